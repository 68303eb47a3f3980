import { type AnySourceConnector, type CollectedBatch, type CollectInput, SourceError } from '@doleances/connectors';
import { DEFAULT_FIRM } from '@doleances/core';
import type { Source, SourceToSave, Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf } from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { openCollector } from '../sources/open-collector.ts';
import { collectSource } from './1-collect.ts';

const TIME_ZONE = 'America/Montreal';
const FIRM = { ...DEFAULT_FIRM, timeZone: TIME_ZONE };
const SECRET = 'canary-password';
const NEVER = new AbortController().signal;

type Line = readonly [Readonly<Record<string, unknown>>, string];
type Cursor = { readonly after: number };
type Input = CollectInput<unknown, Cursor>;

/** Messages by number, two a batch; what `world` holds is what the source does next. */
function openWorld(count = 6) {
  const world = {
    count,
    asked: [] as (Cursor | null)[],
    settings: [] as unknown[],
    running: 0,
    /** Called before each batch. */
    onBatch: async (_after: number, _input: Input) => {},
    onTest: async () => ({ found: 'The mailbox holds 6 messages.' }),
  };
  const connector: AnySourceConnector = {
    kind: 'imap',
    settings: z.object({ host: z.string('Write the host.'), password: z.string('Write the password.') }),
    secrets: ['password'],
    schedule: '*/5 * * * *',
    test: async (input) => {
      world.settings.push(input.settings);
      return world.onTest();
    },
    async *collect(input) {
      world.asked.push(input.cursor as Cursor | null);
      world.settings.push(input.settings);
      world.running += 1;
      expect(world.running, 'two at once').toBe(1);
      try {
        for (let after = (input.cursor as Cursor | null)?.after ?? 0; after < world.count; after += 2) {
          await world.onBatch(after, input as Input);
          const numbers = [after + 1, after + 2].filter((one) => one <= world.count);
          const items = numbers.map((one) => ({
            ok: true as const,
            ...acceptedOf(itemOf(`${one}`)),
            rawType: 'application/json' as const,
            where: `${one}`,
            warnings: [],
          }));
          const progress = { done: after + numbers.length, total: world.count };
          yield { items, refused: [], cursor: { after: after + 2 }, progress } satisfies CollectedBatch<Cursor>;
        }
      } finally {
        world.running -= 1;
      }
    },
  };
  return { world, connectorFor: (kind: string) => (kind === 'imap' ? connector : null) };
}

function portsOf(store: Store, lines: Line[] = []): Ports {
  const say = (fields: Line[0], message: string) => void lines.push([fields, message]);
  return {
    store,
    queues: { ring: async () => 0, answer: () => ({ async [Symbol.asyncDispose]() {} }) },
    firms: { find: async () => ({ firm: FIRM }) },
    secrets: {
      openSealed: async (_place: unknown, sealed: string) => sealed.replace('sealed:', ''),
      seal: async (_place: unknown, secret: string) => `sealed:${secret}`,
    },
    log: { debug: say, info: say, warn: say, error: say },
    clock: null,
  } as unknown as Ports;
}

