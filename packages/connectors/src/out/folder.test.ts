import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DeliveryError } from './delivery-error.ts';
import { openFolderOutlet } from './folder.ts';

const FROM = { name: '', address: 'doleances@firme.example' };
const MAIL = {
  messageId: '<../../etc/passwd@x>',
  to: [{ name: 'La patronne', address: 'patronne@firme.example' }],
  subject: 'Rapport',
  text: 'Rien cette semaine.',
  html: '<p>Rien cette semaine.</p>',
};

async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'doleances-out-'));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

test('without a mail server a message becomes one file, however often it is sent', async () => {
  await using folder = await temporaryFolder();
  await using outlet = openFolderOutlet(join(folder.path, 'courrier'), FROM);
  const mail = { ...MAIL, messageId: '<a1@firme.example>' };
  await outlet.deliver(mail);
  await outlet.deliver(mail);
  const names = await readdir(join(folder.path, 'courrier'));
  expect(names).toHaveLength(1);
  expect(names[0]).toMatch(/^[0-9a-f]{32}\.eml$/);
  const text = await readFile(join(folder.path, 'courrier', names[0] ?? ''), 'utf8');
  expect(text).toContain('Message-ID: <a1@firme.example>');
  expect(text).toContain('Rien cette semaine.');
});

test('a hostile Message-ID is refused before anything is written', async () => {
  await using folder = await temporaryFolder();
  await using outlet = openFolderOutlet(folder.path, FROM);
  await expect(outlet.deliver(MAIL)).rejects.toThrow(DeliveryError);
  expect(await readdir(folder.path)).toEqual([]);
});

test('a folder that cannot be written to says so and keeps the message for later', async () => {
  await using folder = await temporaryFolder();
  await writeFile(join(folder.path, 'pris'), '');
  await using outlet = openFolderOutlet(join(folder.path, 'pris'), FROM);
  await expect(outlet.deliver({ ...MAIL, messageId: 'a1@firme.example' })).rejects.toMatchObject({
    retry: 'later',
    certainty: 'not_sent',
  });
});
