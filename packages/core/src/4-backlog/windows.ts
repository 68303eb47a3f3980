import type { ProblemNature } from '../2-signals/lexicon/facet.ts';
import type { Severity } from '../2-signals/signals.ts';
import type { ThemeTrend } from '../3-themes/theme.ts';
import { scattersFrom } from '../3-themes/scatter.ts';
import { isEmerging, type TrendFacts, trendFrom } from '../3-themes/trend.ts';
import { countedOnce, weeklyClientsFrom, weeksOnRecord } from './client-counts.ts';
import type { Policy } from './policy.ts';

const DAY_MS = 86_400_000;

/** One grievance of the history, as the store lists it; `clientKey` says who counts as one client. */
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

/** The figures of one theme in the ranking window and the window before it, and its trend over the history. */
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
  /** Within the history read. */
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly trend: ThemeTrend;
  /** First told within the last fortnight, by two clients or more. */
  readonly isEmerging?: boolean;
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

/** First instant whose complaints the ranking reads: two windows, or the history that trends are judged on. */
export function rankingSinceFor(rankingDate: Date, policy: Policy): Date {
  const days = Math.max(2 * policy.windowDays, 7 * policy.trend.historyWeeks);
  return new Date(rankingDate.getTime() - days * DAY_MS);
}

/**
 * Counts clients per theme; each window counts by itself, so yesterday's figures do not depend on last year's.
 *
 * @param rows In any order; rows before `rankingSinceFor` or after the ranking date are ignored.
 * @returns One window per theme seen since then, by theme id; `clients` is 0 for a theme that went quiet.
 */
export function themeWindowsFrom(
  rows: Iterable<RankingRowLike>,
  rankingDate: Date,
  { policy, facts }: { readonly policy: Policy; readonly facts?: ReadonlyMap<string, ThemeFacts> },
): ThemeWindow[] {
  const end = rankingDate.getTime();
  const sinceMs = rankingSinceFor(rankingDate, policy).getTime();
  const themes = new Map<`thm_${string}`, RowsByClient>();
  let recordSince = end;
  for (const row of rows) {
    const at = row.receivedAt.getTime();
    if (at <= sinceMs || at > end) continue;
    recordSince = Math.min(recordSince, at);
    let byClient = themes.get(row.themeId);
    if (byClient === undefined) {
      byClient = new Map();
      themes.set(row.themeId, byClient);
    }
    const list = byClient.get(row.clientKey);
    if (list === undefined) byClient.set(row.clientKey, [row]);
    else list.push(row);
  }
  const frame = { end, policy, recordSince };
  const weeks = weeksOnRecord({ sinceMs: recordSince, untilMs: end }, policy.trend.historyWeeks);
  const ofThemes = [...themes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([themeId, byClient]) => ({
      themeId,
      byClient,
      weeklyClients: weeklyClientsFrom(byClient.values(), weeks, policy.repeatDays),
    }));
  const scatters = scattersFrom(ofThemes.map(({ weeklyClients }) => weeklyClients));
  return ofThemes.map((theme, place) =>
    windowFrom({ ...theme, scatter: scatters[place] ?? 1 }, frame, facts?.get(theme.themeId) ?? UNKNOWN_THEME),
  );
}

type RowsByClient = Map<string, RankingRowLike[]>;
type RowsOfTheme = Pick<TrendFacts, 'weeklyClients' | 'scatter'> & {
  readonly themeId: `thm_${string}`;
  readonly byClient: RowsByClient;
};
type Frame = { readonly end: number; readonly policy: Policy; readonly recordSince: number };

function windowFrom(theme: RowsOfTheme, frame: Frame, facts: ThemeFacts): ThemeWindow {
  const { themeId, byClient, weeklyClients, scatter } = theme;
  const { end, policy } = frame;
  const windowMs = policy.windowDays * DAY_MS;
  const now = rowsWithin(byClient, end - windowMs, end);
  const counted = [...now.values()].flatMap((rows) => countedOnce(rows, policy.repeatDays));
  const before = rowsWithin(byClient, end - 2 * windowMs, end - windowMs);
  const seen = spanOf(byClient);
  const trendFacts = {
    weeklyClients,
    scatter,
    distinctClients: byClient.size,
    ageDays: (end - seen.first) / DAY_MS,
    recordDays: (end - frame.recordSince) / DAY_MS,
    isRegressed: facts.isRegressed,
  };
  return {
    themeId,
    clients: counted.length,
    clientsBefore: [...before.values()].flatMap((rows) => countedOnce(rows, policy.repeatDays)).length,
    distinctClients: now.size,
    severities: counted.map(({ severity }) => severity).sort((a, b) => b - a),
    meanYearlyMarginCents: meanMargin(now),
    brokenPromiseShare:
      counted.length === 0 ? 0 : counted.filter((one) => one.hasBrokenPromise).length / counted.length,
    firstSeenAt: new Date(seen.first),
    lastSeenAt: new Date(seen.last),
    trend: trendFrom(trendFacts, policy.trend),
    isEmerging: isEmerging(trendFacts, policy.trend),
    nature: facts.nature,
    effortHalfDays: facts.effortHalfDays ?? policy.defaultEffortHalfDays,
    isRegressed: facts.isRegressed,
    isUnthemed: facts.isUnthemed,
  };
}

/** The rows of one window, (since, until]. */
function rowsWithin(byClient: RowsByClient, sinceMs: number, untilMs: number): RowsByClient {
  const within = new Map<string, RankingRowLike[]>();
  for (const [client, rows] of byClient) {
    const kept = rows.filter(({ receivedAt }) => receivedAt.getTime() > sinceMs && receivedAt.getTime() <= untilMs);
    if (kept.length > 0) within.set(client, kept);
  }
  return within;
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

function spanOf(byClient: RowsByClient): { readonly first: number; readonly last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const rows of byClient.values()) {
    for (const { receivedAt } of rows) {
      first = Math.min(first, receivedAt.getTime());
      last = Math.max(last, receivedAt.getTime());
    }
  }
  return { first, last };
}
