import { DEFAULT_FIRM } from '@doleances/core';
import type { CollectEnd } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Ports } from '../ports/ports.ts';
import type { FirmContext } from '../running/stage.ts';
import { loadSilenceFacts, observedSilence } from '../silence/observed-silence.ts';
import { openSourceWatch, sourceHealthOf, tellBrokenSources } from './source-health.ts';
import { nextRunAt, periodMs, scheduleProblem } from './source-schedule.ts';

const TIME_ZONE = 'America/Montreal';
const BOSS = { name: 'Ève Roy', email: 'patronne@fleuve.example', location: null };
const FIRM = { ...DEFAULT_FIRM, timeZone: TIME_ZONE, escalationContacts: [BOSS] };
const failed = (error: string, needsPerson = false): CollectEnd => ({ outcome: 'failed', error, needsPerson });

type Line = readonly [Readonly<Record<string, unknown>>, string];

/** A source asked every five minutes, whose runs end as the test says. */
async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const { id } = await store.saveSource({
    ...{ kind: 'imap', name: 'boîte', settings: {}, schedule: '*/5 * * * *', isSample: false },
  });
  const lines: Line[] = [];
  const say = (fields: Line[0], message: string) => void lines.push([fields, message]);
  const ports = {
    ...{ store, log: { debug: say, info: say, warn: say, error: say } },
    ...{ config: { http: { baseUrl: 'https://plaintes.exemple.ca/' } }, now: () => new Date('2025-11-05T15:00:00Z') },
  } as unknown as Ports;
  const run = async (end: CollectEnd) => {
    await store.ring('collect', id);
    const claim = await store.claim('collect', id, 60);
    if (claim === null) throw new Error('not claimed');
    await store.endCollect(claim, end, nextRunAt('*/5 * * * *', TIME_ZONE, claim.claimedAt));
  };
  const stateAfter = async (minutes: number) => {
    const status = await store.findSourceStatus(id);
    if (status === null) throw new Error('gone');
    return sourceHealthOf({ ...status, now: new Date(status.now.getTime() + minutes * 60_000) }, TIME_ZONE).state;
  };
  return { store, id, lines, ports, run, stateAfter, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

test('a source is told broken after a period of failures and before the second is over, or at once when it needs a person', async () => {
  await using house = await openHouse();
  expect(await house.stateAfter(0)).toBe('waiting');
  await house.run({ outcome: 'whole' });
  expect([await house.stateAfter(0), await house.stateAfter(4)]).toEqual(['well', 'well']);
  await house.run(failed('The server does not answer; it will be asked again'));
  const after = await Promise.all([0, 4.9, 5.1, 9.9].map(house.stateAfter));
  expect(after).toEqual(['failing', 'failing', 'broken', 'broken']);
  await house.run({ outcome: 'whole' });
  expect(await house.stateAfter(0)).toBe('well');
  await house.run(failed('The login was refused; renew the password', true));
  expect(await house.stateAfter(0)).toBe('broken');
  await house.store.changeSource(house.id, { what: 'source paused', who: 'test', isPaused: true });
  expect(await house.stateAfter(60)).toBe('paused');
});

test('when the very process that should ask is dead, another one says so', async () => {
  await using house = await openHouse();
  await house.run({ outcome: 'whole' });
  // Due within five minutes, and a whole period later still not asked.
  expect(await house.stateAfter(10.1)).toBe('late');
  const status = await house.store.findSourceStatus(house.id);
  if (status === null) throw new Error('gone');
  const late = sourceHealthOf({ ...status, now: new Date(status.now.getTime() + 3_600_000) }, TIME_ZONE);
  expect(late.remedy).toContain('check that doleances (or the service "ingest") is running');
});

test('a run that hangs without a sign of life is told too', async () => {
  await using house = await openHouse();
  await house.store.ring('collect', house.id);
  const claim = await house.store.claim('collect', house.id, 7_200);
  if (claim === null) throw new Error('not claimed');
  expect([await house.stateAfter(0), await house.stateAfter(14)]).toEqual(['running', 'running']);
  expect(await house.stateAfter(16)).toBe('late');
  const alive = { items: [], refused: [], cursor: 1, progress: null };
  await house.store.saveCollected(claim, alive, 7_200);
  expect([await house.stateAfter(14), await house.stateAfter(16)]).toEqual(['running', 'late']);
});

test('what is broken is told once, in the log and in the record, and again after it was mended', async () => {
  await using house = await openHouse();
  const said = 'The login was refused; renew the password';
  await house.run(failed('cut'));
  expect(await tellBrokenSources(house.ports)).toBe(0);
  await house.run(failed(said, true));
  {
    await using _watch = openSourceWatch(house.ports, 5);
    await using _other = openSourceWatch(house.ports, 5);
    for (let tries = 0; tries < 200 && house.lines.length === 0; tries += 1) await new Promise(setImmediate);
  }
  expect(house.lines).toMatchObject([[{ source: house.id, state: 'broken', remedy: said }, 'a source is broken']]);
  await house.run({ outcome: 'whole' });
  await house.run(failed(said, true));
  expect(await tellBrokenSources(house.ports)).toBe(1);
  const events = await house.store.listEvents(house.id, 5);
  expect(events.map(({ what }) => what)).toEqual(['source_broken', 'source_mended', 'source_broken']);
  expect(events[0]?.why).toBe(said);
});

test('a house that wakes with every source late gives them time to be read', async () => {
  await using house = await openHouse();
  const { store, id, ports } = house;
  await store.ring('collect', id, new Date('2025-11-05T03:00:00Z'));
  const looks = new Map<string, number>();
  expect(await tellBrokenSources(ports, looks)).toBe(0);
  await house.run({ outcome: 'whole' });
  for (let time = 0; time < 4; time += 1) expect(await tellBrokenSources(ports, looks)).toBe(0);
  await store.ring('collect', id, new Date('2025-11-05T03:00:00Z'));
  const told = [];
  for (let time = 0; time < 5; time += 1) told.push(await tellBrokenSources(ports, looks));
  expect(told).toEqual([0, 0, 0, 1, 0]);
});

test('P30: the owner is told by mail, in their language and once a day, that a source is broken and what to do', async () => {
  await using house = await openHouse();
  const server = 'The mail server imap.exemple:993';
  for (let time = 0; time < 2; time += 1) {
    await house.run(
      failed(`${server} refused the login; renew the user and the password in the settings of the source`, true),
    );
    expect(await tellBrokenSources(house.ports)).toBe(1);
    await house.run({ outcome: 'whole' });
  }
  const letters = await house.store.listOutbox(9);
  expect(letters).toHaveLength(1);
  const [letter] = letters;
  expect(letter?.to).toEqual([{ name: BOSS.name, address: BOSS.email }]);
  expect(letter?.subject).toBe('⚠ «\u00a0boîte\u00a0» ne se lit plus');
  expect(letter?.text).toContain(
    'Le serveur de courriel imap.exemple:993 a refusé la connexion\u00a0: renouvelez l’identifiant et le mot de passe',
  );
  expect(letter?.text).toContain(`https://plaintes.exemple.ca/sources#${house.id}`);
});

test('while a source is broken or paused, the silence of what it feeds accuses nobody', async () => {
  await using house = await openHouse();
  const now = new Date('2026-11-16T12:00:00Z');
  // Six complaints a week for sixteen months, then nothing.
  const rows = Array.from({ length: 70 * 6 }, (_, at) => ({
    receivedAt: new Date(Date.parse('2025-01-06T12:00:00Z') + Math.floor(at / 6) * 7 * 86_400_000),
    ...{
      source: 'boîte',
      location: 'Laval',
      products: [],
      kind: 'complaint',
      severity: 2,
      channel: 'email',
      staffTold: [],
    },
  }));
  const causes = async () => {
    const facts = { ...(await loadSilenceFacts(house.store, now, FIRM.timeZone)), rows: rows as never };
    return new Set(observedSilence(facts, { firm: FIRM } as unknown as FirmContext, now).map(({ cause }) => cause));
  };
  await house.run({ outcome: 'whole' });
  expect((await causes()).size).toBeGreaterThan(0);
  expect(await causes()).not.toContain('broken_sensor');
  await house.run(failed('cut'));
  expect(await causes()).toEqual(new Set(['broken_sensor']));
  await house.run({ outcome: 'whole' });
  await house.store.changeSource(house.id, { what: 'source paused', who: 'test', isPaused: true });
  expect(await causes()).toEqual(new Set(['broken_sensor']));
});

test('a schedule follows the clocks of the firm over the change of hours; what is none is told with how to write one', () => {
  const daily = (now: string) => nextRunAt('0 7 * * *', 'Europe/Paris', new Date(now)).toISOString();
  expect([daily('2026-10-24T12:00:00Z'), daily('2026-10-23T12:00:00Z')]).toEqual([
    '2026-10-25T06:00:00.000Z',
    '2026-10-24T05:00:00.000Z',
  ]);
  expect(periodMs('*/5 * * * *', 'Europe/Paris', new Date('2026-11-01T09:00:00Z'))).toBe(300_000);
  expect(['*/5 * * * *', '*/5 * * * * *', '0 7 * * MON'].map(scheduleProblem)).toEqual([null, null, null]);
  for (const bad of ['', 'daily', '99 * * * *', '0 7 31 2 *']) expect(scheduleProblem(bad)).toMatch(/write/);
});
