import type { Role } from '@doleances/core';
import { boolean, index, integer, text } from 'drizzle-orm/pg-core';
import type { InvitedAs, LinkKind } from '../people/account-rows.ts';
import { bytes, doleances, instant, json } from './columns.ts';

/** Who works here. Nobody is erased: whoever left has a day of leaving, no key, no session. */
export const people = doleances.table('people', {
  id: text().primaryKey(),
  name: text().notNull(),
  /** In small letters. */
  email: text().notNull().unique(),
  role: text().$type<Role>().notNull(),
  /** Places they answer for; null: all. */
  locations: text().array(),
  /** Under which name the list of staff knows them. */
  staffName: text(),
  language: text().$type<'fr' | 'en'>(),
  emailVerified: boolean().notNull().default(true),
  image: text(),
  twoFactorEnabled: boolean().notNull().default(false),
  createdAt: instant().notNull().defaultNow(),
  updatedAt: instant().notNull().defaultNow(),
  leftAt: instant(),
});

const personId = () =>
  text()
    .notNull()
    .references(() => people.id);

/** How a person proves who they are; a password is a salted scrypt hash. Columns as better-auth names them. */
export const personLogins = doleances.table(
  'person_logins',
  {
    id: text().primaryKey(),
    userId: personId(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    password: text(),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index('person_logins_user_id').on(table.userId)],
);

/** A token alone opens nothing: the cookie carries it signed with a key that is not in the database. */
export const personSessions = doleances.table(
  'person_sessions',
  {
    id: text().primaryKey(),
    userId: personId(),
    token: text().notNull().unique(),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index('person_sessions_user_id').on(table.userId)],
);

/** Short-lived: a challenge of a passkey, a second factor that is waited for. */
export const personVerifications = doleances.table(
  'person_verifications',
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull().defaultNow(),
    updatedAt: instant().notNull().defaultNow(),
  },
  (table) => [index('person_verifications_identifier').on(table.identifier)],
);

/** Sealed by better-auth with our signing key. */
export const personTwoFactors = doleances.table(
  'person_two_factors',
  {
    id: text().primaryKey(),
    userId: personId(),
    secret: text().notNull(),
    backupCodes: text().notNull(),
    verified: boolean().default(true),
    failedVerificationCount: integer().default(0),
    lockedUntil: instant(),
  },
  (table) => [index('person_two_factors_user_id').on(table.userId)],
);

export const personPasskeys = doleances.table(
  'person_passkeys',
  {
    id: text().primaryKey(),
    userId: personId(),
    name: text(),
    publicKey: text().notNull(),
    credentialID: text('credential_id').notNull().unique(),
    counter: integer().notNull(),
    deviceType: text().notNull(),
    backedUp: boolean().notNull(),
    transports: text(),
    aaguid: text(),
    createdAt: instant(),
  },
  (table) => [index('person_passkeys_user_id').on(table.userId)],
);

/** Links that let somebody in once: known by the hash of their token, which nobody keeps. */
export const accountLinks = doleances.table(
  'account_links',
  {
    id: text().primaryKey(),
    hash: bytes().notNull().unique(),
    kind: text().$type<LinkKind>().notNull(),
    personId: text().references(() => people.id),
    invitedAs: json<InvitedAs>(),
    madeBy: text().notNull(),
    madeAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
    revokedAt: instant(),
  },
  (table) => [index('account_links_expires_at').on(table.expiresAt)],
);

/** When somebody last failed to prove who they are, by account and by address, both hashed; the newest few. */
export const signInTries = doleances.table('sign_in_tries', {
  key: bytes().primaryKey(),
  at: instant().array().notNull(),
});
