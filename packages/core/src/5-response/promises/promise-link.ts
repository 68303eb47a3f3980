import { createHmac, timingSafeEqual } from 'node:crypto';
import { openLink, signLink } from '../signed-link.ts';

/** Three weeks of holidays, and some. */
const GOOD_DAYS = 45;
const CALENDAR_CHARS = 40;

/**
 * A token for a link that needs no login: it opens one promise, to say that it is kept, moved or cancelled, and nothing
 * else. Opening it changes nothing, since mail scanners open links; the button on the page does.
 */
export function promiseToken(promiseId: `prm_${string}`, key: Uint8Array, now: Date): string {
  return signLink('promise', [promiseId], { expiresAt: new Date(now.getTime() + GOOD_DAYS * 86_400_000), key });
}

/** @returns The promise it opens; `null` when it is not ours, was changed, or is too old. */
export function parsePromiseToken(token: string, keys: readonly Uint8Array[], now: Date): `prm_${string}` | null {
  const opened = openLink('promise', token, { keys, now });
  return opened.ok ? ((opened.parts[0] ?? '') as `prm_${string}`) : null;
}

/**
 * The secret part of the calendar's address, which has no end.
 *
 * @param renewals How often it was renewed: each time makes another address and closes the old one.
 */
export function calendarSecret(key: Uint8Array, renewals: number): string {
  return createHmac('sha256', key).update(`promise calendar ${renewals}`).digest('hex').slice(0, CALENDAR_CHARS);
}

export function isCalendarSecret(given: string, keys: readonly Uint8Array[], renewals: number): boolean {
  const told = Buffer.from(given);
  return keys.some((key) => {
    const expected = Buffer.from(calendarSecret(key, renewals));
    return told.length === expected.length && timingSafeEqual(told, expected);
  });
}
