import { createReadStream, createWriteStream } from 'node:fs';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DEFAULT_FIRM } from '@doleances/core';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { dumpDatabase, openTestDatabase } from '../../../../test/support/database.ts';
import { openFolder } from '../../../../test/support/folder.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { openTcpProxy } from '../../../../test/support/tcp-proxy.ts';
import { openStore } from '../open-store.ts';
import { latestMigrationMs, applyMigrations, migrateStore } from '../migrate.ts';
import { openBackupGzip, openEncoder } from './backup-format.ts';
import { referredFirst } from './backup-tables.ts';
import { checkBackup } from './check-backup.ts';
import { openBackupLane } from './open-backup-lane.ts';
import { type RestoreOutcome, restoreBackup } from './restore-backup.ts';
import { writeBackup } from './write-backup.ts';

/** Words that a text format may stumble over. */
const NAUGHTY = 'Tab\tfin de ligne\r\nbarre \\ \\. \\N guillemet " é œ € 👩‍🍳 \u202e';

async function backUp(url: string, file: string): Promise<void> {
  await pipeline(Readable.from(writeBackup({ url })), openBackupGzip(), createWriteStream(file));
}

function restore(url: string, file: string, isReplacing = false): Promise<RestoreOutcome> {
  return restoreBackup({ url, open: () => createReadStream(file), isReplacing, who: 'test' });
}

