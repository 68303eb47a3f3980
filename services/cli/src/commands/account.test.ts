import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_FIRM } from '@doleances/core';
import { openStore } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../../test/support/database.ts';
import { runCommandLine } from '../command-line.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** An installation with two places, and a terminal that remembers what it was told. */
async function openInstallation() {
  const database = await openTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-account-'));
  const said = { out: '', err: '' };
  const terminal: Terminal = {
    out(text) {
      said.out += text;
    },
    err(text) {
      said.err += text;
    },
    isInteractive: false,
    columns: 100,
    language: 'fr',
    folder,
    environment: { DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: folder, DOLEANCES_LOG_LEVEL: 'silent' },
  };
  const run = async (...words: readonly string[]) => {
    said.out = '';
    said.err = '';
    const code = await runCommandLine(['node', 'doleances', ...words], terminal);
    return { code, ...said };
  };
  const store = await openStore({ url: database.url });
  await store.saveFirm({ ...DEFAULT_FIRM, locations: [{ id: 'laval', name: 'Laval' }] }, false, 'test');
  return {
    run,
    store,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
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
  expect(await run(...invite, 'boss')).toMatchObject({ code: 2, err: 'Le rôle est owner, manager ou agent.\n' });
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
