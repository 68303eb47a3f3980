import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf, readTestComplaint } from '../../../../test/support/store-values.ts';

const WEEK = {
  since: new Date('2025-11-03T00:00:00Z'),
  until: new Date('2025-11-10T00:00:00Z'),
  sinceBefore: new Date('2025-10-27T00:00:00Z'),
  sinceWeeks: new Date('2025-08-11T00:00:00Z'),
  sinceWindow: new Date('2025-09-15T00:00:00Z'),
  soonUntil: new Date('2025-11-17T00:00:00Z'),
  ...{ timeZone: 'UTC', place: null, sight: null, isSample: false },
};

test('a review that its site shows no more stays, says so, and is new no longer; shown again it is as before', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await store.saveSource({
    ...{ kind: 'trustpilot', name: 'avis', settings: {}, schedule: '0 * * * *', isSample: false },
  });
  const told = { channel: 'review', receivedAt: '2025-11-05T09:00:00Z' } as const;
  const gone = await readTestComplaint(store, source, { item: itemOf('gone', told) });
  const kept = await readTestComplaint(store, source, { item: itemOf('kept', told) });
  const collect = async (given: readonly string[], withdrawn: readonly string[]) => {
    await store.ring('collect', source.id, new Date(0));
    const claim = await store.claim('collect', source.id, 60);
    if (claim === null) throw new Error('not claimed');
    const items = given.map((id) => acceptedOf(itemOf(id, told)));
    await store.saveCollected(claim, { items, withdrawn, cursor: 1, refused: [], progress: null }, 60);
    await store.endCollect(claim, { outcome: 'whole' }, null);
  };
  const stateOf = async () => {
    const rows = await store.listComplaints({ limitRows: 10 });
    const { counts } = await store.findReportFacts(WEEK);
    return { gone: rows.filter(({ withdrawnAt }) => withdrawnAt !== null).map(({ id }) => id), new: counts.complaints };
  };
  expect(await stateOf()).toEqual({ gone: [], new: 2 });

  await collect(['kept'], ['gone', 'never-seen']);
  await collect(['kept'], ['gone']);
  expect(await stateOf()).toEqual({ gone: [gone.id], new: 1 });
  expect((await store.countComplaints()).items).toBe(2);
  expect((await store.listGrievances(gone.id)).length).toBeGreaterThan(0);
  expect((await store.listEvents(gone.id, 9)).map(({ what }) => what)).toEqual(['review withdrawn']);

  await collect(['kept', 'gone'], []);
  expect(await stateOf()).toEqual({ gone: [], new: 2 });
  expect((await store.listEvents(gone.id, 9)).map(({ what }) => what)).toEqual([
    'review shown again',
    'review withdrawn',
  ]);
  expect(await store.listEvents(kept.id, 9)).toEqual([]);
});
