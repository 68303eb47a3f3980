import { createHash, randomBytes } from 'node:crypto';
import { ROLES, type Role, type Viewer } from '@doleances/core';
import type { TokenRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { openRateLimit } from './rate-limit.ts';

/** Begins with what it is, so that a scanner of leaked keys knows it. */
const PREFIX = 'dol_';
const SECRET_BYTES = 32;
const WRITTEN = /^dol_[\w-]{43}$/;
const NAME_CHARS_MAX = 80;
const DAY_MS = 86_400_000;
const DAYS_MAX = 3_650;
/** A key of 256 bits is not guessed; the limit spares the database. */
const FAILURES_PER_MINUTE = 30;
const GOOD_KEYS_MAX = 1_000;

export type TokenAsked = {
  readonly name: string;
  readonly role: string;
  /** `null`: all of them. */
  readonly locations: readonly string[] | null;
  /** Whose eyes it has: what names this member of the staff is kept from it. */
  readonly staffName: string | null;
  /** `null`: until it is revoked. */
  readonly days: number | null;
  readonly who: string;
};
export type TokenRefusal = 'no_name' | 'bad_role' | 'bad_days' | 'no_location' | 'owner_everywhere';
export type TokenOutcome =
  /** The key is told here and never again. */
  | { readonly ok: true; readonly token: TokenRow; readonly secret: string }
  | { readonly ok: false; readonly reason: TokenRefusal };

/** Makes a key for a program. Only its hash is kept. */
export async function createToken(ports: Pick<Ports, 'store' | 'now'>, asked: TokenAsked): Promise<TokenOutcome> {
  const role = ROLES.find((one) => one === asked.role);
  const name = asked.name.replace(/\s+/g, ' ').trim();
  if (name === '' || name.length > NAME_CHARS_MAX) return { ok: false, reason: 'no_name' };
  if (role === undefined) return { ok: false, reason: 'bad_role' };
  const { days, locations } = asked;
  if (days !== null && !(Number.isInteger(days) && days >= 1 && days <= DAYS_MAX)) {
    return { ok: false, reason: 'bad_days' };
  }
  const wrong = locations === null ? null : await locationProblem(ports, role, locations);
  if (wrong !== null) return { ok: false, reason: wrong };
  const secret = `${PREFIX}${randomBytes(SECRET_BYTES).toString('base64url')}`;
  const expiresAt = days === null ? null : new Date(ports.now().getTime() + days * DAY_MS);
  const token = await ports.store.saveToken({
    ...{ name, role, locations, expiresAt, secretHash: hashOf(secret), who: asked.who },
    staffName: asked.staffName?.trim() || null,
  });
  return { ok: true, token, secret };
}

async function locationProblem(
  { store }: Pick<Ports, 'store'>,
  role: Role,
  locations: readonly string[],
): Promise<TokenRefusal | null> {
  if (role === 'owner') return 'owner_everywhere';
  const known = (await store.findFirm())?.firm.locations ?? [];
  const isKnown = (place: string) => known.some(({ id, name }) => id === place || name === place);
  return locations.length > 0 && locations.every(isKnown) ? null : 'no_location';
}

function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export type TokenState = 'good' | 'expired' | 'revoked';

export function tokenStateOf({ revokedAt, expiresAt }: TokenRow, now: Date): TokenState {
  if (revokedAt !== null) return 'revoked';
  return expiresAt !== null && expiresAt <= now ? 'expired' : 'good';
}

/** Finds for whom a program speaks. Where one address fails again and again, unknown keys are not looked up any more. */
export function openTokenGate({ store, now, log }: Pick<Ports, 'store' | 'now' | 'log'>) {
  const failures = openRateLimit({ perMinute: FAILURES_PER_MINUTE, now });
  const blocked = new Map<string, number>();
  const good = new Set<string>();
  /** @returns `null` for a key that opens nothing. */
  return async (authorization: string, address: string): Promise<Viewer | null> => {
    const [, secret = ''] = /^Bearer +(\S+) *$/i.exec(authorization) ?? [];
    const hash = hashOf(secret);
    const isBlocked = (blocked.get(address) ?? 0) > now().getTime();
    if (isBlocked && !good.has(hash)) return null;
    const token = WRITTEN.test(secret) ? await store.findTokenByHash(hash) : null;
    if (token !== null && tokenStateOf(token, now()) === 'good') {
      if (good.size >= GOOD_KEYS_MAX) good.clear();
      good.add(hash);
      return viewerOf(token);
    }
    good.delete(hash);
    const waitSeconds = failures.take(address);
    if (waitSeconds !== null) {
      if (blocked.size >= GOOD_KEYS_MAX) blocked.clear();
      blocked.set(address, now().getTime() + waitSeconds * 1_000);
      log.warn({}, 'keys of programs fail again and again');
    }
    return null;
  };
}

function viewerOf({ name, role, staffName, locations }: TokenRow): Viewer {
  return role === 'owner' ? { role, name } : { role, name, staffName, locations };
}
