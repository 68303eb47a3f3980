import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import iconv from 'iconv-lite';
import { codePageOf, mixedText, wideEncodingOf } from '../text/charset.ts';

const CHUNK_BYTES = 256 * 1024;
/** Enough to meet the accents of any French file; the code page is judged on it. */
export const SAMPLE_BYTES = 1024 * 1024;
/** No complaint is a line of 8 million characters; longer ones are cut there so that memory stays bounded. */
const LINE_CHARS_MAX = 8_000_000;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export type Progress = (bytesRead: number, bytesTotal: number) => void;

/** Reads the first bytes of a file. */
export async function readHead(path: string, bytesMax: number): Promise<Buffer> {
  await using file = await open(path, 'r');
  const buffer = Buffer.alloc(bytesMax);
  const { bytesRead } = await file.read(buffer, 0, bytesMax, 0);
  return buffer.subarray(0, bytesRead);
}

/** Streams a file's bytes, telling how far it is. */
export async function* readBytes(path: string, onProgress?: Progress): AsyncGenerator<Buffer> {
  const { size } = await stat(path);
  let bytesRead = 0;
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    bytesRead += chunk.length;
    yield chunk;
    onProgress?.(bytesRead, size);
  }
}

/**
 * Streams a text file of any encoding and any line ends as lines, a batch for each piece read.
 *
 * Lines come without their end; an empty file gives none. Memory is bounded by the longest line.
 */
export async function* readLines(path: string, onProgress?: Progress): AsyncGenerator<readonly string[]> {
  let rest = '';
  for await (const piece of unifiedNewlines(decoded(path, onProgress))) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > LINE_CHARS_MAX) {
      lines.push(rest);
      rest = '';
    }
    if (lines.length > 0) yield lines;
  }
  if (rest !== '') yield [rest];
}

async function* decoded(path: string, onProgress?: Progress): AsyncGenerator<string> {
  const sample = await readHead(path, SAMPLE_BYTES);
  const wide = wideEncodingOf(sample, null);
  const texts = wide === null ? narrowTexts(path, codePageOf(sample), onProgress) : wideTexts(path, wide, onProgress);
  let isFirst = true;
  for await (const text of texts) {
    yield isFirst && text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    isFirst = false;
  }
}

async function* wideTexts(path: string, encoding: string, onProgress?: Progress): AsyncGenerator<string> {
  const decoder = iconv.getDecoder(encoding);
  for await (const chunk of readBytes(path, onProgress)) yield decoder.write(chunk);
  yield decoder.end() ?? '';
}

/** Cuts after a line end, so that no letter of several bytes is ever cut in two. */
async function* narrowTexts(path: string, codePage: string, onProgress?: Progress): AsyncGenerator<string> {
  let waiting: Buffer[] = [];
  let waitingBytes = 0;
  for await (const chunk of readBytes(path, onProgress)) {
    const cut = Math.max(chunk.lastIndexOf(LINE_FEED), chunk.lastIndexOf(CARRIAGE_RETURN)) + 1;
    const isTooLong = cut === 0 && waitingBytes > LINE_CHARS_MAX;
    if (cut === 0 && !isTooLong) {
      waiting.push(chunk);
      waitingBytes += chunk.length;
      continue;
    }
    yield mixedText(Buffer.concat([...waiting, chunk.subarray(0, isTooLong ? chunk.length : cut)]), codePage);
    waiting = isTooLong ? [] : [chunk.subarray(cut)];
    waitingBytes = isTooLong ? 0 : chunk.length - cut;
  }
  yield mixedText(Buffer.concat(waiting), codePage);
}

async function* unifiedNewlines(texts: AsyncIterable<string>): AsyncGenerator<string> {
  let isReturnPending = false;
  for await (const text of texts) {
    let piece: string = isReturnPending ? `\r${text}` : text;
    isReturnPending = piece.endsWith('\r');
    if (isReturnPending) piece = piece.slice(0, -1);
    yield piece.includes('\r') ? piece.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : piece;
  }
  if (isReturnPending) yield '\n';
}
