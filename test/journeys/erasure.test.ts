import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DEFAULT_FIRM, type Firm, type Item } from '@doleances/core';
import {
  correctComplaint,
  deliverWaiting,
  digest,
  erasePerson,
  escalate,
  findPerson,
  group,
  insist,
  openPorts,
  openStages,
  type Ports,
  rank,
  read,
  readConfig,
  reapplyErasures,
  remind,
  report,
  takeNote,
  untilCaughtUp,
  watch,
} from '@doleances/pipeline';
import type { AcceptedItem } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import { dumpDatabase, linesWith } from '../support/dump.ts';

const NOW = new Date('2026-11-20T15:00:00Z');
const EMAIL = 'prudence.zwanziger@canari01.example';
const AUTHOR = { name: 'Prudence Zwanziger', email: EMAIL, phone: '514 555-0199' };
/** One word for each way in; a person's own names beside them. */
const CANARIES = [
  'canari01', // the address
  'zwanziger', // the name
  'canari03', // a mail
  'canari04', // a review
  'canari05', // another client's quote of her number
  'canari06', // a promise in our reply
  'canari07', // a note taken on the telephone
  'canari08', // a theme's label
  'canari09', // a form that nobody could read
  'canari10', // what somebody noted of the case
  'canari11', // why a reading was corrected
  'canari12', // the recovery ledger
  '555-0199',
];
const FIRM: Firm = {
  ...DEFAULT_FIRM,
  escalationContacts: [{ name: 'La patronne', email: 'patronne@firme.example', location: null }],
  reportRecipients: [{ name: 'La patronne', email: 'patronne@firme.example', location: null }],
};

