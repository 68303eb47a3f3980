import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Item } from '@doleances/core';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../source-error.ts';
import { itemFromRaw } from '../item-from-raw.ts';
import type { AcceptedEntry, FileEntry, FileShape, ReadFileOptions } from './file-entry.ts';
import { readFileItems, readReplies } from './read-file-items.ts';

const SAMPLES = '../shared/samples/import';
const CSV = '../shared/corpora/csv';

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>) {
  const path = await mkdtemp(join(tmpdir(), 'doleances-in-'));
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

async function entriesOf(path: string, options?: ReadFileOptions): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for await (const entry of readFileItems(path, options)) entries.push(entry);
  return entries;
}

async function read(content: string | Uint8Array, name = 'plaintes.csv', options?: ReadFileOptions) {
  await using folder = await folderWith({ [name]: content });
  const entries = await entriesOf(join(folder.path, name), options);
  const accepted = entries.filter((entry): entry is AcceptedEntry => entry.ok);
  const items: Item[] = [];
  for (const { rawType, raw } of accepted) {
    const parsed = await itemFromRaw(rawType, raw);
    if (parsed.ok) items.push(parsed.value);
  }
  return { entries, accepted, items, refused: entries.filter((entry) => !entry.ok) };
}

async function refusalOf(content: string | Uint8Array, name = 'plaintes.csv'): Promise<string> {
  const error = await read(content, name).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceError)) throw new Error('the file was read and should not have been');
  expect(error.retry).toBe('never');
  return error.message;
}

