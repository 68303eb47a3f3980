import { isUtf8 } from 'node:buffer';
import { Transform } from 'node:stream';
import iconv from 'iconv-lite';
import type { AttachmentStream, Headers, MailParser } from 'mailparser';
import { mixedText, textFromBytes } from '../text/charset.ts';
import type { MimePart } from './mime-text.ts';

/** Forwarded messages that are read along with the one that carries them. */
const ENCLOSED_BYTES_MAX = 2 * 1024 * 1024;
const ENCLOSED_MAX = 3;
const HEADER_BYTES_MAX = 4 * 1024 * 1024;
const DATE_CHARS_MAX = 200;
/** mailparser waits for ever for the end of a header that is cut off, in a message inside a message. */
const HEADER_END = '\r\n\r\n';

export type ReadMime = {
  readonly headers: Headers;
  /** As it was written: mailparser takes a date without zone for this machine's, and none at all for now. */
  readonly dateLine: string | null;
  readonly root: MimePart | null;
  readonly enclosed: readonly Buffer[];
  /** Types of all parts that are not shown as text, lower case. */
  readonly attachedTypes: readonly string[];
  /** The structure is beyond what the reader allows; what was read before that is here. */
  readonly isBroken: boolean;
};

/** What of mailparser 3.9.31 is not in its types: the tree, and the two places where bytes become text. */
type OpenParser = MailParser & {
  tree?: MimePart;
  decoder: { decodeStream(label: string): Transform };
  createNode(data: unknown): { charset?: string; contentType?: string | false };
};

/**
 * Reads the structure of a message; attachments are drained, not kept.
 *
 * mailparser trusts labels and leaves parts labelled UTF-8 or ASCII undecoded; both are taken over here so that every
 * text part goes through `textFromBytes`.
 */
export async function readMime(raw: Uint8Array): Promise<ReadMime> {
  const { MailParser } = await import('mailparser');
  const parser = new MailParser({
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
    skipTextLinks: true,
    maxHtmlLengthToParse: 1,
  }) as OpenParser;
  const createNode = parser.createNode.bind(parser);
  parser.createNode = (data) => {
    const node = createNode(data);
    node.charset = `judged:${node.charset ?? ''}`;
    return node;
  };
  parser.decoder = { decodeStream: (label) => judgedDecoder(label.replace(/^judged:/, '')) };
  const enclosed: Buffer[] = [];
  const attachedTypes: string[] = [];
  return new Promise((resolve) => {
    let headers: Headers = new Map();
    let dateLine: string | null = null;
    parser.on('headerLines', (lines: readonly { readonly key: string; readonly line: string }[]) => {
      const line = lines.find(({ key }) => key === 'date')?.line;
      dateLine ??= line === undefined ? null : line.slice(line.indexOf(':') + 1, DATE_CHARS_MAX);
    });
    parser.on('headers', (found: Headers) => {
      headers = found;
    });
    parser.on('data', (data: AttachmentStream | { type: 'text' }) => {
      if (data.type !== 'attachment') return;
      attachedTypes.push(typeOf(data));
      drain(data, enclosed);
    });
    const end = (isBroken: boolean) =>
      resolve({ headers, dateLine, root: isBroken ? null : (parser.tree ?? null), enclosed, attachedTypes, isBroken });
    parser.on('error', () => end(true));
    parser.on('end', () => end(false));
    const bytes = utf8Headers(raw);
    parser.write(bytes);
    parser.end(/message\/rfc822/i.test(bytes.toString('latin1')) ? HEADER_END : undefined);
  });
}

function drain(attachment: AttachmentStream, enclosed: Buffer[]): void {
  const isMessage = holdsMessage(attachment) && enclosed.length < ENCLOSED_MAX;
  const content = attachment.content as unknown as NodeJS.ReadableStream;
  const chunks: Buffer[] = [];
  let bytes = 0;
  content.on('data', (chunk: Buffer) => {
    bytes += chunk.length;
    if (isMessage && bytes <= ENCLOSED_BYTES_MAX) chunks.push(chunk);
  });
  content.on('end', () => {
    if (isMessage && bytes > 0 && bytes <= ENCLOSED_BYTES_MAX) enclosed.push(Buffer.concat(chunks));
    attachment.release();
  });
}

/** A message passed on; some mail programs send it as a file. */
function holdsMessage(attachment: AttachmentStream): boolean {
  const { filename } = attachment;
  const type = typeOf(attachment);
  if (type === 'message/rfc822' || type === 'message/global') return true;
  return type === 'application/octet-stream' && typeof filename === 'string' && /\.eml$/i.test(filename.slice(-200));
}

/** A broken header leaves `false` here, whatever mailparser's types say. */
function typeOf({ contentType }: { readonly contentType: unknown }): string {
  return typeof contentType === 'string' ? contentType.toLowerCase() : 'application/octet-stream';
}

function judgedDecoder(label: string): Transform {
  const chunks: Buffer[] = [];
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
    flush(done) {
      this.push(textFromBytes(Buffer.concat(chunks), label === '' ? null : label));
      done();
    },
  });
}

/** Raw accents in headers break RFC 5322 and come anyway, in UTF-8 or windows-1252; mailparser reads only the first. */
function utf8Headers(raw: Uint8Array): Buffer {
  const given = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const bytes = given.includes(0x0a) ? given : Buffer.from(given.toString('latin1').replaceAll('\r', '\n'), 'latin1');
  const ends = ['\r\n\r\n', '\n\n', '\r\r'].map((end) => bytes.indexOf(end)).filter((end) => end !== -1);
  const end = ends.length === 0 ? bytes.length : Math.min(...ends);
  const head = bytes.subarray(0, Math.min(end, HEADER_BYTES_MAX));
  if (isUtf8(head)) return bytes;
  const label = /charset\s{0,3}=\s{0,3}"?([\w.:-]{1,40})/i.exec(head.toString('latin1'))?.[1] ?? '';
  const isSingleByte = /^(?:iso-8859|windows|cp\d|ibm|macintosh|koi8)/i.test(label) && iconv.encodingExists(label);
  const codePage = isSingleByte && !/^iso-8859-1$/i.test(label) ? label : 'windows-1252';
  return Buffer.concat([Buffer.from(mixedText(head, codePage)), bytes.subarray(head.length)]);
}
