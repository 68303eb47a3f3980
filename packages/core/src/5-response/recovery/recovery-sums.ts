import type { BoughtReturn } from '../clients/bought-returns.ts';
import {
  clientsFor,
  type RecoveryCost,
  type RecoveryWarning,
  type ReturnRate,
  recoveryCost,
  returnRate,
} from './recovery.ts';
import { apologisedTo, failuresOf, RETURN_DAYS, type Recovery, type ReturnDays } from './recovery-ledger.ts';

/** What an incident cost, by the three ways of reckoning, and what is still owed to people. */
export type RecoverySums = Omit<RecoveryCost, 'warnings'> & {
  readonly apologiesGiven: number;
  /** Clients it would take to lose, at their yearly margin, for the gesture to have been worth it; with the margin used. */
  readonly yearlyMarginCents: number | null;
  readonly failures: number;
  readonly warnings: readonly RecoveryWarning[];
  readonly claimedCents: number;
  readonly paidBackCents: number;
};

/** Sums the gestures of one incident. Without a gesture it cost nothing yet. */
export function recoverySums(recovery: Recovery, all: readonly Recovery[]): RecoverySums {
  const failures = failuresOf(recovery, all);
  const costs = recovery.gestures.map((gesture) => recoveryCost({ ...gesture, fault: recovery.fault, failures }));
  const sum = (of: (cost: RecoveryCost) => number) => costs.reduce((total, cost) => total + of(cost), 0);
  const yearlyMarginCents =
    recovery.gestures.findLast((one) => one.yearlyMarginCents !== null)?.yearlyMarginCents ?? null;
  const shownCents = sum((cost) => cost.shownCents);
  const opportunityCents = sum((cost) => cost.opportunityCents);
  const asked = recovery.claims.findLast(({ state, amountCents }) => state !== 'paid' && amountCents !== null);
  return {
    givenCents: sum((cost) => cost.givenCents),
    notSoldCents: sum((cost) => cost.notSoldCents),
    shownCents,
    opportunityCents,
    cashCents: sum((cost) => cost.cashCents),
    breakEvenClients: clientsFor(shownCents, yearlyMarginCents),
    breakEvenClientsByOpportunity: clientsFor(opportunityCents, yearlyMarginCents),
    yearlyMarginCents,
    apologiesDue: recovery.peopleCount,
    apologiesGiven: apologisedTo(recovery),
    responsibility: 'us',
    hasSupplierClaim: recovery.fault === 'supplier',
    failures,
    warnings: warningsOf(recovery, costs, failures),
    claimedCents: asked?.amountCents ?? 0,
    paidBackCents: recovery.claims.findLast(({ state }) => state === 'paid')?.amountCents ?? 0,
  };
}

function warningsOf(recovery: Recovery, costs: readonly RecoveryCost[], failures: number): readonly RecoveryWarning[] {
  const isAbove = costs.some(({ warnings }) => warnings.includes('above_price'));
  const isOwed = failures >= 2 && apologisedTo(recovery) < recovery.peopleCount;
  return [...(isAbove ? (['above_price'] as const) : []), ...(isOwed ? (['apology_first'] as const) : [])];
}

/** Who came back as purchases tell, by the id of the incident. */
export type BoughtReturns = ReadonlyMap<string, readonly BoughtReturn[]>;

export type ReturnSum = {
  readonly days: ReturnDays;
  readonly rate: ReturnRate | null;
  readonly returned: number;
  readonly people: number;
};

/**
 * Who came back, of all incidents together: as somebody counted, else as purchases tell. It says how many, never that the gesture is why: nobody knows who would have
 * come back without it.
 */
export function returnSums(recoveries: readonly Recovery[], bought: BoughtReturns = new Map()): readonly ReturnSum[] {
  return RETURN_DAYS.map((days) => {
    const counted = recoveries
      .filter(({ state }) => state !== 'cancelled')
      .flatMap(({ id, returns }) => {
        const typed = returns.filter((one) => one.days === days);
        return typed.length > 0 ? typed : (bought.get(id) ?? []).filter((one) => one.days === days);
      });
    const returned = counted.reduce((sum, one) => sum + one.returned, 0);
    const people = counted.reduce((sum, one) => sum + one.people, 0);
    return { days, rate: returnRate({ returned, people }), returned, people };
  });
}
