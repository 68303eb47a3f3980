import { BUCKET_COUNT, eachFeature, languageWordsFrom } from './language-features.ts';
import { LANGUAGE_TABLE } from './language-table.ts';

export type Language = 'fr' | 'en' | 'mixed';

/** Evidence of one word is capped: overlapping n-grams count the same letters several times. */
const WORD_SCORE_MAX = 8;
/** Nats it costs to change language between two words: two clear words pay for it, one borrowed word does not. */
const SWITCH_COST = 3;
/** A minority language makes a message mixed from this many words and this share of the words. */
const MINORITY_WORDS_MIN = 3;
const MINORITY_SHARE_MIN = 0.1;
/** Words strewn one by one ("The bouchon fuit again") count when each is sure of its language, in nats. */
const SURE_SCORE = 1.2;
const SCATTERED_SHARE_MIN = 0.2;
/** Reading more does not change the answer. */
const WORDS_MAX = 400;

export type MessageLanguage = {
  readonly language: Language;
  /** Share of the words that are French, 0 to 1; 0.5 when the text has no words. */
  readonly frenchShare: number;
};

/** Bounds the memory of the cache: about 3 MB. */
const CACHE_MAX = 50_000;
const cache = new Map<string, number>();
const weights = decoded(LANGUAGE_TABLE);

/** Naive Bayes over character n-grams, smoothed over neighbouring words so that a message may change language. */
export function languageOf(text: string): MessageLanguage {
  const scores = languageWordsFrom(text)
    .slice(0, WORDS_MAX)
    .map((word) => scoreOf(word.form));
  if (scores.length === 0) return { language: 'fr', frenchShare: 0.5 };
  const isFrench = frenchWords(scores);
  const french = isFrench.filter(Boolean).length;
  const frenchShare = french / scores.length;
  const inRuns = Math.min(french, scores.length - french);
  const sure = Math.min(
    countOf(scores, (score) => score > SURE_SCORE),
    countOf(scores, (score) => score < -SURE_SCORE),
  );
  const isMixed =
    (inRuns >= MINORITY_WORDS_MIN && inRuns / scores.length >= MINORITY_SHARE_MIN) ||
    (sure >= MINORITY_WORDS_MIN && sure / scores.length >= SCATTERED_SHARE_MIN);
  if (isMixed) return { language: 'mixed', frenchShare };
  return { language: total(scores) >= 0 ? 'fr' : 'en', frenchShare };
}

/** The one language of a sentence; `null` when it has no words. */
export function sentenceLanguage(text: string): 'fr' | 'en' | null {
  const words = languageWordsFrom(text);
  if (words.length === 0) return null;
  return total(words.slice(0, WORDS_MAX).map((word) => scoreOf(word.form))) >= 0 ? 'fr' : 'en';
}

function countOf(scores: readonly number[], holds: (score: number) => boolean): number {
  return scores.filter(holds).length;
}

function total(scores: readonly number[]): number {
  return scores.reduce((sum, score) => sum + score, 0);
}

/** Positive is French. */
function scoreOf(form: string): number {
  const known = cache.get(form);
  if (known !== undefined) return known;
  const score = computedScore(form);
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(form, score);
  return score;
}

function computedScore(form: string): number {
  let score = 0;
  eachFeature(form, (bucket) => {
    score += weights[bucket] ?? 0;
  });
  return Math.max(-WORD_SCORE_MAX, Math.min(WORD_SCORE_MAX, score / 4));
}

/** The likeliest language of each word when a change of language costs (Viterbi over two states). */
function frenchWords(scores: readonly number[]): readonly boolean[] {
  const cameFrom: [boolean, boolean][] = [];
  let french = 0;
  let english = 0;
  for (const score of scores) {
    const stayFrench = french >= english - SWITCH_COST;
    const stayEnglish = english >= french - SWITCH_COST;
    cameFrom.push([stayFrench, !stayEnglish]);
    [french, english] = [
      (stayFrench ? french : english - SWITCH_COST) + score / 2,
      (stayEnglish ? english : french - SWITCH_COST) - score / 2,
    ];
  }
  const states: boolean[] = [];
  let isFrench = french >= english;
  for (let place = scores.length - 1; place >= 0; place -= 1) {
    states[place] = isFrench;
    const step = cameFrom[place];
    if (step !== undefined) isFrench = isFrench ? step[0] : step[1];
  }
  return states;
}

/** Reads the table's letters and runs of zeros. */
function decoded(table: string): Int8Array {
  const values = new Int8Array(BUCKET_COUNT);
  let bucket = 0;
  for (const [part] of table.matchAll(/\d+|[a-y]/g)) {
    const run = Number(part);
    if (!Number.isNaN(run)) bucket += run;
    else {
      values[bucket] = part.charCodeAt(0) - 'm'.charCodeAt(0);
      bucket += 1;
    }
  }
  return values;
}
