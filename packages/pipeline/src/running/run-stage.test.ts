import { type Claim, type ClaimTx, openStore, type Store, StoreError } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from './run-stage.ts';
import { type AnyStage, stageOf } from './stage.ts';

const NOW = new Date('2026-11-02T09:00:00Z');
const SECRET = 'Mme Bérubé pleure au téléphone';

type Logged = { readonly fields: object; readonly message: string };

/** Real rows, a firm of no interest, no queue; waiting times are over at once, so that nothing sleeps. */
function portsOf(store: Store, { hasFirm = true } = {}): Ports & { readonly logged: Logged[] } {
  const logged: Logged[] = [];
  const note = (fields: object, message: string) => void logged.push({ fields, message });
  const hurried: Pick<Store, 'failClaim'> = {
    failClaim: (claim, error, retry) =>
      store.failClaim(claim, error, retry === 'never' ? retry : { ...retry, afterSeconds: 0 }),
  };
  return {
    store: { ...store, ...hurried },
    queues: { ring: async () => 0 },
    firms: { find: async () => (hasFirm ? {} : null) },
    config: { http: { baseUrl: 'http://localhost' } },
    log: { debug: note, info: note, warn: note, error: note },
    now: () => NOW,
    logged,
  } as unknown as Ports & { readonly logged: Logged[] };
}

function stageWith(save: (tx: ClaimTx) => Promise<void>, decide: () => void = () => {}): AnyStage {
  return stageOf<object, null>({
    name: 'watch',
    leaseSeconds: 60,
    isSingleWriter: false,
    load: async () => ({}),
    decide: () => {
      decide();
      return null;
    },
    save: (_, tx) => save(tx),
  });
}

async function claimed(store: Store, leaseSeconds = 60): Promise<Claim> {
  const claim = await store.claim('watch', 'firm', leaseSeconds);
  if (claim === null) throw new Error('nothing to claim');
  return claim;
}

const noteSeen = (tx: ClaimTx) => tx.saveEvent({ who: 'watch', what: 'seen', subjectId: 'firm', why: null });
const eventsOf = async (store: Store) => (await store.listEvents('firm', 20)).length;

test('a row that makes its stage throw is set aside at the third try, and runs again when replayed', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store);
  const isMended = { yes: false };
  const stage = stageWith(noteSeen, () => {
    if (!isMended.yes) throw new TypeError('cannot read');
  });
  await opened.store.ring('watch', 'firm');
  const outcomes = [];
  for (let tries = 0; tries < 3; tries += 1) {
    outcomes.push(await runStage({ stage, ports }, await claimed(opened.store)));
  }
  expect(outcomes).toEqual(['retry', 'retry', 'quarantined']);
  expect(await opened.store.claim('watch', 'firm', 60)).toBeNull();
  expect(await opened.store.listQuarantined()).toMatchObject([{ stage: 'watch', subjectId: 'firm' }]);
  expect(await eventsOf(opened.store)).toBe(0);

  isMended.yes = true;
  expect(await opened.store.replayQuarantined('watch', 'firm')).toBe(true);
  expect(await runStage({ stage, ports }, await claimed(opened.store))).toBe('done');
  expect(await opened.store.listQuarantined()).toEqual([]);
  expect(await eventsOf(opened.store)).toBe(1);
});

test('what a stage wrote before it threw is not there', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store);
  const stage = stageWith(async (tx) => {
    await noteSeen(tx);
    throw new Error('after the first write');
  });
  await opened.store.ring('watch', 'firm');
  expect(await runStage({ stage, ports }, await claimed(opened.store))).toBe('retry');
  expect(await eventsOf(opened.store)).toBe(0);
});

test('a worker whose row another took over writes nothing', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store);
  const stage = stageWith(noteSeen);
  await opened.store.ring('watch', 'firm');
  const slow = await claimed(opened.store, 0);
  const next = await claimed(opened.store);
  expect(await runStage({ stage, ports }, slow)).toBe('lost');
  expect(await eventsOf(opened.store)).toBe(0);
  expect(await runStage({ stage, ports }, next)).toBe('done');
  expect(await eventsOf(opened.store)).toBe(1);
  expect(await runStage({ stage, ports }, next)).toBe('lost');
  expect(await eventsOf(opened.store)).toBe(1);
});

test('the failure of a worker that lost its row does not count against the one that has it', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store);
  const throwing = stageWith(async () => {
    throw new Error('late');
  });
  await opened.store.ring('watch', 'firm');
  const slow = await claimed(opened.store, 0);
  const next = await claimed(opened.store);
  for (let tries = 0; tries < 4; tries += 1) await runStage({ stage: throwing, ports }, slow);
  expect(await opened.store.listQuarantined()).toEqual([]);
  expect(await runStage({ stage: stageWith(noteSeen), ports }, next)).toBe('done');
});

