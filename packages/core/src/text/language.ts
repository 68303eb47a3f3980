import { BUCKET_COUNT, eachFeature, languageFormOf, languageWordsFrom } from './language-features.ts';
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

/** Bounds the memory of the cache: about 4 MB. Longer words are links or noise and not met again. */
const CACHE_MAX = 50_000;
const CACHED_LENGTH_MAX = 40;
const cache = new Map<string, number>();
const weights = decoded(LANGUAGE_TABLE);

/** Naive Bayes over character n-grams, smoothed over neighbouring words so that a message may change language. */
export function languageOf(text: string): MessageLanguage {
  const scores = scoresIn(text);
  if (scores.length === 0) return { language: 'fr', frenchShare: 0.5 };
  const french = countFrench(scores);
  const frenchShare = french / scores.length;
  const inRuns = Math.min(french, scores.length - french);
  const sure = sureOfMinority(scores);
  const isMixed =
    (inRuns >= MINORITY_WORDS_MIN && inRuns / scores.length >= MINORITY_SHARE_MIN) ||
    (sure >= MINORITY_WORDS_MIN && sure / scores.length >= SCATTERED_SHARE_MIN);
  if (isMixed) return { language: 'mixed', frenchShare };
  return { language: total(scores) >= 0 ? 'fr' : 'en', frenchShare };
}

/** The one language of a sentence; `null` when it has no words. */
export function sentenceLanguage(text: string): 'fr' | 'en' | null {
  const scores = scoresIn(text);
  if (scores.length === 0) return null;
  return total(scores) >= 0 ? 'fr' : 'en';
}

/** How many words are sure of the language that fewer words are sure of. */
function sureOfMinority(scores: readonly number[]): number {
  let french = 0;
  let english = 0;
  for (const score of scores) {
    if (score > SURE_SCORE) french += 1;
    if (score < -SURE_SCORE) english += 1;
  }
  return Math.min(french, english);
}

function total(scores: readonly number[]): number {
  let sum = 0;
  for (const score of scores) sum += score;
  return sum;
}

function scoresIn(text: string): readonly number[] {
  const scores: number[] = [];
  for (const word of languageWordsFrom(text)) {
    if (scores.length === WORDS_MAX) break;
    scores.push(scoreOf(word));
  }
  return scores;
}

/** Positive is French. Kept by the word as written, so that a known word costs one look-up. */
function scoreOf(written: string): number {
  const known = cache.get(written);
  if (known !== undefined) return known;
  const score = computedScore(languageFormOf(written));
  if (written.length > CACHED_LENGTH_MAX) return score;
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(written, score);
  return score;
}

function computedScore(form: string): number {
  let score = 0;
  eachFeature(form, (bucket) => {
    score += weights[bucket] ?? 0;
  });
  return Math.max(-WORD_SCORE_MAX, Math.min(WORD_SCORE_MAX, score / 4));
}

/** Number of French words when each has its likeliest language and a change of language costs (Viterbi, two states). */
function countFrench(scores: readonly number[]): number {
  const staysFrench: boolean[] = [];
  const staysEnglish: boolean[] = [];
  let french = 0;
  let english = 0;
  for (const score of scores) {
    const stayFrench = french >= english - SWITCH_COST;
    const stayEnglish = english >= french - SWITCH_COST;
    staysFrench.push(stayFrench);
    staysEnglish.push(stayEnglish);
    [french, english] = [
      (stayFrench ? french : english - SWITCH_COST) + score / 2,
      (stayEnglish ? english : french - SWITCH_COST) - score / 2,
    ];
  }
  let count = 0;
  let isFrench = french >= english;
  for (let place = scores.length - 1; place >= 0; place -= 1) {
    if (isFrench) count += 1;
    isFrench = isFrench ? staysFrench[place] === true : staysEnglish[place] === false;
  }
  return count;
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
