import { createHash } from 'node:crypto';
import type { Item } from '@doleances/core';
import type { AcceptedEntry } from '../files/file-entry.ts';
import { emailFrom, filled } from '../files/item-fields.ts';
import { storable } from '../text/charset.ts';

/** No site takes longer ones. */
const TEXT_CHARS_MAX = 50_000;
const MARK_HEX_DIGITS = 16;

/** A review as all sites tell it, whatever they call the parts. */
export type Review = {
  readonly id: string;
  /** ISO instant of these words: of the change where the reviewer changed them. */
  readonly writtenAt: string;
  readonly stars: number | null;
  readonly title: string | null;
  /** Empty where somebody left stars alone. */
  readonly words: string;
  readonly author: string | null;
  readonly email?: string | null;
  /** What we answered in public. */
  readonly reply: { readonly words: string; readonly writtenAt: string } | null;
};

/**
 * What is stored of a review: its newest words as one item, and our public answer as another that went out.
 *
 * Both carry a revision, so that an edited review stays one complaint.
 *
 * @param original The review as the site gave it, kept for a better reading later.
 */
export function entriesOfReview(review: Review, place: string | null, original: unknown): readonly AcceptedEntry[] {
  const author = { name: filled(storable(review.author ?? '')), email: emailFrom(review.email ?? null) };
  const base = { channel: 'review', location: place, threadKey: null, noiseHint: null } as const;
  const words: Item = {
    ...base,
    externalId: review.id,
    direction: 'in',
    receivedAt: review.writtenAt,
    subject: filled(storable(review.title ?? '')),
    text: bounded(review.words),
    author,
    starsOfFive: review.stars,
    inReplyTo: null,
  };
  const { reply } = review;
  if (reply === null || reply.words.trim() === '') return [revisedEntry(words, original)];
  const answer: Item = {
    ...base,
    externalId: `${review.id}/reply`,
    direction: 'out',
    receivedAt: reply.writtenAt,
    subject: null,
    text: bounded(reply.words),
    author: { name: null, email: null },
    recipient: author,
    starsOfFive: null,
    inReplyTo: review.id,
  };
  return [revisedEntry(words, original), revisedEntry(answer, null)];
}

/** An item whose words may change later; `original` is left out where another item holds it already. */
export function revisedEntry(item: Item, original: unknown): AcceptedEntry {
  const told = JSON.stringify([item.starsOfFive, item.subject, item.text]);
  const mark = createHash('sha256').update(told).digest('hex').slice(0, MARK_HEX_DIGITS);
  const revision = { at: new Date(item.receivedAt).toISOString(), mark };
  // The revision stands first: the store looks no further to tell versions apart.
  const stored = { revision, ...item, ...(original === null ? {} : { original }) };
  return {
    ok: true,
    externalId: item.externalId,
    rawType: 'application/json',
    raw: Buffer.from(JSON.stringify(stored)),
    receivedAt: new Date(item.receivedAt),
    revision,
    where: `review ${item.externalId}`,
    warnings: [],
  };
}

function bounded(words: string): string {
  return storable(words).slice(0, TEXT_CHARS_MAX);
}
