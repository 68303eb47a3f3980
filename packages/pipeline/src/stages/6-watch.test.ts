import { DEFAULT_FIRM, type Firm, readingContextFor, readNilClaim } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import { watch } from './6-watch.ts';

const KEY = Buffer.from('a key of thirty-two characters !!');
const WEEK = 7 * 86_400_000;
const FIRST = Date.parse('2025-01-06T15:00:00Z');
/** Monday at six in Montréal, ten weeks after the last message. */
const MONDAY = new Date(FIRST + 40 * WEEK - 4 * 3_600_000);
const reading = readingContextFor(DEFAULT_FIRM);
const FIRM: Firm = {
  ...DEFAULT_FIRM,
  locations: [{ id: 'Laval', name: 'Laval' }],
  staff: [
    { name: 'Hélène Roy', aliases: [], role: 'propriétaire', location: null, email: 'helene@exemple.ca' },
    { name: 'Ana Côté', aliases: [], role: 'gérante', location: 'Laval', email: 'ana@exemple.ca' },
  ],
};

async function openLaval({ isSample = false } = {}) {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, isSample, 'test');
  const source = await saveTestSource(store);
  const tell = async (week: number, hour: number) => {
    const id = `${week}-${hour}`;
    const signals = signalsOf({ promises: [], grievances: [grievanceOf()], severity: 2 });
    const receivedAt = new Date(FIRST + week * WEEK + hour * 3_600_000).toISOString();
    const item = itemOf(id, { author: { name: id, email: `${id}@example.com` }, receivedAt, location: 'Laval' });
    await readTestComplaint(store, source, { item, changes: { signals }, facets: ['noise'] });
  };
  for (let week = 0; week < 30; week += 1) for (const hour of [0, 1, 2]) await tell(week, hour);
  const clock = { now: MONDAY };
  const context = { firm: FIRM, isSample, reading, clients: { byEmail: new Map(), byName: new Map() } };
  const ports = {
    ...{ store, queues: { ring: async () => 0 }, firms: { find: async () => context }, lessons: {} },
    ...{ signingKeys: async () => [KEY], config: { http: { baseUrl: 'https://plaintes.exemple.ca' } } },
    log: { debug() {}, warn() {}, error() {} },
    ...{ now: () => clock.now, clock: () => clock.now },
  } as unknown as Ports;
  const look = async (now = clock.now) => {
    clock.now = now;
    await store.ring('watch', 'firm', new Date(0));
    const claim = await store.claim('watch', 'firm', 60);
    if (claim === null) throw new Error('not claimed');
    expect(await runStage({ stage: watch, ports }, claim)).toBe('done');
    return (await store.listOutbox(20)).map(({ to, subject }) => [to[0]?.address, subject]);
  };
  return { store, look, tell, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

test('a silence is told to the owner once, however long it lasts; the place is asked on Monday whether it is right', async () => {
  await using laval = await openLaval();
  const first = await laval.look();
  expect(first).toHaveLength(2);
  expect(first).toEqual(
    expect.arrayContaining([
      ['helene@exemple.ca', expect.stringContaining('Laval se tait\u00a0: 0\u00a0plainte')],
      ['ana@exemple.ca', 'Laval\u00a0: aucune plainte la semaine passée\u00a0?'],
    ]),
  );
  expect((await laval.store.listAlarms(10)).map(({ stream, closedAt }) => [stream, closedAt])).toEqual(
    expect.arrayContaining([['location:Laval', null]]),
  );
  expect(await laval.look()).toHaveLength(2);
  expect(await laval.look(new Date(MONDAY.getTime() + 3 * 86_400_000))).toHaveLength(2);
  // A week later the place is asked again; the owner is not.
  const later = await laval.look(new Date(MONDAY.getTime() + WEEK));
  expect(later.filter(([address]) => address === 'helene@exemple.ca')).toHaveLength(1);
  expect(later.filter(([address]) => address === 'ana@exemple.ca')).toHaveLength(2);
  const events = await laval.store.listEvents('location:Laval', 10);
  expect(events.map(({ what }) => what)).toEqual(['silence_silent']);
});

test('the link of the mail confirms one place and week; a week that is confirmed is not asked about', async () => {
  await using laval = await openLaval();
  await laval.look();
  const mail = (await laval.store.listOutbox(20)).find(({ to }) => to[0]?.address === 'ana@exemple.ca');
  const token = /\/nil\/(\S+)/.exec(mail?.text ?? '')?.[1] ?? '';
  expect(readNilClaim(token, [KEY], MONDAY)).toMatchObject({
    location: 'Laval',
    weekOf: '2025-10-06',
    name: 'Ana Côté',
  });
  await laval.store.saveNil({ location: 'Laval', weekOf: '2025-10-13', isNil: true, who: 'Ana Côté' });
  const later = await laval.look(new Date(MONDAY.getTime() + WEEK));
  expect(later.filter(([address]) => address === 'ana@exemple.ca')).toHaveLength(1);
});

test('a stream that speaks again closes its alarm, and its next silence is told anew', async () => {
  await using laval = await openLaval();
  await laval.look();
  for (let week = 40; week < 48; week += 1) for (const hour of [0, 1, 2]) await laval.tell(week, hour);
  await laval.look(new Date(MONDAY.getTime() + 8 * WEEK));
  expect((await laval.store.listAlarms(10)).filter(({ closedAt }) => closedAt === null)).toEqual([]);
  const events = await laval.store.listEvents('location:Laval', 10);
  expect(events.map(({ what }) => what)).toEqual(['silence_ended', 'silence_silent']);
  const again = await laval.look(new Date(MONDAY.getTime() + 20 * WEEK));
  expect(again.filter(([address]) => address === 'helene@exemple.ca')).toHaveLength(2);
  expect((await laval.store.listAlarms(10))[0]).toMatchObject({ since: '2025-12-08', complaints: 0, expected: 36 });
});

test('the sample firm writes to nobody', async () => {
  await using laval = await openLaval({ isSample: true });
  expect(await laval.look()).toEqual([]);
  expect(await laval.store.listAlarms(10)).not.toEqual([]);
});
