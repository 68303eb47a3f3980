import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openStore, type Store } from '@doleances/store';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { openTestDatabase } from '../support/database.ts';
import { openDovecot } from '../support/dovecot.ts';
import { openFolder } from '../support/folder.ts';
import { customerLetter, MAILBOX_FIRM, mailboxSettings } from '../support/mailbox-firm.ts';
import { isMissing } from '../support/programs.ts';
import { openServices } from '../support/service-group.ts';
import { openSmtpSink } from '../support/smtp.ts';
import { until } from '../support/until.ts';

async function openHouse(sourceSettings: readonly string[], schedule: string) {
  const parts: AsyncDisposable[] = [];
  const use = <Part extends AsyncDisposable>(part: Part): Part => {
    parts.unshift(part);
    return part;
  };
  const database = use(await openTestDatabase());
  const folder = use(await openFolder());
  const smtp = use(await openSmtpSink());
  const dovecot = use(await openDovecot());
  const firm = path.join(folder.path, 'firm.yaml');
  const password = path.join(folder.path, 'password');
  const nothing = path.join(folder.path, 'vide.jsonl');
  await writeFile(firm, MAILBOX_FIRM);
  await writeFile(password, dovecot.password);
  await writeFile(nothing, '');
  const settings = mailboxSettings({ databaseUrl: database.url, folder: folder.path, smtpUrl: smtp.url });
  const cli = (args: readonly string[]) => runCli(args, settings);
  expect((await cli(['import', nothing, '--firm', firm])).err).not.toContain('rror');
  use(await openServices(['ingest', 'analyze', 'notify'], settings));
  const where = [`host=${dovecot.host}`, `port=${dovecot.port}`, `user=${dovecot.user}`, 'security=none'];
  const set = [...where, ...sourceSettings].flatMap((one) => ['--set', one]);
  const add = ['source', 'add', 'imap', 'Courriel', '--secret', `password=${password}`, '--schedule', schedule];
  const added = await cli([...add, ...set]);
  expect([added.code, added.err]).toEqual([0, expect.stringMatching(/INBOX.: 0 messages/)]);
  const store = use(await openStore({ url: database.url }));
  return {
    store,
    dovecot,
    smtp,
    cli,
    async [Symbol.asyncDispose]() {
      for (const part of parts) await part[Symbol.asyncDispose]();
    },
  };
}

const countOf = async (store: Store) => (await store.listComplaints({ limitRows: 50 })).length;

/** The numbering of each folder that was read to its end, as the cursor has it. */
async function numberingOf(store: Store): Promise<readonly string[]> {
  type Folders = Readonly<Record<string, { readonly uidValidity: string; readonly isAgain: boolean }>>;
  const source = (await store.listSources()).find(({ kind }) => kind === 'imap');
  const folders = (source?.cursor as { folders: Folders } | null)?.folders ?? {};
  return Object.values(folders).map(({ uidValidity, isAgain }) => (isAgain ? '' : uidValidity));
}

describe.skipIf(isMissing('dovecot'))('a mailbox', () => {
  test('what customers write becomes complaints, a theme and a place in the backlog; what we write, our promises', async () => {
    await using house = await openHouse([], '*/5 * * * * *');
    const { store, dovecot } = house;
    await dovecot.deliver(['ana', 'luc', 'zoe'].map((who) => customerLetter(who, LATE[who] ?? '')));
    await dovecot.deliver([OUR_PROMISE], 'Sent');
    await until(async () => (await countOf(store)) === 4);
    await until(async () => (await store.listBacklog()).some(({ ranked }) => ranked?.clients === 3));
    const complaints = await store.listComplaints({ limitRows: 50 });
    expect(complaints.filter(({ direction }) => direction === 'out')).toHaveLength(1);
    await until(async () => {
      const promises = await store.listPromises({ states: ['open', 'broken'], limitRows: 10 });
      return promises.some(({ quote }) => quote.includes('rappellerai'));
    });

    // The server numbers its folders anew: nobody counts twice.
    const before = await numberingOf(store);
    await dovecot.renumber();
    await dovecot.deliver([
      customerLetter('max', 'Bonjour, votre livreur a laissé le colis sous la pluie, tout est mouillé.'),
    ]);
    await until(async () => (await numberingOf(store)).every((one) => one !== '' && !before.includes(one)));
    await until(async () => (await countOf(store)) === 5);
    expect((await store.countComplaints()).items).toBe(5);
  });

  test('with listening on, a critical letter reaches the boss though nobody asks the mailbox today', async () => {
    await using house = await openHouse(['listen=yes'], '0 4 * * *');
    await until(async () => (await house.cli(['source', 'list', '--json'])).out.includes('"state":"running"'));
    await house.dovecot.deliver([
      customerLetter('eva', 'Depuis votre entretien de mardi le détecteur de CO a sonné deux fois cette nuit.'),
    ]);
    await house.smtp.untilTaken(1);
    expect(house.smtp.messages()[0]).toMatch(/^To: .*patron@petitjean\.example/m);
  });
});

const LATE: Readonly<Record<string, string>> = {
  ana: 'Bonjour, votre technicien devait passer lundi matin et il n’est jamais venu. Personne n’a appelé.',
  luc: 'J’ai attendu votre technicien toute la journée de mercredi, il n’est pas venu au rendez-vous.',
  zoe: 'Rendez-vous manqué encore une fois, le technicien ne s’est pas présenté. C’est inadmissible.',
};

const OUR_PROMISE = [
  'From: Ludo Petitjean <boite@doleances.test>',
  'To: Ana <ana@client.example>',
  'Message-ID: <promis@petitjean.example>',
  `Date: ${new Date().toUTCString()}`,
  'Subject: Votre rendez-vous',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Bonjour Ana, je vous rappellerai demain avant midi pour fixer un nouveau rendez-vous.',
  '',
].join('\r\n');
