import { DEFAULT_FIRM, type Item } from '@doleances/core';
import { type AcceptedItem, complaintIdFor, itemIdFor } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf } from '../../../../test/support/store-values.ts';
import { openLessons } from '../complaint/lessons.ts';
import { workComplaint } from '../complaint/work-complaint.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { openThemeMaps } from '../themes/theme-maps.ts';

const review = (words: string, at: string): AcceptedItem => {
  const item: Item = itemOf('AbC', { channel: 'review', subject: null, text: words, receivedAt: at, starsOfFive: 1 });
  const revision = { at, mark: words };
  return {
    externalId: 'AbC',
    rawType: 'application/json',
    raw: Buffer.from(JSON.stringify({ revision, ...item })),
    receivedAt: new Date(at),
    revision,
  };
};

test('an edited review counts once, with its newest words', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await store.saveSource({
    kind: 'review',
    name: 'avis',
    settings: {},
    schedule: null,
    isSample: false,
  });
  const now = () => new Date('2026-11-02T09:00:00Z');
  const ports = {
    store,
    queues: { ring: async () => 0 },
    firms: openFirmContexts(store, now),
    lessons: openLessons(store),
    themeMaps: openThemeMaps(store),
    config: { http: { baseUrl: 'http://localhost' } },
    log: { debug() {}, warn() {}, error() {} },
    now,
    clock: null,
  } as unknown as Ports;
  const itemId = itemIdFor(source.id, 'AbC');
  const versions = [
    review('La chambre était sale, poussière partout.', '2026-10-20T10:00:00.000Z'),
    review('Attente interminable au téléphone, personne ne répond.', '2026-10-25T10:00:00.000Z'),
  ];
  const facets: string[][] = [];
  for (const version of versions) {
    await store.acceptItems(source.id, [version]);
    await workComplaint(ports, itemId, complaintIdFor(itemId));
    facets.push((await store.listGrievances(complaintIdFor(itemId))).map(({ facet }) => facet));
  }
  expect(facets[0]).toContain('cleanliness');
  expect(facets[1]).not.toContain('cleanliness');
  expect((await store.listGrievances(complaintIdFor(itemId))).every(({ themeId }) => themeId !== null)).toBe(true);
  const complaints = await store.listComplaints({ limitRows: 10 });
  expect(complaints.map(({ text, receivedAt }) => [text, receivedAt.toISOString()])).toEqual([
    ['Attente interminable au téléphone, personne ne répond.', '2026-10-25T10:00:00.000Z'],
  ]);
});
