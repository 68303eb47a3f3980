import { createHash } from 'node:crypto';
import type { Author, Item } from '@doleances/core';
import type { AddressObject, Headers, HeaderValue } from 'mailparser';
import type { Parsed } from '../../parsed.ts';
import { emailFrom, filled } from '../files/item-fields.ts';
import { mendLatin1, storable } from '../text/charset.ts';
import { formMailFrom } from './form-mail.ts';
import { rawLines } from './lines-item.ts';
import { mailInstant } from './mail-date.ts';
import { textOfParts } from './mime-text.ts';
import { type Envelope, noiseHintOf } from './noise-hint.ts';
import { type ReadMime, readMime } from './read-mime.ts';
import { reviewMailFrom } from './review-mail.ts';

const SUBJECT_CHARS_MAX = 1_000;
const NAME_CHARS_MAX = 200;
/** A forwarded message may hold another one; deeper ones are not read. */
const ENCLOSED_DEPTH_MAX = 2;

export type MailOptions = {
  /** Addresses that send forms on behalf of customers; these are never noise. */
  readonly formSenders?: readonly string[];
  /** The firm's own addresses or `@domains`: mail from them is outgoing. */
  readonly ownAddresses?: readonly string[];
  /** It lay in a folder of sent mail: outgoing, whoever it says wrote it. */
  readonly isSent?: boolean;
  /** The day the mailbox gives it, ISO; for a letter without any date. */
  readonly arrivedAt?: string;
  /** The firm's, for a date without zone. */
  readonly timeZone?: string;
};

/** Reads a message into an item. Runs inside the parsing thread: call `parseMail` elsewhere. */
export async function itemFromMail(raw: Uint8Array, options: MailOptions): Promise<Parsed<Item>> {
  const mime = await readMime(raw);
  const { headers } = mime;
  const warnings: string[] = [];
  const from = personOf(headers.get('from')) ?? personOf(headers.get('sender')) ?? { name: null, email: null };
  const subject = filled(clean(stringOf(headers.get('subject')), SUBJECT_CHARS_MAX));
  const written = await wholeText(mime, 0);
  const isUnread = mime.isBroken || (written === '' && (headers.size === 0 || holdsTextOnly(mime)));
  const text = storable(isUnread ? rawLines(raw, headers.size > 0) : written);
  if (isUnread && text !== '') warnings.push('the message is malformed: its lines are shown as they came');
  const isDeclared = listed(from.email, options.formSenders ?? []);
  const isSent = options.isSent === true;
  const replyTo = personOf(headers.get('reply-to'));
  const form = isSent ? null : formMailFrom({ from, replyTo, subject, text, isDeclared });
  const isOut = isSent || (form === null && listed(from.email, options.ownAddresses ?? []));
  const review = form === null && !isOut ? reviewMailFrom({ from, subject, text }) : null;
  const told = form ?? (review === null ? { author: from, subject, text } : { ...review, subject: null });
  const messageId = idsIn(headers.get('message-id'))[0] ?? null;
  const references = idsIn(headers.get('references'));
  const inReplyTo = idsIn(headers.get('in-reply-to'))[0] ?? references.at(-1) ?? null;
  const receivedAt = instantOf(mime, options);
  if (receivedAt === null) warnings.push('the message has no date');
  const item: Item = {
    externalId: messageId ?? `sha256:${createHash('sha256').update(raw).digest('hex')}`,
    channel: form !== null ? 'form' : review !== null ? 'review' : 'email',
    direction: isOut ? 'out' : 'in',
    receivedAt: receivedAt ?? new Date(0).toISOString(),
    subject: told.subject,
    text: told.text,
    author: told.author,
    ...(isOut ? { recipient: personOf(headers.get('to')) } : { sentTo: addressesOf(headers) }),
    location: review?.place ?? null,
    starsOfFive: review?.stars ?? null,
    inReplyTo,
    threadKey: references[0] ?? inReplyTo ?? messageId,
    noiseHint:
      form === null && review === null && !isOut ? noiseHintOf(envelopeOf(mime, { from, subject, text })) : null,
  };
  return { ok: true, value: item, warnings };
}

/** Nothing is attached but messages, so words that the reader did not find must be somewhere in the lines. */
function holdsTextOnly({ attachedTypes, root }: ReadMime): boolean {
  const hasHtml = root !== null && /html/i.test(root.contentType || '');
  return !hasHtml && attachedTypes.every((type) => type === 'message/rfc822');
}

