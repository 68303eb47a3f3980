import { HOOK_EVENTS, type RankedTheme } from '@doleances/core';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  itemOf,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
  themeOf,
} from '../../../../test/support/store-values.ts';
import type { ClaimTx, Store } from '../contract.ts';
import { hookKeyFor } from './subscriptions.ts';

const HOOK = { url: 'https://caisse.example/hook', sealedSecret: 'sealed', who: 'Ana' } as const;

/** Writes as a stage would. */
async function write(store: Store, save: (tx: ClaimTx) => Promise<void>): Promise<void> {
  await store.ring('rank', 'backlog');
  const claim = await store.claim('rank', 'backlog', 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, save);
}

/** One of everything that programs may be told of. */
async function happen(store: Store, isSample: boolean): Promise<void> {
  const source = await saveTestSource(store, isSample);
  const now = new Date();
  const promise = promiseOf({ voice: 'our_words', state: 'open', due: now.toISOString() });
  const item = itemOf(isSample ? 's' : 'm', { direction: 'out', recipient: { name: 'Roy', email: 'roy@example.com' } });
  const facet = isSample ? 'noise' : 'cleanliness';
  const { id } = await readTestComplaint(store, source, {
    item,
    changes: { signals: signalsOf({ promises: [promise] }) },
    facets: [facet],
  });
  const [kept] = (await store.listPromises({ limitRows: 5 })).filter(({ complaintId }) => complaintId === id);
  if (kept === undefined) throw new Error('no promise was read');
  const themeId = themeOf(facet).id;
  await write(store, async (tx) => {
    const escalation = { reasons: ['safety'], route: 'alert', told: [], digestFor: null, openedAt: now } as const;
    await tx.saveEscalation({ ...escalation, id: `esc_${facet}`, complaintId: id });
    await tx.saveRanking([{ themeId, rank: 1, score: 1 } as RankedTheme], now);
    await tx.saveItemVerdict({ themeId, was: 'new', change: { state: 'regressed' }, why: null });
    const standing = { state: 'broken', dueAt: now, doneAt: null, decidedBy: null } as const;
    await tx.savePromiseStanding({ ...standing, promiseId: kept.id, keptByComplaintId: null });
    const alarm = { stream: 'location:Laval', state: 'silent', cause: null, since: '2025-11-03' } as const;
    if (!isSample) await tx.saveAlarms([{ ...alarm, complaints: 0, expected: 9 }], now);
    const report = {
      id: 'rpt_1',
      week: '2025-W47',
      madeAt: now,
      subject: '',
      text: '',
      html: '',
      document: {},
    } as const;
    if (!isSample) await tx.saveReport(report);
    const letter = {
      subject: 'x',
      text: 'x',
      html: null,
      notBefore: null,
      to: [{ name: 'P', address: 'p@example.com' }],
    };
    if (!isSample) await tx.saveOutbox({ ...letter, dedupKey: 'report 2025-W47 p@example.com', urgency: 'ordinary' });
  });
  for (const row of await store.claimOutbox(['mail'], 5, 60))
    await store.endOutbox(row.id, row.attempt, { state: 'sent' });
}

test('each kind of happening is told once to whoever asked for it, from the day they asked', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const all = await store.saveSubscription({ ...HOOK, id: 'sub_all', events: HOOK_EVENTS });
  const one = await store.saveSubscription({ ...HOOK, id: 'sub_one', events: ['report.sent'] });
  await happen(store, false);
  const facts = await store.listUntold(all.id);
  expect(facts.map(({ event }) => event).toSorted()).toEqual([...HOOK_EVENTS].toSorted());
  expect(new Set(facts.map((fact) => hookKeyFor(all.id, fact))).size).toBe(facts.length);
  expect(facts.find(({ event }) => event === 'silence.alarm')).toMatchObject({ aboutId: 'location:Laval' });
  expect((await store.listUntold(one.id)).map(({ event }) => event)).toEqual(['report.sent']);

  const [first] = facts;
  if (first === undefined) throw new Error('nothing happened');
  const told = { urgency: 'critical', to: [], subject: '', text: '', html: null, notBefore: null } as const;
  await store.saveMessages([{ ...told, dedupKey: hookKeyFor(all.id, first), outlet: 'subscription' }]);
  expect(await store.listUntold(all.id)).toEqual(facts.slice(1));

  const late = await store.saveSubscription({ ...HOOK, id: 'sub_late', events: HOOK_EVENTS });
  expect(await store.listUntold(late.id)).toEqual([]);
});

test('nothing of the sample is told', async () => {
  await using opened = await openTestStore();
  const all = await opened.store.saveSubscription({ ...HOOK, id: 'sub_all', events: HOOK_EVENTS });
  await happen(opened.store, true);
  expect(await opened.store.listUntold(all.id)).toEqual([]);
});
