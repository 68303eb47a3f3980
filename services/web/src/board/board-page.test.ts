import { DEFAULT_FIRM } from '@doleances/core';
import type { BacklogRow } from '@doleances/store';
import { expect, test } from 'vitest';
import { pageTexts } from '../house/texts.ts';
import { boardFilterFrom } from './board-filter.ts';
import { boardPage } from './board-page.ts';

function rowOf(rank: number): BacklogRow {
  const label = { fr: `Thème ${rank}`, en: `Theme ${rank}` };
  return {
    theme: { id: `thm_${rank}`, label, concept: { facet: 'cleanliness', product: null }, target: 'place' },
    ranked: { rank, trend: 'steady', isEmerging: false, reason: label, atRiskPerMonthCents: 1000 },
    ...{ state: 'new', owner: null, rankedAt: null, effortHalfDays: 3, fixedAt: null },
  } as unknown as BacklogRow;
}

function boardOf(ranks: readonly number[]): string {
  return String(
    boardPage({
      ...{ texts: pageTexts('fr'), language: 'fr', locale: 'fr-CA', firm: DEFAULT_FIRM },
      rows: ranks.map(rowOf),
      pulses: new Map(),
      critical: [],
      criticalMore: 0,
      filter: boardFilterFrom(() => undefined),
      mayChange: true,
    }),
  );
}

test('where ranks are missing, the board says that they are those of the whole house', () => {
  expect(boardOf([1, 2, 4])).toContain('Le rang est celui de toute la maison');
  expect(boardOf([1, 2, 3])).not.toContain('Le rang est celui de toute la maison');
});
