import { dispersionsOf } from './dispersion.ts';
import { prefixSums } from './prefix-sums.ts';

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
  /** Somebody counted `exposure`; else it is a guess, good for reckoning and not for telling. */
  readonly isCounted: boolean;
  /** Public reviews of at most two stars: a second witness that staff cannot silence. */
  readonly badReviews: number;
  /** Public reviews that complain and are not among `complaints`. */
  readonly reviews: number;
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
/** The same where somebody said that complaints do not arrive: two signs of one thing need less of each. */
const CHECK_PROBABILITY_TOLD = 0.01;
const SILENT_SHARE = 0.35;
const GROWN_SHARE = 2.5;
/** Two years: long enough for small streams, short enough to forget another epoch of the firm. */
const BASELINE_WEEKS = 104;
/** A score is capped so that a stream that speaks again is believed within weeks, not months. */
const SCORE_MAX = 2 * ALARM_SCORE;
/** An alarm whose score fell under this is over as far as its dates go. */
const OVER_SCORE = ALARM_SCORE / 2;
/** Complaints a week from which a stream counts as busy, and how cautious its mean then is, in standard errors. */
const BUSY_MIN = 4;
const CAUTION = 1.3;
/** How much of a run under suspicion joins the baseline that judges it. */
const KEPT_SHARE = 0.5;
/** A stream of fewer complaints a week than this is slow; at half of it, so much of a run joins its own baseline. */
const SLOW_MAX = 1;
const SLOW_SHARE = 0.15;
/** Shape of the prior on the rate, where streams of the same kind give it a mean. */
const PRIOR_SHAPE = 0.5;
type Rate = { readonly rate: number; readonly phi: number };
/** Complaints and exposure of the first weeks, for any number of them. */
type Sums = { readonly complaints: readonly number[]; readonly exposure: readonly number[] };
/** Rate and dispersion of the weeks before a given one. */
type RateBefore = (week: number) => Rate;

/** What is known of a stream's last weeks beside their counts. */
type KnownBeside = {
  /** Weeks and parts of weeks since the last complaint; counted in complete weeks when `null`. */
  readonly quietWeeks: number | null;
  /** Since about the beginning of the empty run somebody said, or a source showed, that complaints do not arrive. */
  readonly isTold: boolean;
};
const NOTHING_BESIDE: KnownBeside = { quietWeeks: null, isTold: false };

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
 * The baseline of a week is every earlier week (up to two years), of a run under suspicion only the older half: with all
 * of it, small streams are called silent a month later; with none of it, false alarms are twice as many.
 *
 * @param weeks Complete weeks, oldest first, without gaps.
 * @param priorRate Complaints per unit of exposure over streams of the same kind; `null` when there is no other.
 */
export function watchWeeks(
  weeks: readonly StreamWeek[],
  priorRate: number | null,
  { quietWeeks, isTold }: KnownBeside = NOTHING_BESIDE,
): StreamWatch {
  const rateBefore = ratesOf(weeks, priorRate);
  const silence = cusum(weeks, rateBefore, SILENT_SHARE);
  const growth = cusum(weeks, rateBefore, GROWN_SHARE);
  const emptyFrom = startOfEmptyRun(weeks);
  const emptyRunProbability =
    emptyFrom < CHECK_BASELINE_WEEKS ? 1 : emptyRunChance(weeks.slice(emptyFrom), rateBefore(emptyFrom), quietWeeks);
  const judge = (state: WatchState, fromWeek: number, baselineEnd = fromWeek): StreamWatch => ({
    state,
    silenceScore: silence.score,
    growthScore: growth.score,
    fromWeek,
    expected: expectedIn(weeks.slice(fromWeek), rateBefore(baselineEnd)),
    emptyRunProbability,
  });
  if (weeks.length >= LEARNING_WEEKS && silence.score > ALARM_SCORE) {
    return judge('silent', silence.fromWeek, silence.suspectFrom);
  }
  const unlikely = isTold ? CHECK_PROBABILITY_TOLD : CHECK_PROBABILITY;
  if (weeks.length >= CHECK_WEEKS && emptyRunProbability < unlikely) return judge('to_check', emptyFrom);
  if (weeks.length < LEARNING_WEEKS) return judge('learning', weeks.length);
  if (growth.score > ALARM_SCORE) return judge('growing', growth.fromWeek, growth.suspectFrom);
  return judge('steady', weeks.length);
}

/** With fewer weeks before it, what a week lets expect is a guess. */
const EXPECTED_AFTER_WEEKS = 4;

/**
 * What each week let expect from the weeks before it, for a picture; from `fromWeek` on, from the weeks before the run.
 *
 * @returns One a week; `null` for the first ones.
 */
