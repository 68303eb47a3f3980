import {
  alertsCountedSince,
  type ByHand,
  type CriticalReason,
  contactKeyFor,
  contactsFor,
  contactToInsist,
  type EscalationContact,
  escalationCaseFor,
  insistAt,
  togetherAt,
} from '@doleances/core';
import type { ComplaintRow, EscalationRow, OutboxMessage, OutboxRow } from '@doleances/store';
import {
  type AlertTools,
  alertMessages,
  caseContextOf,
  findByHand,
  roundKey,
} from '../escalation/escalation-messages.ts';
import { loadCounted } from '../escalation/load-counted.ts';
import { type FirmContext, stageOf } from '../running/stage.ts';
import { alertToolsOf, toldOf } from './5-escalate.ts';

type Loaded = {
  readonly escalation: EscalationRow;
  readonly complaint: ComplaintRow;
  readonly byHand: ByHand | null;
  readonly counted: readonly CriticalReason[];
  readonly sends: readonly OutboxRow[];
  readonly alertsToday: ReadonlyMap<string, number>;
  readonly firm: FirmContext;
  readonly tools: AlertTools;
};

type Decided =
  | { readonly kind: 'wait'; readonly complaintId: string; readonly until: Date }
  | { readonly kind: 'unanswered'; readonly complaintId: string }
  | {
      readonly kind: 'tell';
      readonly escalation: EscalationRow;
      readonly to: EscalationContact;
      readonly messages: readonly OutboxMessage[];
      /** When whoever is told now has had their time. */
      readonly again: Date;
      readonly why: string;
    }
  | {
      readonly kind: 'together';
      readonly escalation: EscalationRow;
      readonly to: EscalationContact;
      readonly at: Date;
    };

/**
 * Tells the next contact when the one before stayed silent for too long, or cannot be reached at all. A row that is
 * due when a message was refused or came back looks at once whether another way got through.
 */
export const insist = stageOf<Loaded, Decided>({
  name: 'insist',
  leaseSeconds: 15,
  isSingleWriter: false,
  async load(complaintId, ports, now) {
    const { store, firm } = ports;
    const [escalation, complaint] = await Promise.all([
      store.findEscalationByComplaint(complaintId),
      store.findComplaint(complaintId),
    ]);
    if (escalation === null || complaint === null || complaint.isSample) return null;
    if (escalation.acknowledgedAt !== null || escalation.closedAt !== null || escalation.told.length === 0) return null;
    const [byHand, counted, sends, alertsToday, tools] = await Promise.all([
      findByHand(store, escalation, complaint),
      loadCounted(store, complaint),
      store.listSends(complaintId),
      store.countAlerts(alertsCountedSince(now, firm.firm)),
      alertToolsOf(ports),
    ]);
    return { escalation, complaint, byHand, counted, sends, alertsToday, firm, tools };
  },
  decide({ escalation, complaint, byHand, counted, sends, alertsToday, firm: { firm }, tools }, now) {
    const { told } = escalation;
    const complaintId = complaint.id;
    const last = told.at(-1);
    const case_ = escalationCaseFor(complaint.signals, { ...caseContextOf(complaint), byHand, counted });
    // A correction, or an answer to who was left without one, may have taken the reasons away meanwhile.
    if (last === undefined || case_ === null) return { kind: 'unanswered', complaintId };
    const until = insistAt(new Date(last.at), firm);
    const isLost = isUnreachable(sends, roundKey(complaintId, told.length));
    if (now < until && !isLost) return { kind: 'wait', complaintId, until };
    const contacts = contactsFor(firm, complaint.location, { ...complaint, grievances: complaint.signals.grievances });
    const to = contactToInsist(
      contacts,
      told.map(({ email }) => email),
    );
    if (to === null) return { kind: 'unanswered', complaintId };
    const isDanger = case_.reasons.includes('safety');
    const at = togetherAt(alertsToday.get(to.email) ?? 0, { isDanger, firm }, now);
    if (at !== null) return { kind: 'together', escalation, to, at };
    const silent = { name: last.name, isSame: last.email === to.email };
    const messages = alertMessages({ told: case_, to, firm, round: told.length + 1, silent }, tools, now);
    const again = insistAt(now, firm);
    return { kind: 'tell', escalation, to, messages, again, why: isLost ? 'no message got through' : 'no answer' };
  },
  async save(decided, tx, now) {
    if (decided.kind === 'wait') return tx.ring('insist', decided.complaintId, decided.until);
    if (decided.kind === 'unanswered') {
      return tx.saveEvent({ who: 'insist', what: 'escalation_unanswered', subjectId: decided.complaintId, why: null });
    }
    const { escalation, to } = decided;
    if (decided.kind === 'together') {
      await tx.saveDigestFor(escalation.id, contactKeyFor(to));
      return tx.ring('digest', contactKeyFor(to), decided.at);
    }
    await tx.saveTold(escalation.id, toldOf(to, now));
    for (const message of decided.messages) await tx.saveOutbox(message);
    await tx.saveEvent({
      who: 'insist',
      what: 'escalation_insisted',
      subjectId: escalation.complaintId,
      why: decided.why,
    });
    await tx.ring('insist', escalation.complaintId, decided.again);
  },
});

/** Every message of a round to a person was refused or came back. */
function isUnreachable(sends: readonly OutboxRow[], key: string): boolean {
  const round = sends.filter(({ dedupKey, outlet }) => dedupKey.startsWith(`${key} `) && outlet !== 'webhook');
  return round.length > 0 && round.every(({ state }) => state === 'refused' || state === 'bounced');
}
