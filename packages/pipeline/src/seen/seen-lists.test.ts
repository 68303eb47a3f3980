import { DEFAULT_FIRM, maySee, type Viewer } from '@doleances/core';
import type { Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  linkTestComplaint,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import { escalationIdFor } from '../escalation/escalation-messages.ts';
import type { Ports } from '../ports/ports.ts';
import { portsSeenBy } from './seen-by.ts';

const FIRM = {
  ...DEFAULT_FIRM,
  staff: [
    { name: 'Julien Roy', aliases: ['Julien'], role: 'comptoir', location: null },
    { name: 'Ana Côté', aliases: ['Ana'], role: 'gérante', location: null },
  ],
  locations: [
    { id: 'laval', name: 'Laval' },
    { id: 'qc', name: 'Québec' },
  ],
};
const EVER = new Date('2020-01-01T00:00:00Z');

const VIEWERS: Readonly<Record<string, Viewer>> = {
  'whoever is named': { role: 'agent', name: 'Julien', locations: null },
  'a colleague who sees every place': { role: 'manager', name: 'Ana', locations: null },
  'a manager of a place, by its name': { role: 'manager', name: 'Espion', locations: ['Laval'] },
  'a manager of a place, by its id': { role: 'manager', name: 'Espion', locations: ['qc'] },
  'somebody named who answers for one place': {
    role: 'agent',
    name: 'x',
    staffName: 'Julien Roy',
    locations: ['Laval'],
  },
  'somebody of no place': { role: 'agent', name: 'Espion', locations: [] },
};

type Told = {
  readonly id: string;
  readonly location?: string;
  readonly named?: readonly string[];
  readonly isForBoss?: boolean;
  /** The message that this one of ours answers; `''` answers none. */
  readonly answers?: string;
  /** Who wrote, where it is not somebody of its own; the name they gave then. */
  readonly by?: readonly [email: string, name: string];
  readonly isErased?: boolean;
};

const TWICE = 'deux@client.example';
/** Every reason to be hidden, alone and together, in the order in which they came. */
const TOLD: readonly Told[] = [
  { id: 'laval', location: 'Laval' },
  { id: 'quebec', location: 'Québec' },
  { id: 'quebec by id', location: 'qc' },
  { id: 'nowhere' },
  { id: 'laval of Julien', location: 'Laval', named: ['julien roy'] },
  { id: 'quebec of Julien', location: 'Québec', named: ['julien roy'] },
  { id: 'nowhere, of both', named: ['ana cote', 'julien roy'] },
  { id: 'laval for the boss', location: 'Laval', isForBoss: true },
  { id: 'nowhere, for the boss, of Julien', isForBoss: true, named: ['julien roy'] },
  { id: 'answer to laval', answers: 'laval' },
  { id: 'answer to quebec', answers: 'quebec' },
  { id: 'answer to nobody', answers: '' },
  { id: 'answer at laval', answers: 'quebec', location: 'Laval' },
  { id: 'twice at laval', location: 'Laval', by: [TWICE, 'Nom de Laval'] },
  { id: 'twice at quebec', location: 'Québec', by: [TWICE, 'Nom de Québec'] },
  { id: 'erased at laval', location: 'Laval', isErased: true },
  { id: 'erased at quebec', location: 'Québec', isErased: true },
];

/** What the pure law lets through. */
function lawfulFor(viewer: Viewer): readonly Told[] {
  const placeOf = ({ location, answers }: Told): string | null =>
    location ?? TOLD.find(({ id }) => id === answers)?.location ?? null;
  return TOLD.filter((told) =>
    maySee(viewer, { namedStaff: told.named ?? [], isForBoss: told.isForBoss ?? false, location: placeOf(told) }, FIRM),
  );
}

/** A house in which only these were ever told. */
async function openHouse(messages: readonly Told[]) {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  for (const [at, told] of TOLD.entries()) if (messages.includes(told)) await tell(store, source, { ...told, at });
  const keys = messages.filter(({ isErased }) => isErased).map(emailOf);
  const identity = { names: [], emails: [], phones: [], numbers: [] };
  const base = { kind: 'client', who: 'Patron', why: 'demande', identity, passages: [], isStaff: false } as const;
  for (const key of keys) await store.erasePerson({ ...base, clientKeys: [key] });
  return opened;
}

const emailOf = ({ id, by }: Told): string => by?.[0] ?? `${id.replaceAll(/\W/g, '-')}@client.example`;

type Source = Awaited<ReturnType<typeof saveTestSource>>;

async function tell(store: Store, source: Source, told: Told & { readonly at: number }): Promise<void> {
  const { id, answers, named = [], at } = told;
  const isOurs = answers !== undefined;
  const author = { name: told.by?.[1] ?? `Nom ${id}`, email: emailOf(told) };
  const complaint = await readTestComplaint(store, source, {
    item: itemOf(id, {
      ...{ author, direction: isOurs ? 'out' : 'in', inReplyTo: answers ?? null, location: told.location ?? null },
      ...{ isForBoss: told.isForBoss ?? false, receivedAt: `2025-11-${String(at + 1).padStart(2, '0')}T09:00:00Z` },
    }),
    changes: {
      namedStaff: [...named],
      signals: signalsOf({
        // Some were called something else since.
        ...(at % 2 === 1 && { kind: 'question', kindRead: 'complaint' }),
        grievances: isOurs
          ? []
          : [grievanceOf({ target: 'staff', staff: 'Ana Côté' }), grievanceOf({ start: 23, end: 40 })],
        promises: [promiseOf({ state: 'open' })],
        boundaryConditionIds: ['delai'],
        priorContactsClaimed: 1,
      }),
    },
    facets: isOurs ? [] : ['shared', 'other'],
  });
  await store.ring('escalate', complaint.id);
  const claim = await store.claim('escalate', complaint.id, 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    const openedAt = new Date(`2025-11-20T09:${String(at).padStart(2, '0')}:00Z`);
    const base = { complaintId: complaint.id, reasons: ['asks_for_boss'], openedAt, route: 'alert' } as const;
    await tx.saveEscalation({ ...base, id: escalationIdFor(complaint.id), told: [], digestFor: null });
    const to = [{ name: 'Patron', address: 'patron@firme.example' }];
    const mail = { dedupKey: `k ${id}`, urgency: 'critical', to, subject: id, text: id, html: null } as const;
    await tx.saveOutbox({ ...mail, notBefore: null, aboutId: complaint.id });
  });
  await store.claimOutbox(['mail'], 1, 60);
  const corrected = {
    complaintId: complaint.id,
    text: id,
    language: 'fr',
    field: 'kind',
    who: 'Ana',
    why: null,
  } as const;
  await store.saveCorrection({ ...corrected, span: null, was: 'complaint', is: 'question' }, null);
}

