import { DEFAULT_FIRM, type Viewer } from '@doleances/core';
import type { Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { ledgerTracesOf, writeLedgersOf } from '../../../../test/support/ledger-values.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  grievanceOf,
  itemOf,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';
import { escalationIdFor } from '../escalation/escalation-messages.ts';
import type { Ports } from '../ports/ports.ts';
import { portsSeenBy } from './seen-by.ts';

const JULIEN: Viewer = { role: 'agent', name: 'Julien', locations: null };
const ANA: Viewer = { role: 'manager', name: 'Ana', locations: null };
/** Ways by which a complaint can be come upon, see `tracesOf`. */
const WAYS = 20;
const STAFF = [
  { name: 'Julien Roy', aliases: ['Julien'], role: 'comptoir', location: null },
  { name: 'Ana Côté', aliases: ['Ana'], role: 'gérante', location: null },
];

/** Three complaints: of Julien, for the boss alone, and of nobody; one theme each and one they share. */
async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm({ ...DEFAULT_FIRM, staff: STAFF }, false, 'test');
  const source = await saveTestSource(store);
  const tell = async (id: string, facet: string, withheld: { namedStaff?: string[]; isForBoss?: boolean }) => {
    const { namedStaff = [], isForBoss = false } = withheld;
    const author = { name: `Client ${id}`, email: `${id}@client.example` };
    const grievances = [grievanceOf(), grievanceOf({ start: 23, end: 40, facet: 'noise' })];
    const signals = signalsOf({
      criticalReasons: ['asks_for_boss'],
      grievances,
      promises: [promiseOf()],
      boundaryConditionIds: ['delai'],
    });
    const complaint = await readTestComplaint(store, source, {
      item: itemOf(id, { author, isForBoss }),
      changes: { signals, namedStaff },
      facets: [facet, 'shared'],
    });
    await writeLedgersOf(store, complaint.id);
    await store.ring('escalate', complaint.id);
    const claim = await store.claim('escalate', complaint.id, 60);
    if (claim === null) throw new Error('not claimed');
    await store.inClaim(claim, async (tx) => {
      const { id: complaintId } = complaint;
      const base = { complaintId, reasons: ['asks_for_boss'], openedAt: new Date(), route: 'alert' } as const;
      await tx.saveEscalation({ ...base, id: escalationIdFor(complaintId), told: [], digestFor: 'contact' });
      await tx.saveEvent({ who: 'escalate', what: 'escalation_alert', subjectId: complaintId, why: null });
      const to = [{ name: 'Patron', address: 'patron@firme.example' }];
      const mail = { dedupKey: `k ${id}`, urgency: 'critical', to, subject: id, text: id, html: null } as const;
      await tx.saveOutbox({ ...mail, notBefore: null, aboutId: complaintId });
    });
    return complaint.id;
  };
  const julien = await tell('de-julien', 'rudeness', { namedStaff: ['julien roy'] });
  const letter = await tell('pour-le-patron', 'price', { isForBoss: true });
  const plain = await tell('ordinaire', 'cleanliness', {});
  await store.claimOutbox(['mail'], 10, 60);
  const ports = { store } as unknown as Ports;
  const seenBy = (viewer: Viewer): Store => portsSeenBy(ports, viewer).store;
  return { store, seenBy, julien, letter, plain, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

/** Everything a person can be shown of a complaint, by whatever list it comes. */
async function tracesOf(store: Store, complaintId: string): Promise<readonly string[]> {
  const everything: Record<string, unknown> = {
    findComplaint: await store.findComplaint(complaintId),
    findComplaintByExternalId: [
      await store.findComplaintByExternalId('de-julien'),
      await store.findComplaintByExternalId('pour-le-patron'),
      await store.findComplaintByExternalId('ordinaire'),
    ],
    listComplaints: await store.listComplaints({ limitRows: 50 }),
    listGrievances: await store.listGrievances(complaintId),
    searchComplaints: await store.searchComplaints({
      query: null,
      since: null,
      until: null,
      kind: null,
      location: null,
      sourceId: null,
      themeId: null,
      isCritical: false,
      after: null,
      limitRows: 50,
    }),
    listPromises: await store.listPromises({ limitRows: 50 }),
    listEscalations: await store.listEscalations(50),
    findEscalation: await store.findEscalation(escalationIdFor(complaintId)),
    findEscalationByComplaint: await store.findEscalationByComplaint(complaintId),
    listDigest: await store.listDigest('contact'),
    listAttempts: await store.listAttempts({ limitRows: 50 }),
    listSends: await store.listSends(complaintId),
    listOpenCases: await store.listOpenCases(50),
    ...(await ledgerTracesOf(store, complaintId)),
    listThemeVerbatims: await store.listThemeVerbatims('thm_shared', 50),
    listThemeClients: await store.listThemeClients('thm_shared', 50),
    listThemeGrievances: await store.listThemeGrievances('thm_shared', 50),
    listEvents: [
      ...(await store.listEvents(complaintId, 50)),
      ...(await store.listEvents(escalationIdFor(complaintId), 50)),
    ],
  };
  return Object.entries(everything).flatMap(([name, found]) =>
    JSON.stringify(found ?? null).includes(complaintId) ? [name] : [],
  );
}

test('the owner finds every complaint everywhere; promises of the direct line wait for its release', async () => {
  await using house = await openHouse();
  const seen = house.seenBy({ role: 'owner' });
  for (const id of [house.julien, house.plain]) expect(await tracesOf(seen, id)).toHaveLength(WAYS);
  const letter = await tracesOf(seen, house.letter);
  expect(letter).toHaveLength(WAYS - 3);
  expect(letter).not.toEqual(expect.arrayContaining(['listPromises']));
  expect(letter).not.toEqual(expect.arrayContaining(['listOpenCases']));
  expect(letter).not.toEqual(expect.arrayContaining(['listLedgerFacts']));
});

test('C6a: no list, count, export or page holds a trace of the complaint for the one it names', async () => {
  await using house = await openHouse();
  const seen = house.seenBy(JULIEN);
  expect(await tracesOf(seen, house.julien)).toEqual([]);
  expect(await tracesOf(seen, house.letter)).toEqual([]);
  expect(await tracesOf(seen, house.plain)).toHaveLength(WAYS);
  expect(await seen.countComplaints()).toMatchObject({ items: 1, read: 1, complaints: 1, critical: 1 });
  expect(await seen.listOutbox(10)).toEqual([]);
});

test('a colleague sees it, and not what is for the boss alone, until the boss hands it on', async () => {
  await using house = await openHouse();
  const seen = house.seenBy(ANA);
  expect(await tracesOf(seen, house.julien)).toHaveLength(WAYS);
  expect(await tracesOf(seen, house.letter)).toEqual([]);
  expect(await seen.countComplaints()).toMatchObject({ complaints: 2, critical: 2 });
  expect(await seen.releaseComplaint(house.letter, 'Ana')).toBeNull();
  await house.store.releaseComplaint(house.letter, 'Hélène');
  expect(await tracesOf(seen, house.letter)).toHaveLength(WAYS);
});

test('a theme that would give the hidden complaint away is not there; one that many told of is', async () => {
  await using house = await openHouse();
  const themesOf = async (viewer: Viewer) =>
    (await house.seenBy(viewer).listBacklog()).map(({ theme }) => theme.id).toSorted();
  expect(await themesOf({ role: 'owner' })).toEqual(['thm_cleanliness', 'thm_price', 'thm_rudeness', 'thm_shared']);
  expect(await themesOf(JULIEN)).toEqual(['thm_cleanliness']);
  expect(await house.seenBy(JULIEN).findBacklogByTheme('thm_rudeness')).toBeNull();
  const source = await saveTestSource(house.store);
  for (const id of ['a', 'b', 'c', 'd']) {
    const author = { name: id, email: `${id}@client.example` };
    await readTestComplaint(house.store, source, { item: itemOf(id, { author }), facets: ['shared'] });
  }
  expect(await themesOf(JULIEN)).toEqual(['thm_cleanliness', 'thm_shared']);
  expect(await house.seenBy(JULIEN).listThemeVerbatims('thm_shared', 50)).toHaveLength(5);
});

test('whoever is named can neither answer, close nor correct it', async () => {
  await using house = await openHouse();
  const seen = house.seenBy(JULIEN);
  const id = escalationIdFor(house.julien);
  expect(await seen.acknowledgeEscalation(id, 'Julien')).toBe(false);
  expect(await seen.closeEscalation(id, 'Julien', 'réglé')).toBe(false);
  expect(await house.store.findEscalation(id)).toMatchObject({ acknowledgedAt: null, closedAt: null });
});

/** Figures of the whole firm, which quote nobody. */
const FIGURES = [
  'countKinds',
  'findRevision',
  'listStreamHistory',
  'listWarningHistory',
  'listRankingRows',
  'listThemeTold',
  'listItemUpdates',
  'listExposure',
  'listMoneyAsked',
  'listChases',
  'listChaseWeeks',
  'countLinkRenewals',
  'countHeld',
  'listLastActions',
  'countPurchases',
  'noteEvent',
];
/** What machines do among themselves, and what carries no complaint. */
const ELSEWHERE =
  /^(?:ping|claim|inClaim|failClaim|release(?:Claim)|ring|reopen|replay|countOpenWork|list(?:Quarantined|Neglected)|withGroupingLock|accept|save|change|remove|renew|end|tell|register|request|isEmpty|isOwn|find(?:Firm|Source|Client|Homes|Themes|Last|Link)|list(?:Sources?|KnownRaws|Clients|Outlets|Pushes|ThemeEvents|Mappable|Told|Homeless|Founded|Waiting|Hidden|Thin)|count(?:Themed|Told|Alerts))/;

test('a new way to ask the store must say whether it can show a complaint', async () => {
  await using house = await openHouse();
  const seen = house.seenBy(JULIEN);
  const names = Object.keys(house.store) as Exclude<keyof Store, symbol>[];
  const passedOn = names.filter((name) => seen[name] === house.store[name]);
  const unknown = passedOn.filter((name) => !FIGURES.includes(name) && !ELSEWHERE.test(name));
  expect(unknown).toEqual([]);
});
