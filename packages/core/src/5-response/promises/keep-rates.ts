import type { PromiseState } from '../../2-signals/signals.ts';

/** What keep rates are counted from. */
export type PromiseOutcome = {
  readonly state: PromiseState;
  readonly action: string;
  /** Team or role of who does it; `null` when nobody knows. */
  readonly team: string | null;
  readonly person: string | null;
};

export type KeepRate = {
  readonly name: string;
  readonly kept: number;
  readonly total: number;
  /** 0 to 1, shrunk by Beta(8, 2); `null` under 8 promises, which is too early to say. */
  readonly rate: number | null;
};

export type KeepRates = {
  readonly overall: KeepRate;
  readonly byTeam: readonly KeepRate[];
  readonly byKind: readonly KeepRate[];
  /** Empty unless the owner switched it on. */
  readonly byPerson: readonly KeepRate[];
};

/** Before so many promises it is too early to speak of a rate. */
export const KEEP_RATE_MIN = 8;
/** Eight kept of ten is what we believe of anybody before we counted. */
const PRIOR_KEPT = 8;
const PRIOR_TOTAL = 10;

const KEPT: ReadonlySet<PromiseState> = new Set(['kept']);
const ENDED: ReadonlySet<PromiseState> = new Set(['kept', 'late', 'broken', 'repaired']);

/** How often promises are kept: 0 to 1, shrunk by Beta(8, 2); `null` under 8 promises, which is too early to say. */
export function keepRate({ kept, total }: { readonly kept: number; readonly total: number }): number | null {
  return total < KEEP_RATE_MIN ? null : (PRIOR_KEPT + kept) / (PRIOR_TOTAL + total);
}

/**
 * Counts promises that ended: kept in time or not. A renegotiated one counts by its new day, a cancelled one nowhere.
 *
 * @param isPerPerson Only where the owner switched it on, knowing the duties that follow.
 * @returns Lists by name; those with most promises first.
 */
export function keepRatesFrom(outcomes: readonly PromiseOutcome[], isPerPerson: boolean): KeepRates {
  const ended = outcomes.filter(({ state }) => ENDED.has(state));
  return {
    overall: rateOf('', ended),
    byTeam: ratesBy(ended, ({ team }) => team),
    byKind: ratesBy(ended, ({ action }) => action),
    byPerson: isPerPerson ? ratesBy(ended, ({ person }) => person) : [],
  };
}

function ratesBy(outcomes: readonly PromiseOutcome[], nameOf: (one: PromiseOutcome) => string | null): KeepRate[] {
  const groups = new Map<string, PromiseOutcome[]>();
  for (const one of outcomes) {
    const name = nameOf(one);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups]
    .map(([name, some]) => rateOf(name, some))
    .toSorted((a, b) => b.total - a.total || (a.name < b.name ? -1 : 1));
}

function rateOf(name: string, outcomes: readonly PromiseOutcome[]): KeepRate {
  const kept = outcomes.filter(({ state }) => KEPT.has(state)).length;
  const total = outcomes.length;
  return { name, kept, total, rate: keepRate({ kept, total }) };
}
