import type { Store } from '../contract.ts';
import { appendEvent } from '../events.ts';
import type { Pool } from '../pool.ts';
import {
  countCapturedIn,
  countHandledBy,
  listContactRows,
  listFixedThemeRows,
  listLastActionsOf,
  listRequalifiedRows,
  listStaffToldRows,
} from './silence.ts';
import {
  countPurchaseRows,
  insertNil,
  insertPurchases,
  listAlarmRows,
  listExposureRows,
  listNilRows,
  listRhythmRows,
  upsertExposure,
} from './silence-told.ts';

/** The part of the store that silence is judged by. */
export function silenceOf(pool: Pool) {
  return {
    saveExposure: (rows, isSample) => pool.transaction((db) => upsertExposure(db, rows, isSample)),
    listExposure: () => pool.use(listExposureRows),
    listFixedThemes: (since, timeZone) => pool.use((db) => listFixedThemeRows(db, since, timeZone)),
    listContactHistory: (since, sight) => pool.use((db) => listContactRows(db, since, sight ?? null)),
    countCaptured: (since) => pool.use((db) => countCapturedIn(db, since)),
    listRequalified: (since, sight) => pool.use((db) => listRequalifiedRows(db, since, sight ?? null)),
    countHandled: (since) => pool.use((db) => countHandledBy(db, since)),
    listStaffTold: (since, sight) => pool.use((db) => listStaffToldRows(db, since, sight ?? null)),
    listLastActions: () => pool.use(listLastActionsOf),
    saveNil: (nil) => pool.transaction((db) => insertNil(db, nil)),
    listNils: (sinceWeek) => pool.use((db) => listNilRows(db, sinceWeek)),
    savePurchases: (rows, isSample) => pool.use((db) => insertPurchases(db, rows, isSample)),
    listPurchaseRhythms: () => pool.use((db) => listRhythmRows(db, null)),
    listPurchaseDays: (clientKeys) => pool.use((db) => listRhythmRows(db, clientKeys)),
    countPurchases: () => pool.use(countPurchaseRows),
    listAlarms: (limitRows) => pool.use((db) => listAlarmRows(db, limitRows)),
    noteEvent: (event) => pool.use((db) => appendEvent(db, event)),
  } satisfies Partial<Store>;
}
