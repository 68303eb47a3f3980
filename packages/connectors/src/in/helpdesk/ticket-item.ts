import type { Author, Item } from '@doleances/core';
import type { AcceptedEntry } from '../files/file-entry.ts';
import { emailFrom, filled } from '../files/item-fields.ts';
import { textFromHtml } from '../mail/html-to-text.ts';
import { storable } from '../text/charset.ts';

/** A message of several hundred thousand characters is a log file that somebody pasted. */
const TEXT_CHARS_MAX = 200_000;

/** One message of a conversation, as all helpdesks tell it. */
export type TicketMessage = {
  /** Stable inside the helpdesk. */
  readonly id: string;
  /** Name of the conversation: the same for all its messages. */
  readonly thread: string;
  /** ISO instant. */
  readonly at: string;
  readonly subject: string | null;
  readonly words: string;
  /** `customer` wrote to us, `agent` to the customer; a `note` is what agents write among themselves. */
  readonly by: 'customer' | 'agent' | 'note';
  readonly author: Author;
  readonly customer: Author;
  readonly starsOfFive?: number | null;
};

/** What is stored of a message; notes are kept and counted, and read as no complaint. */
export function ticketItem(message: TicketMessage): Item {
  const isFirst = message.id === message.thread;
  return {
    externalId: message.id,
    channel: 'helpdesk',
    direction: message.by === 'agent' ? 'out' : 'in',
    receivedAt: message.at,
    subject: filled(storable(message.subject ?? '')),
    text: storable(message.words).slice(0, TEXT_CHARS_MAX),
    author: message.author,
    ...(message.by === 'agent' ? { recipient: message.customer } : {}),
    location: null,
    starsOfFive: message.starsOfFive ?? null,
    inReplyTo: isFirst ? null : message.thread,
    threadKey: message.thread,
    noiseHint: message.by === 'note' ? 'internal' : null,
  };
}

/** @param original As the helpdesk gave it; with the first message of a conversation, whole. */
export function ticketEntry(item: Item, original: unknown): AcceptedEntry {
  return {
    ok: true,
    externalId: item.externalId,
    rawType: 'application/json',
    raw: Buffer.from(JSON.stringify(original === null ? item : { ...item, original })),
    receivedAt: new Date(item.receivedAt),
    where: `message ${item.externalId}`,
    warnings: [],
  };
}

export function personFrom(name: unknown, email: unknown): Author {
  const written = typeof email === 'string' ? email : null;
  return { name: typeof name === 'string' ? filled(storable(name)) : null, email: emailFrom(written) };
}

/** Words that may come as HTML. */
export function plainWords(written: string): string {
  return /<(?:p|br|div|span|a|ul|b|strong|table)\b/i.test(written) ? textFromHtml(written).trim() : written.trim();
}
