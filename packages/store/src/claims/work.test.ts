import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import type { Store } from '../contract.ts';
import { openStore } from '../open-store.ts';
import type { Claim } from '../rows.ts';

async function claimOrFail(store: Store, subjectId: string, leaseSeconds = 60): Promise<Claim> {
  const claim = await store.claim('read', subjectId, leaseSeconds);
  if (claim === null) throw new Error(`${subjectId} could not be claimed`);
  return claim;
}

const nothing = async () => {};

test('a row that is rung can be claimed once, and is done when its work was saved', async () => {
  await using work = await openTestStore();
  const bell = await work.store.ring('read', 'itm_a');
  expect(bell).toEqual({ stage: 'read', subjectId: 'itm_a', version: 1, attempt: 1, isLater: false });
  const claim = await claimOrFail(work.store, 'itm_a');
  expect(claim).toMatchObject({ stage: 'read', subjectId: 'itm_a', version: 1, attempt: 1, isSolo: false });
  expect(await work.store.claim('read', 'itm_a', 60)).toBeNull();
  expect(await work.store.inClaim(claim, nothing)).toEqual({ outcome: 'saved', bells: [] });
  expect(await work.store.claim('read', 'itm_a', 60)).toBeNull();
  expect((await work.store.countOpenWork()).read).toBe(0);
});

test('two workers never share a row, however often they ask', async () => {
  await using work = await openTestStore();
  const subjects = Array.from({ length: 400 }, (_, at) => `itm_${at}`);
  for (const subject of subjects) await work.store.ring('read', subject);
  await using other = await openStore({ url: work.database.url });
  const taken: string[] = [];
  const worker = async (store: Store) => {
    for (;;) {
      const claims = await store.claimDue('read', 7, 60);
      if (claims.length === 0) return;
      taken.push(...claims.map((claim) => claim.subjectId));
      await Promise.all(claims.map((claim) => store.inClaim(claim, nothing)));
    }
  };
  await Promise.all([worker(work.store), worker(other), worker(work.store), worker(other)]);
  expect(taken.toSorted()).toEqual(subjects.toSorted());
});

test('the row that is due longest comes first', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_new', new Date('2025-11-03T09:00:00Z'));
  await work.store.ring('read', 'itm_old', new Date('2025-11-02T09:00:00Z'));
  const [first] = await work.store.claimDue('read', 1, 60);
  expect(first?.subjectId).toBe('itm_old');
});

test('a row due next week is neither claimed nor counted today', async () => {
  await using work = await openTestStore();
  const bell = await work.store.ring('report', 'firm', new Date(Date.now() + 7 * 86_400_000));
  expect(bell?.isLater).toBe(true);
  expect(await work.store.claim('report', 'firm', 60)).toBeNull();
  expect(await work.store.claimDue('report', 5, 60)).toEqual([]);
  expect((await work.store.countOpenWork()).report).toBe(0);
});

test('a worker that comes back after another took its row saves nothing', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  const slow = await claimOrFail(work.store, 'itm_a', 0);
  const quick = await claimOrFail(work.store, 'itm_a');
  let hasRun = false;
  const ended = await work.store.inClaim(slow, async () => {
    hasRun = true;
  });
  expect(ended).toEqual({ outcome: 'lost' });
  expect(hasRun).toBe(false);
  expect(await work.store.inClaim(quick, nothing)).toMatchObject({ outcome: 'saved' });
  expect(await work.store.inClaim(quick, nothing)).toEqual({ outcome: 'lost' });
});

test('a worker whose lease ran out may still finish when nobody took the row', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  const slow = await claimOrFail(work.store, 'itm_a', 0);
  expect(await work.store.inClaim(slow, nothing)).toMatchObject({ outcome: 'saved' });
});

test('what fails while saving leaves no trace, and the claim is still held', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  const claim = await claimOrFail(work.store, 'itm_a');
  const save = work.store.inClaim(claim, async (tx) => {
    await tx.ring('group', 'cmp_a');
    throw new Error('a bug of ours');
  });
  await expect(save).rejects.toThrow('a bug of ours');
  expect(await work.store.claim('group', 'cmp_a', 60)).toBeNull();
  expect(await work.store.inClaim(claim, nothing)).toMatchObject({ outcome: 'saved' });
});

