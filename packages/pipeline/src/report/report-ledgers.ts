import {
  type ConditionLedger,
  concessionRate,
  conditionLedgerFrom,
  type Demand,
  dayOf,
  forgottenOf,
  REGRET_DAYS,
  type ReportAmends,
  type ReportConditionNote,
  type ReportDecision,
  recoveriesFrom,
  recoverySums,
  regretsOf,
  standingDemands,
} from '@doleances/core';
import type { ReportWindow } from '@doleances/store';
import type { LoadPorts } from '../running/stage.ts';

const DAY_MS = 86_400_000;
/** What happened longer ago is known by heart, unless it is still open. */
const AMENDS_DAYS = 183;
const DEMANDS_MAX = 1_000;

export type LedgerFacts = {
  readonly amends: readonly ReportAmends[];
  readonly decisions: readonly ReportDecision[];
  /** By condition: demands of the window by clients who had never been told. */
  readonly untold: ReadonlyMap<string, number>;
  readonly conditionNotes: readonly ReportConditionNote[];
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
  const conditionNotes =
    window.place === null ? await notesOf({ store, firm }, ledger, { demands: inWindow, window }) : [];
  return {
    conditionNotes,
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

/** Conditions of which something is to be said beside the demands of the week. */
async function notesOf(
  { store, firm: { firm } }: Pick<LoadPorts, 'store' | 'firm'>,
  ledger: ConditionLedger,
  { demands, window }: { readonly demands: readonly Demand[]; readonly window: ReportWindow },
): Promise<readonly ReportConditionNote[]> {
  const since = new Date(window.until.getTime() - REGRET_DAYS * DAY_MS);
  const recent = ledger.decisions.filter(({ at }) => at >= since && at < window.until);
  const keys = recent.flatMap(({ answer, clientKey }) =>
    answer === 'accept' && clientKey !== null ? [clientKey] : [],
  );
  const grievances = keys.length === 0 ? [] : await store.listLaterGrievances([...new Set(keys)], since);
  const regrets = regretsOf(
    recent,
    grievances.filter(({ receivedAt }) => receivedAt < window.until),
  );
  return firm.conditions.map(({ id: conditionId }) => {
    const own = regrets.filter(({ decision }) => decision.conditionId === conditionId);
    const forgotten = forgottenOf(conditionId, { ledger, demands }, { now: window.until, timeZone: window.timeZone });
    return {
      conditionId,
      ...concessionRate(conditionId, ledger.decisions),
      regrets: own.length,
      regretCents: own.reduce((sum, { costCents }) => sum + costCents, 0),
      isUntold: forgotten.includes('untold'),
    };
  });
}
