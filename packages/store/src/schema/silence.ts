import type { SilenceCause, SilenceState } from '@doleances/core';
import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, real, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { doleances, instant } from './columns.ts';

/** Who confirmed for a place and week that nobody complained; the newest of both holds. A trigger refuses changes. */
export const nilDeclarations = doleances.table(
  'nil_declarations',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    location: text().notNull(),
    /** ISO date of the Monday. */
    weekOf: text().notNull(),
    /** `false` takes it back. */
    isNil: boolean().notNull(),
    who: text().notNull(),
    at: instant().notNull().defaultNow(),
    isSample: boolean().notNull(),
  },
  (table) => [index('nil_declarations_location').on(table.location, table.weekOf, table.id)],
);

/** When clients bought: the rhythm that a silent departure breaks. */
export const clientPurchases = doleances.table(
  'client_purchases',
  {
    id: text().primaryKey(),
    clientKey: text().notNull(),
    clientName: text().notNull(),
    /** ISO date. */
    boughtOn: text().notNull(),
    location: text(),
    amountCents: bigint({ mode: 'number' }),
    savedAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull(),
  },
  (table) => [index('client_purchases_client_key').on(table.clientKey, table.boughtOn)],
);

/** Silences as the owner was told of them: one row from when it was first seen until the stream speaks again. */
export const silenceAlarms = doleances.table(
  'silence_alarms',
  {
    id: text().primaryKey(),
    stream: text().notNull(),
    state: text().$type<SilenceState>().notNull(),
    cause: text().$type<SilenceCause>(),
    /** ISO date of the Monday when the run began. */
    since: text().notNull(),
    complaints: integer().notNull(),
    expected: real().notNull(),
    openedAt: instant().notNull(),
    seenAt: instant().notNull(),
    closedAt: instant(),
    isSample: boolean().notNull(),
  },
  (table) => [uniqueIndex('silence_alarms_open').on(table.stream).where(sql`${table.closedAt} is null`)],
);
