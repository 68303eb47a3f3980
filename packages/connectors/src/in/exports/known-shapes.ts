import type { Item } from '@doleances/core';
import type { FileEntry } from '../files/file-entry.ts';
import { starsFrom } from '../files/item-fields.ts';
import { parseDate } from '../files/parse-date.ts';
import { chatwootItem } from '../helpdesk/chatwoot.ts';
import { freshdeskItems } from '../helpdesk/freshdesk.ts';
import { intercomItems } from '../helpdesk/intercom.ts';
import { ticketEntry } from '../helpdesk/ticket-item.ts';
import { entriesOfTicket, ticketFrom, usersFrom } from '../helpdesk/zendesk-ticket.ts';
import { storeReviewFrom } from '../reviews/app-store-connect.ts';
import { appleReviewFrom } from '../reviews/apple-reviews.ts';
import { playReviewFrom } from '../reviews/google-play.ts';
import { googleReviewFrom } from '../reviews/google-review.ts';
import { entriesOfReview } from '../reviews/review.ts';
import type { SweptReview } from '../reviews/sweep.ts';
import { trustpilotReviewFrom } from '../reviews/trustpilot.ts';

type JsonObject = Readonly<Record<string, unknown>>;
type Place = { readonly where: string; readonly modifiedAt: Date };
type Shape = {
  readonly site: string;
  /** Keys that together belong to this shape alone. */
  readonly keys: readonly string[];
  readonly read: (given: JsonObject, place: Place) => readonly FileEntry[];
};

/** What sites and helpdesks export, and what their webhooks send; the more telling keys first. */
const SHAPES: readonly Shape[] = [
  {
    site: 'google',
    keys: ['reviewId', 'starRating'],
    read: (given, { where }) => sweptEntries(googleReviewFrom(given, null, where)),
  },
  {
    site: 'play',
    keys: ['reviewId', 'comments'],
    read: (given, { where }) => sweptEntries(playReviewFrom(given, where)),
  },
  {
    site: 'app-store',
    keys: ['im:rating', 'content'],
    read: (given, { where }) => sweptEntries(appleReviewFrom(given, '', where)),
  },
  {
    site: 'trustpilot',
    keys: ['consumer', 'stars'],
    read: (given, { where }) => sweptEntries(trustpilotReviewFrom(given, where)),
  },
  {
    site: 'app-store',
    keys: ['attributes', 'type'],
    read: (given, { where }) => sweptEntries(storeReviewFrom(given, new Map(), where)),
  },
  { site: 'facebook', keys: ['recommendation_type'], read: facebookEntries },
  { site: 'judge.me', keys: ['reviewer', 'body', 'rating'], read: judgeMeEntries },
  { site: 'skeepers', keys: ['review_rate'], read: skeepersEntries },
  {
    site: 'chatwoot',
    keys: ['message_type', 'conversation'],
    read: (given, place) => itemEntries([chatwootItem(given)], given, place),
  },
  {
    site: 'intercom',
    keys: ['source', 'id', 'type'],
    read: (given, place) => itemEntries(intercomItems(given, place.modifiedAt), given, place),
  },
  {
    site: 'intercom',
    keys: ['topic', 'data'],
    read: (given, place) => itemEntries(intercomItems(given, place.modifiedAt), given, place),
  },
  { site: 'freshdesk', keys: ['freshdesk_webhook'], read: freshdeskEntries },
  { site: 'freshdesk', keys: ['requester', 'description_text'], read: freshdeskEntries },
  { site: 'freshdesk', keys: ['conversations', 'description'], read: freshdeskEntries },
  { site: 'zendesk', keys: ['requester_id', 'description'], read: zendeskEntries },
  { site: 'zendesk', keys: ['requester', 'description', 'subject'], read: zendeskEntries },
];

/** Whether some site or helpdesk wrote this. */
export function isKnown(given: object): boolean {
  return shapeOf(given) !== undefined;
}

