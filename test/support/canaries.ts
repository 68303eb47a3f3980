import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Item } from '@doleances/core';
import type { AcceptedItem } from '@doleances/store';

/** Rows are dated by the database's clock too, which no test moves. */
export const NOW = new Date();
const DAY_MS = 86_400_000;
/** Twenty-five months. */
export const LATER_DAYS = 762;
export const daysFrom = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
export const EMAIL = 'prudence.zwanziger@canari01.example';
export const AUTHOR = { name: 'Prudence Zwanziger', email: EMAIL, phone: '514 555-0199' };
/** One word for each way in; a person's own names beside them. */
export const CANARIES = [
  'canari01', // the address
  'zwanziger', // the name
  'canari03', // a mail
  'canari04', // a review
  'canari05', // another client's quote of her number
  'canari06', // a promise in our reply
  'canari07', // a note taken on the telephone
  'zoumbalo', // a theme's label
  'canari09', // a form that nobody could read
  'canari10', // what somebody noted of the case
  'canari11', // why a reading was corrected
  'canari12', // the recovery ledger
  '555-0199',
];
/** A letter as mail programs write it: nothing of its words is in its bytes as they are read. */
export function mail(id: string, headers: readonly string[], text: string): AcceptedItem {
  const lines = [
    ...headers,
    `Message-ID: <${id}@poste.example>`,
    `Date: ${daysFrom(-1).toUTCString().replace('GMT', '+0000')}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64'),
  ];
  const raw = Buffer.from(lines.join('\r\n'));
  return { externalId: id, rawType: 'message/rfc822', raw, receivedAt: daysFrom(-1) };
}

export function item(externalId: string, changes: Partial<Item>): AcceptedItem {
  const whole: Item = {
    externalId,
    channel: 'review',
    direction: 'in',
    receivedAt: daysFrom(-2).toISOString(),
    subject: null,
    text: '',
    author: AUTHOR,
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
    ...changes,
  };
  const raw = Buffer.from(JSON.stringify(whole));
  return { externalId, rawType: 'application/json', raw, receivedAt: new Date(whole.receivedAt) };
}

export async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file) => `${file}: ${decodedMail(await readFile(file, 'utf8'))}`));
}

/** Words of a mail in quoted-printable or base64 too. */
function decodedMail(text: string): string {
  const quoted = text
    .replace(/=\r?\n/g, '')
    .replace(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
  const blocks = text.match(/(?:[A-Za-z0-9+/=]{40,}\r?\n)+/g) ?? [];
  return [text, quoted, ...blocks.map((block) => Buffer.from(block, 'base64').toString('utf8'))].join('\n');
}
