import type { Curve } from '@doleances/core';

/** Clients a week before and after a fix, over the weeks that are drawn. */
export type AroundFix = { readonly before: Pace; readonly after: Pace };
type Pace = { readonly clientsPerWeek: number; readonly weeks: number };

/** The week of the fix itself counts as after: what came in since is what a customer may still live. `null` without weeks on both sides. */
export function aroundFix(curve: Curve, fixedAt: Date): AroundFix | null {
  const first = curve.findIndex((_, place) => (curve[place + 1]?.from ?? new Date(8.64e15)) > fixedAt);
  if (first <= 0) return null;
  return { before: paceOf(curve.slice(0, first)), after: paceOf(curve.slice(first)) };
}

function paceOf(weeks: Curve): Pace {
  const clients = weeks.reduce((sum, week) => sum + week.clients, 0);
  return { clientsPerWeek: clients / weeks.length, weeks: weeks.length };
}
