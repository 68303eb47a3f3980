import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { loadConfig } from './settings.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'doleances-settings-'));
});

test('the environment wins over secret files, and these over doleances.yaml', async () => {
  await writeFile(path.join(folder, 'doleances.yaml'), 'port: 9001\nhost: 0.0.0.0\nredis_url: redis://yaml:6379\n');
  await writeFile(path.join(folder, 'redis'), 'redis://secret:6379\n');
  const loaded = await loadConfig({ REDIS_URL_FILE: path.join(folder, 'redis'), DOLEANCES_PORT: '9002' }, folder);
  expect(loaded).toMatchObject({
    ok: true,
    config: { redisUrl: 'redis://secret:6379', http: { host: '0.0.0.0', port: 9002 } },
  });
});

test('an unknown setting, a missing secret and a bad value are told together', async () => {
  await writeFile(path.join(folder, 'doleances.yaml'), 'prot: 9001\n');
  const loaded = await loadConfig({ DATABASE_URL_FILE: '/nowhere/secret', DOLEANCES_PORT: '-1' }, folder);
  const problems = loaded.ok ? [] : loaded.problems;
  expect(problems).toHaveLength(3);
  expect(problems.join('\n')).toMatch(/"prot" is not a setting[\s\S]*DATABASE_URL_FILE[\s\S]*DOLEANCES_PORT/);
});

test('a settings file that was named and is not there is said, one that was not named is not needed', async () => {
  expect((await loadConfig({}, folder)).ok).toBe(true);
  expect((await loadConfig({ DOLEANCES_CONFIG: 'other.yaml' }, folder)).ok).toBe(false);
});
