import { escalate, group, loadSample, openStages, type Ports, rank, read, untilCaughtUp } from '@doleances/pipeline';
import { DEFAULT_FIRM } from '@doleances/core';
import postgres from 'postgres';

/** A firm in five places, for two years, whose customers speak of sixty things, of some far more often than of others. */
const PLACES = ['Laval', 'Lévis', 'Gatineau', 'Rimouski', 'Sherbrooke'];
const THEMES = 60;
const CLIENTS = 20_000;
const DAYS = 730;
const REPORT_WEEKS = 40;
const FIRST_NAMES = ['Élise', 'Marc', 'Chantal', 'Yves', 'Ana', 'Karim', 'Joan', 'Peter', 'Lucie', 'Omar'];
const LAST_NAMES = ['Tremblay', 'Roy', 'Côté', 'Nadeau', 'Bouchard', 'Dubois', 'Smith', 'O’Neil', 'Lavoie', 'Gagnon'];

/**
 * Fills a house with many complaints: the messages of the sample firm are read by the stages, then repeated by the
 * database under other names, days, places and themes. Reading a hundred thousand would take half an hour.
 */
export async function fillHouse(ports: Ports, { url, complaints }: { url: string; complaints: number }): Promise<void> {
  await loadSample(ports);
  {
    // By the database's own clock, as in production: what a standing clock ahead of it makes due never is.
    await using _stages = await openStages({ ...ports, clock: null }, [read, group, rank, escalate]);
    await untilCaughtUp(ports, () => {});
  }
  const sample = await ports.store.findFirm();
  const firm = sample?.firm ?? DEFAULT_FIRM;
  await ports.store.saveFirm({ ...firm, locations: PLACES.map((name) => ({ id: name, name })) }, false, 'bench');
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  await multiply(sql, complaints, ports.now());
  await ports.store.removeSample('bench');
  await sql`vacuum analyze`;
  await sql.end();
  await ports.store.ring('rank', 'firm', new Date(0));
  await using _stages = await openStages(ports, [rank]);
  await untilCaughtUp(ports, () => {});
}

type Sql = postgres.Sql;

async function multiply(sql: Sql, complaints: number, now: Date): Promise<void> {
  await sql`set work_mem = '256MB'`;
  await sql`create temp table seeds as
    select id, row_number() over (order by id) - 1 as seed from doleances.complaints`;
  // A fixed scatter: the same house each time.
  await sql`create temp table told as
    select n, s.id as seed_id, ${now}::timestamptz - n * (interval '1 day' * ${DAYS}::int / ${complaints}::int) as at,
      1 + floor(${CLIENTS}::int * power((n::bigint * 48271 % 65537) / 65537.0, 1.5))::int as client,
      (${PLACES}::text[])[1 + (n * 31 % 97) % ${PLACES.length}::int] as place
    from generate_series(1, ${complaints}::int) n
    join seeds s on s.seed = (n::bigint * 7919 % 104729) % (select count(*) from seeds)`;
  const name = `(array[${FIRST_NAMES.map((one) => `'${one}'`).join()}])[1 + t.client % 10] || ' ' || (array[${LAST_NAMES.map((one) => `'${one}'`).join()}])[1 + t.client / 10 % 10] || ' ' || t.client`;
  const mine = "'cmp_' || md5('c' || t.n)";
  await copy(sql, 'items', 't.seed_id is not null and c.id = t.seed_id and s.id = c.item_id', {
    id: "'itm_' || md5('i' || t.n)",
    external_id: "'e' || t.n",
    received_at: 't.at',
    accepted_at: 't.at',
    is_sample: 'false',
  });
  await copy(sql, 'complaints', 's.id = t.seed_id and c.id = s.id', {
    id: mine,
    item_id: "'itm_' || md5('i' || t.n)",
    external_id: "'e' || t.n",
    received_at: 't.at',
    critical_reasons: "case when t.n % 10 = 0 then s.critical_reasons else '{}' end",
    location: 't.place',
    author_name: name,
    author_email: "'client' || t.client || '@exemple.ca'",
    client_key: "case when t.client <= 2000 then 'cli_' || t.client else 'client' || t.client || '@exemple.ca' end",
    client_id: "case when t.client <= 2000 then 'cli_' || t.client end",
    in_reply_to: 'null',
    thread_key: 'null',
    duplicate_of: "case when t.n % 50 = 49 and t.n > 50 then 'cmp_' || md5('c' || (t.n - 1)) end",
    is_for_boss: 't.n % 5000 = 7',
    is_sample: 'false',
  });
  await copy(sql, 'complaint_words', 's.complaint_id = t.seed_id and c.id = t.seed_id', {
    complaint_id: mine,
    received_at: 't.at',
    words: `s.words || to_tsvector('simple', translate(lower(${name}), 'éôèç', 'eoec'))`,
  });
  await sql`insert into doleances.themes (id, facet, label_fr, label_en, target, is_sample)
    select 'thm_b' || n, seeds.facet || '-' || n, seeds.label_fr || ' ' || n, seeds.label_en || ' ' || n, seeds.target, false
    from generate_series(0, ${THEMES - 1}::int) n
    join (select *, row_number() over (order by id) - 1 as at, count(*) over () as many from doleances.themes) seeds
      on seeds.at = n % seeds.many`;
  await sql`insert into doleances.backlog (id, theme_id, is_sample)
    select 'bkl_b' || n, 'thm_b' || n, false from generate_series(0, ${THEMES - 1}::int) n`;
  const theme = `'thm_b' || floor(${THEMES} * power(((t.n::bigint * 16807 + ascii(right(s.id, 1)) * 7) % 8191) / 8191.0, 2.5))::int`;
  await copy(sql, 'grievances', 's.complaint_id = t.seed_id and c.id = t.seed_id', {
    id: "'grv_' || md5(s.id || t.n)",
    complaint_id: mine,
    received_at: 't.at',
    theme_id: theme,
    home_theme_id: theme,
    is_sample: 'false',
  });
  await copy(sql, 'promises', 's.complaint_id = t.seed_id and c.id = t.seed_id', {
    id: "'prm_' || md5(s.id || t.n)",
    complaint_id: mine,
    made_at: 't.at',
    due_at: "t.at + interval '3 days'",
    state: "case when t.n < 600 then s.state when t.n % 30 = 0 then 'broken' else 'kept' end",
    kept_by_complaint_id: 'null',
    is_sample: 'false',
  });
  await restOfHouse(sql, now);
}

