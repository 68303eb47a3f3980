import { DEFAULT_FIRM, type Viewer } from '@doleances/core';
import { expect, test } from 'vitest';
import { dumpDatabase } from '../../../../test/support/database.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Ports } from '../ports/ports.ts';
import { createToken, openTokenGate, type TokenAsked } from './tokens.ts';

const NOW = new Date('2026-11-20T09:00:00Z');
const ASKED: TokenAsked = { name: 'Caisse', role: 'manager', locations: null, staffName: null, days: 30, who: 'Ana' };
const FIRM = { ...DEFAULT_FIRM, locations: [{ id: 'laval', name: 'Laval' }] } as typeof DEFAULT_FIRM;

async function openHouse() {
  const opened = await openTestStore();
  await opened.store.saveFirm(FIRM, false, 'test');
  const clock = { now: NOW };
  let looks = 0;
  const store = {
    ...opened.store,
    findTokenByHash: (hash: string) => {
      looks += 1;
      return opened.store.findTokenByHash(hash);
    },
  };
  const ports = { store, now: () => clock.now, log: { warn() {} } } as unknown as Ports;
  const create = async (changes: Partial<TokenAsked> = {}) => {
    const outcome = await createToken(ports, { ...ASKED, ...changes });
    if (!outcome.ok) throw new Error(outcome.reason);
    return outcome;
  };
  return {
    ...{ store: opened.store, ports, clock, create, database: opened.database, gate: openTokenGate(ports) },
    looks: () => looks,
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

test('a key opens as whom it was made for, from then until it expires or is revoked', async () => {
  await using house = await openHouse();
  const { secret, token } = await house.create({ locations: ['laval'], staffName: 'Julien Roy' });
  expect(secret).toMatch(/^dol_[\w-]{43}$/);
  const seen: Viewer = { role: 'manager', name: 'Caisse', staffName: 'Julien Roy', locations: ['laval'] };
  expect(await house.gate(`Bearer ${secret}`, '203.0.113.1')).toEqual(seen);
  expect((await house.store.listTokens())[0]?.lastUsedAt).toEqual(expect.any(Date));
  expect(await house.gate(secret, '203.0.113.1')).toBeNull();
  expect(await house.gate(`Bearer ${secret}x`, '203.0.113.1')).toBeNull();
  house.clock.now = new Date(NOW.getTime() + 31 * 86_400_000);
  expect(await house.gate(`Bearer ${secret}`, '203.0.113.1')).toBeNull();
  house.clock.now = NOW;
  expect(await house.store.revokeToken(token.id, 'Ana')).toBe(true);
  expect(await house.store.revokeToken(token.id, 'Ana')).toBe(false);
  expect(await house.gate(`Bearer ${secret}`, '203.0.113.1')).toBeNull();
  expect((await house.store.listEvents(token.id, 5)).map(({ what, who }) => `${who}: ${what}`)).toEqual([
    'Ana: token revoked',
    'Ana: token created (manager)',
  ]);
});

test('of a key the database holds a hash and nothing else', async () => {
  await using house = await openHouse();
  const { secret } = await house.create();
  expect(await dumpDatabase(house.database.url)).not.toContain(secret.slice(4));
});

test('who guesses is soon not listened to, while the keys that are good at that address stay good', async () => {
  await using house = await openHouse();
  const { secret } = await house.create({ role: 'owner' });
  expect(await house.gate(`Bearer ${secret}`, '203.0.113.1')).toEqual({ role: 'owner', name: 'Caisse' });
  const before = house.looks();
  for (let tries = 0; tries < 200; tries += 1) {
    const guess = `dol_${String(tries).padStart(43, 'x')}`;
    expect(await house.gate(`Bearer ${guess}`, '203.0.113.1')).toBeNull();
  }
  expect(house.looks() - before).toBeLessThan(40);
  expect(await house.gate(`Bearer ${secret}`, '203.0.113.1')).not.toBeNull();
  expect(await house.gate(`Bearer ${secret}`, '203.0.113.2')).not.toBeNull();
});

test('a key without a name, for a place that is none, or for an owner of one place is not made', async () => {
  await using house = await openHouse();
  const tries = [
    [{ name: ' ' }, 'no_name'],
    [{ role: 'boss' }, 'bad_role'],
    [{ days: 0 }, 'bad_days'],
    [{ locations: ['mars'] }, 'no_location'],
    [{ locations: [] }, 'no_location'],
    [{ role: 'owner', locations: ['laval'] }, 'owner_everywhere'],
  ] as const;
  for (const [changes, reason] of tries) {
    expect(await createToken(house.ports, { ...ASKED, ...changes })).toEqual({ ok: false, reason });
  }
  expect(await house.store.listTokens()).toEqual([]);
});
