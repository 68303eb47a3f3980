import type { Client } from '@doleances/core';
import { asc, getTableColumns, sql } from 'drizzle-orm';
import { keyFrom } from '../ids.ts';
import type { Database } from '../lane.ts';
import { clients } from '../schema/firm.ts';

const { nameKey: _nameKey, isSample: _isSample, ...clientColumns } = getTableColumns(clients);

export async function findClientRowByEmail(db: Database, email: string): Promise<Client | null> {
  return onlyClient(db, sql`${clients.email} = ${email.trim().toLowerCase()}`);
}

export async function findClientRowByName(db: Database, name: string): Promise<Client | null> {
  const key = nameKeyFrom(name);
  return key === '' ? null : onlyClient(db, sql`${clients.nameKey} = ${key}`);
}

/** `null` when two clients answer to it: taking either would be a guess about a person. */
async function onlyClient(db: Database, condition: ReturnType<typeof sql>): Promise<Client | null> {
  const rows = await db.select(clientColumns).from(clients).where(condition).limit(2);
  const [row] = rows;
  return row === undefined || rows.length > 1 ? null : clientFrom(row);
}

/** By id. */
export async function listClientRows(db: Database): Promise<readonly Client[]> {
  return (await db.select(clientColumns).from(clients).orderBy(asc(clients.id))).map(clientFrom);
}

function clientFrom(row: Omit<typeof clients.$inferSelect, 'nameKey' | 'isSample'>): Client {
  return { ...row, id: row.id as Client['id'] };
}

export function nameKeyFrom(name: string): string {
  const folded = name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  return keyFrom(folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
}
