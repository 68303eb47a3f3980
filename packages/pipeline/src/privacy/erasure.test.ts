import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openFolderOutlet } from '@doleances/connectors';
import { DEFAULT_FIRM, type Firm, retentionLimit } from '@doleances/core';
import { expect, test } from 'vitest';
import {
  AUTHOR,
  CANARIES,
  daysFrom,
  EMAIL,
  filesIn,
  item,
  LATER_DAYS,
  mail,
  NOW,
} from '../../../../test/support/canaries.ts';
import { dumpDatabase, linesWith } from '../../../../test/support/dump.ts';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { correctComplaint } from '../complaint/correct.ts';
import { openLessons } from '../complaint/lessons.ts';
import { takeNote } from '../complaint/take-note.ts';
import { deliverWaiting } from '../escalation/deliverer.ts';
import { readConfig } from '../ports/config.ts';
import { openFirmContexts } from '../ports/firm-context.ts';
import type { Ports } from '../ports/ports.ts';
import { writeReportFile } from '../report/report-files.ts';
import { runStage } from '../running/run-stage.ts';
import type { AnyStage } from '../running/stage.ts';
import { read } from '../stages/2-read.ts';
import { group } from '../stages/3-group.ts';
import { rank } from '../stages/4-rank.ts';
import { digest } from '../stages/5-digest.ts';
import { escalate } from '../stages/5-escalate.ts';
import { insist } from '../stages/5-insist.ts';
import { remind } from '../stages/5-remind.ts';
import { makeReport, report } from '../stages/6-report.ts';
import { retainStage } from '../stages/6-retain.ts';
import { watch } from '../stages/6-watch.ts';
import { openThemeMaps } from '../themes/theme-maps.ts';
import { erasePerson } from './erase-person.ts';
import { findPerson } from './find-person.ts';
import { reapplyErasures } from './reapply-erasures.ts';

const FIRM: Firm = {
  ...DEFAULT_FIRM,
  escalationContacts: [{ name: 'La patronne', email: 'patronne@firme.example', location: null }],
  reportRecipients: [{ name: 'La patronne', email: 'patronne@firme.example', location: null }],
};

