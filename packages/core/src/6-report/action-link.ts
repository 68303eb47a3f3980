import { createHmac, timingSafeEqual } from 'node:crypto';

/** What may be done to the week's first item from the mail itself. */
export type ReportDeed = 'take' | 'delegate' | 'snooze';

/** What a link of a report allows its reader, until when. */
export type ReportClaim = {
  readonly deed: ReportDeed;
  readonly themeId: string;
  readonly week: string;
  /** Who was sent the link; what is done by it is noted under this name. */
  readonly name: string;
  readonly expiresAt: Date;
};

export type ReadClaim =
  | { readonly ok: true; readonly claim: ReportClaim }
  | { readonly ok: false; readonly reason: 'forged' | 'expired' };

/** Signed into every token: a key that also signs other things lends them no authority here, nor ours there. */
const PURPOSE = 'doleances report deed 1';
const DEEDS: readonly ReportDeed[] = ['take', 'delegate', 'snooze'];
/** Far above the longest name and id, far below what would cost time to hash. */
const TOKEN_CHARS_MAX = 2_000;
const NAME_CHARS_MAX = 80;

type SigningKey = string | Uint8Array;

/**
 * A link's token: what it allows and an HMAC of it (SHA-256), both base64url. Nothing in it is secret; without the key
 * nobody can make or change one. The same claim gives the same token.
 */
export function signReportClaim(claim: ReportClaim, key: SigningKey): string {
  const { deed, themeId, week, name, expiresAt } = claim;
  const seconds = Math.floor(expiresAt.getTime() / 1000);
  const body = Buffer.from(JSON.stringify([deed, themeId, week, name.slice(0, NAME_CHARS_MAX), seconds])).toString(
    'base64url',
  );
  return `${body}.${macOf(body, key).toString('base64url')}`;
}

/** What a token allows at this hour, signed by any of the keys; a changed one is `forged`, whatever else it says. */
export function readReportClaim(token: string, keys: readonly SigningKey[], now: Date): ReadClaim {
  const [body = '', mac = '', ...rest] = token.length <= TOKEN_CHARS_MAX ? token.split('.') : [];
  const given = Buffer.from(mac, 'base64url');
  const isBy = (key: SigningKey) => {
    const expected = macOf(body, key);
    return given.length === expected.length && timingSafeEqual(given, expected);
  };
  const isOurs = rest.length === 0 && keys.some(isBy);
  const claim = isOurs ? claimFrom(body) : null;
  if (claim === null) return { ok: false, reason: 'forged' };
  return claim.expiresAt <= now ? { ok: false, reason: 'expired' } : { ok: true, claim };
}

function macOf(body: string, key: SigningKey): Buffer {
  return createHmac('sha256', key).update(`${PURPOSE}\n${body}`).digest();
}

function claimFrom(body: string): ReportClaim | null {
  const [deed, themeId, week, name, seconds] = JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as [
    ReportDeed,
    string,
    string,
    string,
    number,
  ];
  if (!DEEDS.includes(deed)) return null;
  return { deed, themeId, week, name, expiresAt: new Date(seconds * 1000) };
}
