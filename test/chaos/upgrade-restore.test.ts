import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_FIRM } from '@doleances/core';
import {
  type Config,
  escalate,
  group,
  makeBackup,
  openDeliverer,
  openPorts,
  openStages,
  type Ports,
  rank,
  read,
  readConfig,
  restoreInstallation,
} from '@doleances/pipeline';
import { type AcceptedItem, openStore, type StageName, type Store } from '@doleances/store';
import { expect, test } from 'vitest';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { openSmtpSink } from '../support/smtp.ts';
import { acceptedOf, itemOf } from '../support/store-values.ts';

const isLong = process.env.DOLEANCES_LONG === '1';
const COMPLAINTS = isLong ? 2_000 : 120;
const BATCH = 20;
/** One in so many speaks of a danger, and the boss is told. */
const CRITICAL_EVERY = 40;
/** What waits so long for others is work still. */
const DELAYS_SECONDS = 1;
const PATIENCE_LOOKS = 1_800;
const OLDER: Partial<Record<StageName, number>> = { read: 1, group: 1, rank: 1 };

/** What a source holds, in its order; it may be asked from any place on, as often as one likes. */
function sourceItem(index: number): AcceptedItem {
  const danger = index % CRITICAL_EVERY === 0 ? 'Le détecteur de fumée a pris feu, ma fille est brûlée. ' : '';
  return acceptedOf(
    itemOf(`boite-${index}`, {
      receivedAt: new Date(Date.now() - (COMPLAINTS - index) * 1_000).toISOString(),
      text: `${danger}Dossier ${index} : personne ne m’a rappelé et la facture est fausse.`,
      author: { name: `Client ${index}`, email: `client${index}@exemple.test` },
    }),
  );
}

/** Fetches as a connector does: a batch and the place reached are one transaction. */
async function fetchItems(store: Store, sourceId: `src_${string}`, from: number, to: number): Promise<void> {
  for (let first = from; first < to; first += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - first) }, (_, at) => sourceItem(first + at));
    await store.acceptItems(sourceId, batch);
  }
}

function configFor(url: string, folder: string, smtpUrl: string): Config {
  const read = readConfig({
    ...{ DATABASE_URL: url, DOLEANCES_DATA_FOLDER: folder, DOLEANCES_SMTP_URL: smtpUrl },
    ...{ DOLEANCES_MAIL_FROM: 'Doleances <plaintes@firme.example>', DOLEANCES_LOG_LEVEL: 'silent' },
  });
  if (!read.ok) throw new Error(read.problems.join());
  return read.config;
}

/** The stages of a program, of this version or, by `store`, of an older one. */
async function openProgram(ports: Ports): Promise<AsyncDisposable> {
  const stages = await openStages(ports, [read, group, rank, escalate]);
  const deliverer = openDeliverer(ports, 100);
  return {
    async [Symbol.asyncDispose]() {
      await stages[Symbol.asyncDispose]();
      await deliverer[Symbol.asyncDispose]();
    },
  };
}

async function untilRead(store: Store): Promise<void> {
  for (let looks = 0; looks < PATIENCE_LOOKS; looks += 1) {
    const [counts, work] = [await store.countComplaints(), await store.countOpenWork(DELAYS_SECONDS)];
    const outbox = (await store.listOutbox(500)).filter(({ state }) => state === 'pending' || state === 'sending');
    if (counts.read >= COMPLAINTS && work.read + work.group + work.escalate + outbox.length === 0) return;
    await pause(100);
  }
}

/** The figures that a loss or a double would change. */
async function outcomeOf(store: Store) {
  const complaints = await store.listComplaints({ limitRows: COMPLAINTS * 2 });
  const grievances = await Promise.all(complaints.map(({ id }) => store.listGrievances(id)));
  return {
    items: (await store.countComplaints()).items,
    complaints: complaints.length,
    distinct: new Set(complaints.map(({ externalId }) => externalId)).size,
    withoutTheme: grievances.flat().filter(({ themeId }) => themeId === null).length,
    escalations: (await store.listEscalations(COMPLAINTS)).length,
    quarantined: (await store.listQuarantined()).length,
  };
}

const messageIds = (mails: readonly string[]) => mails.map((mail) => /^Message-ID: *(\S+)/im.exec(mail)?.[1] ?? '?');

test('P11: old and new programs at work together, a backup in the middle, all of it lost, brought back and fetched again: none lost, none twice', async () => {
  await using lost = await openTestDatabase();
  await using found = await openTestDatabase({ isEmpty: true });
  await using folder = await openFolder();
  await using smtp = await openSmtpSink();
  const file = path.join(folder.path, 'au-milieu.backup');
  const first = await openPorts(configFor(lost.url, path.join(folder.path, 'a'), smtp.url));
  const { store } = first;
  const contacts = [{ name: 'Hélène', email: 'helene@firme.example', location: null }];
  await store.saveFirm({ ...DEFAULT_FIRM, name: 'Firme', escalationContacts: contacts }, false, 'test');
  const source = await store.saveSource({ kind: 'imap', name: 'boîte', settings: {}, schedule: null, isSample: false });

  // The old version alone, then both, then the new one alone, while complaints go on coming in.
  const olderStore = await openStore({ url: lost.url, stageVersions: OLDER, mailHost: 'firme.example' });
  const older = await openProgram({ ...first, store: olderStore });
  await fetchItems(store, source.id, 0, COMPLAINTS / 2);
  const newer = await openProgram(first);
  const [made] = await Promise.all([
    makeBackup({ url: lost.url }, file),
    fetchItems(store, source.id, COMPLAINTS / 2, COMPLAINTS),
  ]);
  await older[Symbol.asyncDispose]();
  await olderStore[Symbol.asyncDispose]();
  await untilRead(store);
  const whole = await outcomeOf(store);
  const sentBefore = messageIds(smtp.messages());
  await newer[Symbol.asyncDispose]();
  await first[Symbol.asyncDispose]();

  // The disk is gone. What the backup holds comes back; the source is asked from its beginning.
  const second = configFor(found.url, path.join(folder.path, 'b'), smtp.url);
  const outcome = await restoreInstallation(second, { file, isReplacing: false, who: 'test' });
  expect(outcome).toMatchObject({ ok: true, restored: { tables: made.tables } });
  const ports = await openPorts(second);
  const program = await openProgram(ports);
  await fetchItems(ports.store, source.id, 0, COMPLAINTS);
  await untilRead(ports.store);
  const again = await outcomeOf(ports.store);
  const doubtful = (await ports.store.listOutbox(500)).filter(({ state }) => state === 'uncertain').length;
  await program[Symbol.asyncDispose]();
  await ports[Symbol.asyncDispose]();

  const sent = messageIds(smtp.messages());
  console.info(
    `P11: ${COMPLAINTS} complaints, ${made.tables.items} in the backup, ${again.items - COMPLAINTS} too many or lost after; ${sent.length - new Set(sent).size} critical mails sent again, ${doubtful} doubtful`,
  );
  const well = { items: COMPLAINTS, complaints: COMPLAINTS, distinct: COMPLAINTS, withoutTheme: 0, quarantined: 0 };
  expect(whole).toMatchObject(well);
  expect(again).toEqual(whole);
  expect(whole.escalations).toBeGreaterThan(0);
  // Every mail that was sent before has the Message-ID under which it would be sent again.
  expect(new Set(sent).size).toBe(new Set(sentBefore).size);
});
