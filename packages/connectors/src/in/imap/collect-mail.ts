import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { AcceptedEntry, RefusedEntry } from '../files/file-entry.ts';
import type { CollectedBatch, CollectInput } from '../source-connector.ts';
import { type FetchedMessage, fetchMessages, groupsOf, listMessages } from './fetch-messages.ts';
import { foldersToRead, keyOf, type MailFolder } from './find-folders.ts';
import { cursorFrom, type FolderCursor, type ImapCursor } from './imap-cursor.ts';
import type { ImapSettings } from './imap-settings.ts';
import { hearsNews } from './hear-news.ts';
import { type Mailbox, openMailbox } from './open-mailbox.ts';

/** A server that ends connections for a restart is up again within seconds. */
const RECONNECT_MS = 5_000;
/** Clocks of mail servers are this far apart at most. */
const CLOCK_SLACK_MS = 3_600_000;
/** SEARCH SINCE knows days, in the server's time zone. */
const DAY_MS = 86_400_000;

type Input = CollectInput<ImapSettings, unknown> & { readonly deadlineSeconds: number };

type Plan = {
  readonly folder: MailFolder;
  /** Where the cursor stands before the folder is read. */
  readonly from: FolderCursor;
  /** In ascending order. */
  readonly uids: readonly number[];
  /** Where it stands when all is read, whatever was left out as too old. */
  readonly endUid: number;
};

/**
 * Reads what is new in each folder, oldest first; see `SourceConnector.collect`. Where the settings say so it then stays
 * and listens, and logs in again when the connection ends.
 */
export async function* collectMail(input: Input): AsyncGenerator<CollectedBatch<ImapCursor>> {
  const startedMs = performance.now();
  const listens = input.settings.listen && input.mayListen === true;
  let cursor = cursorFrom(input.cursor, input.since);
  for (;;) {
    const now = () => new Date(input.now.getTime() + performance.now() - startedMs);
    await using mailbox = await openMailbox({ ...input, now: now() });
    const folders = foldersToRead(await mailbox.ask((client) => client.list()), input.settings);
    const seen = new Map<string, number>();
    do {
      for await (const batch of collectOnce({ ...input, now: now() }, { mailbox, folders, cursor, seen })) {
        cursor = batch.cursor;
        yield batch;
      }
      if (input.signal.aborted || !listens) return;
    } while (await hearsNews({ mailbox, folder: folders[0], signal: input.signal, seen }));
    if (input.signal.aborted) return;
    await pause(RECONNECT_MS, undefined, { signal: input.signal });
  }
}

type Round = {
  readonly mailbox: Mailbox;
  readonly folders: readonly MailFolder[];
  readonly cursor: ImapCursor;
  /** The next number of each folder when it was last looked at. */
  readonly seen: Map<string, number>;
};

async function* collectOnce(input: Input, round: Round): AsyncGenerator<CollectedBatch<ImapCursor>> {
  const { mailbox } = round;
  let cursor = round.cursor;
  const plans: Plan[] = [];
  for (const folder of round.folders) plans.push(...(await planFor(round, folder)));
  const total = plans.reduce((sum, { uids }) => sum + uids.length, 0);
  let done = 0;
  for (const plan of plans) {
    await mailbox.ask((client) => client.mailboxOpen(plan.folder.path, { readOnly: true }));
    for await (const batch of batchesOf(input, mailbox, { plan, cursor })) {
      if (input.signal.aborted) return;
      done += batch.messages;
      cursor = movedTo(cursor, plan, { ...plan.from, lastUid: batch.lastUid });
      const { items, refused } = batch;
      yield { items, refused, cursor, progress: { done: Math.min(done, total), total } };
    }
    cursor = movedTo(cursor, plan, { ...plan.from, lastUid: plan.endUid, isAgain: false });
  }
  if (input.signal.aborted) return;
  cursor = { ...cursor, seenAt: input.now.toISOString() };
  yield { items: [], refused: [], cursor, progress: { done: total, total } };
}

function movedTo(cursor: ImapCursor, { folder }: Plan, place: FolderCursor): ImapCursor {
  return { ...cursor, folders: { ...cursor.folders, [keyOf(folder)]: place } };
}

/** Asks for the folder's state before it is opened: of an open folder servers tell an old one. */
async function planFor(round: Round, folder: MailFolder): Promise<readonly Plan[]> {
  const { mailbox, cursor, seen } = round;
  const query = { uidNext: true, uidValidity: true };
  const status = await mailbox.ask((client) => client.status(folder.path, query));
  const { uidValidity, uidNext } = status === false ? {} : status;
  if (uidNext !== undefined) seen.set(folder.path, uidNext);
  const known = cursor.folders[keyOf(folder)];
  const isSame = known !== undefined && uidValidity !== undefined && known.uidValidity === String(uidValidity);
  if (isSame && uidNext !== undefined && uidNext <= known.lastUid + 1) return [];
  return [await newMessages(mailbox, folder, { cursor, known, uidNext })];
}

