import { gammaBelow } from '../../3-themes/gamma.ts';

/** One grievance, as far as early warnings are concerned. */
export type WarningRow = {
  readonly clientKey: string;
  readonly clientName?: string | null;
  readonly themeId: string;
  readonly receivedAt: Date;
  /** The message asks for a refund or a discount. */
  readonly seeksMoney: boolean;
};

/** A client who tells first what the others tell later. */
export type EarlyWarning = {
  readonly clientKey: string;
  readonly clientName: string | null;
  /** Times this client was among the first two of a theme, and how many chance would give. */
  readonly observed: number;
  readonly expected: number;
  /** Chance of being so often first by luck. */
  readonly probability: number;
  /** Median days before the themes they told first reached five clients; `null` when none did. */
  readonly leadDays: number | null;
  /** The themes told first, oldest first. */
  readonly themeIds: readonly string[];
};

const FIRST_CLIENTS = 2;
const OBSERVED_MIN = 3;
const PROBABILITY_MAX = 0.01;
const SPREAD_CLIENTS = 5;
const SPREAD_MS = 28 * 86_400_000;
/** The same chance reckoned by messages instead of clients: who writes ten times more is early ten times more often. */
const TALKATIVE_PROBABILITY_MAX = 0.05;
const DAY_MS = 86_400_000;
/** Who asks for money most of the times they are first looks for money, not for faults. */
const MONEY_SHARE_MAX = 0.5;

/** One theme a client was among the first two to tell. */
export type FirstTelling = {
  readonly themeId: string;
  readonly at: Date;
  /** When it had reached five clients in 28 days; `null` while it has not. */
  readonly spreadAt: Date | null;
};

type Telling = { readonly clientKey: string; readonly at: number; readonly seeksMoney: boolean; rows: number };
type Theme = {
  readonly id: string;
  readonly tellings: readonly Telling[];
  readonly rows: number;
  readonly spreadAt: number | null;
};
type Record = { expected: number; expectedByRows: number; firsts: { theme: Theme; telling: Telling }[] };

/**
 * Finds the clients who are among the first two of a theme more often than luck gives.
 *
 * Luck is reckoned from the themes a client takes part in, so that one who writes about everything is expected to be
 * early now and then; one who writes more often than others in a theme is expected to be early in it more often.
 *
 * @param rows In any order; one row a grievance.
 * @returns Surest first.
 */
export function earlyWarningsFrom(rows: Iterable<WarningRow>): readonly EarlyWarning[] {
  const names = new Map<string, string>();
  const themes = themesFrom(rows, names);
  // Of a theme that so few told everybody is among the first: it is no evidence, and would hide what is.
  const records = recordsFrom(themes.filter(({ tellings }) => tellings.length > FIRST_CLIENTS));
  const warnings: EarlyWarning[] = [];
  for (const [clientKey, record] of records) {
    const warning = warningFrom(clientKey, record, names.get(clientKey) ?? null);
    if (warning !== null) warnings.push(warning);
  }
  return warnings.sort((a, b) => a.probability - b.probability || (a.clientKey < b.clientKey ? -1 : 1));
}

/** What each client was among the first two to tell, oldest first, whether it makes them somebody who warns or not. */
export function firstTellingsFrom(rows: Iterable<WarningRow>): ReadonlyMap<string, readonly FirstTelling[]> {
  const records = recordsFrom(themesFrom(rows, new Map()));
  return new Map(
    [...records].map(([clientKey, { firsts }]) => [
      clientKey,
      firsts
        .toSorted((a, b) => a.telling.at - b.telling.at)
        .map(({ theme, telling }) => ({
          themeId: theme.id,
          at: new Date(telling.at),
          spreadAt: theme.spreadAt === null ? null : new Date(theme.spreadAt),
        })),
    ]),
  );
}

function themesFrom(rows: Iterable<WarningRow>, names: Map<string, string>): readonly Theme[] {
  const byTheme = new Map<string, WarningRow[]>();
  for (const row of rows) {
    const name = row.clientName ?? null;
    if (name !== null && (names.get(row.clientKey) ?? '') < name) names.set(row.clientKey, name);
    const list = byTheme.get(row.themeId);
    if (list === undefined) byTheme.set(row.themeId, [row]);
    else list.push(row);
  }
  return [...byTheme].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, list]) => themeFrom(id, list));
}

function themeFrom(id: string, unsorted: readonly WarningRow[]): Theme {
  const rows = unsorted.toSorted(
    (a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.clientKey < b.clientKey ? -1 : 1),
  );
  const tellings = new Map<string, Telling>();
  for (const { clientKey, receivedAt, seeksMoney } of rows) {
    const known = tellings.get(clientKey);
    if (known === undefined) tellings.set(clientKey, { clientKey, at: receivedAt.getTime(), seeksMoney, rows: 1 });
    else known.rows++;
  }
  return { id, tellings: [...tellings.values()], rows: rows.length, spreadAt: spreadOf(rows) };
}

/** When five different clients had told it within 28 days; one pass with a sliding window. */
function spreadOf(rows: readonly WarningRow[]): number | null {
  const inWindow = new Map<string, number>();
  let oldest = 0;
  for (const row of rows) {
    const at = row.receivedAt.getTime();
    inWindow.set(row.clientKey, (inWindow.get(row.clientKey) ?? 0) + 1);
    for (
      let first = rows[oldest];
      first !== undefined && first.receivedAt.getTime() <= at - SPREAD_MS;
      first = rows[oldest]
    ) {
      const left = (inWindow.get(first.clientKey) ?? 1) - 1;
      if (left === 0) inWindow.delete(first.clientKey);
      else inWindow.set(first.clientKey, left);
      oldest++;
    }
    if (inWindow.size >= SPREAD_CLIENTS) return at;
  }
  return null;
}

function recordsFrom(themes: readonly Theme[]): Map<string, Record> {
  const records = new Map<string, Record>();
  for (const theme of themes) {
    for (const [place, telling] of theme.tellings.entries()) {
      const record = records.get(telling.clientKey) ?? { expected: 0, expectedByRows: 0, firsts: [] };
      records.set(telling.clientKey, record);
      record.expected += Math.min(1, FIRST_CLIENTS / theme.tellings.length);
      record.expectedByRows += Math.min(1, (FIRST_CLIENTS * telling.rows) / theme.rows);
      if (place < FIRST_CLIENTS) record.firsts.push({ theme, telling });
    }
  }
  return records;
}

function warningFrom(clientKey: string, record: Record, clientName: string | null): EarlyWarning | null {
  const { expected, expectedByRows, firsts } = record;
  if (firsts.length < OBSERVED_MIN) return null;
  // P(Poisson(E) ≥ O) is the lower incomplete gamma function.
  const probability = gammaBelow(firsts.length, expected);
  if (probability >= PROBABILITY_MAX || gammaBelow(firsts.length, expectedByRows) >= TALKATIVE_PROBABILITY_MAX)
    return null;
  if (firsts.filter(({ telling }) => telling.seeksMoney).length > MONEY_SHARE_MAX * firsts.length) return null;
  const told = firsts.toSorted((a, b) => a.telling.at - b.telling.at);
  return {
    clientKey,
    clientName,
    observed: firsts.length,
    expected,
    probability,
    leadDays: median(
      told.flatMap(({ theme, telling }) => (theme.spreadAt === null ? [] : [(theme.spreadAt - telling.at) / DAY_MS])),
    ),
    themeIds: told.map(({ theme }) => theme.id),
  };
}

/** Of whole days; `null` of nothing. */
function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  return high === undefined || low === undefined ? null : Math.round((low + high) / 2);
}
