import { DEFAULT_FIRM } from '@doleances/core';
import { openStore } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestTerminal } from '../../../../test/support/terminal.ts';

/** An installation with two places, and a terminal that remembers what it was told. */
async function openInstallation() {
  const opened = await openTestTerminal();
  const store = await openStore({ url: opened.databaseUrl });
  await store.saveFirm({ ...DEFAULT_FIRM, locations: [{ id: 'laval', name: 'Laval' }] }, false, 'test');
  return {
    ...opened,
    store,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await opened[Symbol.asyncDispose]();
    },
  };
}

const SETUP = /http:\/\/localhost:8470\/setup\/[\w-]{43}/;

test('a setup link while there is no owner; people are invited, listed, given a new password, and removed', async () => {
  await using opened = await openInstallation();
  const { run, store } = opened;
  expect((await run('account', 'list')).out).toBe('Personne n’a encore de compte.\n');
  expect(await run('setup-link')).toMatchObject({ code: 0, out: expect.stringMatching(SETUP) });
  const invite = ['account', 'invite', 'Ana@firme.example', '--name', 'Ana', '--role'];
  expect(await run(...invite, 'boss')).toMatchObject({
    code: 2,
    err: 'Le rôle est owner (patron), manager (responsable) ou agent (équipe).\n',
  });
  expect((await run(...invite, 'manager', '--place', 'Paris')).err).toContain('il y a : Laval');
  expect((await run(...invite, 'manager', '--place', 'Laval')).out).toContain('/invite/');
  expect((await run('account', 'list')).out).toBe('Ana · ana@firme.example · responsable · invitation en attente\n');
  const [link] = await store.listInvites(new Date());
  if (link === undefined || link.invitedAs === null) throw new Error('nobody was invited');
  const person = { ...link.invitedAs, role: 'owner', id: 'prs_ana', language: null, passwordHash: 'x' } as const;
  await store.savePersonByLink(link.id, person, new Date());
  expect(await run('setup-link')).toMatchObject({ code: 2, out: '' });
  const listed = JSON.parse((await run('account', 'list', '--json')).out);
  expect(listed).toMatchObject({ version: 1, people: [{ email: 'ana@firme.example', role: 'owner' }], invites: [] });
  expect(JSON.parse((await run('account', 'reset-link', 'ana@firme.example', '--json')).out).url).toContain(
    '/password/',
  );
  expect(await run('account', 'revoke', 'ana@firme.example')).toMatchObject({ code: 2, out: '' });
  expect(await run('account', 'revoke', 'luc@firme.example')).toMatchObject({ code: 2, out: '' });
  await run('account', 'invite', 'luc@firme.example', '--name', 'Luc', '--role', 'agent');
  expect((await run('account', 'revoke', 'luc@firme.example')).out).toBe('C’est retiré.\n');
  expect((await run('account', 'list')).out).toBe('Ana · ana@firme.example · patron · Laval\n');
});