async function openHouse() {
  const opened = await openTestStore();
  const { store, database } = opened;
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-erasure-'));
  const read = readConfig({ DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: folder, DOLEANCES_PORT: '0' });
  if (!read.ok) throw new Error(read.problems.join('; '));
  await store.saveFirm(FIRM, false, 'test');
  /** All that leaves the database: log lines, and what the queue is given. */
  const said: string[] = [];
  const write = (fields: object, message: string) => void said.push(JSON.stringify({ ...fields, message }));
  const clock = { now: NOW };
  const ports = {
    store,
    config: read.config,
    queues: { ring: async (bells: unknown) => said.push(JSON.stringify(bells)), compact: async () => {} },
    firms: openFirmContexts(store, () => clock.now),
    lessons: openLessons(store),
    themeMaps: openThemeMaps(store),
    viewer: { role: 'owner' },
    signingKeys: async () => [new Uint8Array(32).fill(7)],
    openOutlet: () => openFolderOutlet(path.join(folder, 'mails'), read.config.mail.from),
    log: { debug: write, info: write, warn: write, error: write },
    now: () => clock.now,
    clock: () => clock.now,
  } as unknown as Ports;
  return {
    ...{ ports, store, database, folder, said, clock },
    async [Symbol.asyncDispose]() {
      await opened[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const STAGES: readonly AnyStage[] = [read, group, rank, escalate, insist, digest, remind, watch, report];

/** Works every row that is due, stage by stage, until nothing more is. */
async function work(ports: Ports, stages: readonly AnyStage[] = STAGES): Promise<void> {
  for (let isBusy = true; isBusy; ) {
    isBusy = false;
    for (const stage of stages) {
      const sweep = async (fencingEpoch?: number) => {
        for (const claim of await ports.store.claimDue(stage.name, 50, 600)) {
          isBusy = true;
          await runStage({ stage, ports, ...(fencingEpoch !== undefined && { fencingEpoch }) }, claim);
        }
      };
      if (stage.isSingleWriter) await ports.store.withGroupingLock(sweep);
      else await sweep();
    }
  }
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
    item('r2', { text: 'Le zoumbalo est une catastrophe, c’est inadmissible.', starsOfFive: 1 }),
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
  await work(ports);
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
    boughtOn: daysFrom(-40).toISOString().slice(0, 10),
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
  await work(ports);
}

/** Every stage, twice, and every table read three times. */
const TIMEOUT_MS = 240_000;

test('P27: of twelve canaries, planted by every way in, nothing is left: tables, queue, files, log', {
  timeout: TIMEOUT_MS,
}, async () => {
  await using house = await openHouse();
  const { ports, store, database, folder, said } = house;
  await plant(ports);
  await deliverWaiting(ports);
  const made = await makeReport(ports);
  if (made === null) throw new Error('no report was made');
  const reportFile = await writeReportFile(folder, made);
  expect(linesWith(await filesIn(path.dirname(reportFile)), CANARIES)).not.toEqual([]);
  const before = linesWith(await dumpDatabase(database.url), CANARIES);
  for (const canary of CANARIES) expect(linesWith(before, [canary]), canary).not.toEqual([]);
  expect(linesWith(await filesIn(folder), CANARIES)).not.toEqual([]);
  const tables = new Set(before.map((line) => line.split(':')[0]));
  expect([...tables]).toEqual(
    expect.arrayContaining(['doleances.reports', 'doleances.outbox', 'doleances.items', 'doleances.themes']),
  );
  const counts = await store.countComplaints();

  const asked = { kind: 'client', clientKey: EMAIL } as const;
  const sheet = await findPerson(ports, asked);
  expect(sheet?.passages.map(({ authorName }) => authorName).toSorted()).toEqual(['Luc Roy', null]);
  const outcome = await erasePerson(ports, { asked, who: 'Patronne', why: 'demande du 20 novembre', passages: 'all' });
  expect(outcome).toMatchObject({ ok: true });

  const left = async () => [
    ...linesWith(await dumpDatabase(database.url), CANARIES),
    ...linesWith(await filesIn(folder), CANARIES),
    ...linesWith(said, CANARIES),
  ];
  expect(await left()).toEqual([]);
  expect(await store.countComplaints()).toEqual(counts);
  // Whatever runs again finds nothing to write anew.
  for (const stage of ['report', 'watch', 'rank'] as const) {
    await store.ring(stage, stage === 'report' ? 'weekly' : 'firm');
  }
  await work(ports);
  await deliverWaiting(ports);
  expect(await left()).toEqual([]);
  expect(await reapplyErasures(ports)).toEqual({ erased: 0, learnt: 0 });
});

test('P28: two years and a month later nothing past the limit is left, a week after it was announced', {
  timeout: TIMEOUT_MS,
}, async () => {
  await using house = await openHouse();
  const { ports, store, database, clock } = house;
  await plant(ports);
  const retain = retainStage(ports);
  const later = async (days: number) => {
    clock.now = daysFrom(LATER_DAYS + days);
    await store.ring('retain', 'firm');
    await work(ports, [retain, rank]);
  };
  await later(0);
  const messages = (await store.countComplaints()).items;
  expect(messages).toBeGreaterThan(5);
  const [announced] = await store.listErasures(1);
  expect(announced).toMatchObject({ kind: 'announced', months: 24, counts: { messages } });
  const [letter] = await store.listOutbox(1);
  expect(letter?.subject).toMatch(/sera effacé/);
  await later(2);
  expect((await store.countComplaints()).items).toBe(messages);
  await store.saveHold('luc@roy.example', 'Patronne', 'réclamation en cours');
  await later(8);
  const left = await store.listComplaints({ limitRows: 50 });
  expect(left.map(({ authorName }) => authorName)).toEqual(['Luc Roy']);
  const [hold] = await store.listHolds();
  await store.liftHold(hold?.id ?? 0, 'Patronne');
  await later(9);
  expect((await store.countComplaints()).items).toBe(0);
  expect(await store.countPastRetention(retentionLimit(clock.now, FIRM))).toEqual({});
  expect(linesWith(await dumpDatabase(database.url), CANARIES)).toEqual([]);
});
