import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FACETS } from '@doleances/core';
import { describe, expect, it } from 'vitest';

/** The tellings teach what makes two complaints one issue: a lopsided or repeated corpus teaches it wrongly without any error. */
const FOLDER = new URL('../../packages/core/training/tellings/', import.meta.url);
const HEADER = 'issue\tfacet\tlanguage\ttelling';
const TELLINGS_OF_ISSUE = { min: 7, max: 9 };
const WORDS_MAX = 60;

type TellingsFile = { readonly name: string; readonly lines: readonly string[] };

const FACET_IDS: ReadonlySet<string> = new Set(['other', ...FACETS.map(({ id }) => id)]);

/** Lines without four filled, trimmed cells: a slug, a known facet, a language and a telling that is not too long. */
function badLines({ name, lines }: TellingsFile): string[] {
  const header = lines[0] === HEADER ? [] : [`${name}: header`];
  const rows = lines.slice(1).flatMap((line, index) => {
    const cells = line.split('\t');
    const [issue = '', facet = '', language = '', telling = ''] = cells;
    const isFilled = cells.length === 4 && cells.every((cell) => cell !== '' && cell === cell.trim());
    const isKnown = /^[a-z0-9-]+$/.test(issue) && FACET_IDS.has(facet) && (language === 'fr' || language === 'en');
    return isFilled && isKnown && telling.split(/\s+/).length <= WORDS_MAX ? [] : [`${name}:${index + 2}`];
  });
  return [...header, ...rows];
}

/** Issues told too seldom or too often in one file, or in one language alone. */
function lopsided({ name, lines }: TellingsFile): string[] {
  const counts = new Map<string, { fr: number; en: number }>();
  for (const line of lines.slice(1)) {
    const [issue = '', , language] = line.split('\t');
    const count = counts.get(issue) ?? { fr: 0, en: 0 };
    counts.set(issue, count);
    count[language === 'en' ? 'en' : 'fr'] += 1;
  }
  return [...counts].flatMap(([issue, { fr, en }]) => {
    const isEven = fr + en >= TELLINGS_OF_ISSUE.min && fr + en <= TELLINGS_OF_ISSUE.max && fr > 0 && en > 0;
    return isEven ? [] : [`${name}: ${issue}`];
  });
}

function toldTwice(files: readonly TellingsFile[]): string[] {
  const seen = new Set<string>();
  return files.flatMap(({ name, lines }) =>
    lines.slice(1).flatMap((line) => {
      const words = (line.split('\t')[3] ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
      if (seen.has(words)) return [`${name}: ${words}`];
      seen.add(words);
      return [];
    }),
  );
}

const FILES: readonly TellingsFile[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.tsv'))
  .sort()
  .map((name) => ({
    name: name.slice(0, -4),
    lines: readFileSync(fileURLToPath(new URL(name, FOLDER)), 'utf8')
      .trimEnd()
      .split('\n'),
  }));

describe.each(FILES)('tellings of $name', (file) => {
  it('have four filled columns, known facets and languages, and no speech', () => expect(badLines(file)).toEqual([]));
  it('tell every issue about eight times, in both languages', () => expect(lopsided(file)).toEqual([]));
});

it('no two people say the same thing', () => expect(toldTwice(FILES)).toEqual([]));

describe('each check sees its own offence', () => {
  const good = 'robinet-goutte\tleaks\tfr\tÇa goutte toute la nuit.';
  const planted = (...rows: string[]): TellingsFile => ({ name: 'inn', lines: [HEADER, ...rows] });

  it('a missing column, an unknown facet, an unknown language', () => {
    const rows = [good, 'robinet-goutte\tleaks\tfr', good.replace('leaks', 'drips'), good.replace('\tfr', '\tit')];
    expect(badLines(planted(...rows))).toEqual(['inn:3', 'inn:4', 'inn:5']);
  });
  it('an issue told once', () => expect(lopsided(planted(good))).toEqual(['inn: robinet-goutte']));
  it('one sentence told twice', () => expect(toldTwice([planted(good, good.toUpperCase())])).toHaveLength(1));
});
