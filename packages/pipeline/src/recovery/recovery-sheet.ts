import {
  type BoughtReturn,
  type BoughtReturns,
  boughtReturns,
  dayOf,
  type Firm,
  firmFormatFor,
  type IncidentProposal,
  incidentProposals,
  type Letter,
  RETURN_DAYS,
  type Recovery,
  type RecoveryDeed,
  type RecoverySums,
  type ReturnDays,
  type ReturnSum,
  recoveriesFrom,
  recoverySums,
  returnSums,
  startOfDay,
  supplierClaim,
  type WrittenDeed,
} from '@doleances/core';
import type { ComplaintRow, PromiseRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { minuteOf, remembered } from '../ports/remembered.ts';
import { loadPurchaseDays } from '../silence/load-rhythms.ts';
import { recoveryIdFor } from './change-recovery.ts';

const DAY_MS = 86_400_000;
/** Who opens the page after a holiday still finds what happened meanwhile. */
const PROPOSED_DAYS = 28;
const COMPLAINTS_MAX = 5_000;

export type Proposed = IncidentProposal & { readonly recoveryId: string };

export type ListedRecovery = {
  readonly recovery: Recovery;
  readonly sums: RecoverySums;
  /** It is time to count who came back after so many days. */
  readonly toCount: readonly ReturnDays[];
  /** Who came back as purchases tell, where they reach so far and knew those who were touched. */
  readonly bought: readonly BoughtReturn[];
};

/** Everything about amends: what happened, what it cost, who came back, and what may have been an incident. */
export type RecoverySheet = {
  /** Cancelled ones last, else what happened last first. */
  readonly recoveries: readonly ListedRecovery[];
  readonly returns: readonly ReturnSum[];
  readonly proposals: readonly Proposed[];
  /** What a year of a client brings, at the middle of those we know. */
  readonly yearlyMarginCents: number | null;
};

export function loadRecoverySheet(ports: Ports, firm: Firm): Promise<RecoverySheet> {
  return remembered(ports.store, `recovery ${firm.timeZone} ${minuteOf(ports.now())}`, () => sheetOf(ports, firm));
}

async function sheetOf(ports: Ports, firm: Firm): Promise<RecoverySheet> {
  const { store } = ports;
  const now = ports.now();
  const since = new Date(now.getTime() - PROPOSED_DAYS * DAY_MS);
  const [deeds, complaints, yearlyMarginCents] = await Promise.all([
    store.listRecoveryDeeds(),
    store.listIncidentComplaints(since, COMPLAINTS_MAX),
    loadMargin(ports),
  ]);
  const all = recoveriesFrom(deeds);
  const at = { now, timeZone: firm.timeZone };
  const bought = await loadBought(ports, all);
  const listed = all.map((recovery) => listedOf(recovery, { all, bought }, at));
  return {
    recoveries: listed.toSorted((a, b) => Number(isCancelled(a)) - Number(isCancelled(b))),
    returns: returnSums(all, bought),
    proposals: proposedFrom(incidentProposals(complaints, firm.timeZone), deeds, all),
    yearlyMarginCents,
  };
}

const isCancelled = ({ recovery }: ListedRecovery): boolean => recovery.state === 'cancelled';

function listedOf(
  recovery: Recovery,
  { all, bought }: { readonly all: readonly Recovery[]; readonly bought: BoughtReturns },
  { now, timeZone }: { readonly now: Date; readonly timeZone: string },
): ListedRecovery {
  const happened = startOfDay(recovery.happenedOn, timeZone)?.getTime() ?? now.getTime();
  const toCount = RETURN_DAYS.filter(
    (days) =>
      recovery.state !== 'cancelled' &&
      now.getTime() >= happened + days * DAY_MS &&
      !recovery.returns.some((one) => one.days === days),
  );
  return { recovery, sums: recoverySums(recovery, all), toCount, bought: bought.get(recovery.id) ?? [] };
}

async function loadBought({ store }: Ports, recoveries: readonly Recovery[]): Promise<BoughtReturns> {
  const { lastOn } = await store.countPurchases();
  if (lastOn === null) return new Map();
  const days = await loadPurchaseDays(
    store,
    recoveries.flatMap(({ people }) => people),
  );
  let from = 0;
  return new Map(
    recoveries.map(({ id, happenedOn, people }) => {
      const own = days.slice(from, from + people.length);
      from += people.length;
      return [id, boughtReturns(happenedOn, own, lastOn)] as const;
    }),
  );
}

/** What was opened, declined, or is all told in an incident already is proposed no more. */
function proposedFrom(
  proposals: readonly IncidentProposal[],
  deeds: readonly WrittenDeed<RecoveryDeed>[],
  all: readonly Recovery[],
): readonly Proposed[] {
  const undone = new Set(deeds.flatMap(({ deed }) => (deed.kind === 'undone' ? [deed.deedId] : [])));
  const settled = new Set(
    deeds.flatMap(({ id, subjectId, deed }) =>
      (deed.kind === 'declined' || deed.kind === 'opened') && !undone.has(id) ? [subjectId] : [],
    ),
  );
  return proposals
    .map((proposal) => ({ ...proposal, recoveryId: recoveryIdFor(proposal.key) }))
    .filter(({ recoveryId, complaintIds }) => {
      const isTold = all.some(
        (one) => one.state !== 'cancelled' && complaintIds.every((id) => one.complaintIds.includes(id)),
      );
      return !settled.has(recoveryId) && !isTold;
    });
}

/** The incident that a proposal would open, in the words of whoever opens it. */
export function openingOf(proposal: IncidentProposal, what: string): RecoveryDeed & { readonly kind: 'opened' } {
  const { happenedOn, location, themeId, complaintIds, people, fault } = proposal;
  const base = { supplier: null, responsible: null, peopleCount: people.length };
  return { kind: 'opened', what, happenedOn, location, themeId, complaintIds, people, fault: fault ?? 'us', ...base };
}

async function loadMargin({ store }: Ports): Promise<number | null> {
  const margins = (await store.listClients())
    .flatMap(({ yearlyMarginCents }) => (yearlyMarginCents === null ? [] : [yearlyMarginCents]))
    .sort((a, b) => a - b);
  return margins[Math.floor((margins.length - 1) / 2)] ?? null;
}

export type RecoveryPageFacts = ListedRecovery & {
  /** All that was done, oldest first, and what of it was taken back. */
  readonly deeds: readonly WrittenDeed<RecoveryDeed>[];
  readonly promises: readonly PromiseRow[];
  readonly complaints: readonly ComplaintRow[];
  readonly theme: { readonly id: string; readonly label: { readonly fr: string; readonly en: string } } | null;
  /** In the language asked for; `null` where no supplier is at fault. */
  readonly letter: Letter | null;
  readonly yearlyMarginCents: number | null;
  /** The firm's today, for forms. */
  readonly today: string;
};

/** One incident with all that belongs to it; `null` when there is none. */
export async function loadRecovery(
  ports: Ports,
  recoveryId: string,
  { firm, language }: { readonly firm: Firm; readonly language: 'fr' | 'en' },
): Promise<RecoveryPageFacts | null> {
  const { store } = ports;
  const deeds = await store.listRecoveryDeeds();
  const all = recoveriesFrom(deeds);
  const recovery = all.find(({ id }) => id === recoveryId);
  if (recovery === undefined) return null;
  const now = ports.now();
  const bought = await loadBought(ports, [recovery]);
  const listed = listedOf(recovery, { all, bought }, { now, timeZone: firm.timeZone });
  const [promises, complaints, theme, yearlyMarginCents] = await Promise.all([
    Promise.all(recovery.gestures.map(({ promiseId }) => (promiseId === null ? null : store.findPromise(promiseId)))),
    Promise.all(recovery.complaintIds.map((id) => store.findComplaint(id))),
    recovery.themeId === null ? null : store.findTheme(recovery.themeId),
    loadMargin(ports),
  ]);
  const format = firmFormatFor(firm);
  const locale = language === 'fr' ? format.french : format.english;
  return {
    ...listed,
    deeds: deeds.filter(({ subjectId }) => subjectId === recoveryId),
    promises: promises.filter((one) => one !== null),
    complaints: complaints.filter((one) => one !== null),
    theme,
    letter: recovery.fault === 'supplier' ? supplierClaim(recovery, listed.sums, { firm, locale }) : null,
    yearlyMarginCents,
    today: dayOf(now, firm.timeZone),
  };
}