test('a ring during the work makes the row run once more, however many rings', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  const claim = await claimOrFail(work.store, 'itm_a');
  expect(await work.store.ring('read', 'itm_a')).toBeNull();
  expect(await work.store.ring('read', 'itm_a')).toBeNull();
  const ended = await work.store.inClaim(claim, nothing);
  expect(ended).toEqual({
    outcome: 'saved',
    bells: [{ stage: 'read', subjectId: 'itm_a', version: 1, attempt: 2, isLater: false }],
  });
  const again = await claimOrFail(work.store, 'itm_a');
  expect(await work.store.inClaim(again, nothing)).toEqual({ outcome: 'saved', bells: [] });
  expect(await work.store.claim('read', 'itm_a', 60)).toBeNull();
});

test('a stage can plan its own next run from within', async () => {
  await using work = await openTestStore();
  await work.store.ring('watch', 'firm');
  const claim = await work.store.claim('watch', 'firm', 60);
  if (claim === null) throw new Error('not claimed');
  const ended = await work.store.inClaim(claim, (tx) => tx.ring('watch', 'firm', new Date(Date.now() + 3_600_000)));
  expect(ended).toMatchObject({ outcome: 'saved', bells: [{ stage: 'watch', isLater: true }] });
  expect(await work.store.claim('watch', 'firm', 60)).toBeNull();
});

test('ringing an open row again changes nothing', async () => {
  await using work = await openTestStore();
  const first = await work.store.ring('read', 'itm_a');
  expect(await work.store.ring('read', 'itm_a')).toEqual(first);
  const claim = await claimOrFail(work.store, 'itm_a');
  expect(await work.store.inClaim(claim, nothing)).toEqual({ outcome: 'saved', bells: [] });
});

test('a row that crashed two workers comes back alone, and after three more crashes is set aside', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_killer', new Date('2025-11-03T09:00:00Z'));
  await work.store.ring('read', 'itm_good', new Date('2025-11-03T09:00:01Z'));
  expect(await work.store.claimDue('read', 1, 0)).toMatchObject([{ subjectId: 'itm_killer', isSolo: false }]);
  expect(await work.store.claimDue('read', 1, 0)).toMatchObject([{ subjectId: 'itm_killer', isSolo: false }]);
  for (let crash = 0; crash < 3; crash += 1) {
    expect(await work.store.claimDue('read', 10, 0)).toMatchObject([{ subjectId: 'itm_killer', isSolo: true }]);
  }
  expect(await work.store.claimDue('read', 10, 60)).toEqual([]);
  expect(await work.store.listQuarantined()).toMatchObject([{ stage: 'read', subjectId: 'itm_killer' }]);
  expect(await work.store.claimDue('read', 10, 60)).toMatchObject([{ subjectId: 'itm_good', isSolo: false }]);
  expect(await work.store.claim('read', 'itm_killer', 60)).toBeNull();
});

test('a suspect row behind healthy ones waits its turn and does not ride with them', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_suspect', new Date('2025-11-03T09:00:02Z'));
  await work.store.claimDue('read', 1, 0);
  await work.store.claimDue('read', 1, 0);
  await work.store.ring('read', 'itm_a', new Date('2025-11-03T09:00:00Z'));
  await work.store.ring('read', 'itm_b', new Date('2025-11-03T09:00:03Z'));
  const together = await work.store.claimDue('read', 10, 60);
  expect(together.map((claim) => claim.subjectId).toSorted()).toEqual(['itm_a', 'itm_b']);
  expect(await work.store.claimDue('read', 10, 60)).toMatchObject([{ subjectId: 'itm_suspect', isSolo: true }]);
});