/**
 * Reads one object as the site or helpdesk that wrote it means it; `null` when it is none of theirs.
 *
 * All files are one source: the site stands before its own ids, or two sites' number 12 would be one review.
 */
export function knownEntries(given: JsonObject, place: Place): readonly FileEntry[] | null {
  const shape = shapeOf(given);
  if (shape === undefined) return null;
  return shape
    .read(given, place)
    .map((entry) =>
      entry.ok ? { ...entry, externalId: `${shape.site} ${entry.externalId}`, where: place.where } : entry,
    );
}

function shapeOf(given: object): Shape | undefined {
  return SHAPES.find(({ keys }) => keys.every((key) => Object.hasOwn(given, key)));
}

function sweptEntries(read: SweptReview | FileEntry | null): readonly FileEntry[] {
  if (read === null) return [];
  return 'ok' in read ? [read] : read.entries;
}

function itemEntries(
  items: readonly (Item | null)[] | null,
  given: JsonObject,
  { where }: Place,
): readonly FileEntry[] {
  if (items === null) return [{ ok: false, where, reason: 'a conversation without its id or words' }];
  return items.filter((item) => item !== null).map((item, at) => ticketEntry(item, at === 0 ? given : null));
}

function freshdeskEntries(given: JsonObject, place: Place): readonly FileEntry[] {
  return itemEntries(freshdeskItems(given, place.modifiedAt), given, place);
}

function zendeskEntries(given: JsonObject, { where }: Place): readonly FileEntry[] {
  const ticket = ticketFrom(given);
  if (ticket === null) return [{ ok: false, where, reason: 'a ticket without its id or date' }];
  const entries = entriesOfTicket(ticket, usersFrom(given), given);
  return 'ok' in entries ? [entries] : entries;
}

function facebookEntries(given: JsonObject, place: Place): readonly FileEntry[] {
  const author = given.reviewer as JsonObject | undefined;
  return simpleReview(given, place, {
    stars: given.recommendation_type,
    words: given.review_text,
    at: given.created_time,
    author: author?.name,
    id: given.id ?? (given.open_graph_story as JsonObject | undefined)?.id,
  });
}

function judgeMeEntries(given: JsonObject, place: Place): readonly FileEntry[] {
  const reviewer = (given.reviewer ?? {}) as JsonObject;
  return simpleReview(given, place, {
    ...{ stars: given.rating, title: given.title, words: given.body, at: given.created_at, id: given.id },
    ...{ author: reviewer.name, email: reviewer.email },
  });
}

/** Of Skeepers' own names only some are public; the others are taken under the names its clients report. */
function skeepersEntries(given: JsonObject, place: Place): readonly FileEntry[] {
  const own = (name: string) => given[name] ?? given[`${name}?`];
  return simpleReview(given, place, {
    stars: own('review_rate'),
    words: own('review_content'),
    at: own('review_date'),
    id: own('id') ?? own('review_id'),
    author: [own('firstname'), own('lastname')].filter((name) => typeof name === 'string').join(' '),
  });
}

type SimpleReview = Readonly<Partial<Record<'stars' | 'title' | 'words' | 'at' | 'author' | 'email' | 'id', unknown>>>;

function simpleReview(given: JsonObject, { where, modifiedAt }: Place, told: SimpleReview): readonly FileEntry[] {
  const written = { at: wordOf(told.at), id: wordOf(told.id) };
  const writtenAt = new Date(parseDate(written.at) ?? modifiedAt.toISOString()).toISOString();
  const words = wordOf(told.words);
  if (written.id === '' && words === '') return [{ ok: false, where, reason: 'a review without its id or words' }];
  const id = written.id === '' ? `${writtenAt} ${words.slice(0, 100)}` : written.id;
  const review = {
    ...{ id, writtenAt, stars: starsFrom(wordOf(told.stars)), title: wordOf(told.title), words },
    ...{ author: wordOf(told.author), email: wordOf(told.email), reply: null },
  };
  return entriesOfReview(review, null, given);
}

function wordOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
