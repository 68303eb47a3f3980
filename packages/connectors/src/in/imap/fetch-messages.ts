import type { FetchMessageObject, ImapFlow } from 'imapflow';
import { largeMessage } from './large-message.ts';
import type { Mailbox } from './open-mailbox.ts';

/** A photo or two; above this the attachments stay in the mailbox and the words come alone. */
const WHOLE_BYTES_MAX = 5_000_000;
/** What one request brings and one transaction holds. */
const BATCH_BYTES_MAX = 4_000_000;
const BATCH_MESSAGES_MAX = 200;
/** Some servers refuse lines above 8,000 characters. */
const LISTED_MAX = 300;

export type ListedMessage = { readonly uid: number; readonly bytes: number; readonly arrivedAt: Date | null };

export type FetchedMessage = {
  readonly uid: number;
  readonly arrivedAt: Date | null;
  /** `null`: the server has it and does not give it. */
  readonly raw: Buffer | null;
  readonly warnings: readonly string[];
};

/** Sizes and dates of some messages of the open folder, in the order of their numbers; those that are gone are left out. */
export async function* listMessages(
  mailbox: Mailbox,
  uids: readonly number[],
): AsyncIterable<readonly ListedMessage[]> {
  for (let start = 0; start < uids.length; start += LISTED_MAX) {
    const asked = uids.slice(start, start + LISTED_MAX);
    const found = await mailbox.ask((client) =>
      client.fetchAll(asked.join(','), { uid: true, size: true, internalDate: true }, { uid: true }),
    );
    const wanted = new Set(asked);
    yield found
      .filter(({ uid }) => wanted.has(uid))
      .map((message) => ({ uid: message.uid, bytes: message.size ?? 0, arrivedAt: arrivalOf(message) }))
      .toSorted((one, other) => one.uid - other.uid);
  }
}

/** Parts a list so that what is fetched together stays small; a large message comes alone. */
export function* groupsOf(listed: readonly ListedMessage[]): Generator<readonly ListedMessage[]> {
  let group: ListedMessage[] = [];
  let bytes = 0;
  for (const message of listed) {
    const isFull = bytes + message.bytes > BATCH_BYTES_MAX || group.length >= BATCH_MESSAGES_MAX;
    if (isFull && group.length > 0) {
      yield group;
      group = [];
      bytes = 0;
    }
    group.push(message);
    bytes += message.bytes;
  }
  if (group.length > 0) yield group;
}

/** Fetches messages of the open folder without marking them as read; what is gone by now is left out. */
export async function fetchMessages(
  mailbox: Mailbox,
  group: readonly ListedMessage[],
): Promise<readonly FetchedMessage[]> {
  const [first] = group;
  if (group.length === 1 && first !== undefined && first.bytes > WHOLE_BYTES_MAX) return fetchLarge(mailbox, first);
  const found = await mailbox.ask((client) => fetchWhole(client, group));
  if (found === 'refused') {
    if (group.length === 1) return group.map(({ uid, arrivedAt }) => ({ uid, arrivedAt, raw: null, warnings: [] }));
    // One message that the server cannot read spoils the answer for all.
    const alone: FetchedMessage[] = [];
    for (const message of group) alone.push(...(await fetchMessages(mailbox, [message])));
    return alone;
  }
  const messages: FetchedMessage[] = [];
  for (const message of group) {
    const answer = found.get(message.uid);
    if (answer === undefined) continue;
    const raw = answer.source ?? null;
    // Some servers count sizes wrongly.
    if (raw !== null && raw.length > WHOLE_BYTES_MAX) messages.push(...(await fetchLarge(mailbox, message)));
    else messages.push({ uid: message.uid, arrivedAt: message.arrivedAt, raw, warnings: [] });
  }
  return messages;
}

async function fetchWhole(
  client: ImapFlow,
  group: readonly ListedMessage[],
): Promise<ReadonlyMap<number, FetchMessageObject> | 'refused'> {
  try {
    const query = { uid: true, source: { start: 0, maxLength: WHOLE_BYTES_MAX + 1 } };
    const found = await client.fetchAll(group.map(({ uid }) => uid).join(','), query, { uid: true });
    return new Map(found.map((message) => [message.uid, message]));
  } catch (error) {
    if ((error as { responseStatus?: string }).responseStatus === undefined) throw error;
    return 'refused';
  }
}

async function fetchLarge(mailbox: Mailbox, { uid, arrivedAt }: ListedMessage): Promise<readonly FetchedMessage[]> {
  const large = await largeMessage(mailbox, uid);
  return large === null ? [] : [{ uid, arrivedAt, ...large }];
}

function arrivalOf({ internalDate }: FetchMessageObject): Date | null {
  const date = internalDate === undefined ? null : new Date(internalDate);
  return date === null || Number.isNaN(date.getTime()) ? null : date;
}
