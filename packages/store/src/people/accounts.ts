import { and, asc, desc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import { idFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import {
  accountLinks,
  people,
  personLogins,
  personPasskeys,
  personSessions,
  personTwoFactors,
  signInTries,
} from '../schema/accounts.ts';
import { scrub } from '../scrub.ts';
import type { AccountStore } from './account-contract.ts';
import type { InvitedAs, LinkRow, PersonRow } from './account-rows.ts';

/** As better-auth calls what is proven by a password. */
const PASSWORD = 'credential';

/** Columns inside a statement of its own are named with their table by hand: drizzle leaves it out. */
const personColumns = {
  id: people.id,
  name: people.name,
  email: people.email,
  role: people.role,
  locations: people.locations,
  staffName: people.staffName,
  language: people.language,
  hasTwoFactor: people.twoFactorEnabled,
  createdAt: people.createdAt,
  hasPassword: sql<boolean>`exists (select 1 from doleances.person_logins l
    where l.user_id = people.id and l.provider_id = ${PASSWORD} and l.password is not null)`,
  passkeys: sql<number>`(select count(*)::int from doleances.person_passkeys k where k.user_id = people.id)`,
  lastSeenAt: sql<Date | null>`(select max(s.updated_at) from doleances.person_sessions s
    where s.user_id = people.id and s.expires_at > now())`,
};

export async function listPersonRows(db: Database, which: SQL | undefined): Promise<readonly PersonRow[]> {
  const rows = await db
    .select(personColumns)
    .from(people)
    .where(and(isNull(people.leftAt), which))
    .orderBy(asc(people.name), asc(people.id));
  return rows.map((row) => ({
    ...row,
    id: row.id as PersonRow['id'],
    lastSeenAt: row.lastSeenAt === null ? null : new Date(row.lastSeenAt),
  }));
}

export async function findPersonRow(db: Database, which: SQL): Promise<PersonRow | null> {
  return (await listPersonRows(db, which))[0] ?? null;
}

type NewPerson = Parameters<AccountStore['savePersonByLink']>[1];

/** See `savePersonByLink`; inside a transaction. */
export async function insertPersonByLink(
  db: Database,
  linkId: LinkRow['id'],
  { id, name, email, role, locations, staffName, language, passwordHash }: NewPerson,
  now: Date,
): Promise<PersonRow['id'] | null> {
  const used = await db.execute<{ kind: LinkRow['kind'] }>(sql`
    update doleances.account_links set used_at = ${now.toISOString()}::timestamptz
    where id = ${linkId} and used_at is null and revoked_at is null and expires_at > ${now.toISOString()}::timestamptz
    returning kind`);
  const kind = used[0]?.kind;
  if (kind === undefined) return null;
  const values = {
    name: scrub(name),
    role,
    locations: locations === null ? null : [...locations],
    staffName,
    language,
  };
  const added = await db
    .insert(people)
    .values({ id, email: email.toLowerCase(), ...values })
    .onConflictDoUpdate({
      target: people.email,
      set: { ...values, leftAt: null, twoFactorEnabled: false, updatedAt: now },
      setWhere: sql`${people.leftAt} is not null`,
    })
    .returning({ id: people.id });
  const personId = added[0]?.id as PersonRow['id'] | undefined;
  // Nothing of this transaction stays: the link is not used up either.
  if (personId === undefined) throw new AddressTaken();
  if (passwordHash !== null) await upsertPassword(db, personId, passwordHash);
  const what = kind === 'setup' ? 'account_owner_made' : 'account_invite_accepted';
  await appendEvent(db, { who: name, what, subjectId: personId, why: null });
  return personId;
}

/** Ends the transaction of `insertPersonByLink`. */
export class AddressTaken extends Error {}

export async function upsertPassword(db: Database, personId: string, passwordHash: string): Promise<void> {
  await db
    .insert(personLogins)
    .values({
      id: idFrom('log', [personId, PASSWORD]),
      userId: personId,
      accountId: personId,
      providerId: PASSWORD,
      password: passwordHash,
    })
    .onConflictDoUpdate({ target: personLogins.id, set: { password: passwordHash, updatedAt: sql`now()` } });
}

/** Locks the owners' rows: of two owners who remove each other at once, one stays. */
export async function isLastOwner(db: Database, personId: string): Promise<boolean> {
  const owners = await db.execute<{ id: string }>(sql`
    select id from doleances.people where role = 'owner' and left_at is null order by id for update`);
  return owners.length === 1 && owners[0]?.id === personId;
}

export async function takeKeys(db: Database, personId: string): Promise<void> {
  await db.delete(personSessions).where(eq(personSessions.userId, personId));
  await db.delete(personLogins).where(eq(personLogins.userId, personId));
  await db.delete(personPasskeys).where(eq(personPasskeys.userId, personId));
  await db.delete(personTwoFactors).where(eq(personTwoFactors.userId, personId));
  await db.execute(sql`
    update doleances.account_links set revoked_at = now()
    where person_id = ${personId} and used_at is null and revoked_at is null`);
}

const linkColumns = {
  id: accountLinks.id,
  kind: accountLinks.kind,
  personId: accountLinks.personId,
  invitedAs: accountLinks.invitedAs,
  madeBy: accountLinks.madeBy,
  madeAt: accountLinks.madeAt,
  expiresAt: accountLinks.expiresAt,
};

export function openLinks(now: Date): SQL {
  return sql`${accountLinks.usedAt} is null and ${accountLinks.revokedAt} is null
    and ${accountLinks.expiresAt} > ${now.toISOString()}::timestamptz`;
}

export async function listLinkRows(db: Database, which: SQL | undefined): Promise<readonly LinkRow[]> {
  const rows = await db.select(linkColumns).from(accountLinks).where(which).orderBy(desc(accountLinks.madeAt));
  return rows.map((row) => ({
    ...row,
    id: row.id as LinkRow['id'],
    personId: row.personId as LinkRow['personId'],
    invitedAs: row.invitedAs as InvitedAs | null,
  }));
}

/** Takes older open links of the same kind and the same person or address. */
export async function voidAlike(db: Database, { kind, personId, invitedAs }: LinkRow, now: Date): Promise<void> {
  const same =
    kind === 'setup'
      ? sql`true`
      : kind === 'invite'
        ? sql`invited_as ->> 'email' = ${invitedAs?.email ?? ''}`
        : sql`person_id = ${personId}`;
  await db.execute(sql`
    update doleances.account_links set revoked_at = ${now.toISOString()}::timestamptz
    where kind = ${kind} and used_at is null and revoked_at is null and ${same}`);
}

type TryLimit = { readonly triesMax: number; readonly seconds: number };

/** Seconds until all of these keys have a try left; `null` when they have. */
export async function findWait(
  db: Database,
  keys: readonly Uint8Array[],
  now: Date,
  { triesMax, seconds }: TryLimit,
): Promise<number | null> {
  const list = sql.join(
    keys.map((key) => sql`${key}`),
    sql`, `,
  );
  const since = new Date(now.getTime() - seconds * 1000).toISOString();
  const rows = await db.execute<{ ms: number | null }>(sql`
    select max(oldest)::float8 as ms from doleances.sign_in_tries,
      lateral (select extract(epoch from tried) * 1000 as oldest from unnest(at) as tried
        where tried > ${since}::timestamptz order by tried desc offset ${triesMax - 1} limit 1) as counted
    where key in (${list})`);
  const oldest = rows[0]?.ms ?? null;
  return oldest === null ? null : waitFrom(oldest, now, seconds);
}

function waitFrom(oldestMs: number, now: Date, seconds: number): number {
  return Math.max(1, Math.ceil((oldestMs + seconds * 1000 - now.getTime()) / 1000));
}

/** See `takeTry`; inside a transaction, whose locks on the keys' rows make processes take turns. */
export async function countTry(db: Database, key: Uint8Array, now: Date, limit: TryLimit): Promise<number | null> {
  await db.execute(sql`
    insert into ${signInTries} (key, at) values (${key}, '{}') on conflict (key) do nothing`);
  await db.execute(sql`select 1 from doleances.sign_in_tries where key = ${key} for update`);
  const wait = await findWait(db, [key], now, limit);
  if (wait !== null) return wait;
  const since = new Date(now.getTime() - limit.seconds * 1000).toISOString();
  await db.execute(sql`
    update doleances.sign_in_tries set at = array(
      select tried from unnest(at) as tried where tried > ${since}::timestamptz
    ) || ${now.toISOString()}::timestamptz where key = ${key}`);
  return null;
}

export async function listSessionRows(db: Database, personId: string) {
  const rows = await db
    .select({
      id: personSessions.id,
      createdAt: personSessions.createdAt,
      seenAt: personSessions.updatedAt,
      userAgent: personSessions.userAgent,
    })
    .from(personSessions)
    .where(and(eq(personSessions.userId, personId), sql`${personSessions.expiresAt} > now()`))
    .orderBy(desc(personSessions.updatedAt));
  return rows;
}

export async function deleteSessions(
  db: Database,
  personId: string,
  which: { readonly id: string } | { readonly exceptToken: string | null },
): Promise<number> {
  const these =
    'id' in which
      ? eq(personSessions.id, which.id)
      : which.exceptToken === null
        ? undefined
        : ne(personSessions.token, which.exceptToken);
  const ended = await db
    .delete(personSessions)
    .where(and(eq(personSessions.userId, personId), these))
    .returning({ id: personSessions.id });
  return ended.length;
}
