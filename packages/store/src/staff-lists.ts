import { type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';

/** For the lists that staff work from: what was addressed to the boss is in none of them until released. */
export function notHeldForBoss(complaintId: PgColumn): SQL {
  return sql`not exists (
    select 1 from doleances.direct_line d where d.complaint_id = ${complaintId} and d.released_at is null)`;
}
