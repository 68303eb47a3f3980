import { themeLawFrom } from '@doleances/core';
import { sql } from 'drizzle-orm';
import { ringRead } from './claims/claim-tx.ts';
import { openPresence } from './claims/presence.ts';
import { STAGES, type StageVersions } from './claims/work.ts';
import { type Setting, workOf } from './claims/work-of.ts';
import { clientStoreOf } from './clients/client-store.ts';
import {
  countAll,
  findComplaintRow,
  findComplaintRowByExternalId,
  findLastReceivedAt,
  findNear,
  findRevision,
  listComplaintRows,
  listGrievanceRows,
} from './complaints/complaints.ts';
import { findCorrections, insertCorrection, insertWithdrawal, listCorrectionRows } from './complaints/corrections.ts';
import {
  countKindsIn,
  findClientNames,
  listMoneyAsked,
  listStreamHistory,
  listWarningHistory,
} from './complaints/history.ts';
import type { Store } from './contract.ts';
import { assertDatabaseUrl, placeOf } from './database-url.ts';
import { appendEvent } from './events.ts';
import { findFirmRow, isStoreEmpty, upsertFirm } from './firm.ts';
import { formsOf } from './intake/forms.ts';
import { findItemRow, insertItems, listKnownRaws } from './intake/intake.ts';
import { deleteSample } from './intake/sample.ts';
import { sourceStoreOf } from './intake/source-store.ts';
import { noteItems } from './intake/sources.ts';
import { latestMigrationMs } from './migrate.ts';
import { accountStoreOf } from './people/account-store.ts';
import { openPool, type Pool } from './pool.ts';
import { privacyOf } from './privacy/privacy-of.ts';
import { listAuditors, listAuditRows } from './programs/audit.ts';
import { subscriptionsOf } from './programs/subscriptions.ts';
import { tokensOf } from './programs/tokens.ts';
import { responseOf } from './response/response-store.ts';
import type { StageName } from './rows.ts';
import { searchRows } from './search/search.ts';
import { listHiddenIds, listThinThemes } from './sight.ts';
import { silenceOf } from './silence/silence-of.ts';
import { StoreError } from './store-error.ts';
import { insertComment, listClientsOf, listItemUpdates, reasonFrom, updateBacklog } from './themes/backlog-life.ts';
import { assertFenceHeld, openGroupingLock } from './themes/grouping-lock.ts';
import { mappableOf } from './themes/mappable.ts';
import { endPushRow, insertPush, listPushRows, takePush } from './themes/pushes.ts';
import { insertDeed, listResettled, listThemeEventRows, listThemeGrievances } from './themes/theme-events.ts';
import { listPulses } from './themes/theme-pulses.ts';
import {
  findBacklogRow,
  findThemeRow,
  listBacklogRows,
  listRankingRowsIn,
  listThemeToldIn,
  listVerbatims,
} from './themes/themes.ts';

export type StoreOptions = {
  /** `postgres://user:password@host:5432/database`; its tables must be up to date, see `migrateStore`. */
  readonly url: string;
  /** Connections of this process, without those of the grouping lock and of the presence. Default 10. */
  readonly connectionsMax?: number;
  /** A statement without an answer by then rejects, and its connection is cut. Default 10. */
  readonly deadlineSeconds?: number;
  /** Version of each stage's rules in this process; a stage that is not named has version 1. */
  readonly stageVersions?: Partial<Record<StageName, number>>;
  /** Host in the Message-ID of our mails. */
  readonly mailHost?: string;
  /** A connection that never answered: a watchdog may end the process. Called once for each late statement. */
  readonly onDead?: (error: StoreError) => void;
};

const CONNECTIONS_MAX = 10;
const DEADLINE_SECONDS = 10;
/** Statements over all rows: removing the sample, opening a stage again. */
const LONG_SECONDS = 300;
/** Questions to two years of messages, while other programs keep the machine busy. */
const WIDE_SECONDS = 60;