test('the third throw sets a row aside; a person can have it tried again', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  for (const expected of ['retry', 'retry', 'quarantined']) {
    const claim = await claimOrFail(work.store, 'itm_a');
    expect(await work.store.failClaim(claim, 'TypeError in 2-read', { afterSeconds: 0 })).toBe(expected);
  }
  expect(await work.store.listQuarantined()).toMatchObject([{ subjectId: 'itm_a', error: 'TypeError in 2-read' }]);
  expect(await work.store.ring('read', 'itm_a')).toBeNull();
  expect(await work.store.claimDue('read', 10, 60)).toEqual([]);
  expect(await work.store.replayQuarantined('read', 'itm_a')).toBe(true);
  expect(await work.store.replayQuarantined('read', 'itm_a')).toBe(false);
  const claim = await claimOrFail(work.store, 'itm_a');
  expect(claim.isSolo).toBe(false);
  expect(await work.store.inClaim(claim, nothing)).toMatchObject({ outcome: 'saved' });
});

test('throws count apart from crashes, and a success forgets both', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  await claimOrFail(work.store, 'itm_a', 0);
  await work.store.failClaim(await claimOrFail(work.store, 'itm_a'), 'one', { afterSeconds: 0 });
  await work.store.failClaim(await claimOrFail(work.store, 'itm_a'), 'two', { afterSeconds: 0 });
  await work.store.inClaim(await claimOrFail(work.store, 'itm_a'), nothing);
  await work.store.ring('read', 'itm_a');
  const claim = await claimOrFail(work.store, 'itm_a');
  expect(await work.store.failClaim(claim, 'three', { afterSeconds: 0 })).toBe('retry');
});

test('a row that waits after a throw is not hurried by others who ring it', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  await work.store.failClaim(await claimOrFail(work.store, 'itm_a'), 'one', { afterSeconds: 600 });
  expect(await work.store.ring('read', 'itm_a')).toMatchObject({ isLater: true });
  expect(await work.store.claim('read', 'itm_a', 60)).toBeNull();
});

test('a fault of the world never sets a row aside', async () => {
  await using work = await openTestStore();
  await work.store.ring('collect', 'src_a');
  for (let outage = 0; outage < 10; outage += 1) {
    const claim = await work.store.claim('collect', 'src_a', 60);
    if (claim === null) throw new Error('not claimed');
    expect(await work.store.failClaim(claim, 'network down', { afterSeconds: 0, isCounted: false })).toBe('retry');
  }
});

test('a throw that nothing can heal sets the row aside at once', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  expect(await work.store.failClaim(await claimOrFail(work.store, 'itm_a'), 'hopeless', 'never')).toBe('quarantined');
});

test('a claim given back at closing time is neither a crash nor a throw', async () => {
  await using work = await openTestStore();
  await work.store.ring('read', 'itm_a');
  for (let time = 0; time < 5; time += 1) {
    expect(await work.store.releaseClaim(await claimOrFail(work.store, 'itm_a'))).toBe(true);
  }
  const claim = await claimOrFail(work.store, 'itm_a');
  expect(claim.isSolo).toBe(false);
  expect(await work.store.releaseClaim({ ...claim, attempt: 1 })).toBe(false);
});

test('new rules open every older row again, set-aside ones too, and none twice', async () => {
  await using work = await openTestStore();
  for (const subject of ['itm_done', 'itm_open', 'itm_bad']) await work.store.ring('read', subject);
  await work.store.inClaim(await claimOrFail(work.store, 'itm_done'), nothing);
  await work.store.failClaim(await claimOrFail(work.store, 'itm_bad'), 'hopeless', 'never');
  await using newer = await openStore({ url: work.database.url, stageVersions: { read: 2 } });
  expect(await newer.reopenOlderThan('read', 2)).toBe(3);
  expect(await newer.reopenOlderThan('read', 2)).toBe(0);
  const claims = await newer.claimDue('read', 10, 60);
  expect(claims.map((claim) => claim.version)).toEqual([2, 2, 2]);
});

test('a row that an older process finished after the upgrade is found by the next look', async () => {
  await using work = await openTestStore();
  await using newer = await openStore({ url: work.database.url, stageVersions: { read: 2 } });
  await newer.ring('read', 'itm_a');
  await work.store.inClaim(await claimOrFail(work.store, 'itm_a'), nothing);
  expect(await newer.reopenOlderThan('read', 2)).toBe(1);
});
