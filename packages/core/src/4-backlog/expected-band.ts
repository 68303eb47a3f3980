import { Temporal } from 'temporal-polyfill';
import type { GammaLaw } from '../3-themes/gamma.ts';
import { scattersFrom } from '../3-themes/scatter.ts';
import { weeklyClientsFrom, weeksOnRecord } from './client-counts.ts';
import type { Policy } from './policy.ts';
import type { RankingRowLike } from './windows.ts';

/** One week of a theme's curve with what its past let expect. */
export type BandWeek = {
  /** Clients counted in the week. */
  readonly clients: number;
  /** `null` for the first weeks, which have too little past. */
  readonly expected: { readonly mean: number; readonly low: number; readonly high: number } | null;
};

/** Weeks of past needed before anything is expected, and how far back it reaches. */
const PAST_WEEKS_MIN = 4;
const PAST_WEEKS = 26;
/** A past of four empty weeks lets expect a client in eight weeks; two months of figures outweigh the prior. */
const PRIOR: GammaLaw = { shape: 0.5, scale: 20 };
/** The band holds nine weeks in ten of an unchanged theme. */
const TAIL = 0.05;
const COUNT_MAX = 100_000;

/**
 * What each week's past let expect: a gamma law of the rate after the weeks before it, and the negative binomial that
 * follows for one week, widened where counts scatter more than Poisson. A week never explains itself.
 *
 * @param weekly Clients per week, oldest first.
 * @param scatter Of these counts, 1 being Poisson; less than 1 is taken as 1, so that the band never feigns precision.
 */
export function expectedBandFrom(weekly: readonly number[], scatter: number): BandWeek[] {
  return weekly.map((clients, week) => {
    const past = weekly.slice(Math.max(0, week - PAST_WEEKS), week);
    return { clients, expected: past.length < PAST_WEEKS_MIN ? null : expectedAfter(past, Math.max(scatter, 1)) };
  });
}

function expectedAfter(past: readonly number[], scatter: number): NonNullable<BandWeek['expected']> {
  const told = past.reduce((sum, count) => sum + count, 0);
  // Clumped counts are worth fewer independent ones: both the past and the week are read in units of a clump.
  const shape = PRIOR.shape + told / scatter;
  const rate = 1 / PRIOR.scale + past.length;
  const mean = (shape / rate) * scatter;
  const law = { shape, odds: rate / (rate + 1) };
  return { mean, low: quantileOf(law, TAIL) * scatter, high: quantileOf(law, 1 - TAIL) * scatter };
}

/** The least whole number that a negative binomial stays at or under with the given probability. */
function quantileOf({ shape, odds }: { readonly shape: number; readonly odds: number }, probability: number): number {
  let chance = odds ** shape;
  let below = chance;
  let count = 0;
  while (below < probability && count < COUNT_MAX) {
    chance *= ((shape + count) / (count + 1)) * (1 - odds);
    below += chance;
    count += 1;
  }
  return count;
}

/** A theme's weeks with their dates, oldest first; the last one ends at `untilMs`. */
export type Curve = readonly (BandWeek & { readonly from: Date })[];

const WEEK_MS = 7 * 86_400_000;
/** Empty weeks shown before the first complaint, so that a beginning looks like one. */
const EMPTY_WEEKS = 4;

/** What a curve needs of one grievance. */
export type ToldOfTheme = Pick<RankingRowLike, 'clientKey' | 'receivedAt' | 'severity' | 'hasBrokenPromise'>;

export type CurveFrame = { readonly policy: Pick<Policy, 'trend' | 'repeatDays'>; readonly timeZone: string };

/**
 * The curve of one theme.
 *
 * @param rows Of this theme, in any order.
 * @returns Empty where nothing was told within the history.
 */
export function curveFrom(
  rows: readonly ToldOfTheme[],
  until: Date,
  { policy: { trend, repeatDays }, timeZone }: CurveFrame,
): Curve {
  if (rows.length === 0) return [];
  const untilMs = until.getTime();
  const firstMs = rows.reduce((first, { receivedAt }) => Math.min(first, receivedAt.getTime()), untilMs);
  const sinceMs = firstMs - (EMPTY_WEEKS + 1) * WEEK_MS;
  const weeks = weeksOnRecord({ sinceMs, untilMs }, trend.historyWeeks);
  const byClient = new Map<string, ToldOfTheme[]>();
  for (const row of rows) {
    const own = byClient.get(row.clientKey);
    if (own === undefined) byClient.set(row.clientKey, [row]);
    else own.push(row);
  }
  const weekly = weeklyClientsFrom(byClient.values(), weeks, repeatDays);
  const band = expectedBandFrom(weekly, scattersFrom([weekly])[0] ?? 1);
  // Seven days of a calendar: where clocks change, a week of hours begins on another day.
  const end = Temporal.Instant.fromEpochMilliseconds(untilMs).toZonedDateTimeISO(timeZone);
  return band.map((week, place) => {
    const from = end.subtract({ weeks: weekly.length - place });
    return { ...week, from: new Date(from.epochMilliseconds) };
  });
}