/** Copies every column of a table from the seed row, but those that are said otherwise. */
async function copy(sql: Sql, table: string, where: string, changed: Readonly<Record<string, string>>): Promise<void> {
  const columns = await sql<{ name: string }[]>`select column_name as name from information_schema.columns
    where table_schema = 'doleances' and table_name = ${table} and is_generated = 'NEVER'`;
  const names = columns.map(({ name }) => name);
  const values = names.map((name) => changed[name] ?? `s.${name}`);
  await sql.unsafe(`insert into doleances.${table} (${names.join()}) select ${values.join()}
    from told t, doleances.complaints c, doleances.${table} s where c.id = t.seed_id and ${where}`);
}

async function restOfHouse(sql: Sql, now: Date): Promise<void> {
  await sql`insert into doleances.clients (id, name, name_key, email, client_since, yearly_margin_cents, is_sample)
    select 'cli_' || n, 'Client ' || n, 'client ' || n, 'client' || n || '@exemple.ca', '2019-05-01', 40000 + n * 10, false
    from generate_series(1, 2000) n`;
  await sql`insert into doleances.escalations (id, complaint_id, reasons, opened_at, acknowledged_at, acknowledged_by, is_sample)
    select 'esc_' || md5(id), id, critical_reasons, received_at,
      case when received_at < ${now}::timestamptz - interval '20 days' then received_at + interval '1 hour' end, 'Patron', false
    from doleances.complaints where cardinality(critical_reasons) > 0 and not is_sample`;
  await sql`insert into doleances.corrections (complaint_id, text, language, field, was, corrected_to, at, who, why, is_sample)
    select id, clean_text, language, 'kind', kind, 'question', received_at, 'Ana', 'c’est une question', false
    from doleances.complaints where not is_sample order by received_at desc limit 1000`;
  await sql`insert into doleances.events (at, who, what, subject_id, why, is_sample)
    select received_at, (array['dashboard', 'Ana', 'Marc', 'rank'])[1 + ascii(right(id, 1)) % 4],
      (array['correction', 'escalation acknowledged', 'promise keep', 'item changed'])[1 + ascii(right(id, 2)) % 4],
      id, case when ascii(right(id, 1)) % 3 = 0 then 'parce que' end, false
    from doleances.complaints where not is_sample`;
  await sql`insert into doleances.exposure (stream, week_of, units, is_sample)
    select 'location:' || place, date_trunc('week', ${now}::timestamptz) - week * interval '7 days', 900, false
    from unnest(${PLACES}::text[]) place, generate_series(1, 104) week`;
  await sql`insert into doleances.outbox (id, dedup_key, urgency, recipients, subject, text, state, message_id, created_at, sent_at, is_sample, about_id)
    select 'out_' || md5(e.id), e.id, 'critical', '[{"name":"Patron","address":"patron@exemple.ca"}]', 'Alerte', 'Alerte', 'sent',
      e.id || '@exemple.ca', e.opened_at, e.opened_at, false, e.complaint_id
    from doleances.escalations e where not e.is_sample`;
  await sql`insert into doleances.outbox_attempts (outbox_id, attempt, started_at, ended_at, outcome)
    select id, 1, created_at, sent_at, 'sent' from doleances.outbox where not is_sample`;
  await sql`insert into doleances.reports (id, week, made_at, subject, text, html, document, is_sample)
    select 'rpt_' || n, to_char(${now}::timestamptz - n * interval '7 days', 'IYYY"-W"IW'), ${now}::timestamptz - n * interval '7 days',
      'Rapport', repeat('mot ', 500), repeat('<p>mot</p>', 2000), '{}', false
    from generate_series(2, ${REPORT_WEEKS}::int) n`;
}
