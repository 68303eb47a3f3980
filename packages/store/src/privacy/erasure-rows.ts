import { randomBytes } from 'node:crypto';
import type { ErasureKind } from '@doleances/core';
import { sql } from 'drizzle-orm';
import type { Database } from '../lane.ts';
import { erasureCounts } from '../schema/privacy.ts';
import type { ErasureRow, RowCounts } from './privacy-contract.ts';

const WHO_CHARS_MAX = 80;
const WHY_CHARS_MAX = 500;
const SALT_BYTES = 16;

export type OpenErasure = { readonly id: number; readonly at: Date; readonly salt: Uint8Array };

type ToOpen = {
  readonly kind: ErasureKind;
  readonly who: string;
  readonly why: string | null;
  readonly before?: Date;
  readonly months?: number;
  /** Absent: now, on the database's clock. */
  readonly at?: Date;
};

/**
 * Writes an erasure down, and lets this transaction alone past the guards of what is append-only (`is_erasing` in the
 * migrations): one at a time, so that none undoes what another found.
 */
export async function openErasure(db: Database, { kind, who, why, before, months, at }: ToOpen): Promise<OpenErasure> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext('doleances erasure'))`);
  const salt = randomBytes(SALT_BYTES);
  const [row] = await db.execute<{ id: number; at: Date }>(sql`
    insert into doleances.erasures (at, kind, who, why, salt, before, months)
    values (coalesce(${at?.toISOString() ?? null}::timestamptz, now()), ${kind}, ${who.slice(0, WHO_CHARS_MAX)}, ${why?.slice(0, WHY_CHARS_MAX) ?? null},
      decode(${salt.toString('hex')}, 'hex'), ${before?.toISOString() ?? null}::timestamptz, ${months ?? null}::int)
    returning id::int, at`);
  if (row === undefined) throw new Error('an insert returned no row');
  await db.execute(sql`select set_config('doleances.erasing', ${String(row.id)}, true)`);
  return { ...row, salt };
}

/** Writes how many rows of what went; nothing is written for none. */
export async function closeErasure(db: Database, erasure: OpenErasure, counts: RowCounts): Promise<ErasureRow> {
  const told = Object.entries(counts).flatMap(([name, rows]) =>
    rows === 0 ? [] : [{ erasureId: erasure.id, name, rows }],
  );
  if (told.length > 0) await db.insert(erasureCounts).values(told);
  await db.execute(sql`select set_config('doleances.erasing', '', true)`);
  const [row] = await listErasureRows(db, 1, erasure.id);
  if (row === undefined) throw new Error('an erasure was not written');
  return row;
}

/** Newest first. */
export async function listErasureRows(db: Database, limitRows: number, id?: number): Promise<readonly ErasureRow[]> {
  return db.execute<ErasureRow>(sql`
    select e.id::int, e.at, e.kind, e.who, e.why, e.before, e.months,
      coalesce((select jsonb_object_agg(c.name, c.rows order by c.name) from doleances.erasure_counts c
        where c.erasure_id = e.id), '{}'::jsonb) as counts
    from doleances.erasures e where ${id ?? null}::bigint is null or e.id = ${id ?? null}::bigint
    order by e.id desc limit ${limitRows}`);
}