test('a single-writer stage whose turn was stolen writes nothing, and its row waits unharmed', async () => {
  await using opened = await openTestStore();
  await using rival = await openStore({ url: opened.database.url });
  const ports = portsOf(opened.store);
  const stage = stageWith(noteSeen);
  await opened.store.ring('watch', 'firm');
  const stale = await opened.store.withGroupingLock(async (epoch) => epoch);
  if (stale === 'busy') throw new Error('nobody else wants the turn yet');
  await rival.withGroupingLock(async () => {});
  expect(await runStage({ stage, ports, fencingEpoch: stale }, await claimed(opened.store))).toBe('retry');
  expect(await eventsOf(opened.store)).toBe(0);
  expect(await opened.store.listQuarantined()).toEqual([]);
});

test('a world that fails again and again never sets a row aside', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store);
  const away = stageWith(async () => {
    throw Object.assign(new Error('mailbox away'), { retry: 'later' });
  });
  await opened.store.ring('watch', 'firm');
  for (let tries = 0; tries < 6; tries += 1) {
    expect(await runStage({ stage: away, ports }, await claimed(opened.store))).toBe('retry');
  }
});

test('without a firm a row waits, and that counts against nobody', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store, { hasFirm: false });
  await opened.store.ring('watch', 'firm');
  for (let tries = 0; tries < 6; tries += 1) {
    expect(await runStage({ stage: stageWith(noteSeen), ports }, await claimed(opened.store))).toBe('no_firm');
  }
  expect(await eventsOf(opened.store)).toBe(0);
});

test('a customer quoted by an error stands in no log line and not beside the row', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store);
  const stage = stageWith(async () => {
    throw new SyntaxError(`Unexpected token in "${SECRET}"\n and again: ${SECRET}`);
  });
  await opened.store.ring('watch', 'firm');
  for (let tries = 0; tries < 3; tries += 1) await runStage({ stage, ports }, await claimed(opened.store));
  const [aside] = await opened.store.listQuarantined();
  expect(aside?.error).toContain('SyntaxError');
  expect(aside?.error).toMatch(/run-stage\.test\.ts:\d+/);
  expect(JSON.stringify([ports.logged, aside])).not.toContain('Bérubé');
});

test('the place of an error never quotes a customer who wrote a time of day', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store);
  const stage = stageWith(async () => {
    throw new Error(`Call Bérubé at Laval 12:30:15`);
  });
  await opened.store.ring('watch', 'firm');
  await runStage({ stage, ports }, await claimed(opened.store));
  expect(JSON.stringify(ports.logged)).not.toContain('Bérubé');
});

test('a row that ran well for years waits seconds after its first failure, not ten minutes', async () => {
  await using opened = await openTestStore();
  const waited: unknown[] = [];
  const noting: Pick<Store, 'failClaim'> = {
    async failClaim(_claim, _error, retry) {
      waited.push(retry);
      return 'retry';
    },
  };
  const ports = portsOf(opened.store);
  for (let runs = 0; runs < 3; runs += 1) {
    await opened.store.ring('watch', 'firm');
    await runStage({ stage: stageWith(noteSeen), ports }, await claimed(opened.store));
  }
  await opened.store.ring('watch', 'firm');
  const throwing = stageWith(async () => {
    throw new Error('first failure');
  });
  const watched = { ...ports, store: { ...opened.store, ...noting } };
  await runStage({ stage: throwing, ports: watched }, await claimed(opened.store));
  expect(waited).toEqual([{ afterSeconds: 5 }]);
});

test('a refusal by the database that may be a race gets its three tries', async () => {
  await using opened = await openTestStore();
  const ports = portsOf(opened.store);
  const colliding = stageWith(async () => {
    throw new StoreError('The database at here reported error 23503 (complaints).', { retry: 'never' });
  });
  await opened.store.ring('watch', 'firm');
  expect(await runStage({ stage: colliding, ports }, await claimed(opened.store))).toBe('retry');
});

test('a daily row runs once a day, though the clock of its worker is some seconds behind', async () => {
  await using opened = await openTestStore();
  const due = new Date(Date.now() - 1_000);
  const tomorrow = new Date(due.getTime() + 86_400_000);
  const daily = stageOf<object, Date>({
    name: 'watch',
    leaseSeconds: 60,
    isSingleWriter: false,
    load: async () => ({}),
    decide: (_, now) => (now < due ? due : tomorrow),
    async save(nextAt, tx) {
      await noteSeen(tx);
      await tx.ring('watch', 'firm', nextAt);
    },
  });
  const ports = { ...portsOf(opened.store), now: () => new Date(due.getTime() - 5_000) };
  await opened.store.ring('watch', 'firm', due);
  await runStage({ stage: daily, ports }, await claimed(opened.store));
  expect(await opened.store.claim('watch', 'firm', 60)).toBeNull();
});
