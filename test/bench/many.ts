/**
 * Prints what it costs to group one new complaint beside many and beside few.
 *
 *     npm run bench:many                  beside 10,000 and beside 1,000,000
 *     npm run bench:many -- 10000 100000
 *
 * The many are written by the database itself; the new ones are read and grouped by the stages, as in production. Costs are
 * processor time of this process and of the database: other programs on the machine stretch a clock, and these hardly.
 */
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DEFAULT_FIRM } from '@doleances/core';
import { group, openPorts, openStages, type Ports, read, readConfig } from '@doleances/pipeline';
import { openEmbeddedPostgres } from '@doleances/store';
import postgres from 'postgres';
import { benchItem } from './bench-items.ts';
import { serverSeconds } from './server-seconds.ts';

const SIZES = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [10_000, 1_000_000];
const WARM_UP = 50;
const NEW = 300;
const THEMES = 200;
/** As many as `duplicateKeysOf` makes. */
const BANDS = 34;

const costs: { readonly size: number; readonly ms: number }[] = [];
for (const size of SIZES) costs.push({ size, ms: await costBeside(size) });
const [first] = costs;
const rows = costs.map(({ size, ms }) => {
  const times = first === undefined || first.ms === 0 ? '–' : `×${(ms / first.ms).toFixed(2)}`;
  return `| one new complaint grouped beside ${size.toLocaleString('en-CA')} | ${ms.toFixed(1)} ms | ${times} |`;
});
process.stdout.write(`| what | processor time | beside the first |\n|---|---|---|\n${rows.join('\n')}\n`);

async function costBeside(complaints: number): Promise<number> {
  const folder = await mkdtemp(path.join(tmpdir(), 'doleances-bench-many-'));
  await chmod(folder, 0o755);
  try {
    await using server = await openEmbeddedPostgres({ dataFolder: folder });
    const config = readConfig({
      DATABASE_URL: server.url,
      DOLEANCES_DATA_FOLDER: folder,
      DOLEANCES_LOG_LEVEL: 'silent',
    });
    if (!config.ok) throw new Error(config.problems.join('; '));
    await using ports = await openPorts(config.config);
    await ports.store.saveFirm(DEFAULT_FIRM, false, 'bench');
    await fill(server.url, complaints);
    await accept(ports, 0, WARM_UP);
    await work(ports, [read, group]);
    await accept(ports, WARM_UP, NEW);
    await work(ports, [read]);
    const before = await serverSeconds(server.url);
    const usedBefore = process.cpuUsage();
    await work(ports, [group]);
    const { user, system } = process.cpuUsage(usedBefore);
    return ((user + system) / 1000 + ((await serverSeconds(server.url)) - before) * 1000) / NEW;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Messages of five a client over two years, each with a grievance in one of many themes. */
async function fill(url: string, complaints: number): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  const at = sql`timestamptz '2026-01-01 00:00+00' - (n * (interval '730 days' / ${complaints}::int))`;
  const client = sql`(n % (${complaints}::int / 5))`;
  await sql`insert into doleances.sources (id, kind, name, settings, is_sample) values ('src_many', 'imap', 'Boîte', '{}', false)`;
  await sql`insert into doleances.items
    (id, source_id, external_id, raw_type, raw, raw_sha256, received_at, is_sample)
    select 'itm_' || n, 'src_many', 'e' || n, 'application/json', ''::bytea, ''::bytea, ${at}, false
    from generate_series(1, ${complaints}::int) n`;
  await sql`insert into doleances.complaints
    (id, item_id, external_id, channel, direction, received_at, language, kind, severity, critical_reasons, text,
      clean_text, author_name, author_email, client_key, signals, is_sample)
    select 'cmp_' || n, 'itm_' || n, 'e' || n, 'email', 'in', ${at}, 'fr', 'complaint', 2, '{}', repeat('mot ', 50),
      repeat('mot ', 50), 'Client ' || ${client}, 'client' || ${client} || '@exemple.test',
      'client' || ${client} || '@exemple.test', '{"remedySought": "none", "grievances": []}', false
    from generate_series(1, ${complaints}::int) n`;
  // Filled first and built at once: row by row it would take an hour.
  await sql`drop index doleances.complaint_bands_bands`;
  await sql`insert into doleances.complaint_bands (complaint_id, bands)
    select 'cmp_' || n, array(select hashint8extended(n, band) from generate_series(1, ${BANDS}::int) band)
    from generate_series(1, ${complaints}::int) n`;
  await sql`create index complaint_bands_bands on doleances.complaint_bands using gin (bands) with (fastupdate = off)`;
  await sql`insert into doleances.themes (id, facet, label_fr, label_en, target, is_sample)
    select 'thm_many' || n, 'facet-' || n, 'Thème ' || n, 'Theme ' || n, 'process', false
    from generate_series(0, ${THEMES - 1}::int) n`;
  await sql`insert into doleances.backlog (id, theme_id, is_sample)
    select 'bkl_many' || n, 'thm_many' || n, false from generate_series(0, ${THEMES - 1}::int) n`;
  await sql`insert into doleances.grievances
    (id, complaint_id, received_at, span_start, span_end, quote, facet, target, staff_candidates, severity, theme_id,
      home_theme_id, is_sample)
    select 'grv_' || n, 'cmp_' || n, ${at}, 0, 3, 'mot ' || n % 5000, 'facet-' || n % ${THEMES}::int, 'process', '{}', 2,
      'thm_many' || n % ${THEMES}::int, 'thm_many' || n % ${THEMES}::int, false
    from generate_series(1, ${complaints}::int) n`;
  await sql`vacuum analyze`;
  await sql.end();
}

async function accept(ports: Ports, firstIndex: number, count: number): Promise<void> {
  const source = await ports.store.saveSource({
    kind: 'form',
    name: 'new',
    settings: {},
    schedule: null,
    isSample: false,
  });
  const items = Array.from({ length: count }, (_, index) => {
    const item = benchItem(firstIndex + index);
    return {
      externalId: item.externalId,
      rawType: 'application/json' as const,
      raw: new TextEncoder().encode(JSON.stringify(item)),
      receivedAt: new Date(item.receivedAt),
    };
  });
  await ports.store.acceptItems(source.id, items);
}

async function work(ports: Ports, stages: Parameters<typeof openStages>[1]): Promise<void> {
  await using _stages = await openStages(ports, stages);
  const names = stages.map(({ name }) => name);
  for (;;) {
    const open = await ports.store.countOpenWork();
    if ((names.includes('read') ? open.read : 0) + (names.includes('group') ? open.group : 0) === 0) return;
    await pause(20);
  }
}
