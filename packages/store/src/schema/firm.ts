import type { Firm } from '@doleances/core';
import { sql } from 'drizzle-orm';
import { bigint, boolean, check, doublePrecision, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import { doleances, instant, json } from './columns.ts';

/** One row: an installation serves one firm. */
export const firm = doleances.table(
  'firm',
  {
    id: text().primaryKey().default('firm'),
    firm: json<Firm>().notNull(),
    isSample: boolean().notNull(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [check('firm_is_one', sql`${table.id} = 'firm'`)],
);

export const clients = doleances.table(
  'clients',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** The name without accents, case and double spaces, as people type it. */
    nameKey: text().notNull(),
    email: text(),
    organisation: text(),
    clientSince: text(),
    yearlyMarginCents: bigint({ mode: 'number' }),
    daysToPay: doublePrecision(),
    referrals: integer(),
    isSample: boolean().notNull(),
    otherEmails: text().array().notNull().default(sql`'{}'::text[]`),
    phones: text().array().notNull().default(sql`'{}'::text[]`),
    yearlySpendCents: bigint({ mode: 'number' }),
    grade: text(),
    language: text().$type<'fr' | 'en'>(),
    location: text(),
    notes: text(),
  },
  (table) => [index('clients_email').on(table.email), index('clients_name_key').on(table.nameKey)],
);

/** Units of business (transactions, visits) by stream and week: what silence is measured against. */
export const exposure = doleances.table(
  'exposure',
  {
    stream: text().notNull(),
    weekOf: instant().notNull(),
    units: doublePrecision().notNull(),
    isSample: boolean().notNull(),
    /** What `weekOf` begins. */
    span: text().$type<'day' | 'week'>().notNull().default('week'),
    savedAt: instant().notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.stream, table.weekOf] })],
);
