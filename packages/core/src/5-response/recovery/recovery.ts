/** Whose fault it was. Responsibility is another matter: it is always ours (R3). */
export type Fault = 'us' | 'supplier' | 'client' | 'force_majeure';

/**
 * What a gesture gives. `time`: an hour, a seat, a night that could have been sold; `goods`: a thing, at its price and at
 * what it costs us; `money`: a refund or a discount; `deed`: something done that has no price.
 */
export type GestureForm = 'time' | 'goods' | 'money' | 'deed';

/** An incident and the gesture made to each person it touched, whether they complained or not. */
export type RecoveryGesture = {
  /** Absent: `time`. */
  readonly form?: GestureForm;
  readonly people: number;
  /** What one gesture would have been sold for. */
  readonly unitPriceCents: number;
  /** What one gesture costs in money spent: parts, a parcel, a refund. */
  readonly unitCashCents: number;
  /** Chance that the hour given would have been sold; 0 to 1. */
  readonly utilisation: number;
  /** Margin of a client per year; `null` when unknown. */
  readonly yearlyMarginCents: number | null;
  readonly fault: Fault;
  /** What each person had paid; `null` when unknown. */
  readonly paidCents: number | null;
  /** How many times we failed the same people, this one included. */
  readonly failures: number;
};

/** `above_price`: the gesture exceeds 150 % of what was paid; `apology_first`: a second failure wants an apology and a dated promise before money. */
export type RecoveryWarning = 'above_price' | 'apology_first';

export type RecoveryCost = {
  readonly givenCents: number;
  readonly notSoldCents: number;
  /** Given and not sold: the figure shown to the owner, because both are gone when the diary is full. */
  readonly shownCents: number;
  readonly opportunityCents: number;
  readonly cashCents: number;
  /** Clients who must stay for it to pay, of the people touched; `null` when the margin is unknown or nil. */
  readonly breakEvenClients: number | null;
  readonly breakEvenClientsByOpportunity: number | null;
  readonly apologiesDue: number;
  readonly responsibility: 'us';
  readonly hasSupplierClaim: boolean;
  readonly warnings: readonly RecoveryWarning[];
};

const PRICE_SHARE_MAX = 1.5;

/** Reckons what a gesture costs. It never promises that a gesture makes clients more loyal. */
export function recoveryCost(gesture: RecoveryGesture): RecoveryCost {
  const form = gesture.form ?? 'time';
  const givenCents = gesture.people * gesture.unitPriceCents;
  // Only what we could have sold is lost twice: given to one person, and not sold to another.
  const notSoldCents = form === 'time' ? givenCents : 0;
  const cashCents = form === 'money' ? givenCents : gesture.people * gesture.unitCashCents;
  const opportunityCents = form === 'time' ? Math.round(gesture.utilisation * givenCents) : cashCents;
  const shownCents = givenCents + notSoldCents;
  const isAbovePrice = gesture.paidCents !== null && gesture.unitPriceCents > PRICE_SHARE_MAX * gesture.paidCents;
  return {
    givenCents,
    notSoldCents,
    shownCents,
    opportunityCents,
    cashCents,
    breakEvenClients: clientsFor(shownCents, gesture.yearlyMarginCents),
    breakEvenClientsByOpportunity: clientsFor(opportunityCents, gesture.yearlyMarginCents),
    apologiesDue: gesture.people,
    responsibility: 'us',
    hasSupplierClaim: gesture.fault === 'supplier',
    warnings: [
      ...(isAbovePrice ? (['above_price'] as const) : []),
      ...(gesture.failures >= 2 ? (['apology_first'] as const) : []),
    ],
  };
}

/** How many clients' yearly margin a cost is; `null` when the margin is unknown or nil. */
export function clientsFor(costCents: number, yearlyMarginCents: number | null): number | null {
  if (yearlyMarginCents === null || yearlyMarginCents <= 0) return null;
  return Math.ceil(costCents / yearlyMarginCents);
}

export type ReturnRate = {
  readonly rate: number;
  /** 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Fewer than 30 people: only indicative. */
  readonly isIndicative: boolean;
};

/**
 * How many of the people came back, with a 95 % interval; `null` of nobody.
 * Source: Wilson 1927, which stays inside 0 to 1 for small numbers.
 */
export function returnRate({
  returned,
  people,
}: {
  readonly returned: number;
  readonly people: number;
}): ReturnRate | null {
  if (people <= 0) return null;
  const z = 1.96;
  const rate = returned / people;
  const centre = (rate + z ** 2 / (2 * people)) / (1 + z ** 2 / people);
  const half = (z / (1 + z ** 2 / people)) * Math.sqrt((rate * (1 - rate)) / people + z ** 2 / (4 * people ** 2));
  return { rate, low: Math.max(0, centre - half), high: Math.min(1, centre + half), isIndicative: people < 30 };
}
