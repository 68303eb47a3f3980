import type { CriticalReason } from '@doleances/core';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, text } from 'drizzle-orm/pg-core';
import type { OutboxState } from '../rows.ts';
import { doleances, instant, json } from './columns.ts';
import { complaints } from './complaints.ts';

export const escalations = doleances.table(
  'escalations',
  {
    id: text().primaryKey(),
    complaintId: text()
      .notNull()
      .references(() => complaints.id, { onDelete: 'cascade' }),
    reasons: text().array().$type<CriticalReason[]>().notNull(),
    openedAt: instant().notNull(),
    acknowledgedAt: instant(),
    acknowledgedBy: text(),
    isSample: boolean().notNull(),
  },
  (table) => [
    index('escalations_complaint_id').on(table.complaintId),
    index('escalations_opened_at').on(table.openedAt),
  ],
);

/** Every send is a row first: pending, sending (committed before the send), then sent, uncertain or refused. */
export const outbox = doleances.table(
  'outbox',
  {
    id: text().primaryKey(),
    dedupKey: text().notNull().unique(),
    urgency: text().$type<'critical' | 'ordinary'>().notNull(),
    recipients: json<readonly { readonly name: string; readonly address: string }[]>().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text(),
    notBefore: instant(),
    state: text().$type<OutboxState>().notNull().default('pending'),
    messageId: text().notNull(),
    attempt: integer().notNull().default(0),
    leaseUntil: instant(),
    createdAt: instant().notNull().defaultNow(),
    sentAt: instant(),
    lastError: text(),
    isSample: boolean().notNull(),
  },
  (table) => [
    index('outbox_open').on(table.urgency, table.createdAt).where(sql`${table.state} in ('pending', 'sending')`),
    index('outbox_created_at').on(table.createdAt),
  ],
);
