import type { Client, Firm } from '@doleances/core';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, linkTestComplaint, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import type { Store } from '../contract.ts';

const FIRM: Firm = {
  name: 'Auberge du Lac',
  country: 'CA',
  region: 'QC',
  locale: 'fr-CA',
  timeZone: 'America/Toronto',
  currency: 'CAD',
  locations: [],
  staff: [],
  products: [],
  conditions: [],
  escalationContacts: [],
  reportRecipients: [],
};

function clientOf(id: `cli_${string}`, changes: Partial<Client> = {}): Client {
  return {
    id,
    name: 'Élise Côté',
    email: 'Elise@Example.com',
    organisation: null,
    clientSince: null,
    yearlyMarginCents: null,
    daysToPay: null,
    referrals: null,
    ...changes,
  };
}

/** Fills every table with rows of the sample. */
async function loadSample(store: Store): Promise<void> {
  await store.saveFirm(FIRM, true, 'setup');
  await store.saveClients([clientOf('cli_sample')], true);
  await store.saveExposure([{ stream: 'all', weekOf: new Date('2025-11-03T00:00:00Z'), units: 12 }], true);
  await store.saveNil({ location: 'Laval', weekOf: '2025-11-03', isNil: true, who: 'Ana' });
  const bought = { clientKey: 'cli_sample', clientName: 'Élise', boughtOn: '2025-11-03', location: null };
  await store.savePurchases([{ ...bought, amountCents: null }], true);
  await store.noteEvent({ who: 'owner', what: 'action noted', subjectId: 'team:Laval', why: 'exemple' });
  const source = await saveTestSource(store, true);
  const complaint = await readTestComplaint(store, source, { item: itemOf('1:1'), facets: ['cleanliness'] });
  await readTestComplaint(store, source, { item: itemOf('1:2'), facets: ['noise'] });
  await linkTestComplaint(store, complaint.id, { bands: [1n] });
  const correction = {
    span: null,
    text: 'x',
    language: 'fr',
    field: 'kind',
    was: 'complaint',
    is: 'question',
  } as const;
  await store.saveCorrection({ ...correction, complaintId: complaint.id, who: 'owner', why: 'exemple' }, null);
  const deed = { kind: 'renamed', themeId: 'thm_noise', label: { fr: 'Bruit', en: 'Noise' } } as const;
  await store.withGroupingLock((epoch) =>
    store.saveDeed({ deed, who: 'owner', why: null, founded: null, lessons: [], rankSubject: complaint.id }, epoch),
  );
  await store.saveRecoveryDeed({ subjectId: 'rcv_a', who: 'owner', why: null, deed: { kind: 'declined' }, at: null });
  const push = { themeId: 'thm_noise', tracker: 'github', title: 't', body: 'b', who: 'owner' } as const;
  await store.requestPush(push);
  const exported = { kind: 'exported', clientKey: complaint.clientKey } as const;
  await store.saveClientDeed({ deed: exported, who: 'owner', why: null });
  await store.ring('escalate', complaint.id);
  const claim = await store.claim('escalate', complaint.id, 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    const escalation = {
      id: 'esc_1',
      complaintId: complaint.id,
      reasons: ['safety'],
      route: 'alert',
      told: [],
      digestFor: null,
      openedAt: new Date(),
    } as const;
    await tx.saveEscalation({ ...escalation, reasons: ['safety'] });
    const silent = { state: 'silent', cause: null, since: '2025-11-03', complaints: 0, expected: 9 } as const;
    await tx.saveAlarms([{ ...silent, stream: 'location:Laval' }], new Date());
    await tx.holdItem(complaint.itemId, 'unmapped');
    const to = [{ name: 'Patronne inventée', address: 'patronne@example.com' }];
    const mail = { dedupKey: 'esc:1', urgency: 'critical', to, subject: 's', text: 't', html: null } as const;
    await tx.saveOutbox({ ...mail, notBefore: null });
    await tx.saveEvent({ who: 'system', what: 'escalated', subjectId: complaint.id, why: null });
    const report = { id: 'rpt_1', week: '2025-W45', madeAt: new Date(), subject: 's', text: 't', html: 'h' } as const;
    await tx.saveReport({ ...report, document: {} });
  });
}

async function countRows(url: string): Promise<Record<string, number>> {
  const admin = postgres(url, { max: 1 });
  try {
    const tables = await admin<{ name: string }[]>`
      select table_name as name from information_schema.tables where table_schema = 'doleances'`;
    const counts: Record<string, number> = {};
    for (const { name } of tables) {
      const [row] = await admin<{ count: number }[]>`select count(*)::int as count from doleances.${admin(name)}`;
      counts[name] = row?.count ?? 0;
    }
    return counts;
  } finally {
    await admin.end();
  }
}

/** The installation's own, sample or not; the sample's mails are never tried. */
const OURS = new Set(['fences', 'outlets', 'outbox_attempts', 'api_tokens', 'subscriptions', 'restores']);
/** What was erased, held or went wrong stays written down whatever else goes. */
const REGISTERS = /^(?:erasure|holds$|breach_)/;
/** Who may enter is no part of the sample either: the first account outlives it. */
const ACCOUNTS = /^(?:people|person_|account_|sign_in_)/;
const isOurs = (table: string): boolean => OURS.has(table) || ACCOUNTS.test(table) || REGISTERS.test(table);

