import type { Item } from '@doleances/core';
import { knownEntries } from '../exports/known-shapes.ts';
import { chatwootItem } from '../helpdesk/chatwoot.ts';
import { freshdeskItems } from '../helpdesk/freshdesk.ts';
import { intercomItems } from '../helpdesk/intercom.ts';
import { itemFromJson } from '../item-from-raw.ts';

/**
 * Reads a delivery that holds whole messages rather than answers: the newest one is what it tells of. `quiet`: the
 * helpdesk says that something moved, and nobody wrote anything; `null`: another shape.
 */
export type DeskReader = (body: object, acceptedAt: Date) => Item | 'quiet' | null;

/** Its webhook also tells of conversations that were opened, assigned, resolved. */
export const readChatwoot: DeskReader = (body) => {
  const item = chatwootItem(body);
  if (item !== null) return item;
  return 'event' in body && typeof body.event === 'string' ? 'quiet' : null;
};

export const readIntercom: DeskReader = (body, acceptedAt) => newestOf(intercomItems(body, acceptedAt));

export const readFreshdesk: DeskReader = (body, acceptedAt) => newestOf(freshdeskItems(body, acceptedAt));

/** A review of a shop, alone or under `review`. */
export const readJudgeMe: DeskReader = (body, acceptedAt) => {
  const review = 'review' in body && typeof body.review === 'object' && body.review !== null ? body.review : body;
  if (!('reviewer' in review && 'body' in review)) return null;
  const [entry] = knownEntries({ rating: null, ...review }, { where: 'delivery', modifiedAt: acceptedAt }) ?? [];
  const parsed = entry?.ok === true ? itemFromJson(entry.raw) : null;
  return parsed?.ok === true ? parsed.value : null;
};

function newestOf(items: readonly Item[] | null): Item | 'quiet' | null {
  return items === null ? null : (items.at(-1) ?? 'quiet');
}
