import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import type { StageName } from '../rows.ts';
import { doleances, instant } from './columns.ts';

/** The state of each stage for each subject: the truth that queues only ring for. */
export const work = doleances.table(
  'work',
  {
    stage: text().$type<StageName>().notNull(),
    subjectId: text().notNull(),
    /** Version of the rules that ran last, or that will run. */
    version: integer().notNull(),
    state: text().$type<'open' | 'leased' | 'done' | 'quarantined'>().notNull().default('open'),
    /** Counts claims: only the holder of the newest attempt may finish. */
    attempt: integer().notNull().default(0),
    /** Counts rings; a claim copies it into `claimed`, so a ring during a lease shows as `wanted > claimed`. */
    wanted: integer().notNull().default(1),
    claimed: integer().notNull().default(0),
    dueAt: instant().notNull().defaultNow(),
    leaseUntil: instant(),
    /** Of the process that claimed it, see `presence.ts`. */
    holder: integer(),
    /** Leases that ran out: the worker died or hung. */
    crashes: integer().notNull().default(0),
    /** Throws that a worker reported. */
    failures: integer().notNull().default(0),
    error: text(),
    /** Came together with many others: sweeps take it in order, and before it the newest of what came alone. */
    isBulk: boolean().notNull().default(false),
    changedAt: instant().notNull().defaultNow(),
  },
  (table) => [
    primaryKey({ columns: [table.stage, table.subjectId] }),
    index('work_open').on(table.stage, table.dueAt).where(sql`${table.state} in ('open', 'leased')`),
    index('work_newest')
      .on(table.stage, table.dueAt)
      .where(sql`${table.state} in ('open', 'leased') and not ${table.isBulk}`),
    index('work_quarantined').on(table.changedAt).where(sql`${table.state} = 'quarantined'`),
    index('work_done_version').on(table.stage, table.version).where(sql`${table.state} in ('done', 'quarantined')`),
  ],
);

/** One row for each single writer; a writer whose epoch is no longer the row's may not write. */
export const fences = doleances.table('fences', {
  name: text().primaryKey(),
  epoch: bigint({ mode: 'number' }).notNull(),
});

/** A backup brought back: when its snapshot was taken, and when it was restored. Between the two the rows here know nothing. */
export const restores = doleances.table('restores', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  madeAt: instant().notNull(),
  restoredAt: instant().notNull(),
});
