import { createHash } from 'node:crypto';
import { type Escalation, escalationFor, escalationMail, type Mail } from '@doleances/core';
import type { ComplaintRow } from '@doleances/store';
import { type FirmContext, stageOf } from '../stage.ts';

type Loaded = {
  readonly complaint: ComplaintRow;
  readonly previousAlertAt: Date | null;
  readonly firm: FirmContext;
  readonly baseUrl: string;
};

type Decided = {
  readonly escalation: Escalation;
  readonly isFresh: boolean;
  readonly mail: Mail;
  readonly complaintId: `cmp_${string}`;
} | null;

/** An imported archive is history: its critical cases are listed, and wake nobody up. */
const FRESH_DAYS = 7;

/** Puts a critical complaint before the boss, once a case and day. */
export const escalate = stageOf<Loaded, Decided>({
  name: 'escalate',
  leaseSeconds: 15,
  isSingleWriter: false,
  async load(complaintId, { store, firm, baseUrl }) {
    const complaint = await store.findComplaint(complaintId);
    if (complaint === null) return null;
    if ((await store.findEscalationByComplaint(complaintId)) !== null) return null;
    // Written to the boss: whoever runs the place is not told of it.
    const isDirect = (await store.findDirectLine(complaintId)) !== null;
    const seen = isDirect ? { ...complaint, location: null } : complaint;
    return { complaint: seen, previousAlertAt: await store.findLastAlert(complaint.clientKey), firm, baseUrl };
  },
  decide({ complaint, previousAlertAt, firm, baseUrl }, now) {
    const escalation = escalationFor(
      complaint.signals,
      {
        firm: firm.firm,
        isSample: complaint.isSample,
        previousAlertAt,
        complaintId: complaint.id,
        authorName: complaint.authorName,
        receivedAt: complaint.receivedAt,
        location: complaint.location,
        text: complaint.text,
      },
      now,
    );
    if (escalation === null) return null;
    const url = `${baseUrl}/complaints/${complaint.id}`;
    const isFresh = now.getTime() - complaint.receivedAt.getTime() <= FRESH_DAYS * 86_400_000;
    return { escalation, isFresh, mail: escalationMail(escalation, firm.firm, url), complaintId: complaint.id };
  },
  async save(decided, tx) {
    if (decided === null) return;
    const { escalation, isFresh, mail, complaintId } = decided;
    await tx.saveEscalation({
      id: escalationIdFor(complaintId),
      complaintId,
      reasons: escalation.reasons,
      openedAt: escalation.openedAt,
    });
    await tx.saveEvent({
      who: 'escalate',
      what: isFresh ? `escalation_${escalation.route.kind}` : 'escalation_archived',
      subjectId: complaintId,
      why: escalation.reasons.join(', '),
    });
    if (!isFresh || escalation.route.kind !== 'alert') return;
    const { to } = escalation.route;
    await tx.saveOutbox({
      dedupKey: `escalation ${complaintId} ${to.email}`,
      urgency: 'critical',
      to: [{ name: to.name, address: to.email }],
      ...mail,
      notBefore: null,
    });
  },
});

function escalationIdFor(complaintId: string): `esc_${string}` {
  return `esc_${createHash('sha256').update(complaintId).digest('hex').slice(0, 20)}`;
}
