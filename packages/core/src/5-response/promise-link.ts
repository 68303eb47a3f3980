import { createHmac, timingSafeEqual } from 'node:crypto';

/** Three weeks of holidays, and some. */
const GOOD_DAYS = 45;
const SIGNATURE_CHARS = 32;
const TOKEN = /^(prm_[0-9a-z]{1,40})\.([0-9a-z]{1,9})\.([\w-]{32})$/;
const CALENDAR_CHARS = 40;

/**
 * A token for a link that needs no login: it opens one promise, to say that it is kept, moved or cancelled, and nothing
 * else. Opening it changes nothing, since mail scanners open links; the button on the page does.
 *
 * @param key Secret bytes of this installation.
 */
export function promiseToken(promiseId: `prm_${string}`, key: Uint8Array, now: Date): string {
  const expiresMinute = Math.ceil((now.getTime() + GOOD_DAYS * 86_400_000) / 60_000);
  const payload = `${promiseId}.${expiresMinute.toString(36)}`;
  return `${payload}.${signatureOf(`promise ${payload}`, key)}`;
}

/** @returns The promise it opens; `null` when it is not ours, was changed, or is too old. */
export function parsePromiseToken(token: string, key: Uint8Array, now: Date): `prm_${string}` | null {
  const [, promiseId, minute, signature] = TOKEN.exec(token) ?? [];
  if (!promiseId || !minute || !signature) return null;
  const expected = signatureOf(`promise ${promiseId}.${minute}`, key);
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(expected))) return null;
  return now.getTime() >= Number.parseInt(minute, 36) * 60_000 ? null : (promiseId as `prm_${string}`);
}

/** The secret part of the calendar's address; a new key makes a new one and closes the old. */
export function calendarSecret(key: Uint8Array): string {
  return createHmac('sha256', key).update('promise calendar').digest('hex').slice(0, CALENDAR_CHARS);
}

export function isCalendarSecret(given: string, key: Uint8Array): boolean {
  const expected = Buffer.from(calendarSecret(key));
  const told = Buffer.from(given);
  return told.length === expected.length && timingSafeEqual(told, expected);
}

function signatureOf(payload: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(payload).digest('base64url').slice(0, SIGNATURE_CHARS);
}
