import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { openThemeMaps } from '../themes/theme-maps.ts';
import { openLessons } from './lessons.ts';
import { type NoteRequest, takeNote } from './take-note.ts';

const NOTE: NoteRequest = {
  channel: 'phone_note',
  text: 'Fâché. La chambre était sale, poussière partout. Veut parler au patron.',
  who: 'Marie',
  client: { name: 'M. Roy', email: null, phone: '514-555-0199' },
  location: 'Laval',
  heardAt: new Date('2026-11-02T15:12:00Z'),
  promises: [],
};

async function openHouse(isSample = false) {
  const opened = await openTestStore();
  await opened.store.saveFirm({ ...DEFAULT_FIRM, timeZone: 'America/Montreal' }, isSample, 'test');
  const now = () => new Date('2026-11-02T16:00:00Z');
  const ports = {
    store: opened.store,
    queues: { ring: async () => 0 },
    firms: openFirmContexts(opened.store, now),
    lessons: openLessons(opened.store),
    themeMaps: openThemeMaps(opened.store),
    config: { http: { baseUrl: 'http://localhost' } },
    log: { debug() {}, warn() {}, error() {} },
    now,
    clock: null,
  } as unknown as Ports;
  return { ports, store: opened.store, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

test('a note of a call is a complaint at once, with who said it, where, and who typed it', async () => {
  await using house = await openHouse();
  const taken = await takeNote(house.ports, NOTE);
  expect(taken).toMatchObject({
    ok: true,
    isKnown: false,
    complaint: {
      channel: 'phone_note',
      kind: 'complaint',
      authorName: 'M. Roy',
      location: 'Laval',
      receivedAt: NOTE.heardAt,
      criticalReasons: expect.arrayContaining(['asks_for_boss']),
    },
  });
  const stored = taken.ok && taken.complaint ? await house.store.findItem(taken.complaint.itemId) : null;
  expect(JSON.parse(Buffer.from(stored?.raw ?? []).toString())).toMatchObject({
    takenBy: 'Marie',
    original: { phone: '514-555-0199' },
  });
});

test('who presses twice has told it once; the same words of somebody else are another note', async () => {
  await using house = await openHouse();
  await takeNote(house.ports, NOTE);
  expect(await takeNote(house.ports, { ...NOTE, who: ' Marie ' })).toMatchObject({ ok: true, isKnown: true });
  const other = { ...NOTE, client: { ...NOTE.client, name: 'Mme Lavoie' } };
  expect(await takeNote(house.ports, other)).toMatchObject({ ok: true, isKnown: false });
  expect((await house.store.countComplaints()).items).toBe(2);
});

test('what was promised on the telephone stands among the promises', async () => {
  await using house = await openHouse();
  const taken = await takeNote(house.ports, { ...NOTE, promises: ['rappeler M. Roy ven conf livraison'] });
  expect(taken).toMatchObject({ ok: true, promises: [{ ok: true }] });
  const promises = await house.store.listPromises({ states: ['open', 'confirmed'], limitRows: 10 });
  expect(promises.map(({ quote }) => quote)).toContain('rappeler M. Roy ven conf livraison');
});

test.each([
  [{ text: ' \n ' }, 'empty'],
  [{ text: 'x'.repeat(20_001) }, 'too_long'],
  [{ heardAt: new Date('2026-12-24T09:00:00Z') }, 'ahead'],
] as const)('%j is refused: %s', async (change, reason) => {
  await using house = await openHouse();
  expect(await takeNote(house.ports, { ...NOTE, ...change })).toEqual({ ok: false, reason });
});

test('a note typed into the sample house leaves with it', async () => {
  await using house = await openHouse(true);
  await takeNote(house.ports, NOTE);
  expect((await house.store.countComplaints()).sampleItems).toBe(1);
});
