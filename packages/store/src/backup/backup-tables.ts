import type { Lane } from '../lane.ts';

export type BackupTable = { readonly name: string; readonly columns: readonly string[] };

/** What opens a door for an hour or a month: whoever holds a backup shall not walk in, and nobody misses them after. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'account_links',
  'person_sessions',
  'person_verifications',
  'sign_in_tries',
]);

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const ours = (table: string): string => `doleances.${quoted(table)}`;

/** Every table of ours that a backup holds, as the database knows it, those that others refer to first. */
export async function listBackupTables(lane: Lane): Promise<readonly BackupTable[]> {
  const tables = await rowsOf<{ name: string; columns: string[] }>(
    lane,
    `select c.relname::text as name, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = to_regnamespace('doleances') and c.relkind = 'r'
     group by c.relname order by c.relname`,
  );
  const links = await rowsOf<{ from: string; to: string }>(
    lane,
    `select c1.relname::text as "from", c2.relname::text as "to"
     from pg_constraint join pg_class c1 on c1.oid = conrelid join pg_class c2 on c2.oid = confrelid
     where contype = 'f' and c1.relnamespace = to_regnamespace('doleances')`,
  );
  return referredFirst(
    tables.filter(({ name }) => !LEFT_OUT.has(name)),
    links,
  );
}

export async function rowsOf<Row>(lane: Lane, text: string): Promise<readonly Row[]> {
  return (await lane.run(text, [], false)) as readonly Row[];
}

/** @throws Error when tables refer to each other in a circle: then loading them in order is not enough any more. */
export function referredFirst(
  tables: readonly BackupTable[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly BackupTable[] {
  const ordered: BackupTable[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const waiting = new Set(left.map(({ name }) => name));
    const isFree = ({ name }: BackupTable) =>
      !links.some(({ from, to }) => from === name && to !== name && waiting.has(to));
    const free = left.filter(isFree);
    if (free.length === 0) throw new Error(`tables refer to each other in a circle: ${[...waiting].join(', ')}`);
    ordered.push(...free);
    left = left.filter((table) => !free.includes(table));
  }
  return ordered;
}
