import { type FixFacts, type FixJudgement, fixJudgementFrom, type TrendRules } from '../3-themes/trend.ts';
import type { BacklogState } from './backlog.ts';
import type { RankingRowLike } from './windows.ts';

const DAY_MS = 86_400_000;

/** An item that somebody marked as fixed, and when. */
export type FixedItem = { readonly themeId: string; readonly state: BacklogState; readonly fixedAt: Date };

/** How long before the fix, and how far apart two complaints of one client count twice. */
export type FixWindow = { readonly windowDays: number; readonly repeatDays: number; readonly trend: TrendRules };

/**
 * Judges a fix by the clients who complained in the window before it and since: `verified`, `regressed` (rechute), or
 * the state it had while the figures allow both.
 *
 * @param rows Of all themes, in any order: the first of them tells since when there is a record.
 */
export function stateAfterFix(
  item: FixedItem,
  rows: Iterable<RankingRowLike>,
  until: Date,
  window: FixWindow,
): BacklogState {
  const { verdict } = fixJudgementFor(item, rows, { until, window });
  return verdict === 'too_early' ? item.state : verdict;
}

/** The same with the chance it stands on and the complaints that would have come without the fix. */
export function fixJudgementFor(
  item: Pick<FixedItem, 'themeId' | 'fixedAt'>,
  rows: Iterable<RankingRowLike>,
  { until, window }: { readonly until: Date; readonly window: FixWindow },
): FixJudgement {
  return fixJudgementFrom(factsOf(item, rows, { until, window }), window.trend);
}

function factsOf(
  { themeId, fixedAt }: Pick<FixedItem, 'themeId' | 'fixedAt'>,
  rows: Iterable<RankingRowLike>,
  { until, window }: { readonly until: Date; readonly window: FixWindow },
): FixFacts {
  const fixedMs = fixedAt.getTime();
  const startMs = fixedMs - window.windowDays * DAY_MS;
  const repeatMs = window.repeatDays * DAY_MS;
  const lastSeen = new Map<string, number>();
  const counts = { before: 0, after: 0 };
  const ofTheme: RankingRowLike[] = [];
  let recordSinceMs = fixedMs;
  for (const row of rows) {
    recordSinceMs = Math.min(recordSinceMs, row.receivedAt.getTime());
    if (row.themeId === themeId) ofTheme.push(row);
  }
  for (const row of ofTheme.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())) {
    const at = row.receivedAt.getTime();
    if (at <= startMs || at > until.getTime()) continue;
    const side = at <= fixedMs ? 'before' : 'after';
    const key = `${side} ${row.clientKey}`;
    const last = lastSeen.get(key);
    if (last !== undefined && at - last < repeatMs) continue;
    lastSeen.set(key, at);
    counts[side] += 1;
  }
  return {
    clientsBefore: counts.before,
    // A record younger than the window says nothing of the days before it began.
    daysBefore: (fixedMs - Math.max(startMs, recordSinceMs)) / DAY_MS,
    clientsAfter: counts.after,
    daysAfter: (until.getTime() - fixedMs) / DAY_MS,
  };
}
