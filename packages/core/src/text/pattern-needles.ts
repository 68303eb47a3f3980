import { type PatternTree, patternTreeFrom } from './pattern-tree.ts';
import { inSigns } from './signs.ts';

/**
 * What is known of a part of a pattern: every row of signs it may be, when they are few, and rows of which one stands
 * wherever the part does. `null` where nothing is known.
 */
type Known = { readonly exactly: readonly string[] | null; readonly needles: readonly string[] | null };

/** More rows are not multiplied out: the parts are then known apart. */
const EXACT_MAX = 16;
/** Needles that stand in so many of a thousand places spare nothing. */
const COST_MAX = 12;

/** Longer needles are cut to their rarest part: it says nearly as much, and the search stays small. */
const NEEDLE_LENGTH_MAX = 5;

/** How often a sign stands in a thousand signs of everyday French and English, roughly. */
const FREQUENCIES = frequenciesFrom({
  '170': ' ',
  '125': 'e',
  '60': 'aionrstul',
  '28': 'cdhmp\0',
  '12': "bfgvy'",
  '5': 'jkqwxz0-',
});

function frequenciesFrom(table: Readonly<Record<string, string>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(table).flatMap(([count, signs]) => [...signs].map((sign) => [sign, Number(count)])));
}

/**
 * Lists rows of signs of which one stands in every text where the pattern is found (after R. Cox, "Regular Expression
 * Matching with a Trigram Index", 2012): of several such lists, the one that stands in the fewest texts.
 *
 * @param source Of a regular expression.
 * @returns `null` where no list is worth looking for.
 */
export function needlesOf(source: string): readonly string[] | null {
  const needles = needlesIn(knownOf(patternTreeFrom(source)));
  if (needles === null) return null;
  const short = distinct(needles.map(rarestPart));
  return costOf(short) > COST_MAX ? null : short;
}

/** How many of a thousand places begin with it. */
function costOfOne(needle: string): number {
  let cost = 1000;
  for (const sign of needle) cost *= (FREQUENCIES.get(sign) ?? 0) / 1000;
  return cost;
}

const costOf = (needles: readonly string[] | null): number =>
  needles === null ? Number.POSITIVE_INFINITY : needles.reduce((sum, needle) => sum + costOfOne(needle), 0);

function rarestPart(needle: string): string {
  if (needle.length <= NEEDLE_LENGTH_MAX) return needle;
  let best = '';
  let lowest = Number.POSITIVE_INFINITY;
  for (let at = 0; at + NEEDLE_LENGTH_MAX <= needle.length; at += 1) {
    const part = needle.slice(at, at + NEEDLE_LENGTH_MAX);
    const cost = costOfOne(part);
    if (cost >= lowest) continue;
    lowest = cost;
    best = part;
  }
  return best;
}

const cheaper = (one: readonly string[] | null, other: readonly string[] | null): readonly string[] | null =>
  costOf(other) < costOf(one) ? other : one;

const needlesIn = ({ exactly, needles }: Known): readonly string[] | null =>
  exactly === null ? needles : exactly.includes('') ? null : exactly;

function knownOf(tree: PatternTree): Known {
  switch (tree.kind) {
    case 'one-of':
      return { exactly: distinct(tree.characters.map(inSigns)), needles: null };
    case 'nothing':
      return { exactly: [''], needles: null };
    case 'anything':
      return { exactly: null, needles: null };
    case 'row':
      return rowOf(tree.parts.map(knownOf));
    case 'choice':
      return choiceOf(tree.options.map(knownOf));
    case 'repeated':
      return repeatedOf(knownOf(tree.part), tree.least, tree.most);
  }
}

const distinct = (rows: readonly string[]): readonly string[] => [...new Set(rows)];

function followed(sofar: readonly string[], exactly: readonly string[]): readonly string[] {
  const [first = ''] = exactly;
  if (exactly.length === 1) return first === '' ? sofar : sofar.map((before) => before + first);
  return distinct(sofar.flatMap((before) => exactly.map((after) => before + after)));
}

function rowOf(parts: readonly Known[]): Known {
  let best: readonly string[] | null = null;
  let isExact = true;
  let sofar: readonly string[] = [''];
  const close = (next: readonly string[]) => {
    isExact = false;
    best = cheaper(best, needlesIn({ exactly: sofar, needles: null }));
    sofar = next;
  };
  for (const { exactly, needles } of parts) {
    if (exactly !== null && sofar.length * exactly.length <= EXACT_MAX) {
      sofar = followed(sofar, exactly);
      continue;
    }
    close(exactly ?? ['']);
    best = cheaper(best, needles);
  }
  if (isExact) return { exactly: sofar, needles: null };
  close(['']);
  return { exactly: null, needles: best };
}

function choiceOf(options: readonly Known[]): Known {
  if (options.every(({ exactly }) => exactly !== null)) {
    const exactly = distinct(options.flatMap((one) => one.exactly ?? []));
    if (exactly.length <= EXACT_MAX) return { exactly, needles: null };
  }
  const needles = options.map(needlesIn);
  return { exactly: null, needles: needles.includes(null) ? null : distinct(needles.flatMap((one) => one ?? [])) };
}

function repeatedOf(part: Known, least: number, most: number): Known {
  if (least === 1 && most === 1) return part;
  if (least > 0) return { exactly: null, needles: needlesIn(part) };
  return most === 1 && part.exactly !== null && part.exactly.length < EXACT_MAX
    ? { exactly: distinct([...part.exactly, '']), needles: null }
    : { exactly: null, needles: null };
}
