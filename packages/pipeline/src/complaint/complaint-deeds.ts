import { type Bilingual, type CriticalReason, labelRefusal } from '@doleances/core';
import type { AnswerDeedName, ComplaintDeedName, EscalationRow, EventRow } from '@doleances/store';
import { type EscalationSheet, escalationStateOf } from '../escalation/escalations.ts';
import type { Ports } from '../ports/ports.ts';
import { judgeNow } from '../promises/change-promise.ts';
import { ringAll, runStage } from '../running/run-stage.ts';
import { escalateByHandStage } from '../stages/5-escalate.ts';

export const ANSWERED_HOW = ['phone', 'in_person'] as const;
export type AnsweredHow = (typeof ANSWERED_HOW)[number];

/** What somebody does about one complaint, beside correcting its reading. */
export type ComplaintDeed =
  | { readonly kind: 'note'; readonly text: string | null }
  | { readonly kind: 'take' }
  | { readonly kind: 'leave' }
  /** The client was answered by no letter; it counts as one would, until it is undone. */
  | { readonly kind: 'answer'; readonly how: AnsweredHow }
  | { readonly kind: 'unanswer' }
  | { readonly kind: 'escalate'; readonly reason: CriticalReason; readonly why: string | null };

export type ComplaintDeedRefused =
  | { readonly reason: 'no_complaint' | 'outgoing' | 'text_missing' | 'already_escalated' | 'busy' }
  /** The words judge a person. */
  | { readonly reason: 'judges_person'; readonly answer: Bilingual };

export type ComplaintDeedOutcome = { readonly ok: true } | ({ readonly ok: false } & ComplaintDeedRefused);

const TEXT_CHARS_MAX = 2_000;
const EVENTS_MAX = 100;
const ATTEMPTS_MAX = 50;
const HANDS: ReadonlySet<string> = new Set<ComplaintDeedName>(['complaint taken', 'complaint left']);
const ANSWERS: Readonly<Record<AnsweredHow, AnswerDeedName>> = {
  phone: 'complaint answered by phone',
  in_person: 'complaint answered in person',
};
const UNANSWERED: AnswerDeedName = 'complaint answer undone';
const LIFE: ReadonlySet<string> = new Set([
  ...HANDS,
  ...Object.values(ANSWERS),
  UNANSWERED,
  'complaint noted' satisfies ComplaintDeedName,
  'review withdrawn',
  'review shown again',
]);

/** Whoever may not see the complaint is told that there is none. */
export async function deedOnComplaint(
  ports: Ports,
  { complaintId, deed, who }: { readonly complaintId: string; readonly deed: ComplaintDeed; readonly who: string },
): Promise<ComplaintDeedOutcome> {
  const complaint = await ports.store.findComplaint(complaintId);
  if (complaint === null) return { ok: false, reason: 'no_complaint' };
  if (deed.kind === 'take' || deed.kind === 'leave') {
    const what = deed.kind === 'take' ? 'complaint taken' : 'complaint left';
    await ports.store.saveComplaintDeed({ complaintId, what, who, why: null });
    return { ok: true };
  }
  if (complaint.direction === 'out') return { ok: false, reason: 'outgoing' };
  if (deed.kind === 'answer' || deed.kind === 'unanswer') {
    const what = deed.kind === 'answer' ? ANSWERS[deed.how] : UNANSWERED;
    const bells = await ports.store.saveAnswer({ complaintId, what, who, at: ports.clock?.() ?? null });
    if (ports.viewer.role === 'owner') for (const { subjectId } of bells) await judgeNow(ports, subjectId);
    else await ringAll(ports, bells);
    return { ok: true };
  }
  const words = (deed.kind === 'note' ? deed.text : deed.why)?.trim().slice(0, TEXT_CHARS_MAX) ?? '';
  if (words === '') return { ok: false, reason: 'text_missing' };
  const answer = labelRefusal(words);
  if (answer !== null) return { ok: false, reason: 'judges_person', answer };
  if (deed.kind === 'escalate') return escalateByHand(ports, { complaintId, reason: deed.reason, who, why: words });
  await ports.store.saveComplaintDeed({ complaintId, what: 'complaint noted', who, why: words });
  return { ok: true };
}

/** Tells the boss as the rules would, within the same limits: nobody who is named in it, and a case once a day. */
async function escalateByHand(
  ports: Ports,
  asked: { readonly complaintId: string; readonly reason: CriticalReason; readonly who: string; readonly why: string },
): Promise<ComplaintDeedOutcome> {
  const { complaintId } = asked;
  if ((await ports.store.findEscalationByComplaint(complaintId)) !== null) {
    return { ok: false, reason: 'already_escalated' };
  }
  const stage = escalateByHandStage(asked);
  await ports.store.ring(stage.name, complaintId);
  const claim = await ports.store.claim(stage.name, complaintId, stage.leaseSeconds);
  if (claim === null) return { ok: false, reason: 'busy' };
  const outcome = await runStage({ stage, ports }, claim);
  return outcome === 'done' ? { ok: true } : { ok: false, reason: 'busy' };
}

/** An escalation, where it stands, and whether a message about it has left the house. */
export type ToldEscalation = EscalationRow & Pick<EscalationSheet, 'state'> & { readonly isSent: boolean };

/** Who has a complaint in hand, whether the boss was told, and what was written about it. */
export type ComplaintLife = {
  /** `null`: nobody took it, or whoever did let it go. */
  readonly holder: string | null;
  /** Who said last that the client was answered by no letter, and how; `null` where nobody did, or it was undone. */
  readonly answer: { readonly who: string; readonly at: Date; readonly how: AnsweredHow } | null;
  readonly escalation: ToldEscalation | null;
  /** Notes, takings, leavings, and what its site did with it, newest first. */
  readonly events: readonly EventRow[];
};

export async function loadComplaintLife(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  complaintId: string,
): Promise<ComplaintLife> {
  const [all, escalation, attempts, record] = await Promise.all([
    store.listEvents(complaintId, EVENTS_MAX),
    store.findEscalationByComplaint(complaintId),
    store.listAttempts({ aboutId: complaintId, isAlert: true, limitRows: ATTEMPTS_MAX }),
    store.findFirm(),
  ]);
  const events = all.filter(({ what }) => LIFE.has(what));
  const last = events.find(({ what }) => HANDS.has(what));
  const holder = last?.what === 'complaint taken' ? last.who : null;
  const said = events.find(({ what }) => what === UNANSWERED || Object.values<string>(ANSWERS).includes(what));
  const how = ANSWERED_HOW.find((one) => said?.what === ANSWERS[one]);
  const answer = said === undefined || how === undefined ? null : { who: said.who, at: said.at, how };
  if (escalation === null) return { holder, answer, escalation, events };
  // A digest is about many cases: what says that it was sent is that they were told.
  const isSent =
    escalation.told.some(({ how }) => how === 'digest') || attempts.some(({ outcome }) => outcome === 'sent');
  return {
    holder,
    answer,
    escalation: { ...escalation, state: escalationStateOf(escalation, record?.firm ?? {}, now()), isSent },
    events,
  };
}
