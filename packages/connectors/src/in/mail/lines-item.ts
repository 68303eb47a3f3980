import { createHash } from 'node:crypto';
import type { Item } from '@doleances/core';
import { emailFrom, filled } from '../files/item-fields.ts';
import { storable, textFromBytes } from '../text/charset.ts';
import { mailInstant } from './mail-date.ts';
import type { MailOptions } from './mail-item.ts';

const RAW_BYTES_MAX = 2 * 1024 * 1024;
const RAW_TEXT_CHARS_MAX = 100_000;
const RAW_LINE_CHARS_MAX = 20_000;
const HEAD_LINES_MAX = 5_000;
const VALUE_CHARS_MAX = 1_000;

/** What a person wrote in a message that no reader understands: its lines, less those of the MIME structure. */
export function rawLines(raw: Uint8Array, hasHeaders: boolean): string {
  const lines = linesOf(raw.subarray(bodyStart(raw)));
  return shown(hasHeaders ? lines.slice(lines.indexOf('') + 1) : lines);
}

function shown(lines: readonly string[]): string {
  return lines
    .filter((line) => !/^(?:--\S|[A-Za-z-]{2,60}:)/.test(line) && line.length <= RAW_LINE_CHARS_MAX)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .slice(0, RAW_TEXT_CHARS_MAX);
}

/** An item out of a message that kills its reader, so that the customer's words are seen all the same. */
export function itemFromLines(raw: Uint8Array, options: MailOptions): Item {
  const lines = linesOf(raw);
  const headers = headersIn(lines);
  const body = headers.size === 0 ? lines : lines.slice(lines.indexOf('') + 1);
  const from = headers.get('from') ?? '';
  const messageId = /<([^<>\s]{1,998})>/.exec(headers.get('message-id') ?? '')?.[1] ?? null;
  const date = { written: headers.get('date') ?? null, received: headers.get('received') ?? null };
  const { arrivedAt = null, timeZone = null } = options;
  return {
    externalId: messageId ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`,
    channel: 'email',
    direction: options.isSent === true ? 'out' : 'in',
    receivedAt: mailInstant({ ...date, arrivedAt, timeZone }) ?? new Date(0).toISOString(),
    subject: filled(headers.get('subject') ?? null),
    text: storable(shown(body)),
    author: { name: filled(from.split('<')[0]?.replaceAll('"', '')), email: emailFrom(from) },
    ...(options.isSent === true ? { recipient: { name: null, email: emailFrom(headers.get('to') ?? null) } } : {}),
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: messageId,
    noiseHint: null,
  };
}

function linesOf(raw: Uint8Array): readonly string[] {
  return textFromBytes(raw.subarray(0, RAW_BYTES_MAX), null).split(/\r\n|\n|\r/);
}

/** Where the headers end, should they be larger than all that is read. */
function bodyStart(raw: Uint8Array): number {
  const end = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).indexOf('\r\n\r\n');
  return end > RAW_BYTES_MAX / 2 ? end : 0;
}

/** The first of each header, on one line. */
function headersIn(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>();
  let name = '';
  for (const line of lines.slice(0, HEAD_LINES_MAX)) {
    if (line === '') break;
    const colon = line.indexOf(':');
    if (/^[ \t]/.test(line)) {
      const value = headers.get(name);
      if (value !== undefined) headers.set(name, `${value} ${line.trim()}`.slice(0, VALUE_CHARS_MAX));
    } else if (colon > 0 && colon <= 60) {
      const found = line.slice(0, colon).trim().toLowerCase();
      name = headers.has(found) ? '' : found;
      if (name !== '') headers.set(name, storable(line.slice(colon + 1, colon + 1 + VALUE_CHARS_MAX)).trim());
    }
  }
  return headers;
}
