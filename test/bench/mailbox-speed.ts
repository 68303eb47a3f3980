import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { migrateStore, openEmbeddedPostgres, openStore, type Store } from '@doleances/store';
import { runCli } from '../support/cli.ts';
import { type Dovecot, openDovecot } from '../support/dovecot.ts';
import { customerLetter, MAILBOX_FIRM, mailboxSettings } from '../support/mailbox-firm.ts';
import { openServices } from '../support/service-group.ts';
import { openSmtpSink } from '../support/smtp.ts';
import { until } from '../support/until.ts';

type Say = (what: string, figure: string) => void;

const HISTORY = 2_000;
const CRITICAL_LETTERS = 20;

/** In words of their own: letters that say the same in the same words are one told twice, and count one client. */
const MISSED = [
  'Bonjour, votre technicien devait passer lundi matin et il n’est jamais venu. Personne n’a appelé.',
  'J’ai attendu votre technicien toute la journée de mercredi, il n’est pas venu au rendez-vous.',
  'Rendez-vous manqué encore une fois, le technicien ne s’est pas présenté. C’est inadmissible.',
  'Personne ne s’est présenté vendredi alors que votre technicien avait rendez-vous chez moi.',
  'Le technicien n’est jamais venu hier, j’ai perdu ma matinée et nul ne m’a prévenu.',
  'Votre technicien ne s’est pas présenté à notre rendez-vous de ce matin, sans un mot.',
];
/** One voice is no theme yet: so many are told before it is measured how fast the next ones join. */
const MISSED_BEFORE = 3;

/** Past a day's fill of alerts the next ones would come together. */
const FIRM = `${MAILBOX_FIRM}alerts: { per_day: 100 }\n`;

const CRITICAL = [
  'Depuis votre entretien le détecteur de CO a sonné cette nuit.',
  'Ma mère est tombée dans votre escalier, elle s’est cassé le poignet.',
  'Votre radiateur a pris feu hier soir, les pompiers sont venus.',
  'Mon avocat vous écrira lundi si vous ne répondez pas.',
];

/** The way of a letter from the mail server: one by a poll of five seconds, a critical one by listening, many at once. */
export async function measureMailbox(say: Say): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-'));
  await chmod(folder, 0o755);
  try {
    await using postgres = await openEmbeddedPostgres({ dataFolder: path.join(folder, 'data') });
    await migrateStore(postgres.url);
    await using smtp = await openSmtpSink();
    await using dovecot = await openDovecot();
    await using store = await openStore({ url: postgres.url });
    const settings = mailboxSettings({ databaseUrl: postgres.url, folder, smtpUrl: smtp.url });
    await writeFile(path.join(folder, 'firm.yaml'), FIRM);
    await writeFile(path.join(folder, 'password'), dovecot.password);
    await writeFile(path.join(folder, 'vide.jsonl'), '');
    await runCli(['import', path.join(folder, 'vide.jsonl'), '--firm', path.join(folder, 'firm.yaml')], settings);
    const add = (more: readonly string[]) => runCli([...addArgs(dovecot, folder), ...more], settings);

    await add(['--schedule', '*/5 * * * * *']);
    {
      await using _services = await openServices(['ingest', 'analyze', 'notify'], settings);

      const tell = (at: number) => dovecot.deliver([customerLetter(`p${at}`, MISSED[at] ?? '')]);
      const untilClients = (count: number) =>
        until(async () => (await store.listBacklog()).some(({ ranked }) => (ranked?.clients ?? 0) >= count));
      for (let at = 0; at < MISSED_BEFORE; at += 1) await tell(at);
      await untilClients(MISSED_BEFORE);
      say(
        'from delivery to the backlog, poll of 5 s',
        await timesOf(MISSED.length - MISSED_BEFORE, async (at) => {
          await tell(MISSED_BEFORE + at);
          await untilClients(MISSED_BEFORE + at + 1);
        }),
      );

      await add(['--schedule', '0 4 * * *', '--set', 'listen=yes']);
      await until(async () => (await runCli(['source', 'list', '--json'], settings)).out.includes('"state":"running"'));
      const already = smtp.messages().length;
      say(
        'from delivery to the SMTP server, critical, listening',
        await timesOf(CRITICAL_LETTERS, async (at) => {
          await dovecot.deliver([
            customerLetter(`c${at}`, `${CRITICAL[at % CRITICAL.length]} Dossier ${at * 977 + 13}.`),
          ]);
          await smtp.untilTaken(already + at + 1);
        }),
      );
    }

    const before = await itemsIn(store);
    await dovecot.deliver(Array.from({ length: HISTORY }, (_, at) => customerLetter(`h${at}`, `Merci, lettre ${at}.`)));
    await add(['--schedule', '*/5 * * * * *']);
    {
      // Two of them: the second must find nothing left to do.
      await using _ingest = await openServices(['ingest', 'ingest'], settings);
      await until(async () => (await itemsIn(store)) > before);
      const [firstMs, first] = [performance.now(), await itemsIn(store)];
      await until(async () => (await itemsIn(store)) >= before + HISTORY);
      const seconds = (performance.now() - firstMs) / 1_000;
      const rate = Math.round((before + HISTORY - first) / Math.max(seconds, 0.1));
      say(
        `letters collected and stored, two processes`,
        `${rate} per second, ${(await itemsIn(store)) - before} of ${HISTORY} rows`,
      );
    }
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

const itemsIn = async (store: Store) => (await store.countComplaints()).items;

function addArgs({ host, port, user }: Dovecot, folder: string): readonly string[] {
  const set = [`host=${host}`, `port=${port}`, `user=${user}`, 'security=none'].flatMap((one) => ['--set', one]);
  return ['source', 'add', 'imap', 'Courriel', ...set, '--secret', `password=${path.join(folder, 'password')}`];
}

async function timesOf(count: number, work: (at: number) => Promise<void>): Promise<string> {
  const seconds: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const startedMs = performance.now();
    await work(at);
    seconds.push((performance.now() - startedMs) / 1_000);
  }
  seconds.sort((one, other) => one - other);
  const at = (share: number) => (seconds[Math.min(count - 1, Math.ceil(share * count) - 1)] ?? 0).toFixed(1);
  return `median ${at(0.5)} s, 95 % within ${at(0.95)} s, slowest ${at(1)} s (${count} letters)`;
}
