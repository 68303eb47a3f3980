import { type SQL, sql } from 'drizzle-orm';

/** A moment as a parameter of a statement. */
export const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;
