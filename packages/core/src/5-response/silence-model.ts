/**
 * Statistics of one stream over time. Every constant here was chosen by the simulation in `test/bench/silence.ts`:
 * false alarms stay under 6 % per stream-year for weekly means of 0.5 to 8, Poisson or overdispersed down to φ = 2.
 */

/** One complete week of a stream. */
export type StreamWeek = {
  /** ISO date of the Monday. */
  readonly weekOf: string;
  readonly complaints: number;
  /** Transactions, visits, or an index around 1 when nobody measures them; 0 when closed. */
  readonly exposure: number;
  /** Public reviews of at most two stars: a second witness that staff cannot silence. */
  readonly badReviews: number;
};

export type WatchState = 'learning' | 'steady' | 'silent' | 'to_check' | 'growing';

export type StreamWatch = {
  readonly state: WatchState;
  /** CUSUM of silence and of growth after the last week, in nats of log-likelihood ratio. */
  readonly silenceScore: number;
  readonly growthScore: number;
  /** First week of the run that the state speaks of; the number of weeks when the state is `learning` or `steady`. */
  readonly fromWeek: number;
  /** Complaints expected over the run; 0 when there is none. */
  readonly expected: number;
  /** Chance of the present run of empty weeks if nothing had changed; 1 when the last week is not empty. */
  readonly emptyRunProbability: number;
};

export const ALARM_SCORE = 5.5;
const LEARNING_WEEKS = 13;
const CHECK_WEEKS = 8;
/** A rate learnt on fewer weeks than this says nothing about an empty run that follows. */
const CHECK_BASELINE_WEEKS = 4;
const CHECK_PROBABILITY = 0.001;
const SILENT_SHARE = 0.35;
const GROWN_SHARE = 2.5;
/** Two years: long enough for small streams, short enough to forget another epoch of the firm. */
const BASELINE_WEEKS = 104;
/** A score is capped so that a stream that speaks again is believed within weeks, not months. */
const SCORE_MAX = 2 * ALARM_SCORE;
/** Shape of the prior on the rate, where streams of the same kind give it a mean. */
const PRIOR_SHAPE = 0.5;
/** 1/φ before any evidence, the doubt about it, and its floor: weekly counts of small firms are never quite Poisson. */
const DISPERSION_PRIOR = 0.6;
const DISPERSION_DOUBT = 0.25;
const DISPERSION_MIN = 0.15;

type Rate = { readonly rate: number; readonly phi: number };
type Sums = { x: number; e: number; xx: number; xe: number; ee: number };

/** log NB(x; share·m, φ) − log NB(x; m, φ); the gamma functions cancel. */
export function logRatio(count: number, mean: { readonly m: number; readonly phi: number }, share: number): number {
  const { m, phi } = mean;
  return (phi + count) * Math.log((phi + m) / (phi + share * m)) + count * Math.log(share);
}

/** P(0 complaints) of a negative binomial. */
export function emptyWeekProbability(m: number, phi: number): number {
  return (phi / (phi + m)) ** phi;
}

/**
 * Judges the last week of a stream against its own past.
 *
 * The baseline of a week is every earlier week (up to two years), also those of a run under suspicion. Freezing it at
 * the start of the run was tried: alarms come a few weeks sooner on small streams and false ones twice as often.
 *
 * @param weeks Complete weeks, oldest first, without gaps.
 * @param priorRate Complaints per unit of exposure over streams of the same kind; `null` when there is no other.
 */
export function watchWeeks(weeks: readonly StreamWeek[], priorRate: number | null): StreamWatch {
  const sums = prefixSums(weeks);
  const rateBefore = (week: number) => rateFrom(sums, week, priorRate);
  const silence = cusum(weeks, rateBefore, SILENT_SHARE);
  const growth = cusum(weeks, rateBefore, GROWN_SHARE);
  const emptyFrom = startOfEmptyRun(weeks);
  const emptyRunProbability =
    emptyFrom < CHECK_BASELINE_WEEKS ? 1 : emptyRunChance(weeks.slice(emptyFrom), rateBefore(emptyFrom));
  const judge = (state: WatchState, fromWeek: number): StreamWatch => ({
    state,
    silenceScore: silence.score,
    growthScore: growth.score,
    fromWeek,
    expected: expectedIn(weeks.slice(fromWeek), rateBefore(fromWeek)),
    emptyRunProbability,
  });
  if (weeks.length >= LEARNING_WEEKS && silence.score > ALARM_SCORE) return judge('silent', silence.fromWeek);
  if (weeks.length >= CHECK_WEEKS && emptyRunProbability < CHECK_PROBABILITY) return judge('to_check', emptyFrom);
  if (weeks.length < LEARNING_WEEKS) return judge('learning', weeks.length);
  if (growth.score > ALARM_SCORE) return judge('growing', growth.fromWeek);
  return judge('steady', weeks.length);
}