async function openBackedUp() {
  const opened = await openTestStore();
  const folder = await openFolder();
  const source = await saveTestSource(opened.store);
  await opened.store.saveFirm({ ...DEFAULT_FIRM, name: 'Chez Marie' }, false, 'owner');
  for (const id of ['a', 'b', 'c']) {
    await readTestComplaint(opened.store, source, {
      item: itemOf(id, { text: `${NAUGHTY} ${id}` }),
      facets: ['bruit'],
    });
  }
  return {
    ...opened,
    folder: folder.path,
    source,
    file: path.join(folder.path, 'une.backup'),
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

/** Rows in no order, without what restoring itself adds. */
async function rowsIn(url: string): Promise<readonly string[]> {
  const lines = (await dumpDatabase(url)).split('\n');
  return lines
    .filter((line) => !/^(?:drizzle|doleances\.(?:fences|restores) )|"what":"restored"/.test(line))
    .toSorted();
}

test('what is restored is what was there, row by row, and the house goes on from it', async () => {
  await using house = await openBackedUp();
  await backUp(house.database.url, house.file);
  const summary = await checkBackup(createReadStream(house.file));
  expect(summary.tables).toMatchObject({ items: 3, complaints: 3, grievances: 3, firm: 1, sources: 1 });

  await using target = await openTestDatabase({ isEmpty: true });
  const outcome = await restore(target.url, house.file);
  expect(outcome).toMatchObject({ ok: true, restored: { tables: summary.tables, isOlder: false } });
  expect(await rowsIn(target.url)).toEqual(await rowsIn(house.database.url));

  await using store = await openStore({ url: target.url });
  expect(await store.listEvents('backup', 5)).toMatchObject([{ who: 'test', what: 'restored' }]);
  // Numbers go on where they were, known items stay known, and what happened still cannot be rewritten.
  await store.saveFirm({ ...DEFAULT_FIRM, name: 'Chez Paul' }, false, 'owner');
  const again = await readTestComplaint(store, house.source, { item: itemOf('d'), facets: ['bruit'] });
  expect(again.id).toMatch(/^cmp_/);
  const admin = postgres(target.url, { max: 1 });
  await expect(admin`delete from doleances.events`).rejects.toThrow('append-only');
  await admin.end();
});

test('what is written while the backup is made is in it whole or not at all', async () => {
  await using house = await openBackedUp();
  const writing = new AbortController();
  const writer = (async () => {
    for (let count = 0; !writing.signal.aborted; count += 1) {
      await readTestComplaint(house.store, house.source, { item: itemOf(`w${count}`), facets: ['bruit'] });
    }
  })();
  for (let turn = 0; turn < 3; turn += 1) await backUp(house.database.url, house.file);
  writing.abort();
  await writer;
  await using target = await openTestDatabase({ isEmpty: true });
  expect(await restore(target.url, house.file)).toMatchObject({ ok: true });
  const admin = postgres(target.url, { max: 1 });
  const [row] = await admin`
    select (select count(*) from doleances.complaints)::int as complaints,
      (select count(distinct complaint_id) from doleances.grievances)::int as told,
      (select count(*) from doleances.items)::int as items`;
  await admin.end();
  expect(row?.told).toBe(row?.complaints);
  expect(row?.items).toBeGreaterThanOrEqual(row?.complaints);
  expect(row?.items - row?.complaints).toBeLessThanOrEqual(1);
});

test.each([150, 1_000, 20_000])(
  '%i rows come out whole, however they fall into the packets of the network',
  async (rows) => {
    await using database = await openTestDatabase();
    await using folder = await openFolder();
    const file = path.join(folder.path, 'grande.backup');
    const admin = postgres(database.url, { max: 1 });
    await admin`
    insert into doleances.events (who, what, subject_id, why, is_sample)
    select 'x', 'y', 'z' || n, repeat('mot ', n % 50), false from generate_series(1, ${rows}::int) as n`;
    await admin.end();
    const bytes = Readable.from(writeBackup({ url: database.url, idleSeconds: 20 }));
    await pipeline(bytes, openBackupGzip(), createWriteStream(file));
    expect((await checkBackup(createReadStream(file))).tables.events).toBe(rows);
  },
);

test('an installation that holds anything real, or that is in use, is left alone; the sample gives way', async () => {
  await using house = await openBackedUp();
  await backUp(house.database.url, house.file);
  expect(await restore(house.database.url, house.file)).toEqual({ ok: false, reason: 'in_use' });
  await using target = await openTestDatabase();
  const store = await openStore({ url: target.url });
  await store.saveFirm({ ...DEFAULT_FIRM, name: 'Une autre' }, false, 'owner');
  await store[Symbol.asyncDispose]();
  expect(await restore(target.url, house.file)).toEqual({ ok: false, reason: 'not_empty' });
  expect(await restore(target.url, house.file, true)).toMatchObject({ ok: true });
  await using replaced = await openStore({ url: target.url });
  expect(await replaced.findFirm()).toMatchObject({ firm: { name: 'Chez Marie' } });
});

test('a backup that is cut short, changed or foreign is refused, and what is there stays', async () => {
  await using house = await openBackedUp();
  await backUp(house.database.url, house.file);
  await using target = await openTestDatabase({ isEmpty: true });
  const whole = await readFile(house.file);
  const bad = path.join(house.folder, 'mauvaise.backup');
  const tried = async (bytes: Uint8Array) => {
    await writeFile(bad, bytes);
    return restore(target.url, bad, true).catch((error: unknown) => String(error));
  };
  await writeFile(bad, whole);
  await truncate(bad, whole.length - 30);
  expect(await restore(target.url, bad, true).catch(String)).toMatch(/cut short or was changed/);
  for (const at of [0.3, 0.6, 0.9].map((share) => Math.floor(whole.length * share))) {
    const changed = Buffer.from(whole);
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect(await tried(changed)).toMatch(/cut short or was changed/);
  }
  expect(await tried(Buffer.from('id,text\n1,bonjour\n'))).toMatch(/no backup of Doleances/);
  expect(await tried(Buffer.alloc(0))).toMatch(/no backup of Doleances|cut short/);
  const admin = postgres(target.url, { max: 1 });
  expect(await admin`select 1 from pg_namespace where nspname = 'doleances'`).toEqual([]);
  await admin.end();
});

test('nothing that was in the air, or fell due since, is sent twice; the critical one goes again', async () => {
  await using house = await openBackedUp();
  const { store } = house;
  const hours = (count: number) => new Date(Date.now() + count * 3_600_000);
  const mail = (dedupKey: string, changes: object = {}) => ({
    ...{ dedupKey, urgency: 'ordinary' as const, to: [{ name: 'H', address: 'h@firme.example' }], subject: dedupKey },
    ...{ text: 'x', html: null, notBefore: null, ...changes },
  });
  await store.saveMessages([mail('en-vol'), mail('critique', { urgency: 'critical' })]);
  await store.claimOutbox(['mail'], 5, 60);
  await store.saveMessages([mail('en-attente'), mail('demain', { notBefore: hours(24) })]);
  await store.ring('report', 'weekly', hours(-1));
  await store.ring('remind', 'cmp_plus_tard', hours(24));
  await store.ring('watch', 'firm');
  await store.claim('watch', 'firm', 600);
  await backUp(house.database.url, house.file);
  await using target = await openTestDatabase({ isEmpty: true });
  expect(await restore(target.url, house.file)).toMatchObject({ restored: { uncertain: 2, reopened: 1 } });
  await using restored = await openStore({ url: target.url });
  const states = Object.fromEntries((await restored.listOutbox(9)).map((row) => [row.dedupKey, row.state]));
  expect(states).toEqual({ 'en-vol': 'uncertain', 'en-attente': 'uncertain', critique: 'sending', demain: 'pending' });
  expect((await restored.claimOutbox(['mail'], 9, 60)).map(({ dedupKey }) => dedupKey)).toEqual(['critique']);

  // Work that fell due between the two moments may have been done before; what is due later was not.
  const admin = postgres(target.url, { max: 1 });
  await admin`update doleances.work set due_at = (select restored_at from doleances.restores) where stage = 'report'`;
  await admin`update doleances.work set due_at = now() where stage = 'remind'`;
  await admin.end();
  for (const [stage, subject, key] of [
    ['report', 'weekly', 'rapport'],
    ['remind', 'cmp_plus_tard', 'rappel'],
  ] as const) {
    const claim = await restored.claim(stage, subject, 60);
    if (claim === null) throw new Error(`${stage} not claimed`);
    await restored.inClaim(claim, (tx) => tx.saveOutbox(mail(key)));
  }
  const after = Object.fromEntries((await restored.listOutbox(9)).map((row) => [row.dedupKey, row.state]));
  expect(after).toMatchObject({ rapport: 'uncertain', rappel: 'pending' });
});

/** When the tables had no place for whom a message names by itself, see migration 0012. */
const BEFORE_HOME_KEYS_MS = 1795340000010;

test('a backup of an older program is brought up to the tables of this one', async () => {
  await using older = await openTestDatabase({ isEmpty: true });
  await using folder = await openFolder();
  const file = path.join(folder.path, 'ancienne.backup');
  const { lane, close } = await openBackupLane(older.url, 60);
  await applyMigrations(lane, { afterMs: 0, untilMs: BEFORE_HOME_KEYS_MS });
  await lane.run(
    `insert into doleances.sources (id, kind, name, settings, is_sample) values ('src_a', 'imap', 'x', '{}', false);
     insert into doleances.items (id, source_id, external_id, raw_type, raw, raw_sha256, received_at, is_sample)
       values ('itm_a', 'src_a', 'a', 'x', '', '', now(), false);
     insert into doleances.complaints (id, item_id, external_id, channel, direction, received_at, language, kind,
       critical_reasons, text, clean_text, author_email, client_key, signals, is_sample)
       values ('cmp_a', 'itm_a', 'a', 'email', 'in', now(), 'fr', 'complaint', '{}', 'x', 'x', 'Elise@Example.com',
         'elise@example.com', '{}', false)`,
    [],
    false,
  );
  await close();
  await backUp(older.url, file);
  await using target = await openTestDatabase({ isEmpty: true });
  expect(await restore(target.url, file)).toMatchObject({ ok: true, restored: { isOlder: true } });
  await migrateStore(target.url);
  const admin = postgres(target.url, { max: 1 });
  expect(await admin`select home_client_key from doleances.complaints`).toEqual([
    { home_client_key: 'elise@example.com' },
  ]);
  await admin.end();
  await (await openStore({ url: target.url }))[Symbol.asyncDispose]();
});

test('rows that the database refuses, even after the last one, are an error and change nothing', async () => {
  await using folder = await openFolder();
  const file = path.join(folder.path, 'fausse.backup');
  const encoder = openEncoder();
  const row = Buffer.from('cmp_a\t2025-11-03 09:00:00+00\tsale\n');
  const parts = [
    encoder.start({ madeAt: '2026-01-01T00:00:00.000Z', migrationMs: await latestMigrationMs() }),
    encoder.table('complaint_words', ['complaint_id', 'received_at', 'words']),
    encoder.bytes(row),
    encoder.rows(1),
    encoder.end({ complaint_words: 1 }),
  ];
  await pipeline(Readable.from(parts), openBackupGzip(), createWriteStream(file));
  await using target = await openTestDatabase({ isEmpty: true });
  await expect(restore(target.url, file)).rejects.toMatchObject({ name: 'StoreError' });
  const admin = postgres(target.url, { max: 1 });
  expect(await admin`select 1 from pg_namespace where nspname = 'doleances'`).toEqual([]);
  await admin.end();
});

test('a network that swallows the backup ends it at its deadline, without a word of anybody', async () => {
  await using house = await openBackedUp();
  await using proxy = await openTcpProxy(house.database.url);
  const reading = (async () => {
    let pieces = 0;
    for await (const _ of writeBackup({ url: proxy.url, idleSeconds: 1 })) {
      pieces += 1;
      if (pieces === 2) proxy.swallow();
    }
  })();
  await expect(reading).rejects.toMatchObject({ name: 'StoreError', retry: 'later' });
});

test('tables that others refer to are loaded first; a circle is a mistake of ours', () => {
  const table = (name: string) => ({ name, columns: ['id'] });
  const ordered = referredFirst(
    [table('a'), table('b'), table('c')],
    [
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'c' },
    ],
  );
  expect(ordered.map(({ name }) => name)).toEqual(['c', 'b', 'a']);
  const circle = [
    { from: 'a', to: 'b' },
    { from: 'b', to: 'a' },
  ];
  expect(() => referredFirst([table('a'), table('b')], circle)).toThrow(/circle/);
});
