import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { dumpDatabase, openTestDatabase } from '../../../../test/support/database.ts';
import { openExampleServer } from '../../../../test/support/example-source.ts';
import { openFolder } from '../../../../test/support/folder.ts';
import { runCommandLine } from '../command-line.ts';
import type { Terminal } from '../terminal/terminal.ts';

vi.mock('@doleances/connectors', async (original) => {
  const { withExampleSource } = await import('../../../../test/support/example-source.ts');
  return withExampleSource(original as () => Promise<object>);
});

const KEY = 'canary-key-of-the-service';

afterEach(() => vi.restoreAllMocks());

/** An empty installation, a service to read from, and a terminal that remembers all it was ever told. */
async function openInstallation(language: Terminal['language'] = 'fr') {
  const database = await openTestDatabase();
  const folder = await openFolder();
  const server = await openExampleServer(120);
  let [out, err, everything] = ['', '', ''];
  const terminal: Terminal = {
    out(text) {
      out += text;
      everything += text;
    },
    err(text) {
      err += text;
      everything += text;
    },
    isInteractive: false,
    columns: 100,
    language,
    folder: folder.path,
    environment: {
      ...{ DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: path.join(folder.path, 'data') },
      ...{ DOLEANCES_LOG_LEVEL: 'silent', DOLEANCES_ALLOW_HOSTS: '127.0.0.1' },
    },
  };
  const run = async (...words: readonly string[]) => {
    [out, err] = ['', ''];
    const code = await runCommandLine(['node', 'doleances', 'source', ...words], terminal);
    return { code, out: plain(out), err: plain(err) };
  };
  const doctor = async () => {
    [out, err] = ['', ''];
    const code = await runCommandLine(['node', 'doleances', 'doctor'], terminal);
    return { code, out: plain(out) };
  };
  const keyFile = path.join(folder.path, 'key.txt');
  await writeFile(keyFile, `${KEY}\n`);
  const { url } = server.settings as { url: string };
  const add = (...more: readonly string[]) =>
    run('add', 'example', 'Le service', '--set', `url=${url}`, '--secret', `apiKey=${keyFile}`, ...more);
  return {
    ...{ run, doctor, add, server, terminal, folder, database, url, keyFile },
    everything: () => everything,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

/** French puts no-break spaces where a test would rather read plain ones. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

const sourceIn = ({ out }: { out: string }) => (JSON.parse(out) as { source: Record<string, unknown> }).source;

test('a source is added, read and tested from the command line', async () => {
  await using house = await openInstallation();
  const { run, add } = house;
  expect((await run('list')).out).toContain('Aucune source');
  expect((await run('kinds')).out).toContain('apiKey (à donner, secret)');
  const added = await add();
  expect(added).toMatchObject({ code: 0, err: 'Le service répond et contient 120 plaintes.\n' });
  expect(added.out).toContain('« Le service » est ajoutée');
  expect(await run('run', 'le SERVICE')).toMatchObject({ code: 0, out: '120 nouveaux messages.\n' });
  expect(await run('run', 'Le service')).toMatchObject({ code: 0, out: '0 nouveau message.\n' });
  await house.server.add();
  expect(await run('test', 'Le service')).toMatchObject({
    code: 0,
    out: 'Le service répond et contient 121 plaintes.\n',
  });
  expect((await run('list')).out).toMatch(
    /^✓ Le service \(example, src_\w+\): bien · lue .* · prochaine lecture .* · 12\d à lire\n$/,
  );
});

test('a source is paused, resumed, read again from a day and removed from the command line', async () => {
  await using house = await openInstallation();
  const { run, add } = house;
  expect((await add('--no-test')).code).toBe(0);
  expect(await run('pause', 'Le service')).toMatchObject({ code: 0, out: '« Le service » : en pause.\n' });
  expect((await run('list')).out).toContain('‖ Le service');
  expect((await run('resume', 'Le service')).code).toBe(0);
  expect(sourceIn(await run('backfill', 'Le service', '--since', '2026-10-01', '--json'))).toMatchObject({
    state: 'waiting',
    since: '2026-09-30T10:00:00.000Z',
    secrets: ['apiKey'],
  });
  expect((await run('run', 'Le service')).code).toBe(0);
  expect(house.server.asked.at(-1)).toContain('since=2026-09-30');
  expect((await run('pause', 'Autre')).err).toContain('Il y a : Le service');
  expect((await run('remove', 'Le service')).out).toContain('retirée');
  expect((await run('list')).out).toContain('Aucune source');
});

test('what is wrong is told before anything is saved, and a secret is never taken from the command line', async () => {
  await using house = await openInstallation('en');
  const { run, add, url } = house;
  const onLine = await run('add', 'example', 'It', '--set', `url=${url}`, `apiKey=${KEY}`);
  expect(onLine).toMatchObject({ code: 2, err: expect.stringContaining('--secret apiKey=FILE') });
  expect(onLine.err).not.toContain(KEY);
  expect(await run('add', 'pigeon', 'It')).toMatchObject({ code: 2, err: expect.stringContaining('example') });
  expect(await run('add', 'example', 'It', '--set', 'url')).toMatchObject({
    code: 2,
    err: expect.stringContaining('name=value'),
  });
  expect(await run('add', 'example', 'It')).toMatchObject({ code: 2, err: expect.stringContaining('Write the key') });
  expect(await add('--schedule', 'often')).toMatchObject({ code: 2, err: expect.stringContaining('*/5 * * * *') });
  expect(await add('--since', 'yesterday')).toMatchObject({ code: 2, err: expect.stringContaining('YYYY-MM-DD') });
  await house.server.mood('refuses the key');
  expect(await add()).toMatchObject({ code: 1, err: expect.stringContaining('renew it') });
  expect((await run('list')).out).toContain('No source');
});