async function openHouse(changes: Partial<SourceToSave> = {}) {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await store.saveSource({
    ...{ kind: 'imap', name: 'boîte', settings: { host: 'imap.example.com' }, schedule: '0 7 * * *', isSample: false },
    ...{ sealed: { password: `sealed:${SECRET}` } },
    ...changes,
  });
  const lines: Line[] = [];
  const runOnce = async (connectorFor: ReturnType<typeof openWorld>['connectorFor'], closing = NEVER) => {
    await store.ring('collect', source.id);
    const claim = await store.claim('collect', source.id, 60);
    if (claim === null) throw new Error('not claimed');
    await collectSource({ ...portsOf(store, lines), connectorFor }, claim, closing);
    return claim;
  };
  const found = async (): Promise<Source> => (await store.findSource(source.id)) ?? source;
  return { store, source, lines, runOnce, found, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

const countItems = async (store: Store) => (await store.countComplaints()).items;

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('it never came');
}

test('a source is asked with its secrets opened, and again when its schedule comes by the clocks of the firm', async () => {
  await using house = await openHouse();
  const { world, connectorFor } = openWorld();
  const claim = await house.runOnce(connectorFor);
  expect(await countItems(house.store)).toBe(6);
  expect(world.settings).toEqual([{ host: 'imap.example.com', password: SECRET }]);
  expect(await house.found()).toMatchObject({ cursor: { after: 6 }, lastError: null, lastSeenAt: expect.any(Date) });
  const status = await house.store.findSourceStatus(house.source.id);
  const local = new Intl.DateTimeFormat('en-CA', {
    timeZone: TIME_ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  expect(local.format(status?.dueAt ?? new Date(0))).toBe('07:00');
  expect((status?.dueAt?.getTime() ?? 0) - claim.claimedAt.getTime()).toBeLessThanOrEqual(25 * 3_600_000);
});

test('whatever batch it is killed at, the next run goes on from there: nothing lost, nothing twice', async () => {
  for (const dies of [0, 2, 4]) {
    await using house = await openHouse();
    const { world, connectorFor } = openWorld();
    world.onBatch = async (after) => {
      if (after === dies) throw new SourceError('the connection was cut; it will be tried again', { retry: 'later' });
    };
    await house.runOnce(connectorFor);
    expect(await countItems(house.store)).toBe(dies);
    world.onBatch = async () => {};
    await house.runOnce(connectorFor);
    expect(await countItems(house.store)).toBe(6);
    expect(world.asked).toEqual([null, dies === 0 ? null : { after: dies }]);
  }
});

test('two processes that ask one source never store twice, and never ask it together', async () => {
  await using house = await openHouse({ schedule: '* * * * * *' });
  const { world, connectorFor } = openWorld(40);
  world.onBatch = async () => void (await new Promise((resolve) => setTimeout(resolve, 5)));
  await house.store.ring('collect', house.source.id);
  const options = { connectorFor, sweepEveryMs: 10 };
  {
    await using _one = await openCollector(portsOf(house.store), options);
    await using _two = await openCollector(portsOf(house.store), options);
    await until(async () => (await countItems(house.store)) === 40 && world.asked.length >= 3);
  }
  expect(await countItems(house.store)).toBe(40);
  expect(house.lines).toEqual([]);
});

test('a failure is written into its health with the remedy, and when it is asked again depends on what failed', async () => {
  await using house = await openHouse({ schedule: '*/5 * * * *' });
  const { world, connectorFor } = openWorld();
  const waitAfter = async (error: unknown) => {
    world.onBatch = async () => {
      throw error;
    };
    const claim = await house.runOnce(connectorFor);
    const status = await house.store.findSourceStatus(house.source.id);
    return Math.round(((status?.dueAt?.getTime() ?? 0) - claim.claimedAt.getTime()) / 1_000);
  };
  const later = new SourceError('The server does not answer; it will be asked again', { retry: 'later' });
  const waits = [];
  for (let tries = 0; tries < 8; tries += 1) waits.push(await waitAfter(later));
  expect(waits).toEqual([60, 120, 240, 480, 960, 1_920, 3_600, 3_600]);
  expect(await waitAfter(new SourceError('It asks to wait', { retry: { afterSeconds: 17 } }))).toBe(17);
  expect(await house.found()).toMatchObject({ failures: 9, needsPerson: false, lastError: 'It asks to wait' });
  expect(await waitAfter(new SourceError('The login was refused; renew the password', { retry: 'never' }))).toBe(
    86_400,
  );
  expect(await house.found()).toMatchObject({ needsPerson: true });
  // A mistake of ours is no reason to stop asking either; its message may quote a customer and is not kept.
  expect(await waitAfter(new TypeError('cannot read "Ma chambre était sale"'))).toBe(3_600);
  expect((await house.found()).lastError).toMatch(/^The connector failed \(TypeError .*\)/);
  expect(JSON.stringify([await house.found(), house.lines])).not.toContain('chambre');
  world.onBatch = async () => {};
  await house.runOnce(connectorFor);
  expect(await house.found()).toMatchObject({ failures: 0, lastError: null, needsPerson: false });
});

test('what the settings of this program forbade is tried again when it starts, not a day later', async () => {
  await using house = await openHouse({ schedule: '0 7 * * *' });
  const { world, connectorFor } = openWorld();
  world.onBatch = () => Promise.reject(new SourceError('Add it to DOLEANCES_ALLOW_HOSTS', { retry: 'never' }));
  await house.runOnce(connectorFor);
  world.onBatch = async () => {};
  await using _restarted = await openCollector(portsOf(house.store), { connectorFor, sweepEveryMs: 10 });
  await until(async () => (await house.found()).lastError === null);
});

test('a pause stops a run that hangs in its server, and the process that ends stops at what is saved', async () => {
  await using house = await openHouse({ schedule: '*/5 * * * *' });
  const { world, connectorFor } = openWorld();
  world.onBatch = async (after) => {
    // Deaf to every signal.
    if (after === 2) await new Promise(() => {});
  };
  const options = { connectorFor, sweepEveryMs: 10 };
  {
    await using _collector = await openCollector(portsOf(house.store), options);
    await until(async () => (await countItems(house.store)) === 2);
    expect(await house.store.findSourceStatus(house.source.id)).toMatchObject({ isRunning: true });
    await house.store.changeSource(house.source.id, { what: 'source paused', who: 'test', isPaused: true });
    await until(async () => (await house.store.findSourceStatus(house.source.id))?.isRunning === false);
    expect(await house.store.findSourceStatus(house.source.id)).toMatchObject({ dueAt: null, source: { failures: 0 } });
    world.running = 0;
    await house.store.changeSource(house.source.id, { what: 'source resumed', who: 'test', isPaused: false });
    await house.store.ring('collect', house.source.id);
    await until(async () => world.asked.length === 2);
  }
  const status = await house.store.findSourceStatus(house.source.id);
  expect(status).toMatchObject({ isRunning: false, source: { cursor: { after: 2 }, failures: 0, lastError: null } });
  expect(status?.dueAt?.getTime() ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(status?.now.getTime() ?? 0);
});

test('a secret that a connector repeats reaches neither the log nor the health', async () => {
  await using house = await openHouse();
  const { world, connectorFor } = openWorld();
  world.onBatch = async () => {
    throw new SourceError(`https://x/?key=${SECRET} refused "${SECRET}"; check it`, { retry: 'never' });
  };
  world.onTest = async () => {
    throw new SourceError(`The login ${SECRET} was refused; check it`, { retry: 'never' });
  };
  await house.runOnce(connectorFor);
  await house.store.changeSource(house.source.id, { what: 'source tested', who: 'test', isCheckWanted: true });
  await house.runOnce(connectorFor);
  const source = await house.found();
  expect(source.lastCheck).toMatchObject({ isWell: false, said: 'The login ••• was refused; check it' });
  expect(JSON.stringify([source.lastError, source.lastCheck, house.lines])).not.toContain(SECRET);
});

test('a test that was asked for is made, also of a paused source, which is asked for nothing more', async () => {
  await using house = await openHouse();
  const { world, connectorFor } = openWorld();
  await house.store.changeSource(house.source.id, {
    what: 'source tested',
    who: 'test',
    isPaused: true,
    isCheckWanted: true,
  });
  await house.runOnce(connectorFor);
  expect(await house.found()).toMatchObject({
    checkWantedAt: null,
    lastCheck: { isWell: true, said: 'The mailbox holds 6 messages.' },
  });
  expect([world.asked, await countItems(house.store)]).toEqual([[], 0]);
  expect(await house.store.findSourceStatus(house.source.id)).toMatchObject({ dueAt: null });
});

test('settings that fit no more are told as such', async () => {
  await using house = await openHouse({ settings: {} });
  await house.runOnce(openWorld().connectorFor);
  expect(await house.found()).toMatchObject({
    needsPerson: true,
    lastError: expect.stringContaining('Write the host.'),
  });
});

test('a key that the other side renews is sealed and used from then on; what came before is known by its bytes', async () => {
  await using house = await openHouse();
  const { connectorFor } = openWorld();
  const known: ReadonlySet<string>[] = [];
  const asked: unknown[] = [];
  const renewing = (kind: string) => {
    const connector = connectorFor(kind);
    return (
      connector && {
        ...connector,
        async *collect(input: Parameters<typeof connector.collect>[0]) {
          asked.push(input.settings);
          known.push((await input.listKnown?.(['00'.repeat(32)])) ?? new Set(['nobody to ask']));
          await input.keepSecrets?.({ password: 'le nouveau' });
          yield* connector.collect(input);
        },
      }
    );
  };
  await house.runOnce(renewing);
  await house.runOnce(renewing);
  expect(asked).toEqual([
    { host: 'imap.example.com', password: SECRET },
    { host: 'imap.example.com', password: 'le nouveau' },
  ]);
  expect(known).toEqual([new Set(), new Set()]);
  expect(JSON.stringify(await house.found())).toContain('sealed:le nouveau');
});
