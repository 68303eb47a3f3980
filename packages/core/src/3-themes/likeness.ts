import type { Language } from '../text/language.ts';
import { meaningOf } from '../text/meaning.ts';
import { isUnthemed } from './concept.ts';
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
};

type ReadText = {
  readonly meaning: Float32Array;
  readonly scenes: Float32Array;
  /** How often each stem is said, as a vector of length 1. */
  readonly stems: ReadonlyMap<string, number>;
};
export type ReadGrievance = {
  readonly grievance: ComparedGrievance;
  readonly quote: ReadText;
  readonly context: ReadText;
};

export function readGrievance(grievance: ComparedGrievance): ReadGrievance {
  const { quote, context, language } = grievance;
  const read = readText(quote, language);
  return { grievance, quote: read, context: context === quote ? read : readText(context, language) };
}

function readText(text: string, language: Language): ReadText {
  const spoken = language === 'en' ? 'en' : 'fr';
  const terms = termsOf({ text, language: spoken });
  const { vector } = meaningOf(terms.words, spoken);
  return { meaning: vector, scenes: scenesOf(text, language), stems: stemsOf(terms) };
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
 * the firms of `training/messages` and the one stream that may be looked at; but for other products, which these hardly
 * have and the sample firm does.
 */
const WEIGHTS = {
  quoteMeaning: 1.73,
  contextMeaning: 1.41,
  quoteStems: 1.52,
  contextStems: 1.31,
  quoteScenes: 1.56,
  contextScenes: 1.82,
  concept: 1.19,
  product: 1.01,
  otherProduct: -0.5,
  otherPlace: -0.28,
} as const;
const INTERCEPT = -4.74;

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
    WEIGHTS.quoteMeaning * product(a.quote.meaning, b.quote.meaning) +
    WEIGHTS.contextMeaning * product(a.context.meaning, b.context.meaning) +
    WEIGHTS.quoteStems * shared(a.quote.stems, b.quote.stems) +
    WEIGHTS.contextStems * shared(a.context.stems, b.context.stems) +
    WEIGHTS.quoteScenes * product(a.quote.scenes, b.quote.scenes) +
    WEIGHTS.contextScenes * product(a.context.scenes, b.context.scenes) +
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

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let place = 0; place < a.length; place += 1) sum += (a[place] ?? 0) * (b[place] ?? 0);
  return sum;
}

function shared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [stem, strength] of few) sum += strength * (many.get(stem) ?? 0);
  return sum;
}
