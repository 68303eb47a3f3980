import { DEFAULT_FIRM, type Firm, readingContextFor, readReportClaim } from '@doleances/core';
import type { Source, Store } from '@doleances/store';
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
import { runStage } from '../running/run-stage.ts';
import { rank } from './4-rank.ts';
import { makeReport, report, sendReportNow } from './6-report.ts';

const KEY = 'a key of thirty-two characters !!';
const MONDAY = '2025-11-24T12:30:00Z';
const reading = readingContextFor(DEFAULT_FIRM);
const FIRM: Firm = {
  ...DEFAULT_FIRM,
  name: 'Atelier Roy',
  reportRecipients: [
    { name: 'Hélène Roy', email: 'helene@exemple.ca', location: null },
    { name: 'Ann Lee', email: 'ann@exemple.ca', location: 'Laval', locale: 'en-CA' },
  ],
};

async function openFirm({ isSample = false, firm = FIRM, linkKey = KEY as string | null } = {}) {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(firm, isSample, 'test');
  const source = await saveTestSource(store);
  const clock = { now: new Date(MONDAY) };
  const context = { firm, isSample, reading, clients: { byEmail: new Map(), byName: new Map() } };
  const ports = {
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => context },
    lessons: {},
    signingKeys: async () => (linkKey === null ? [] : [Buffer.from(linkKey)]),
    config: { http: { baseUrl: 'https://plaintes.exemple.ca' } },
    log: { debug() {}, warn() {}, error() {} },
    now: () => clock.now,
    clock: () => clock.now,
  } as unknown as Ports;
  return { ports, store, source, clock, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

async function work(ports: Ports, stage: typeof report | typeof rank, subject: string): Promise<string> {
  await ports.store.ring(stage.name, subject, new Date(0));
  const claim = await ports.store.claim(stage.name, subject, 60);
  if (claim === null) throw new Error('not claimed');
  return runStage({ stage, ports }, claim);
}

type Told = { readonly id: string; readonly facet: string; readonly at: string; readonly location: string };

async function tell(store: Store, source: Source, { id, facet, at, location }: Told): Promise<void> {
  const author = { name: `Client ${id}`, email: `${id}@example.com` };
  const signals = signalsOf({ promises: [], grievances: [grievanceOf({ severity: 2 })], severity: 2 });
  const item = itemOf(id, { author, receivedAt: at, location });
  await readTestComplaint(store, source, { item, changes: { signals }, facets: [facet] });
}

test('an empty week is sent to each recipient in their language, logged, and the next one is due', async () => {
  await using opened = await openFirm();
  const { ports, store } = opened;
  expect(await work(ports, report, 'weekly')).toBe('done');
  const mails = await store.listOutbox(10);
  expect(mails.map(({ to, subject }) => [to[0]?.address, subject]).sort()).toEqual([
    ['ann@exemple.ca', 'A quiet week: no complaints, 1\u00a0source listening'],
    ['helene@exemple.ca', 'Semaine calme\u00a0: aucune plainte, 1\u00a0source à l’écoute'],
  ]);
  expect(mails.find(({ to }) => to[0]?.name === 'Ann Lee')?.text).toContain('Atelier Roy · Laval · Week of');
  expect((await store.findReport('2025-W47'))?.subject).toContain('Semaine calme');
  expect(await store.listReportSends('2025-W47')).toMatchObject([{ state: 'pending' }, { state: 'pending' }]);
  const [made] = await store.listEvents((await store.findReport('2025-W47'))?.id ?? '', 5);
  expect(made).toMatchObject({ what: 'report made', why: '2025-W47: 2' });
  expect((await store.countOpenWork(100 * 366 * 86_400)).report).toBe(1);
});

test('made twice for one week, it is sent once; a week later, there is another', async () => {
  await using opened = await openFirm();
  const { ports, store, clock } = opened;
  await work(ports, report, 'weekly');
  await work(ports, report, 'weekly');
  expect(await store.listOutbox(10)).toHaveLength(2);
  clock.now = new Date('2025-12-03T22:00:00Z');
  await work(ports, report, 'weekly');
  expect(await store.listReportSends('2025-W48')).toHaveLength(2);
});

test('a manager of one place reads of that place alone', async () => {
  await using opened = await openFirm();
  const { ports, store, source } = opened;
  for (const id of ['a', 'b', 'c'])
    await tell(store, source, { id, facet: 'noise', at: '2025-11-18T09:00:00Z', location: 'Laval' });
  for (const id of ['d', 'e'])
    await tell(store, source, { id, facet: 'cleanliness', at: '2025-11-19T09:00:00Z', location: 'Longueuil' });
  await work(ports, rank, 'firm');
  await work(ports, report, 'weekly');
  const mails = await store.listOutbox(10);
  const textTo = (name: string) => mails.find(({ to }) => to[0]?.name === name)?.text ?? '';
  expect(textTo('Hélène Roy')).toContain('Longueuil');
  expect(textTo('Hélène Roy')).toContain('5\u00a0plaintes');
  expect(textTo('Ann Lee')).not.toContain('Longueuil');
  expect(textTo('Ann Lee')).toContain('3\u00a0complaints');
});

test('C6a: a manager named in a case reads nothing of it: neither words, promise nor count', async () => {
  const staff = [{ name: 'Ann Lee', aliases: [], role: 'gérante', location: 'Laval' }];
  const owner = { name: 'Hélène Roy', aliases: [], role: 'propriétaire', location: null };
  const firm: Firm = { ...FIRM, staff: [...staff, owner] };
  await using opened = await openFirm({ firm });
  const { ports, store, source } = opened;
  const promise = promiseOf({ quote: 'Je vous rembourse la nappe', state: 'broken', due: '2025-11-17T17:00:00.000Z' });
  const signals = signalsOf({ promises: [promise], grievances: [grievanceOf({ severity: 2 })], severity: 2 });
  const told = { author: { name: 'Paul Nadeau', email: 'paul@example.com' }, receivedAt: '2025-11-18T09:00:00Z' };
  const item = itemOf('named', { ...told, location: 'Laval' });
  const changes = { signals, namedStaff: ['ann lee'] };
  await readTestComplaint(store, source, { item, changes, facets: ['noise'] });
  await tell(store, source, { id: 'other', facet: 'noise', at: '2025-11-18T10:00:00Z', location: 'Laval' });
  await work(ports, rank, 'firm');
  await work(ports, report, 'weekly');
  const mails = await store.listOutbox(10);
  const textTo = (name: string) => mails.find(({ to }) => to[0]?.name === name)?.text ?? '';
  expect(textTo('Hélène Roy')).toContain('Paul Nadeau');
  expect(textTo('Hélène Roy')).toContain('2\u00a0plaintes');
  expect(textTo('Ann Lee')).not.toMatch(/Nadeau|nappe|broken/);
  expect(textTo('Ann Lee')).toContain('1\u00a0complaint');
});

test('each recipient gets links of their own, which say what, for whom and until when', async () => {
  await using opened = await openFirm();
  const { ports, store, source } = opened;
  for (const id of ['a', 'b'])
    await tell(store, source, { id, facet: 'noise', at: '2025-11-18T09:00:00Z', location: 'Laval' });
  await work(ports, rank, 'firm');
  await work(ports, report, 'weekly');
  for (const { to, text, html } of await store.listOutbox(10)) {
    const tokens = [...text.matchAll(/https:\/\/plaintes\.exemple\.ca\/do\/(\S+)/g)].map(([, token]) => token ?? '');
    expect(tokens).toHaveLength(3);
    const deeds = tokens.map((token) => {
      expect(html).toContain(token);
      const read = readReportClaim(token, [KEY], new Date(MONDAY));
      expect(read).toMatchObject({ ok: true, claim: { name: to[0]?.name, themeId: 'thm_noise', week: '2025-W47' } });
      return read.ok ? read.claim.deed : null;
    });
    expect(deeds).toEqual(['take', 'delegate', 'snooze']);
  }
  expect((await store.findReport('2025-W47'))?.html).not.toContain('/do/');
});

test('without a key the choices lead to the page, and nothing is signed', async () => {
  await using opened = await openFirm({ linkKey: null });
  const { ports, store, source } = opened;
  for (const id of ['a', 'b'])
    await tell(store, source, { id, facet: 'noise', at: '2025-11-18T09:00:00Z', location: 'Laval' });
  await work(ports, rank, 'firm');
  await work(ports, report, 'weekly');
  const [mail] = await store.listOutbox(1);
  expect(mail?.text).toContain('https://plaintes.exemple.ca/backlog/thm_noise');
  expect(mail?.text).not.toContain('/do/');
});

test('the sample firm sends nothing, by hand neither', async () => {
  await using opened = await openFirm({ isSample: true });
  expect(await work(opened.ports, report, 'weekly')).toBe('done');
  expect(await opened.store.listOutbox(10)).toEqual([]);
  expect(await sendReportNow(opened.ports, null)).toEqual({ ok: false, reason: 'sample' });
});

test('a report asked for by hand is sent beside the weekly one, to one address where one is named', async () => {
  await using opened = await openFirm();
  const { ports, store } = opened;
  await work(ports, report, 'weekly');
  expect(await sendReportNow(ports, 'comptable@exemple.ca')).toEqual({
    ok: true,
    week: '2025-W47',
    to: ['comptable@exemple.ca'],
  });
  expect(await store.listReportSends('2025-W47')).toHaveLength(3);
});

test('what cannot be reckoned is named, and the report leaves all the same', async () => {
  await using opened = await openFirm();
  const { ports } = opened;
  const broken = { ...ports, store: { ...ports.store, listStreamHistory: () => Promise.reject(new Error('a bug')) } };
  const made = await makeReport(broken as unknown as Ports);
  expect(made?.text).toContain('Les silences n’ont pas pu être jugés cette fois');
});
