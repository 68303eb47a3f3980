import { type ClientIndex, DEFAULT_FIRM, type Firm, type Item, readingContextFor } from '@doleances/core';
import type { OutboxRow, PromiseRow, Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { itemOf, saveTestSource } from '../../../../test/support/store-values.ts';
import { openLessons } from '../complaint/lessons.ts';
import { workComplaint } from '../complaint/work-complaint.ts';
import type { Ports } from '../ports/ports.ts';
import { capturePromise } from './capture-promise.ts';
import { changePromise, findLinkedPromise, judgeNow } from './change-promise.ts';
import { decideFollowUp } from './decide-follow-up.ts';
import { linkToPromise, loadCalendarUrl, PROMISE_CALENDAR } from './promise-links.ts';
import { loadPromiseSheet } from './promise-sheet.ts';

const FIRM: Firm = {
  ...DEFAULT_FIRM,
  timeZone: 'America/Toronto',
  staff: [
    { name: 'Karim Haddad', aliases: ['Karim'], role: 'technicien', location: null, email: 'karim@firme.example' },
    { name: 'Josée Roy', aliases: ['Josée'], role: 'gérante', location: null, email: 'josee@firme.example' },
    { name: 'Zoé', aliases: [], role: 'accueil', location: null },
  ],
  escalationContacts: [{ name: 'Luc Patron', email: 'luc@firme.example', location: null }],
  promiseAddress: 'promesses@firme.example',
};
/** Monday 2 November 2026, 09:00 in Montréal. */
const MONDAY = new Date('2026-11-02T14:00:00Z');
const HOUR = 3_600_000;

async function openFirm() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(FIRM, false, 'test');
  const source = await saveTestSource(store);
  const clock = { now: MONDAY };
  const clients: ClientIndex = { byEmail: new Map(), byName: new Map() };
  const firm = { firm: FIRM, isSample: false, reading: readingContextFor(FIRM), clients };
  const ports = {
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => firm },
    viewer: { role: 'owner' },
    signingKeys: async () => [new Uint8Array(32).fill(7)],
    lessons: openLessons(store),
    config: { http: { baseUrl: 'https://plaintes.exemple.ca' } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => clock.now,
    clock: () => clock.now,
  } as unknown as Ports;
  /** A message comes or goes now, and is read. */
  const tell = async (id: string, text: string, changes: Partial<Item> = {}) => {
    const client = { name: 'Élise Tremblay', email: 'elise@client.example' };
    const item = itemOf(id, { text, subject: null, receivedAt: clock.now.toISOString(), author: client, ...changes });
    const raw = Buffer.from(JSON.stringify(item));
    const { bells } = await store.acceptItems(source.id, [
      { externalId: id, rawType: 'application/json', raw, receivedAt: clock.now },
    ]);
    const itemId = bells[0]?.subjectId ?? '';
    await workComplaint(ports, itemId, itemId.replace('itm_', 'cmp_'));
    await settle();
    return (await store.findComplaintByExternalId(id))?.id ?? '';
  };
  const write = (id: string, text: string, changes: Partial<Item> = {}) =>
    tell(id, text, {
      direction: 'out',
      author: { name: 'Zoé', email: null },
      recipient: { name: 'Élise Tremblay', email: 'elise@client.example' },
      ...changes,
    });
  /** Works every reminder that is due now. */
  const settle = async () => {
    for (const { complaintId } of await listAll(store)) {
      await store.ring('remind', complaintId);
      await judgeNow(ports, complaintId);
    }
  };
  const at = async (iso: string) => {
    clock.now = new Date(iso);
    await settle();
  };
  return { ports, store, clock, tell, write, at, [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

const listAll = (store: Store) => store.listPromises({ limitRows: 100 });
const mailLines = (rows: readonly OutboxRow[]) =>
  rows
    .map(({ subject, to }) => `${subject} → ${to.map(({ address }) => address.split('@')[0]).join('+')}`)
    .toReversed();

async function onlyPromise(store: Store): Promise<PromiseRow> {
  const [promise, ...others] = await listAll(store);
  if (promise === undefined || others.length > 0) throw new Error(`not one promise but ${others.length + 1}`);
  return promise;
}

test('who does it is reminded the day before, the manager too at the hour, the boss a working day later; each once', async () => {
  await using opened = await openFirm();
  await opened.write('p', 'Karim passera chez vous jeudi à 10 h.');
  for (const time of ['2026-11-04T15:00:00Z', '2026-11-04T16:00:00Z', '2026-11-05T15:00:01Z', '2026-11-06T15:00:01Z']) {
    await opened.at(time);
    await opened.at(time);
  }
  expect(mailLines(await opened.store.listOutbox(20))).toEqual([
    'Promesse à tenir demain\u00a0: Élise Tremblay → karim',
    'Promesse à tenir maintenant\u00a0: Élise Tremblay → karim+josee',
    'Promesse non tenue\u00a0: Élise Tremblay → luc',
  ]);
});

test('where the firm lists no address, the contact is told and reads why', async () => {
  await using opened = await openFirm();
  await opened.write('p', 'Je vous rappelle jeudi à 10 h.');
  await opened.at('2026-11-04T15:00:00Z');
  const [mail] = await opened.store.listOutbox(5);
  expect(mail?.to).toEqual([{ name: 'Luc Patron', address: 'luc@firme.example' }]);
  expect(mail?.text).toContain('pas d’adresse pour Zoé');
});

test('a letter that does it keeps it, and a client who denies it opens it again', async () => {
  await using opened = await openFirm();
  await opened.write('p', 'Vous serez remboursée de 84,50 $ d’ici jeudi.');
  opened.clock.now = new Date('2026-11-04T15:00:00Z');
  await opened.write('done', 'Les 84,50 $ ont été remis sur votre carte ce matin.', { inReplyTo: 'p' });
  expect(await onlyPromise(opened.store)).toMatchObject({ state: 'kept', decidedBy: null });
  opened.clock.now = new Date('2026-11-12T15:00:00Z');
  await opened.tell('denied', 'Toujours rien reçu : aucun remboursement de 84,50 $ sur ma carte.');
  expect(await onlyPromise(opened.store)).toMatchObject({ state: 'broken', keptByComplaintId: null });
  const events = await opened.store.listEvents((await onlyPromise(opened.store)).id, 10);
  expect(events.map(({ who, what }) => `${what} ${who}`)).toEqual(['promise state clock', 'promise state evidence']);
});

test('told of a new day in time it is renegotiated, and reminded of by the new day', async () => {
  await using opened = await openFirm();
  await opened.write('p', 'Karim passera chez vous jeudi à 10 h.');
  const { id } = await onlyPromise(opened.store);
  const newDueAt = new Date('2026-11-10T15:00:00Z');
  const moved = { promiseId: id, kind: 'move', who: 'Josée', why: 'pièce en retard', newDueAt } as const;
  expect(await changePromise(opened.ports, moved)).toMatchObject({
    ok: true,
    promise: { state: 'renegotiated', newDueAt },
  });
  await opened.at('2026-11-06T15:00:01Z');
  expect(await opened.store.listOutbox(5)).toEqual([]);
  await opened.at('2026-11-09T15:00:00Z');
  expect(mailLines(await opened.store.listOutbox(5))).toEqual([
    'Promesse à tenir demain\u00a0: Élise Tremblay → karim',
  ]);
  expect(await onlyPromise(opened.store)).toMatchObject({ state: 'renegotiated' });
  await opened.at('2026-11-11T15:00:00Z');
  expect(await onlyPromise(opened.store)).toMatchObject({ state: 'broken' });
});

test('one click keeps it; saying so twice changes nothing, and a reason is asked to cancel', async () => {
  await using opened = await openFirm();
  await opened.write('p', 'Karim passera chez vous jeudi à 10 h.');
  const { id } = await onlyPromise(opened.store);
  const deed = { promiseId: id, who: 'Karim', why: null } as const;
  expect(await changePromise(opened.ports, { ...deed, kind: 'cancel' })).toMatchObject({
    ok: false,
    reason: 'why_missing',
  });
  expect(await changePromise(opened.ports, { ...deed, kind: 'cancel', why: 'le client est chiant' })).toMatchObject({
    reason: 'judges_person',
  });
  expect(await changePromise(opened.ports, { ...deed, kind: 'keep' })).toMatchObject({
    promise: { state: 'kept', decidedBy: 'Karim' },
  });
  expect(await changePromise(opened.ports, { ...deed, kind: 'keep' })).toMatchObject({
    ok: false,
    reason: 'already_done',
  });
  await opened.at('2026-11-20T15:00:00Z');
  expect(await opened.store.listOutbox(5)).toEqual([]);
  expect(await changePromise(opened.ports, { ...deed, kind: 'reopen' })).toMatchObject({
    promise: { state: 'broken' },
  });
  expect(await changePromise(opened.ports, { ...deed, kind: 'repair' })).toMatchObject({
    promise: { state: 'repaired' },
  });
});

test('a link opens one promise, until it is too old', async () => {
  await using opened = await openFirm();
  await opened.write('p', 'Karim passera chez vous jeudi à 10 h.');
  const { id } = await onlyPromise(opened.store);
  const token = (await linkToPromise(opened.ports, id)).split('/').at(-1) ?? '';
  expect((await findLinkedPromise(opened.ports, token))?.id).toBe(id);
  expect(
    await findLinkedPromise(
      opened.ports,
      token.replace(/.$/, (end) => (end === 'A' ? 'B' : 'A')),
    ),
  ).toBeNull();
  opened.clock.now = new Date(MONDAY.getTime() + 46 * 24 * HOUR);
  expect(await findLinkedPromise(opened.ports, token)).toBeNull();
});

test('S12: a promise is noted in five seconds, for the client of that name', async () => {
  await using opened = await openFirm();
  await opened.tell('c', 'Ma chaudière ne chauffe plus, rappelez-moi.');
  const noted = await capturePromise(opened.ports, { text: 'rappeler Tremblay ven conf livraison', who: 'Zoé' });
  expect(noted).toMatchObject({
    ok: true,
    questions: [],
    promise: { action: 'appel', clientName: 'Élise Tremblay', beneficiary: 'client' },
  });
  const promise = await onlyPromise(opened.store);
  expect(promise.dueAt?.toISOString().slice(0, 10)).toBe('2026-11-07');
  expect(promise).toMatchObject({ promisor: 'Zoé', performer: 'Zoé' });
  expect(
    await capturePromise(opened.ports, { text: 'rappeler  Tremblay ven conf livraison', who: 'Zoé' }),
  ).toMatchObject({
    isKnown: true,
    promise: { id: promise.id },
  });
  opened.clock.now = new Date('2026-11-06T16:00:00Z');
  await opened.write('done', 'Merci pour votre temps au téléphone, la livraison est confirmée.');
  expect(await onlyPromise(opened.store)).toMatchObject({ state: 'kept' });
});

test('a note that nobody understands is kept, and asked about the next working day', async () => {
  await using opened = await openFirm();
  const noted = await capturePromise(opened.ports, { text: 'voir pour le truc bleu', who: 'Karim Haddad' });
  expect(noted).toMatchObject({ ok: true, questions: ['what', 'who', 'when'] });
  expect(await onlyPromise(opened.store)).toMatchObject({
    quote: 'voir pour le truc bleu',
    dueAt: null,
    clientName: null,
  });
  await opened.at('2026-11-03T14:00:00Z');
  expect(mailLines(await opened.store.listOutbox(5))).toEqual(['Promesse à préciser\u00a0: sans nom → karim+josee']);
});

test('two clients of one name are asked apart, and a stranger is a client to be', async () => {
  await using opened = await openFirm();
  await opened.tell('c1', 'Bonjour.');
  opened.clock.now = new Date(MONDAY.getTime() + HOUR);
  await opened.tell('c2', 'Bonjour.', { author: { name: 'Marc Tremblay', email: 'marc@client.example' } });
  const noted = await capturePromise(opened.ports, { text: 'rappeler Tremblay ven', who: 'Zoé' });
  expect(noted).toMatchObject({
    questions: ['who'],
    candidates: [{ name: 'Marc Tremblay' }, { name: 'Élise Tremblay' }],
  });
  const stranger = await capturePromise(opened.ports, { text: 'envoyer devis à Nguyen demain', who: 'Zoé' });
  expect(stranger).toMatchObject({ questions: [], promise: { beneficiary: 'prospect', clientName: 'Nguyen' } });
});

test('a line mailed by staff to the address of promises is one; a stranger’s mail there stays a message', async () => {
  await using opened = await openFirm();
  await opened.tell('c', 'Bonjour.');
  const sentTo = ['promesses@firme.example'];
  const mailed = { sentTo, author: { name: 'Karim', email: 'karim@firme.example' } };
  await opened.tell('m', '-- \nKarim', { ...mailed, subject: 'rappeler Tremblay ven conf livraison' });
  expect(await onlyPromise(opened.store)).toMatchObject({ clientName: 'Élise Tremblay', promisor: 'Karim Haddad' });
  const strange = await opened.tell('s', 'rappeler Tremblay ven', {
    sentTo,
    author: { name: 'X', email: 'x@y.example' },
  });
  expect(await opened.store.findComplaint(strange)).toMatchObject({ direction: 'in' });
});

test('who the client names in their reproach is not sent their words', async () => {
  await using opened = await openFirm();
  await opened.tell('r', 'Karim m’a dit qu’il passera jeudi à 10 h, et il a été très désagréable.');
  await opened.at('2026-11-04T15:00:00Z');
  const rows = await opened.store.listOutbox(5);
  expect(rows.flatMap(({ to }) => to.map(({ address }) => address))).not.toContain('karim@firme.example');
  expect(rows.length).toBeGreaterThan(0);
});

test('the page counts what was kept, and the calendar has a secret address that can be renewed', async () => {
  await using opened = await openFirm();
  await opened.write('p', 'Karim passera chez vous jeudi à 10 h.');
  const sheet = await loadPromiseSheet(opened.ports, FIRM);
  expect(sheet.agenda.week).toHaveLength(1);
  expect(sheet.rates.overall).toMatchObject({ total: 0, rate: null });
  const before = await loadCalendarUrl(opened.ports);
  expect(await loadCalendarUrl(opened.ports)).toBe(before);
  await opened.store.renewLinks(PROMISE_CALENDAR, 'Luc');
  expect(await loadCalendarUrl(opened.ports)).not.toBe(before);
});

test('news are proposed before they are asked for: taken a promise, declined left in peace for a week', async () => {
  await using opened = await openFirm();
  const { ports } = opened;
  const elise = await opened.write('p', 'Nous vous répondrons dans les prochains jours au sujet de la facture.');
  const paul = { name: 'Paul Nadeau', email: 'paul@client.example' };
  const other = await opened.write('q', 'Je vérifie la serrure et je vous reviens.', { recipient: paul });
  await opened.at('2026-11-12T14:00:00Z');
  const proposed = async () => (await loadPromiseSheet(ports, FIRM)).followUps;
  expect(await proposed()).toMatchObject([elise, other].map((complaintId) => ({ complaintId, isPast: true })));
  const decide = (complaintId: string, deed: 'take' | 'decline', why: string | null) =>
    decideFollowUp(ports, { complaintId, deed, who: 'Zoé', why });
  const quote = 'Donner des nouvelles à Élise Tremblay le 12 novembre 2026';
  expect(await decide(elise, 'take', null)).toMatchObject({ promise: { quote, promisor: 'Zoé', state: 'open' } });
  expect(await decide(other, 'decline', 'un client chiant')).toMatchObject({ ok: false, reason: 'judges_person' });
  expect(await decide(other, 'decline', 'il revient jeudi')).toEqual({ ok: true, promise: null });
  expect(await proposed()).toEqual([]);
  expect(await decide(other, 'take', null)).toEqual({ ok: false, reason: 'no_proposal' });
});