describe('tables', () => {
  test('a table saved by French Excel reads perfectly', async ({ skip }) => {
    const path = join(SAMPLES, 'excel-fr-cp1252.csv');
    if (!existsSync(path)) skip('the import samples of ../shared are missing');
    const [first, second] = await entriesOf(path);
    expect(first).toMatchObject({ ok: true, warnings: [], receivedAt: new Date('2026-03-03T10:12:00Z') });
    const item = first?.ok ? JSON.parse(Buffer.from(first.raw).toString()) : null;
    expect(item).toMatchObject({
      text: 'Déçue : l’appareil a coûté 82 €; brisé',
      author: { name: 'Hélène Gagnon', email: null },
      starsOfFive: 2.5,
    });
    expect(second?.ok && JSON.parse(Buffer.from(second.raw).toString()).text).toBe('Deux lignes\nde texte');
  });

  test.each(['fr_macroman.csv', 'fr_utf16le.csv', 'fr_utf8_bom.csv', 'fr_semicolon.csv'])(
    '%s keeps its accents',
    async (name) => {
      if (!existsSync(join(CSV, name))) return;
      const [entry] = await entriesOf(join(CSV, name));
      expect(entry?.ok && JSON.parse(Buffer.from(entry.raw).toString()).text).toMatch(
        /^(?:Déçu|Très déçu ; jamais rappelé)$/,
      );
    },
  );

  test('the columns are found by their names and told to the owner', async () => {
    const shapes: FileShape[] = [];
    const csv =
      'ID,Created At,Customer Name,Email,Star Rating,Review Title,Review Text,Branch\n7,2026-03-03T10:00:00-05:00,Luc,LUC@x.example,2,Non,Trop long,Alma\n';
    const { items } = await read(csv, 'avis.csv', { onShape: (shape) => shapes.push(shape) });
    expect(shapes[0]?.mapping).toEqual({
      text: 'Review Text',
      subject: 'Review Title',
      date: 'Created At',
      name: 'Customer Name',
      email: 'Email',
      stars: 'Star Rating',
      location: 'Branch',
      id: 'ID',
    });
    expect(items[0]).toMatchObject({
      externalId: '7',
      subject: 'Non',
      text: 'Trop long',
      location: 'Alma',
      starsOfFive: 2,
      receivedAt: '2026-03-03T10:00:00-05:00',
      author: { name: 'Luc', email: 'luc@x.example' },
    });
  });

  test('a column may be named by hand, and a wrong name tells the right ones', async () => {
    const csv = 'a;b\nAppel manqué;2\n';
    expect((await read(csv, 'x.csv', { mapping: { text: 'A' } })).items[0]?.text).toBe('Appel manqué');
    await expect(read(csv, 'x.csv', { mapping: { text: 'c' } })).rejects.toThrow(/no column is named "c".*"a", "b"/);
  });

  test('a column of sentences is taken for the text when no name tells it', async () => {
    const csv =
      'Code,Qu’est-ce qui cloche ?\nA1,Le technicien n’est jamais venu mardi\nB2,Personne ne répond au téléphone chez vous\n';
    expect((await read(csv)).items.map(({ text }) => text)[1]).toBe('Personne ne répond au téléphone chez vous');
  });

  test('a table without any text is refused, with its columns and what to do', async () => {
    expect(await refusalOf('code;montant\nA1;12,50\n')).toMatch(/"code", "montant".*--text/);
  });

  test('good rows are kept and bad ones listed', async () => {
    const { items, refused, accepted } = await read(
      'date;texte\nhier;Mauvaise date\n;\n01/02/2026;\n03/04/2026;Bonne\n',
    );
    expect(items.map(({ text }) => text)).toEqual(['Mauvaise date', 'Bonne']);
    expect(accepted[0]?.warnings).toEqual(['the date is not a date: the date of the file is used']);
    expect(items[1]?.receivedAt).toBe('2026-04-03T12:00:00Z');
    expect(refused).toEqual([{ ok: false, where: 'line 4', reason: 'the text is empty' }]);
  });

  test('a day that does not exist is set aside with its line, and never becomes today', async () => {
    const { items, refused } = await read(
      'date;texte\n31/02/2026;Chambre sale\n2026-02-30;Douche froide\n03/04/2026;Bonne\n',
    );
    expect(items.map(({ text }) => text)).toEqual(['Bonne']);
    expect(refused).toEqual([
      { ok: false, where: 'line 2', reason: 'the date does not exist' },
      { ok: false, where: 'line 3', reason: 'the date does not exist' },
    ]);
  });

  test('a quote that nobody closed costs no complaint', async () => {
    const { items, accepted } = await read('texte,note\n"Jamais fermé,1\nDeux,2\nTrois,3\n');
    expect(items.map(({ text }) => text)).toEqual(['Jamais fermé', 'Deux', 'Trois']);
    expect(accepted[0]?.warnings).toEqual(['a quote is opened and never closed']);
  });

  test('a text whose commas nobody quoted is put together again', async () => {
    expect((await read('date,commentaire\n2026-03-03,Sale, bruyant, cher\n')).items[0]?.text).toBe(
      'Sale, bruyant, cher',
    );
  });

  test.each([
    ['sep=|\ntexte|note\nUn;deux|1\n', 'Un;deux'],
    ['\n\ntexte\tnote\nUn, deux\t1\n', 'Un, deux'],
    ['texte,texte\nUn,Deux plus long\n', 'Deux plus long'],
    ['note,texte\r5,Vieux Mac\r', 'Vieux Mac'],
    ['texte,note\n"Il a dit ""non"", puis rien",1\n', 'Il a dit "non", puis rien'],
    ['texte;note\n"Il a dit "non" et part";1\n', 'Il a dit "non" et part'],
  ])('the table %j gives %j', async (csv, text) => {
    expect((await read(csv)).items[0]?.text).toBe(text);
  });

  test('one broken byte does not spoil the other lines', async () => {
    const csv = Buffer.concat([
      Buffer.from('texte\nDéçu\n'),
      iconv.encode('Brisé\n', 'windows-1252'),
      Buffer.from('Été\n'),
    ]);
    expect((await read(csv)).items.map(({ text }) => text)).toEqual(['Déçu', 'Brisé', 'Été']);
  });

  test('American dates are seen from the whole column', async () => {
    const { items } = await read('date,texte\n03/04/2026,Un\n03/25/2026,Deux\n');
    expect(items.map(({ receivedAt }) => receivedAt.slice(0, 10))).toEqual(['2026-03-04', '2026-03-25']);
  });
});

describe('never counted twice, never lost', () => {
  test('two identical rows count both, the same file gives the same keys, a grown file only new ones', async () => {
    const csv = 'texte\nPas de rappel\nPas de rappel\n';
    const keys = async (content: string) => (await read(content)).accepted.map(({ externalId }) => externalId);
    const first = await keys(csv);
    expect(new Set(first).size).toBe(2);
    expect(await keys(csv)).toEqual(first);
    expect((await keys(`texte\nNouvelle\nPas de rappel\nPas de rappel\n`)).slice(1)).toEqual(first);
    expect(await keys(csv.replaceAll('\n', '\r\n'))).toEqual(first);
  });

  test('two messages with one Message-ID are two', async () => {
    const mbox =
      'From a@b Tue Mar  3 10:12:00 2026\nMessage-ID: <1@x>\n\nUn\n\nFrom a@b Tue Mar  3 10:12:00 2026\nMessage-ID: <1@x>\n\nDeux\n';
    const { accepted } = await read(mbox, 'x.mbox');
    expect(new Set(accepted.map(({ externalId }) => externalId)).size).toBe(2);
  });
});

