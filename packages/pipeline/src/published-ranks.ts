import type { ReportRow } from '@doleances/store';
import { z } from 'zod';

const document = z.object({ ranks: z.record(z.string(), z.number().int().positive()) });

/** The order the owner last read, by theme id; empty before the first report. */
export function publishedRanksOf(report: ReportRow | undefined): ReadonlyMap<string, number> {
  const parsed = document.safeParse(report?.document);
  return new Map(parsed.success ? Object.entries(parsed.data.ranks) : []);
}