test('one click removes the whole sample from every table', async () => {
  await using opened = await openTestStore();
  expect(await opened.store.isEmpty()).toBe(true);
  await loadSample(opened.store);
  expect(await opened.store.isEmpty()).toBe(false);
  const before = await countRows(opened.database.url);
  expect(Object.entries(before).filter(([table, count]) => count === 0 && !isOurs(table))).toEqual([]);
  expect(await opened.store.removeSample('owner')).toEqual({ complaints: 2, kept: 0 });
  const after = await countRows(opened.database.url);
  expect(Object.entries(after).filter(([table, count]) => count > 0 && !isOurs(table))).toEqual([['events', 1]]);
  expect(await opened.store.listEvents('sample', 5)).toMatchObject([{ who: 'owner' }]);
  expect(await opened.store.isEmpty()).toBe(true);
});

test('removing the sample keeps everything real, also a theme that both spoke of', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await loadSample(store);
  const source = await saveTestSource(store);
  const real = await readTestComplaint(store, source, { item: itemOf('1:1'), facets: ['noise'] });
  await store.saveFirm({ ...FIRM, name: 'Chez Marie' }, false, 'owner');
  await store.saveClients([clientOf('cli_real', { email: 'marie@example.com', name: 'Marie Roy' })], false);
  await store.removeSample('owner');
  expect(await store.findComplaint(real.id)).not.toBeNull();
  expect((await store.listBacklog()).map((row) => row.theme.id)).toEqual(['thm_noise']);
  expect(await store.listGrievances(real.id)).toMatchObject([{ themeId: 'thm_noise' }]);
  expect(await store.findFirm()).toMatchObject({ firm: { name: 'Chez Marie' }, isSample: false });
  expect(await store.listClients()).toMatchObject([{ id: 'cli_real' }]);
});

test('a mail of the sample is never sent: its recipients are invented', async () => {
  await using opened = await openTestStore();
  await loadSample(opened.store);
  expect(await opened.store.listOutbox(5)).toHaveLength(1);
  expect(await opened.store.claimOutbox(['mail'], 5, 60)).toEqual([]);
  expect(await opened.store.claimPush(['github'], 60)).toBeNull();
});

test('nobody rewrites or removes what happened', async () => {
  await using opened = await openTestStore();
  await opened.store.saveFirm(FIRM, false, 'owner');
  const admin = postgres(opened.database.url, { max: 1 });
  try {
    await expect(admin`update doleances.events set who = 'nobody'`).rejects.toThrow('append-only');
    await expect(admin`delete from doleances.events`).rejects.toThrow('append-only');
    await expect(admin`truncate doleances.events`).rejects.toThrow('append-only');
  } finally {
    await admin.end();
  }
  expect(await opened.store.listEvents('firm', 5)).toMatchObject([{ who: 'owner', what: 'firm saved' }]);
});

test('a client is found by address in any case, and by name without accents', async () => {
  await using opened = await openTestStore();
  const { store } = opened;
  await store.saveClients([clientOf('cli_1'), clientOf('cli_2', { name: 'Jean-Pierre  Roy', email: null })], false);
  expect(await store.findClientByEmail('ELISE@example.com ')).toMatchObject({
    id: 'cli_1',
    email: 'elise@example.com',
  });
  expect(await store.findClientByName('elise cote')).toMatchObject({ id: 'cli_1' });
  expect(await store.findClientByName('Jean Pierre ROY')).toMatchObject({ id: 'cli_2' });
  expect(await store.findClientByName('…')).toBeNull();
});

test('of two clients with one name, neither is guessed', async () => {
  await using opened = await openTestStore();
  await opened.store.saveClients([clientOf('cli_1'), clientOf('cli_2', { email: null })], false);
  expect(await opened.store.findClientByName('Élise Côté')).toBeNull();
});

test('a clients file imported again changes its clients and adds none', async () => {
  await using opened = await openTestStore();
  await opened.store.saveClients([clientOf('cli_1'), clientOf('cli_1', { referrals: 2 })], false);
  await opened.store.saveClients([clientOf('cli_1', { referrals: 3 })], false);
  await opened.store.saveClients([clientOf('cli_1', { referrals: 9 })], true);
  expect(await opened.store.listClients()).toMatchObject([{ id: 'cli_1', referrals: 3 }]);
});

test('the first person to acknowledge an escalation is the one who is known for it', async () => {
  await using opened = await openTestStore();
  await loadSample(opened.store);
  expect(await opened.store.acknowledgeEscalation('esc_1', 'marie')).toBe(true);
  expect(await opened.store.acknowledgeEscalation('esc_1', 'paul')).toBe(false);
  expect(await opened.store.listEscalations(5)).toMatchObject([{ id: 'esc_1', acknowledgedAt: expect.any(Date) }]);
  expect(await opened.store.listEvents('esc_1', 5)).toMatchObject([{ who: 'marie' }]);
});

test('a report made again for the same week replaces the first', async () => {
  await using opened = await openTestStore();
  await opened.store.ring('report', 'firm');
  const claim = await opened.store.claim('report', 'firm', 60);
  if (claim === null) throw new Error('not claimed');
  const report = { id: 'rpt_1', week: '2025-W45', madeAt: new Date(), subject: 'un', text: 't', html: 'h' } as const;
  await opened.store.inClaim(claim, async (tx) => {
    await tx.saveReport({ ...report, document: { a: 1 } });
    await tx.saveReport({ ...report, id: 'rpt_2', subject: 'deux', document: { a: 2 } });
  });
  expect(await opened.store.findReport('2025-W45')).toMatchObject({ subject: 'deux', document: { a: 2 } });
  expect(await opened.store.listReports(5)).toHaveLength(1);
});
