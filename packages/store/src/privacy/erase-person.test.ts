import type { Item, Severity } from '@doleances/core';
import { deepText, maskPerson, personFinder } from '@doleances/core';
import postgres from 'postgres';
import { expect, test } from 'vitest';
import { dumpDatabase, linesWith } from '../../../../test/support/dump.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import {
  acceptedOf,
  grievanceOf,
  itemOf,
  promiseOf,
  readTestComplaint,
  saveTestSource,
  signalsOf,
} from '../../../../test/support/store-values.ts';

const KEY = 'marguerite@zanzibar.example';
const AUTHOR = { name: 'Marguerite Zanzibar', email: KEY };
const NOBODY = { names: [], emails: [], phones: [], numbers: [] };
const QUOTE = 'Le perroquet empaillé du hall sent le gasoil.';
const NEEDLES = ['zanzibar', 'marguerite', 'perroquet', 'gasoil', 'ZX-90417'];
const SINCE = new Date('2025-01-01T00:00:00Z');
const UNTIL = new Date('2026-01-01T00:00:00Z');

async function openHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  const source = await saveTestSource(store);
  const tell = (id: string, changes: Partial<Item>, quote: string, severity: Severity = 4) =>
    readTestComplaint(store, source, {
      item: itemOf(id, { text: `${quote} On devait me rappeler mardi.`, ...changes }),
      changes: {
        signals: signalsOf({
          grievances: [grievanceOf({ quote, end: quote.length, severity })],
          promises: [promiseOf()],
          ask: quote,
          criticalReasons: ['safety'],
        }),
      },
      facets: ['smell'],
    });
  const hers = await tell('a', { author: AUTHOR, subject: 'Commande ZX-90417' }, QUOTE);
  const others = await tell(
    'b',
    { author: { name: 'Luc Roy', email: 'luc@roy.example' } },
    'Votre Marguerite Zanzibar (marguerite@zanzibar.example) attend aussi.',
  );
  const reply = await readTestComplaint(store, source, {
    item: itemOf('c', {
      direction: 'out',
      text: 'Madame Zanzibar, le perroquet partira mardi.',
      author: { name: 'Service', email: 's@x.example' },
    }),
    changes: { clientKey: KEY, homeClientKey: KEY },
  });
  await store.ring('watch', 'firm');
  const claim = await store.claim('watch', 'firm', 60);
  if (claim === null) throw new Error('not claimed');
  await store.inClaim(claim, async (tx) => {
    const base = { complaintId: hers.id, reasons: ['safety'], openedAt: new Date(), route: 'alert' } as const;
    await tx.saveEscalation({ ...base, id: 'esc_1', told: [], digestFor: null });
    const to = [{ name: 'Patron', address: 'patron@firme.example' }];
    const mail = { urgency: 'ordinary', to, html: `<p>« ${QUOTE} »</p>`, notBefore: null } as const;
    await tx.saveOutbox({ ...mail, dedupKey: 'a', subject: 'Mme Zanzibar', text: QUOTE, aboutId: hers.id });
    await tx.saveOutbox({ ...mail, dedupKey: 'report', subject: 'Semaine', text: `12 clients. « ${QUOTE} » 3 %` });
    await tx.saveEvent({ who: 'Ana', what: 'complaint noted', subjectId: hers.id, why: 'Zanzibar a rappelé' });
    await tx.saveEvent({ who: 'Ana', what: 'theme noted', subjectId: 'thm_smell', why: 'voir Mme Zanzibar' });
    await tx.saveReport({
      id: 'rpt_1',
      week: '2025-W45',
      madeAt: new Date('2025-11-10T12:00:00Z'),
      subject: 'Semaine',
      text: QUOTE,
      html: `<td>${QUOTE}</td><td>17</td>`,
      document: { verbatims: [QUOTE], clients: 17, client: { name: 'Marguerite Zanzibar', clientKey: KEY } },
    });
  });
  await store.saveRecoveryDeed({
    subjectId: 'rcv_1',
    who: 'Ana',
    why: null,
    at: null,
    deed: { kind: 'person', name: 'Marguerite Zanzibar', clientKey: KEY },
  });
  const passageOf = async (itemId: `itm_${string}`) => {
    const stored = await store.findItem(itemId);
    const finder = personFinder({ ...NOBODY, names: [AUTHOR.name], emails: [KEY] });
    const item = deepText(JSON.parse(Buffer.from(stored?.raw ?? []).toString()), (text) => maskPerson(text, finder));
    return { itemId, raw: new TextEncoder().encode(JSON.stringify(item)) };
  };
  const erase = async () =>
    store.erasePerson({
      kind: 'client',
      who: 'Patron',
      why: 'demande écrite',
      clientKeys: [KEY],
      identity: NOBODY,
      passages: [await passageOf(others.itemId)],
      isStaff: false,
    });
  return { ...opened, source, hers, others, reply, erase };
}

