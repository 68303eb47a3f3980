import type { ErasureKind } from '@doleances/core';
import { sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { jsonFrom } from '../scrub.ts';
import type { ErasureMarks } from './privacy-contract.ts';

type Row = { id: number; at: Date; kind: ErasureKind; salt: string; marks: ErasureMarks['marks'] };

/** Oldest first. */
export async function listMarks(db: Database): Promise<readonly ErasureMarks[]> {
  return db.execute<Row>(sql`
    select e.id::int, e.at, e.kind, encode(e.salt, 'hex') as salt,
      (select jsonb_agg(jsonb_build_object('kind', m.kind, 'mark', m.mark) order by m.kind, m.mark)
        from doleances.erasure_marks m where m.erasure_id = e.id) as marks
    from doleances.erasures e where exists (select 1 from doleances.erasure_marks m where m.erasure_id = e.id)
    order by e.id`);
}

/**
 * Takes up erasures that were made after the backup this database comes from: the register is whole again, under new
 * numbers where another has theirs.
 *
 * @returns How many were not known.
 */
export async function importMarks(db: Database, marks: readonly ErasureMarks[]): Promise<number> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('doleances erasure'))`);
  let added = 0;
  for (const one of marks) {
    const [row] = await db.execute<{ id: number }>(sql`
      insert into doleances.erasures (at, kind, who, why, salt)
      select ${new Date(one.at).toISOString()}::timestamptz, ${one.kind}, 'erasure', null, decode(${one.salt}, 'hex')
      where not exists (select 1 from doleances.erasures where salt = decode(${one.salt}, 'hex'))
      returning id::int`);
    if (row === undefined) continue;
    added += 1;
    await db.execute(sql`
      insert into doleances.erasure_marks (erasure_id, kind, mark)
      select ${row.id}::bigint, kind, mark from jsonb_to_recordset(${jsonFrom(one.marks)}::jsonb) as told (kind text, mark text)
      on conflict do nothing`);
  }
  return added;
}
