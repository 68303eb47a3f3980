import type { CriticalReason, EscalationRoute, Notice, OutletName } from '@doleances/core';
import { sql } from 'drizzle-orm';
import { boolean, index, integer, primaryKey, text } from 'drizzle-orm/pg-core';
import type { OutboxState, ToldContact } from '../response/response-rows.ts';
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
    route: text().$type<EscalationRoute['kind'] | 'archived'>().notNull().default('alert'),
    /** Who was told, first to last. */
    told: json<readonly ToldContact[]>().notNull().default([]),
    /** Address of the contact whose next digest tells of it; null once it did, and for what was told alone. */
    digestFor: text(),
    closedAt: instant(),
    closedBy: text(),
    isSample: boolean().notNull(),
  },
  (table) => [
    index('escalations_complaint_id').on(table.complaintId),
    index('escalations_opened_at').on(table.openedAt),
    index('escalations_digest_for').on(table.digestFor).where(sql`${table.digestFor} is not null`),
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
    /** Of the process that sends it, see `presence.ts`. */
    holder: integer(),
    createdAt: instant().notNull().defaultNow(),
    sentAt: instant(),
    lastError: text(),
    isSample: boolean().notNull(),
    outlet: text().$type<OutletName>().notNull().default('mail'),
    /** What outlets beside mail are given. */
    notice: json<Notice>(),
    /** The complaint it tells of. */
    aboutId: text(),
  },
  (table) => [
    index('outbox_message_id').on(table.messageId),
    index('outbox_about_id').on(table.aboutId).where(sql`${table.aboutId} is not null`),
    index('outbox_open').on(table.urgency, table.createdAt).where(sql`${table.state} in ('pending', 'sending')`),
    index('outbox_created_at').on(table.createdAt),
  ],
);

/** Every try, written before it leaves: what nobody answers stays without an outcome. */
export const outboxAttempts = doleances.table(
  'outbox_attempts',
  {
    outboxId: text()
      .notNull()
      .references(() => outbox.id, { onDelete: 'cascade' }),
    attempt: integer().notNull(),
    startedAt: instant().notNull().defaultNow(),
    endedAt: instant(),
    outcome: text().$type<OutboxState>(),
    error: text(),
  },
  (table) => [
    primaryKey({ columns: [table.outboxId, table.attempt] }),
    index('outbox_attempts_started_at').on(table.startedAt),
  ],
);

/** How each outlet fares; one that said "gone" (410) is left alone until its address changes or a test succeeds. */
export const outlets = doleances.table('outlets', {
  name: text().$type<OutletName>().primaryKey(),
  /** Of the address and its keys, which themselves stay in the settings. */
  addressHash: text().notNull(),
  stoppedAt: instant(),
  lastSentAt: instant(),
  lastFailedAt: instant(),
  lastError: text(),
});
