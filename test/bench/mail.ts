/**
 * Prints what becomes of mail: odd, hostile and broken messages, accents, and how fast a letter gets from the mail server
 * to the backlog and to the boss.
 *
 *     npm run bench:mail                # parsing, with 2,000 broken copies, and the way from a mailbox
 *     npm run bench:mail -- 100000      # as many broken copies
 *     npm run bench:mail -- 2000 parse  # parsing alone
 *     npm run bench:journey             # the way from a mailbox alone
 */
import { performance } from 'node:perf_hooks';
import { parseMail } from '@doleances/connectors';
import { openFolder } from '../support/folder.ts';
import {
  charsetMails,
  goldenMails,
  hostileMails,
  isCorpusMissing,
  mutantsOf,
  type NamedMail,
  oddMails,
  wordsKept,
} from '../support/mail-corpus.ts';
import { isMissing } from '../support/programs.ts';
import { measureMailbox } from './mailbox-speed.ts';

const MUTANTS = Number(process.argv[2] ?? 2_000);
const isParsingOnly = process.argv[3] === 'parse';
const isWayOnly = process.argv[3] === 'way';
const TOGETHER = 16;
const SPEED_ROUNDS = 5;

type Row = readonly [what: string, figure: string];
const rows: Row[] = [];
const say = (what: string, figure: string) => {
  rows.push([what, figure]);
  process.stderr.write(`${what}: ${figure}\n`);
};
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} % of ${whole}`;

if (!isWayOnly && !isCorpusMissing('charset-fr')) await measureAccents();
if (!isWayOnly && !isCorpusMissing('mime')) await measureWords();
if (!isWayOnly && !isCorpusMissing('gen-hostile.mjs')) await measureBombs();
if (!isWayOnly && !isCorpusMissing('mime')) await measureMutants();
if (!isParsingOnly && !isMissing('dovecot')) await measureMailbox(say);
process.stdout.write(`\n| what | figure |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);

async function measureAccents(): Promise<void> {
  const mails = charsetMails();
  for (const kind of new Set(mails.map((mail) => mail.kind))) {
    const ofKind = mails.filter((mail) => mail.kind === kind);
    let right = 0;
    for (const { raw, expected } of ofKind) {
      const read = await parseMail(raw);
      if (read.ok && read.value.text.trim() === expected.trim()) right += 1;
    }
    say(`accents, ${kind}`, percent(right, ofKind.length));
  }
}

async function measureWords(): Promise<void> {
  const golden = goldenMails();
  let whole = 0;
  for (const mail of golden) {
    const read = await parseMail(mail.raw);
    if (read.ok && wordsKept(mail, read.value.text) >= 0.98) whole += 1;
  }
  say('golden messages with 98 % of their words', percent(whole, golden.length));
  const odd = oddMails();
  const startedMs = performance.now();
  for (let round = 0; round < SPEED_ROUNDS; round += 1) await readAll(odd);
  const seconds = (performance.now() - startedMs) / 1_000;
  say('odd messages read, two threads', `${Math.round((odd.length * SPEED_ROUNDS) / seconds)} per second`);
}

async function measureBombs(): Promise<void> {
  await using folder = await openFolder();
  const took: number[] = [];
  const lost: string[] = [];
  let withWord = 0;
  for (const { name, raw } of hostileMails(folder.path)) {
    const startedMs = performance.now();
    const read = await parseMail(raw);
    took.push(performance.now() - startedMs);
    if (read.ok && read.value.text.includes('PLAINTE')) withWord += 1;
    if (!read.ok || isGivenUp(read.warnings)) lost.push(name);
  }
  say('bombs that ended their reader or were refused', `${lost.length} of ${took.length} (${lost.join(', ')})`);
  say('bombs whose word was read', percent(withWord, took.length));
  say('slowest bomb', `${(Math.max(...took) / 1_000).toFixed(2)} s`);
}

async function measureMutants(): Promise<void> {
  let slowest = 0;
  let givenUp = 0;
  let refused = 0;
  let waiting: Promise<void>[] = [];
  for (const { raw } of mutantsOf(oddMails(), MUTANTS, 20_261_122)) {
    const read = async () => {
      const startedMs = performance.now();
      const parsed = await parseMail(raw);
      slowest = Math.max(slowest, performance.now() - startedMs);
      if (!parsed.ok && raw.length > 0) refused += 1;
      if (parsed.ok && isGivenUp(parsed.warnings)) givenUp += 1;
    };
    waiting.push(read());
    if (waiting.length < TOGETHER) continue;
    await Promise.all(waiting);
    waiting = [];
  }
  await Promise.all(waiting);
  const count = MUTANTS.toLocaleString('en-CA');
  say('broken copies that ended their reader', `${givenUp} of ${count}`);
  say('broken copies that were refused', `${refused} of ${count}`);
  say(`slowest broken copy, waiting for ${TOGETHER - 1} others included`, `${(slowest / 1_000).toFixed(2)} s`);
}

function isGivenUp(warnings: readonly string[]): boolean {
  return warnings.some((warning) => /takes|breaks/.test(warning));
}

async function readAll(mails: readonly NamedMail[]): Promise<void> {
  for (let start = 0; start < mails.length; start += TOGETHER) {
    await Promise.all(mails.slice(start, start + TOGETHER).map(({ raw }) => parseMail(raw)));
  }
}
