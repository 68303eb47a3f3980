import { chmod, mkdir, open, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { openFolder } from '../support/folder.ts';

let folder: Awaited<ReturnType<typeof openFolder>>;
beforeAll(async () => {
  folder = await openFolder();
});
afterAll(() => folder[Symbol.asyncDispose]());

async function fileOf(name: string, content: string | Uint8Array): Promise<string> {
  const file = path.join(folder.path, name);
  await writeFile(file, content);
  return file;
}

const GOOD = (id: number) =>
  JSON.stringify({ id: `a${id}`, text: 'Personne ne m’a rappelé.', received_at: '2026-11-02' });

/** One paragraph: what went wrong, with what, and what to do; no stack, no customer's words. */
function isHelpful(message: string, file: string): void {
  expect(message).toContain(path.basename(file));
  expect(message).not.toMatch(/\n\s+at /);
  expect(message.trim().split('\n').length).toBeLessThanOrEqual(4);
  expect(message.length).toBeGreaterThan(40);
}

describe('a file that cannot be used is refused in one paragraph, with exit code 1', () => {
  test.each([
    ['an empty file', 'empty.csv', ''],
    ['a table without a text column', 'no-text.csv', 'date;montant\n2026-01-01;12\n2026-01-02;15\n'],
    ['a binary file', 'binary.csv', new Uint8Array(5000).map((_, index) => (index * 7919) % 256)],
    ['a broken mailbox', 'broken.mbox', 'From \u0000\u0001 nothing of a mailbox\n\n\n'],
  ])('%s', async (_, name, content) => {
    const file = await fileOf(name, content);
    const ended = await runCli(['mine', file, '--json']);
    expect(ended.code).toBe(1);
    expect(ended.out).toBe('');
    isHelpful(ended.err, file);
  });

  test('a file that is not there', async () => {
    const ended = await runCli(['mine', path.join(folder.path, 'nowhere.csv')]);
    expect(ended.code).toBe(1);
    isHelpful(ended.err, 'nowhere.csv');
  });
});

test('the good rows of a partly bad file are kept, the bad ones are listed with their line', async () => {
  const file = await fileOf('partly.jsonl', [GOOD(1), '{"id": 2, "te', GOOD(3), '{"id":"a4"}', ''].join('\n'));
  const ended = await runCli(['mine', file, '--json']);
  expect(ended.code).toBe(3);
  expect(JSON.parse(ended.out).complaints.map(({ id }: { id: string }) => id)).toEqual(['a1', 'a3']);
  expect(ended.err).toMatch(/2.*\n.*4/);
});

test('a file of 200 MB is read in bounded memory, or refused with a word of what to do', async () => {
  const file = path.join(folder.path, 'large.bin.csv');
  await using handle = await open(file, 'w');
  await handle.truncate(200 * 1024 * 1024);
  const ended = await runCli(['mine', file], { NODE_OPTIONS: '--max-old-space-size=200' });
  expect(ended.code).toBe(1);
  isHelpful(ended.err, file);
});

test('a wrong option or no file is a usage error, exit code 2', async () => {
  expect((await runCli(['mine'])).code).toBe(2);
  expect((await runCli(['mine', 'x.csv', '--colour'])).code).toBe(2);
  expect((await runCli(['demolish'])).code).toBe(2);
  expect((await runCli(['mine', 'x.csv', '--as-of', 'demain'])).code).toBe(2);
});

test('a wrong DATABASE_URL says which server does not answer and never repeats the password', async () => {
  const settings = { DATABASE_URL: 'postgres://doleances:hunter2@127.0.0.1:1/doleances' };
  const ended = await runCli(['doctor'], settings);
  expect(ended.code).toBe(1);
  expect(ended.out).toContain('127.0.0.1');
  expect(ended.out + ended.err).not.toContain('hunter2');
  expect((await runCli(['doctor'], { DATABASE_URL: 'not an address' })).code).toBe(2);
});

test('a data folder that cannot be used is named, with what to do', async () => {
  const locked = path.join(folder.path, 'locked');
  await mkdir(locked);
  await writeFile(path.join(locked, 'data'), 'a file where a folder should be');
  await chmod(locked, 0o755);
  const ended = await runCli(['doctor'], { DOLEANCES_DATA_FOLDER: path.join(locked, 'data') });
  expect(ended.code).toBe(1);
  expect(ended.out).toContain(path.join(locked, 'data'));
});

test('what was read and what has no rank is counted below the backlog', async () => {
  const file = await fileOf('few.jsonl', [GOOD(1), ''].join('\n'));
  const ended = await runCli(['mine', file]);
  expect(ended.code).toBe(0);
  expect(ended.out).toContain('1\u00a0message, dont 1\u00a0plainte.\nUn autre thème n’est pas classé');
});
