/**
 * Prints how long it takes from the commit of a critical message to the mail server's 250, in both modes: the 50th, 95th
 * and 100th percentile. Compare with the promise (P3): 95 % within 5 seconds when all is calm.
 *
 *     npm run bench:boss
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import {
  escalate,
  group,
  insist,
  openDeliverer,
  openPorts,
  openStages,
  type Ports,
  rank,
  read,
  readConfig,
  registerOutlets,
} from '@doleances/pipeline';
import { openEmbeddedPostgres } from '@doleances/store';
import { addressOf, type ClockedSmtp, criticalItem, firmOfPlaces, openClockedSmtp } from '../support/boss-told.ts';
import { isMissing } from '../support/programs.ts';
import { openRedis } from '../support/redis.ts';
import { openServices } from '../support/service-group.ts';

const MESSAGES = 60;
const EVERY_MS = 250;
const PATIENCE_MS = 60_000;
const OUTBOX_POLL_MS = 500;

const FIRM = firmOfPlaces(MESSAGES + 1);

async function measure(ports: Ports, { takenMs }: ClockedSmtp): Promise<string> {
  const source = await ports.store.saveSource({
    kind: 'form',
    name: 'bench',
    settings: {},
    schedule: null,
    isSample: false,
  });
  const tell = async (index: number): Promise<number> => {
    const { bells } = await ports.store.acceptItems(source.id, [criticalItem(index)]);
    void ports.queues.ring(bells).catch(() => 0);
    return Date.now();
  };
  const untilTaken = async (count: number) => {
    for (let waited = 0; takenMs.size < count && waited < PATIENCE_MS; waited += 100) await pause(100);
  };
  // The first message waits for the lexicon to be compiled, once in the life of a process.
  await tell(MESSAGES);
  await untilTaken(1);
  const committedMs: number[] = [];
  for (let index = 0; index < MESSAGES; index += 1) {
    committedMs.push(await tell(index));
    await pause(EVERY_MS);
  }
  await untilTaken(MESSAGES + 1);
  const waits = committedMs
    .map((committed, index) => (takenMs.get(addressOf(index))?.[0] ?? Number.POSITIVE_INFINITY) - committed)
    .toSorted((one, other) => one - other);
  const at = (share: number) => `${((waits[Math.ceil(share * waits.length) - 1] ?? 0) / 1_000).toFixed(2)} s`;
  return `median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} (${MESSAGES} messages)`;
}

const settingsOf = (databaseUrl: string, smtpUrl: string, folder: string) => ({
  DATABASE_URL: databaseUrl,
  DOLEANCES_DATA_FOLDER: folder,
  DOLEANCES_SMTP_URL: smtpUrl,
  DOLEANCES_MAIL_FROM: 'Doleances <plaintes@firme.example>',
  DOLEANCES_LOG_LEVEL: 'silent',
});

async function portsFor(settings: Readonly<Record<string, string>>): Promise<Ports> {
  const config = readConfig(settings);
  if (!config.ok) throw new Error(config.problems.join('; '));
  const ports = await openPorts(config.config);
  await ports.store.saveFirm(FIRM, false, 'bench');
  return ports;
}

/** One process, the queue in the same database. */
async function measureEmbedded(folder: string): Promise<string> {
  await using server = await openEmbeddedPostgres({ dataFolder: path.join(folder, 'one') });
  await using smtp = await openClockedSmtp();
  await using ports = await portsFor(settingsOf(server.url, smtp.url, folder));
  await registerOutlets(ports);
  await using _stages = await openStages(ports, [read, group, rank, escalate, insist]);
  await using _deliverer = openDeliverer(ports, OUTBOX_POLL_MS);
  // The lexicon is compiled at the first message.
  await ports.firms.find();
  return await measure(ports, smtp);
}

/** Services in processes of their own, over Redis. */
async function measureDistributed(folder: string): Promise<string> {
  await using server = await openEmbeddedPostgres({ dataFolder: path.join(folder, 'many') });
  await using redis = await openRedis();
  await using smtp = await openClockedSmtp();
  const settings = { ...settingsOf(server.url, smtp.url, folder), REDIS_URL: redis.url };
  await using ports = await portsFor(settings);
  await using _services = await openServices(['analyze', 'notify'], settings);
  return await measure(ports, smtp);
}

const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-'));
await chmod(folder, 0o755);
try {
  const rows = [['embedded, one process', await measureEmbedded(folder)]];
  if (!isMissing('redis-server')) rows.push(['distributed, over Redis', await measureDistributed(folder)]);
  process.stdout.write(
    `\n| commit to SMTP 250 | time |\n|---|---|\n${rows.map(([mode, figure]) => `| ${mode} | ${figure} |`).join('\n')}\n`,
  );
} finally {
  await rm(folder, { recursive: true, force: true });
}
