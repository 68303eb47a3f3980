import {
  type ByHand,
  type CriticalReason,
  contactKeyFor,
  contactsFor,
  type DigestCase,
  digestMail,
  digestNotice,
  type EscalationContact,
  escalationCaseFor,
  insistAt,
} from '@doleances/core';
import type { ComplaintRow, EscalationRow, OutboxMessage } from '@doleances/store';
import { type AlertTools, caseContextOf, findByHand, linksFor, messagesTo } from '../escalation/escalation-messages.ts';
import { loadCounted } from '../escalation/load-counted.ts';
import { type FirmContext, stageOf } from '../running/stage.ts';
import { alertToolsOf } from './5-escalate.ts';

type Waiting = {
  readonly escalation: EscalationRow;
  readonly complaint: ComplaintRow;
  readonly byHand: ByHand | null;
  readonly counted: readonly CriticalReason[];
};
type Loaded = {
  readonly contactKey: string;
  readonly waiting: readonly Waiting[];
  readonly firm: FirmContext;
  readonly tools: AlertTools;
};
type Told = { readonly escalation: EscalationRow; readonly to: EscalationContact };
type Decided = {
  readonly messages: readonly OutboxMessage[];
  readonly told: readonly Told[];
  readonly insistAt: Date;
};

/** Tells a contact of all cases that came after a day's fill of alerts, in one message. The subject is the contact's key. */
export const digest = stageOf<Loaded, Decided>({
  name: 'digest',
  leaseSeconds: 30,
  isSingleWriter: false,
  async load(contactKey, ports) {
    const { store, firm } = ports;
    const escalations = (await store.listDigest(contactKey)).filter(({ acknowledgedAt }) => acknowledgedAt === null);
    const waiting: Waiting[] = [];
    for (const escalation of escalations) {
      const complaint = await store.findComplaint(escalation.complaintId);
      if (complaint === null || complaint.isSample) continue;
      const [byHand, counted] = await Promise.all([
        findByHand(store, escalation, complaint),
        loadCounted(store, complaint),
      ]);
      waiting.push({ escalation, complaint, byHand, counted });
    }
    return waiting.length === 0 ? null : { contactKey, waiting, firm, tools: await alertToolsOf(ports) };
  },
  decide({ contactKey, waiting, firm: { firm }, tools }, now) {
    const byContact = new Map<EscalationContact, Waiting[]>();
    for (const one of waiting) {
      const { complaint } = one;
      const contacts = contactsFor(firm, complaint.location, {
        ...complaint,
        grievances: complaint.signals.grievances,
      });
      // Whoever left the list meanwhile, or is named by now, is not told: the next in order is.
      const to = contacts.find((contact) => contactKeyFor(contact) === contactKey) ?? contacts[0];
      if (to !== undefined) byContact.set(to, [...(byContact.get(to) ?? []), one]);
    }
    const messages = [...byContact].flatMap(([to, list]) => {
      const cases = list.flatMap(({ complaint, byHand, counted }): DigestCase[] => {
        const escalation = escalationCaseFor(complaint.signals, { ...caseContextOf(complaint), byHand, counted });
        return escalation === null ? [] : [{ escalation, links: linksFor(complaint.id, to, tools, now) }];
      });
      if (cases.length === 0) return [];
      const url = `${tools.baseUrl}/escalations`;
      return messagesTo(to, tools.outlets, {
        key: `digest ${contactKeyFor(to)} ${now.toISOString()}`,
        aboutId: null,
        mail: digestMail(cases, firm, url),
        notice: digestNotice(cases, firm, url),
      });
    });
    const told = [...byContact].flatMap(([to, list]) => list.map(({ escalation }) => ({ escalation, to })));
    return { messages, told, insistAt: insistAt(now, firm) };
  },
  async save({ messages, told, insistAt: again }, tx, now) {
    for (const message of messages) await tx.saveOutbox(message);
    for (const { escalation, to } of told) {
      const { name, email } = to;
      await tx.saveTold(escalation.id, { name, email, at: now.toISOString(), how: 'digest' });
      await tx.ring('insist', escalation.complaintId, again);
    }
  },
});
