import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { EscalationContact } from '../firm/firm.ts';

/** What an acknowledge link says: which escalation, who was told, until when it is good. */
export type AcknowledgeLink = {
  readonly escalationId: `esc_${string}`;
  /** Of the contact, see `contactKeyFor`; the link names no person. */
  readonly contactKey: string;
  readonly expiresAt: Date;
};

/** Three weeks of holidays, and some. */
const GOOD_DAYS = 30;
const SIGNATURE_CHARS = 32;
const TOKEN = /^(esc_[0-9a-f]{1,40})\.([0-9a-f]{16})\.([0-9a-z]{1,9})\.([\w-]{32})$/;

/** The same for a contact as long as their address stays. */
export function contactKeyFor({ email }: Pick<EscalationContact, 'email'>): string {
  return createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 16);
}

/**
 * A token for a link that needs no login: it carries what it grants, under our signature, and grants one thing only.
 * That it works once is the escalation's own state, which knows its first acknowledgement.
 *
 * @param key Secret bytes of this installation.
 */
export function acknowledgeToken(
  told: Pick<AcknowledgeLink, 'escalationId' | 'contactKey'>,
  key: Uint8Array,
  now: Date,
): string {
  const expiresMinute = Math.ceil((now.getTime() + GOOD_DAYS * 86_400_000) / 60_000);
  const payload = `${told.escalationId}.${told.contactKey}.${expiresMinute.toString(36)}`;
  return `${payload}.${signatureOf(payload, key)}`;
}

/** @returns `null` when it is not ours, was changed, or is too old; which of these is nobody's business. */
export function parseAcknowledgeToken(token: string, key: Uint8Array, now: Date): AcknowledgeLink | null {
  const [, escalationId, contactKey, minute, signature] = TOKEN.exec(token) ?? [];
  if (!escalationId || !contactKey || !minute || !signature) return null;
  const expected = signatureOf(`${escalationId}.${contactKey}.${minute}`, key);
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return null;
  const expiresAt = new Date(Number.parseInt(minute, 36) * 60_000);
  if (now.getTime() >= expiresAt.getTime()) return null;
  return { escalationId: escalationId as `esc_${string}`, contactKey, expiresAt };
}

function signatureOf(payload: string, key: Uint8Array): string {
  // The purpose is signed too: a token of another kind under the same key is no acknowledgement.
  const bytes = createHmac('sha256', key).update(`acknowledge ${payload}`).digest('base64url');
  return bytes.slice(0, SIGNATURE_CHARS);
}
