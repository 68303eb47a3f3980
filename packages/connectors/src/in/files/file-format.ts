import { extname } from 'node:path';
import iconv from 'iconv-lite';
import { wideEncodingOf } from '../text/charset.ts';
import type { FileFormat } from './file-entry.ts';

export type FormatGuess =
  | { readonly ok: true; readonly format: FileFormat }
  | { readonly ok: false; readonly reason: string };

/** First bytes of files that people drop in by mistake, and what to do about each. */
const KNOWN_BINARIES: readonly (readonly [string, string])[] = [
  ['d0cf11e0', 'it is an old Excel or Outlook file; save it as .xlsx, .csv or .eml'],
  ['25504446', 'it is a PDF; export the complaints as CSV, XLSX, JSONL or mail'],
  ['89504e47', 'it is a picture'],
  ['ffd8ff', 'it is a picture'],
  ['47494638', 'it is a picture'],
  ['1f8b', 'it is compressed; unpack it first'],
  ['2142444e', 'it is an Outlook data file (.pst); export the folder as .mbox or .eml'],
];
const TOLD_BYTES = 8192;
const CONTROL_SHARE_MAX = 0.1;
const CONTROLS_MIN = 8;

const MAIL_HEADERS = new Set(
  (
    'from to cc date subject received return-path message-id mime-version delivered-to reply-to content-type sender ' +
    'dkim-signature authentication-results x-original-to importance references in-reply-to auto-submitted'
  ).split(' '),
);

/** Tells what a file is by its first bytes, and by its name only where the content leaves a doubt. */
export function formatOf(path: string, head: Buffer): FormatGuess {
  const extension = extname(path).toLowerCase();
  const hex = head.subarray(0, 4).toString('hex');
  if (hex === '504b0304') return { ok: true, format: 'xlsx' };
  const binary = KNOWN_BINARIES.find(([magic]) => hex.startsWith(magic));
  if (binary !== undefined) return { ok: false, reason: binary[1] };
  const wide = wideEncodingOf(head, null);
  if (wide === null && isBinary(head)) return { ok: false, reason: 'it is not text' };
  const text = wide === null ? head.subarray(0, TOLD_BYTES).toString('latin1') : iconv.decode(head, wide);
  const start = text.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/, '').trimStart();
  if (start === '') return { ok: false, reason: 'it is empty' };
  if (/^From [^\n]{0,500}? (?:19|20)\d\d/.test(start) || extension === '.mbox') return { ok: true, format: 'mbox' };
  if (start.startsWith('{')) return { ok: true, format: isLinewise(start) ? 'jsonl' : 'json' };
  if (start.startsWith('[') && extension.startsWith('.json')) return { ok: true, format: 'json' };
  if (extension === '.jsonl' || extension === '.ndjson') return { ok: true, format: 'jsonl' };
  if (extension === '.eml' || startsLikeMail(start)) return { ok: true, format: 'eml' };
  if (/^<(?:!doctype|html)/i.test(start)) return { ok: false, reason: 'it is a web page; export it as CSV or XLSX' };
  return { ok: true, format: 'csv' };
}

/** A document that is one list in an object, as sites export it. */
const HOLDS_A_LIST = /^\{\s*"(?:payload|feed|reviews|tickets|conversations|items|results)"\s*:\s*[[{]/;

/** One object a line: the first line is whole, or another object begins the second. */
function isLinewise(start: string): boolean {
  const [first = '', second = ''] = start.split('\n', 2).map((line) => line.trim());
  if (second.startsWith('{')) return true;
  const isCut = !start.includes('\n') && start.length >= TOLD_BYTES;
  return (isCut || first.endsWith('}')) && !HOLDS_A_LIST.test(first);
}

function isBinary(head: Buffer): boolean {
  let controls = 0;
  for (const byte of head) {
    const isText = byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d || byte === 0x0c || byte === 0x1b;
    if (!isText) controls += 1;
  }
  return controls >= CONTROLS_MIN && controls > head.length * CONTROL_SHARE_MAX;
}

function startsLikeMail(start: string): boolean {
  const lines = start.split(/\r?\n|\r/, 60);
  const names = lines.map((line) => /^([A-Za-z0-9-]{2,60}):\s/.exec(line)?.[1]?.toLowerCase());
  const isFirstHeader = names[0] !== undefined;
  return isFirstHeader && names.filter((name) => name !== undefined && MAIL_HEADERS.has(name)).length >= 2;
}
