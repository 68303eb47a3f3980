import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

// Odd, malformed and hostile mail, read where it lies; nothing of it is kept in the repository.

const CORPORA = path.resolve(import.meta.dirname, '../../../shared/corpora');
const CHARSETS = path.join(CORPORA, 'charset-fr');
const MIME = path.join(CORPORA, 'mime');
const GENERATOR = path.join(CORPORA, 'gen-hostile.mjs');
/** Mutants are many; larger originals would only make them slow. */
const ORIGINAL_BYTES_MAX = 60_000;

/** Whether a corpus must be done without; says so in a plain line. */
export function isCorpusMissing(part: 'charset-fr' | 'mime' | 'gen-hostile.mjs'): boolean {
  if (existsSync(path.join(CORPORA, part))) return false;
  console.warn(`skipped: ../shared/corpora/${part} is not on this machine`);
  return true;
}

export type CharsetMail = {
  readonly file: string;
  readonly raw: Buffer;
  readonly expected: string;
  readonly kind: 'declared-right' | 'declared-wrong-or-unknown' | 'encoded-word' | 'raw-8bit-header';
};

export function charsetMails(): readonly CharsetMail[] {
  const manifest = JSON.parse(readFileSync(path.join(CHARSETS, 'manifest.json'), 'utf8')) as readonly Omit<
    CharsetMail,
    'raw'
  >[];
  return manifest.map((entry) => ({ ...entry, raw: readFileSync(path.join(CHARSETS, entry.file)) }));
}

export type NamedMail = { readonly name: string; readonly raw: Buffer };

/** Every message of the public collections. */
export function oddMails(): readonly NamedMail[] {
  return readdirSync(MIME, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.eml'))
    .toSorted()
    .map((name) => ({ name, raw: readFileSync(path.join(MIME, name)) }));
}

export type GoldenMail = NamedMail & { readonly words: readonly string[] };

/** Messages whose text another reader's authors wrote down. */
export function goldenMails(): readonly GoldenMail[] {
  type Golden = { text_body: readonly number[]; parts: readonly { body: { Text?: string } }[] };
  const folder = path.join(MIME, 'stalwart');
  return readdirSync(path.join(folder, 'expected'))
    .map((name) => {
      const golden = JSON.parse(readFileSync(path.join(folder, 'expected', name), 'utf8')) as Golden;
      const words = golden.text_body.flatMap((index) => wordsIn(golden.parts[index]?.body.Text ?? ''));
      return { name, words, source: path.join(folder, name.replace('_', '__').replace('.json', '.eml')) };
    })
    .filter(({ words, source }) => words.length > 0 && existsSync(source))
    .map(({ name, words, source }) => ({ name, words, raw: readFileSync(source) }));
}

export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Share of a golden message's words that a reading found. */
export function wordsKept({ words }: GoldenMail, text: string): number {
  const found = new Set(wordsIn(text));
  return words.filter((word) => found.has(word)).length / words.length;
}

/** Writes the bombs into a folder and hands them over one by one. */
export function* hostileMails(folder: string): Generator<NamedMail> {
  const made = spawnSync(process.execPath, [GENERATOR, folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`the bombs could not be made: ${made.stderr}`);
  for (const name of readdirSync(folder).toSorted()) yield { name, raw: readFileSync(path.join(folder, name)) };
}

/** Broken copies of messages: bytes turned, cut, doubled, moved, and two messages grown together. Same seed, same mutants. */
export function* mutantsOf(mails: readonly NamedMail[], count: number, seed: number): Generator<NamedMail> {
  const originals = mails.filter(({ raw }) => raw.length > 0 && raw.length <= ORIGINAL_BYTES_MAX);
  const random = randomFrom(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const other = () => originals[below(originals.length)]?.raw ?? Buffer.alloc(0);
  for (let at = 0; at < count; at += 1) {
    const original = originals[below(originals.length)];
    if (original === undefined) return;
    let raw: Buffer = Buffer.from(original.raw);
    for (let turn = 0; turn <= below(4); turn += 1) raw = mutated(raw, below, other);
    yield { name: `${original.name} #${at}`, raw };
  }
}

function mutated(raw: Buffer, below: (limit: number) => number, other: () => Buffer): Buffer {
  const from = below(raw.length + 1);
  const to = Math.min(raw.length, from + below(200));
  const [before, piece, after] = [raw.subarray(0, from), raw.subarray(from, to), raw.subarray(to)];
  switch (below(7)) {
    case 0:
      return Buffer.concat([before, Buffer.from(piece).fill(below(256)), after]);
    case 1:
      return Buffer.concat([before, after]);
    case 2:
      return Buffer.concat([before, ...Array.from({ length: below(30) }, () => piece), after]);
    case 3:
      return Buffer.concat([after, piece, before]);
    case 4:
      return Buffer.concat([before, other().subarray(below(2_000))]);
    case 5:
      return Buffer.concat([before, Buffer.from(SIGNS[below(SIGNS.length)] ?? ''), after]);
    default: {
      const turned = Buffer.from(raw);
      for (let bits = 0; bits <= below(20); bits += 1) turned[below(turned.length)] = below(256);
      return turned;
    }
  }
}

/** What means something to a reader of mail. */
const SIGNS = [
  '\r\n\r\n',
  '\n',
  '\r',
  '\0',
  '--',
  '"',
  '(',
  '<',
  ';',
  '=?utf-8?Q?=',
  '=?x?B?',
  '=\r\n',
  '\r\n--b\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: message/rfc822\r\n\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  '<div>',
  '<!--',
  '&#x',
];

/** Mulberry32: enough for breaking things, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
