import { sql } from 'drizzle-orm';
import { boolean, index, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { RawType, SourceKind } from '../rows.ts';
import { bytes, doleances, instant, json } from './columns.ts';

export const sources = doleances.table(
  'sources',
  {
    id: text().primaryKey(),
    kind: text().$type<SourceKind>().notNull(),
    name: text().notNull(),
    settings: json<Record<string, unknown>>().notNull(),
    schedule: text(),
    cursor: json<unknown>(),
    isPaused: boolean().notNull().default(false),
    isSample: boolean().notNull(),
    lastSeenAt: instant(),
    lastError: text(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique('sources_kind_name').on(table.kind, table.name),
    /** A delivery finds its source by the address it was sent to. */
    uniqueIndex('sources_address').on(sql`(${table.settings} ->> 'address')`),
  ],
);

/** The accepted bytes, before any parsing: committed here is acknowledged. */
export const items = doleances.table(
  'items',
  {
    id: text().primaryKey(),
    sourceId: text()
      .notNull()
      .references(() => sources.id),
    externalId: text().notNull(),
    rawType: text().$type<RawType>().notNull(),
    raw: bytes().notNull(),
    rawSha256: bytes().notNull(),
    receivedAt: instant().notNull(),
    acceptedAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull(),
  },
  (table) => [
    unique('items_source_external').on(table.sourceId, table.externalId),
    index('items_accepted_at').on(table.acceptedAt),
  ],
);
