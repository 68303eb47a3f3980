import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { openStore } from '../open-store.ts';

const LONG_SECONDS = 1_000;

/** A process that takes a row and dies. */
async function claimAndDie(url: string, id: string): Promise<void> {
  const store = await openStore({ url });
  expect(await store.claim('read', id, LONG_SECONDS)).not.toBeNull();
  await store[Symbol.asyncDispose]();
}

test('what a dead process held is free at once, what a living one holds is not', async () => {
  await using opened = await openTestStore();
  const { store, database } = opened;
  await using other = await openStore({ url: database.url });
  await store.ring('read', 'itm_living');
  expect(await other.claim('read', 'itm_living', LONG_SECONDS)).toMatchObject({ attempt: 1 });
  await store.ring('read', 'itm_dead');
  await claimAndDie(database.url, 'itm_dead');
  expect(await store.claimDue('read', 5, LONG_SECONDS)).toMatchObject([
    { subjectId: 'itm_dead', attempt: 2, isSolo: false },
  ]);
});

test('a row that worker after worker dies with is free at once, until it is suspect: then it waits a little, and counts', async () => {
  await using opened = await openTestStore();
  const { store, database } = opened;
  const sql = postgres(database.url, { max: 1 });
  const rest = () => sql`update doleances.work set changed_at = changed_at - interval '6 seconds'`;
  await store.ring('read', 'itm_killer');
  // One death counts nothing, the next in a row does: four make two crashes.
  for (let death = 0; death < 4; death += 1) await claimAndDie(database.url, 'itm_killer');
  for (let death = 0; death < 3; death += 1) {
    if (death > 0) {
      expect(await store.claimDue('read', 5, LONG_SECONDS)).toEqual([]);
      await rest();
    }
    const worker = await openStore({ url: database.url });
    expect(await worker.claimDue('read', 5, LONG_SECONDS)).toMatchObject([{ subjectId: 'itm_killer', isSolo: true }]);
    await worker[Symbol.asyncDispose]();
  }
  await rest();
  await sql.end();
  expect(await store.claimDue('read', 5, LONG_SECONDS)).toEqual([]);
  expect(await store.listQuarantined()).toMatchObject([{ subjectId: 'itm_killer' }]);
});

test('a message whose sender died is told again, or called uncertain, without waiting for the lease', async () => {
  await using opened = await openTestStore();
  const { store, database } = opened;
  const to = [{ name: 'Hélène', address: 'helene@firme.example' }];
  const words = { to, subject: 'x', text: 'x', html: null, notBefore: null };
  await store.saveMessages([
    { ...words, dedupKey: 'alert', urgency: 'critical' },
    { ...words, dedupKey: 'letter', urgency: 'ordinary' },
  ]);
  const sender = await openStore({ url: database.url });
  expect(await sender.claimOutbox(['mail'], 2, LONG_SECONDS)).toHaveLength(2);
  // While it lives, nobody else takes them.
  expect(await store.claimOutbox(['mail'], 2, 2 * LONG_SECONDS)).toEqual([]);
  await sender[Symbol.asyncDispose]();
  // Just taken: whoever lost the connection for a moment could still be sending.
  expect(await store.claimOutbox(['mail'], 2, LONG_SECONDS)).toEqual([]);
  expect(await store.claimOutbox(['mail'], 2, 2 * LONG_SECONDS)).toMatchObject([{ dedupKey: 'alert', attempt: 2 }]);
  expect((await store.listOutbox(5)).find(({ dedupKey }) => dedupKey === 'letter')?.state).toBe('uncertain');
});