/**
 * Opens the store and makes sure that the database answers and holds our tables.
 *
 * @throws StoreError in one sentence that says what to do.
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  const place = placeOf(options.url);
  assertDatabaseUrl(options.url);
  const laneOptions = {
    url: options.url,
    deadlineSeconds: options.deadlineSeconds ?? DEADLINE_SECONDS,
    onDead: options.onDead ?? (() => {}),
  };
  const pool = openPool({ ...laneOptions, lanesMax: options.connectionsMax ?? CONNECTIONS_MAX });
  try {
    await assertMigrated(pool, place);
  } catch (error) {
    await pool[Symbol.asyncDispose]();
    throw error;
  }
  const grouping = openGroupingLock(laneOptions);
  const versions = Object.fromEntries(
    STAGES.map((stage) => [stage, options.stageVersions?.[stage] ?? 1]),
  ) as StageVersions;
  const presence = openPresence(laneOptions);
  const setting: Setting = { pool, presence, versions, mailHost: options.mailHost ?? 'doleances.invalid', place };
  return {
    ...workOf(setting),
    withGroupingLock: (work, waitSeconds) => grouping.run(work, waitSeconds),
    ...intakeOf(setting),
    ...sourceStoreOf(setting),
    ...formsOf(setting),
    ...firmOf(setting),
    ...complaintsOf(setting),
    ...correctionsOf(setting),
    ...themesOf(setting),
    ...clientStoreOf(pool),
    ...accountStoreOf(pool, setting.mailHost),
    ...mappableOf(pool),
    ...tokensOf(pool),
    ...subscriptionsOf(pool),
    ...silenceOf(pool),
    ...privacyOf(pool, { url: laneOptions.url, onDead: laneOptions.onDead }),
    ...responseOf(pool, presence, setting),
    async [Symbol.asyncDispose]() {
      await Promise.all([grouping.close(), presence.close(), pool[Symbol.asyncDispose]()]);
    },
  };
}

/** Newer tables than this program's are fine: it may be the last of the old version during an upgrade. */
async function assertMigrated(pool: Pool, place: string): Promise<void> {
  const hasTables = await pool.use((db) =>
    db.execute<{ isThere: boolean }>(sql`
      select to_regclass('doleances.work') is not null and to_regclass('drizzle.__drizzle_migrations') is not null
        as "isThere"`),
  );
  if (hasTables[0]?.isThere !== true) {
    throw new StoreError(`The database at ${place} holds no Doleances tables; run the migrations.`, { retry: 'never' });
  }
  const applied = await pool.use((db) =>
    db.execute<{ ms: number }>(sql`select max(created_at)::float8 as ms from drizzle.__drizzle_migrations`),
  );
  if ((applied[0]?.ms ?? 0) >= (await latestMigrationMs())) return;
  throw new StoreError(`The database at ${place} holds older Doleances tables; run the migrations.`, {
    retry: 'never',
  });
}

function intakeOf({ pool, versions }: Setting) {
  return {
    acceptItems: (sourceId, items) =>
      pool.transaction(async (db) => {
        const added = await insertItems(db, sourceId, items);
        const bells = await ringRead(db, versions, added);
        if (added.length > 0) await noteItems(db, sourceId);
        return { accepted: added.length, known: items.length - added.length, bells };
      }),
    findItem: (itemId) => pool.use((db) => findItemRow(db, itemId)),
    listKnownRaws: (sourceId, hashes) => pool.use((db) => listKnownRaws(db, sourceId, hashes)),
  } satisfies Partial<Store>;
}

function firmOf({ pool, versions }: Setting) {
  return {
    findFirm: () => pool.use(findFirmRow),
    saveFirm: (firm, isSample, who) => pool.transaction((db) => upsertFirm(db, { firm, isSample }, who), LONG_SECONDS),
    removeSample: (who) => pool.transaction((db) => deleteSample(db, who, versions), LONG_SECONDS),
    isEmpty: () => pool.use(isStoreEmpty),
  } satisfies Partial<Store>;
}

function correctionsOf({ pool, versions }: Setting) {
  return {
    saveCorrection: (correction, alikeThemeId) =>
      pool.transaction((db) => insertCorrection(db, correction, { alikeThemeId, versions })),
    findCorrections: (complaintId, learntMax) => pool.use((db) => findCorrections(db, complaintId, learntMax)),
    listCorrections: (limitRows, sight) => pool.use((db) => listCorrectionRows(db, limitRows, sight ?? null)),
    withdrawCorrection: (correctionId, who, why) =>
      pool.transaction((db) => insertWithdrawal(db, { correctionId, who, why }, versions)),
  } satisfies Partial<Store>;
}

