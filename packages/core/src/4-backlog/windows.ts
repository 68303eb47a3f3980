import type { ProblemNature } from '../2-signals/lexicon/facet.ts';
import type { Severity } from '../2-signals/signals.ts';
import type { ThemeTrend } from '../3-themes/theme.ts';
import { trendFrom } from '../3-themes/trend.ts';
import type { Policy } from './policy.ts';

const DAY_MS = 86_400_000;

/** One grievance of the last two windows, as the store lists it; `clientKey` says who counts as one client. */
export type RankingRowLike = {
  readonly themeId: `thm_${string}`;
  readonly clientKey: string;
  readonly receivedAt: Date;
  readonly severity: Severity;
  readonly hasBrokenPromise: boolean;
  readonly yearlyMarginCents: number | null;
};

/** What the firm knows of a theme beside its complaints. */
export type ThemeFacts = {
  readonly nature: ProblemNature;
  /** `null`: nobody estimated it yet. */
  readonly effortHalfDays: number | null;
  readonly isRegressed: boolean;
  /** « Sans thème »: shown, never ranked. */
  readonly isUnthemed: boolean;
};

/** A theme of which nothing is known; quality is the middle of the natures. */
const UNKNOWN_THEME: ThemeFacts = { nature: 'quality', effortHalfDays: null, isRegressed: false, isUnthemed: false };

/** The figures of one theme in the ranking window and the window before it. */
export type ThemeWindow = {
  readonly themeId: `thm_${string}`;
  /** n: clients in the window, each once per 30 days. */
  readonly clients: number;
  readonly clientsBefore: number;
  /** Different people in the window; one who returns after 30 days is two of `clients` and one of these. */
  readonly distinctClients: number;
  /** The worst of each counted client, `clients` of them. */
  readonly severities: readonly Severity[];
  /** Mean of the clients whose margin is known; `null` when none is. */
  readonly meanYearlyMarginCents: number | null;
  /** 0 to 1, of the counted clients. */
  readonly brokenPromiseShare: number;
  /** Within the two windows. */
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly trend: ThemeTrend;
  readonly nature: ProblemNature;
  readonly effortHalfDays: number;
  readonly isRegressed: boolean;
  readonly isUnthemed: boolean;
};

/** The day the windows end: now, or the last complaint when nothing came for a while (silence is not improvement). */
export function rankingDateFor(now: Date, lastReceivedAt: Date | null, silenceDays = 14): Date {
  if (lastReceivedAt === null) return now;
  const silentMs = now.getTime() - lastReceivedAt.getTime();
  return silentMs > silenceDays * DAY_MS ? lastReceivedAt : now;
}

/** First instant whose complaints the ranking reads: two windows before the ranking date. */
export function rankingSinceFor(rankingDate: Date, policy: Policy): Date {
  return new Date(rankingDate.getTime() - 2 * policy.windowDays * DAY_MS);
}

/**
 * Counts clients per theme; each window counts by itself, so yesterday's figures do not depend on last year's.
 *
 * @param rows In any order; rows outside the two windows are ignored.
 * @returns One window per theme seen in either window, by theme id; `clients` is 0 for a theme that went quiet.
 */
export function themeWindowsFrom(
  rows: Iterable<RankingRowLike>,
  rankingDate: Date,
  { policy, facts }: { readonly policy: Policy; readonly facts?: ReadonlyMap<string, ThemeFacts> },
): ThemeWindow[] {
  const end = rankingDate.getTime();
  const startMs = end - policy.windowDays * DAY_MS;
  const sinceMs = rankingSinceFor(rankingDate, policy).getTime();
  const themes = new Map<`thm_${string}`, RowsOfTheme>();
  let recordSince = end;
  for (const row of rows) {
    const at = row.receivedAt.getTime();
    if (at <= sinceMs || at > end) continue;
    recordSince = Math.min(recordSince, at);
    let theme = themes.get(row.themeId);
    if (theme === undefined) {
      theme = { now: new Map(), before: new Map() };
      themes.set(row.themeId, theme);
    }
    const byClient = at > startMs ? theme.now : theme.before;
    const list = byClient.get(row.clientKey);
    if (list === undefined) byClient.set(row.clientKey, [row]);
    else list.push(row);
  }
  const frame = { rankingDate, policy, recordSince };
  return [...themes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([themeId, theme]) => windowFrom({ themeId, ...theme }, frame, facts?.get(themeId) ?? UNKNOWN_THEME));
}

