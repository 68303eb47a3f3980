import type { Store } from './contract.ts';
import type { Pool } from './pool.ts';
import {
  findOrMakeLinkKey,
  insertPromiseDeed,
  listChaseRows,
  listOpenCaseRows,
  listPeopleNamed,
  listPromiseDeedRows,
  renewLinkKey,
} from './promise-ledger.ts';
import { findPromiseRow, listOutcomeRows, listPromiseRows } from './response.ts';
import type { StageVersions } from './work.ts';

/** The part of the store that keeps promises. */
export function promisesOf(pool: Pool, versions: StageVersions) {
  return {
    findPromise: (promiseId) => pool.use((db) => findPromiseRow(db, promiseId)),
    listPromises: (filter) => pool.use((db) => listPromiseRows(db, filter)),
    listPromiseOutcomes: (limitRows, sight) => pool.use((db) => listOutcomeRows(db, limitRows, sight ?? null)),
    savePromiseDeed: (deed) => pool.transaction((db) => insertPromiseDeed(db, deed, versions)),
    listPromiseDeeds: (complaintId) => pool.use((db) => listPromiseDeedRows(db, complaintId)),
    findLinkKey: (purpose) => pool.use((db) => findOrMakeLinkKey(db, purpose)),
    renewLinkKey: (purpose, who) => pool.transaction((db) => renewLinkKey(db, purpose, who)),
    listPeopleNamed: (words) => pool.use((db) => listPeopleNamed(db, words)),
    listChases: (since) => pool.use((db) => listChaseRows(db, since)),
    listOpenCases: (limitRows) => pool.use((db) => listOpenCaseRows(db, limitRows)),
  } satisfies Partial<Store>;
}
