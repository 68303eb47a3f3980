import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../../../test/support/database.ts';
import { openTestStore } from '../../../test/support/open-test-store.ts';
import { acceptedOf, complaintOf, itemOf, saveTestSource } from '../../../test/support/store-values.ts';
import { migrateStore } from './migrate.ts';
import { openStore } from './open-store.ts';
import { StoreError, storeErrorFrom } from './store-error.ts';

/** Everything of an error that a log could print. */
function printed(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const fields = Object.getOwnPropertyNames(error).map((name) => String(Reflect.get(error, name)));
  return [...fields, printed(error.cause)].join(' ');
}

async function refusal(url: string): Promise<string> {
  const opening = await openStore({ url, deadlineSeconds: 5 }).catch((error: unknown) => error);
  const migrating = await migrateStore(url).catch((error: unknown) => error);
  for (const error of [opening, migrating]) {
    expect(error).toBeInstanceOf(StoreError);
    expect(String(error)).not.toContain('\n');
    expect(printed(error)).not.toContain('secret');
  }
  expect(String(opening)).toBe(String(migrating));
  return String(opening);
}

async function changed(change: (url: URL) => void): Promise<string> {
  await using database = await openTestDatabase();
  const url = new URL(database.url);
  change(url);
  return refusal(url.href);
}

test('a database that is not running is said in one sentence', async () => {
  expect(await refusal('postgres://a:secret@127.0.0.1:1/firm')).toBe(
    'StoreError: The database at 127.0.0.1:1/firm is not running there; start it or correct DATABASE_URL.',
  );
});

test('a wrong password is said in one sentence that does not repeat it', async () => {
  const said = await changed((url) => {
    url.password = 'secret';
  });
  expect(said).toContain('refused the user or the password; correct DATABASE_URL.');
});

test('a host that does not exist is said in one sentence', async () => {
  const said = await refusal('postgres://a:secret@no-such-host.invalid/firm');
  expect(said).toMatch(/no-such-host\.invalid\/firm has a host name that (?:does not exist|cannot be looked up)/);
});

test('a database that does not exist is said in one sentence', async () => {
  const said = await changed((url) => {
    url.pathname = '/none';
  });
  expect(said).toContain('/none has no database of that name; create it or correct DATABASE_URL.');
});

test('a DATABASE_URL that is none is said in one sentence', async () => {
  for (const url of ['localhost', 'mysql://a:secret@b/c', 'postgres://a:secret@:x/c']) {
    expect(await refusal(url)).toContain('write it as postgres://user:password@host:5432/database.');
  }
});

test('a database without our tables says to run the migrations', async () => {
  await using database = await openTestDatabase({ isEmpty: true });
  await expect(openStore({ url: database.url })).rejects.toThrow('holds no Doleances tables; run the migrations.');
});

test('a database of the version before says to run the migrations', async () => {
  await using database = await openTestDatabase({ isEmpty: true });
  await migrateStore(database.url);
  const admin = postgres(database.url, { max: 1 });
  await admin`delete from drizzle.__drizzle_migrations where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`;
  await admin.end();
  await expect(openStore({ url: database.url })).rejects.toThrow('holds older Doleances tables; run the migrations.');
});

test('no error repeats a word of a customer, whatever the database complains about', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const item = itemOf('1:1', { text: 'CANARI', receivedAt: 'pas une date CANARI' });
  await store.acceptItems(source.id, [acceptedOf(itemOf('1:1'))]);
  const complaint = complaintOf(source, item, { cleanText: 'CANARI', clientKey: 'CANARI' });
  const claim = await store.claim('read', complaint.itemId, 60);
  if (claim === null) throw new Error('not claimed');
  const save = store.inClaim(claim, (tx) => tx.saveComplaint(complaint));
  const error = await save.catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ name: 'StoreError', retry: 'never' });
  expect(printed(error)).not.toContain('CANARI');
  expect(String(error)).toContain('reported error 22007');
});

test('our own mistake in a parameter does not print the parameters either', () => {
  const cause = new TypeError('cannot write CANARI');
  const wrapped = Object.assign(new Error('Failed query: insert … params: CANARI', { cause }), { query: 'insert …' });
  const error = storeErrorFrom(wrapped, 'localhost/firm');
  expect(error).toBeInstanceOf(StoreError);
  expect(printed(error)).not.toContain('CANARI');
});

test('a mistake of the caller inside a claim comes out as it is', async () => {
  await using opened = await openTestStore();
  await opened.store.ring('read', 'itm_a');
  const claim = await opened.store.claim('read', 'itm_a', 60);
  if (claim === null) throw new Error('not claimed');
  const mistake = new TypeError('ours');
  await expect(opened.store.inClaim(claim, () => Promise.reject(mistake))).rejects.toBe(mistake);
});

test('migrations may run twice, and in four processes at once', async () => {
  await using database = await openTestDatabase({ isEmpty: true });
  await Promise.all(Array.from({ length: 4 }, () => migrateStore(database.url)));
  await migrateStore(database.url);
  await using store = await openStore({ url: database.url });
  expect(await store.isEmpty()).toBe(true);
});

test('a database that cannot hold French is refused before anything is written', async () => {
  await using database = await openTestDatabase({ isEmpty: true });
  const admin = postgres(database.url, { max: 1 });
  const name = `${new URL(database.url).pathname.slice(1)}_ascii`;
  await admin`create database ${admin(name)} template template0 encoding 'SQL_ASCII' locale_provider libc locale 'C'`;
  try {
    await expect(migrateStore(`${database.url}_ascii`)).rejects.toThrow('French needs UTF8');
  } finally {
    await admin`drop database ${admin(name)} with (force)`;
    await admin.end();
  }
});
