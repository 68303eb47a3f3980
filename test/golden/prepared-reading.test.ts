import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { OwnFacet } from '@doleances/core';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { prepared } from '../../packages/core/scripts/prepare-reading.ts';

const FOLDER = join(import.meta.dirname, 'sentences');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.tsv'));

const ALSO_BY_OWN = 150;

/** One that shares words with the product's facets, and has words for which nothing was prepared. */
const FACETS: readonly OwnFacet[] = [
  {
    id: 'towel-colour',
    labelFr: 'Couleur des serviettes',
    labelEn: 'Colour of towels',
    target: 'place',
    severity: 2,
    nature: null,
    notes: null,
    fr: { topics: ['serviette'], problems: ['(serviette|drap)s .. mauve*', 'pas remboursé'], lookAlikes: [] },
    en: { topics: ['towel'], problems: ['towels .. purple', '=mauve'], lookAlikes: [] },
  },
];

/** Loads the product anew, with what was prepared or without, and reads every sentence of the tables. */
async function readings(what: typeof prepared | null) {
  vi.resetModules();
  vi.doMock('../../packages/core/src/text/prepared.ts', () => ({ PREPARED: what }));
  const { rowsOf, readingOf, itemOf } = await import('./sentences/row.ts');
  const { DEFAULT_FIRM, readItem, readingContextFor } = await import('@doleances/core');
  const context = readingContextFor({ ...DEFAULT_FIRM, facets: FACETS });
  const rows = FILES.flatMap((name) => rowsOf(join(FOLDER, name)));
  const own = rows.slice(0, 1).map((row) => ({ ...itemOf(row), text: 'Les serviettes étaient encore mauves.' }));
  return {
    product: rows.map(readingOf),
    own: [...own, ...rows.slice(0, ALSO_BY_OWN).map(itemOf)].map((item) => readItem(item, context).signals),
  };
}

const reckoned = await readings(null);

afterAll(() => vi.doUnmock('../../packages/core/src/text/prepared.ts'));

describe('reading with what was prepared', () => {
  it('says of every sentence what reading without it says, for the owner’s words too', async () => {
    expect(await readings(prepared)).toEqual(reckoned);
    expect(reckoned.own[0]?.grievances.map(({ facet }) => facet)).toContain('towel-colour');
  });

  it('would say something else with something else', async () => {
    const needles = Object.keys(JSON.parse(prepared.needles)).map((source) => [source, ['qqqqq']]);
    const wrong = { ...prepared, needles: JSON.stringify(Object.fromEntries(needles)) };
    expect(await readings(wrong)).not.toEqual(reckoned);
  });
});
