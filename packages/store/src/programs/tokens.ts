import { randomUUID } from 'node:crypto';
import { desc, eq, getTableColumns, sql } from 'drizzle-orm';
import { appendEvent } from '../events.ts';
import type { Database } from '../lane.ts';
import type { Pool } from '../pool.ts';
import { apiTokens } from '../schema/programs.ts';
import { scrub } from '../scrub.ts';
import type { ProgramStore, TokenRow, TokenToSave } from './program-contract.ts';

const { secretHash: _secretHash, ...columns } = getTableColumns(apiTokens);

type Stored = Omit<typeof apiTokens.$inferSelect, 'secretHash'>;

const tokenFrom = (row: Stored): TokenRow => ({ ...row, id: row.id as TokenRow['id'] });

export function tokensOf(pool: Pool) {
  return {
    saveToken: (token) => pool.transaction((db) => insertToken(db, token)),
    findTokenByHash: (secretHash) => pool.use((db) => useToken(db, secretHash)),
    listTokens: () =>
      pool.use(async (db) =>
        (await db.select(columns).from(apiTokens).orderBy(desc(apiTokens.createdAt), desc(apiTokens.id))).map(
          tokenFrom,
        ),
      ),
    revokeToken: (tokenId, who) => pool.transaction((db) => revoke(db, tokenId, who)),
  } satisfies Partial<ProgramStore>;
}

/** The id is drawn: it must tell nothing of the key. */
async function insertToken(db: Database, { who, secretHash, ...token }: TokenToSave): Promise<TokenRow> {
  const id = `tok_${randomUUID().replaceAll('-', '')}`;
  const values = { ...token, id, secretHash, name: scrub(token.name), createdBy: who };
  const [row] = await db.insert(apiTokens).values(values).returning(columns);
  if (row === undefined) throw new Error('a token was not inserted');
  await appendEvent(db, { who, what: `token created (${token.role})`, subjectId: id, why: null });
  return tokenFrom(row);
}

/** A look a minute is noted, not each: a busy program would write a row for every request. */
async function useToken(db: Database, secretHash: string): Promise<TokenRow | null> {
  const [row] = await db.select(columns).from(apiTokens).where(eq(apiTokens.secretHash, secretHash));
  if (row === undefined) return null;
  await db.execute(sql`
    update doleances.api_tokens set last_used_at = now()
    where id = ${row.id} and revoked_at is null and coalesce(expires_at, 'infinity') > now()
      and coalesce(last_used_at, '-infinity') < now() - interval '1 minute'`);
  return tokenFrom(row);
}

async function revoke(db: Database, tokenId: string, who: string): Promise<boolean> {
  const rows = await db.execute(sql`
    update doleances.api_tokens set revoked_at = now(), revoked_by = ${who}
    where id = ${tokenId} and revoked_at is null returning 1`);
  if (rows.length === 0) return false;
  await appendEvent(db, { who, what: 'token revoked', subjectId: tokenId, why: null });
  return true;
}
