import type {
  Channel,
  CriticalReason,
  Language,
  MessageKind,
  PromiseState,
  Severity,
  Signals,
  Target,
} from '@doleances/core';
import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, real, smallint, text } from 'drizzle-orm/pg-core';
import { doleances, instant, json, tsvector } from './columns.ts';
import { items } from './intake.ts';
import { themes } from './themes.ts';

/** Every message that was read, whatever its kind: a complaint is a row whose `kind` says so. */
export const complaints = doleances.table(
  'complaints',
  {
    id: text().primaryKey(),
    itemId: text()
      .notNull()
      .unique()
      .references(() => items.id),
    externalId: text().notNull(),
    channel: text().$type<Channel>().notNull(),
    direction: text().$type<'in' | 'out'>().notNull(),
    receivedAt: instant().notNull(),
    language: text().$type<Language>().notNull(),
    kind: text().$type<MessageKind>().notNull(),
    /** What the rules read, where a correction changed the kind; a complaint labelled otherwise keeps counting. */
    kindRead: text().$type<MessageKind>(),
    severity: smallint().$type<Severity>(),
    criticalReasons: text().array().$type<CriticalReason[]>().notNull(),
    location: text(),
    subject: text(),
    text: text().notNull(),
    cleanText: text().notNull(),
    authorName: text(),
    authorEmail: text(),
    authorPhone: text(),
    clientKey: text().notNull(),
    clientId: text(),
    starsOfFive: real(),
    inReplyTo: text(),
    threadKey: text(),
    duplicateOf: text(),
    signals: json<Signals>().notNull(),
    isSample: boolean().notNull(),
    readAt: instant().notNull().defaultNow(),
    /** Staff it names or may speak of, see `namedStaff` in core: these do not see it. */
    namedStaff: text().array().notNull().default(sql`'{}'::text[]`),
    /** Written on the direct line, and not released yet. */
    isForBoss: boolean().notNull().default(false),
    releasedAt: instant(),
    /** Whom the message names by itself, before lists and merges; undoing these leads back to it. */
    homeClientKey: text(),
    /** The author's telephone as it is compared. */
    phoneKey: text(),
    /** Since when its site shows it no more. */
    withdrawnAt: instant(),
  },
  (table) => [
    index('complaints_received_at').on(table.receivedAt),
    index('complaints_external_id').on(table.externalId),
    index('complaints_client_key').on(table.clientKey, table.receivedAt),
    index('complaints_home_client_key').on(table.homeClientKey),
    index('complaints_phone_key').on(table.phoneKey).where(sql`${table.phoneKey} is not null`),
    index('complaints_withdrawn').on(table.itemId).where(sql`${table.withdrawnAt} is not null`),
    index('complaints_thread_key').on(table.threadKey),
    index('complaints_duplicate_of').on(table.duplicateOf).where(sql`${table.duplicateOf} is not null`),
    index('complaints_in_reply_to').on(table.inReplyTo).where(sql`${table.direction} = 'out'`),
    index('complaints_named_staff').using('gin', table.namedStaff).where(sql`${table.namedStaff} <> '{}'`),
    index('complaints_is_for_boss').on(table.id).where(sql`${table.isForBoss}`),
    index('complaints_status_chase').on(table.receivedAt).where(sql`${table.kind} = 'status_chase'`),
    index('complaints_claims_contact')
      .on(table.receivedAt)
      .where(sql`(${table.signals} ->> 'priorContactsClaimed')::integer > 0`),
    index('complaints_critical').on(table.receivedAt).where(sql`cardinality(${table.criticalReasons}) > 0`),
  ],
);

/** MinHash bands of a complaint's words; apart, so that remembering them does not write the wide row and its indexes again. */
export const complaintBands = doleances.table(
  'complaint_bands',
  {
    complaintId: text()
      .primaryKey()
      .references(() => complaints.id, { onDelete: 'cascade' }),
    bands: bigint({ mode: 'bigint' }).array().notNull(),
  },
  (table) => [index('complaint_bands_bands').using('gin', table.bands)],
);

/** The forms under which a message is found, see `searchWordsFrom` in core; apart for the same reason. */
export const complaintWords = doleances.table(
  'complaint_words',
  {
    complaintId: text()
      .primaryKey()
      .references(() => complaints.id, { onDelete: 'cascade' }),
    receivedAt: instant().notNull(),
    words: tsvector().notNull(),
  },
  (table) => [
    index('complaint_words_words').using('gin', table.words),
    index('complaint_words_received_at').on(table.receivedAt, table.complaintId),
  ],
);

export const grievances = doleances.table(
  'grievances',
  {
    id: text().primaryKey(),
    complaintId: text()
      .notNull()
      .references(() => complaints.id, { onDelete: 'cascade' }),
    /** The complaint's, repeated here so that a theme's window is one index range. */
    receivedAt: instant().notNull(),
    spanStart: integer().notNull(),
    spanEnd: integer().notNull(),
    quote: text().notNull(),
    facet: text().notNull(),
    target: text().$type<Target>().notNull(),
    staff: text(),
    unresolvedStaff: text(),
    staffCandidates: text().array().notNull(),
    product: text(),
    severity: smallint().$type<Severity>().notNull(),
    themeId: text()
      .$type<`thm_${string}`>()
      .references(() => themes.id),
    /** The theme its own words lead to, before merges and splits: undoing these leads back to it. */
    homeThemeId: text().$type<`thm_${string}`>(),
    isSample: boolean().notNull(),
  },
  (table) => [
    index('grievances_home_theme_id').on(table.homeThemeId),
    index('grievances_complaint_id').on(table.complaintId),
    index('grievances_theme_id').on(table.themeId, table.receivedAt),
    index('grievances_received_at').on(table.receivedAt),
  ],
);

export const promises = doleances.table(
  'promises',
  {
    id: text().primaryKey(),
    complaintId: text()
      .notNull()
      .references(() => complaints.id, { onDelete: 'cascade' }),
    promisor: text(),
    performer: text(),
    action: text().notNull(),
    quote: text().notNull(),
    spanStart: integer().notNull(),
    spanEnd: integer().notNull(),
    dueAt: instant(),
    dueText: text(),
    condition: text(),
    voice: text().$type<'our_words' | 'reproach'>().notNull(),
    confidence: real().notNull(),
    state: text().$type<PromiseState>().notNull(),
    /** Evidence or a person set the state: reading the message again must not take it back. */
    isStateSettled: boolean().notNull().default(false),
    madeAt: instant().notNull(),
    keptByComplaintId: text(),
    isSample: boolean().notNull(),
    /** The day the client was told since, where it is another. */
    newDueAt: instant(),
    doneAt: instant(),
    /** Who said how it ended; null where writings and the clock say it. */
    decidedBy: text(),
    /** Whom it was written to or by, as that message names them. */
    beneficiaryName: text(),
  },
  (table) => [
    index('promises_complaint_id').on(table.complaintId),
    index('promises_made_at').on(table.madeAt),
    index('promises_due_at').on(table.dueAt, table.madeAt, table.id),
    index('promises_done_at').on(table.doneAt).where(sql`${table.doneAt} is not null`),
    index('promises_state_due_at').on(table.state, table.dueAt),
    index('promises_open').on(table.dueAt).where(sql`${table.state} = 'open'`),
  ],
);
