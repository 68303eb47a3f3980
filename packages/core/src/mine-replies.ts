import type { Item } from './1-complaint/item.ts';
import { visibleTextFrom } from './1-complaint/visible-text.ts';
import { keepingOf } from './2-signals/promises/keeping.ts';
import type { LaterMessage } from './2-signals/promises/later-message.ts';
import type { FoundPromise, PromiseState } from './2-signals/signals.ts';
import { type ClientIndex, clientFor, clientKeyFor } from './3-themes/client-key.ts';
import type { Firm } from './firm/firm.ts';
import type { MineReply } from './mine-document.ts';
import { type MinedItem, minePromiseFrom, type Reader } from './mine-run.ts';

/** One of our messages with the promises made in it. */
export type ReadReply = { readonly item: Item; readonly cleanText: string; readonly promises: readonly FoundPromise[] };

/** What became of each promise of each reply, in the same order. */
export type PromiseStates = readonly (readonly PromiseState[])[];

/** A promise is kept within the next letters or not at all; a shared mailbox must not make every letter meet every other. */
const LATER_MESSAGES_MAX = 50;
const NOT_KEPT: ReadonlySet<PromiseState> = new Set(['broken', 'late']);

export function readRepliesFrom(replies: readonly Item[], reader: Reader): ReadReply[] {
  return replies.map((item) => {
    const { cleanText, signals } = reader.read(item);
    return { item, cleanText, promises: signals.promises.filter(({ voice }) => voice === 'our_words') };
  });
}

/**
 * Judges every promise of our replies by what was written to or by the same client, or in the same thread, afterwards.
 *
 * @param asOf Messages after it do not count, and a promise due before it that nothing shows done is broken.
 */
export function promiseStatesAsOf(
  replies: readonly ReadReply[],
  received: readonly MinedItem[],
  { asOf, firm, clients }: { readonly asOf: Date; readonly firm: Firm; readonly clients: ClientIndex },
): PromiseStates {
  const { timeZone, country, region } = firm;
  const groups = correspondenceFrom(replies, received, clients);
  return replies.map((reply) => {
    if (reply.promises.length === 0) return [];
    const later = laterMessagesOf(reply, groups);
    return reply.promises.map((promise) => {
      const rivals = reply.promises.filter((other) => other !== promise);
      const judged = { ...promise, madeAt: reply.item.receivedAt, rivals };
      return keepingOf(judged, later, { asOf: asOf.toISOString(), timeZone, country, region }).state;
    });
  });
}

type Letter = Pick<ReadReply, 'item' | 'cleanText'> & { readonly isFromClient: boolean };

/** Letters by everything that joins them to one client or one thread, each list in order of sending. */
type Correspondence = { readonly byKey: ReadonlyMap<string, readonly Letter[]>; readonly clients: ClientIndex };

function correspondenceFrom(
  replies: readonly ReadReply[],
  received: readonly MinedItem[],
  clients: ClientIndex,
): Correspondence {
  const byKey = new Map<string, Letter[]>();
  const add = (keys: readonly string[], letter: Letter) => {
    for (const key of keys) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [letter]);
      else known.push(letter);
    }
  };
  for (const { item, cleanText } of replies) {
    add([...threadKeysOf(item), ...clientKeysOf(item, clients)], { item, cleanText, isFromClient: false });
  }
  if (byKey.size === 0) return { byKey, clients };
  // Most of what comes in answers none of our letters.
  for (const { item, clientKey } of received) {
    const keys = [...threadKeysOf(item), `client ${clientKey}`].filter((key) => byKey.has(key));
    if (keys.length > 0) add(keys, { item, cleanText: visibleTextFrom(item.text).text, isFromClient: true });
  }
  for (const letters of byKey.values())
    letters.sort((a, b) => Date.parse(a.item.receivedAt) - Date.parse(b.item.receivedAt));
  return { byKey, clients };
}

function threadKeysOf({ externalId, inReplyTo, threadKey }: Item): string[] {
  const keys = [`message ${externalId}`];
  if (inReplyTo !== null) keys.push(`message ${inReplyTo}`);
  if (threadKey !== null) keys.push(`thread ${threadKey}`);
  return keys;
}

function clientKeysOf({ externalId, recipient }: Item, clients: ClientIndex): string[] {
  if (recipient === undefined || recipient === null) return [];
  const addressed = { author: { name: recipient.name, email: recipient.email }, externalId };
  return [`client ${clientKeyFor(addressed, clientFor(addressed, clients))}`];
}

function laterMessagesOf(reply: ReadReply, { byKey, clients }: Correspondence): LaterMessage[] {
  const sentAt = Date.parse(reply.item.receivedAt);
  const after = (keys: readonly string[]) =>
    keys.flatMap((key) =>
      (byKey.get(key) ?? [])
        .filter((other) => other.item !== reply.item && Date.parse(other.item.receivedAt) > sentAt)
        .slice(0, LATER_MESSAGES_MAX),
    );
  const sameThread = new Set(after(threadKeysOf(reply.item)));
  const all = new Set([...sameThread, ...after(clientKeysOf(reply.item, clients))]);
  return [...all].map((other) => ({
    id: other.item.externalId,
    sentAt: other.item.receivedAt,
    text: other.cleanText,
    subject: other.item.subject,
    isFromClient: other.isFromClient,
    isSameThread: sameThread.has(other),
  }));
}

export function mineRepliesFrom(replies: readonly ReadReply[], states: PromiseStates): MineReply[] {
  return replies.map(({ item, promises }, reply) => ({
    id: item.externalId,
    promises: promises.map((promise, place) => minePromiseFrom(promise, states[reply]?.[place])),
  }));
}

/** A complaint counts as one with a broken promise when our answer to it promised something that was not done in time. */
export function markBrokenPromises(
  mined: readonly MinedItem[],
  replies: readonly ReadReply[],
  states: PromiseStates,
): void {
  const broken = new Set<string>();
  for (const [reply, { item }] of replies.entries()) {
    if (item.inReplyTo !== null && states[reply]?.some((state) => NOT_KEPT.has(state))) broken.add(item.inReplyTo);
  }
  for (const one of mined) {
    if (broken.has(one.item.externalId)) one.hasBrokenPromise = true;
  }
}
