import { sql } from 'drizzle-orm';
import { bigint, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import type { BreachDeed, ErasureKind } from '@doleances/core';
import { bytes, doleances, instant, json } from './columns.ts';

const number = () => bigint({ mode: 'number' });

/** What was erased, when, why and by whom: nothing of the person. A trigger refuses changes and removals. */
export const erasures = doleances.table('erasures', {
  id: number().primaryKey().generatedAlwaysAsIdentity(),
  at: instant().notNull().defaultNow(),
  kind: text().$type<ErasureKind>().notNull(),
  who: text().notNull(),
  why: text(),
  /** Of the marks: without it a mark tells nothing. */
  salt: bytes().notNull(),
  /** What was older went; for the end of retention alone. */
  before: instant(),
  months: integer(),
});

const erasureId = () =>
  number()
    .notNull()
    .references(() => erasures.id);

/** How many rows of what. */
export const erasureCounts = doleances.table(
  'erasure_counts',
  { erasureId: erasureId(), name: text().notNull(), rows: integer().notNull() },
  (table) => [primaryKey({ columns: [table.erasureId, table.name] })],
);

/** Salted fingerprints of what went: by these a backup that is brought back loses it again. */
export const erasureMarks = doleances.table(
  'erasure_marks',
  { erasureId: erasureId(), kind: text().notNull(), mark: text().notNull() },
  (table) => [primaryKey({ columns: [table.erasureId, table.kind, table.mark] })],
);

/** Whose words must stay for now (a dispute, a claim), until somebody lifts it. */
export const holds = doleances.table(
  'holds',
  {
    id: number().primaryKey().generatedAlwaysAsIdentity(),
    clientKey: text().notNull(),
    at: instant().notNull().defaultNow(),
    who: text().notNull(),
    why: text().notNull(),
    liftedAt: instant(),
    liftedBy: text(),
  },
  (table) => [index('holds_client_key').on(table.clientKey).where(sql`${table.liftedAt} is null`)],
);

/** The register of confidentiality incidents, deed by deed. A trigger refuses changes and removals. */
export const breachDeeds = doleances.table(
  'breach_deeds',
  {
    id: number().primaryKey().generatedAlwaysAsIdentity(),
    breachId: text().notNull(),
    at: instant().notNull().defaultNow(),
    who: text().notNull(),
    deed: json<BreachDeed>().notNull(),
  },
  (table) => [index('breach_deeds_breach_id').on(table.breachId, table.id)],
);
