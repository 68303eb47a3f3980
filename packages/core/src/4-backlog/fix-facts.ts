import { type FixFacts, fixVerdictFrom, type TrendRules } from '../3-themes/trend.ts';
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
 * @param rows Of any themes and order, reaching back at least `windowDays` before the fix.
 */
export function stateAfterFix(
  item: FixedItem,
  rows: Iterable<RankingRowLike>,
  until: Date,
  window: FixWindow,
): BacklogState {
  const verdict = fixVerdictFrom(factsOf(item, rows, { until, window }), window.trend);
  return verdict === 'too_early' ? item.state : verdict;
}

function factsOf(
  { themeId, fixedAt }: FixedItem,
  rows: Iterable<RankingRowLike>,
  { until, window }: { readonly until: Date; readonly window: FixWindow },
): FixFacts {
  const fixedMs = fixedAt.getTime();
  const startMs = fixedMs - window.windowDays * DAY_MS;
  const repeatMs = window.repeatDays * DAY_MS;
  const lastSeen = new Map<string, number>();
  const counts = { before: 0, after: 0 };
  const ofTheme = [...rows].filter((row) => row.themeId === themeId);
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
    daysBefore: window.windowDays,
    clientsAfter: counts.after,
    daysAfter: (until.getTime() - fixedMs) / DAY_MS,
  };
}