type RowsByClient = Map<string, RankingRowLike[]>;
type RowsOfTheme = { readonly now: RowsByClient; readonly before: RowsByClient };
type Frame = { readonly rankingDate: Date; readonly policy: Policy; readonly recordSince: number };

function windowFrom(
  theme: RowsOfTheme & { readonly themeId: `thm_${string}` },
  { rankingDate, policy, recordSince }: Frame,
  facts: ThemeFacts,
): ThemeWindow {
  const counted = [...theme.now.values()].flatMap((rows) => countedOnce(rows, policy.repeatDays));
  const clientsBefore = [...theme.before.values()].flatMap((rows) => countedOnce(rows, policy.repeatDays)).length;
  const seen = spanOf(theme);
  const end = rankingDate.getTime();
  const recordDays = (end - recordSince) / DAY_MS;
  const trend = trendFrom(
    {
      clients: counted.length,
      clientsBefore,
      windowDays: policy.windowDays,
      comparedDays: Math.max(0, recordDays - policy.windowDays),
      distinctClients: theme.now.size,
      ageDays: (end - seen.first) / DAY_MS,
      recordDays,
      isRegressed: facts.isRegressed,
    },
    policy.trend,
  );
  return {
    themeId: theme.themeId,
    clients: counted.length,
    clientsBefore,
    distinctClients: theme.now.size,
    severities: counted.map(({ severity }) => severity).sort((a, b) => b - a),
    meanYearlyMarginCents: meanMargin(theme.now),
    brokenPromiseShare:
      counted.length === 0 ? 0 : counted.filter((one) => one.hasBrokenPromise).length / counted.length,
    firstSeenAt: new Date(seen.first),
    lastSeenAt: new Date(seen.last),
    trend,
    nature: facts.nature,
    effortHalfDays: facts.effortHalfDays ?? policy.defaultEffortHalfDays,
    isRegressed: facts.isRegressed,
    isUnthemed: facts.isUnthemed,
  };
}

type Counted = { readonly sinceMs: number; severity: Severity; hasBrokenPromise: boolean };

/** One client's grievances about one theme: those within 30 days of the first are one, the worst of them. */
function countedOnce(rows: readonly RankingRowLike[], repeatDays: number): Counted[] {
  const counted: Counted[] = [];
  let last: Counted | undefined;
  for (const row of rows.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())) {
    const at = row.receivedAt.getTime();
    if (last === undefined || at - last.sinceMs >= repeatDays * DAY_MS) {
      last = { sinceMs: at, severity: row.severity, hasBrokenPromise: row.hasBrokenPromise };
      counted.push(last);
      continue;
    }
    if (row.severity > last.severity) last.severity = row.severity;
    last.hasBrokenPromise ||= row.hasBrokenPromise;
  }
  return counted;
}

/** Sorted before it is summed: a sum of floats must not depend on the order of arrival. */
function meanMargin(byClient: RowsByClient): number | null {
  const margins: number[] = [];
  for (const rows of byClient.values()) {
    // One event told under two names brings two rows that may disagree; the better client is the one we know.
    const known = rows.flatMap((row) => row.yearlyMarginCents ?? []);
    if (known.length > 0) margins.push(known.reduce((a, b) => Math.max(a, b)));
  }
  if (margins.length === 0) return null;
  return margins.sort((a, b) => a - b).reduce((sum, margin) => sum + margin, 0) / margins.length;
}

function spanOf({ now, before }: RowsOfTheme): { readonly first: number; readonly last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const byClient of [now, before]) {
    for (const rows of byClient.values()) {
      for (const { receivedAt } of rows) {
        first = Math.min(first, receivedAt.getTime());
        last = Math.max(last, receivedAt.getTime());
      }
    }
  }
  return { first, last };
}
