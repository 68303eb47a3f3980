import { describe, expect, it } from 'vitest';
import type { Facet, Trade } from '../facet.ts';
import { readingsFrom } from '../pattern.ts';
import { finance } from './finance.ts';
import { health } from './health.ts';
import { hotel } from './hotel.ts';
import { it as itSupport } from './it.ts';
import { publicService } from './public.ts';
import { repair } from './repair.ts';
import { restaurant } from './restaurant.ts';
import { retail } from './retail.ts';
import { software } from './software.ts';
import { transport } from './transport.ts';

const PACKS: Readonly<Record<Trade, readonly Facet[]>> = {
  hotel,
  restaurant,
  repair,
  it: itSupport,
  retail,
  health,
  finance,
  transport,
  software,
  public: publicService,
};
const EACH_PACK = Object.entries(PACKS).map(([trade, facets]) => ({ trade: trade as Trade, facets }));

/** Facets that are not of this trade, or whose id does not begin with its name. */
const strayIn = (trade: Trade, facets: readonly Facet[]): string[] =>
  facets.filter(({ id, trades }) => !id.startsWith(`${trade}-`) || !trades?.includes(trade)).map(({ id }) => id);

/** Problem phrases that stand twice in one pack, read as the matcher reads them: "=sale" is not "sale". */
function repeatedIn(facets: readonly Facet[]): string[] {
  const owners = new Map<string, string>();
  const repeated: string[] = [];
  for (const facet of facets) {
    for (const language of ['fr', 'en'] as const) {
      for (const pattern of facet[language].problems) {
        const key = `${language} ${JSON.stringify(readingsFrom(pattern, language))}`;
        const owner = owners.get(key);
        if (owner === undefined) owners.set(key, facet.id);
        else repeated.push(`${language} "${pattern}": ${owner}, ${facet.id}`);
      }
    }
  }
  return repeated;
}

/** Parentheses that do not pair, one inside another, or an empty choice: each silently matches something else. */
function malformedIn(facets: readonly Facet[]): string[] {
  return facets.flatMap(({ id, fr, en }) =>
    [fr, en]
      .flatMap(({ topics, problems, lookAlikes = [] }) => [...topics, ...problems, ...lookAlikes])
      .filter((pattern) => isMalformed(pattern))
      .map((pattern) => `${id}: ${pattern}`),
  );
}

function isMalformed(pattern: string): boolean {
  const bare = pattern.replace(/\([^()|]+(?:\|[^()|]+)*\)/gu, '#');
  return /[()|]/u.test(bare) || /(?:^|\s)\.\.$|^\.\.(?:\s|$)/u.test(bare) || /#\S|\S#/u.test(bare);
}

describe.each(EACH_PACK)('the pack of the trade "$trade"', ({ trade, facets }) => {
  it('holds only facets of its trade, each named after it', () => {
    expect(strayIn(trade, facets)).toEqual([]);
  });

  it('gives no problem phrase to two facets, nor twice to one', () => {
    expect(repeatedIn(facets)).toEqual([]);
  });

  it('is written in whole patterns', () => {
    expect(malformedIn(facets)).toEqual([]);
  });
});

describe('the guards of the packs', () => {
  const [first] = finance;

  it('see a facet of another trade, or one that names none', () => {
    expect(strayIn('hotel', finance)).toHaveLength(finance.length);
    if (first === undefined) throw new Error('the finance pack is empty');
    const { trades: _none, ...general } = first;
    expect(strayIn('finance', [general])).toEqual([first.id]);
  });

  it('see a phrase that stands twice', () => {
    if (first === undefined) throw new Error('the finance pack is empty');
    const twin: Facet = { ...first, id: 'finance-twin' };
    expect(repeatedIn([first, twin])).toHaveLength(first.fr.problems.length + first.en.problems.length);
  });

  it('see a pattern cut short', () => {
    expect(['(a|b', '(a|(b)) c', '(a||b)', '(a|b) ..', '.. a', '(a|b)c'].filter((one) => !isMalformed(one))).toEqual(
      [],
    );
    expect(['a .. b', '(a|b c) .. d', '=a b'].filter((one) => isMalformed(one))).toEqual([]);
  });
});
