import { DEFAULT_FIRM, type Grievance, readingContextFor } from '@doleances/core';
import { complaintIdFor, itemIdFor, type Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import { openLessons } from '../complaint/lessons.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { runStage } from '../running/run-stage.ts';
import type { FirmContext } from '../running/stage.ts';
import { group } from '../stages/3-group.ts';
import { openThemeMaps } from './theme-maps.ts';

const THINGS = {
  charging: ['borne de recharge morte', 'câble débranché', 'badge refusé par la borne', 'voyant rouge sur la borne'],
  invoice: ['facture fausse', 'montant débité deux fois', 'ligne en trop sur la facture', 'taxe comptée en double'],
  lift: ['ascenseur bloqué', 'cabine immobile', 'bouton de cabine mort', 'porte de cabine coincée'],
} as const;
type Thing = keyof typeof THINGS;
const ASIDES = [
  'hier soir',
  'depuis lundi',
  'encore',
  'trois fois',
  'sans excuse',
  'au retour',
  'en famille',
  'ce matin',
];

/** Each text once: the words of its thing, an aside and a room. */
function textOf(thing: Thing, place: number): string {
  const words = THINGS[thing];
  const said = [words[place % 4], ASIDES[(place >> 2) % 8], words[(place + 1 + (place >> 4)) % 4]];
  return `${said.join(', ')}, chambre ${place}.`;
}

const signalsFor = (text: string, facet: string) => {
  const grievance: Grievance = grievanceOf({ end: text.length, quote: text, facet });
  return signalsOf({ grievances: [grievance], promises: [] });
};

/** Takes a message in as read; with a facet it is also put in that theme. */
async function tell(store: Store, { id, text, facet }: { id: string; text: string; facet: string | null }) {
  const source = await saveTestSource(store);
  const item = itemOf(id, { text, author: { name: null, email: `${id}@exemple.be` } });
  await readTestComplaint(store, source, {
    item,
    changes: { signals: signalsFor(text, facet ?? 'other') },
    facets: facet === null ? [] : [facet],
  });
  return complaintIdFor(itemIdFor(source.id, id));
}

function processOn(store: Store): Ports {
  const now = () => new Date('2026-11-02T09:00:00Z');
  return {
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
}

async function groupBy(ports: Ports, complaintId: string): Promise<string | null> {
  const done = await ports.store.withGroupingLock(async (fencingEpoch) => {
    const claim = await ports.store.claim('group', complaintId, 60);
    return claim === null ? null : runStage({ stage: group, ports, fencingEpoch }, claim);
  });
  expect(done).toBe('done');
  return (await ports.store.listGrievances(complaintId))[0]?.themeId ?? null;
}

test('beside many complaints, one that no facet knows joins the theme of its like, and stays there', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  for (let place = 0; place < 140; place += 2) {
    const both = [place, place + 1].flatMap((one) =>
      (Object.keys(THINGS) as Thing[]).map((thing) => [thing, one] as const),
    );
    await Promise.all(
      both.map(([thing, one]) => tell(store, { id: `${thing}-${one}`, text: textOf(thing, one), facet: thing })),
    );
  }
  const ports = processOn(store);
  const late = await tell(store, {
    id: 'late',
    text: 'Borne de recharge morte, badge refusé, chambre 900.',
    facet: null,
  });
  expect(await groupBy(ports, late)).toBe('thm_charging');

  // A process that starts later maps anew, and grouping again changes nothing.
  await store.ring('group', late);
  expect(await groupBy(processOn(store), late)).toBe('thm_charging');

  const stranger = await tell(store, { id: 'stranger', text: 'Zygomorphe quetzal xylophone.', facet: null });
  expect(['thm_charging', 'thm_invoice', 'thm_lift']).not.toContain(await groupBy(ports, stranger));
}, 120_000);

test('few complaints have no map, and those that wait are told once there is one', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  const firm = { reading: readingContextFor(DEFAULT_FIRM), firm: DEFAULT_FIRM } as FirmContext;
  const maps = openThemeMaps(store);
  for (let place = 0; place < 3; place += 1)
    await tell(store, { id: `one-${place}`, text: textOf('lift', place), facet: place === 2 ? 'alone' : 'lift' });
  expect(await maps.find(firm)).toEqual({ map: null, waiting: [] });
  expect(await store.countThemed(2)).toBe(2);
  expect(await store.countThemed(10)).toBe(3);
  expect(await store.listFoundedThemeIds()).toEqual(['thm_lift']);
  const [waiting, ...others] = await store.listWaitingComplaints(10);
  expect(others).toEqual([]);
  expect((await store.findComplaint(waiting ?? ''))?.externalId).toBe('one-2');
  expect((await store.listMappable(10)).map(({ theme }) => theme.id).toSorted()).toEqual([
    'thm_alone',
    'thm_lift',
    'thm_lift',
  ]);
});
