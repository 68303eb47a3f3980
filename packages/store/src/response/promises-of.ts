import type { StageVersions } from '../claims/work.ts';
import type { Store } from '../contract.ts';
import type { Pool } from '../pool.ts';
import { insertAnswerDeed, listAnswerRows } from './answers.ts';
import {
  countChaseWeeks,
  countLinkRenewals,
  insertFollowUpDecision,
  insertPromiseDeed,
  listChaseRows,
  listOpenCaseRows,
  listPeopleNamed,
  listPromiseDeedRows,
  noteLinkRenewal,
} from './promise-ledger.ts';
import { findPromiseRow, listOutcomeRows, listPromiseRows } from './response.ts';

/** The part of the store that keeps promises. */
export function promisesOf(pool: Pool, versions: StageVersions) {
  return {
    findPromise: (promiseId) => pool.use((db) => findPromiseRow(db, promiseId)),
    listPromises: (filter) =>
      filter.query === undefined
        ? pool.use((db) => listPromiseRows(db, filter))
        : pool.transaction((db) => listPromiseRows(db, filter)),
    listPromiseOutcomes: (limitRows, sight) => pool.use((db) => listOutcomeRows(db, limitRows, sight ?? null)),
    savePromiseDeed: (deed) => pool.transaction((db) => insertPromiseDeed(db, deed, versions)),
    listPromiseDeeds: (complaintId) => pool.use((db) => listPromiseDeedRows(db, complaintId)),
    saveAnswer: (deed) => pool.transaction((db) => insertAnswerDeed(db, deed, versions)),
    listAnswers: (clientKey) => pool.use((db) => listAnswerRows(db, clientKey)),
    countLinkRenewals: (purpose) => pool.use((db) => countLinkRenewals(db, purpose)),
    renewLinks: (purpose, who) => pool.transaction((db) => noteLinkRenewal(db, purpose, who)),
    listPeopleNamed: (words) => pool.use((db) => listPeopleNamed(db, words)),
    listChases: (since) => pool.use((db) => listChaseRows(db, since)),
    listChaseWeeks: (since, timeZone) => pool.use((db) => countChaseWeeks(db, since, timeZone)),
    saveFollowUpDecision: (decision) => pool.transaction((db) => insertFollowUpDecision(db, decision)),
    listOpenCases: (limitRows, sight) => pool.use((db) => listOpenCaseRows(db, limitRows, sight ?? null)),
  } satisfies Partial<Store>;
}
