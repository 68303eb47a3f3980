import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../../test/support/database.ts';
import { runCommandLine } from '../command-line.ts';
import type { Terminal } from '../terminal/terminal.ts';

async function openInstallation() {
  const database = await openTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-programs-'));
  const said = { out: '', err: '' };
  const environment: Record<string, string> = {
    DATABASE_URL: database.url,
    DOLEANCES_DATA_FOLDER: folder,
    DOLEANCES_LOG_LEVEL: 'silent',
    DOLEANCES_ALLOW_HOSTS: '127.0.0.1',
  };
  const run = async (words: readonly string[], more: Partial<Terminal> = {}) => {
    said.out = '';
    said.err = '';
    const terminal: Terminal = {
      out(text) {
        said.out += text;
      },
      err(text) {
        said.err += text;
      },
      ...{ isInteractive: false, columns: 100, language: 'fr', folder, environment },
      ...more,
    };
    const code = await runCommandLine(['node', 'doleances', ...words], terminal);
    return { code, ...said };
  };
  return {
    ...{ run, environment },
    async [Symbol.asyncDispose]() {
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

test('a key is made, listed without being shown, closed by its name, and narrows what an assistant sees', async () => {
  await using at = await openInstallation();
  expect(await at.run(['token', 'create', 'Caisse', '--role', 'chef'])).toMatchObject({ code: 2, out: '' });
  const made = await at.run(['token', 'create', 'Caisse', '--role', 'agent', '--days', '30']);
  expect(made).toMatchObject({ code: 0, err: expect.stringContaining('ne sera plus jamais montrée') });
  const key = made.out.trim();
  expect(key).toMatch(/^dol_[\w-]{43}$/);
  const listed = await at.run(['token', 'list']);
  expect(listed.out).toMatch(/^tok_\w+ · Caisse · ouverte · équipe · tous les lieux · jamais vue\n$/);

  const ask = async (environment: Record<string, string>) => {
    const input = new PassThrough();
    const hello = { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'test', version: '1' } };
    for (const message of [
      { jsonrpc: '2.0', id: 1, method: 'initialize', params: hello },
      { jsonrpc: '2.0', method: 'notifications/initialized' },
      { jsonrpc: '2.0', id: 2, method: 'tools/list' },
    ]) {
      input.write(`${JSON.stringify(message)}\n`);
    }
    // An assistant reads its answer before it goes away.
    let heard = '';
    const out = (text: string) => {
      heard += text;
      if (heard.includes('"id":2')) input.end();
    };
    const { code, err } = await at.run(['mcp'], { input, out, environment: { ...at.environment, ...environment } });
    return { code, err, heard };
  };
  const whole = await ask({});
  expect([whole.code, whole.heard.includes('weekly_report')]).toEqual([0, true]);
  const narrow = await ask({ DOLEANCES_TOKEN: key });
  expect([narrow.code, narrow.heard.includes('weekly_report')]).toEqual([0, false]);
  expect(narrow.heard).toContain('list_backlog');

  expect(await at.run(['token', 'revoke', 'Caisse'])).toMatchObject({ code: 0, out: '« Caisse » est fermée.\n' });
  expect((await at.run(['token', 'revoke', 'Caisse'])).code).toBe(2);
  expect(await at.run(['mcp'], { environment: { ...at.environment, DOLEANCES_TOKEN: key } })).toMatchObject({
    ...{ code: 1, err: expect.stringContaining('n’ouvre rien') },
  });
  const { tokens } = JSON.parse((await at.run(['token', 'list', '--json'])).out) as { tokens: { state: string }[] };
  expect(tokens).toMatchObject([{ name: 'Caisse', state: 'revoked' }]);
});

test('a program is told of nothing it did not ask for, is tried, and removed', async () => {
  await using at = await openInstallation();
  const answers = { status: 200 };
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(answers.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  const unsaid = await at.run(['webhook', 'add', url]);
  expect(unsaid.code).toBe(2);
  expect(unsaid.err).toContain('complaint.critical  une plainte est critique');
  const added = await at.run(['webhook', 'add', url, '--event', 'complaint.critical', 'report.sent']);
  expect([added.code, added.out]).toEqual([0, expect.stringMatching(/^whsec_\S+\n$/)]);
  expect(await at.run(['webhook', 'test', url])).toMatchObject({ code: 0, out: 'L’essai est arrivé.\n' });
  answers.status = 410;
  expect(await at.run(['webhook', 'test', url])).toMatchObject({ code: 1, err: expect.stringContaining('410') });
  expect((await at.run(['webhook', 'list'])).out).toContain('arrêté : l’adresse n’existe plus');
  expect(await at.run(['doctor'])).toMatchObject({
    code: 1,
    out: expect.stringContaining(`✗ autre programme ${url} n’est plus prévenue : l’adresse n’existe plus (410)`),
  });
  answers.status = 200;
  expect((await at.run(['webhook', 'test', url])).code).toBe(0);
  expect((await at.run(['doctor'])).out).not.toContain(url);
  expect((await at.run(['webhook', 'remove', url])).code).toBe(0);
  expect((await at.run(['webhook', 'remove', url])).code).toBe(2);
  expect((await at.run(['webhook', 'list'], { language: 'en' })).out).toContain('Nobody is told.');
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