describe('JSONL', () => {
  test('the given id is kept, extra keys are ignored, bad lines are listed', async () => {
    const lines = [
      '{"id":"a1","text":"Déçu ","at":"2026-03-03T10:12:00-05:00","channel":"comptoir","author":{"name":"H. G."},"rating":2,"x":1}',
      'pas du JSON',
      '{"id":"a2"}',
      '{"id":3,"text":"Pas de rappel","received_at":"2026-03-02","__proto__":{"text":"x"}}',
    ];
    const { items, refused } = await read(lines.join('\n'), 'plaintes.jsonl');
    expect(items.map(({ externalId, text, channel }) => [externalId, text, channel])).toEqual([
      ['a1', 'Déçu ', 'counter_note'],
      ['3', 'Pas de rappel', 'file'],
    ]);
    expect(items[0]).toMatchObject({ receivedAt: '2026-03-03T10:12:00-05:00', starsOfFive: 2 });
    expect(refused).toEqual([
      { ok: false, where: 'line 2', reason: 'it is not a JSON object' },
      { ok: false, where: 'line 3', reason: '"text" is missing or empty' },
    ]);
  });

  test('our own replies are outgoing and say whom they answer', async () => {
    const line =
      '{"id":"R1","sent_at":"2026-03-04T09:00:00-05:00","from":{"name":"Réjean","email":"r@f.example"},"to":{"name":"Luc","email":"l@c.example"},"in_reply_to":"a1","subject":"Re","text":"Je vous rappelle demain."}';
    await using folder = await folderWith({ 'r.jsonl': line });
    for await (const entry of readReplies(join(folder.path, 'r.jsonl'))) {
      const parsed = entry.ok ? await itemFromRaw(entry.rawType, entry.raw) : null;
      expect(parsed).toMatchObject({
        ok: true,
        value: {
          externalId: 'R1',
          direction: 'out',
          inReplyTo: 'a1',
          author: { email: 'r@f.example' },
          recipient: { name: 'Luc', email: 'l@c.example' },
        },
      });
    }
  });
});

describe('mailboxes and folders', () => {
  test('messages are cut where they begin, and quoted lines lose their mark', async ({ skip }) => {
    if (!existsSync(join(SAMPLES, 'two.mbox'))) skip('the import samples of ../shared are missing');
    const entries = await entriesOf(join(SAMPLES, 'two.mbox'));
    expect(entries.map((entry) => entry.ok && Buffer.from(entry.raw).toString())).toEqual([
      expect.stringContaining('Premier.\r\nFrom mon côté, rien.\r\n'),
      expect.stringContaining('Deuxieme.\r\n'),
    ]);
  });

  test('a sentence that begins with From is no new message', async () => {
    const mbox = 'From a@b Tue Mar  3 10:12:00 2026\nSubject: x\n\nBonjour\n\nFrom now on I pay less.\n';
    expect((await read(mbox, 'x.mbox')).accepted).toHaveLength(1);
  });

  test('a broken mailbox and a message larger than 25 MB are refused', async () => {
    expect(await refusalOf('Subject: x\n\nBonjour\n', 'x.mbox')).toMatch(/does not start/);
    const huge = `From a@b Tue Mar  3 10:12:00 2026\n\n${'x'.repeat(70)}\n`;
    expect(await refusalOf(huge + `${'y'.repeat(1023)}\n`.repeat(26 * 1024), 'x.mbox')).toMatch(/larger than 25 MB/);
  });

  test('a folder of mail is read in order, other files left alone, an empty one listed', async () => {
    await using folder = await folderWith({
      'b.eml': 'From: b@x\n\nDeux',
      'a.eml': 'From: a@x\n\nUn',
      'c.eml': '',
      'notes.txt': 'x',
    });
    const entries = await entriesOf(folder.path);
    expect(entries.map((entry) => (entry.ok ? Buffer.from(entry.raw).toString().slice(-4) : entry.where))).toEqual([
      '\n\nUn',
      'Deux',
      'message 3',
    ]);
  });
});

describe('what cannot be read says why', () => {
  test.each([
    ['', 'x.csv', /it is empty/],
    ['\ufeff', 'x.csv', /it is empty/],
    [Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'x.csv', /it is a picture/],
    [Buffer.from('%PDF-1.7'), 'x.csv', /it is a PDF/],
    [Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'x.xls', /save it as .xlsx/],
    [Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]), 'x.xlsx', /cannot be read as an Excel workbook/],
    [Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 11)), 'x.csv', /it is not text/],
    ['[{"text":"x"}', 'x.json', /it begins like JSON and is not/],
  ])('%j in %s', async (content, name, reason) => {
    expect(await refusalOf(content, name)).toMatch(reason);
  });

  test('a missing file and a folder without mail', async () => {
    await expect(entriesOf('/nulle/part.csv')).rejects.toThrow(/there is no such file/);
    await using folder = await folderWith({});
    await mkdir(join(folder.path, 'vide'));
    await expect(entriesOf(join(folder.path, 'vide'))).rejects.toThrow(/holds no \.eml/);
  });
});
