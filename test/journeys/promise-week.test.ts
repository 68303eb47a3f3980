import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dayTyped, type Item } from '@doleances/core';
import {
  capturePromise,
  changePromise,
  openDeliverer,
  openPorts,
  openStages,
  type Ports,
  read,
  readConfig,
  remind,
} from '@doleances/pipeline';
import type { Source } from '@doleances/store';
import postgres from 'postgres';
import { describe, expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { isMissing } from '../support/programs.ts';
import { WEEK, WEEK_ENDS_AT, WEEK_FIRM, type WeekEvent } from '../support/promise-week.ts';
import { openRedis } from '../support/redis.ts';

const LOG = path.resolve(import.meta.dirname, '../golden/promises/week.txt');
const POLL_MS = 10;
const QUIET_SECONDS_MAX = 60;

/** The installation through a week: workers of its own, a clock that the script moves. */
async function openWeek(redisUrl: string | null, workers: number) {
  const database = await openTestDatabase();
  const folder = await openFolder();
  await mkdir(path.join(folder.path, 'data'));
  const read_ = readConfig({
    DATABASE_URL: database.url,
    DOLEANCES_DATA_FOLDER: path.join(folder.path, 'data'),
    DOLEANCES_LOG_LEVEL: 'silent',
    ...(redisUrl === null ? {} : { REDIS_URL: redisUrl }),
  });
  if (!read_.ok) throw new Error(read_.problems.join('; '));
  const clock = { now: new Date(WEEK[0]?.at ?? '') };
  const opened: AsyncDisposable[] = [folder, database];
  const ports: Ports[] = [];
  for (let place = 0; place < workers; place++) {
    const one = await openPorts(read_.config, { now: () => clock.now });
    ports.push(one);
    opened.push(one);
  }
  const [first] = ports;
  if (first === undefined) throw new Error('no worker');
  await first.store.saveFirm(WEEK_FIRM, false, 'test');
  for (const one of ports) {
    opened.push(await openStages(one, [read, remind]));
    opened.push(openDeliverer(one, POLL_MS));
  }
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  return {
    ports: first,
    clock,
    sql,
    mails: async () =>
      (await readdir(path.join(folder.path, 'data'), { recursive: true })).filter((name) => name.endsWith('.eml'))
        .length,
    async [Symbol.asyncDispose]() {
      await sql.end();
      for (const part of opened.toReversed()) await part[Symbol.asyncDispose]();
    },
  };
}

type Week = Awaited<ReturnType<typeof openWeek>>;

/** Nothing to work now, and every message sent. */
async function untilQuiet({ sql }: Week): Promise<void> {
  for (let tries = 0; tries < (QUIET_SECONDS_MAX * 1_000) / POLL_MS; tries++) {
    const [row] = await sql<{ busy: number }[]>`
      select (select count(*) from doleances.work where stage in ('read', 'remind')
          and (state = 'leased' or (state = 'open' and due_at <= now())))::int
        + (select count(*) from doleances.outbox where state in ('pending', 'sending'))::int as busy`;
    if (row?.busy === 0) return;
    await pause(POLL_MS);
  }
  throw new Error('the workers did not come to rest');
}

/** The rows that fall due first: the same rows that a restart, or another process, would find. */
async function nextDue({ sql }: Week): Promise<{ readonly at: Date; readonly ids: readonly string[] } | null> {
  const rows = await sql<{ id: string; at: Date }[]>`
    select subject_id as id, due_at as at from doleances.work
    where stage = 'remind' and state = 'open' and due_at = (
      select min(due_at) from doleances.work where stage = 'remind' and state = 'open' and due_at > now())
    order by subject_id`;
  const [first] = rows;
  return first === undefined ? null : { at: first.at, ids: rows.map(({ id }) => id) };
}

function itemOf(event: WeekEvent & { kind: 'write' | 'hear' }, place: number): Item {
  const client = event.kind === 'write' ? event.to : event.from;
  const person = {
    name: client,
    email: `${client.toLowerCase().normalize('NFD').replace(/\P{L}/gu, '')}@client.example`,
  };
  const isOut = event.kind === 'write';
  return {
    externalId: `week-${place}`,
    channel: 'email',
    direction: isOut ? 'out' : 'in',
    receivedAt: new Date(event.at).toISOString(),
    subject: null,
    text: event.text,
    author: isOut ? { name: event.by ?? null, email: null } : person,
    ...(isOut ? { recipient: person } : {}),
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: client,
    noiseHint: null,
  };
}

async function perform(week: Week, source: Source, event: WeekEvent, place: number): Promise<void> {
  const { ports } = week;
  if (event.kind === 'write' || event.kind === 'hear') {
    const item = itemOf(event, place);
    const raw = Buffer.from(JSON.stringify(item));
    const accepted = {
      externalId: item.externalId,
      rawType: 'application/json',
      raw,
      receivedAt: ports.now(),
    } as const;
    const { bells } = await ports.store.acceptItems(source.id, [accepted]);
    await ports.queues.ring(bells);
    return;
  }
  if (event.kind === 'note') {
    const outcome = await capturePromise(ports, { text: event.text, who: event.by });
    expect(outcome).toMatchObject({ ok: true, isKnown: false });
    return;
  }
  const promises = await ports.store.listPromises({ limitRows: 100 });
  const [promise] = promises.filter(({ clientName, quote }) => clientName === event.of || quote.includes(event.of));
  const day = event.day === undefined ? null : dayTyped(event.day, { ...WEEK_FIRM, sentAt: ports.now().toISOString() });
  const outcome = await changePromise(ports, {
    promiseId: promise?.id ?? '',
    kind: event.deed,
    who: 'Nadia Bensaïd',
    why: event.why ?? null,
    newDueAt: day,
  });
  expect({ of: event.of, outcome }).toMatchObject({ outcome: { ok: true } });
}

/** Lives the week, jumping from one thing that happens to the next; tells every mail as it leaves. */
async function live(week: Week): Promise<string> {
  const { ports, clock } = week;
  const source = await ports.store.saveSource({
    kind: 'file',
    name: 'week',
    settings: {},
    schedule: null,
    isSample: false,
  });
  const log: string[] = [];
  const told = new Set<string>();
  const tell = async () => {
    const rows = (await ports.store.listOutbox(500)).filter(({ id }) => !told.has(id));
    const at = clock.now.toLocaleString('sv-SE', {
      timeZone: WEEK_FIRM.timeZone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (const row of rows) told.add(row.id);
    const lines = rows.map(({ state, to, subject }) => {
      const names = to.map(({ address }) => address.split('@')[0]).join('+');
      return `${at} ${state} ${names} | ${subject}`;
    });
    log.push(...lines.toSorted());
  };
  let place = 0;
  for (let due = await nextDue(week); place < WEEK.length || due !== null; due = await nextDue(week)) {
    const event = WEEK[place];
    const eventAt = event === undefined ? null : new Date(event.at);
    if (event !== undefined && eventAt !== null && (due === null || eventAt <= due.at)) {
      clock.now = eventAt;
      await perform(week, source, event, place);
      place += 1;
    } else if (due !== null) {
      if (due.at > WEEK_ENDS_AT) break;
      clock.now = due.at;
      const bells = await Promise.all(due.ids.map((id) => ports.store.ring('remind', id)));
      await ports.queues.ring(bells.filter((bell) => bell !== null));
    }
    await untilQuiet(week);
    await tell();
  }
  clock.now = WEEK_ENDS_AT;
  const promises = await ports.store.listPromises({ limitRows: 100 });
  const standing = promises
    .map(({ clientName, state, quote }) => `${clientName ?? '–'}: ${state} | ${quote}`)
    .toSorted();
  expect(await week.mails()).toBe(log.length);
  return `${log.join('\n')}\n\n${promises.length} promises\n${standing.join('\n')}\n`;
}

describe('a week of thirty promises, over a change of the clocks and a holiday', () => {
  test('embedded: every reminder leaves once, at its time', { timeout: 240_000 }, async () => {
    await using week = await openWeek(null, 1);
    await expect(await live(week)).toMatchFileSnapshot(LOG);
  });

  test.skipIf(isMissing('redis-server'))(
    'distributed: two workers and Redis send the very same',
    { timeout: 240_000 },
    async () => {
      await using redis = await openRedis();
      await using week = await openWeek(redis.url, 2);
      await expect(await live(week)).toMatchFileSnapshot(LOG);
    },
  );
});
