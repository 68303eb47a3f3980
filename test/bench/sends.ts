/**
 * Prints how many messages leave twice when the processes that send them are killed (P4). Ends with 1 when an ordinary one
 * does, when a critical one is lost, or when more than one critical one in a hundred is repeated.
 *
 *     npm run bench:sends [SECONDS [KILL_EVERY_MS [SERVER_PAUSE_MS]]]
 *
 * Two senders; twenty critical and twenty ordinary messages a second; one of the two is killed (kill -9) every so often, in
 * turn, and started again. SERVER_PAUSE_MS: how long the mail server has a message before it says so.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_FIRM } from '@doleances/core';
import { migrateStore, openEmbeddedPostgres, openStore } from '@doleances/store';
import { openCountingSmtp, sendOf } from '../support/counting-smtp.ts';
import { openServices } from '../support/service-group.ts';

const [SECONDS, KILL_EVERY_MS, PAUSE_MS] = [
  Number(process.argv[2] ?? 60),
  Number(process.argv[3] ?? 2_000),
  Number(process.argv[4] ?? 0),
];
const EVERY_MS = 50;
const SHARE_MAX = 0.01;
const PATIENCE_MS = 120_000;

const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-'));
await chmod(folder, 0o755);
try {
  await using server = await openEmbeddedPostgres({ dataFolder: path.join(folder, 'one') });
  await migrateStore(server.url);
  await using smtp = await openCountingSmtp(PAUSE_MS);
  await using store = await openStore({ url: server.url, mailHost: 'firme.example' });
  await store.saveFirm(DEFAULT_FIRM, false, 'bench');
  const settings = {
    DATABASE_URL: server.url,
    DOLEANCES_DATA_FOLDER: folder,
    DOLEANCES_SMTP_URL: smtp.url,
    DOLEANCES_MAIL_FROM: 'Doleances <plaintes@firme.example>',
    DOLEANCES_LOG_LEVEL: 'silent',
  };
  await using services = await openServices(['notify', 'notify'], settings);
  const ended = new AbortController();
  const killing = (async () => {
    let kills = 0;
    for (; !ended.signal.aborted; kills += 1) {
      await pause(KILL_EVERY_MS);
      await services.killOne(kills % services.size);
    }
    return kills;
  })();
  const untilMs = Date.now() + SECONDS * 1_000;
  let each = 0;
  for (; Date.now() < untilMs; each += 1) {
    await store.saveMessages([sendOf('critical', each), sendOf('ordinary', each)]);
    await pause(EVERY_MS);
  }
  ended.abort();
  const kills = await killing;
  const rowsNow = () => store.listOutbox(2 * each + 10);
  for (let waited = 0; waited < PATIENCE_MS; waited += 500) {
    if ((await rowsNow()).every(({ state }) => state !== 'pending' && state !== 'sending')) break;
    await pause(500);
  }
  const rows = (await rowsNow()).map((row) => ({ ...row, times: smtp.taken.get(row.subject) ?? 0 }));
  const critical = rows.filter(({ urgency }) => urgency === 'critical');
  const ordinary = rows.filter(({ urgency }) => urgency === 'ordinary');
  const repeats = critical.reduce((sum, { times }) => sum + Math.max(0, times - 1), 0);
  const lost = critical.filter(({ times }) => times === 0).length;
  const twice = ordinary.filter(({ times }) => times > 1).length;
  const uncertain = ordinary.filter(({ state }) => state === 'uncertain').length;
  const share = `${((100 * repeats) / each).toFixed(2)} %`;
  process.stdout.write(
    `\n| kills | critical sent | repeated | lost | ordinary sent | twice | shown as uncertain |\n|---|---|---|---|---|---|---|\n` +
      `| ${kills} | ${each} | ${repeats} (${share}) | ${lost} | ${each} | ${twice} | ${uncertain} |\n`,
  );
  if (twice > 0 || lost > 0 || repeats / each > SHARE_MAX) process.exitCode = 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
