import type { Presence } from '../claims/presence.ts';
import type { StageVersions } from '../claims/work.ts';
import type { Store } from '../contract.ts';
import { appendEvent, findReportRow, listEventRows, listReportRows } from '../events.ts';
import { ledgersOf } from '../ledgers/ledgers-of.ts';
import type { Pool } from '../pool.ts';
import {
  acknowledgeRow,
  closeRow,
  countAlertsSince,
  findEscalationRow,
  findEscalationRowById,
  findLastAlertOf,
  listDigestRows,
  listEscalationRows,
  releaseComplaintRow,
} from './escalations.ts';
import { endOutboxRow, insertOutbox, listOutboxRows, outboxIdFor, takeOutbox } from './outbox.ts';
import { promisesOf } from './promises-of.ts';
import { findReportFactsIn, listReportSendsOf } from './report-facts.ts';
import { isOwnMessageId, listAttemptRows, listOutletStates, replaceOutlets, saveOutletState } from './send-log.ts';

/** Promises, escalations, what leaves the house, reports and events. */
export function responseOf(
  pool: Pool,
  presence: Presence,
  { versions, mailHost }: { readonly versions: StageVersions; readonly mailHost: string },
) {
  return {
    ...promisesOf(pool, versions),
    ...ledgersOf(pool),
    listEscalations: (limitRows, sight) => pool.use((db) => listEscalationRows(db, limitRows, sight ?? null)),
    findEscalationByComplaint: (complaintId) => pool.use((db) => findEscalationRow(db, complaintId)),
    findEscalation: (escalationId) => pool.use((db) => findEscalationRowById(db, escalationId)),
    findLastAlert: (clientKey) => pool.use((db) => findLastAlertOf(db, clientKey)),
    countAlerts: (since) => pool.use((db) => countAlertsSince(db, since)),
    listDigest: (email) => pool.use((db) => listDigestRows(db, email)),
    closeEscalation: (escalationId, who, why) => pool.transaction((db) => closeRow(db, escalationId, { who, why })),
    releaseComplaint: (complaintId, who) =>
      pool.transaction((db) => releaseComplaintRow(db, { complaintId, who }, versions)),
    acknowledgeEscalation: (escalationId, who) => pool.transaction((db) => acknowledgeRow(db, escalationId, who)),
    async claimOutbox(from, limitRows, leaseSeconds) {
      const holder = await presence.number();
      return pool.use((db) => takeOutbox(db, from, { limitRows, leaseSeconds, holder }));
    },
    endOutbox: (id, attempt, outcome) => pool.use((db) => endOutboxRow(db, { id, attempt }, outcome)),
    listOutbox: (limitRows) => pool.use((db) => listOutboxRows(db, { limitRows })),
    listAttempts: (filter) => pool.use((db) => listAttemptRows(db, filter)),
    isOwnMessage: (messageId) => pool.use((db) => isOwnMessageId(db, messageId)),
    registerOutlets: (outlets) => pool.transaction((db) => replaceOutlets(db, outlets)),
    saveMessages: (messages) =>
      pool.transaction(async (db) => {
        for (const message of messages) await insertOutbox(db, message, { mailHost, subjectId: message.aboutId ?? '' });
        return messages.map(({ dedupKey }) => outboxIdFor(dedupKey));
      }),
    listMessages: (ids) => pool.use((db) => listOutboxRows(db, { ids })),
    listSends: (aboutId) => pool.use((db) => listOutboxRows(db, { aboutId })),
    listOutlets: () => pool.use(listOutletStates),
    saveOutlet: (outlet, fared) => pool.use((db) => saveOutletState(db, outlet, fared)),
    findReportFacts: (window) => findReportFactsIn(pool, window),
    saveReportSend: (letters, event) =>
      pool.transaction(async (db) => {
        for (const letter of letters) await insertOutbox(db, letter, { mailHost, subjectId: event.subjectId });
        await appendEvent(db, event);
      }),
    listReportSends: (week) => pool.use((db) => listReportSendsOf(db, week)),
    findReport: (week) => pool.use((db) => findReportRow(db, week)),
    listReports: (limitRows) => pool.use((db) => listReportRows(db, limitRows)),
    listEvents: (subjectId, limitRows) => pool.use((db) => listEventRows(db, subjectId, limitRows)),
  } satisfies Partial<Store>;
}
