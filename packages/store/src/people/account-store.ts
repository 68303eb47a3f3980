import { and, eq, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import { insertOutbox } from '../response/outbox.ts';
import { accountLinks, people, personPasskeys, personTwoFactors } from '../schema/accounts.ts';
import type { AccountStore } from './account-contract.ts';
import type { LinkRow } from './account-rows.ts';
import {
  AddressTaken,
  countTry,
  deleteSessions,
  findPersonRow,
  findWait,
  insertPersonByLink,
  isLastOwner,
  listLinkRows,
  listPersonRows,
  listSessionRows,
  openLinks,
  takeKeys,
  upsertPassword,
  voidAlike,
} from './accounts.ts';
import { openAuthAdapterOn } from './auth-adapter.ts';

type Deed = { readonly who: string; readonly what: string; readonly why?: string | null };

export function accountStoreOf(pool: Pool, mailHost: string): AccountStore {
  return {
    ...peopleOf(pool),
    ...linksOf(pool, mailHost),
    ...sessionsOf(pool),
    openAuthAdapter: () => openAuthAdapterOn(pool),
  };
}

const note = (db: Database, personId: string, { who, what, why }: Deed) =>
  appendEvent(db, { who, what, subjectId: personId, why: why ?? null });

function peopleOf(pool: Pool) {
  return {
    hasOwner: async () => (await pool.use((db) => findPersonRow(db, eq(people.role, 'owner')))) !== null,
    listPeople: () => pool.use((db) => listPersonRows(db, undefined)),
    findPerson: (personId) => pool.use((db) => findPersonRow(db, eq(people.id, personId))),
    findPersonByEmail: (email) => pool.use((db) => findPersonRow(db, eq(people.email, email.toLowerCase()))),
    async savePersonByLink(linkId, person, now) {
      try {
        return await pool.transaction((db) => insertPersonByLink(db, linkId, person, now));
      } catch (error) {
        if (error instanceof AddressTaken) return null;
        throw error;
      }
    },
    changePerson: (personId, change, deed) =>
      pool.transaction(async (db) => {
        const found = await findPersonRow(db, eq(people.id, personId));
        if (found === null) return 'no_person';
        const role = change.role ?? found.role;
        if (role !== 'owner' && found.role === 'owner' && (await isLastOwner(db, personId))) return 'last_owner';
        const { locations, ...rest } = change;
        const places = locations === undefined ? {} : { locations: locations === null ? null : [...locations] };
        await db
          .update(people)
          .set({ ...rest, ...places, updatedAt: sql`now()` })
          .where(eq(people.id, personId));
        await note(db, personId, deed);
        return 'changed';
      }),
    removePerson: (personId, who, now) =>
      pool.transaction(async (db) => {
        const found = await findPersonRow(db, eq(people.id, personId));
        if (found === null) return 'no_person';
        if (found.role === 'owner' && (await isLastOwner(db, personId))) return 'last_owner';
        await takeKeys(db, personId);
        await db.update(people).set({ leftAt: now, twoFactorEnabled: false }).where(eq(people.id, personId));
        await note(db, personId, { who, what: 'account_removed' });
        return 'removed';
      }),
    savePassword: (personId, passwordHash, { keptToken, ...deed }) =>
      pool.transaction(async (db) => {
        await upsertPassword(db, personId, passwordHash);
        await deleteSessions(db, personId, { exceptToken: keptToken ?? null });
        await note(db, personId, deed);
      }),
    removeTwoFactor: (personId, deed) =>
      pool.transaction(async (db) => {
        const gone = await db.delete(personTwoFactors).where(eq(personTwoFactors.userId, personId)).returning();
        await db.update(people).set({ twoFactorEnabled: false }).where(eq(people.id, personId));
        if (gone.length > 0) await note(db, personId, deed);
        return gone.length > 0;
      }),
  } satisfies Partial<AccountStore>;
}

function linksOf(pool: Pool, mailHost: string) {
  return {
    saveLink: ({ isAlone, ...link }, letter, deed) =>
      pool.transaction(async (db) => {
        if (isAlone) await voidAlike(db, link, link.madeAt);
        await db.insert(accountLinks).values(link);
        const subjectId = link.personId ?? link.id;
        if (letter !== null) await insertOutbox(db, letter, { mailHost, subjectId });
        await note(db, subjectId, deed);
      }),
    findLink: async (hash, now) =>
      (await pool.use((db) => listLinkRows(db, and(eq(accountLinks.hash, hash), openLinks(now)))))[0] ?? null,
    takeLink: (hash, now) =>
      pool.transaction(async (db) => {
        const [found] = await listLinkRows(db, and(eq(accountLinks.hash, hash), openLinks(now)));
        if (found === undefined) return null;
        const taken = await db
          .update(accountLinks)
          .set({ usedAt: now })
          .where(and(eq(accountLinks.id, found.id), openLinks(now)))
          .returning({ id: accountLinks.id });
        return taken.length > 0 ? found : null;
      }),
    listInvites: (now): Promise<readonly LinkRow[]> =>
      pool.use((db) => listLinkRows(db, and(eq(accountLinks.kind, 'invite'), openLinks(now)))),
    revokeLink: (linkId, who, now) =>
      pool.transaction(async (db) => {
        const taken = await db
          .update(accountLinks)
          .set({ revokedAt: now })
          .where(and(eq(accountLinks.id, linkId), openLinks(now)))
          .returning({ id: accountLinks.id });
        if (taken.length > 0) await note(db, linkId, { who, what: 'account_invite_revoked' });
        return taken.length > 0;
      }),
    async takeTry(keys, now, limit) {
      // Whoever is locked out is told at the price of one look.
      const locked = await pool.use((db) => findWait(db, keys, now, limit));
      if (locked !== null) return locked;
      return pool.transaction(async (db) => {
        // In one order for all, so that two who share a key never wait for each other.
        const ordered = keys.toSorted((one, other) => Buffer.compare(one, other));
        const waits: (number | null)[] = [];
        for (const key of ordered) waits.push(await countTry(db, key, now, limit));
        const longest = Math.max(0, ...waits.map((wait) => wait ?? 0));
        return longest === 0 ? null : longest;
      });
    },
    forgiveTry: (keys, isAll) =>
      pool.transaction(async (db) => {
        for (const key of keys) {
          await db.execute(sql`
            update doleances.sign_in_tries
            set at = ${isAll ? sql`'{}'` : sql`at[1:cardinality(at) - 1]`} where key = ${key}`);
        }
      }),
  } satisfies Partial<AccountStore>;
}

function sessionsOf(pool: Pool) {
  return {
    listSessions: (personId) => pool.use((db) => listSessionRows(db, personId)),
    endSessions: (personId, which, who) =>
      pool.transaction(async (db) => {
        const ended = await deleteSessions(db, personId, which);
        if (ended > 0) await note(db, personId, { who, what: 'account_sessions_ended' });
        return ended;
      }),
    listPasskeys: (personId) =>
      pool.use((db) =>
        db
          .select({ id: personPasskeys.id, name: personPasskeys.name, createdAt: personPasskeys.createdAt })
          .from(personPasskeys)
          .where(eq(personPasskeys.userId, personId)),
      ),
    removePasskey: (personId, passkeyId, who) =>
      pool.transaction(async (db) => {
        const gone = await db
          .delete(personPasskeys)
          .where(and(eq(personPasskeys.userId, personId), eq(personPasskeys.id, passkeyId)))
          .returning({ id: personPasskeys.id });
        if (gone.length > 0) await note(db, personId, { who, what: 'account_passkey_removed' });
        return gone.length > 0;
      }),
    noteAccount: (personId, deed) => pool.use((db) => note(db, personId, deed)),
  } satisfies Partial<AccountStore>;
}
