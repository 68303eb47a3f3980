import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACETS } from '@doleances/core';
import { describe, expect, it } from 'vitest';

/**
 * The pairs corpus teaches the meaning table and the language and polarity models. A lopsided or repetitive corpus
 * teaches them wrongly without any error, hence these checks.
 */
const FOLDER = new URL('../../packages/core/training/pairs/', import.meta.url);
const HEADER = ['id', 'register', 'polarity', 'facet', 'fr', 'en'];

type Share = { readonly min: number; readonly max: number };
/** Aims are 75 / 12 / 13 %; the margins are what one file of some 225 pairs may stray. */
const POLARITIES: Readonly<Record<string, Share>> = {
  neg: { min: 0.65, max: 0.85 },
  pos: { min: 0.06, max: 0.2 },
  neu: { min: 0.06, max: 0.22 },
};
const RARE: Share = { min: 0.025, max: 0.2 };
const REGISTERS: Readonly<Record<string, Share>> = {
  plain: { min: 0.1, max: 0.45 },
  polite: RARE,
  curt: RARE,
  familiar: RARE,
  sms: RARE,
  quebec: RARE,
  belgian: RARE,
  'formal-letter': RARE,
  review: RARE,
  'phone-note': RARE,
};
const WORDS: Share = { min: 3, max: 35 };
const SIMILARITY_MAX = 0.6;

