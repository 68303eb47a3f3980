import type { CorrectionField, Language } from '@doleances/core';
import { bigint, boolean, index, integer, text } from 'drizzle-orm/pg-core';
import { doleances, instant } from './columns.ts';
import { complaints } from './complaints.ts';

/**
 * What people said of readings, the newest of a complaint, span and field holds. A trigger refuses changes, and removal
 * but with the complaint.
 */
export const corrections = doleances.table(
  'corrections',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    complaintId: text()
      .notNull()
      .references(() => complaints.id, { onDelete: 'cascade' }),
    /** Of the grievance, into the complaint's text; null for the whole message. */
    spanStart: integer(),
    spanEnd: integer(),
    text: text().notNull(),
    language: text().$type<Language>().notNull(),
    field: text().$type<CorrectionField>().notNull(),
    was: text(),
    correctedTo: text().notNull(),
    at: instant().notNull().defaultNow(),
    who: text().notNull(),
    why: text(),
    /** The correction that this one takes back. */
    withdraws: bigint({ mode: 'number' }),
    /** Teaches others, says nothing of its own message. */
    isLesson: boolean().notNull().default(false),
    /** The split it came with, and goes with when that is undone. */
    themeEventId: bigint({ mode: 'number' }),
    isSample: boolean().notNull(),
  },
  (table) => [
    index('corrections_complaint_id').on(table.complaintId, table.id),
    index('corrections_theme_event_id').on(table.themeEventId),
  ],
);
