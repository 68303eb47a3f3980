import { text } from 'drizzle-orm/pg-core';
import { bytes, doleances, instant } from './columns.ts';

/** Random bytes that sign our links; a new key closes every link of its purpose. */
export const linkKeys = doleances.table('link_keys', {
  purpose: text().primaryKey(),
  key: bytes().notNull(),
  madeAt: instant().notNull().defaultNow(),
});
