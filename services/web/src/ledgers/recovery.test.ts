import { expect, test } from 'vitest';
import { openHouse } from '../../../../test/support/ledger-house.ts';
import { itemOf, readTestComplaint } from '../../../../test/support/store-values.ts';

const INCIDENT = {
  what: 'Le fournisseur a coupé la ligne <b>15 minutes</b> avant la fin.',
  day: '2026-05-11',
  location: 'Durbuy',
  count: '9',
  people: 'Colette Marchal\nMichel Dantinne',
  supplier: 'Ligne Ardenne',
};
const SESSIONS = {
  deed: 'gesture',
  form: 'time',
  what: 'Préparer une consultation de 30 minutes',
  people: '9',
  price: '82',
  paid: '82',
  utilisation: '50 %',
  margin: '600',
  due: '2026-12-18',
};

test('before the first incident the page says what to note and why', async () => {
  await using house = await openHouse();
  const { status, html } = await house.get('/recovery');
  expect(status).toBe(200);
  expect(html).toContain('Aucun incident noté');
  expect((await house.get('/recovery?lang=en')).html).toContain('No incident noted');
});

test('R1, R3: the evening is told, and its page shows 1 476 €, the supplier’s fault, our responsibility and nine apologies', async () => {
  await using house = await openHouse();
  const opened = await house.post('/recovery', INCIDENT);
  expect(opened.status).toBe(303);
  expect((await house.post(opened.path, SESSIONS)).status).toBe(303);
  const { html } = await house.get(opened.path);
  expect(html).toContain('738 € donnés + 738 € non vendus = 1 476 €');
  expect(html).toContain('369 €');
  expect(html).toContain('la marge d’un an de 3 clients sur 9');
  expect(html).toContain('Rien ne dit qu’un geste fait rester.');
  expect(html).toContain('<dd>fournisseur (Ligne Ardenne)</dd>');
  expect(html).toContain('<dd>nous</dd>');
  expect(html).toContain('<dd>0 sur 9</dd>');
  expect(html).toContain('Réclamation au fournisseur');
  expect(html).toContain('Colette Marchal, Michel Dantinne, et 7 sans nom');
  expect(html).not.toMatch(/<b>15|<script(?! src="\/(?:htmx|house)\.)/);
  expect((await house.get('/promises')).html).toContain('Préparer une consultation de 30 minutes');
  expect((await house.get('/recovery')).html).toContain('738 € donnés + 738 € non vendus = 1 476 €');
});

test('apologies are noted with their words, counted, taken back, and the incident is closed when all heard one', async () => {
  await using house = await openHouse();
  const { path } = await house.post('/recovery', INCIDENT);
  expect(
    (await house.post(path, { deed: 'apology', words: 'Nous vous devions une séance.', people: '4' })).status,
  ).toBe(303);
  expect((await house.get(path)).html).toContain('<dd>4 sur 9</dd>');
  const early = await house.post(path, { deed: 'close' });
  expect(early.status).toBe(422);
  expect(early.html).toContain('Tout le monde n’a pas encore reçu d’excuses');
  await house.post(path, { deed: 'apology', words: 'À vous aussi, pardon.', people: '5' });
  expect((await house.post(path, { deed: 'close' })).status).toBe(303);
  expect((await house.get(path)).html).toContain('clos');
  expect((await house.post(path, { deed: 'reopen' })).status).toBe(303);
  const [, apology] = await house.store.listRecoveryDeeds();
  await house.post(path, { deed: 'undo', of: String(apology?.id) });
  const { html } = await house.get(path);
  expect(html).toContain('<dd>5 sur 9</dd>');
  expect(html).toContain('annulé');
});

test('a gesture of more than 150 % of the price is asked about, and noted by one more button', async () => {
  await using house = await openHouse();
  const { path } = await house.post('/recovery', INCIDENT);
  const asked = await house.post(path, { ...SESSIONS, price: '200' });
  expect(asked.status).toBe(422);
  expect(asked.html).toContain('dépasse 150 %');
  expect(asked.html).toContain('name="confirmed" value="1"');
  expect((await house.post(path, { ...SESSIONS, price: '200', confirmed: '1' })).status).toBe(303);
  expect((await house.get(path)).html).toContain('Un geste dépasse 150 %');
});

test('who came back is asked after 90 days and told with its interval, as an indication', async () => {
  await using house = await openHouse();
  const { path } = await house.post('/recovery', INCIDENT);
  expect((await house.get(path)).html).toContain('Après 90 jours');
  await house.post(path, { deed: 'return', days: '90', returned: '6', people: '9' });
  const { html } = await house.get('/recovery');
  expect(html).toContain('6 sur 9 sont revenus (entre 35 % et 88 %)');
  expect(html).toContain('Indicatif');
  const recent = await house.post('/recovery', { ...INCIDENT, day: '2026-11-01' });
  expect((await house.get(recent.path)).html).not.toContain('Après 90 jours');
});

test('the letter to the supplier is a draft in the reader’s language, and its claim goes on to paid', async () => {
  await using house = await openHouse();
  const { path } = await house.post('/recovery', INCIDENT);
  await house.post(path, SESSIONS);
  expect((await house.get(path)).html).toContain('nous vous demandons de prendre ce coût à votre charge');
  expect((await house.get(`${path}?lang=en`)).html).toContain('we ask you to bear this cost');
  expect((await house.post(path, { deed: 'claim', state: 'paid', amount: '738' })).status).toBe(422);
  await house.post(path, { deed: 'claim', state: 'asked', amount: '1476' });
  await house.post(path, { deed: 'claim', state: 'paid', amount: '738' });
  expect((await house.get(path)).html).toMatch(/payée · .*738 €/);
});

test('a note of staff proposes an incident; one click opens it, another puts it aside', async () => {
  await using house = await openHouse();
  const text = 'Appel de la salle : panne de courant, toute la salle dans le noir une heure.';
  for (const id of ['une', 'deux']) {
    const author = { name: `Hôte ${id}`, email: `${id}@client.example` };
    const item = itemOf(id, { text, author, channel: 'phone_note', receivedAt: '2026-11-18T20:00:00Z' });
    await readTestComplaint(house.store, house.source, { item });
  }
  const { html } = await house.get('/recovery');
  expect(html).toContain('Peut-être un incident');
  const [first, second] = new Set(
    [...html.matchAll(/name="proposal" value="(rcv_[0-9a-f]+)"/g)].map(([, id]) => id ?? ''),
  );
  expect((await house.post('/recovery', { proposal: first ?? '', what: 'Panne de courant' })).path).toBe(
    `/recovery/${first}`,
  );
  expect((await house.post('/recovery', { proposal: second ?? '', deed: 'decline' })).path).toBe('/recovery');
  expect((await house.get('/recovery')).html).not.toContain('Peut-être un incident');
});

test('another site presses no button, an unknown incident is not there, a label on somebody is refused', async () => {
  await using house = await openHouse();
  expect((await house.post('/recovery', INCIDENT, { origin: 'https://ailleurs.example' })).status).toBe(403);
  expect((await house.get('/recovery/rcv_x')).status).toBe(404);
  expect((await house.post('/recovery/rcv_x', { deed: 'close' })).status).toBe(404);
  const judged = await house.post('/recovery', { ...INCIDENT, what: 'Une cliente chiante a crié.' });
  expect(judged.status).toBe(422);
  expect(judged.html).toContain('Décrivez le fait, pas la personne.');
});

test('who answers for Durbuy tells of Durbuy, and finds it again', async () => {
  await using house = await openHouse({ role: 'manager', name: 'Ana', locations: ['Durbuy'] });
  const { path } = await house.post('/recovery', { ...INCIDENT, location: '' });
  expect((await house.get(path)).status).toBe(200);
  expect((await house.get(path)).html).toContain('· Durbuy');
});
