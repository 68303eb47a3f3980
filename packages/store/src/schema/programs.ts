import type { HookEvent, Role } from '@doleances/core';
import { text } from 'drizzle-orm/pg-core';
import { doleances, instant, json } from './columns.ts';

/** Keys of programs; of each only the hash is kept. */
export const apiTokens = doleances.table('api_tokens', {
  id: text().primaryKey(),
  name: text().notNull(),
  role: text().$type<Role>().notNull(),
  /** Whose eyes it has, where it belongs to one of the staff. */
  staffName: text(),
  locations: json<readonly string[]>(),
  secretHash: text().notNull().unique(),
  createdAt: instant().notNull().defaultNow(),
  createdBy: text().notNull(),
  expiresAt: instant(),
  lastUsedAt: instant(),
  revokedAt: instant(),
  revokedBy: text(),
});

/** Where other programs are told of what happens. */
export const subscriptions = doleances.table('subscriptions', {
  id: text().primaryKey(),
  url: text().notNull(),
  events: text().array().$type<HookEvent[]>().notNull(),
  sealedSecret: text().notNull(),
  createdAt: instant().notNull().defaultNow(),
  createdBy: text().notNull(),
  /** Since when the other side says that it is gone. */
  stoppedAt: instant(),
  lastSentAt: instant(),
  lastFailedAt: instant(),
  lastError: text(),
  removedAt: instant(),
});
