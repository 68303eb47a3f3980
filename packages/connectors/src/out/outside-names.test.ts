import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseMail } from '../in/mail/parse-mail.ts';
import { DeliveryError } from './delivery-error.ts';
import { openFolderOutlet } from './folder.ts';

const CORPUS = '../shared/corpora/strings/path-traversal.jsonl';
const from = { name: 'Doleances', address: 'doleances@auberge.example' };

test.skipIf(!existsSync(CORPUS))('P23: no name from outside becomes the name of a file', async () => {
  const names = readFileSync(CORPUS, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { s: string }).s.replaceAll('{FILE}', 'etc/passwd'));
  expect(names.length).toBeGreaterThan(100);
  const outside = await mkdtemp(join(tmpdir(), 'doleances-names-'));
  try {
    const folder = join(outside, 'courrier');
    await mkdir(folder);
    await using outlet = openFolderOutlet(folder, from);
    for (const [at, name] of names.entries()) {
      const to = [{ name, address: 'patron@auberge.example' }];
      const mail = { to, subject: name, text: name, html: null };
      await outlet.deliver({ ...mail, messageId: `<${at}@auberge.example>` });
      // As the message's own name it is refused, or hashed.
      await outlet.deliver({ ...mail, messageId: `<${name}@auberge.example>` }).catch((error: unknown) => {
        expect(error).toBeInstanceOf(DeliveryError);
      });
    }
    expect(await readdir(outside)).toEqual(['courrier']);
    const files = await readdir(folder);
    expect(files.length).toBeGreaterThanOrEqual(names.length);
    expect(files.filter((file) => !/^[0-9a-f]{32}\.eml$/.test(file))).toEqual([]);
  } finally {
    await rm(outside, { recursive: true });
  }
});

test.skipIf(!existsSync(CORPUS))(
  'P23: a mail with an attachment of such a name is read, and writes nothing',
  async () => {
    const name = '../../../../etc/passwd';
    const before = await readdir(process.cwd());
    const raw = [
      'From: Luc <luc@client.example>',
      'Subject: Plainte',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'La chambre était sale.',
      '--b',
      `Content-Type: application/pdf; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      'x',
      '--b--',
    ].join('\r\n');
    expect(await parseMail(Buffer.from(raw))).toMatchObject({ ok: true, value: { text: 'La chambre était sale.' } });
    expect(await readdir(process.cwd())).toEqual(before);
  },
);
