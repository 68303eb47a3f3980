/**
 * Prints how long the weekly report takes with many complaints, and which of its questions to the database take longest.
 *
 *     npm run bench:report -- 100000
 *
 * The rows are made by the database itself: reading a hundred thousand messages first would take half an hour.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { DEFAULT_FIRM } from '@doleances/core';
import { makeReport, openPorts, openStages, type Ports, rank, readConfig, untilCaughtUp } from '@doleances/pipeline';
import { openEmbeddedPostgres } from '@doleances/store';
import postgres from 'postgres';
import { serverSeconds } from './server-seconds.ts';

const COMPLAINTS = Number(process.argv[2] ?? 100_000);
const NOW = new Date('2026-11-23T12:30:00Z');
const RUNS = 5;

const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-report-'));
await chmod(folder, 0o755);
try {
  await using server = await openEmbeddedPostgres({ dataFolder: folder });
  const config = readConfig({ DATABASE_URL: server.url, DOLEANCES_DATA_FOLDER: folder, DOLEANCES_LOG_LEVEL: 'silent' });
  if (!config.ok) throw new Error(config.problems.join('; '));
  await using ports = await openPorts(config.config, { now: () => NOW });
  await ports.store.saveFirm(
    { ...DEFAULT_FIRM, locations: ['Laval', 'Lévis', 'Gatineau', 'Rimouski'].map((name) => ({ id: name, name })) },
    false,
    'bench',
  );
  await fill(server.url);
  await ports.store.ring('rank', 'firm', new Date(0));
  {
    await using _stages = await openStages(ports, [rank]);
    await untilCaughtUp(ports, () => {});
  }
  await measure(ports, server.url);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Two years of messages in four places, 40 themes of which some are frequent, a promise in ten, a critical one in 200. */
async function fill(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const at = sql`timestamptz '2026-11-23 12:00+00' - (n * (interval '730 days' / ${COMPLAINTS}::int))`;
  await sql`insert into doleances.sources (id, kind, name, settings, is_sample)
    values ('src_1', 'imap', 'Boîte', '{}', false)`;
  await sql`insert into doleances.items
    (id, source_id, external_id, raw_type, raw, raw_sha256, received_at, is_sample)
    select 'itm_' || n, 'src_1', 'e' || n, 'application/json', ''::bytea, ''::bytea, ${at}, false
    from generate_series(1, ${COMPLAINTS}) n`;
  await sql`insert into doleances.complaints
    (id, item_id, external_id, channel, direction, received_at, language, kind, severity, critical_reasons, location,
      text, clean_text, author_name, client_key, signals, is_sample)
    select 'cmp_' || n, 'itm_' || n, 'e' || n, 'email', 'in', ${at}, 'fr',
      case when n % 9 = 0 then 'noise' when n % 7 = 0 then 'question' else 'complaint' end, 2,
      case when n % 200 = 0 then array['safety'] else '{}'::text[] end,
      (array['Laval', 'Lévis', 'Gatineau', 'Rimouski'])[1 + n % 4], repeat('mot ', 60), repeat('mot ', 60),
      'Client ' || n % 20000, 'c' || n % 20000,
      jsonb_build_object('remedySought', (array['none', 'refund', 'redo'])[1 + n % 3], 'boundaryConditionIds', '[]'::jsonb,
        'evidence', repeat('mot ', 100)), false
    from generate_series(1, ${COMPLAINTS}) n`;
  await sql`insert into doleances.themes (id, facet, label_fr, label_en, target, is_sample)
    select 'thm_' || n, 'facet-' || n, 'Thème ' || n, 'Theme ' || n, 'process', false from generate_series(0, 39) n`;
  await sql`insert into doleances.backlog (id, theme_id, is_sample)
    select 'bkl_' || n, 'thm_' || n, false from generate_series(0, 39) n`;
  await sql`insert into doleances.grievances
    (id, complaint_id, received_at, span_start, span_end, quote, facet, target, staff_candidates, severity, theme_id,
      home_theme_id, is_sample)
    select 'grv_' || n, 'cmp_' || n, ${at}, 0, 3, 'mot', 'facet', 'process', '{}', 2, theme, theme, false
    from generate_series(1, ${COMPLAINTS}) n, lateral (select 'thm_' || floor(40 * power((n * 7919 % 1000) / 1000.0, 3)) as theme) t
    where n % 9 > 0`;
  await sql`insert into doleances.promises
    (id, complaint_id, action, quote, span_start, span_end, due_at, voice, confidence, state, made_at, is_sample)
    select 'prm_' || n, 'cmp_' || n, 'appel', 'mot', 0, 3, ${at} + interval '3 days', 'our_words', 0.9,
      case when n < 200 then 'open' when n % 30 = 0 then 'broken' else 'kept' end, ${at}, false
    from generate_series(10, ${COMPLAINTS}, 10) n`;
  await sql`insert into doleances.escalations (id, complaint_id, reasons, opened_at, acknowledged_at, is_sample)
    select 'esc_' || n, 'cmp_' || n, array['safety'], ${at}, case when n > 1000 then ${at} end, false
    from generate_series(200, ${COMPLAINTS}, 200) n`;
  await sql`analyze`;
  await sql.end();
}

async function measure(ports: Ports, url: string): Promise<void> {
  const slowest = new Map<string, number>();
  const timed = { ...ports, store: timedStore(ports.store, slowest) };
  const lookMs = await timeOf(async () => void (await ports.store.countComplaints()));
  // Connections are opened and caches filled by a first one.
  await makeReport(ports);
  const totals: number[] = [];
  let processor = 0;
  const serverBefore = await serverSeconds(url);
  for (let run = 0; run < RUNS; run += 1) {
    const usedBefore = process.cpuUsage();
    const startedMs = performance.now();
    await makeReport(timed);
    totals.push(performance.now() - startedMs);
    const { user, system } = process.cpuUsage(usedBefore);
    processor = (user + system) / 1000;
  }
  const serverUsed = ((await serverSeconds(url)) - serverBefore) / RUNS;
  const median = totals.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  const ms = (value: number) => `${Math.round(value)} ms`;
  const rows = [
    [`report with ${COMPLAINTS.toLocaleString('en-CA')} messages, median of ${RUNS}`, ms(median)],
    ['slowest', ms(Math.max(...totals))],
    ['its median, in times of one look at every message', `${(median / lookMs).toFixed(1)}`],
    ['processor time of this process, last', ms(processor)],
    ['processor time of the database, mean', ms(serverUsed * 1000)],
    ...[...slowest]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 6)
      .map(([name, value]) => [`of which, at most, ${name}`, ms(value)]),
  ];
  process.stdout.write(`| what | figure |\n|---|---|\n${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`);
}

/** The median of some runs. */
async function timeOf(work: () => Promise<void>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const startedMs = performance.now();
    await work();
    times.push(performance.now() - startedMs);
  }
  return times.toSorted((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}

function timedStore(store: Ports['store'], slowest: Map<string, number>): Ports['store'] {
  return new Proxy(store, {
    get(target, name) {
      const asked = Reflect.get(target, name) as unknown;
      if (typeof asked !== 'function') return asked;
      return async (...parameters: unknown[]) => {
        const startedMs = performance.now();
        try {
          return await (asked as (...all: unknown[]) => Promise<unknown>).apply(target, parameters);
        } finally {
          slowest.set(String(name), Math.max(slowest.get(String(name)) ?? 0, performance.now() - startedMs));
        }
      };
    },
  });
}
