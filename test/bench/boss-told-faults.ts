/**
 * Prints how long the boss waits for an alert while everything dies: from the commit of a critical message to the mail
 * server's first 250. Ends with 1 when one took longer than the promise (P3): thirty seconds, each of them.
 *
 *     npm run bench:boss-faults [SECONDS [embedded|distributed|both [SLOWER]]]
 *
 * SLOWER stretches the times between deaths, for a machine where starting a process takes that much longer.
 *
 * Every quarter to three quarters of a second one process of the product is killed (kill -9) and started again, in turn;
 * now and then Redis is flushed or killed, and PostgreSQL is killed. In embedded mode there is one process, and it is
 * killed as long after it was ready as one of six would live. Messages come all the while; a commit is what the database's
 * own clock says of the row.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openEmbeddedPostgres, openStore, type Store } from '@doleances/store';
import postgres from 'postgres';
import { addressOf, type ClockedSmtp, criticalItem, firmOfPlaces, openClockedSmtp } from '../support/boss-told.ts';
import { startCli } from '../support/cli.ts';
import { killPostgres, openKillablePostgres } from '../support/killable-postgres.ts';
import { isMissing } from '../support/programs.ts';
import { openRedis } from '../support/redis.ts';
import { openServices } from '../support/service-group.ts';

const [SECONDS, only, SLOWER] = [
  Number(process.argv[2] ?? 120),
  process.argv[3] ?? 'both',
  Number(process.argv[4] ?? 1),
];
const EVERY_MS = 1_000;
const PROMISED_MS = 30_000;
const PATIENCE_MS = 90_000;
const SERVICES = ['ingest', 'analyze', 'analyze', 'notify', 'notify', 'web'] as const;
/** Rounds of kills between the deaths of what all depend on. */
const POSTGRES_EVERY = 40;
const REDIS_EVERY = 15;
const FLUSH_EVERY = 4;

const spacingMs = (round: number): number => (250 + (round % 5) * 125) * SLOWER;
/** How long each of the processes lives when they are killed in turn. */
const LIFE_MS = SERVICES.length * spacingMs(2);

const settingsOf = (smtp: ClockedSmtp, folder: string) => ({
  DOLEANCES_DATA_FOLDER: path.join(folder, 'data'),
  DOLEANCES_SMTP_URL: smtp.url,
  DOLEANCES_MAIL_FROM: 'Doleances <plaintes@firme.example>',
  DOLEANCES_LOG_LEVEL: 'silent',
});

/** Hands in messages until the time is over, each until the database has it, and resolves with how many there are. */
async function post(withStore: <T>(work: (store: Store) => Promise<T>) => Promise<T>): Promise<number> {
  const untilMs = Date.now() + SECONDS * 1_000;
  let count = 0;
  for (; Date.now() < untilMs; count += 1) {
    const item = criticalItem(count);
    for (let isIn = false; !isIn; ) {
      isIn = await withStore(async (store) => {
        const source = await store.saveSource({
          kind: 'form',
          name: 'bench',
          settings: {},
          schedule: null,
          isSample: false,
        });
        await store.acceptItems(source.id, [item]);
        return true;
      }).catch(() => pause(100).then(() => false));
    }
    await pause(EVERY_MS);
  }
  return count;
}

async function untilTold(count: number, { takenMs }: ClockedSmtp): Promise<void> {
  for (let waited = 0; takenMs.size < count && waited < PATIENCE_MS; waited += 100) await pause(100);
}

type Figures = { readonly text: string; readonly isKept: boolean };

async function figuresFrom(url: string, count: number, { takenMs }: ClockedSmtp): Promise<Figures> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const rows = await sql<{ name: string; at: Date }[]>`
    select external_id as name, accepted_at as at from doleances.items where external_id like 'critical-%'`;
  const [set] = await sql<{ aside: number }[]>`
    select count(*)::int as aside from doleances.work where state = 'quarantined'`;
  await sql.end();
  const waits = rows
    .map(({ name, at }) => {
      const [first = Number.POSITIVE_INFINITY] = takenMs.get(addressOf(Number(name.split('-')[1]))) ?? [];
      return first - at.getTime();
    })
    .toSorted((one, other) => one - other);
  const at = (share: number) => `${((waits[Math.ceil(share * waits.length) - 1] ?? 0) / 1_000).toFixed(1)} s`;
  const repeated = [...takenMs.values()].reduce((sum, times) => sum + times.length - 1, 0);
  const late = waits.filter((wait) => wait > PROMISED_MS).length;
  const isWhole = rows.length === count;
  return {
    text: `median ${at(0.5)} | p95 ${at(0.95)} | longest ${at(1)} | ${late} of ${waits.length} | ${repeated} | ${set?.aside ?? 0}${isWhole ? '' : ` (${count - rows.length} never accepted)`}`,
    isKept: isWhole && late === 0,
  };
}

