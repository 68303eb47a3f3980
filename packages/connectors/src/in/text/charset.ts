import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';

// Latin-1 and ASCII labels mean windows-1252 in practice (WHATWG Encoding says so too), and Node 20's own decoder of
// windows-1252 drops the euro sign, the curly apostrophe and œ: hence iconv-lite.
const MEANS_WINDOWS_1252 = new Set(['iso88591', 'latin1', 'usascii', 'ascii', 'ansix341968', 'cp819', 'l1']);
const MEANS_UTF_16 = new Set(['utf16', 'utf16le', 'utf16be', 'ucs2', 'iso10646ucs2', 'unicode', 'csunicode']);

/** Bytes that are French letters in Mac OS Roman (é è à ê ç ù ô î â ë ï û ’) and hardly ever letters in windows-1252. */
const MAC_LETTERS = new Set([0x8e, 0x8f, 0x88, 0x90, 0x8d, 0x9d, 0x99, 0x94, 0x89, 0x91, 0x95, 0x9e, 0xd5]);
const WINDOWS_LETTERS = new Set([0xe9, 0xe8, 0xe0, 0xea, 0xe7, 0xf9, 0xf4, 0xee, 0xe2, 0xeb, 0xef, 0xfb, 0x92, 0xc9]);
/** The same letters in the code page of DOS, which old cash registers still export in: marks in windows-1252. */
const DOS_LETTERS = new Set([0x82, 0x8a, 0x85, 0x88, 0x87, 0x97, 0x93, 0x8c, 0x83, 0x89, 0x8b, 0x96, 0x90]);
/** Quotation marks, dashes and dots of windows-1252: no evidence for another page unless letters stand on both sides. */
const WINDOWS_MARKS = new Set([0x85, 0x89, 0x8b, 0x91, 0x93, 0x94, 0x95, 0x96, 0x97, 0x99]);
const EVIDENCE_MIN = 2;
const SAMPLE_BYTES = 64_000;

export type CodePage = 'windows-1252' | 'macintosh' | 'cp850';

/**
 * Decodes bytes whose label cannot be trusted: valid UTF-8 wins, else the label, else windows-1252, unless the bytes
 * clearly are of an older machine.
 *
 * Lines are judged one by one, so that a single broken byte does not spoil a whole message.
 */
export function textFromBytes(bytes: Uint8Array, label: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const name = (label ?? '').toLowerCase().replace(/[^a-z0-9]/g, '');
  const wide = wideEncodingOf(buffer, MEANS_UTF_16.has(name) ? name : null);
  if (wide !== null) return iconv.decode(buffer, wide);
  if (name === 'utf7') return iconv.decode(buffer, 'utf-7');
  if (isUtf8(buffer)) return stripBom(buffer.toString('utf8'));
  const labelled = MEANS_WINDOWS_1252.has(name) || name === 'utf8' ? 'windows-1252' : (label ?? '').trim();
  return mixedText(buffer, iconv.encodingExists(labelled) ? labelled : codePageOf(buffer.subarray(0, SAMPLE_BYTES)));
}

/** Decodes line by line: UTF-8 where a line is valid UTF-8, else the code page. */
export function mixedText(buffer: Buffer, codePage: string): string {
  if (isUtf8(buffer)) return buffer.toString('utf8');
  const parts: string[] = [];
  for (let start = 0; start < buffer.length; ) {
    const newline = buffer.indexOf(0x0a, start);
    const end = newline === -1 ? buffer.length : newline + 1;
    const line = buffer.subarray(start, end);
    parts.push(isUtf8(line) ? line.toString('utf8') : decodedLine(line, codePage));
    start = end;
  }
  return parts.join('');
}

/** Apple put the euro where the currency sign was in 1998; iconv-lite's table is older. */
function decodedLine(line: Buffer, codePage: string): string {
  const text = iconv.decode(line, codePage);
  return /^(?:x-)?mac(?:intosh|roman)?$/i.test(codePage) ? text.replaceAll('¤', '€') : text;
}

/** Tells UTF-16 by its byte order mark, or by where the NULs of Latin letters stand. */
export function wideEncodingOf(sample: Buffer, label: string | null): 'utf-16le' | 'utf-16be' | null {
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  let evenNuls = 0;
  let oddNuls = 0;
  const length = Math.min(sample.length, 4096) & ~1;
  for (let index = 0; index < length; index += 1) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) evenNuls += 1;
    else oddNuls += 1;
  }
  const pairs = length / 2;
  if (pairs < 2) return null;
  const shareMin = label === null ? 0.7 : 0.3;
  if (oddNuls > pairs * shareMin && evenNuls < pairs * 0.05) return 'utf-16le';
  if (evenNuls > pairs * shareMin && oddNuls < pairs * 0.05) return 'utf-16be';
  return null;
}

/**
 * Guesses the code page of bytes that are not UTF-8: Mac OS Roman or that of DOS (cp850; cp863 of Québec has the same
 * small letters) only on clear evidence, else windows-1252.
 */
export function codePageOf(sample: Uint8Array): CodePage {
  let mac = 0;
  let dos = 0;
  let windows = 0;
  for (let index = 0; index < sample.length; index += 1) {
    const byte = sample[index] ?? 0;
    if (byte < 0x80) continue;
    const lettersBeside = Number(isAsciiLetter(sample[index - 1])) + Number(isAsciiLetter(sample[index + 1]));
    if (lettersBeside < (WINDOWS_MARKS.has(byte) ? 2 : 1)) continue;
    if (MAC_LETTERS.has(byte)) mac += 1;
    if (DOS_LETTERS.has(byte) && lettersBeside === 2) dos += 1;
    if (WINDOWS_LETTERS.has(byte)) windows += 1;
  }
  const isClear = (count: number) => count >= EVIDENCE_MIN && count > windows * 3;
  // Several bytes are letters in both; each is sure of its é.
  if (isClear(dos) && dos > mac) return 'cp850';
  return isClear(mac) && mac >= dos ? 'macintosh' : 'windows-1252';
}

/** Mends C1 controls, which are windows-1252 letters that some mailers label Latin-1 (’ € œ …). */
export function mendLatin1(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) =>
    iconv.decode(Buffer.from([control.charCodeAt(0)]), 'windows-1252'),
  );
}

/** Drops what databases refuse (NUL, lone surrogates) and the byte order mark. */
export function storable(text: string): string {
  return stripBom(text)
    .replaceAll('\0', '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}

function stripBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}
