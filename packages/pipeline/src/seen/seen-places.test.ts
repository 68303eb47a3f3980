import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { portsSeenBy } from './seen-by.ts';

/** A house where complaints are told of places. */
async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await saveTestSource(store);
  const tellAt = async (id: string, location: string | null) => {
    const author = { name: id, email: `${id}@client.example` };
    const complaint = await readTestComplaint(store, source, {
      item: itemOf(id, { author, location }),
      changes: { signals: signalsOf({ grievances: [grievanceOf()], promises: [promiseOf()] }) },
      facets: ['shared'],
    });
    return complaint.id;
  };
  const ports = { store } as unknown as Ports;
  const seenAt = (locations: readonly string[]) =>
    portsSeenBy(ports, { role: 'manager', name: 'Ana', locations }).store;
  return { store, source, tellAt, seenAt, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

test('P24: whoever answers for one place finds no trace of another, and their own in every list', async () => {
  await using house = await openHouse();
  const laval = await house.tellAt('de-laval', 'Laval');
  const others = [await house.tellAt('de-quebec', 'Québec'), await house.tellAt('de-nulle-part', null)];
  const seen = house.seenAt(['Laval']);
  const everything = async (id: string) =>
    JSON.stringify([
      await seen.findComplaint(id),
      await seen.listGrievances(id),
      await seen.listComplaints({ limitRows: 50 }),
      await seen.listPromises({ limitRows: 50 }),
      await seen.listOpenCases(50),
      await seen.listThemeVerbatims('thm_shared', 50),
      await seen.listThemeClients('thm_shared', 50),
      await seen.listThemeGrievances('thm_shared', 50),
    ]);
  for (const id of others) expect(await everything(id)).not.toContain(id);
  expect((await everything(laval)).split(`"${laval}"`).length).toBeGreaterThan(7);
  expect(await seen.countComplaints()).toMatchObject({ items: 1, read: 1, complaints: 1 });
  expect(await seen.listBacklog()).toEqual([]);
  expect((await seen.listStreamHistory(new Date(0), 'UTC')).map(({ location }) => location)).toEqual(['Laval']);
});

test('our answer is seen where the question came from', async () => {
  await using house = await openHouse();
  await house.tellAt('question', 'Laval');
  const answer = { direction: 'out', inReplyTo: 'question' } as const;
  const { id } = await readTestComplaint(house.store, house.source, { item: itemOf('réponse', answer) });
  expect(await house.seenAt(['Laval']).findComplaint(id)).not.toBeNull();
  expect(await house.seenAt(['Québec']).findComplaint(id)).toBeNull();
});

test('a full page stays full, however many between are hidden', async () => {
  await using house = await openHouse();
  for (let at = 0; at < 60; at += 1) await house.tellAt(`nombreux-${at}`, at % 12 === 0 ? 'Laval' : 'Québec');
  const seen = house.seenAt(['Laval']);
  expect(await seen.listComplaints({ limitRows: 5 })).toHaveLength(5);
  expect(await seen.listComplaints({ limitRows: 4 })).toHaveLength(4);
});
