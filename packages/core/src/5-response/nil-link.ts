import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a link of the Monday mail allows: to say for one place and week that nobody complained. */
export type NilClaim = {
  readonly location: string;
  /** ISO date of the Monday. */
  readonly weekOf: string;
  /** Who was sent the link; the record bears this name. */
  readonly name: string;
  readonly expiresAt: Date;
};

/** Signed into every token: a key that also signs other things lends them no authority here. */
const PURPOSE = 'doleances nil declaration 1';
const TOKEN_CHARS_MAX = 2_000;
const NAME_CHARS_MAX = 120;

/** What the link allows and an HMAC of it (SHA-256), both base64url. Nothing in it is secret. */
export function signNilClaim({ location, weekOf, name, expiresAt }: NilClaim, key: Uint8Array): string {
  const seconds = Math.floor(expiresAt.getTime() / 1000);
  const body = Buffer.from(
    JSON.stringify([location.slice(0, NAME_CHARS_MAX), weekOf, name.slice(0, NAME_CHARS_MAX), seconds]),
  ).toString('base64url');
  return `${body}.${macOf(body, key).toString('base64url')}`;
}

/** @returns `null` for what none of our keys signed, or is too old. */
export function readNilClaim(token: string, keys: readonly Uint8Array[], now: Date): NilClaim | null {
  const [body = '', mac = '', ...rest] = token.length <= TOKEN_CHARS_MAX ? token.split('.') : [];
  const given = Buffer.from(mac, 'base64url');
  const isBy = (key: Uint8Array) => {
    const expected = macOf(body, key);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  if (rest.length > 0 || !keys.some(isBy)) return null;
  const [location, weekOf, name, seconds] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [
    string,
    string,
    string,
    number,
  ];
  const expiresAt = new Date(seconds * 1000);
  return expiresAt <= now ? null : { location, weekOf, name, expiresAt };
}

const macOf = (body: string, key: Uint8Array): Buffer =>
  createHmac('sha256', key).update(`${PURPOSE}\n${body}`).digest();
