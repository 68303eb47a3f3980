import { DEFAULT_FIRM, type Firm } from '@doleances/core';
import type { Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import type { FirmContext } from '../running/stage.ts';
import { loadSilenceFacts, observedSilence, observedStreams } from './observed-silence.ts';

const WEEK = 7 * 86_400_000;
const FIRST = Date.parse('2025-01-06T15:00:00Z');
const NOW = new Date(FIRST + 40 * WEEK);
const at = (week: number, hour = 0) => new Date(FIRST + week * WEEK + hour * 3_600_000).toISOString();
const STAFF = ['Marc Dubé', 'Ana Côté'].map((name) => ({ name, aliases: [], role: 'réception', location: 'Laval' }));
const FIRM: Firm = { ...DEFAULT_FIRM, staff: STAFF, locations: [{ id: 'Laval', name: 'Laval' }] };

/** Laval tells of one thing twice a week for thirty weeks, then falls silent for ten. */
async function openLaval(staff: string | null = null) {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  for (let week = 0; week < 30; week += 1) {
    for (const hour of [0, 1, 2]) {
      const id = `${week}-${hour}`;
      const grievance = staff === null ? {} : { staff, target: 'staff' as const };
      const signals = signalsOf({ promises: [], grievances: [grievanceOf(grievance)], severity: 2 });
      const author = { name: id, email: `${id}@example.com` };
      const item = itemOf(id, { author, receivedAt: at(week, hour), location: 'Laval' });
      await readTestComplaint(store, source, { item, changes: { signals }, facets: ['noise'] });
    }
  }
  const look = async () => {
    const facts = await loadSilenceFacts(store, NOW, FIRM.timeZone);
    return observedSilence(facts, { firm: FIRM } as unknown as FirmContext, NOW);
  };
  return { store, source, look, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

const fix = (store: Store, week: number) =>
  store.saveBacklogState('thm_noise', { state: 'fixed', fixedAt: new Date(at(week)) }, 'Ana', null);

test('what was fixed just before a silence makes it good news; a review that claims a lost call takes that back', async () => {
  await using laval = await openLaval();
  const place = async () => (await laval.look()).find(({ kind }) => kind === 'location');
  expect((await place())?.cause).toBe('unexplained');
  await fix(laval.store, 29);
  const improved = await place();
  expect(improved).toMatchObject({ cause: 'improvement' });
  expect(improved?.facts.find(({ about }) => about === 'fixes')?.text.fr).toContain('100\u00a0%');
  const signals = signalsOf({ promises: [], grievances: [], severity: 4, priorContactsClaimed: 2 });
  const item = itemOf('avis', {
    ...{ channel: 'review', starsOfFive: 1, receivedAt: at(37), location: 'Laval' },
    ...{ author: { name: 'Marc-Olivier', email: null }, text: 'J’ai appelé deux fois, personne n’a rien noté.' },
  });
  await readTestComplaint(laval.store, laval.source, { item, changes: { signals, clientKey: 'name marc-olivier' } });
  expect((await place())?.cause).toBe('suppressed');
});

test('a team has a stream of its own, made of whoever is named; nobody alone has one', async () => {
  await using laval = await openLaval('Marc Dubé');
  const facts = await loadSilenceFacts(laval.store, NOW, FIRM.timeZone);
  const { streams } = observedStreams(facts, { firm: FIRM }, NOW);
  expect(streams.map(({ key }) => key)).toEqual([
    'location:Laval',
    'source:boîte',
    'team:Réception, Laval',
    'team:Équipe de Laval',
  ]);
  expect(JSON.stringify(streams)).not.toContain('Marc');
});

test('weeks that the place confirmed are told from weeks that nobody answered for', async () => {
  await using laval = await openLaval();
  await laval.store.saveNil({ location: 'Laval', weekOf: '2025-09-01', isNil: true, who: 'Ana' });
  await laval.store.saveNil({ location: 'Laval', weekOf: '2025-09-08', isNil: true, who: 'Ana' });
  await laval.store.saveNil({ location: 'Laval', weekOf: '2025-09-08', isNil: false, who: 'Ana' });
  const found = (await laval.look()).find(({ kind }) => kind === 'location');
  expect(found?.facts.find(({ about }) => about === 'nils')?.text.en).toBe(
    'Weeks confirmed without a complaint: 1 of 10; nobody answered for the others.',
  );
});
