import { type EarlyWarning, earlyWarningsFrom, type FirstTelling, firstTellingsFrom } from '@doleances/core';
import type { Store } from '@doleances/store';
import { minuteOf, remembered } from '../ports/remembered.ts';

const HISTORY_DAYS = 365;
const DAY_MS = 86_400_000;

export type Warnings = {
  /** Clients who tell first what the others tell later, the surest first. */
  readonly warnings: readonly EarlyWarning[];
  /** What each client was among the first two to tell; reckoned when asked. */
  firsts(): ReadonlyMap<string, readonly FirstTelling[]>;
};

/** Who warned early in the last year. Report, pages and command line ask here, so that all say the same. */
export function loadWarnings(store: Store, now: Date): Promise<Warnings> {
  return remembered(store, `warnings ${minuteOf(now)}`, () => warningsBy(store, now));
}

async function warningsBy(store: Store, now: Date): Promise<Warnings> {
  const since = new Date(now.getTime() - HISTORY_DAYS * DAY_MS);
  const rows = (await store.listWarningHistory(since)).map((row) => ({ ...row, seeksMoney: false }));
  // Who asks for money is left out in the end: it is asked of those few alone who would be named otherwise.
  const named = earlyWarningsFrom(rows);
  const asked = await store.listMoneyAsked(
    named.map(({ clientKey }) => clientKey),
    since,
  );
  const money = new Set(asked.map(({ clientKey, at }) => `${clientKey} ${at.getTime()}`));
  const marked = rows.map((row) => ({ ...row, seeksMoney: money.has(`${row.clientKey} ${row.receivedAt.getTime()}`) }));
  const warnings = money.size === 0 ? named : earlyWarningsFrom(marked);
  const names = await store.findClientNames(warnings.map(({ clientKey }) => clientKey));
  let firsts: ReturnType<Warnings['firsts']> | undefined;
  return {
    warnings: warnings.map((warning) => ({ ...warning, clientName: names.get(warning.clientKey) ?? null })),
    firsts: () => {
      firsts ??= firstTellingsFrom(rows);
      return firsts;
    },
  };
}