type Before = {
  readonly cursor: ImapCursor;
  readonly known: FolderCursor | undefined;
  readonly uidNext: number | undefined;
};

async function newMessages(mailbox: Mailbox, folder: MailFolder, before: Before): Promise<Plan> {
  const { known, uidNext } = before;
  const since = before.cursor.since === null ? null : new Date(Date.parse(before.cursor.since) - DAY_MS);
  return mailbox.ask(async (client) => {
    const opened = await client.mailboxOpen(folder.path, { readOnly: true });
    const uidValidity = String(opened.uidValidity);
    const isSame = known?.uidValidity === uidValidity;
    const lastUid = isSame ? known.lastUid : 0;
    const from = { uidValidity, lastUid, isAgain: isSame ? known.isAgain : known !== undefined };
    if (opened.exists === 0) return { folder, from, uids: [], endUid: lastUid };
    const found = await client.search({ uid: `${lastUid + 1}:*`, ...(since && { since }) }, { uid: true });
    if (!Array.isArray(found)) throw new Error('the folder was closed');
    // `n:*` holds the last message even when its number is below n.
    const uids = found.filter((uid) => uid > lastUid).toSorted((one, other) => one - other);
    const endUid = Math.max(lastUid, uids.at(-1) ?? 0, since === null ? 0 : (uidNext ?? 1) - 1);
    return { folder, from, uids, endUid };
  });
}

type Batch = {
  readonly items: readonly AcceptedEntry[];
  readonly refused: readonly RefusedEntry[];
  readonly lastUid: number;
  /** Messages of the plan that this batch ends with, those that were left out included. */
  readonly messages: number;
};

async function* batchesOf(
  input: Input,
  mailbox: Mailbox,
  at: { readonly plan: Plan; readonly cursor: ImapCursor },
): AsyncGenerator<Batch> {
  const since = at.cursor.since === null ? null : Date.parse(at.cursor.since);
  for await (const listed of listMessages(mailbox, at.plan.uids)) {
    const wanted = listed.filter(
      ({ arrivedAt }) => since === null || arrivedAt === null || arrivedAt.getTime() >= since,
    );
    for (const group of groupsOf(wanted)) {
      const fetched = await fetchMessages(mailbox, group);
      const known = await knownAmong(input, fetched, at);
      const fresh = fetched.filter(({ raw }) => raw === null || raw.length === 0 || !known.has(hashOf(raw)));
      const entries = fresh.map((message) => entryFrom(message, at.plan, input.now));
      yield {
        items: entries.filter((entry) => entry.ok),
        refused: [...entries.filter((entry) => !entry.ok), ...entries.flatMap(leftBehind)],
        lastUid: group.at(-1)?.uid ?? at.plan.from.lastUid,
        messages: group.length,
      };
    }
  }
}

/**
 * Hashes of those that the source gave before under another number. Only messages are asked about that came before the
 * last look and were not there then: the server numbered the folder anew, or somebody moved them. Among messages that
 * are new, two with the same bytes are two.
 */
async function knownAmong(
  { listKnown }: Input,
  fetched: readonly FetchedMessage[],
  { plan, cursor }: { readonly plan: Plan; readonly cursor: ImapCursor },
): Promise<ReadonlySet<string>> {
  const seenAt = cursor.seenAt === null ? Number.NEGATIVE_INFINITY : Date.parse(cursor.seenAt) - CLOCK_SLACK_MS;
  const doubtful = fetched.filter(
    ({ raw, arrivedAt }) => raw !== null && (plan.from.isAgain || (arrivedAt !== null && arrivedAt.getTime() < seenAt)),
  );
  if (doubtful.length === 0 || listKnown === undefined) return new Set();
  return listKnown(doubtful.flatMap(({ raw }) => (raw === null ? [] : [hashOf(raw)])));
}

/** Health shows what is refused; that a part stayed in the mailbox belongs there too. */
function leftBehind(entry: AcceptedEntry | RefusedEntry): readonly RefusedEntry[] {
  if (!entry.ok) return [];
  return entry.warnings.map((reason) => ({ ok: false, where: entry.where, reason }));
}

function entryFrom({ uid, arrivedAt, raw, warnings }: FetchedMessage, { folder, from }: Plan, now: Date) {
  const where = `${folder.path}, message ${uid}`;
  if (raw === null || raw.length === 0)
    return { ok: false as const, where, reason: 'the server does not give this message' };
  return {
    ok: true as const,
    externalId: `${keyOf(folder)}:${from.uidValidity}:${uid}`,
    rawType: 'message/rfc822' as const,
    raw,
    receivedAt: arrivedAt ?? now,
    where,
    warnings,
  };
}

function hashOf(raw: Buffer): string {
  return createHash('sha256').update(raw).digest('hex');
}
