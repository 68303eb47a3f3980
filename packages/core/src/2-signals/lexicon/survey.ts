import { headOf, isEverydayWord } from './keys.ts';
import { alternativesOf, keysInRow, type PatternLanguage, partsOf, rowOf } from './pattern.ts';

/** What a word of a pattern costs as the one looked for; `alike` is shared by all words that begin alike. */
type SurveyedWord = { readonly head: string; readonly everyday: number; readonly alike: { count: number } };
type Row = readonly SurveyedWord[];
/** Parts in order, each with a row of words for every alternative. */
type Rows = readonly (readonly Row[])[];

/** How often the words of a lexicon are used, found without stemming any. */
export type Survey = {
  readonly rows: readonly Rows[];
  readonly alike: ReadonlyMap<string, { readonly count: number }>;
  /** Keys of beginnings (`rembours*`) and exact forms (`=sale`), each once. */
  readonly unstemmedKeys: ReadonlySet<string>;
};

const EVERYDAY_COST = 40;
/** Words that share so many first letters mostly share their stem. */
const ALIKE_LETTERS = 5;

const alikeOf = (folded: string): string => folded.slice(0, ALIKE_LETTERS);

/** How seldom a word is met in the lexicon and in sentences; the lower the better to look an entry up by. */
export function costOf(folded: string, { alike }: Survey): number {
  return (alike.get(alikeOf(folded))?.count ?? 0) + (isEverydayWord(folded) ? EVERYDAY_COST : 0);
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
  const read = (written: string): Row => {
    const row = rows.get(written) ?? newRow(written);
    for (const word of row) word.alike.count += 1;
    return row;
  };
  return { read, alike, unstemmedKeys };
}

export function surveyOf(patterns: readonly string[], language: PatternLanguage): Survey {
  const { read, alike, unstemmedKeys } = surveyorFor(language);
  const rowsOfPart = (part: string): Row[] => {
    const rows: Row[] = [];
    for (const alternative of alternativesOf(part)) {
      if (alternative === 'pu') rows.push(read('pu'), read('plus'));
      else if (alternative.includes(' ')) rows.push(alternative.split(' ').flatMap(read));
      else rows.push(read(alternative));
    }
    return rows;
  };
  const rows = patterns.map((pattern) => {
    const parts: Row[][] = [];
    for (const part of partsOf(pattern)) if (part !== '..') parts.push(rowsOfPart(part));
    return parts;
  });
  return { rows, alike, unstemmedKeys };
}

const surveyedCost = ({ alike, everyday }: SurveyedWord): number => alike.count + everyday;

function rarestIn(row: Row): SurveyedWord | null {
  let best: SurveyedWord | null = null;
  for (const word of row) if (best === null || surveyedCost(word) < surveyedCost(best)) best = word;
  return best;
}

/**
 * The part of a pattern met most seldom, all its alternatives together.
 *
 * @returns Its number, and the beginnings of its words; -1 for a pattern without words.
 */
export function rarestPart(rows: Rows): { readonly part: number; readonly heads: ReadonlySet<string> } {
  let part = -1;
  let lowest = Number.POSITIVE_INFINITY;
  rows.forEach((alternatives, at) => {
    let cost = 0;
    let words = 0;
    for (const row of alternatives) {
      const rarest = rarestIn(row);
      if (rarest === null) continue;
      words += 1;
      cost += surveyedCost(rarest);
    }
    if (words === 0 || cost >= lowest) return;
    lowest = cost;
    part = at;
  });
  return { part, heads: new Set((rows[part] ?? []).map((row) => rarestIn(row)?.head ?? '')) };
}
