import { sql } from 'drizzle-orm';
import { boolean, index, integer, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import type { RawType, Source, SourceKind } from '../intake/source-rows.ts';
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
    sealed: json<Source['sealed']>().notNull().default({}),
    since: instant(),
    lastItemAt: instant(),
    failingSince: instant(),
    failures: integer().notNull().default(0),
    needsPerson: boolean().notNull().default(false),
    toldAt: instant(),
    progress: json<NonNullable<Source['progress']>>(),
    refused: json<Source['refused']>().notNull().default([]),
    refusedCount: integer().notNull().default(0),
    checkWantedAt: instant(),
    lastCheck: json<NonNullable<Source['lastCheck']>>(),
    /** Removed by a person: nobody asks it any more, and what it brought stays. */
    removedAt: instant(),
    createdAt: instant().notNull().defaultNow(),
  },
  (table) => [
    unique('sources_kind_name').on(table.kind, table.name),
    /** A delivery finds its source by the address it was sent to. */
    uniqueIndex('sources_address').on(sql`(${table.settings} ->> 'address')`).where(sql`${table.kind} = 'form'`),
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
    /** Its words are gone, and it is never read again; the row stays, so that it does not come in anew. */
    erasedAt: instant(),
  },
  (table) => [
    index('items_received_at').on(table.receivedAt),
    unique('items_source_external').on(table.sourceId, table.externalId),
    index('items_accepted_at').on(table.acceptedAt),
    index('items_source_bytes').on(table.sourceId, table.rawSha256),
    index('items_is_sample').on(table.id).where(sql`${table.isSample}`),
  ],
);