async function wholeText(mime: ReadMime, depth: number): Promise<string> {
  const texts = [mime.root === null ? '' : textOfParts(mime.root)];
  const isReport = contentTypeOf(mime.headers).type === 'multipart/report';
  for (const message of isReport || depth >= ENCLOSED_DEPTH_MAX ? [] : mime.enclosed) {
    texts.push(await wholeText(await readMime(message), depth + 1));
  }
  return texts.filter((text) => text !== '').join('\n\n');
}

function envelopeOf(mime: ReadMime, words: { from: Author; subject: string | null; text: string }): Envelope {
  const { headers } = mime;
  const { type, reportType, method } = contentTypeOf(headers);
  const isAlternative = type === 'multipart/alternative' && mime.attachedTypes.includes('text/calendar');
  return {
    header: (name) => headerText(headers, name),
    contentType: type,
    reportType,
    fromAddress: words.from.email ?? '',
    subject: words.subject ?? '',
    text: words.text,
    isInvitation: isAlternative || (type === 'text/calendar' && method !== ''),
  };
}

/** mailparser folds `List-*` headers into one object; all others keep their name. */
function headerText(headers: Headers, name: string): string {
  if (!name.startsWith('list-')) return stringOf(headers.get(name)).trim().toLowerCase();
  const list = headers.get('list') as unknown as Readonly<Record<string, unknown>> | undefined;
  return list !== undefined && Object.hasOwn(list, name.slice('list-'.length)) ? 'yes' : stringOf(headers.get(name));
}

function contentTypeOf(headers: Headers): { type: string; reportType: string; method: string } {
  const value = headers.get('content-type');
  if (typeof value !== 'object' || !('params' in value)) return { type: stringOf(value), reportType: '', method: '' };
  const { params } = value;
  return { type: value.value.toLowerCase(), reportType: params['report-type'] ?? '', method: params.method ?? '' };
}

function instantOf({ headers, dateLine }: ReadMime, { arrivedAt, timeZone }: MailOptions): string | null {
  const received = [headers.get('received') ?? ''].flat().map(stringOf)[0] ?? '';
  return mailInstant({
    written: dateLine,
    received: received === '' ? null : received,
    arrivedAt: arrivedAt ?? null,
    timeZone: timeZone ?? null,
  });
}

/** Nobody writes to more at once and means each of them. */
const SENT_TO_MAX = 20;

function addressesOf(headers: Headers): readonly string[] {
  const lists = ['to', 'cc'].flatMap((name) => [headers.get(name) ?? []].flat() as AddressObject[]);
  const people = lists.flatMap(({ value }) => (Array.isArray(value) ? value.flatMap((one) => one.group ?? [one]) : []));
  const addresses = people.flatMap(({ address }) => emailFrom(address ?? null) ?? []);
  return [...new Set(addresses)].slice(0, SENT_TO_MAX);
}

function personOf(value: HeaderValue | undefined): Author | null {
  const first = ([value].flat()[0] as AddressObject | undefined)?.value;
  const person = Array.isArray(first) ? (first[0]?.group?.[0] ?? first[0]) : undefined;
  if (person === undefined) return null;
  const name = filled(clean(person.name, NAME_CHARS_MAX));
  const email = emailFrom(person.address ?? null);
  return name === null && email === null ? null : { name, email };
}

function listed(email: string | null, addresses: readonly string[]): boolean {
  if (email === null) return false;
  return addresses.some((entry) => {
    const wanted = entry.trim().toLowerCase();
    return wanted !== '' && (wanted.startsWith('@') ? email.endsWith(wanted) : email === wanted);
  });
}

/** Message-IDs without their angle brackets, at most the first and last hundred. */
function idsIn(value: HeaderValue | undefined): string[] {
  const texts = [value ?? ''].flat().map(stringOf);
  const ids = (texts.length > 200 ? [...texts.slice(0, 100), ...texts.slice(-100)] : texts)
    .flatMap((text) => text.slice(0, 20_000).split(/[\s<>]+/))
    .filter((id) => id.length > 2 && id.length <= 998);
  return ids.map((id) => storable(id));
}

function clean(text: string, charsMax: number): string {
  return storable(mendLatin1(text.slice(0, charsMax))).replace(/[\r\n\t]+/g, ' ');
}

function stringOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return stringOf(value[0]);
  if (typeof value === 'object' && value !== null && 'value' in value) return stringOf(value.value);
  return '';
}
