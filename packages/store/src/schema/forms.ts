import { index, text } from 'drizzle-orm/pg-core';
import type { HeldWhy } from '../intake/form-rows.ts';
import { doleances, instant } from './columns.ts';
import { items } from './intake.ts';

/** Accepted, read, and not understood: nothing is lost, and a person says which field is what. */
export const heldItems = doleances.table(
  'held_items',
  {
    itemId: text()
      .primaryKey()
      .references(() => items.id, { onDelete: 'cascade' }),
    sourceId: text().notNull(),
    why: text().$type<HeldWhy>().notNull(),
    heldAt: instant().notNull().defaultNow(),
  },
  (table) => [index('held_items_source').on(table.sourceId, table.heldAt)],
);
