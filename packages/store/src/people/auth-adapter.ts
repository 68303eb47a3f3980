import type { drizzleAdapter } from '@better-auth/drizzle-adapter';
import { drizzle } from 'drizzle-orm/postgres-js';
import type postgres from 'postgres';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import {
  people,
  personLogins,
  personPasskeys,
  personSessions,
  personTwoFactors,
  personVerifications,
} from '../schema/accounts.ts';

/** The tables under the names that better-auth has for them. */
const TABLES = {
  user: people,
  account: personLogins,
  session: personSessions,
  verification: personVerifications,
  twoFactor: personTwoFactors,
  passkey: personPasskeys,
};

/** Loads better-auth's adapter, which whoever never signs in does without. */
export async function openAuthAdapterOn(pool: Pool): Promise<ReturnType<typeof drizzleAdapter>> {
  const loaded = await import('@better-auth/drizzle-adapter');
  return loaded.drizzleAdapter(databaseOver(pool), { provider: 'pg', schema: TABLES, transaction: false });
}

/** One database over all lanes: each statement takes whichever is free, under the deadline of every other. */
function databaseOver(pool: Pool): Database {
  const unsafe = (text: string, parameters: unknown[] = []) => {
    let isRows = false;
    // drizzle may still ask for `.values()`, so the statement starts one microtask later.
    const answer = Promise.resolve().then(() => pool.run(text, parameters, isRows));
    return Object.assign(answer, {
      values() {
        isRows = true;
        return answer;
      },
    });
  };
  const options = { parsers: {}, serializers: {} };
  return drizzle({ options, unsafe } as unknown as postgres.Sql, { casing: 'snake_case' });
}