function complaintsOf({ pool }: Setting) {
  return {
    findComplaint: (complaintId) => pool.use((db) => findComplaintRow(db, complaintId)),
    findComplaintByExternalId: (externalId) => pool.use((db) => findComplaintRowByExternalId(db, externalId)),
    listGrievances: (complaintId) => pool.use((db) => listGrievanceRows(db, complaintId)),
    findNearDuplicates: (complaintId, bands) => pool.use((db) => findNear(db, complaintId, bands)),
    saveComplaintDeed: ({ complaintId, what, who, why }) =>
      pool.transaction((db) => appendEvent(db, { who, what, subjectId: complaintId, why: reasonFrom(why) })),
    listComplaints: (filter) => pool.use((db) => listComplaintRows(db, filter)),
    listAudit: (wanted, sight) => pool.use((db) => listAuditRows(db, wanted, sight ?? null)),
    listAuditors: () => pool.use(listAuditors),
    searchComplaints: (wanted, sight) => pool.transaction((db) => searchRows(db, wanted, sight ?? null)),
    listHiddenComplaints: (sight, among) => pool.use((db) => listHiddenIds(db, sight, among)),
    listThinThemes: (sight, clientsMin) => pool.use((db) => listThinThemes(db, sight, clientsMin)),
    findLastReceivedAt: () => pool.use(findLastReceivedAt),
    findRevision: () => pool.use(findRevision),
    countComplaints: (sight) => pool.use((db) => countAll(db, sight ?? null)),
    listStreamHistory: (since, timeZone) =>
      pool.transaction((db) => listStreamHistory(db, since, timeZone), WIDE_SECONDS),
    countKinds: (since, until) => pool.use((db) => countKindsIn(db, since, until)),
    listWarningHistory: (since) => pool.transaction((db) => listWarningHistory(db, since), WIDE_SECONDS),
    listMoneyAsked: (clientKeys, since) => pool.use((db) => listMoneyAsked(db, clientKeys, since)),
    findClientNames: (clientKeys) => pool.use((db) => findClientNames(db, clientKeys)),
    listThemeTold: (themeId, since, until) => pool.use((db) => listThemeToldIn(db, themeId, { since, until })),
    listRankingRows: (since, until, themeId) => pool.use((db) => listRankingRowsIn(db, since, until, themeId ?? null)),
  } satisfies Partial<Store>;
}

function themesOf({ pool, versions }: Setting) {
  return {
    listThemePulses: (until, weeks) => pool.use((db) => listPulses(db, until, weeks)),
    listBacklog: (isMergedToo = false) => pool.use((db) => listBacklogRows(db, isMergedToo)),
    findBacklogByTheme: (themeId) => pool.use((db) => findBacklogRow(db, themeId)),
    findTheme: (themeId) => pool.use((db) => findThemeRow(db, themeId)),
    listThemeVerbatims: (themeId, limitRows, sight) =>
      pool.use((db) => listVerbatims(db, themeId, { limitRows, sight })),
    listThemeEvents: () => pool.use(listThemeEventRows),
    planDeed: (deed) =>
      pool.use(async (db) => {
        const events = await listThemeEventRows(db);
        const next = { ...deed, id: Math.max(0, ...events.map(({ id }) => id)) + 1 };
        return listResettled(db, { before: themeLawFrom(events), after: themeLawFrom([...events, next]) });
      }),
    saveDeed: (deed, epoch) =>
      pool.transaction(async (db) => {
        await assertFenceHeld(db, 'grouping', epoch);
        return insertDeed(db, deed, versions);
      }, LONG_SECONDS),
    listThemeGrievances: (themeId, limitRows, sight) =>
      pool.use((db) => listThemeGrievances(db, themeId, { limitRows, sight })),
    listThemeClients: (themeId, limitRows, sight) => pool.use((db) => listClientsOf(db, themeId, { limitRows, sight })),
    saveBacklogState: (themeId, change, who, why) =>
      pool.transaction((db) => updateBacklog(db, themeId, { change, who, why })),
    listItemUpdates: () => pool.use(listItemUpdates),
    saveComment: (themeId, who, text) => pool.transaction((db) => insertComment(db, themeId, { who, text })),
    requestPush: (push) => pool.transaction((db) => insertPush(db, push)),
    claimPush: (trackers, leaseSeconds) => pool.use((db) => takePush(db, trackers, leaseSeconds)),
    endPush: (push, outcome) => pool.transaction((db) => endPushRow(db, push, outcome)),
    listPushes: (themeId) => pool.use((db) => listPushRows(db, themeId)),
  } satisfies Partial<Store>;
}