/** Every list of the store that is about messages, without the instants and numbers that differ between two houses. */
async function listsOf(store: Store): Promise<Readonly<Record<string, readonly object[]>>> {
  const keys = [...new Set(TOLD.map(emailOf))];
  const lists = {
    listComplaints: await store.listComplaints({ limitRows: 99 }),
    searchComplaints: (await store.searchComplaints({ ...NOTHING_ASKED, limitRows: 99 })).hits,
    listPromises: await store.listPromises({ limitRows: 99 }),
    listPromiseOutcomes: await store.listPromiseOutcomes(99),
    listOpenCases: await store.listOpenCases(99),
    listThemeVerbatims: await store.listThemeVerbatims('thm_shared', 99),
    listThemeGrievances: await store.listThemeGrievances('thm_shared', 99),
    listThemeClients: await store.listThemeClients('thm_shared', 99),
    listEscalations: await store.listEscalations(99),
    listAttempts: await store.listAttempts({ limitRows: 99 }),
    listCorrections: await store.listCorrections(99),
    listClientCards: await store.listClientCards({ waitsSince: EVER, limitRows: 99 }),
    listWriters: (await store.listWriters()).toSorted().map((key) => ({ key })),
    listCriticisms: (await Promise.all(keys.map((key) => store.listCriticisms(key, 99)))).flat(),
    listDemands: await store.listDemands(EVER, 99),
    listIncidentComplaints: await store.listIncidentComplaints(EVER, 99),
    listLaterGrievances: await store.listLaterGrievances(keys, EVER),
    listContactHistory: await store.listContactHistory(EVER),
    listRequalified: await store.listRequalified(EVER),
    listStaffTold: await store.listStaffTold(EVER),
  };
  // Numbers, instants and the keys of erased clients are given out anew in each house.
  const isGivenOut = (key: string, value: unknown): boolean =>
    ['at', 'startedAt', 'closedAt', 'correctionId'].includes(key) ||
    (key === 'id' && typeof value === 'number') ||
    (key === 'clientKey' && String(value).startsWith('erased:'));
  const strip = (row: object) => Object.fromEntries(Object.entries(row).filter((entry) => !isGivenOut(...entry)));
  return Object.fromEntries(Object.entries(lists).map(([name, rows]) => [name, rows.map(strip)]));
}

const NOTHING_ASKED = {
  ...{ query: null, since: null, until: null, kind: null, location: null, sourceId: null, themeId: null },
  ...{ isCritical: false, after: null },
};

test('what somebody may see is what there would be, had nothing else ever been told: in every list', async () => {
  await using house = await openHouse(TOLD);
  for (const [name, viewer] of Object.entries(VIEWERS)) {
    const lawful = lawfulFor(viewer);
    await using other = await openHouse(lawful);
    const seen = portsSeenBy({ store: house.store } as unknown as Ports, viewer).store;
    const [found, expected] = [await listsOf(seen), await listsOf(other.store)];
    // Names of those who serve are for who answers for them.
    const isAgent = viewer.role === 'agent';
    expect([name, found]).toEqual([name, { ...expected, ...(isAgent && { listStaffTold: [] }) }]);
    for (const [list, rows] of Object.entries(expected))
      expect([list, rows.length > 0]).toEqual([list, lawful.length > 0]);
  }
});

test('a copy of what is told elsewhere stands under its own client, not under the one who is hidden', async () => {
  await using house = await openHouse(TOLD.slice(0, 2));
  const [quebec, laval] = await house.store.listComplaints({ limitRows: 2 });
  await linkTestComplaint(house.store, laval?.id ?? '', { duplicateOf: quebec?.id ?? null });
  const keysFor = async (store: Store) =>
    (await store.listThemeClients('thm_shared', 9)).map(({ clientKey }) => clientKey);
  const viewer = { role: 'manager', name: 'Espion', locations: ['Laval'] } as const;
  expect(await keysFor(house.store)).toEqual(['quebec@client.example']);
  expect(await keysFor(portsSeenBy({ store: house.store } as unknown as Ports, viewer).store)).toEqual([
    'laval@client.example',
  ]);
});
