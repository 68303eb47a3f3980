import {
  type ItemChange,
  type RankingRowLike,
  type Severity,
  type ThemeWindow,
  type WakeReason,
  wakeReasonOf,
  wakingOf,
} from '@doleances/core';
import type { BacklogRow } from '@doleances/store';

type Woken = {
  readonly themeId: string;
  readonly was: 'snoozed';
  readonly change: ItemChange;
  readonly why: WakeReason;
};

type Seen = {
  readonly rows: readonly RankingRowLike[];
  readonly windows: readonly ThemeWindow[];
  readonly now: Date;
};

/** Items whose sleep ends now, and why. */
export function wokenFrom(backlog: readonly BacklogRow[], seen: Seen): readonly Woken[] {
  return backlog.flatMap((row): Woken[] => {
    if (row.state !== 'snoozed') return [];
    const why = wakeReasonOf(row, sinceSnooze(row, seen));
    return why === null ? [] : [{ themeId: row.theme.id, was: 'snoozed', change: wakingOf(row), why }];
  });
}

function sinceSnooze({ theme, snooze }: BacklogRow, { rows, windows, now }: Seen) {
  const sinceMs = snooze === null ? Number.POSITIVE_INFINITY : Date.parse(snooze.since);
  const since = rows.filter(({ themeId, receivedAt }) => themeId === theme.id && receivedAt.getTime() > sinceMs);
  const window = windows.find(({ themeId }) => themeId === theme.id);
  return {
    now,
    newClients: new Set(since.map(({ clientKey }) => clientKey)).size,
    worst: since.reduce<Severity | null>(
      (worst, { severity }) => (worst === null || severity > worst ? severity : worst),
      null,
    ),
    clients: window?.clients ?? 0,
    trend: window?.trend ?? 'steady',
  };
}