function cusum(weeks: readonly StreamWeek[], rateBefore: (week: number) => Rate, share: number) {
  let score = 0;
  let fromWeek = LEARNING_WEEKS;
  for (let week = LEARNING_WEEKS; week < weeks.length; week++) {
    const { complaints = 0, exposure = 0 } = weeks[week] ?? {};
    const { rate, phi } = rateBefore(week);
    const step = exposure > 0 && rate > 0 ? logRatio(complaints, { m: rate * exposure, phi }, share) : 0;
    score = Math.min(SCORE_MAX, Math.max(0, score + step));
    if (score === 0) fromWeek = week + 1;
  }
  return { score, fromWeek };
}

function prefixSums(weeks: readonly StreamWeek[]): readonly Sums[] {
  const sums: Sums[] = [{ x: 0, e: 0, xx: 0, xe: 0, ee: 0 }];
  let last: Sums = { x: 0, e: 0, xx: 0, xe: 0, ee: 0 };
  for (const { complaints: x, exposure: e } of weeks) {
    last = { x: last.x + x, e: last.e + e, xx: last.xx + x * x, xe: last.xe + x * e, ee: last.ee + e * e };
    sums.push(last);
  }
  return sums;
}

/** Posterior mean rate, and φ by moments, shrunk by its own uncertainty towards the prior. */
function rateFrom(sums: readonly Sums[], end: number, priorRate: number | null): Rate {
  const start = Math.max(0, end - BASELINE_WEEKS);
  const to = sums[end];
  const from = sums[start];
  const weeks = end - start;
  if (to === undefined || from === undefined || weeks < 2) return { rate: priorRate ?? 0, phi: 1 / DISPERSION_PRIOR };
  const x = to.x - from.x;
  const e = to.e - from.e;
  const shape = priorRate === null || priorRate <= 0 ? 0 : PRIOR_SHAPE;
  const exposurePrior = shape === 0 ? 0 : shape / (priorRate ?? 1);
  const rate = e + exposurePrior > 0 ? (shape + x) / (exposurePrior + e) : 0;
  const squares = rate * rate * (to.ee - from.ee);
  if (squares === 0) return { rate, phi: 1 / DISPERSION_PRIOR };
  const spread = to.xx - from.xx - 2 * rate * (to.xe - from.xe) + squares - rate * e;
  const found = (spread / squares) * (weeks / (weeks - 1));
  const mean = (rate * e) / weeks;
  const inflated = 1 + DISPERSION_PRIOR * mean;
  const doubt = (2 * inflated ** 2 * mean ** 2 + inflated * mean) / (weeks * mean ** 4);
  const prior = DISPERSION_DOUBT ** 2;
  const shrunk = (found / doubt + DISPERSION_PRIOR / prior) / (1 / doubt + 1 / prior);
  return { rate, phi: 1 / Math.max(DISPERSION_MIN, shrunk) };
}

function startOfEmptyRun(weeks: readonly StreamWeek[]): number {
  let start = weeks.length;
  while (start > 0 && weeks[start - 1]?.complaints === 0) start--;
  return start;
}

function emptyRunChance(run: readonly StreamWeek[], { rate, phi }: Rate): number {
  return run.reduce((chance, week) => chance * emptyWeekProbability(rate * week.exposure, phi), 1);
}

function expectedIn(run: readonly StreamWeek[], { rate }: Rate): number {
  return run.reduce((sum, week) => sum + rate * week.exposure, 0);
}
