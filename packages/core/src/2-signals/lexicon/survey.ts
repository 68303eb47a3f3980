import { PREPARED, type PreparedSurvey } from '../../text/prepared.ts';
import { headOf, isEverydayWord } from './keys.ts';
import { alternativesOf, keysInRow, knowKeys, type PatternLanguage, partsOf, rowOf } from './pattern.ts';

/** What a word of a pattern costs as the one looked for; `alike` is shared by all words that begin alike. */
type SurveyedWord = { readonly head: string; readonly everyday: number; readonly alike: { count: number } };
type Row = readonly SurveyedWord[];
/** A row of words for every alternative. Most parts are written in several patterns: each is taken apart once. */
type Part = { readonly rows: readonly Row[]; count: number; judged: Judged | null };
/** What it costs to look a pattern up by this part, and the beginnings under which it is then found. */
type Judged = { readonly cost: number; readonly heads: ReadonlySet<string> };

/**
 * The part of a pattern met most seldom, all its alternatives together: its number and the beginnings of its words; -1
 * for a pattern without words.
 */
export type Rarest = { readonly part: number; readonly heads: Iterable<string> };

/** How often the words of a lexicon are used, found without stemming any. */
export type Survey = {
  /** By pattern. */
  readonly rarest: ReadonlyMap<string, Rarest>;
  /** By the first letters of words, how often words that begin so stand in patterns. */
  readonly alike: ReadonlyMap<string, number>;
  /** Keys of beginnings (`rembours*`) and exact forms (`=sale`), each once. */
  readonly unstemmedKeys: ReadonlySet<string>;
};

const EVERYDAY_COST = 40;
/** Words that share so many first letters mostly share their stem. */
const ALIKE_LETTERS = 5;

const alikeOf = (folded: string): string => folded.slice(0, ALIKE_LETTERS);

/** How seldom a word is met in the lexicon and in sentences; the lower the better to look an entry up by. */
export function costOf(folded: string, alike: Survey['alike']): number {
  return (alike.get(alikeOf(folded)) ?? 0) + (isEverydayWord(folded) ? EVERYDAY_COST : 0);
}

function surveyorFor(language: PatternLanguage) {
  const rows = new Map<string, Row>();
  const alike = new Map<string, { count: number }>();
  const unstemmedKeys = new Set<string>();
  const wordFrom = (folded: string): SurveyedWord => {
    const letters = alikeOf(folded);
    let shared = alike.get(letters);
    if (shared === undefined) {
      shared = { count: 0 };
      alike.set(letters, shared);
    }
    return { head: headOf(folded), everyday: isEverydayWord(folded) ? EVERYDAY_COST : 0, alike: shared };
  };
  const newRow = (written: string): Row => {
    if (written.startsWith('=') || written.endsWith('*')) {
      for (const key of keysInRow(written, language)) if (!/^[sw]:/u.test(key)) unstemmedKeys.add(key);
    }
    const row = rowOf(written).map(wordFrom);
    rows.set(written, row);
    return row;
  };
  return { rowFor: (written: string): Row => rows.get(written) ?? newRow(written), alike, unstemmedKeys };
}

/** Takes every pattern apart, whatever was prepared. */
export function surveyFrom(patterns: Iterable<string>, language: PatternLanguage): Survey {
  const { rowFor, alike, unstemmedKeys } = surveyorFor(language);
  const known = new Map<string, Part>();
  const newPart = (written: string): Part => {
    const rows: Row[] = [];
    for (const alternative of alternativesOf(written)) {
      if (alternative === 'pu') rows.push(rowFor('pu'), rowFor('plus'));
      else if (alternative.includes(' ')) rows.push(alternative.split(' ').flatMap(rowFor));
      else rows.push(rowFor(alternative));
    }
    const part = { rows, count: 0, judged: null };
    known.set(written, part);
    return part;
  };
  const partsOfEach = new Map<string, readonly Part[]>();
  for (const pattern of patterns) {
    const own: Part[] = [];
    for (const written of partsOf(pattern)) {
      if (written === '..') continue;
      const part = known.get(written) ?? newPart(written);
      part.count += 1;
      own.push(part);
    }
    partsOfEach.set(pattern, own);
  }
  for (const { rows, count } of known.values())
    for (const row of rows) for (const { alike: shared } of row) shared.count += count;
  return {
    rarest: new Map([...partsOfEach].map(([pattern, parts]) => [pattern, rarestOf(parts)])),
    alike: new Map([...alike].map(([letters, { count }]) => [letters, count])),
    unstemmedKeys,
  };
}

const surveyedCost = ({ alike, everyday }: SurveyedWord): number => alike.count + everyday;

function rarestIn(row: Row): SurveyedWord | null {
  let best: SurveyedWord | null = null;
  for (const word of row) if (best === null || surveyedCost(word) < surveyedCost(best)) best = word;
  return best;
}

function judgedOf(part: Part): Judged {
  if (part.judged !== null) return part.judged;
  const heads = new Set<string>();
  let cost = 0;
  for (const row of part.rows) {
    const rarest = rarestIn(row);
    if (rarest !== null) cost += surveyedCost(rarest);
    heads.add(rarest?.head ?? '');
  }
  part.judged = { cost: part.rows.every((row) => row.length === 0) ? Number.POSITIVE_INFINITY : cost, heads };
  return part.judged;
}

const NO_HEADS: ReadonlySet<string> = new Set();

function rarestOf(parts: readonly Part[]): Rarest {
  let part = -1;
  let lowest = Number.POSITIVE_INFINITY;
  parts.forEach((one, at) => {
    const { cost } = judgedOf(one);
    if (cost >= lowest) return;
    lowest = cost;
    part = at;
  });
  const found = parts[part];
  return { part, heads: found === undefined ? NO_HEADS : judgedOf(found).heads };
}

/** What was prepared of the product's own patterns; what else there is (the owner's words) is taken apart beside it. */
export function surveyOf(patterns: readonly string[], language: PatternLanguage): Survey {
  if (PREPARED === null) return surveyFrom(patterns, language);
  const { rarest, alike, unstemmedKeys, keys } = JSON.parse(PREPARED[language]) as PreparedSurvey;
  knowKeys(language, keys);
  const known = new Map<string, Rarest>(rarest.map(([pattern, part, heads]) => [pattern, { part, heads }]));
  const own = surveyFrom(new Set(patterns.filter((pattern) => !known.has(pattern))), language);
  for (const [pattern, one] of own.rarest) known.set(pattern, one);
  return {
    rarest: known,
    alike: new Map([...own.alike, ...alike]),
    unstemmedKeys: new Set([...unstemmedKeys, ...own.unstemmedKeys]),
  };
}
