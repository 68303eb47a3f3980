/**
 * How the weekly rate of a theme moved: it stays as it is, and now and then steps up or down.
 *
 * A hidden Markov filter over a ladder of rates. One posterior answers every week anew, so looking often adds no
 * alarms of its own: a step must be likelier than a long steady rate, whatever the number of looks. Every constant was
 * chosen by the simulation in `test/bench/trends.ts`.
 */

/** Constants of the filter; part of the policy. */
export type StepRules = {
  /** Chance that the rate of a theme steps in a given week, before its figures are seen. */
  readonly stepChancePerWeek: number;
  /** The same for coming back, in a week after a fall. */
  readonly returnChancePerWeek: number;
};

/** Rungs of the ladder lie √2 apart, from one complaint in fifty weeks to some eight hundred a week. */
const RUNG_RATIO = Math.SQRT2;
const RATE_MIN = 0.02;
const RUNGS = 32;
const RATES = Float64Array.from({ length: RUNGS }, (_, rung) => RATE_MIN * RUNG_RATIO ** rung);
const LOG_RATES = RATES.map((rate) => Math.log(rate));
/** Steps upwards: twice to sixteen times as often; rungs of the ladder. */
const STEPS_UP = [2, 3, 4, 5, 6, 8] as const;
/** Steps downwards: a third to a thirtieth. Halving is how any theme swings; calling it would cost many false words. */
const STEPS_DOWN = [-3, -4, -6, -8, -10] as const;

/** What the counts say of the last step; the chances add up to 1. */
export type LastStep = {
  /** P(the last step is recent and went up), but for a return. */
  readonly up: number;
  /** P(the last step went down): recently, and longer ago. */
  readonly down: number;
  readonly low: number;
  /** P(the last step is recent, went up, and the one before it went down): what was gone is back. */
  readonly back: number;
  /** P(no step, or an old one). */
  readonly usual: number;
};

type Chances = Float64Array;
type State = keyof LastStep;
type Filter = Readonly<Record<State, Chances>>;
const STATES: readonly State[] = ['usual', 'up', 'down', 'low', 'back'];

/** How many weeks a step stays news, by its direction; older ones are taken as the usual state of things. */
export type RecentWeeks = { readonly up: number; readonly down: number };

/**
 * Judges the last step of a rate.
 *
 * @param counts Clients per week, oldest first, the last week ending now.
 * @param scatter How much the counts of one rate scatter, 1 being Poisson.
 */
export function lastStepFrom(
  { counts, scatter }: { readonly counts: readonly number[]; readonly scatter: number },
  recent: RecentWeeks,
  rules: StepRules,
): LastStep {
  const filter = filterWith(new Float64Array(RUNGS).fill(1 / RUNGS));
  for (const [week, count] of counts.entries()) {
    const weeksAgo = counts.length - week;
    if (week > 0)
      stepFilter(filter, { isUpRecent: weeksAgo <= recent.up, isDownRecent: weeksAgo <= recent.down }, rules);
    weighFilter(filter, count, scatter);
  }
  const { usual, up, down, low, back } = filter;
  return { usual: sumOf(usual), up: sumOf(up), down: sumOf(down), low: sumOf(low), back: sumOf(back) };
}

function filterWith(usual: Chances): Filter {
  const none = () => new Float64Array(RUNGS);
  return { usual, up: none(), down: none(), low: none(), back: none() };
}

type Step = { readonly isUpRecent: boolean; readonly isDownRecent: boolean };

/** One week passes. Where a fall came before, a rise is likelier: most of what comes back was never mended. */
function stepFilter(filter: Filter, { isUpRecent, isDownRecent }: Step, rules: StepRules): void {
  const { usual, up, down, low, back } = filter;
  const chance = rules.stepChancePerWeek / 2;
  const standing = usual.map((value, rung) => value + (up[rung] ?? 0) + (back[rung] ?? 0));
  const fallen = down.map((value, rung) => value + (low[rung] ?? 0));
  scale([usual, up, back], 1 - 2 * chance);
  scale([down, low], 1 - chance - rules.returnChancePerWeek);
  spread(standing, STEPS_UP, { into: isUpRecent ? up : usual, chance });
  spread(fallen, STEPS_UP, { into: isUpRecent ? back : usual, chance: rules.returnChancePerWeek });
  for (const from of [standing, fallen]) spread(from, STEPS_DOWN, { into: isDownRecent ? down : low, chance });
}

function scale(parts: readonly Chances[], factor: number): void {
  for (const part of parts) for (let rung = 0; rung < RUNGS; rung += 1) part[rung] = (part[rung] ?? 0) * factor;
}

function spread(
  from: Chances,
  steps: readonly number[],
  { into, chance }: { readonly into: Chances; readonly chance: number },
): void {
  const share = chance / steps.length;
  for (let rung = 0; rung < RUNGS; rung += 1) {
    const part = (from[rung] ?? 0) * share;
    for (const step of steps) {
      const to = rung + step;
      if (to >= 0 && to < RUNGS) into[to] = (into[to] ?? 0) + part;
    }
  }
}

/** Bayes: each rung by how well it explains the count (Poisson, its logarithm divided by the scatter). */
function weighFilter(filter: Filter, count: number, scatter: number): void {
  const logs = RATES.map((rate, rung) => (count * (LOG_RATES[rung] ?? 0) - rate) / scatter);
  const best = logs.reduce((a, b) => Math.max(a, b));
  const parts = STATES.map((state) => filter[state]);
  let sum = 0;
  for (let rung = 0; rung < RUNGS; rung += 1) {
    const weight = Math.exp((logs[rung] ?? 0) - best);
    for (const part of parts) {
      part[rung] = (part[rung] ?? 0) * weight;
      sum += part[rung] ?? 0;
    }
  }
  scale(parts, 1 / sum);
}

function sumOf(values: Chances): number {
  return values.reduce((sum, value) => sum + value, 0);
}
