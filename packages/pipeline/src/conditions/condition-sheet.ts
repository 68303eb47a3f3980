import {
  type Bilingual,
  boundsOfWeek,
  type ConcessionRate,
  type Condition,
  type ConditionLedger,
  type ConditionWeek,
  concessionRate,
  conditionLedgerFrom,
  conditionWeek,
  type Demand,
  dayOf,
  type Firm,
  type Forgotten,
  forgottenOf,
  isWeek,
  type Regret,
  regretsOf,
  type StandingDemand,
  standingDemands,
  touchesRights,
  WORRY_QUESTIONS,
  weekOf,
} from '@doleances/core';
import type { ComplaintRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

const DAY_MS = 86_400_000;
/** Demands are listed as far back as a forgotten condition is looked for. */
const DEMAND_DAYS = 183;
const DEMANDS_MAX = 2_000;

export type ConditionSummary = {
  readonly condition: Condition;
  /** Of the last six months. */
  readonly demands: readonly StandingDemand[];
  readonly unanswered: number;
  /** Told to so many clients one by one; and since when it is shown to all, if it is. */
  readonly toldCount: number;
  readonly shownOn: string | null;
  readonly lastToldOn: string | null;
  readonly concessions: ConcessionRate;
  readonly regrets: readonly Regret[];
  readonly forgotten: readonly Forgotten[];
  /** Demands against it by clients who had never been told: our omission. */
  readonly untold: number;
};

export type ConditionSheet = {
  readonly conditions: readonly ConditionSummary[];
  readonly demands: readonly StandingDemand[];
  readonly ledger: ConditionLedger;
  readonly today: string;
};

type Facts = ConditionSheet & { readonly grievances: Parameters<typeof conditionWeek>[1]['grievances'] };

/** The firm's conditions, and how each fares. */
export async function loadConditionSheet(ports: Ports, firm: Firm): Promise<ConditionSheet> {
  return loadFacts(ports, firm);
}

async function loadFacts(ports: Ports, firm: Firm): Promise<Facts> {
  const { store } = ports;
  const now = ports.now();
  const { timeZone } = firm;
  const [deeds, rows] = await Promise.all([
    store.listConditionDeeds(),
    store.listDemands(new Date(now.getTime() - DEMAND_DAYS * DAY_MS), DEMANDS_MAX),
  ]);
  const ledger = conditionLedgerFrom(deeds);
  const grievances = await grievancesAfter(ports, ledger);
  const demands = standingDemands(rows, firm.conditions, { ledger, timeZone });
  const regrets = regretsOf(ledger.decisions, grievances);
  const conditions = firm.conditions.map((condition): ConditionSummary => {
    const own = demands.filter((one) => one.condition.id === condition.id);
    const told = ledger.told.filter(({ conditionId }) => conditionId === condition.id);
    const shown = told.filter(({ clientName }) => clientName === null);
    return {
      condition,
      demands: own,
      unanswered: own.filter(({ decision }) => decision === null).length,
      toldCount: told.length - shown.length,
      shownOn: shown.map(({ toldOn }) => toldOn).sort()[0] ?? null,
      lastToldOn:
        told
          .map(({ toldOn }) => toldOn)
          .sort()
          .at(-1) ?? null,
      concessions: concessionRate(condition.id, ledger.decisions),
      regrets: regrets.filter(({ decision }) => decision.conditionId === condition.id),
      forgotten: forgottenOf(condition.id, { ledger, demands: rows }, { now, timeZone }),
      untold: own.filter(({ knowledge }) => knowledge.kind === 'never').length,
    };
  });
  return { conditions, demands, ledger, today: dayOf(now, timeZone), grievances };
}

async function grievancesAfter({ store }: Ports, { decisions }: ConditionLedger) {
  const conceded = decisions.filter(({ answer, clientKey }) => answer === 'accept' && clientKey !== null);
  const first = conceded.reduce<Date | null>((least, { at }) => (least === null || at < least ? at : least), null);
  if (first === null) return [];
  return store.listLaterGrievances([...new Set(conceded.flatMap(({ clientKey }) => clientKey ?? []))], first);
}

export type WeekSheet = {
  readonly week: string;
  readonly facts: ConditionWeek;
  readonly answers: readonly string[];
  readonly answered: { readonly at: Date; readonly who: string } | null;
};

/** What the four questions are answered from; `week` as `2026-W47`, the running one when absent. */
export async function loadConditionWeek(ports: Ports, firm: Firm, week?: string): Promise<WeekSheet | null> {
  const asked = week ?? weekOf(ports.now(), firm.timeZone);
  if (!isWeek(asked)) return null;
  const bounds = boundsOfWeek(asked, firm.timeZone);
  const { ledger, demands, grievances } = await loadFacts(ports, firm);
  const said = ledger.weekly.get(asked);
  return {
    week: asked,
    facts: conditionWeek(demands, { ledger, grievances }, bounds),
    answers: said?.answers ?? [],
    answered: said === undefined ? null : { at: said.at, who: said.who },
  };
}

/** A demand of one message, with what helps to answer it. */
export type DemandSheet = StandingDemand & {
  /** What may stand behind it, as a question to ask. */
  readonly questions: readonly Bilingual[];
  /** It speaks of safety, the law or money that is due: no condition answers that. */
  readonly touchesRights: boolean;
  /** What the client brings a year; `null` when unknown. */
  readonly marginCents: number | null;
  readonly concessions: ConcessionRate;
};

/** The demands read in one message; empty for most. */
export async function loadDemandSheet(
  ports: Ports,
  firm: Firm,
  complaint: ComplaintRow,
): Promise<readonly DemandSheet[]> {
  const { signals } = complaint;
  if (signals.boundaryConditionIds.length === 0 || complaint.direction === 'out') return [];
  const worries = signals.evidence.flatMap(({ judgement }) =>
    (Object.keys(WORRY_QUESTIONS) as (keyof typeof WORRY_QUESTIONS)[]).filter((kind) => judgement === `worry:${kind}`),
  );
  const demand: Demand = {
    complaintId: complaint.id,
    receivedAt: complaint.receivedAt,
    clientKey: complaint.clientKey,
    authorName: complaint.authorName,
    conditionIds: signals.boundaryConditionIds,
    criticalReasons: complaint.criticalReasons,
    worries,
  };
  const [deeds, clients] = await Promise.all([ports.store.listConditionDeeds(), ports.store.listClients()]);
  const ledger = conditionLedgerFrom(deeds);
  const client = clients.find(({ id }) => id === complaint.clientId);
  return standingDemands([demand], firm.conditions, { ledger, timeZone: firm.timeZone }).map((one) => ({
    ...one,
    questions: [...worries.map((kind) => WORRY_QUESTIONS[kind]), ...questionsOf(one.condition)],
    touchesRights: touchesRights({ criticalReasons: complaint.criticalReasons, text: complaint.cleanText }),
    marginCents: client?.yearlyMarginCents ?? null,
    concessions: concessionRate(one.condition.id, ledger.decisions),
  }));
}

/** The firm wrote what it usually is; asked, it is a question and not a guess. */
function questionsOf({ worryBehind }: Condition): readonly Bilingual[] {
  if (worryBehind === null) return [];
  const bare = (text: string) => text.trim().replace(/[.\s]+$/u, '');
  return [
    {
      fr: `Qu’y a-t-il derrière\u00a0? Souvent, ici\u00a0: ${lowerFirst(bare(worryBehind.fr))}.`,
      en: `What is behind it? Often, here: ${lowerFirst(bare(worryBehind.en))}.`,
    },
  ];
}

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