test('no table keeps a word of an erased client, and no figure jumps', async () => {
  await using house = await openHouse();
  const { store, database } = house;
  const figures = async () => ({
    ranking: (await store.listRankingRows(SINCE, UNTIL)).map(({ themeId, severity, receivedAt }) => ({
      ...{ themeId, severity, receivedAt },
    })),
    clients: new Set((await store.listRankingRows(SINCE, UNTIL)).map(({ clientKey }) => clientKey)).size,
    counts: await store.countComplaints(),
    kinds: await store.countKinds(SINCE, UNTIL),
  });
  const before = await figures();
  expect(linesWith(await dumpDatabase(database.url), NEEDLES).length).toBeGreaterThan(10);
  const receipt = await house.erase();
  expect(receipt).toMatchObject({ kind: 'client', who: 'Patron', counts: { messages: 2, passages: 1, reports: 1 } });
  expect(linesWith(await dumpDatabase(database.url), NEEDLES)).toEqual([]);
  expect(await figures()).toEqual(before);
  expect(await store.findReport('2025-W45')).toMatchObject({
    html: '<td>[…].</td><td>17</td>',
    document: { clients: 17 },
  });
  expect(await store.listClientCards({ waitsSince: SINCE, limitRows: 9 })).toHaveLength(1);
});

test('the other client keeps their words, with the person blackened out in place', async () => {
  await using house = await openHouse();
  await house.erase();
  const row = await house.store.findComplaint(house.others.id);
  expect(row?.text).toBe(
    'Votre ██████████ ████████ (███████████████████████████) attend aussi. On devait me rappeler mardi.',
  );
  expect(row).toMatchObject({ authorName: 'Luc Roy', clientKey: 'luc@roy.example' });
  const [grievance] = await house.store.listGrievances(house.others.id);
  expect(row?.text.slice(grievance?.start, grievance?.end)).toBe(grievance?.quote);
});

test('what was erased does not come in again, and what they write later does', async () => {
  await using house = await openHouse();
  await house.erase();
  const item = itemOf('a', { author: AUTHOR, text: QUOTE });
  expect((await house.store.acceptItems(house.source.id, [acceptedOf(item)])).accepted).toBe(0);
  expect(await house.store.findItem(house.hers.itemId)).toBeNull();
  expect((await house.store.acceptItems(house.source.id, [acceptedOf({ ...item, externalId: 'z' })])).accepted).toBe(1);
});

test('a hold keeps everything until it is lifted', async () => {
  await using house = await openHouse();
  const hold = await house.store.saveHold(KEY, 'Patron', 'litige en cours');
  expect(await house.erase()).toBe('held');
  expect((await house.store.findComplaint(house.hers.id))?.text).toContain(QUOTE);
  expect(await house.store.listErasures(9)).toEqual([]);
  expect(await house.store.liftHold(hold.id, 'Patron')).toBe(true);
  expect(await house.erase()).not.toBe('held');
});

test('nobody passes the guards of what is append-only without an erasure that is written down', async () => {
  await using house = await openHouse();
  await house.erase();
  const sql = postgres(house.database.url, { max: 1, onnotice: () => {} });
  const tables = ['events', 'ledger_deeds', 'erasures', 'erasure_counts', 'erasure_marks'];
  try {
    for (const table of tables) {
      await expect(sql.unsafe(`delete from doleances.${table}`)).rejects.toThrow(/append-only/);
      await expect(sql.unsafe(`truncate doleances.${table} cascade`)).rejects.toThrow(/append-only/);
    }
    // Neither the setting alone, nor with the number of an erasure that another transaction wrote.
    for (const setting of ['on', '1']) {
      await expect(
        sql.begin(async (tx) => {
          await tx`select set_config('doleances.erasing', ${setting}, true)`;
          await tx`delete from doleances.events`;
        }),
      ).rejects.toThrow(/append-only/);
    }
  } finally {
    await sql.end();
  }
});
