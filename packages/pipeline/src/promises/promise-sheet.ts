import {
  type Agenda,
  agendaFrom,
  CHASE_WEEKS,
  CHASE_WEEKS_SHOWN,
  type ChaseMeasure,
  type ChaseWeek,
  chaseMeasureFrom,
  chaseWeeksFrom,
  dayOf,
  type Firm,
  followUpAt,
  type KeepRates,
  keepRatesFrom,
  teamOf,
} from '@doleances/core';
import type { OpenCaseRow, PromiseRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { minuteOf, remembered } from '../ports/remembered.ts';

/** A client to give news to, before they ask. */
export type FollowUp = Pick<
  OpenCaseRow,
  'clientKey' | 'clientName' | 'clientEmail' | 'complaintId' | 'lastContactAt' | 'isSample'
> & {
  readonly touchAt: Date;
  /** The moment has passed: it can only be made up for. */
  readonly isPast: boolean;
};

export type PromiseSheet = {
  readonly agenda: Agenda<PromiseRow>;
  readonly rates: KeepRates;
  /** Those due within three days, the earliest first; then those long past. */
  readonly followUps: readonly FollowUp[];
  readonly chases: ChaseMeasure;
  /** The same week by week, oldest first. */
  readonly chaseWeeks: readonly ChaseWeek[];
};

const WAITING = ['open', 'confirmed', 'renegotiated', 'broken'] as const;
const DONE = ['kept', 'late', 'repaired', 'cancelled', 'expired'] as const;
const WAITING_MAX = 500;
const ENDED_SHOWN = 20;
/** Of the last made: what a team did years ago says little of it. */
const RATED_MAX = 5_000;
const CASES_MAX = 200;
const FOLLOW_UPS_SHOWN = 10;
const DAY_MS = 86_400_000;
const CHASE_DAYS = 365;
const TOUCH_WITHIN_DAYS = 3;
/** After so long nobody waits for news any more; these come last, and push nobody out. */
const STALE_DAYS = 28;

/** All that the page of promises shows. */
export function loadPromiseSheet(ports: Ports, firm: Firm): Promise<PromiseSheet> {
  return remembered(ports.store, `promises ${minuteOf(ports.now())}`, () => loadSheet(ports, firm));
}

async function loadSheet(ports: Ports, firm: Firm): Promise<PromiseSheet> {
  const { store } = ports;
  const now = ports.now();
  const [waiting, done, outcomes, followUps, chases, chaseWeeks] = await Promise.all([
    store.listPromises({ states: WAITING, limitRows: WAITING_MAX }),
    store.listPromises({ states: DONE, isLastDoneFirst: true, limitRows: ENDED_SHOWN }),
    store.listPromiseOutcomes(RATED_MAX),
    loadFollowUps(ports, firm, now),
    loadChases(ports, now),
    loadChaseWeeks(ports, firm, now),
  ]);
  const rated = outcomes
    .filter(({ isSample, voice }) => !isSample || voice === 'our_words')
    .flatMap(({ count, ...row }) => {
      const one = { state: row.state, action: row.action, team: teamOf(row, firm), person: row.performer };
      return Array.from({ length: count }, () => one);
    });
  return {
    agenda: agendaFrom([...waiting, ...done], now, firm),
    rates: keepRatesFrom(rated, firm.isRatedPerPerson === true),
    followUps,
    chases,
    chaseWeeks,
  };
}

/** Clients to give news to now or soon, the earliest first; last those whose moment is long past. */
export async function loadFollowUps(
  { store }: Pick<Ports, 'store'>,
  firm: Firm,
  now: Date,
): Promise<readonly FollowUp[]> {
  const [cases, chases] = await Promise.all([
    store.listOpenCases(CASES_MAX),
    store.listChases(new Date(now.getTime() - CHASE_DAYS * DAY_MS)),
  ]);
  const isStale = ({ touchAt }: Pick<FollowUp, 'touchAt'>) =>
    Number(touchAt.getTime() < now.getTime() - STALE_DAYS * DAY_MS);
  const delays = chases.map(({ delayMs }) => delayMs);
  return cases
    .map(({ lastTouchAt, lastDecidedAt, ...one }) => ({
      ...one,
      touchAt: followUpAt({ lastContactAt: one.lastContactAt, lastTouchAt, lastDecidedAt }, delays, firm),
    }))
    .filter(({ touchAt }) => touchAt.getTime() <= now.getTime() + TOUCH_WITHIN_DAYS * DAY_MS)
    .map((one) => ({ ...one, isPast: one.touchAt.getTime() < now.getTime() - DAY_MS }))
    .toSorted((a, b) => isStale(a) - isStale(b) || a.touchAt.getTime() - b.touchAt.getTime())
    .slice(0, FOLLOW_UPS_SHOWN);
}

async function loadChaseWeeks({ store }: Ports, { timeZone }: Firm, now: Date): Promise<readonly ChaseWeek[]> {
  const since = new Date(now.getTime() - CHASE_WEEKS_SHOWN * 7 * DAY_MS);
  return chaseWeeksFrom(await store.listChaseWeeks(since, timeZone), dayOf(now, timeZone));
}

async function loadChases({ store }: Ports, now: Date): Promise<ChaseMeasure> {
  const weeksAgo = (weeks: number) => new Date(now.getTime() - weeks * 7 * DAY_MS);
  const [after, before] = await Promise.all([
    store.countKinds(weeksAgo(CHASE_WEEKS), now),
    store.countKinds(weeksAgo(2 * CHASE_WEEKS), weeksAgo(CHASE_WEEKS)),
  ]);
  return chaseMeasureFrom(chaseCount(before), chaseCount(after));
}

function chaseCount(counts: Awaited<ReturnType<Ports['store']['countKinds']>>) {
  const heard = counts.filter(({ kind }) => kind !== 'noise');
  const sum = (rows: typeof heard) => rows.reduce((total, { count }) => total + count, 0);
  return { chases: sum(heard.filter(({ kind }) => kind === 'status_chase')), messages: sum(heard) };
}
