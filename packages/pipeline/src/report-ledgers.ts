import {
  conditionLedgerFrom,
  dayOf,
  type ReportAmends,
  type ReportDecision,
  recoveriesFrom,
  recoverySums,
  standingDemands,
} from '@doleances/core';
import type { ReportWindow } from '@doleances/store';
import type { LoadPorts } from './stage.ts';

const DAY_MS = 86_400_000;
/** What happened longer ago is known by heart, unless it is still open. */
const AMENDS_DAYS = 183;
const DEMANDS_MAX = 1_000;

export type LedgerFacts = {
  readonly amends: readonly ReportAmends[];
  readonly decisions: readonly ReportDecision[];
  /** By condition: demands of the window by clients who had never been told. */
  readonly untold: ReadonlyMap<string, number>;
};

/** What a report tells of amends and of conditions; a decision has no place, so a report of one place tells of none. */
export async function loadLedgerFacts({ store, firm }: LoadPorts, window: ReportWindow): Promise<LedgerFacts> {
  const [deeds, conditionDeeds, demands] = await Promise.all([
    store.listRecoveryDeeds(),
    store.listConditionDeeds(),
    store.listDemands(window.sinceWindow, DEMANDS_MAX),
  ]);
  const all = recoveriesFrom(deeds);
  const since = dayOf(new Date(window.until.getTime() - AMENDS_DAYS * DAY_MS), window.timeZone);
  const until = dayOf(window.until, window.timeZone);
  const told = all.filter(
    ({ state, happenedOn, location }) =>
      (state === 'open' || (state === 'closed' && happenedOn >= since)) &&
      happenedOn < until &&
      (window.place === null || location === window.place),
  );
  const ledger = conditionLedgerFrom(conditionDeeds);
  const untold = new Map<string, number>();
  const inWindow = demands.filter(({ receivedAt }) => receivedAt < window.until);
  const standing = window.place === null ? standingDemands(inWindow, firm.firm.conditions, { ledger, ...window }) : [];
  for (const { condition, knowledge } of standing) {
    if (knowledge.kind === 'never') untold.set(condition.id, (untold.get(condition.id) ?? 0) + 1);
  }
  return {
    amends: told.map((recovery) => {
      const sums = recoverySums(recovery, all);
      const { id, what, happenedOn, peopleCount: people } = recovery;
      const { givenCents, notSoldCents, shownCents, apologiesGiven: apologies } = sums;
      return { id, what, happenedOn, people, apologies, givenCents, notSoldCents, shownCents };
    }),
    decisions:
      window.place === null
        ? ledger.decisions
            .filter(({ at }) => at >= window.since && at < window.until)
            .map(({ conditionId, clientName, answer, complaintId }) => ({
              conditionId,
              clientName,
              answer,
              complaintId,
            }))
        : [],
    untold,
  };
}
