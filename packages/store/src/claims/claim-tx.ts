import { settleRecentDeeds } from '../clients/client-deeds.ts';
import { updateLinks } from '../complaints/complaints.ts';
import { upsertComplaint } from '../complaints/save-complaint.ts';
import type { ClaimTx } from '../contract.ts';
import { appendEvent, upsertReport } from '../events.ts';
import { formWritesOn } from '../intake/form-writes.ts';
import { insertItems } from '../intake/intake.ts';
import { updateCursor } from '../intake/sources.ts';
import type { Database } from '../lane.ts';
import { appendTold, assertNoAlertSince, updateDigestFor, upsertEscalation } from '../response/escalations.ts';
import { insertOutbox, markBounced } from '../response/outbox.ts';
import { updateStanding } from '../response/promise-ledger.ts';
import type { Bell, Claim } from '../rows.ts';
import { replaceAlarms } from '../silence/silence-told.ts';
import { storeErrorFrom } from '../store-error.ts';
import { updateBacklog } from '../themes/backlog-life.ts';
import { assertFenceHeld } from '../themes/grouping-lock.ts';
import { assignHomes, assignThemes, replaceRanking } from '../themes/themes.ts';
import { ringRows, type StageVersions } from './work.ts';

export type ClaimContext = {
  readonly claim: Claim;
  readonly versions: StageVersions;
  readonly mailHost: string;
  readonly place: string;
};

/** The writes of one claim, on its transaction's connection; what they ring is added to `bells`. */
export function claimTxOn(db: Database, context: ClaimContext, bells: Bell[]): ClaimTx {
  const { claim, versions, mailHost } = context;
  const writes: ClaimTx = {
    saveComplaint: (complaint) => upsertComplaint(db, complaint),
    saveThemes: (complaintId, assigned) => assignThemes(db, complaintId, assigned),
    saveHomes: (isSample, assigned) => assignHomes(db, isSample, assigned),
    saveLinks: (complaintId, links) => updateLinks(db, complaintId, links),
    saveRanking: (ranked, rankedAt) => replaceRanking(db, ranked, rankedAt),
    settleRecentClients: (withinSeconds) => settleRecentDeeds(db, withinSeconds),
    saveItemVerdict: ({ themeId, was, change, why }) => updateBacklog(db, themeId, { change, who: 'rank', why, was }),
    saveEscalation: (escalation) => upsertEscalation(db, escalation),
    assertNoAlertSince: (clientKey, knownAt) => assertNoAlertSince(db, clientKey, knownAt),
    saveTold: (escalationId, told) => appendTold(db, escalationId, told),
    saveDigestFor: (escalationId, email) => updateDigestFor(db, escalationId, email),
    saveBounced: (messageIds) => markBounced(db, messageIds),
    savePromiseStanding: (standing) => updateStanding(db, standing),
    async saveItems(sourceId, items) {
      const added = await insertItems(db, sourceId, items);
      bells.push(...(await ringRead(db, versions, added)));
      return { accepted: added.length, known: items.length - added.length };
    },
    saveCursor: (sourceId, cursor) => updateCursor(db, sourceId, cursor),
    saveReport: (report) => upsertReport(db, report),
    saveOutbox: (message) => insertOutbox(db, message, { mailHost, subjectId: claim.subjectId, stage: claim.stage }),
    saveEvent: (event) => appendEvent(db, event),
    async ring(stage, subjectId, dueAt) {
      // Whoever must be told is told before the rest of an import is read.
      const isBulk = claim.isBulk && stage !== 'escalate';
      const wanted = { subjectIds: [subjectId], dueAt: dueAt ?? null, isBulk };
      bells.push(...(await ringRows(db, { stage, version: versions[stage] }, wanted)));
    },
    ...formWritesOn(db),
    saveAlarms: (alarms, now) => replaceAlarms(db, alarms, now),
    assertFence: (name, epoch) => assertFenceHeld(db, name, epoch),
  };
  return withStoreErrors(writes, context.place);
}

/** New items wait to be read from the moment they are stored. */
export async function ringRead(
  db: Database,
  versions: StageVersions,
  itemIds: readonly string[],
): Promise<readonly Bell[]> {
  if (itemIds.length === 0) return [];
  return ringRows(db, { stage: 'read', version: versions.read }, { subjectIds: itemIds, dueAt: null });
}

/** The caller sees our errors inside its transaction too, never the driver's. */
function withStoreErrors(writes: ClaimTx, place: string): ClaimTx {
  type Write = (...parameters: unknown[]) => Promise<unknown>;
  const wrapped = Object.entries(writes as unknown as Record<string, Write>).map(([name, write]) => [
    name,
    (...parameters: unknown[]) =>
      write(...parameters).catch((error: unknown) => {
        throw storeErrorFrom(error, place);
      }),
  ]);
  return Object.fromEntries(wrapped) as ClaimTx;
}
