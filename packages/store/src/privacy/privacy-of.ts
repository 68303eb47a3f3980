import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm';
import { keyFrom } from '../ids.ts';
import type { LaneOptions } from '../lane.ts';
import type { Pool } from '../pool.ts';
import { breachDeeds, holds } from '../schema/privacy.ts';
import { countPast, endRetentionRows } from './end-retention.ts';
import { erasePersonRows } from './erase-person.ts';
import { importMarks, listMarks } from './erasure-marks.ts';
import { closeErasure, listErasureRows, openErasure } from './erasure-rows.ts';
import { findHeldOnRows, listHeldRowsOf } from './held-on.ts';
import { listPassageRows } from './passages.ts';
import type { PrivacyStore } from './privacy-contract.ts';
import { scourDiskOf } from './scour-disk.ts';

/** Every row of a large house is looked at. */
const LONG_SECONDS = 600;
const WHO_CHARS_MAX = 80;
const WHY_CHARS_MAX = 500;

export function privacyOf(pool: Pool, lane: Omit<LaneOptions, 'deadlineSeconds'>): PrivacyStore {
  return {
    findHeldOn: (clientKeys) => pool.use((db) => findHeldOnRows(db, clientKeys)),
    listHeldRows: (clientKeys, names) => pool.use((db) => listHeldRowsOf(db, clientKeys, names)),
    listPassages: (pattern, exceptKeys, limitRows) =>
      pool.transaction((db) => listPassageRows(db, pattern, { exceptKeys, limitRows }), LONG_SECONDS),
    erasePerson: (request) => pool.transaction((db) => erasePersonRows(db, request), LONG_SECONDS),
    saveRefusedErasure: (who, why) =>
      pool.transaction(async (db) => closeErasure(db, await openErasure(db, { kind: 'refused', who, why }), {})),
    listErasures: (limitRows) => pool.use((db) => listErasureRows(db, limitRows)),
    listErasureMarks: () => pool.use(listMarks),
    importErasureMarks: (marks) => pool.transaction((db) => importMarks(db, marks), LONG_SECONDS),
    listWordedItems: (afterId, limitRows) =>
      pool.use((db) =>
        db.execute<{ id: string }>(sql`
          select id from doleances.items where id > ${afterId} and erased_at is null order by id limit ${limitRows}`),
      ),
    countPastRetention: (before) => pool.transaction((db) => countPast(db, before), LONG_SECONDS),
    endRetention: (request) => pool.transaction((db) => endRetentionRows(db, request), LONG_SECONDS),
    saveRetentionAnnounced: (announced) =>
      pool.transaction(async (db) => {
        const erasure = await openErasure(db, { kind: 'announced', who: 'retain', why: null, ...announced });
        return closeErasure(db, erasure, await countPast(db, announced.before));
      }, LONG_SECONDS),
    ...holdsOf(pool),
    scourDisk: () => scourDiskOf(lane),
    listBreachDeeds: () => pool.use((db) => db.select().from(breachDeeds).orderBy(asc(breachDeeds.id))),
    saveBreachDeed: (breachId, deed, who) =>
      pool.transaction(async (db) => {
        const values = { breachId, deed, who: who.slice(0, WHO_CHARS_MAX) };
        const [row] = await db.insert(breachDeeds).values(values).returning();
        if (row === undefined) throw new Error('an insert returned no row');
        return row;
      }),
  };
}

function holdsOf(pool: Pool): Pick<PrivacyStore, 'listHolds' | 'saveHold' | 'liftHold'> {
  return {
    listHolds: () => pool.use((db) => db.select().from(holds).orderBy(desc(holds.id))),
    saveHold: (clientKey, who, why) =>
      pool.transaction(async (db) => {
        const values = {
          clientKey: keyFrom(clientKey),
          who: who.slice(0, WHO_CHARS_MAX),
          why: why.slice(0, WHY_CHARS_MAX),
        };
        const [row] = await db.insert(holds).values(values).returning();
        if (row === undefined) throw new Error('an insert returned no row');
        return row;
      }),
    liftHold: (holdId, who) =>
      pool.transaction(async (db) => {
        const lifted = await db
          .update(holds)
          .set({ liftedAt: sql`now()`, liftedBy: who.slice(0, WHO_CHARS_MAX) })
          .where(and(eq(holds.id, holdId), isNull(holds.liftedAt)))
          .returning({ id: holds.id });
        return lifted.length > 0;
      }),
  };
}
