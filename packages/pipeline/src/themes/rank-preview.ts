import type { Bilingual, Theme } from '@doleances/core';
import type { BacklogRow, RankingRow } from '@doleances/store';
import { type RankingFacts, rankingFrom } from '../stages/4-rank.ts';

/** A place in the ranking that moves; `null` is below the line, or not there. */
export type RankChange = {
  readonly themeId: Theme['id'];
  readonly label: Bilingual;
  readonly before: number | null;
  readonly after: number | null;
};

/** How the backlog would be: its items, and the theme of each grievance that moves. */
export type Supposed = {
  readonly backlog: readonly BacklogRow[];
  readonly themeOf: ReadonlyMap<string, Theme['id'] | null>;
};

/** Ranks twice, as it is and as it would be, by the same figures: what differs is due to the change alone. */
export function rankChangesFor(facts: RankingFacts, supposed: Supposed, now: Date): readonly RankChange[] {
  const rows = facts.rows.flatMap((row): readonly RankingRow[] => {
    const themeId = supposed.themeOf.get(row.grievanceId);
    if (themeId === undefined) return [row];
    return themeId === null ? [] : [{ ...row, themeId }];
  });
  const before = rankingFrom(facts, now).ranked;
  const after = rankingFrom({ ...facts, rows, backlog: supposed.backlog }, now).ranked;
  const ranks = (ranked: typeof before) => new Map(ranked.map(({ themeId, rank }) => [themeId, rank]));
  const [was, is] = [ranks(before), ranks(after)];
  const labels = new Map([...facts.backlog, ...supposed.backlog].map(({ theme }) => [theme.id, theme.label]));
  return [...labels]
    .map(([themeId, label]) => ({ themeId, label, before: was.get(themeId) ?? null, after: is.get(themeId) ?? null }))
    .filter((change) => change.before !== change.after)
    .sort((a, b) => (a.after ?? a.before ?? 0) - (b.after ?? b.before ?? 0) || (a.themeId < b.themeId ? -1 : 1));
}
