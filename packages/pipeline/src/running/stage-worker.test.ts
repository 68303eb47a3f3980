import type { Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Ports } from '../ports/ports.ts';
import { openSoloGate } from './solo-gate.ts';
import { type AnyStage, stageOf } from './stage.ts';
import { openStageWorker } from './stage-worker.ts';

const SILENT = { debug() {}, info() {}, warn() {}, error() {} };
const QUICK = { concurrency: 2, sweepEveryMs: 20 };

type Answer = (subjectId: string) => Promise<void>;

/** Real rows and a queue whose bells ring only when the test rings them. */
function portsOf(store: Store): Ports & { readonly bell: { ring: Answer } } {
  const bell: { ring: Answer } = { ring: async () => {} };
  return {
    store,
    bell,
    queues: {
      ring: async () => 0,
      answer: (_stage: string, _concurrency: number, answer: Answer) => {
        bell.ring = answer;
        return { async [Symbol.asyncDispose]() {} };
      },
    },
    firms: { find: async () => ({}) },
    config: { http: { baseUrl: 'http://localhost' } },
    log: SILENT,
    now: () => new Date('2026-11-02T09:00:00Z'),
  } as unknown as Ports & { readonly bell: { ring: Answer } };
}

function stageThat(work: (subjectId: string) => Promise<void>, isSingleWriter = false): AnyStage {
  return stageOf<string, string>({
    name: 'remind',
    leaseSeconds: 60,
    isSingleWriter,
    async load(subjectId) {
      await work(subjectId);
      return subjectId;
    },
    decide: (subjectId) => subjectId,
    save: (subjectId, tx) => tx.saveEvent({ who: 'remind', what: 'seen', subjectId, why: null }),
  });
}

const rows = (count: number) => Array.from({ length: count }, (_, index) => `cmp_${String(index).padStart(2, '0')}`);

async function ringAll(store: Store, subjectIds: readonly string[]): Promise<void> {
  for (const subjectId of subjectIds) await store.ring('remind', subjectId);
}

const isCaughtUp = async (store: Store) => (await store.countOpenWork()).remind === 0;

function openDoor() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

test('without a single bell, every row is worked once', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const seen: string[] = [];
  await ringAll(store, rows(30));
  const stage = stageThat(async (id) => void seen.push(id));
  await using _worker = openStageWorker({ stage, ports: portsOf(store) }, { gate: openSoloGate(), ...QUICK });
  await expect.poll(() => isCaughtUp(store), { timeout: 20_000 }).toBe(true);
  expect(seen.toSorted()).toEqual(rows(30));
});

test('two workers of a stage share the rows, and no row is worked by both', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const seen: string[] = [];
  await ringAll(store, rows(30));
  const stage = stageThat(async (id) => void seen.push(id));
  await using _one = openStageWorker({ stage, ports: portsOf(store) }, { gate: openSoloGate(), ...QUICK });
  await using _two = openStageWorker({ stage, ports: portsOf(store) }, { gate: openSoloGate(), ...QUICK });
  await expect.poll(() => isCaughtUp(store), { timeout: 20_000 }).toBe(true);
  expect(seen.toSorted()).toEqual(rows(30));
});

test('a bell that rings twice for a row makes it run once', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const seen: string[] = [];
  const ports = portsOf(store);
  const stage = stageThat(async (id) => void seen.push(id));
  await using _worker = openStageWorker({ stage, ports }, { gate: openSoloGate(), ...QUICK, sweepEveryMs: 600_000 });
  await store.ring('remind', 'cmp_a');
  await Promise.all([ports.bell.ring('cmp_a'), ports.bell.ring('cmp_a'), ports.bell.ring('cmp_unknown')]);
  expect(await store.listEvents('cmp_a', 5)).toHaveLength(1);
});

test('closing lets the rows at work finish and gives the others back, without a mark against them', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const door = openDoor();
  const begun: string[] = [];
  await ringAll(store, rows(8));
  const stage = stageThat(async (id) => {
    begun.push(id);
    await door.opened;
  });
  const worker = openStageWorker({ stage, ports: portsOf(store) }, { gate: openSoloGate(), ...QUICK });
  await expect.poll(() => begun.length, { timeout: 20_000 }).toBe(2);
  const closed = worker[Symbol.asyncDispose]();
  door.open();
  await closed;
  expect(begun).toHaveLength(2);
  const claims = await store.claimDue('remind', 20, 60);
  expect(claims).toHaveLength(6);
  expect(claims.some(({ isSolo }) => isSolo)).toBe(false);
});

test('rows that throw stop nobody behind them', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await ringAll(store, rows(20));
  const bad = new Set(rows(8));
  const stage = stageThat(async (id) => {
    if (bad.has(id)) throw new Error('always');
  });
  await using _worker = openStageWorker({ stage, ports: portsOf(store) }, { gate: openSoloGate(), ...QUICK });
  await expect.poll(() => isCaughtUp(store), { timeout: 20_000 }).toBe(true);
  expect(await store.listEvents('cmp_19', 5)).toHaveLength(1);
  expect(await store.listEvents('cmp_00', 5)).toHaveLength(0);
});

test('a database that fails for a while is asked again, and the rows are worked', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  let refusals = 5;
  const limping: Pick<Store, 'claimDue'> = {
    async claimDue(stage, limitRows, leaseSeconds) {
      if (refusals-- > 0) throw new Error('connection lost');
      return store.claimDue(stage, limitRows, leaseSeconds);
    },
  };
  await ringAll(store, rows(3));
  const ports = { ...portsOf(store), store: { ...store, ...limping } };
  await using _worker = openStageWorker(
    { stage: stageThat(async () => {}), ports },
    { gate: openSoloGate(), ...QUICK },
  );
  await expect.poll(() => isCaughtUp(store), { timeout: 20_000 }).toBe(true);
});

test('a single-writer stage never works two rows at once, however many workers there are', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  let atWork = 0;
  let most = 0;
  await ringAll(store, rows(12));
  const stage = stageThat(async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await store.ping();
    atWork -= 1;
  }, true);
  const options = { gate: openSoloGate(), concurrency: 1, sweepEveryMs: 20 };
  await using _one = openStageWorker({ stage, ports: portsOf(store) }, options);
  await using _two = openStageWorker({ stage, ports: portsOf(store) }, options);
  await expect.poll(() => isCaughtUp(store), { timeout: 20_000 }).toBe(true);
  expect(most).toBe(1);
});

test('rows taken together are leased for as long as the last of them may wait', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const leases: number[] = [];
  const noting: Pick<Store, 'claimDue'> = {
    async claimDue(stage, limitRows, leaseSeconds) {
      const claims = await store.claimDue(stage, limitRows, leaseSeconds);
      if (claims.length > 0) leases.push(leaseSeconds / Math.ceil(claims.length / QUICK.concurrency));
      return claims;
    },
  };
  await ringAll(store, rows(8));
  const ports = { ...portsOf(store), store: { ...store, ...noting } };
  await using _worker = openStageWorker(
    { stage: stageThat(async () => {}), ports },
    { gate: openSoloGate(), ...QUICK },
  );
  await expect.poll(() => isCaughtUp(store), { timeout: 20_000 }).toBe(true);
  expect(leases[0]).toBeGreaterThanOrEqual(60);
});
