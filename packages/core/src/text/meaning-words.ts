import type { MeaningRows } from './meaning-rows.ts';
import { fold } from './normalise.ts';
import { stemOf } from './stem.ts';

type TableLanguage = 'fr' | 'en';

/** What stands for one word: rows of one language's table, and how sure we are that they mean the word. */
export type KnownWord = {
  readonly stem: string;
  readonly table: TableLanguage;
  /** Empty when nothing resembles the word. */
  readonly rows: readonly number[];
  /** How much it says; 0 for sums, dates and order numbers, which count neither as known nor as unknown. */
  readonly weight: number;
  /** 1 the word itself, `GUESSED` another one that resembles it, 0 unknown. */
  readonly certainty: number;
};

/** A neighbour's vector is right about half as often as the word's own. */
const GUESSED = 0.5;
/** Below, one letter makes another word ("cire", "cure"); at and above, a misspelling. */
const MISSPELT_LENGTH_MIN = 5;
/** Shorter words of the other language are names' initials and slips of the finger. */
const ABROAD_LENGTH_MIN = 3;
/** A family shares its beginning: at least this many letters and this share of the longer stem. */
const FAMILY_LETTERS_MIN = 5;
const FAMILY_SHARE_MIN = 0.7;
/** A stem this long that begins the word is the word's ("rembours" in "remboursemnt"). */
const BEGINNING_MIN = 6;
/** Longer "words" are links and noise. */
const WORD_LENGTH_MAX = 30;
const STARTS_WITH_DIGIT = /^\d/;
const HYPHENS = /[-\u2011]/;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const OTHER = { fr: 'en', en: 'fr' } as const;

/** Sums, dates and order numbers say nothing of the subject. */
export function isMute(word: string): boolean {
  return STARTS_WITH_DIGIT.test(word);
}

/**
 * Finds the rows of one word: its own, else those of its parts, of the same word in the other language ("le bouchon
 * fuit again"), of the likeliest correct spelling, of its family.
 */
export function knownWordFrom(
  word: string,
  language: TableLanguage,
  tables: Readonly<Record<TableLanguage, MeaningRows>>,
): KnownWord {
  const own = tables[language];
  if (isMute(word)) return { stem: word, table: language, rows: [], weight: 0, certainty: 0 };
  const stem = stemOf(word, language);
  const exact = own.rowOf.get(stem);
  if (exact !== undefined) {
    return { stem, table: language, rows: [exact], weight: own.weights[exact] ?? 1, certainty: 1 };
  }
  const weight = heaviestOf(own);
  const guess = word.length > WORD_LENGTH_MAX ? null : guessFor(word, stem, language, tables);
  if (guess === null) return { stem, table: language, rows: [], weight, certainty: 0 };
  return { stem, table: guess.table, rows: guess.rows, weight, certainty: GUESSED };
}

function guessFor(
  word: string,
  stem: string,
  language: TableLanguage,
  tables: Readonly<Record<TableLanguage, MeaningRows>>,
): Pick<KnownWord, 'table' | 'rows'> | null {
  const own = tables[language];
  const parts = partsOf(word, language, own);
  if (parts.length > 0) return { table: language, rows: parts };
  const other = OTHER[language];
  const abroad = tables[other].rowOf.get(stemOf(word, other));
  if (abroad !== undefined && word.length >= ABROAD_LENGTH_MIN) return { table: other, rows: [abroad] };
  if (stem.length < MISSPELT_LENGTH_MIN) return null;
  const near = correctedRow(stem, own) ?? beginningRow(stem, own) ?? familyRow(stem, own);
  return near === null ? null : { table: language, rows: [near] };
}

/** "petite-fille", "ground-floor": both halves, when the table has them. */
function partsOf(word: string, language: TableLanguage, own: MeaningRows): readonly number[] {
  if (!HYPHENS.test(word)) return [];
  return word
    .split(HYPHENS)
    .map((part) => own.rowOf.get(stemOf(part, language)))
    .filter((row) => row !== undefined);
}

/**
 * The most frequent stem one letter away: dropped, doubled, swapped or replaced (Norvig's corrector, one edit). The first
 * letter is seldom mistyped, and another one makes another word ("cravate", "gravats").
 */
function correctedRow(stem: string, own: MeaningRows): number | null {
  const plain = fold(stem);
  let best: number | null = null;
  const consider = (candidate: string): void => {
    const row = own.rowOf.get(candidate);
    if (row !== undefined && (best === null || weightAt(own, row) < weightAt(own, best))) best = row;
  };
  for (let place = 1; place <= plain.length; place += 1) {
    const head = plain.slice(0, place);
    const tail = plain.slice(place);
    if (tail.length > 0) consider(head + tail.slice(1));
    if (tail.length > 1) consider(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    for (const letter of LETTERS) {
      consider(head + letter + tail);
      if (tail.length > 0) consider(head + letter + tail.slice(1));
    }
  }
  return best;
}

/** The longest stem that the word begins with: its ending is misspelt, or one that the stemmer does not know. */
function beginningRow(stem: string, own: MeaningRows): number | null {
  for (let length = stem.length - 1; length >= BEGINNING_MIN; length -= 1) {
    const row = own.rowOf.get(stem.slice(0, length));
    if (row !== undefined) return row;
  }
  return null;
}

/** The stem with the longest common beginning; it stands beside where the unknown one would. */
function familyRow(stem: string, own: MeaningRows): number | null {
  let low = 0;
  let high = own.stems.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((own.stems[middle] ?? '') < stem) low = middle + 1;
    else high = middle;
  }
  const [before, after] = [sharedLetters(stem, own.stems[low - 1]), sharedLetters(stem, own.stems[low])];
  const row = after >= before ? low : low - 1;
  const longer = Math.max(stem.length, own.stems[row]?.length ?? 0);
  const shared = Math.max(before, after);
  return shared >= FAMILY_LETTERS_MIN && shared >= FAMILY_SHARE_MIN * longer ? row : null;
}

function sharedLetters(a: string, b: string | undefined): number {
  let shared = 0;
  while (b !== undefined && shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}

function weightAt(own: MeaningRows, row: number): number {
  return own.weights[row] ?? 0;
}

const heaviest = new WeakMap<MeaningRows, number>();

/** An unseen word is as rare as the rarest seen. */
function heaviestOf(own: MeaningRows): number {
  const known = heaviest.get(own);
  if (known !== undefined) return known;
  const weight = own.weights.reduce((most, one) => Math.max(most, one), 0);
  heaviest.set(own, weight);
  return weight;
}
