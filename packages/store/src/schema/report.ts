import { bigint, boolean, index, text } from 'drizzle-orm/pg-core';
import type { EventDetail } from '../rows.ts';
import { doleances, instant, json } from './columns.ts';

export const reports = doleances.table(
  'reports',
  {
    id: text().primaryKey(),
    week: text().notNull().unique(),
    madeAt: instant().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    document: json<unknown>(),
    isSample: boolean().notNull(),
  },
  (table) => [index('reports_made_at').on(table.madeAt)],
);

/** Who did what, when and why. A trigger refuses changes and removals, but of sample rows. */
export const events = doleances.table(
  'events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull().defaultNow(),
    who: text().notNull(),
    what: text().notNull(),
    subjectId: text().notNull(),
    why: text(),
    /** What changed, from what to what, where the event is about a backlog item. */
    detail: json<EventDetail>(),
    isSample: boolean().notNull(),
  },
  (table) => [index('events_subject_id').on(table.subjectId, table.at), index('events_at').on(table.at, table.id)],
);