test('a person at the keyboard is asked for what is missing', async () => {
  await using house = await openInstallation('en');
  const asked: [string, boolean][] = [];
  Object.assign(house.terminal, {
    ask: async (question: string, isSecret: boolean) => {
      asked.push([question, isSecret]);
      if (!isSecret) return house.url;
      // The first time in a hurry.
      return asked.length > 2 ? KEY : 'x';
    },
  });
  expect((await house.run('add', 'example', 'It')).code).toBe(0);
  expect(asked).toEqual([
    ['url: ', false],
    ['apiKey: ', true],
    ['apiKey: ', true],
  ]);
});

test('doctor names a broken source and its remedy, and a mended one no more', async () => {
  await using house = await openInstallation();
  await house.add();
  await house.server.mood('refuses the key');
  expect(await house.run('run', 'Le service')).toMatchObject({
    code: 1,
    out: expect.stringContaining('Renouvelez-la'),
  });
  expect(await house.doctor()).toMatchObject({
    code: 1,
    out: expect.stringMatching(
      /✗ source +Le service : en panne – Le service a refusé la clé\. Renouvelez-la dans les réglages/,
    ),
  });
  expect((await house.run('list')).code).toBe(3);
  await house.server.mood('well');
  expect((await house.run('run', 'Le service')).code).toBe(0);
  expect((await house.doctor()).out).toMatch(/✓ source +Le service : bien/);
});

test('the secret of a source stands in no table, no file, no error and no answer; a change of key keeps it', async () => {
  await using house = await openInstallation();
  await house.add();
  for (const mood of ['well', 'refuses the key', 'fails', 'babbles', 'asks to wait'] as const) {
    await house.server.mood(mood);
    await house.run('run', 'Le service');
    await house.run('test', 'Le service');
    await house.run('list', '--json');
    await house.doctor();
  }
  expect((await house.run('rekey')).out).toBe('La clé est changée, 1 secret rescellé.\n');
  await house.server.mood('well');
  expect((await house.run('run', 'Le service')).code).toBe(0);
  const dump = await dumpDatabase(house.database.url);
  expect(dump).toContain('Plainte 120');
  const encoded = [
    KEY,
    encodeURIComponent(KEY),
    Buffer.from(KEY).toString('base64').slice(0, -4),
    Buffer.from(KEY).toString('hex'),
  ];
  for (const form of encoded) {
    expect(dump).not.toContain(form);
    expect(house.everything()).not.toContain(form);
  }
  const data = path.join(house.folder.path, 'data');
  for (const file of await readdir(data, { recursive: true, withFileTypes: true })) {
    if (file.isFile()) expect(await readFile(path.join(file.parentPath, file.name), 'utf8')).not.toContain(KEY);
  }
});
