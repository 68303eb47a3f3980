import type { ClientDeedKind } from '@doleances/core';
import { bigint, boolean, index, text } from 'drizzle-orm/pg-core';
import { doleances, instant, json } from './columns.ts';

/** What people did about clients: who, when, why. A trigger refuses changes, and removal but of sample rows. */
export const clientEvents = doleances.table(
  'client_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull().defaultNow(),
    who: text().notNull(),
    why: text(),
    kind: text().$type<ClientDeedKind>().notNull(),
    clientKey: text().notNull(),
    /** The other fields of the deed. */
    detail: json<Readonly<Record<string, unknown>>>().notNull(),
    isSample: boolean().notNull(),
  },
  (table) => [index('client_events_client_key').on(table.clientKey)],
);
