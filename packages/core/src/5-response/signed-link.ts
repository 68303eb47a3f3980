import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link is for. It is signed too: a token of one kind is none of another, under the same key. */
export type LinkPurpose = 'acknowledge' | 'promise' | 'report deed' | 'nil declaration';

export type OpenedLink =
  | { readonly ok: true; readonly parts: readonly string[]; readonly expiresAt: Date }
  /** Whoever holds it learns no more than this; most pages do not even tell these two apart. */
  | { readonly ok: false; readonly reason: 'forged' | 'expired' };

/** 192 bits of the HMAC: short enough for a text message. */
const SIGNATURE_CHARS = 32;
/** Far above the longest name and id, far below what would cost time to hash. */
const TOKEN_CHARS_MAX = 2_000;
const TOKEN = /^((?:[\w-]+\.)+[0-9a-z]{1,9})\.([\w-]{32})$/;

/**
 * A token for a link that needs no login: what it allows and until when, under our signature. Nothing in it is secret, and
 * without the key nobody can make or change one. The same parts give the same token.
 *
 * @param parts Ids, or free words as `partOf` writes them: letters, digits, `-` and `_` alone.
 */
export function signLink(
  purpose: LinkPurpose,
  parts: readonly string[],
  { expiresAt, key }: { readonly expiresAt: Date; readonly key: string | Uint8Array },
): string {
  const payload = [...parts, Math.ceil(expiresAt.getTime() / 60_000).toString(36)].join('.');
  return `${payload}.${signatureOf(purpose, payload, key)}`;
}

/** What a token allows at this hour, signed by any of the keys. */
export function openLink(
  purpose: LinkPurpose,
  token: string,
  { keys, now }: { readonly keys: readonly (string | Uint8Array)[]; readonly now: Date },
): OpenedLink {
  const [, payload, given] = token.length <= TOKEN_CHARS_MAX ? (TOKEN.exec(token) ?? []) : [];
  if (payload === undefined || given === undefined) return { ok: false, reason: 'forged' };
  const isBy = (key: string | Uint8Array) =>
    timingSafeEqual(Buffer.from(given), Buffer.from(signatureOf(purpose, payload, key)));
  if (!keys.some(isBy)) return { ok: false, reason: 'forged' };
  const parts = payload.split('.');
  const expiresAt = new Date(Number.parseInt(parts.pop() ?? '', 36) * 60_000);
  return now.getTime() >= expiresAt.getTime() ? { ok: false, reason: 'expired' } : { ok: true, parts, expiresAt };
}

/** Free words and numbers as one part of a token. */
export function partOf(values: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** What `partOf` wrote; only parts under our own signature are read. */
export function valuesOf(part: string): readonly unknown[] {
  return JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as readonly unknown[];
}

function signatureOf(purpose: LinkPurpose, payload: string, key: string | Uint8Array): string {
  const bytes = createHmac('sha256', key).update(`doleances ${purpose}\n${payload}`).digest('base64url');
  return bytes.slice(0, SIGNATURE_CHARS);
}
