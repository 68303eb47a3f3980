import { createHash } from 'node:crypto';
import type { EscalationContact } from '../../firm/firm.ts';
import { openLink, signLink } from '../signed-link.ts';

/** What an acknowledge link says: which escalation, who was told, until when it is good. */
export type AcknowledgeLink = {
  readonly escalationId: `esc_${string}`;
  /** Of the contact, see `contactKeyFor`; the link names no person. */
  readonly contactKey: string;
  readonly expiresAt: Date;
};

/** Three weeks of holidays, and some. */
const GOOD_DAYS = 30;

/** The same for a contact as long as their address stays. */
export function contactKeyFor({ email }: Pick<EscalationContact, 'email'>): string {
  return createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 16);
}

/**
 * A token for a link that needs no login and grants one thing only. That it works once is the escalation's own state,
 * which knows its first acknowledgement.
 */
export function acknowledgeToken(
  { escalationId, contactKey }: Pick<AcknowledgeLink, 'escalationId' | 'contactKey'>,
  key: Uint8Array,
  now: Date,
): string {
  const expiresAt = new Date(now.getTime() + GOOD_DAYS * 86_400_000);
  return signLink('acknowledge', [escalationId, contactKey], { expiresAt, key });
}

/** @returns `null` when it is not ours, was changed, or is too old; which of these is nobody's business. */
export function parseAcknowledgeToken(token: string, keys: readonly Uint8Array[], now: Date): AcknowledgeLink | null {
  const opened = openLink('acknowledge', token, { keys, now });
  if (!opened.ok) return null;
  const [escalationId = '', contactKey = ''] = opened.parts;
  return { escalationId: escalationId as `esc_${string}`, contactKey, expiresAt: opened.expiresAt };
}
