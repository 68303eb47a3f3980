import { chmod, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openFolder } from '../../../../test/support/folder.ts';
import { readConfig } from './config.ts';
import { openSecretBox, type SecretBox } from './secrets.ts';

const PLACE = { sourceId: 'src_a', field: 'password' };
const boxIn = (dataFolder: string): SecretBox => openSecretBox({ secretKeys: [], dataFolder });

test('a sealed secret says nothing, opens in its own place alone, and never looks the same twice', async () => {
  await using folder = await openFolder();
  const box = boxIn(folder.path);
  const sealed = await box.seal(PLACE, 'canari – é');
  expect(sealed).not.toContain('canari');
  expect(await box.seal(PLACE, 'canari – é')).not.toBe(sealed);
  expect(await box.openSealed(PLACE, sealed)).toBe('canari – é');
  for (const other of [
    { ...PLACE, sourceId: 'src_b' },
    { ...PLACE, field: 'token' },
  ]) {
    await expect(box.openSealed(other, sealed)).rejects.toThrow(/type it again/);
  }
  for (let at = 0; at < sealed.length; at += 1) {
    const letter = sealed.charAt(at) === 'A' ? 'B' : 'A';
    const changed = `${sealed.slice(0, at)}${letter}${sealed.slice(at + 1)}`;
    // The last letter of base64 holds bits that mean nothing.
    const opened = await box.openSealed(PLACE, changed).catch(() => null);
    if (at < sealed.length - 1) expect(opened, `letter ${at}`).toBeNull();
  }
});

test('the key is made at the first start, for its owner alone; of twenty that start at once, one makes it', async () => {
  await using folder = await openFolder();
  const place = path.join(folder.path, 'data');
  const sealed = await Promise.all(Array.from({ length: 20 }, (_, at) => boxIn(place).seal(PLACE, `secret ${at}`)));
  expect(await readdir(place)).toEqual(['secret.key']);
  const file = path.join(place, 'secret.key');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  for (const [at, one] of sealed.entries()) expect(await boxIn(place).openSealed(PLACE, one)).toBe(`secret ${at}`);
  await chmod(file, 0o644);
  await expect(boxIn(place).seal(PLACE, 'x')).rejects.toThrow(/chmod 600/);
  await chmod(file, 0o600);
  await writeFile(file, 'no key');
  await expect(boxIn(place).seal(PLACE, 'x')).rejects.toThrow(/backup/);
});

test('after a change of the key the old seals open, new ones are made with the new key, and a process that runs learns of it', async () => {
  await using folder = await openFolder();
  const [box, other] = [boxIn(folder.path), boxIn(folder.path)];
  const before = await box.seal(PLACE, 'before');
  expect(await other.openSealed(PLACE, before)).toBe('before');
  await box.addKey();
  const after = await box.seal(PLACE, 'after');
  expect(after.split('.')[1]).not.toBe(before.split('.')[1]);
  expect([await box.isCurrent(before), await box.isCurrent(after)]).toEqual([false, true]);
  expect(await box.openSealed(PLACE, before)).toBe('before');
  expect(await other.openSealed(PLACE, after)).toBe('after');
  expect((await readFile(path.join(folder.path, 'secret.key'), 'utf8')).trim().split('\n')).toHaveLength(2);
});

test('a key from the environment writes no file; without the right one a secret stays shut, and the remedy is told', async () => {
  await using folder = await openFolder();
  const keysOf = (value: string) => {
    const read = readConfig({ DOLEANCES_SECRET_KEY: value });
    if (!read.ok) throw new Error(read.problems.join());
    return read.config.secretKeys;
  };
  const [first, second] = ['a', 'b'].map((letter) => Buffer.alloc(32, letter));
  const hex = openSecretBox({ secretKeys: keysOf(first?.toString('hex') ?? ''), dataFolder: folder.path });
  const sealed = await hex.seal(PLACE, 'canari');
  const both = `${second?.toString('base64')}, ${first?.toString('base64')}`;
  const rotated = openSecretBox({ secretKeys: keysOf(both), dataFolder: folder.path });
  expect([await rotated.openSealed(PLACE, sealed), await rotated.isCurrent(sealed)]).toEqual(['canari', false]);
  const foreign = openSecretBox({ secretKeys: keysOf(second?.toString('base64') ?? ''), dataFolder: folder.path });
  await expect(foreign.openSealed(PLACE, sealed)).rejects.toThrow(/DOLEANCES_SECRET_KEY/);
  await expect(rotated.addKey()).rejects.toThrow(/in front/);
  expect(await readdir(folder.path)).toEqual([]);
  const problems = readConfig({ DOLEANCES_SECRET_KEY: 'hunter2' });
  expect(problems).toMatchObject({ ok: false, problems: [expect.stringContaining('openssl rand')] });
  expect(JSON.stringify(problems)).not.toContain('hunter2');
});
