import { createHash } from 'node:crypto';
import {
  acknowledgeToken,
  type ByHand,
  contactKeyFor,
  type EscalationCase,
  type EscalationContact,
  type EscalationLinks,
  escalationMail,
  escalationNotice,
  type Firm,
  type Mail,
  type Notice,
  type OutletName,
  type SilentContact,
} from '@doleances/core';
import type { ComplaintRow, EscalationRow, OutboxMessage, Store } from '@doleances/store';

/** What making an alert needs of the process: where links lead, who signs them, which outlets are set up. */
export type AlertTools = {
  readonly baseUrl: string;
  readonly signingKey: Uint8Array;
  readonly outlets: readonly OutletName[];
};

/** One escalation a complaint: told again, it is the same. */
export function escalationIdFor(complaintId: string): `esc_${string}` {
  return `esc_${createHash('sha256').update(complaintId).digest('hex').slice(0, 20)}`;
}

export function linksFor(
  complaintId: string,
  to: EscalationContact,
  { baseUrl, signingKey }: AlertTools,
  now: Date,
): EscalationLinks {
  const told = { escalationId: escalationIdFor(complaintId), contactKey: contactKeyFor(to) };
  return {
    acknowledge: `${baseUrl}/a/${acknowledgeToken(told, signingKey, now)}`,
    page: `${baseUrl}/complaints/${complaintId}`,
  };
}

export type Alert = {
  readonly told: EscalationCase;
  readonly to: EscalationContact;
  readonly firm: Firm;
  /** 1 for the first contact, 2 for the one told half an hour later. */
  readonly round: number;
  readonly silent: SilentContact | null;
  /** There is nobody else to tell. */
  readonly isAlone?: boolean;
};

/** The messages that tell one contact of one case, by mail and by every other way they chose that is set up. */
export function alertMessages(alert: Alert, tools: AlertTools, now: Date): readonly OutboxMessage[] {
  const { told, to, firm, round, silent, isAlone = false } = alert;
  const links = linksFor(told.complaintId, to, tools, now);
  return messagesTo(to, tools.outlets, {
    key: roundKey(told.complaintId, round),
    aboutId: told.complaintId,
    mail: escalationMail(told, firm, { links, silent, isAlone }),
    notice: escalationNotice(told, firm, { links, isAgain: round > 1 }),
  });
}

/** How the messages of one round are found again in the outbox. */
export function roundKey(complaintId: string, round: number): string {
  return `escalation ${complaintId} ${round}`;
}

/** The same content by mail and by each outlet, under one key each. The webhook speaks to a program, whoever is told. */
export function messagesTo(
  to: EscalationContact,
  outlets: readonly OutletName[],
  content: {
    readonly key: string;
    readonly aboutId: string | null;
    readonly mail: Mail;
    readonly notice: Notice;
  },
): readonly OutboxMessage[] {
  const { key, aboutId, mail, notice } = content;
  const ways: readonly OutletName[] = [...(to.by ?? []), 'webhook'];
  const base = { urgency: 'critical', notBefore: null, aboutId } as const;
  return [
    { ...base, dedupKey: `${key} mail`, to: [{ name: to.name, address: to.email }], ...mail },
    ...ways
      .filter((way) => outlets.includes(way))
      .map((outlet) => ({
        ...base,
        dedupKey: `${key} ${outlet}`,
        to: [{ name: outlet === 'webhook' ? '' : to.name, address: addressFor(to, outlet) }],
        subject: notice.title,
        text: notice.summary,
        html: null,
        outlet,
        notice,
      })),
  ];
}

export function addressFor(to: Pick<EscalationContact, 'phone' | 'ntfyTopic'>, outlet: OutletName): string {
  if (outlet === 'sms') return to.phone ?? '';
  return outlet === 'ntfy' ? (to.ntfyTopic ?? '') : '';
}

const OPENED = /^escalation_(?!unanswered|insisted)/;
const EVENTS_READ_MAX = 100;

/** Whose word an escalation stands on, where the rules read nothing of the kind: the deed that opened it says. */
export async function findByHand(
  store: Pick<Store, 'listEvents'>,
  { reasons }: Pick<EscalationRow, 'reasons'>,
  { id, signals }: Pick<ComplaintRow, 'id' | 'signals'>,
): Promise<ByHand | null> {
  const reason = reasons.find((one) => !signals.criticalReasons.includes(one));
  if (reason === undefined) return null;
  const events = await store.listEvents(id, EVENTS_READ_MAX);
  const opened = events.find(({ who, what, why }) => who !== 'escalate' && why !== null && OPENED.test(what));
  return opened === undefined ? null : { reason, who: opened.who, why: opened.why ?? '' };
}

/** The judgement's view of a stored complaint. */
export function caseContextOf(complaint: ComplaintRow) {
  return {
    complaintId: complaint.id,
    authorName: complaint.authorName,
    receivedAt: complaint.receivedAt,
    location: complaint.location,
    text: complaint.text,
  };
}
