import { expect, test } from 'vitest';
import { openFolder } from '../../../../../test/support/folder.ts';
import {
  charsetMails,
  goldenMails,
  hostileMails,
  isCorpusMissing,
  mutantsOf,
  oddMails,
  wordsKept,
} from '../../../../../test/support/mail-corpus.ts';
import { parseMail } from './parse-mail.ts';

/** The long suite breaks a hundred thousand. */
const MUTANTS = process.env.DOLEANCES_LONG === '1' ? 100_000 : 2_000;
const TOGETHER = 16;

test.skipIf(isCorpusMissing('charset-fr'))('accents are right whatever the label says', async () => {
  const wrong: string[] = [];
  for (const { file, raw, expected } of charsetMails()) {
    const read = await parseMail(raw);
    if (!read.ok || read.value.text.trim() !== expected.trim()) wrong.push(file);
  }
  expect(wrong).toEqual([]);
});

test.skipIf(isCorpusMissing('mime'))('no odd message loses its words', async () => {
  const kept: number[] = [];
  for (const golden of goldenMails()) {
    const read = await parseMail(golden.raw);
    kept.push(read.ok ? wordsKept(golden, read.value.text) : 0);
  }
  expect(kept.length).toBeGreaterThan(50);
  expect(kept.filter((share) => share >= 0.98).length / kept.length).toBeGreaterThanOrEqual(0.9);
});

test.skipIf(isCorpusMissing('mime'))('no message of the corpus harms the reader', async () => {
  for (const { name, raw } of oddMails()) {
    const read = await parseMail(raw);
    if (!read.ok) expect(read.reason, name).toBe('the message is empty');
    else expect(read.value.text.includes('\0'), name).toBe(false);
  }
});

test.skipIf(isCorpusMissing('gen-hostile.mjs'))(
  'no bomb kills the reader, and the customer’s word comes out of most of them',
  async () => {
    await using folder = await openFolder();
    const refused: string[] = [];
    let withWord = 0;
    let bombs = 0;
    for (const { name, raw } of hostileMails(folder.path)) {
      const read = await parseMail(raw);
      bombs += 1;
      if (!read.ok) refused.push(`${name}: ${read.reason}`);
      else if (read.value.text.includes('PLAINTE')) withWord += 1;
    }
    expect(refused).toEqual(['attach-30MB.eml: the message is larger than 25 MB', 'empty.eml: the message is empty']);
    expect(withWord / bombs).toBeGreaterThan(0.8);
    expect(await parseMail(Buffer.from('From: a@b.example\r\n\r\nBonjour.'))).toMatchObject({
      value: { text: 'Bonjour.' },
    });
  },
  240_000,
);

test.skipIf(isCorpusMissing('mime'))(
  'no broken copy of a message harms the reader',
  async () => {
    const refused: string[] = [];
    let waiting: Promise<void>[] = [];
    for (const { name, raw } of mutantsOf(oddMails(), MUTANTS, 20_261_122)) {
      const read = async () => {
        const parsed = await parseMail(raw);
        if (!parsed.ok && raw.length > 0) refused.push(`${name}: ${parsed.reason}`);
        // A reader that ends is caught; one that ends is one too many all the same.
        if (parsed.ok) refused.push(...parsed.warnings.filter((warning) => /takes|breaks/.test(warning)));
      };
      waiting.push(read());
      if (waiting.length === TOGETHER) {
        await Promise.all(waiting);
        waiting = [];
      }
    }
    await Promise.all(waiting);
    expect(refused).toEqual([]);
  },
  1_800_000,
);
