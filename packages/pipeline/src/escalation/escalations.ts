import { contactKeyFor, type Firm, insistAt, mayClose, parseAcknowledgeToken } from '@doleances/core';
import type { AttemptRow, ComplaintRow, EscalationRow, FirmRecord } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { minuteOf, remembered } from '../ports/remembered.ts';

/** An escalation as it is shown: what it is about, who was told and how each try ended. */
export type EscalationSheet = {
  readonly escalation: EscalationRow;
  readonly complaint: ComplaintRow;
  /** Newest first. */
  readonly attempts: readonly AttemptRow[];
  /** Where it stands; `unanswered`: everybody was told and nobody answered. */
  readonly state: 'closed' | 'answered' | 'waiting' | 'unanswered' | 'untold';
  /** Only the owner closes what names an employee. */
  readonly mayClose: boolean;
};

const ATTEMPTS_MAX = 50;
/** As in `5-insist`: two are told, and the second has as long as the first. */
const TOLD_MAX = 2;
const WHY_CHARS_MAX = 1_000;

/** Newest first. */
export function loadEscalations(ports: Ports, limitRows: number): Promise<readonly EscalationSheet[]> {
  return remembered(ports.store, `escalations ${limitRows} ${minuteOf(ports.now())}`, async () => {
    const [escalations, record] = await Promise.all([ports.store.listEscalations(limitRows), ports.store.findFirm()]);
    const sheets = await Promise.all(escalations.map((escalation) => sheetOf(ports, escalation, record)));
    return sheets.filter((sheet) => sheet !== null);
  });
}

export async function loadEscalation(ports: Ports, escalationId: string): Promise<EscalationSheet | null> {
  const escalation = await ports.store.findEscalation(escalationId);
  return escalation === null ? null : sheetOf(ports, escalation, await ports.store.findFirm());
}

async function sheetOf(
  ports: Ports,
  escalation: EscalationRow,
  record: FirmRecord | null,
): Promise<EscalationSheet | null> {
  const { store, viewer } = ports;
  const [complaint, attempts] = await Promise.all([
    store.findComplaint(escalation.complaintId),
    store.listAttempts({ aboutId: escalation.complaintId, isAlert: true, limitRows: ATTEMPTS_MAX }),
  ]);
  if (complaint === null || record === null) return null;
  const state = escalationStateOf(escalation, record.firm, ports.now());
  return { escalation, complaint, attempts, state, mayClose: mayClose(viewer, complaint, record.firm) };
}

/** Where an escalation stands, by whom it was told to and what they answered. */
export function escalationStateOf(
  { closedAt, acknowledgedAt, told, digestFor }: EscalationRow,
  firm: Pick<Firm, 'alerting'>,
  now: Date,
): EscalationSheet['state'] {
  if (closedAt !== null) return 'closed';
  if (acknowledgedAt !== null) return 'answered';
  const last = told.at(-1);
  if (last === undefined) return digestFor === null ? 'untold' : 'waiting';
  const isOver = now > insistAt(new Date(last.at), firm);
  return told.length >= TOLD_MAX && isOver ? 'unanswered' : 'waiting';
}

/** What an acknowledge link leads to: the escalation and the contact who was told; `null` when it is none of ours. */
export async function findByLink(
  { store, signingKeys, now }: Ports,
  token: string,
): Promise<{ readonly escalation: EscalationRow; readonly complaint: ComplaintRow; readonly contact: string } | null> {
  const keys = await signingKeys();
  const link = parseAcknowledgeToken(token, keys, now());
  const escalation = link === null ? null : await store.findEscalation(link.escalationId);
  if (link === null || escalation === null) return null;
  // Whoever was told, even if they left the list of contacts since: the alert was theirs.
  const told = escalation.told.find((one) => contactKeyFor(one) === link.contactKey);
  const complaint = await store.findComplaint(escalation.complaintId);
  return told === undefined || complaint === null ? null : { escalation, complaint, contact: told.name };
}

export type CloseOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly reason: 'no_escalation' | 'not_yours' | 'why_missing' | 'already_closed' };

/** Closes a case with what was done. */
export async function closeEscalation(
  ports: Ports,
  { escalationId, who, why }: { readonly escalationId: string; readonly who: string; readonly why: string | null },
): Promise<CloseOutcome> {
  const sheet = await loadEscalation(ports, escalationId);
  if (sheet === null) return { ok: false, reason: 'no_escalation' };
  if (!sheet.mayClose) return { ok: false, reason: 'not_yours' };
  const written = why?.trim().slice(0, WHY_CHARS_MAX) ?? '';
  if (written === '') return { ok: false, reason: 'why_missing' };
  const isClosed = await ports.store.closeEscalation(escalationId, who, written);
  return isClosed ? { ok: true } : { ok: false, reason: 'already_closed' };
}