export function expectedByWeek(weeks: readonly StreamWeek[], fromWeek: number): readonly (number | null)[] {
  const rateBefore = ratesOf(weeks, null);
  return weeks.map(({ exposure }, week) =>
    week < EXPECTED_AFTER_WEEKS
      ? null
      : rateBefore(Math.min(week, Math.max(fromWeek, EXPECTED_AFTER_WEEKS))).rate * exposure,
  );
}

/**
 * The score, the week since which the stream is under suspicion, and where the run of now began: there too, unless an
 * alarm was all but over in between, which a capped score never quite forgets.
 */
function cusum(weeks: readonly StreamWeek[], rateBefore: RateBefore, share: number) {
  let score = 0;
  let suspectFrom = LEARNING_WEEKS;
  let fromWeek = LEARNING_WEEKS;
  let lowest = 0;
  for (let week = LEARNING_WEEKS; week < weeks.length; week++) {
    const { complaints = 0, exposure = 0 } = weeks[week] ?? {};
    const kept = share < 1 ? keptShare(rateBefore(suspectFrom).rate * exposure) : KEPT_SHARE;
    const baselineEnd = suspectFrom + Math.ceil((week - suspectFrom) * kept);
    const { rate, phi } = rateBefore(baselineEnd);
    const m = share < 1 ? cautious(rate * exposure, phi, baselineEnd) : rate * exposure;
    const step = exposure > 0 && rate > 0 ? logRatio(complaints, { m, phi }, share) : 0;
    score = Math.min(SCORE_MAX, Math.max(0, score + step));
    if (score === 0) suspectFrom = week + 1;
    if (score > ALARM_SCORE) lowest = OVER_SCORE;
    if (score > lowest) continue;
    lowest = score;
    fromWeek = week + 1;
  }
  return { score, suspectFrom, fromWeek };
}

/**
 * How much of a run under suspicion is believed to be as usual: the older half. Of a slow stream less, whose long run
 * would otherwise teach that silence is usual.
 */
function keptShare(m: number): number {
  const slowness = Math.min(1, Math.max(0, 2 * (1 - m / SLOW_MAX)));
  return KEPT_SHARE - (KEPT_SHARE - SLOW_SHARE) * slowness;
}

/**
 * The mean of a busy stream, lowered by what a restless past leaves unsure about it. Where a week brings eight
 * complaints there is time to spare, and false alarms at φ = 2 fall by a quarter; up to four a week nothing changes.
 */
function cautious(m: number, phi: number, baselineWeeks: number): number {
  const unsure = Math.sqrt(1 / (phi * Math.max(1, Math.min(baselineWeeks, BASELINE_WEEKS))));
  return m * (1 - CAUTION * unsure * Math.max(0, 1 - BUSY_MIN / Math.max(m, BUSY_MIN)));
}

/** Posterior mean rate and dispersion before each week, each reckoned once. */
function ratesOf(weeks: readonly StreamWeek[], priorRate: number | null): RateBefore {
  const sums: Sums = {
    complaints: prefixSums(weeks, ({ complaints }) => complaints),
    exposure: prefixSums(weeks, ({ exposure }) => exposure),
  };
  const dispersions = dispersionsOf(weeks);
  const known = new Map<number, Rate>();
  return (end) => {
    const reckoned = known.get(end);
    if (reckoned !== undefined) return reckoned;
    const start = Math.max(0, end - BASELINE_WEEKS);
    const rate = rateOver(sums, { start, end }, priorRate);
    const phi = dispersions.phiOf(start, end, rate);
    known.set(end, { rate, phi });
    return { rate, phi };
  };
}

function rateOver(
  sums: Sums,
  { start, end }: { readonly start: number; readonly end: number },
  priorRate: number | null,
): number {
  if (end - start < 2) return priorRate ?? 0;
  const between = (all: readonly number[]) => (all[end] ?? 0) - (all[start] ?? 0);
  const shape = priorRate === null || priorRate <= 0 ? 0 : PRIOR_SHAPE;
  const exposure = between(sums.exposure) + (shape === 0 ? 0 : shape / (priorRate ?? 1));
  return exposure > 0 ? (shape + between(sums.complaints)) / exposure : 0;
}

/** Index of the first of the empty weeks that a stream ends with; their number where it ends with none. */
export function startOfEmptyRun(weeks: readonly StreamWeek[]): number {
  let start = weeks.length;
  while (start > 0 && weeks[start - 1]?.complaints === 0) start--;
  return start;
}

/** The days before the first empty week and after the last count as far as they go, at the exposure of the run. */
function emptyRunChance(run: readonly StreamWeek[], { rate, phi }: Rate, quietWeeks: number | null): number {
  const chance = run.reduce((all, { exposure }) => all * emptyWeekProbability(rate * exposure, phi), 1);
  const beside = Math.max(0, (quietWeeks ?? 0) - run.length);
  return run.length === 0 ? 1 : chance ** (1 + beside / run.length);
}

function expectedIn(run: readonly StreamWeek[], { rate }: Rate): number {
  return run.reduce((sum, week) => sum + rate * week.exposure, 0);
}
