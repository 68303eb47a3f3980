import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Store } from '../contract.ts';
import type { OutboxMessage, OutboxRow } from './response-rows.ts';

function messageOf(dedupKey: string, changes: Partial<OutboxMessage> = {}): OutboxMessage {
  return {
    dedupKey,
    urgency: 'ordinary',
    to: [{ name: 'Élise Côté', address: 'elise@example.com' }],
    subject: 'Rappel',
    text: 'Une promesse arrive à échéance.',
    html: null,
    notBefore: null,
    ...changes,
  };
}

async function put(store: Store, ...messages: readonly OutboxMessage[]): Promise<void> {
  await store.ring('remind', 'prm_a');
  const claim = await store.claim('remind', 'prm_a', 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    for (const message of messages) await tx.saveOutbox(message);
  });
}

async function takeOne(store: Store, leaseSeconds = 60): Promise<OutboxRow> {
  const [row] = await store.claimOutbox(['mail'], 1, leaseSeconds);
  if (row === undefined) throw new Error('nothing to send');
  return row;
}

const stateOf = async (store: Store) => (await store.listOutbox(1))[0]?.state;

test('a message is marked as being sent before anyone may send it, then as sent', async () => {
  await using opened = await openTestStore();
  await put(opened.store, messageOf('reminder:prm_a'));
  const row = await takeOne(opened.store);
  expect(row).toMatchObject({ ...messageOf('reminder:prm_a'), state: 'sending', attempt: 1 });
  expect(await stateOf(opened.store)).toBe('sending');
  expect(await opened.store.claimOutbox(['mail'], 5, 60)).toEqual([]);
  expect(await opened.store.endOutbox(row.id, row.attempt, { state: 'sent' })).toBe(true);
  expect((await opened.store.listOutbox(1))[0]).toMatchObject({ state: 'sent', sentAt: expect.any(Date) });
  expect(await opened.store.claimOutbox(['mail'], 5, 60)).toEqual([]);
});

test('a message with the same key is silently the first, with the same Message-ID for ever', async () => {
  await using opened = await openTestStore({ mailHost: 'chezmarie.example' });
  await put(opened.store, messageOf('reminder:prm_a'), messageOf('reminder:prm_a', { subject: 'Encore' }));
  await put(opened.store, messageOf('reminder:prm_a', { subject: 'Toujours' }));
  const rows = await opened.store.listOutbox(10);
  expect(rows).toMatchObject([{ subject: 'Rappel' }]);
  expect(rows[0]?.messageId).toMatch(/^<[0-9a-f]{40}@chezmarie\.example>$/);
});

test('when the sender dies, an ordinary message is doubtful and never sent a second time', async () => {
  await using opened = await openTestStore();
  await put(opened.store, messageOf('reminder:prm_a'));
  await takeOne(opened.store, 0);
  expect(await opened.store.claimOutbox(['mail'], 5, 60)).toEqual([]);
  expect(await stateOf(opened.store)).toBe('uncertain');
  expect(await opened.store.claimOutbox(['mail'], 5, 60)).toEqual([]);
});

test('when the sender dies, a critical message is sent again under the same Message-ID', async () => {
  await using opened = await openTestStore();
  await put(opened.store, messageOf('escalation:esc_a', { urgency: 'critical' }));
  const first = await takeOne(opened.store, 0);
  const second = await takeOne(opened.store);
  expect(second).toMatchObject({ id: first.id, messageId: first.messageId, attempt: 2 });
  expect(await opened.store.endOutbox(first.id, first.attempt, { state: 'sent' })).toBe(false);
  expect(await opened.store.endOutbox(second.id, second.attempt, { state: 'sent' })).toBe(true);
});

test('a sender that was only slow may still say that an ordinary message went out', async () => {
  await using opened = await openTestStore();
  await put(opened.store, messageOf('reminder:prm_a'));
  const row = await takeOne(opened.store, 0);
  await opened.store.claimOutbox(['mail'], 5, 60);
  expect(await opened.store.endOutbox(row.id, row.attempt, { state: 'sent' })).toBe(true);
  expect(await stateOf(opened.store)).toBe('sent');
});

test('a message that the server put off waits, one that it refused stays refused with its reason', async () => {
  await using opened = await openTestStore();
  await put(opened.store, messageOf('reminder:prm_a'));
  const row = await takeOne(opened.store);
  const putOff = { state: 'pending', error: '451 later', retryAfterSeconds: 600 } as const;
  expect(await opened.store.endOutbox(row.id, row.attempt, putOff)).toBe(true);
  expect(await opened.store.claimOutbox(['mail'], 5, 60)).toEqual([]);
  await put(opened.store, messageOf('reminder:prm_b'));
  const other = await takeOne(opened.store);
  await opened.store.endOutbox(other.id, other.attempt, { state: 'refused', error: '550 unknown' });
  expect(await opened.store.listOutbox(2)).toMatchObject([
    { dedupKey: 'reminder:prm_b', state: 'refused', lastError: '550 unknown' },
    { dedupKey: 'reminder:prm_a', state: 'pending', lastError: '451 later' },
  ]);
});

test('critical messages go first, and quiet hours hold a message back', async () => {
  await using opened = await openTestStore();
  const tomorrow = new Date(Date.now() + 86_400_000);
  await put(
    opened.store,
    messageOf('reminder:held', { notBefore: tomorrow }),
    messageOf('reminder:prm_a'),
    messageOf('escalation:esc_a', { urgency: 'critical' }),
  );
  const rows = await opened.store.claimOutbox(['mail'], 10, 60);
  expect(rows.map((row) => row.dedupKey)).toEqual(['escalation:esc_a', 'reminder:prm_a']);
});

test('two senders never take the same message', async () => {
  await using opened = await openTestStore();
  const keys = Array.from({ length: 60 }, (_, at) => `reminder:${at}`);
  await put(opened.store, ...keys.map((key) => messageOf(key)));
  const taken: string[] = [];
  const sender = async () => {
    for (;;) {
      const rows = await opened.store.claimOutbox(['mail'], 4, 60);
      if (rows.length === 0) return;
      taken.push(...rows.map((row) => row.dedupKey));
    }
  };
  await Promise.all([sender(), sender(), sender()]);
  expect(taken.toSorted()).toEqual(keys.toSorted());
});
