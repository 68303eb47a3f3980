import type { Pool } from '../pool.ts';
import type { ClientStore } from './client-contract.ts';
import { insertClientDeed, listClientEventRows, listMovedBy } from './client-deeds.ts';
import { findClientRowByEmail, findClientRowByName, listClientRows } from './client-list.ts';
import { listClientCardRows, listCriticismRows, listWriterKeys } from './clients.ts';
import { upsertClients } from './save-clients.ts';

/** A list of all clients and their past touches many rows at once. */
const LONG_SECONDS = 300;

export function clientStoreOf(pool: Pool): ClientStore {
  return {
    saveClients: (clients, isSample) => pool.transaction((db) => upsertClients(db, clients, isSample), LONG_SECONDS),
    findClientByEmail: (email) => pool.use((db) => findClientRowByEmail(db, email)),
    findClientByName: (name) => pool.use((db) => findClientRowByName(db, name)),
    listClients: () => pool.use(listClientRows),
    listClientCards: (filter) => pool.use((db) => listClientCardRows(db, filter)),
    listWriters: (sight) => pool.use((db) => listWriterKeys(db, sight ?? null)),
    listCriticisms: (clientKey, limitRows, sight) =>
      pool.use((db) => listCriticismRows(db, clientKey, { limitRows, sight })),
    listClientEvents: () => pool.use(listClientEventRows),
    planClientDeed: (deed) => pool.use(async (db) => listMovedBy(db, deed, await listClientEventRows(db))),
    saveClientDeed: (deed) => pool.transaction((db) => insertClientDeed(db, deed), LONG_SECONDS),
  };
}