async function openHouse() {
  const database = await openTestDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-erasure-'));
  const config = readConfig({
    DATABASE_URL: database.url,
    DOLEANCES_DATA_FOLDER: folder,
    DOLEANCES_PORT: '0',
    DOLEANCES_LOG_LEVEL: 'debug',
  });
  if (!config.ok) throw new Error(config.problems.join('; '));
  const logged: string[] = [];
  const write = (fields: object, message: string) => void logged.push(JSON.stringify({ ...fields, message }));
  const opened = await openPorts(config.config, { now: () => NOW });
  const ports: Ports = { ...opened, log: { debug: write, info: write, warn: write, error: write } };
  await ports.store.saveFirm(FIRM, false, 'test');
  return {
    ports,
    database,
    folder,
    logged,
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A letter as mail programs write it: nothing of its words is in its bytes as they are read. */
function mail(id: string, headers: readonly string[], text: string): AcceptedItem {
  const lines = [
    ...headers,
    `Message-ID: <${id}@poste.example>`,
    'Date: Thu, 19 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(text).toString('base64'),
  ];
  const raw = Buffer.from(lines.join('\r\n'));
  return { externalId: id, rawType: 'message/rfc822', raw, receivedAt: new Date('2026-11-19T10:00:00Z') };
}

function item(externalId: string, changes: Partial<Item>): AcceptedItem {
  const whole: Item = {
    externalId,
    channel: 'review',
    direction: 'in',
    receivedAt: '2026-11-18T10:00:00Z',
    subject: null,
    text: '',
    author: AUTHOR,
    location: null,
    starsOfFive: null,
    inReplyTo: null,
    threadKey: null,
    noiseHint: null,
    ...changes,
  };
  const raw = Buffer.from(JSON.stringify(whole));
  return { externalId, rawType: 'application/json', raw, receivedAt: new Date(whole.receivedAt) };
}

/** Plants a word at every way in, as the world and the firm's people would. */
async function plant(ports: Ports): Promise<void> {
  const { store } = ports;
  const source = await store.saveSource({ kind: 'file', name: 'boîte', settings: {}, schedule: null, isSample: false });
  const form = await store.saveSource({
    kind: 'form',
    name: 'site',
    settings: { address: 'abcdefgh' },
    schedule: null,
    isSample: false,
  });
  const from = `From: Prudence Zwanziger <${EMAIL}>`;
  const danger =
    'Le détecteur de monoxyde canari03 a sonné toute la nuit et personne ne répond; je consulte un avocat.';
  await store.acceptItems(source.id, [
    mail('m1', [from, 'To: service@firme.example', 'Subject: Danger canari03'], `Bonjour,\n\n${danger}\n\nPrudence`),
    item('r1', { text: 'Attente interminable au comptoir canari04, une heure perdue.', starsOfFive: 1 }),
    item('r2', { text: 'Le zoumbalo canari08 grince. Ce canari08 me réveille chaque nuit, réparez le canari08.' }),
    mail(
      'm2',
      ['From: Luc Roy <luc@roy.example>', `Cc: ${EMAIL}`, 'Subject: Voisine'],
      'Votre facture est fausse. Ma voisine Prudence Zwanziger, celle du 514-555-0199 et de la commande CMD-canari05-778, attend aussi.',
    ),
    item('o1', {
      direction: 'out',
      channel: 'email',
      text: 'Bonjour Madame Zwanziger, nous vous rappelons mardi à 10 h au sujet du canari06.',
      author: { name: 'Zoé', email: 'service@firme.example' },
      recipient: AUTHOR,
    }),
    item('r3', { text: 'Bonjour, ma commande CMD-canari05-778 n’est pas arrivée, trois semaines de retard.' }),
  ]);
  await store.acceptItems(form.id, [
    {
      externalId: 'f1',
      rawType: 'form/json',
      raw: Buffer.from(JSON.stringify({ quoi: 'rien ne va canari09', qui: EMAIL })),
      receivedAt: NOW,
    },
  ]);
  await takeNote(ports, {
    channel: 'phone_note',
    text: 'Elle dit que la porte canari07 ne ferme pas, c’est la troisième fois.',
    who: 'Zoé',
    client: { name: AUTHOR.name, email: EMAIL, phone: AUTHOR.phone },
    location: null,
    heardAt: null,
    promises: ['rappeler Prudence Zwanziger ven canari06'],
  });
  await untilCaughtUp(ports, () => {});
  const [complaint] = await store.listComplaints({
    clientKey: EMAIL,
    kind: 'complaint',
    direction: 'in',
    limitRows: 1,
  });
  if (complaint === undefined) throw new Error('no complaint was read');
  const noted = { complaintId: complaint.id, what: 'complaint noted', who: 'Zoé' } as const;
  await store.saveComplaintDeed({ ...noted, why: 'canari10 a pleuré au téléphone' });
  await correctComplaint(ports, {
    complaintId: complaint.id,
    grievance: null,
    field: 'kind',
    value: 'question',
    who: 'Zoé',
    why: 'canari11 demandait seulement',
  });
  await store.saveRecoveryDeed({
    subjectId: 'rcv_1',
    who: 'Zoé',
    why: null,
    at: null,
    deed: { kind: 'person', name: 'Prudence Zwanziger, canari12@roy.example', clientKey: EMAIL },
  });
  const bought = {
    clientKey: EMAIL,
    clientName: AUTHOR.name,
    boughtOn: '2026-10-01',
    location: null,
    amountCents: 900,
  };
  await store.savePurchases([bought], false);
  for (const [stage, subject] of [
    ['report', 'weekly'],
    ['watch', 'firm'],
    ['rank', 'firm'],
  ] as const) {
    await store.ring(stage, subject);
  }
  await untilCaughtUp(ports, () => {});
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(files.map(async (file) => `${file}: ${decodedMail(await readFile(file, 'utf8'))}`));
}

/** Words of a mail in quoted-printable or base64 too. */
function decodedMail(text: string): string {
  const quoted = text
    .replace(/=\r?\n/g, '')
    .replace(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString('utf8'));
  const blocks = text.match(/(?:[A-Za-z0-9+/=]{40,}\r?\n)+/g) ?? [];
  return [text, quoted, ...blocks.map((block) => Buffer.from(block, 'base64').toString('utf8'))].join('\n');
}

test('P27: of twelve canaries, planted by every way in, nothing is left: tables, queue, files, log', async () => {
  await using house = await openHouse();
  const { ports, database, folder, logged } = house;
  const stages = [read, group, rank, escalate, insist, digest, remind, watch, report];
  {
    await using _stages = await openStages(ports, stages);
    await plant(ports);
    await deliverWaiting(ports);
  }
  const before = linesWith(await dumpDatabase(database.url), CANARIES);
  for (const canary of CANARIES) expect(linesWith(before, [canary]), canary).not.toEqual([]);
  expect(linesWith(await filesIn(folder), CANARIES)).not.toEqual([]);
  const tables = new Set(before.map((line) => line.split(':')[0]));
  expect([...tables]).toEqual(
    expect.arrayContaining(['doleances.reports', 'doleances.outbox', 'doleances.items', 'doleances.themes']),
  );
  const counts = await ports.store.countComplaints();

  const asked = { kind: 'client', clientKey: EMAIL } as const;
  const sheet = await findPerson(ports, asked);
  expect(sheet?.passages.map(({ authorName }) => authorName).toSorted()).toEqual(['Luc Roy', null]);
  const outcome = await erasePerson(ports, { asked, who: 'Patronne', why: 'demande du 20 novembre', passages: 'all' });
  expect(outcome).toMatchObject({ ok: true });

  expect(linesWith(await dumpDatabase(database.url), CANARIES)).toEqual([]);
  expect(linesWith(await filesIn(folder), CANARIES)).toEqual([]);
  expect(linesWith(logged, CANARIES)).toEqual([]);
  expect(await ports.store.countComplaints()).toEqual(counts);
  {
    // Whatever runs again finds nothing to write anew.
    await using _stages = await openStages(ports, stages);
    for (const stage of ['report', 'watch', 'rank'] as const) {
      await ports.store.ring(stage, stage === 'report' ? 'weekly' : 'firm');
    }
    await untilCaughtUp(ports, () => {});
    await deliverWaiting(ports);
  }
  expect(linesWith(await dumpDatabase(database.url), CANARIES)).toEqual([]);
  expect(linesWith(await filesIn(folder), CANARIES)).toEqual([]);
  expect(await reapplyErasures(ports)).toEqual({ erased: 0, learnt: 0 });
});
