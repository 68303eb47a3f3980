import { DEFAULT_FIRM, NO_LAW, NOTHING_LEARNED, readingContextFor } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource, signalsOf } from '../../../../test/support/store-values.ts';
import { createApp } from '../app.ts';

const HOME = 'http://localhost:8470';
const OURS = { host: 'localhost:8470', origin: HOME };

/** The real store; the words of the complaint are what `store-values` reads in them. */
async function openComplaint() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const reading = readingContextFor(DEFAULT_FIRM);
  const ports = {
    viewer: { role: 'owner' },
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => ({ firm: DEFAULT_FIRM, isSample: false, reading, clients: { find: () => null } }) },
    signingKeys: async () => [new Uint8Array(32)],
    lessons: { findFor: async () => ({ own: [], learned: NOTHING_LEARNED, law: NO_LAW }) },
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' } },
    log: { debug() {}, warn() {}, error() {} },
    now: () => new Date('2026-11-02T09:00:00Z'),
  } as unknown as Ports;
  const item = itemOf('1:1', { subject: '<i>Séjour</i>' });
  const source = await saveTestSource(store);
  const signals = signalsOf({ criticalReasons: ['safety'] });
  const { id } = await readTestComplaint(store, source, { item, changes: { signals }, facets: ['cleanliness'] });
  const app = createApp(ports);
  const page = async (language = 'fr') =>
    (await app.request(`${HOME}/complaints/${id}?lang=${language}`, { headers: { host: OURS.host } })).text();
  const send = (fields: Record<string, string>, headers: Record<string, string> = OURS) =>
    app.request(`${HOME}/complaints/${id}/correct?lang=fr`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    });
  const withdraw = (fields: Record<string, string>) =>
    app.request(`${HOME}/complaints/${id}/withdraw?lang=fr`, {
      method: 'POST',
      headers: { ...OURS, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    });
  const deed = (fields: Record<string, string>) =>
    app.request(`${HOME}/complaints/${id}/deed?lang=fr`, {
      method: 'POST',
      headers: { ...OURS, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields),
    });
  return { id, store, page, send, withdraw, deed, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}

/** The form as a browser would send it back untouched. */
const SHOWN = {
  kind: 'complaint',
  'shown:kind': 'complaint',
  'facet:0-22': 'cleanliness',
  'shown:facet:0-22': 'cleanliness',
  'severity:0-22': '4',
  'shown:severity:0-22': '4',
  why: '',
};

test('the form shows what was read, every choice has its label, and it needs no script', async () => {
  await using opened = await openComplaint();
  const html = await opened.page();
  const names = [...html.matchAll(/<select id="([^"]+)" name="([^"]+)">/g)].map(([, id, name]) => [id, name]);
  expect(names).toEqual([
    ['reason', 'reason'],
    ['dismiss-kind', 'kind'],
    ['kind', 'kind'],
    ['facet:0-22', 'facet:0-22'],
    ['severity:0-22', 'severity:0-22'],
    ['theme:0-22', 'theme:0-22'],
  ]);
  for (const [id] of names) expect(html).toContain(`<label for="${id}">`);
  expect(html).toContain('<label for="why">');
  expect(html).toMatch(/<option value="cleanliness" selected>/);
  expect(html).toMatch(/<option value="4" selected>Grave</);
  expect(html).not.toMatch(/<script(?! src="\/(?:htmx|house)\.)|onclick|<i>/);
  expect(await opened.page('en')).toContain('Correct this reading');
});

test('only what was changed is saved, with who and why, and the page says so', async () => {
  await using opened = await openComplaint();
  const { send, store, id } = opened;
  expect((await send(SHOWN)).status).toBe(303);
  expect(await store.listCorrections(5)).toEqual([]);
  const answer = await send({ ...SHOWN, 'facet:0-22': 'pests', why: 'des punaises' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toBe(`/complaints/${id}?lang=fr&saved=1`);
  expect(await store.listCorrections(5)).toMatchObject([
    {
      field: 'facet',
      was: 'cleanliness',
      is: 'pests',
      who: 'dashboard',
      why: 'des punaises',
      span: { start: 0, end: 22 },
    },
  ]);
  expect(await opened.page()).toContain('des punaises');
});

test('a complaint is not called a question without a reason, and what was chosen stays chosen', async () => {
  await using opened = await openComplaint();
  const answer = await opened.send({ ...SHOWN, kind: 'question' });
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain('role="alert"');
  expect(html).toMatch(/<option value="question" selected>/);
  const milder = await opened.send({ ...SHOWN, 'severity:0-22': '1' });
  expect(milder.status).toBe(422);
  expect(await opened.store.listCorrections(5)).toEqual([]);
  const question = { ...SHOWN, kind: 'question', why: 'elle demandait le prix' };
  const look = await opened.send(question);
  expect(look.status).toBe(200);
  expect(await look.text()).toContain('Aucun rang ne change.');
  expect(await opened.store.listCorrections(5)).toEqual([]);
  expect((await opened.send({ ...question, confirmed: 'yes' })).status).toBe(303);
  expect(await opened.store.listCorrections(5)).toMatchObject([{ field: 'kind', is: 'question' }]);
});

test('a correction is taken back where it is told', async () => {
  await using opened = await openComplaint();
  await opened.send({ ...SHOWN, 'facet:0-22': 'pests' });
  const [made] = await opened.store.listCorrections(5);
  expect(await opened.page()).toContain('Annuler cette correction');
  const answer = await opened.withdraw({ correction: String(made?.id) });
  expect(answer.status).toBe(303);
  expect(await opened.store.listCorrections(5)).toMatchObject([{ withdraws: made?.id }, {}]);
  const page = await opened.page();
  expect(page).toContain('annulée');
  expect(page).not.toContain('Annuler cette correction');
});

test('another site cannot correct anything, nor anybody send a form without end', async () => {
  await using opened = await openComplaint();
  const changed = { ...SHOWN, 'facet:0-22': 'pests' };
  for (const origin of ['https://ailleurs.example', 'null', 'no address']) {
    expect((await opened.send(changed, { host: OURS.host, origin })).status).toBe(403);
  }
  expect((await opened.send({ ...changed, why: 'x'.repeat(100_000) })).status).toBe(413);
  expect(await opened.store.listCorrections(5)).toEqual([]);
});

test('a grievance that is no longer there is told, and nothing is guessed', async () => {
  await using opened = await openComplaint();
  const answer = await opened.send({ 'facet:3-9': 'pests', 'shown:facet:3-9': 'cleanliness' });
  expect(answer.status).toBe(422);
  expect(await opened.store.listCorrections(5)).toEqual([]);
});

test('the exchange around a letter is listed, ours and theirs, and nothing of other people', async () => {
  await using opened = await openComplaint();
  expect(await opened.page()).not.toContain('<h2>L’échange</h2>');
  const source = await saveTestSource(opened.store);
  const read = (id: string, subject: string, changes: Parameters<typeof itemOf>[1] = {}, clientKey?: string) =>
    readTestComplaint(opened.store, source, {
      item: itemOf(id, { subject, ...changes }),
      ...(clientKey !== undefined && { changes: { clientKey } }),
    });
  const ours = await read('2:1', 'Re: <i>Séjour</i>', { direction: 'out' });
  await read('2:2', 'Tout autre chose');
  await read('2:3', 'Re: <i>Séjour</i> bis', { inReplyTo: '1:1' }, 'email:quelqu.un@ailleurs.example');
  const html = await opened.page();
  expect(html).toContain('<h2>L’échange</h2>');
  expect(html).toContain(`notre réponse · <a href="/complaints/${ours.id}?lang=fr">Re: &lt;i&gt;Séjour&lt;/i&gt;</a>`);
  expect(html).not.toContain('Tout autre chose');
  expect(html).not.toContain('bis');
});

test('a message is taken in hand, noted and let go, each with who, and no note judges a person', async () => {
  await using opened = await openComplaint();
  const { deed } = opened;
  expect((await deed({ deed: 'take' })).status).toBe(303);
  expect(await opened.page()).toContain('dashboard s’en occupe.');
  const refused = await deed({ deed: 'note', text: 'Client chialeux, comme toujours.' });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain('Décrivez le fait, pas la personne.');
  expect(page).toContain('Client chialeux, comme toujours.</textarea>');
  expect((await deed({ deed: 'note', text: '  ' })).status).toBe(422);
  expect((await deed({ deed: 'note', text: 'Rappelée à 14 h <b>' })).status).toBe(303);
  expect(await opened.page()).toContain('Rappelée à 14 h &lt;b&gt;');
  expect((await deed({ deed: 'leave' })).status).toBe(303);
  expect(await opened.page()).toContain('Personne ne s’en occupe encore.');
});

test('what the reading did not see is escalated by hand, with a reason and once', async () => {
  await using opened = await openComplaint();
  const { deed, store, id } = opened;
  expect((await deed({ deed: 'escalate', reason: 'safety', why: '' })).status).toBe(422);
  expect((await deed({ deed: 'escalate', reason: 'anything', why: 'vu' })).status).toBe(404);
  expect(await store.findEscalationByComplaint(id)).toBeNull();
  const why = 'La rampe a lâché sous elle.';
  expect((await deed({ deed: 'escalate', reason: 'safety', why })).status).toBe(303);
  expect(await store.findEscalationByComplaint(id)).toMatchObject({ reasons: ['safety'] });
  expect(await store.listEvents(id, 5)).toContainEqual(expect.objectContaining({ who: 'dashboard', why }));
  expect((await deed({ deed: 'escalate', reason: 'safety', why })).status).toBe(422);
});
