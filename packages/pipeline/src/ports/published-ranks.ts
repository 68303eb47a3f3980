import { survivorOf, type ThemeLaw } from '@doleances/core';
import type { ReportRow } from '@doleances/store';
import { z } from 'zod';

const document = z.object({ ranks: z.record(z.string(), z.number().int().positive()) });

/** The order the owner last read, by theme id; empty before the first report. */
export function publishedRanksOf(report: ReportRow | undefined): ReadonlyMap<string, number> {
  const parsed = document.safeParse(report?.document);
  return new Map(parsed.success ? Object.entries(parsed.data.ranks) : []);
}

/** Of several that were merged, the best place they had. */
export function ranksOfSurvivors(ranks: ReadonlyMap<string, number>, law: ThemeLaw): ReadonlyMap<string, number> {
  const best = new Map<string, number>();
  for (const [themeId, rank] of ranks) {
    const survivor = survivorOf(law, themeId as `thm_${string}`);
    best.set(survivor, Math.min(rank, best.get(survivor) ?? rank));
  }
  return best;
}