type Pair = {
  readonly id: string;
  readonly register: string;
  readonly polarity: string;
  readonly facet: string;
  readonly fr: string;
  readonly en: string;
};
type PairsFile = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** No quoting in these files: a quotation mark is a character like another, a tab is a column. */
function rowsOf(text: string): string[][] {
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

function pairsOf(file: PairsFile): Pair[] {
  return file.rows.slice(1).map(([id = '', register = '', polarity = '', facet = '', fr = '', en = '']) => {
    return { id, register, polarity, facet, fr, en };
  });
}

/** Lines that are not six filled, trimmed cells under the header. */
function badColumns(file: PairsFile): string[] {
  const header = file.rows[0]?.join('\t') === HEADER.join('\t') ? [] : [`${file.name}: header`];
  const rows = file.rows.flatMap((row, index) => {
    const isGood = row.length === HEADER.length && row.every((cell) => cell !== '' && cell === cell.trim());
    return isGood ? [] : [`${file.name}:${index + 1}`];
  });
  return [...header, ...rows];
}

/** Ids not made of the file's name and a number, or met before. */
function badIds(files: readonly PairsFile[]): string[] {
  const seen = new Set<string>();
  return files.flatMap((file) =>
    pairsOf(file).flatMap(({ id }) => {
      const isGood = id.startsWith(`${file.name}-`) && /^\d{3,}$/.test(id.slice(file.name.length + 1)) && !seen.has(id);
      seen.add(id);
      return isGood ? [] : [id];
    }),
  );
}

function lopsided(pairs: readonly Pair[], field: 'polarity' | 'register', shares: Readonly<Record<string, Share>>) {
  const known = Object.entries(shares).flatMap(([value, { min, max }]) => {
    const share = pairs.filter((pair) => pair[field] === value).length / pairs.length;
    return share >= min && share <= max ? [] : [`${value} ${(100 * share).toFixed(1)} %`];
  });
  const unknown = pairs.filter((pair) => shares[pair[field]] === undefined).map((pair) => `${pair.id} ${pair[field]}`);
  return [...known, ...unknown];
}

function badLengths(pairs: readonly Pair[]): string[] {
  return pairs.flatMap(({ id, fr, en }) => {
    const counts = [fr, en].map((side) => side.split(/\s+/).length);
    return counts.every((count) => count >= WORDS.min && count <= WORDS.max) ? [] : [`${id} ${counts.join('/')}`];
  });
}

/** A grievance names a facet of the lexicon, or `none` where nothing fits; praise and questions name none. */
function badFacets(pairs: readonly Pair[], facetIds: ReadonlySet<string>): string[] {
  return pairs
    .filter(({ polarity, facet }) => facet !== 'none' && (polarity !== 'neg' || !facetIds.has(facet)))
    .map(({ id, facet }) => `${id} ${facet}`);
}

function gramsOf(text: string): Set<string> {
  const flat = text.toLowerCase().replace(/\s+/g, ' ');
  return new Set(Array.from({ length: Math.max(1, flat.length - 3) }, (_, at) => flat.slice(at, at + 4)));
}

/** Pairs of lines whose character 4-grams overlap (Jaccard) more than SIMILARITY_MAX. */
function nearDuplicates(lines: readonly { readonly id: string; readonly text: string }[]): string[] {
  const holders = new Map<string, number[]>();
  const sizes: number[] = [];
  const found: string[] = [];
  for (const [index, { id, text }] of lines.entries()) {
    const grams = gramsOf(text);
    const shared = new Map<number, number>();
    for (const gram of grams) {
      const earlier = holders.get(gram) ?? [];
      for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
      earlier.push(index);
      holders.set(gram, earlier);
    }
    for (const [other, count] of shared) {
      const union = grams.size + (sizes[other] ?? 0) - count;
      if (count / union > SIMILARITY_MAX) found.push(`${lines[other]?.id} ~ ${id}: ${text}`);
    }
    sizes.push(grams.size);
  }
  return found;
}

const FILES: readonly PairsFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => ({
    name: name.slice(0, -4),
    rows: rowsOf(readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8')),
  }));
const PAIRS = FILES.flatMap(pairsOf);
const FACET_IDS: ReadonlySet<string> = new Set(FACETS.map(({ id }) => id));

describe.each(FILES)('pairs of $name', (file) => {
  const pairs = pairsOf(file);
  it('has six filled columns on every line', () => expect(badColumns(file)).toEqual([]));
  it('keeps every sentence between three and thirty-five words', () => expect(badLengths(pairs)).toEqual([]));
  it('names facets of the lexicon for grievances and none for praise and questions', () =>
    expect(badFacets(pairs, FACET_IDS)).toEqual([]));
  it('is mostly grievances, with praise and questions beside them', () =>
    expect(lopsided(pairs, 'polarity', POLARITIES)).toEqual([]));
  it('speaks in every register', () => expect(lopsided(pairs, 'register', REGISTERS)).toEqual([]));
});

describe('pairs of all trades together', () => {
  it('gives every pair its own id, named after its file', () => expect(badIds(FILES)).toEqual([]));
  it('never says the same thing twice in nearly the same French', () =>
    expect(nearDuplicates(PAIRS.map(({ id, fr }) => ({ id, text: fr })))).toEqual([]));
  it('never says the same thing twice in nearly the same English', () =>
    expect(nearDuplicates(PAIRS.map(({ id, en }) => ({ id, text: en })))).toEqual([]));
});

describe('each check sees its own offence', () => {
  const good = [
    'hotel-001',
    'plain',
    'neg',
    'hotel-smell',
    'La chambre sentait le tabac.',
    'The room smelled of smoke.',
  ];
  const planted = (...rows: string[][]): PairsFile => ({ name: 'hotel', rows: [HEADER, ...rows] });

  it('a missing column and an empty cell', () => {
    expect(badColumns(planted(good, good.slice(1), good.with(5, '')))).toEqual(['hotel:3', 'hotel:4']);
  });
  it('an id used twice or borrowed from another file', () => {
    expect(badIds([planted(good, good, good.with(0, 'it-001'))])).toEqual(['hotel-001', 'it-001']);
  });
  it('a facet nobody knows, and a facet on a question', () => {
    const rows = [good, good.with(3, 'hotel-mood'), good.with(2, 'neu')];
    expect(badFacets(pairsOf(planted(...rows)), FACET_IDS)).toHaveLength(2);
  });
  it('a corpus of grievances only, and an unknown register', () => {
    const pairs = pairsOf(planted(good, good.with(1, 'slang')));
    expect(lopsided(pairs, 'polarity', POLARITIES)).toContain('neg 100.0 %');
    expect(lopsided(pairs, 'register', REGISTERS)).toContain('hotel-001 slang');
  });
  it('a sentence of two words', () => {
    expect(badLengths(pairsOf(planted(good.with(4, 'Très sale.'))))).toEqual(['hotel-001 2/5']);
  });
  it('a template filled with another noun', () => {
    const texts = [
      'La douche de la chambre douze fuit depuis ce matin.',
      'La douche de la chambre treize fuit depuis ce matin.',
    ];
    expect(nearDuplicates(texts.map((text, id) => ({ id: String(id), text })))).toHaveLength(1);
  });
});
