import type { ConditionDeed, RecoveryDeed } from '@doleances/core';
import { bigint, boolean, index, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { doleances, instant, json } from './columns.ts';

/** What was done to make amends, and what was told and decided of conditions. A trigger refuses changes and removals. */
export const ledgerDeeds = doleances.table(
  'ledger_deeds',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    ledger: text().$type<'recovery' | 'condition'>().notNull(),
    /** The incident, or the condition as the firm names it. */
    subjectId: text().notNull(),
    /** Computed from the deed: pressed twice, it is written once. */
    key: text().notNull(),
    at: instant().notNull().defaultNow(),
    who: text().notNull(),
    why: text(),
    deed: json<RecoveryDeed | ConditionDeed>().notNull(),
    isSample: boolean().notNull(),
  },
  (table) => [
    uniqueIndex('ledger_deeds_key').on(table.ledger, table.subjectId, table.key),
    index('ledger_deeds_subject_id').on(table.subjectId),
  ],
);
