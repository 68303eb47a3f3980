import type { CriticalReason } from '../../2-signals/signals.ts';
import type { WorryKind } from '../../2-signals/worries.ts';
import { dayOf } from '../../firm/day.ts';
import type { Condition } from '../../firm/firm.ts';
import {
  type AskedClient,
  type ConditionLedger,
  type Decision,
  isSameClient,
  type Knowledge,
  knowledgeOf,
} from './condition-ledger.ts';

/** A message that demands something outside a condition. */
export type Demand = {
  readonly complaintId: string;
  readonly receivedAt: Date;
  readonly clientKey: string;
  readonly authorName: string | null;
  readonly conditionIds: readonly string[];
  readonly worries: readonly WorryKind[];
  readonly criticalReasons: readonly CriticalReason[];
};

/** A complaint of a client, as far as regret is concerned. */
export type LaterGrievance = { readonly complaintId: string; readonly clientKey: string; readonly receivedAt: Date };

const DAY_MS = 86_400_000;
/** A concession that is followed by a grievance or a cost within so many days is one we regret. */
export const REGRET_DAYS = 60;
/** Under so many decisions a rate says nothing. */
export const DECISIONS_MIN = 8;
/** As many decisions as the firm's own habit weighs against a condition's. */
const PRIOR_WEIGHT = 4;
/** A condition that nobody was told in so many months is forgotten; so is one that nobody ever needed. */
export const FORGOTTEN_MONTHS = 6;
const DAYS_PER_MONTH = 30;

export type ConcessionRate = {
  readonly conceded: number;
  readonly decided: number;
  /** 0 to 1, drawn towards the firm's own habit; `null` under 8 decisions, which is too early to say. */
  readonly rate: number | null;
};

type Answered = Pick<Decision, 'conditionId' | 'answer'>;

/** How often a demand outside this condition was simply accepted. Negotiating is no concession. */
export function concessionRate(conditionId: string, decisions: readonly Answered[]): ConcessionRate {
  const isConceded = ({ answer }: Answered) => answer === 'accept';
  const own = decisions.filter((one) => one.conditionId === conditionId);
  const conceded = own.filter(isConceded).length;
  const habit = (1 + decisions.filter(isConceded).length) / (2 + decisions.length);
  const rate = own.length < DECISIONS_MIN ? null : (PRIOR_WEIGHT * habit + conceded) / (PRIOR_WEIGHT + own.length);
  return { conceded, decided: own.length, rate };
}

export type Regret = {
  readonly decision: Decision;
  readonly complaintIds: readonly string[];
  readonly costCents: number;
};

/** Concessions that were followed by a grievance of the same client or by a cost, within 60 days; the newest first. */
export function regretsOf(decisions: readonly Decision[], grievances: readonly LaterGrievance[]): readonly Regret[] {
  return decisions
    .filter(({ answer }) => answer === 'accept')
    .flatMap((decision) => {
      const until = decision.at.getTime() + REGRET_DAYS * DAY_MS;
      const complaintIds = grievances
        .filter(
          ({ complaintId, clientKey, receivedAt }) =>
            clientKey === decision.clientKey &&
            complaintId !== decision.complaintId &&
            receivedAt > decision.at &&
            receivedAt.getTime() <= until,
        )
        .map(({ complaintId }) => complaintId);
      const costCents = decision.costs.reduce((sum, { cents }) => sum + cents, 0);
      return complaintIds.length === 0 && costCents === 0 ? [] : [{ decision, complaintIds, costCents }];
    });
}

/** Why a condition is as good as none: `untold`, nobody was told lately; `unused`, nobody ever asked to set it aside. */
export type Forgotten = 'untold' | 'unused';

export function forgottenOf(
  conditionId: string,
  { ledger, demands }: { readonly ledger: ConditionLedger; readonly demands: readonly Demand[] },
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): readonly Forgotten[] {
  const since = dayOf(new Date(now.getTime() - FORGOTTEN_MONTHS * DAYS_PER_MONTH * DAY_MS), timeZone);
  const wasTold = ledger.told.some((one) => one.conditionId === conditionId && one.toldOn >= since);
  const wasAsked =
    demands.some(({ conditionIds }) => conditionIds.includes(conditionId)) ||
    ledger.decisions.some((one) => one.conditionId === conditionId);
  return [...(wasTold ? [] : (['untold'] as const)), ...(wasAsked ? [] : (['unused'] as const))];
}

/** A demand as it stands: what the client knew, and what was answered. */
export type StandingDemand = {
  readonly demand: Demand;
  readonly condition: Condition;
  readonly knowledge: Knowledge;
  /** The newest; `null` while nobody noted one. */
  readonly decision: Decision | null;
};

/** Each demand once for each condition it touches, in the order given. Conditions the firm gave up are left out. */
export function standingDemands(
  demands: readonly Demand[],
  conditions: readonly Condition[],
  { ledger, timeZone }: { readonly ledger: ConditionLedger; readonly timeZone: string },
): readonly StandingDemand[] {
  return demands.flatMap((demand) =>
    conditions
      .filter(({ id }) => demand.conditionIds.includes(id))
      .map((condition) => {
        const client: AskedClient = { clientKey: demand.clientKey, clientName: demand.authorName };
        const told = ledger.told.filter(({ conditionId }) => conditionId === condition.id);
        const decision = ledger.decisions.find(
          (one) =>
            one.conditionId === condition.id &&
            (one.complaintId === null ? isSameClient(one, client) : one.complaintId === demand.complaintId),
        );
        return {
          demand,
          condition,
          knowledge: knowledgeOf({ told }, client, dayOf(demand.receivedAt, timeZone)),
          decision: decision ?? null,
        };
      }),
  );
}
