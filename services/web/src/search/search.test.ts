import { DEFAULT_FIRM } from '@doleances/core';
import { type Ports, portsSeenBy } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const STAFF = [{ name: 'Julien Roy', aliases: ['Juju'], role: 'comptoir', location: null }];

async function openApp() {
  const opened = await openTestStore();
  const { store } = opened;
  const firm = { ...DEFAULT_FIRM, locale: 'fr-CA' as const, staff: STAFF, locations: [{ id: 'laval', name: 'Laval' }] };
  await store.saveFirm(firm, false, 'test');
  const source = await saveTestSource(store);
  const ports = {
    store,
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'http://localhost:8470' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date('2025-11-10T12:00:00Z'),
    viewer: { role: 'owner' },
  } as unknown as Ports;
  const asking = (app: ReturnType<typeof createApp>) => async (query: string) => {
    const answer = await app.request(`http://localhost:8470/search?${query}`, { headers: { host: 'localhost:8470' } });
    return { status: answer.status, html: await answer.text() };
  };
  return {
    get: asking(createApp(ports)),
    getAs: (name: string) => asking(createApp(portsSeenBy(ports, { role: 'agent', name, locations: null }))),
    tell: (
      id: string,
      changes: Parameters<typeof itemOf>[1],
      rest: Partial<Parameters<typeof readTestComplaint>[2]> = {},
    ) => readTestComplaint(store, source, { item: itemOf(id, changes), ...rest }),
    [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose](),
  };
}

test('while nothing is asked the page teaches what can be asked', async () => {
  await using app = await openApp();
  const { html } = await app.get('lang=fr');
  expect(html).toContain('Ce que la recherche comprend');
  expect(html).not.toMatch(/<ol class="found">|<script(?! src="\/(?:htmx|house)\.)/);
  expect((await app.get('lang=en')).html).toContain('What the search understands');
});

test('a promise that was typed is named as one, and a letter of ours as a letter', async () => {
  await using app = await openApp();
  const out = { direction: 'out', author: { name: 'Zoé', email: null }, subject: null } as const;
  await app.tell('note:1', { ...out, text: 'rappeler Tremblay demain' });
  await app.tell('letter', { ...out, text: 'Bonjour Monsieur Tremblay, votre facture est jointe.' });
  const { html } = await app.get('q=Tremblay&lang=fr');
  expect(html).toContain('promesse notée par Zoé');
  expect(html.match(/écrit par nous(?!<)/g)).toHaveLength(1);
});

test('what is found is marked, and is text whatever it holds', async () => {
  await using app = await openApp();
  const text = '<img src=x onerror=alert(1)> Toujours pas remboursée <b>depuis</b> lundi.';
  const { id } = await app.tell('a', { text, subject: 'Remboursements </a>' }, { facets: ['refund'] });
  const { html } = await app.get(`q=${encodeURIComponent('REMBOURSEMENT')}`);
  expect(html).toContain('<mark>remboursée</mark>');
  expect(html).toContain('<mark>Remboursements</mark> &lt;/a&gt;');
  expect(html).toContain(`href="/complaints/${id}?lang=fr"`);
  expect(html).toContain('href="/backlog/thm_refund?lang=fr"');
  expect(html).not.toMatch(/<img|<b>/);
  expect(html).toMatch(/<select name="source">[\s\S]*<select name="theme">/);
  const hostile = await app.get(`q=${encodeURIComponent('"><script>x')}&location=${encodeURIComponent('"><b>')}`);
  expect(hostile.html).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)|"><b>/);
});

test('themes and promises that answer stand before the messages', async () => {
  await using app = await openApp();
  await app.tell('a', {}, { facets: ['cleanliness'] });
  const { html } = await app.get('q=cleanliness');
  expect(html).toContain('Thème cleanliness');
  const promised = await app.get('q=rappel*');
  expect(promised.html).toContain('On devait me rappeler mardi.');
  expect(promised.html.indexOf('Promesses</h2>')).toBeLessThan(promised.html.indexOf('Messages</h2>'));
});

test('pages follow each other by their address alone', async () => {
  await using app = await openApp();
  for (let n = 0; n < 25; n += 1) {
    await app.tell(`n${n}`, { text: 'Chambre sale.', receivedAt: new Date(Date.UTC(2025, 10, 3, 9, n)).toISOString() });
  }
  const first = (await app.get('q=chambre&kind=complaint')).html;
  expect(first).toContain('25 messages');
  expect(first.match(/class="quote"/g)).toHaveLength(20);
  const older = /href="\/search\?([^"]*after=[^"]*)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? '';
  const second = (await app.get(older)).html;
  expect(second.match(/class="quote"/g)).toHaveLength(5);
  expect(second).not.toContain('rel="next"');
});

test('a date that cannot be read is told, and what was typed stays', async () => {
  await using app = await openApp();
  const { status, html } = await app.get('q=chambre&from=2025-02-31');
  expect(status).toBe(422);
  expect(html).toContain('value="chambre"');
  expect(html).toContain('role="alert"');
});

test('the last day asked for is whole, in the firm’s own time', async () => {
  await using app = await openApp();
  await app.tell('late', { text: 'Chambre froide.', receivedAt: '2025-11-04T04:30:00Z' });
  expect((await app.get('q=chambre&from=2025-11-03&to=2025-11-03')).html).toContain('1 message<');
  expect((await app.get('q=chambre&from=2025-11-04')).html).toContain('Rien de tel');
});

test('C6a: who is named finds no trace of it, not even how many there are', async () => {
  await using app = await openApp();
  await app.tell('j', { text: 'Juju a été sec au comptoir.' }, { changes: { namedStaff: ['julien roy'] } });
  await app.tell('k', { text: 'Le comptoir était vide.' });
  expect((await app.get('q=comptoir')).html).toContain('2 messages');
  const seen = await app.getAs('Julien Roy')('q=comptoir');
  expect(seen.html).not.toContain('name="source"');
  expect(seen.html).toContain('1 message<');
  expect(seen.html).not.toContain('sec');
  expect((await app.getAs('Ana')('q=sec')).html).toContain('1 message<');
});