/** One process and its own PostgreSQL, started again by a supervisor. */
async function measureEmbedded(folder: string): Promise<Figures> {
  await using smtp = await openClockedSmtp();
  const settings = settingsOf(smtp, folder);
  const dataFolder = settings.DOLEANCES_DATA_FOLDER;
  const server = await openEmbeddedPostgres({ dataFolder });
  let { url } = server;
  const start = () => startCli(['up', '--no-sample'], settings);
  let program = start();
  await program.untilSaid('http://');
  await openStore({ url }).then(async (store) => {
    await store.saveFirm(firmOfPlaces(SECONDS * 4), false, 'bench');
    await store[Symbol.asyncDispose]();
  });
  const ended = new AbortController();
  const counts = { kills: 0, servers: 0 };
  const chaos = (async () => {
    for (let round = 0; !ended.signal.aborted; round += 1) {
      await pause(LIFE_MS - spacingMs(2) + spacingMs(round));
      if (round % 8 === 5) {
        await killPostgres(dataFolder);
        counts.servers += 1;
        // It notices that its server is gone, and ends: nobody kills it.
        await program.ended;
      } else {
        program.process.kill('SIGKILL');
        counts.kills += 1;
        await program.ended;
      }
      program = start();
      await program.untilSaid('http://').catch(() => {});
    }
  })();
  const count = await post(async (work) => {
    try {
      await using store = await openStore({ url });
      return await work(store);
    } catch (error) {
      // The server may have come back at another port.
      url = (await openEmbeddedPostgres({ dataFolder })).url;
      throw error;
    }
  });
  ended.abort();
  await chaos;
  await untilTold(count, smtp);
  ({ url } = await openEmbeddedPostgres({ dataFolder }));
  const figures = await figuresFrom(url, count, smtp);
  program.process.kill('SIGTERM');
  await program.ended;
  await server.stop();
  return { ...figures, text: `${figures.text} | ${counts.kills} processes, ${counts.servers} PostgreSQL` };
}

/** Services in processes of their own, over Redis and a PostgreSQL elsewhere. */
async function measureDistributed(folder: string): Promise<Figures> {
  await using smtp = await openClockedSmtp();
  await using database = await openKillablePostgres(path.join(folder, 'server'));
  await using redis = await openRedis();
  const settings = { ...settingsOf(smtp, folder), DATABASE_URL: database.url, REDIS_URL: redis.url };
  await using services = await openServices(SERVICES, { ...settings, DOLEANCES_INGEST_PORT: '0' });
  await using store = await openStore({ url: database.url });
  await store.saveFirm(firmOfPlaces(SECONDS * 4), false, 'bench');
  const ended = new AbortController();
  const counts = { kills: 0, flushes: 0, redis: 0, servers: 0 };
  const chaos = (async () => {
    for (let round = 0; !ended.signal.aborted; round += 1) {
      await pause(spacingMs(round));
      await services.killOne(round % services.size);
      counts.kills += 1;
      if (round % FLUSH_EVERY === 0) {
        await redis.flush().catch(() => {});
        counts.flushes += 1;
      }
      if (round % REDIS_EVERY === 7) {
        await redis.kill();
        await redis.start();
        counts.redis += 1;
      }
      if (round % POSTGRES_EVERY === 20) {
        await database.killAndStart();
        counts.servers += 1;
      }
    }
  })();
  const count = await post((work) => work(store));
  ended.abort();
  await chaos;
  await untilTold(count, smtp);
  const figures = await figuresFrom(database.url, count, smtp);
  const told = `${counts.kills} processes, ${counts.flushes} flushes, ${counts.redis} Redis, ${counts.servers} PostgreSQL`;
  return { ...figures, text: `${figures.text} | ${told}` };
}

const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-'));
await chmod(folder, 0o755);
try {
  const rows: [string, Figures][] = [];
  if (only !== 'distributed') rows.push(['embedded', await measureEmbedded(path.join(folder, 'one'))]);
  if (only !== 'embedded' && !isMissing('redis-server'))
    rows.push(['distributed', await measureDistributed(path.join(folder, 'many'))]);
  const lines = rows.map(([mode, { text }]) => `| ${mode} | ${text} |`).join('\n');
  process.stdout.write(
    `\n| commit to SMTP 250 | | | | over 30 s | repeated | set aside | killed |\n|---|---|---|---|---|---|---|---|\n${lines}\n`,
  );
  if (rows.some(([, { isKept }]) => !isKept)) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
