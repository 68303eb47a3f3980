import type { Language } from '../text/language.ts';
import { meaningOf } from '../text/meaning.ts';
import { dot } from '../text/vector.ts';
import { isUnthemed } from './concept.ts';
import { type IssueReading, issuesOf, sharedIssues } from './issues/issue-reader.ts';
import { scenesOf } from './scenes/scene-reader.ts';
import { type Terms, termsOf } from './space/terms.ts';
import type { Theme } from './theme.ts';

/** A grievance as it is compared with the few told before it. */
export type ComparedGrievance = {
  /** Unique. */
  readonly id: string;
  /** Of the message it stands in: two grievances of one message are two things, unless their concept is one. */
  readonly messageId: string;
  readonly receivedAt: Date;
  readonly quote: string;
  /** Where the quote begins in its message. */
  readonly start: number;
  /** The whole message. */
  readonly context: string;
  readonly language: Language;
  readonly location: string | null;
  readonly product: string | null;
  /** Of its concept. */
  readonly theme: Theme;
  /** The theme it stays in, because people know that it is there; `null` where its place is still to be found. */
  readonly keptIn: Theme | null;
  /** The quote names somebody of the staff. */
  readonly isOfStaff: boolean;
};

export type ReadGrievance = {
  readonly grievance: ComparedGrievance;
  readonly quote: IssueReading;
  readonly context: IssueReading;
  /** How often each stem of the quote is said, as a vector of length 1. */
  readonly stems: ReadonlyMap<string, number>;
};

export function readGrievance(grievance: ComparedGrievance): ReadGrievance {
  const { quote, context, language } = grievance;
  const terms = termsIn(quote, language);
  const read = readIssues(quote, language, terms);
  const stems = stemsOf(terms);
  if (context === quote) return { grievance, quote: read, context: read, stems };
  return { grievance, quote: read, context: readIssues(context, language, termsIn(context, language)), stems };
}

const spokenIn = (language: Language): 'fr' | 'en' => (language === 'en' ? 'en' : 'fr');
const termsIn = (text: string, language: Language): Terms => termsOf({ text, language: spokenIn(language) });

function readIssues(text: string, language: Language, { words }: Terms): IssueReading {
  return issuesOf(meaningOf(words, spokenIn(language)).vector, scenesOf(text, language));
}

/** Stems of the two languages meet only in names, numbers and loans; these are few and telling. */
function stemsOf({ stems }: Terms): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  let squares = 0;
  for (const [stem, count] of counts) {
    const strength = 1 + Math.log(count);
    counts.set(stem, strength);
    squares += strength ** 2;
  }
  const length = Math.sqrt(squares);
  return new Map([...counts].map(([stem, strength]) => [stem, strength / length]));
}

/**
 * What each likeness weighs, in log-odds. Learnt by logistic regression on pairs of labelled grievances of one firm, of
 * the firms of `training/messages` and of those whose errors may be looked at.
 */
const WEIGHTS = {
  quotePlace: 2.23,
  contextPlace: 1.68,
  quoteIssues: 3.07,
  contextIssues: 0.18,
  quoteStems: 0.55,
  concept: 0.65,
  product: 0.6,
  otherProduct: -0.7,
  otherPlace: -0.53,
} as const;
const INTERCEPT = -3.91;

/** One trouble by name; « Sans thème » is no name. */
function isOneConcept(a: Theme, b: Theme): boolean {
  return a.id === b.id && !isUnthemed(a.concept);
}

/** How likely two grievances of one firm are the same trouble, in log-odds; around −4 for two that share nothing. */
export function likenessOf(a: ReadGrievance, b: ReadGrievance): number {
  const one = a.grievance;
  const other = b.grievance;
  return (
    INTERCEPT +
    WEIGHTS.quotePlace * dot(a.quote.place, b.quote.place) +
    WEIGHTS.contextPlace * dot(a.context.place, b.context.place) +
    WEIGHTS.quoteStems * shared(a.stems, b.stems) +
    WEIGHTS.quoteIssues * sharedIssues(a.quote, b.quote) +
    WEIGHTS.contextIssues * sharedIssues(a.context, b.context) +
    (isOneConcept(one.theme, other.theme) ? WEIGHTS.concept : 0) +
    productWeight(one.product, other.product) +
    (one.location !== null && other.location !== null && one.location !== other.location ? WEIGHTS.otherPlace : 0)
  );
}

/** What troubles one thing that the firm sells is not what troubles another, nor what troubles none of them. */
function productWeight(a: string | null, b: string | null): number {
  if (a !== b) return WEIGHTS.otherProduct;
  return a === null ? 0 : WEIGHTS.product;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, strength] of few) sum += strength * (many.get(stem) ?? 0);
  return sum;
}
