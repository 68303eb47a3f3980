import {
  type Condition,
  type ConditionDeed,
  type ConditionLedger,
  type ConditionRefusal,
  conditionLedgerFrom,
  conditionRefusal,
  labelRefusal,
} from '@doleances/core';
import type { ComplaintRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

export type ConditionRequest = {
  /** The condition, or the week that the four questions are about (`weeklySubject`). */
  readonly subjectId: string;
  readonly deed: ConditionDeed;
  readonly who: string;
  readonly why: string | null;
  readonly isConfirmed: boolean;
};

export type ConditionOutcome =
  | { readonly ok: true; readonly ledger: ConditionLedger }
  | { readonly ok: false; readonly reason: ConditionRefusal | 'no_firm' };

/** Notes what was told, decided or limited under a condition. Whatever was noted can be taken back. */
export async function changeCondition(ports: Ports, request: ConditionRequest): Promise<ConditionOutcome> {
  const { store } = ports;
  const firm = (await store.findFirm())?.firm;
  if (firm === undefined) return { ok: false, reason: 'no_firm' };
  const { subjectId, who, why } = request;
  const isKnown = request.deed.kind === 'weekly' || firm.conditions.some(({ id }) => id === subjectId);
  if (!isKnown) return { ok: false, reason: 'no_condition' };
  const message = await messageOf(ports, request.deed);
  if (message === undefined) return { ok: false, reason: 'no_complaint' };
  const deed = namedBy(request.deed, message);
  const deeds = (await store.listConditionDeeds()).filter((one) => one.subjectId === subjectId);
  const refusal = conditionRefusal(deed, {
    ledger: conditionLedgerFrom(deeds),
    deeds,
    message: message === null ? null : { criticalReasons: message.criticalReasons, text: message.cleanText },
    isConfirmed: request.isConfirmed,
    why,
    now: ports.now(),
    timeZone: firm.timeZone,
  });
  if (refusal !== null) return { ok: false, reason: refusal };
  await store.saveConditionDeed({ subjectId, who, why, deed, at: ports.clock?.() ?? null });
  return { ok: true, ledger: conditionLedgerFrom(await store.listConditionDeeds(), subjectId) };
}

/** The message a decision is about; `null` where it is about none, `undefined` where there is no such message. */
async function messageOf({ store }: Ports, deed: ConditionDeed): Promise<ComplaintRow | null | undefined> {
  if (deed.kind !== 'decided' || deed.complaintId === null) return null;
  return (await store.findComplaint(deed.complaintId)) ?? undefined;
}

/** Whose demand it was is known from the message, and not for a form to say. */
function namedBy(deed: ConditionDeed, message: ComplaintRow | null): ConditionDeed {
  if (deed.kind !== 'decided' || message === null) return deed;
  return { ...deed, clientKey: message.clientKey, clientName: message.authorName };
}

export type ConditionEdit = {
  readonly conditionId: string;
  /** `null` takes it off the list; what was told and decided stays written. */
  readonly condition: Condition | null;
  readonly who: string;
  readonly why: string | null;
};

/** Changes a condition of the firm; what is opposed to a client must say why it is there. */
export async function editCondition(ports: Ports, edit: ConditionEdit): Promise<ConditionRefusal | 'no_firm' | null> {
  const { store } = ports;
  const firm = (await store.findFirm())?.firm;
  if (firm === undefined) return 'no_firm';
  const { conditionId, condition, who, why } = edit;
  if (condition === null) {
    if (!firm.conditions.some(({ id }) => id === conditionId)) return 'no_condition';
  } else {
    if (condition.title.fr === '' || condition.rule.fr === '') return 'empty';
    const texts = [condition.title, condition.rule, condition.why, condition.worryBehind, condition.alternative];
    const words = texts.flatMap((text) => (text === null ? [] : [text.fr, text.en]));
    if (words.some((text) => labelRefusal(text) !== null)) return 'judges_person';
  }
  await store.saveCondition(conditionId, condition, who, why);
  return null;
}
