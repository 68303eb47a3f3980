import type { Curve } from '@doleances/core';

/** Clients a week before and after a fix, over the weeks that are drawn. */
export type AroundFix = { readonly before: Pace; readonly after: Pace };
type Pace = { readonly clientsPerWeek: number; readonly weeks: number };

/** As many weeks as the fix is judged by. */
const WEEKS_BEFORE_MAX = 8;

/**
 * The week of the fix itself counts as after: what came in since is what a customer may still live. Weeks before anybody
 * had told of it say nothing of its pace. `null` without weeks on both sides.
 */
export function aroundFix(curve: Curve, fixedAt: Date): AroundFix | null {
  const first = curve.findIndex((_, place) => (curve[place + 1]?.from ?? new Date(8.64e15)) > fixedAt);
  const before = curve.slice(Math.max(0, first - WEEKS_BEFORE_MAX), Math.max(0, first));
  const told = before.findIndex(({ clients }) => clients > 0);
  if (told < 0) return null;
  return { before: paceOf(before.slice(told)), after: paceOf(curve.slice(first)) };
}

function paceOf(weeks: Curve): Pace {
  const clients = weeks.reduce((sum, week) => sum + week.clients, 0);
  return { clientsPerWeek: clients / weeks.length, weeks: weeks.length };
}
