import type { Sight } from '@doleances/core';
import { type SQL, sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import type { EventRow } from '../rows.ts';
import { hiddenFrom } from '../sight.ts';

/** What is looked for in the record; whatever is `null` does not matter. */
export type AuditWanted = {
  readonly who: string | null;
  /** A regular expression over what was done. */
  readonly what: string | null;
  readonly subjectId: string | null;
  readonly since: Date | null;
  readonly until: Date | null;
  /** The last event of the page before. */
  readonly after: number | null;
  readonly limitRows: number;
};

export type AuditRow = EventRow & { readonly id: number };

/** Newest first. With a sight, only what was done to complaints it reaches, their promises and their escalations. */
export async function listAuditRows(
  db: Database,
  wanted: AuditWanted,
  sight: Sight | null,
): Promise<readonly AuditRow[]> {
  const conditions: readonly SQL[] = [
    ...(wanted.who === null ? [] : [sql`e.who = ${wanted.who}`]),
    ...(wanted.what === null ? [] : [sql`e.what ~ ${wanted.what}`]),
    ...(wanted.subjectId === null ? [] : [sql`e.subject_id = ${wanted.subjectId}`]),
    ...(wanted.since === null ? [] : [sql`e.at >= ${wanted.since.toISOString()}::timestamptz`]),
    ...(wanted.until === null ? [] : [sql`e.at < ${wanted.until.toISOString()}::timestamptz`]),
    ...(wanted.after === null
      ? []
      : [sql`(e.at, e.id) < (select at, id from doleances.events where id = ${wanted.after})`]),
    ...(sight === null
      ? []
      : [
          sql`exists (select 1 from doleances.complaints where complaints.id = coalesce(
            (select p.complaint_id from doleances.promises p where p.id = e.subject_id),
            (select x.complaint_id from doleances.escalations x where x.id = e.subject_id), e.subject_id)
            and not ${hiddenFrom(sight)})`,
        ]),
  ];
  const where = conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
  const rows = await db.execute<Omit<AuditRow, 'id'> & { id: string }>(sql`
    select e.id, e.at, e.who, e.what, e.subject_id as "subjectId", e.why, e.detail
    from doleances.events e where ${where} order by e.at desc, e.id desc limit ${wanted.limitRows}`);
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** Everybody who ever did something, by name. */
export async function listAuditors(db: Database): Promise<readonly string[]> {
  // From name to name along the index, however many events there are of each.
  const rows = await db.execute<{ who: string }>(sql`
    with recursive names as (
      (select who from doleances.events order by who limit 1)
      union all
      select (select e.who from doleances.events e where e.who > names.who order by e.who limit 1)
      from names where names.who is not null)
    select who from names where who is not null limit 500`);
  return rows.map(({ who }) => who);
}
