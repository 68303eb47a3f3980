import { expect, test } from 'vitest';
import { openHouse } from '../../../../test/support/ledger-house.ts';

const T5 = {
  margin: '4000',
  'accept.p': '90 %',
  'accept.x': '600',
  'accept.q': '35 %',
  'accept.d': '1500',
  'negotiate.p': '85 %',
  'negotiate.x': '200',
  'negotiate.q': '10 %',
  'negotiate.d': '1500',
  'refuse.p': '65 %',
};

test('a demand stands on the page of its message, with the rule, our omission and what to ask first', async () => {
  await using house = await openHouse();
  const id = await house.demand('1', 'Je veux ça pour vendredi, mon patron me tombe dessus.');
  const { html } = await house.get(`/complaints/${id}`);
  expect(html).toContain('Demande hors condition : Dix jours ouvrables');
  expect(html).toContain('l’omission est la nôtre');
  expect(html).toContain('Qui attend ce travail');
  expect(html).toContain('Souvent, ici : un patron qui attend.');
  expect((await house.get(`/complaints/${id}?lang=en`)).html).toContain('the omission is ours');
});

test('T5: 2 475, 3 050 and 2 600 are shown side by side before anything is decided, and kept with the decision', async () => {
  await using house = await openHouse();
  const complaint = await house.demand('1', 'Je veux ça pour vendredi.');
  const asked = {
    deed: 'decide',
    complaint,
    answer: 'negotiate',
    why: 'mardi tient',
    consequences: 'Livré mardi.',
    ...T5,
  };
  const reckoned = await house.post('/conditions/delai/reckon', asked);
  for (const value of ['2 475 €', '3 050 €', '2 600 €']) expect(reckoned.html).toContain(value);
  expect(reckoned.html).toMatch(/négocier<\/th><td>3 050 € <span class="tag">le calcul penche ici/);
  expect(reckoned.html).toContain('value="mardi tient"');
  expect(await house.store.listConditionDeeds()).toEqual([]);
  const decided = await house.post('/conditions/delai', asked);
  expect(decided).toMatchObject({ status: 303, path: `/complaints/${complaint}` });
  expect((await house.get(`/complaints/${complaint}`)).html).toContain('Demande négociée le');
  const { html } = await house.get('/conditions/delai');
  expect(html).toContain('mardi tient');
  expect(html).toContain('3 050 €');
});

test('a decision without its reason is not noted; refusing what touches the law is asked about', async () => {
  await using house = await openHouse();
  const complaint = await house.demand('1', 'La garantie légale couvre ce défaut, je veux ça pour vendredi.');
  expect((await house.post('/conditions/delai', { deed: 'decide', complaint, answer: 'refuse' })).status).toBe(422);
  const asked = await house.post('/conditions/delai', { deed: 'decide', complaint, answer: 'refuse', why: 'délai' });
  expect(asked.status).toBe(422);
  expect(asked.html).toContain('jamais sur la sécurité, sur la loi');
  expect(asked.html).toContain('name="confirmed" value="1"');
});

test('a condition is told to a client, shown to all, and its page says when and where', async () => {
  await using house = await openHouse();
  expect((await house.get('/conditions/delai')).html).toContain('Jamais dite à personne');
  await house.post('/conditions/delai', {
    deed: 'tell',
    client: 'Anne Roy',
    day: '2026-11-02',
    channel: 'email',
    where: 'devis 114',
  });
  await house.post('/conditions/delai', { deed: 'tell', day: '2026-11-01', channel: 'site' });
  const { html } = await house.get('/conditions/delai');
  expect(html).toContain('Anne Roy · le 2 novembre 2026 · par courriel · devis 114');
  expect(html).toContain('affichée depuis le 1er novembre 2026');
  expect((await house.post('/conditions/delai', { deed: 'tell', client: 'Anne', day: '2027-01-01' })).status).toBe(422);
});

