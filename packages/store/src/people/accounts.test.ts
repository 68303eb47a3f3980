import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Store } from '../contract.ts';
import type { InvitedAs, LinkRow } from './account-rows.ts';

const NOW = new Date('2025-11-03T09:00:00Z');
const LATER = new Date('2025-11-03T10:00:00Z');
const hashOf = (token: string) => createHash('sha256').update(token).digest();
const HELENE: InvitedAs = {
  name: 'Hélène',
  email: 'helene@firme.example',
  role: 'owner',
  locations: null,
  staffName: null,
};
const ANA: InvitedAs = {
  name: 'Ana',
  email: 'ana@firme.example',
  role: 'manager',
  locations: ['Laval'],
  staffName: 'Ana C.',
};

async function link(store: Store, token: string, kind: LinkRow['kind'], invitedAs: InvitedAs | null, isAlone = true) {
  const row = {
    id: `lnk_${token}`,
    kind,
    personId: null,
    invitedAs,
    madeBy: 'Hélène',
    madeAt: NOW,
    expiresAt: LATER,
  } as const;
  await store.saveLink({ ...row, hash: hashOf(token), isAlone }, null, { who: 'Hélène', what: 'account_invited' });
  return row.id;
}

async function come(store: Store, person: InvitedAs, token: string) {
  const id = await link(store, token, person.role === 'owner' ? 'setup' : 'invite', person);
  return store.savePersonByLink(id, { ...person, id: `prs_${token}`, language: null, passwordHash: 'salt:hash' }, NOW);
}

test('a link lets one in, once, and not after its time', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  expect(await store.hasOwner()).toBe(false);
  expect(await come(store, HELENE, 'one')).toBe('prs_one');
  expect(await store.hasOwner()).toBe(true);
  expect(await store.findPersonByEmail('HELENE@firme.example')).toMatchObject({ role: 'owner', hasPassword: true });
  const again = { ...HELENE, id: 'prs_two', language: null, passwordHash: null } as const;
  expect(await store.savePersonByLink('lnk_one', again, NOW)).toBeNull();
  await link(store, 'late', 'invite', ANA);
  expect(await store.findLink(hashOf('late'), NOW)).toMatchObject({ invitedAs: ANA });
  expect(await store.findLink(hashOf('late'), LATER)).toBeNull();
  const both = await Promise.all([store.takeLink(hashOf('late'), NOW), store.takeLink(hashOf('late'), NOW)]);
  expect(both.filter((taken) => taken !== null)).toHaveLength(1);
});

test('an address is one person’s: a link for it does nothing, and is not used up', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await come(store, HELENE, 'one');
  const id = await link(store, 'other', 'invite', { ...ANA, email: HELENE.email });
  const taken = { ...ANA, email: 'Helene@firme.example', id: 'prs_x', language: null, passwordHash: 'x' } as const;
  expect(await store.savePersonByLink(id, taken, NOW)).toBeNull();
  expect(await store.findLink(hashOf('other'), NOW)).not.toBeNull();
  expect(await store.findPersonByEmail(HELENE.email)).toMatchObject({ role: 'owner' });
});

test('a newer invitation voids the older of the same address; a revoked one opens nothing', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await link(store, 'first', 'invite', ANA);
  const id = await link(store, 'second', 'invite', ANA);
  await link(store, 'luc', 'invite', { ...ANA, email: 'luc@firme.example' });
  expect(await store.findLink(hashOf('first'), NOW)).toBeNull();
  expect(await store.listInvites(NOW)).toHaveLength(2);
  expect(await store.revokeLink(id, 'Hélène', NOW)).toBe(true);
  expect(await store.revokeLink(id, 'Hélène', NOW)).toBe(false);
  expect(await store.findLink(hashOf('second'), NOW)).toBeNull();
});

test('who is removed has no key left, comes back as the same person, and the last owner stays', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const owner = await come(store, HELENE, 'one');
  const ana = await come(store, ANA, 'two');
  if (owner === null || ana === null) throw new Error('nobody came');
  expect(await store.removePerson(owner, 'Ana', NOW)).toBe('last_owner');
  expect(await store.changePerson(owner, { role: 'agent' }, { who: 'x', what: 'account_changed' })).toBe('last_owner');
  expect(await store.removePerson(ana, 'Hélène', NOW)).toBe('removed');
  expect(await store.findPerson(ana)).toBeNull();
  expect(await store.listPeople()).toHaveLength(1);
  expect(await come(store, { ...ANA, role: 'agent' }, 'three')).toBe(ana);
  expect(await store.findPerson(ana)).toMatchObject({ role: 'agent', locations: ['Laval'], staffName: 'Ana C.' });
  const trail = (await store.listEvents(ana, 10)).map(({ what, who }) => `${what} ${who}`);
  expect(trail).toEqual(['account_invite_accepted Ana', 'account_removed Hélène', 'account_invite_accepted Ana']);
});

test('of two owners who remove each other at once one stays', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const first = await come(store, HELENE, 'one');
  const second = await come(store, { ...ANA, role: 'owner' }, 'two');
  const ends = await Promise.all([
    store.removePerson(first ?? '', 'x', NOW),
    store.removePerson(second ?? '', 'y', NOW),
  ]);
  expect(ends.toSorted()).toEqual(['last_owner', 'removed']);
});

test('ten tries, then none until the first is a quarter of an hour old; many processes count as one', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const limit = { triesMax: 10, seconds: 900 };
  const [account, address, other] = [hashOf('account'), hashOf('address'), hashOf('other')];
  const at = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
  const all = await Promise.all(Array.from({ length: 40 }, () => store.takeTry([account, address], NOW, limit)));
  expect(all.filter((wait) => wait === null)).toHaveLength(10);
  expect(await store.takeTry([account], at(600), limit)).toBe(300);
  expect(await store.takeTry([other, address], at(600), limit)).toBe(300);
  expect(await store.takeTry([account], at(901), limit)).toBeNull();
  await store.forgiveTry([account], false);
  for (let nth = 0; nth < 9; nth += 1) expect(await store.takeTry([account], at(902), limit)).toBeNull();
  expect(await store.takeTry([account], at(902), limit)).toBeNull();
  expect(await store.takeTry([account], at(902), limit)).not.toBeNull();
  await store.forgiveTry([account], true);
  expect(await store.takeTry([account], at(903), limit)).toBeNull();
});

test('better-auth keeps its rows in our tables, over our lanes', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const id = await come(store, HELENE, 'one');
  const adapter = (await store.openAuthAdapter())({});
  const found = await adapter.findOne<{ id: string; email: string; createdAt: Date }>({
    model: 'user',
    where: [{ field: 'email', value: HELENE.email }],
  });
  expect(found).toMatchObject({ id, email: HELENE.email, createdAt: expect.any(Date) });
  await adapter.create({
    model: 'session',
    data: {
      id: 'ses_1',
      userId: id,
      token: 'abc',
      expiresAt: new Date(Date.now() + 1e9),
      createdAt: NOW,
      updatedAt: NOW,
    },
    forceAllowId: true,
  });
  expect(await store.listSessions(id ?? '')).toMatchObject([{ id: 'ses_1', createdAt: NOW }]);
  await store.savePassword(id ?? '', 'new', { who: 'Hélène', what: 'account_password_changed', keptToken: 'abc' });
  expect(await store.listSessions(id ?? '')).toHaveLength(1);
  expect(await store.endSessions(id ?? '', { exceptToken: null }, 'Hélène')).toBe(1);
});
