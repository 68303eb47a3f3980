import { countText, languageOfLocale, type TextLocale } from '../../4-backlog/format.ts';
import type { EarlyWarning } from './early-warnings.ts';
import type { Grade } from './relational-capital.ts';
import { warningText } from './warning-words.ts';

/** What is weighed of a client who might try something new first. */
export type BenchCandidate = {
  readonly clientKey: string;
  readonly name: string;
  /** Where they are known to warn early. */
  readonly warning: Pick<EarlyWarning, 'observed' | 'leadDays'> | null;
  /** Different things they told that proved useful. */
  readonly usefulWarnings: number;
  /** Criticisms of the last year; of what the new line is about, where its words say. */
  readonly criticisms: number;
  readonly aboutProduct: number;
  readonly grade: Grade | null;
  readonly hasOpenCase: boolean;
  readonly brokenPromises: number;
  /** Most of what they wrote asks for money. */
  readonly seeksMoney: boolean;
  readonly isCourteous: boolean;
  readonly wasInvited: boolean;
  readonly hasDeclined: boolean;
  /** There is a way to write or to call. */
  readonly canBeReached: boolean;
};

export type BenchExclusion = 'open_case' | 'seeks_money' | 'conduct' | 'declined' | 'out_of_reach';

export type BenchSeat = {
  readonly clientKey: string;
  readonly name: string;
  readonly reason: BenchReason;
  readonly wasInvited: boolean;
};

/** Figures of a seat, for `benchReasonText`. */
export type BenchReason = Pick<
  BenchCandidate,
  'warning' | 'usefulWarnings' | 'criticisms' | 'aboutProduct' | 'grade' | 'brokenPromises'
>;

export type Bench = {
  /** Five at most, whom to ask first on top. */
  readonly seats: readonly BenchSeat[];
  /** Whom it would have named but for this. */
  readonly leftOut: readonly { readonly clientKey: string; readonly name: string; readonly why: BenchExclusion }[];
};

const SEATS = 5;
const LEFT_OUT_SHOWN_MAX = 10;
/** Who criticised once may have had a bad day; twice, they look. */
const CRITICISMS_MIN = 2;

/**
 * Chooses five demanding clients to offer a new product line to: those who warn early, then those whose criticisms were
 * of use, about this kind of thing first. Nobody is asked a favour while a critical case of theirs is open, and whoever is
 * left out is named with the reason; a promise that was not kept is to be kept on the way.
 */
export function testBenchFrom(candidates: readonly BenchCandidate[]): Bench {
  const demanding = candidates
    .filter(
      ({ warning, usefulWarnings, criticisms }) =>
        warning !== null || usefulWarnings > 0 || criticisms >= CRITICISMS_MIN,
    )
    .toSorted(compare);
  const seats: BenchSeat[] = [];
  const leftOut: { clientKey: string; name: string; why: BenchExclusion }[] = [];
  for (const candidate of demanding) {
    if (seats.length === SEATS) break;
    const { clientKey, name, warning, usefulWarnings, criticisms, aboutProduct, grade, brokenPromises, wasInvited } =
      candidate;
    const why = exclusionOf(candidate);
    const reason = { warning, usefulWarnings, criticisms, aboutProduct, grade, brokenPromises };
    if (why === null) seats.push({ clientKey, name, reason, wasInvited });
    else if (leftOut.length < LEFT_OUT_SHOWN_MAX) leftOut.push({ clientKey, name, why });
  }
  return { seats, leftOut };
}

function exclusionOf(candidate: BenchCandidate): BenchExclusion | null {
  if (candidate.hasOpenCase) return 'open_case';
  if (candidate.hasDeclined) return 'declined';
  if (!candidate.isCourteous) return 'conduct';
  if (candidate.seeksMoney) return 'seeks_money';
  return candidate.canBeReached ? null : 'out_of_reach';
}

const GRADES: readonly (Grade | null)[] = ['A', 'B', null, 'C', 'D'];

function compare(a: BenchCandidate, b: BenchCandidate): number {
  return (
    (b.warning?.observed ?? 0) - (a.warning?.observed ?? 0) ||
    Math.min(1, b.aboutProduct) - Math.min(1, a.aboutProduct) ||
    b.usefulWarnings - a.usefulWarnings ||
    b.aboutProduct - a.aboutProduct ||
    b.criticisms - a.criticisms ||
    GRADES.indexOf(a.grade) - GRADES.indexOf(b.grade) ||
    (a.clientKey < b.clientKey ? -1 : 1)
  );
}

const NOUNS = {
  useful: {
    fr: { one: 'critique utile', other: 'critiques utiles' },
    en: { one: 'useful criticism', other: 'useful criticisms' },
  },
  about: {
    fr: { one: 'critique sur ce genre de produit', other: 'critiques sur ce genre de produit' },
    en: { one: 'criticism of this kind of product', other: 'criticisms of this kind of product' },
  },
  year: {
    fr: { one: 'critique précise en un an', other: 'critiques précises en un an' },
    en: { one: 'precise criticism in a year', other: 'precise criticisms in a year' },
  },
};

/** Why this client: what they told, never how they are. */
export function benchReasonText(reason: BenchReason, name: string, locale: TextLocale): string {
  const language = languageOfLocale(locale);
  const { warning, usefulWarnings, criticisms, aboutProduct } = reason;
  const count = (value: number, noun: keyof typeof NOUNS) => countText(value, NOUNS[noun][language], locale);
  const told = [
    ...(aboutProduct > 0 ? [count(aboutProduct, 'about')] : []),
    ...(usefulWarnings > 0 ? [count(usefulWarnings, 'useful')] : []),
    ...(warning === null && usefulWarnings === 0 && aboutProduct === 0 ? [count(criticisms, 'year')] : []),
  ];
  const owed = { fr: 'Une promesse n’est pas tenue : tenez-la d’abord.', en: 'A promise is broken: keep it first.' };
  const facts = told.length === 0 ? '' : `${told.join(', ')}.`;
  const parts = [
    warning === null ? '' : warningText(warning, name, locale),
    facts,
    reason.brokenPromises > 0 ? owed[language] : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

export const BENCH_EXCLUSIONS: Readonly<Record<BenchExclusion, { readonly fr: string; readonly en: string }>> = {
  open_case: { fr: 'un cas critique est ouvert : répondez d’abord', en: 'a critical case is open: answer it first' },
  seeks_money: { fr: 'demande surtout un remboursement ou un rabais', en: 'mostly asks for a refund or a discount' },
  conduct: { fr: 'un message récent contient une insulte', en: 'a recent message holds an insult' },
  declined: { fr: 'a déjà décliné l’invitation', en: 'has declined the invitation' },
  out_of_reach: { fr: 'aucune adresse ni numéro connu', en: 'no address or number is known' },
};
