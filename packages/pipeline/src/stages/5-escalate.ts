import {
  alertsCountedSince,
  type ByHand,
  bossLetterMail,
  type CriticalReason,
  contactKeyFor,
  contactsFor,
  type Escalation,
  type EscalationContact,
  escalationFor,
  type Firm,
  insistAt,
  mayLeaveAt,
} from '@doleances/core';
import type { ComplaintRow, OutboxMessage, Store } from '@doleances/store';
import { type AlertTools, alertMessages, caseContextOf, escalationIdFor } from '../escalation/escalation-messages.ts';
import { FRESH_DAYS, loadCounted } from '../escalation/load-counted.ts';
import { type AnyStage, type FirmContext, type LoadPorts, stageOf } from '../running/stage.ts';

type Loaded = {
  readonly complaint: ComplaintRow;
  readonly previousAlert: Awaited<ReturnType<Store['findLastAlert']>>;
  readonly alertsToday: ReadonlyMap<string, number>;
  readonly isAnswerToUs: boolean;
  readonly counted: readonly CriticalReason[];
  readonly firm: FirmContext;
  readonly tools: AlertTools;
};

type Decided =
  | {
      readonly kind: 'escalation';
      readonly escalation: Escalation;
      readonly complaint: ComplaintRow;
      readonly knownAlertAt: Date | null;
      readonly isFresh: boolean;
      /** When the next contact is told, if nobody answers. */
      readonly insistAt: Date;
      readonly messages: readonly OutboxMessage[];
    }
  | { readonly kind: 'letter'; readonly message: OutboxMessage }
  | null;

/** Puts a critical complaint before the boss, once a case and day; brings the boss what is written on the direct line. */
export const escalate = escalateStage(null);

export function escalateByHandStage(byHand: ByHand): AnyStage {
  return escalateStage(byHand);
}

function escalateStage(byHand: ByHand | null): AnyStage {
  return stageOf<Loaded, Decided>({
    name: 'escalate',
    leaseSeconds: 8,
    isSingleWriter: false,
    async load(complaintId, ports, now) {
      const { store, firm } = ports;
      const complaint = await store.findComplaint(complaintId);
      if (complaint === null) return null;
      if ((await store.findEscalationByComplaint(complaintId)) !== null) return null;
      const [previousAlert, alertsToday, isAnswerToUs, found, tools] = await Promise.all([
        store.findLastAlert(complaint.clientKey),
        store.countAlerts(alertsCountedSince(now, firm.firm)),
        complaint.inReplyTo === null ? false : store.isOwnMessage(complaint.inReplyTo),
        loadCounted(store, complaint),
        alertToolsOf(ports),
      ]);
      // Read once more, a message older than the last alert is no new contact.
      const counted = previousAlert !== null && complaint.receivedAt <= previousAlert.at ? [] : found;
      return { complaint, previousAlert, alertsToday, isAnswerToUs, counted, firm, tools };
    },
    decide({ complaint, firm: { firm }, tools, previousAlert, alertsToday, isAnswerToUs, counted }, now) {
      const { isSample, isForBoss } = complaint;
      const context = {
        ...caseContextOf(complaint),
        byHand,
        counted,
        firm,
        isSample,
        isForBoss,
        previousAlert,
        alertsToday,
        isAnswerToUs,
      };
      const escalation = escalationFor(complaint.signals, context, now);
      // Who asks for the boss today means today, however old the message is.
      const isFresh = byHand !== null || now.getTime() - complaint.receivedAt.getTime() <= FRESH_DAYS * 86_400_000;
      if (escalation === null) {
        const isLetter = isForBoss && isFresh && !isSample && !isAnswerToUs;
        return isLetter ? letterFor(complaint, firm, { baseUrl: tools.baseUrl, now }) : null;
      }
      const { route } = escalation;
      const messages =
        isFresh && route.kind === 'alert'
          ? alertMessages(
              { told: escalation, to: route.to, firm, round: 1, silent: null, isAlone: route.next === null },
              tools,
              now,
            )
          : [];
      const knownAlertAt = previousAlert?.at ?? null;
      const again = insistAt(escalation.openedAt, firm);
      return { kind: 'escalation', escalation, complaint, knownAlertAt, isFresh, messages, insistAt: again };
    },
    async save(decided, tx) {
      if (decided === null) return;
      if (decided.kind === 'letter') return tx.saveOutbox(decided.message);
      const { escalation, complaint, knownAlertAt, isFresh, messages } = decided;
      const { route, reasons, openedAt } = escalation;
      const isTold = isFresh && (route.kind === 'alert' || route.kind === 'digest');
      if (isTold) await tx.assertNoAlertSince(complaint.clientKey, knownAlertAt);
      await tx.saveEscalation({
        id: escalationIdFor(complaint.id),
        complaintId: complaint.id,
        reasons,
        openedAt,
        route: isFresh ? route.kind : 'archived',
        told: isTold && route.kind === 'alert' ? [toldOf(route.to, openedAt)] : [],
        digestFor: isTold && route.kind === 'digest' ? contactKeyFor(route.to) : null,
      });
      await tx.saveEvent({
        who: byHand?.who ?? 'escalate',
        what: isFresh ? `escalation_${route.kind}` : 'escalation_archived',
        subjectId: complaint.id,
        why: byHand?.why ?? reasons.join(', '),
      });
      for (const message of messages) await tx.saveOutbox(message);
      if (isTold && route.kind === 'alert') await tx.ring('insist', complaint.id, decided.insistAt);
      if (isTold && route.kind === 'digest') await tx.ring('digest', contactKeyFor(route.to), route.at);
    },
  });
}

/** Outlets are what `notify` says it has keys for; a process without them still knows which to use. */
export async function alertToolsOf({ store, baseUrl, signingKeys }: LoadPorts): Promise<AlertTools> {
  const [outlets, [signingKey]] = await Promise.all([store.listOutlets(), signingKeys()]);
  if (signingKey === undefined) throw new Error('there is no key to sign with');
  return { baseUrl, signingKey, outlets: outlets.map(({ name }) => name) };
}

export function toldOf({ name, email }: EscalationContact, at: Date) {
  return { name, email, at: at.toISOString(), how: 'alone' } as const;
}

/** What is written to the boss and is not critical waits for the morning of a working day. */
function letterFor(
  complaint: ComplaintRow,
  firm: Firm,
  { baseUrl, now }: { readonly baseUrl: string; readonly now: Date },
): Decided {
  const [to] = contactsFor(firm, complaint.location, { ...complaint, grievances: complaint.signals.grievances });
  if (to === undefined) return null;
  const mail = bossLetterMail(
    { ...complaint, text: complaint.cleanText },
    firm,
    `${baseUrl}/complaints/${complaint.id}`,
  );
  return {
    kind: 'letter',
    message: {
      dedupKey: `letter ${complaint.id}`,
      urgency: 'ordinary',
      to: [{ name: to.name, address: to.email }],
      ...mail,
      notBefore: mayLeaveAt('ordinary', now, firm),
      aboutId: complaint.id,
    },
  };
}