test('a limit has its day of review, is lifted, and never takes a refund away', async () => {
  await using house = await openHouse();
  const limit = {
    deed: 'limit',
    client: 'Anne Roy',
    conduct: 'A crié trois fois sur l’accueil.',
    limit: 'Nous répondons par écrit.',
    review: '2027-02-20',
  };
  const refused = await house.post('/conditions/delai/limits', { ...limit, limit: 'Plus aucun remboursement.' });
  expect(refused.status).toBe(422);
  expect(refused.html).toContain('jamais sur la sécurité, sur la loi ni sur un remboursement dû');
  expect((await house.post('/conditions/delai/limits', limit)).status).toBe(303);
  expect((await house.get('/conditions/delai')).html).toContain('À revoir le 20 février 2027');
  const [deed] = await house.store.listConditionDeeds();
  await house.post('/conditions/delai/limits', { deed: 'review', of: String(deed?.id) });
  expect((await house.get('/conditions/delai')).html).toContain('levée');
});

test('a limit cannot be slipped in by the address that everybody may use, and an agent sees none', async () => {
  await using house = await openHouse({ role: 'agent', name: 'Julien', locations: null });
  const limit = { deed: 'limit', client: 'Anne', conduct: 'x', limit: 'y', review: '2027-02-20' };
  expect((await house.post('/conditions/delai', limit)).status).toBe(422);
  expect((await house.get('/conditions/delai')).html).not.toContain('Poser une limite');
});

test('the four questions of the week hold what happened; the answers are for whoever wants', async () => {
  await using house = await openHouse();
  const complaint = await house.demand('1', 'Je veux ça pour vendredi.');
  await house.post('/conditions/delai', { deed: 'decide', complaint, answer: 'accept', why: 'son patron' });
  const { html } = await house.get('/conditions/weekly');
  expect(html.match(/<legend>/g)).toHaveLength(4);
  expect(html).toContain('Dix jours ouvrables · acceptée');
  expect(html).toContain('cédé sur « Dix jours ouvrables »');
  expect(
    (await house.post('/conditions/weekly', { deed: 'weekly', week: '2026-W47', answer3: 'celle du délai' })).status,
  ).toBe(303);
  expect((await house.get('/conditions/weekly?week=2026-W47')).html).toContain('celle du délai');
  expect((await house.get('/conditions/weekly?week=2026-W99')).status).toBe(404);
});

test('the owner writes, changes and takes off a condition; what it judges is the fact', async () => {
  await using house = await openHouse();
  const added = await house.post('/conditions', {
    'title.fr': 'Acompte',
    'rule.fr': 'Trente pour cent.',
    answer: 'refuse',
  });
  expect(added.path).toBe('/conditions/acompte');
  expect((await house.get('/conditions')).html).toContain('Trente pour cent.');
  await house.post('/conditions/acompte/edit', {
    'title.fr': 'Acompte',
    'rule.fr': 'Vingt pour cent.',
    because: 'trop haut',
  });
  expect((await house.get('/conditions/acompte')).html).toContain('Vingt pour cent.');
  expect((await house.post('/conditions', { 'title.fr': 'x', 'rule.fr': 'Pas de clients difficiles.' })).status).toBe(
    422,
  );
  expect((await house.post('/conditions', { 'title.en': 'Deposit', 'rule.en': 'A third.' })).path).toBe(
    '/conditions/deposit',
  );
  await house.post('/conditions/acompte/edit', { remove: '1' });
  expect((await house.get('/conditions/acompte')).status).toBe(404);
  expect((await house.post('/conditions/rien/edit', { remove: '1' })).status).toBe(404);
  expect((await house.post('/conditions/delai', { deed: 'tell' }, { origin: 'https://ailleurs.example' })).status).toBe(
    403,
  );
});

test('a program notes what was told and decided, and hears why it may not', async () => {
  await using house = await openHouse();
  const complaint = await house.demand('1', 'Je veux ça pour vendredi.');
  const told = await house.send('/api/v1/conditions/delai', { deed: 'tell', client: 'Anne Roy', day: '2026-11-02' });
  expect(told).toMatchObject({ status: 200, told: { condition: { toldCount: 1, unanswered: 1 } } });
  const decide = { deed: 'decide', complaint, answer: 'accept' };
  expect(await house.send('/api/v1/conditions/delai', decide)).toMatchObject({
    status: 422,
    told: { error: 'why_missing' },
  });
  expect(await house.send('/api/v1/conditions/delai', { ...decide, why: 'son patron' })).toMatchObject({
    told: { condition: { unanswered: 0, concessions: { conceded: 1, decided: 1, rate: null } } },
  });
  expect(await house.send('/api/v1/conditions/delai', { deed: 'dance' })).toMatchObject({ status: 400 });
});
