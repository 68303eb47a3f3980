import type { Pool } from '../pool.ts';
import type { LedgerStore } from './ledger-contract.ts';
import {
  insertLedgerDeed,
  listDemandRows,
  listIncidentRows,
  listLaterGrievanceRows,
  listLedgerDeeds,
  updateCondition,
} from './ledgers.ts';

/** The part of the store that keeps amends and conditions. */
export function ledgersOf(pool: Pool): LedgerStore {
  return {
    listRecoveryDeeds: () => pool.use((db) => listLedgerDeeds(db, 'recovery')),
    saveRecoveryDeed: (deed) => pool.transaction((db) => insertLedgerDeed(db, 'recovery', deed)),
    listConditionDeeds: () => pool.use((db) => listLedgerDeeds(db, 'condition')),
    saveConditionDeed: (deed) => pool.transaction((db) => insertLedgerDeed(db, 'condition', deed)),
    saveCondition: (conditionId, condition, who, why) =>
      pool.transaction((db) => updateCondition(db, { conditionId, condition }, { who, why })),
    listDemands: (since, limitRows, sight) => pool.use((db) => listDemandRows(db, since, { limitRows, sight })),
    listIncidentComplaints: (since, limitRows, sight) =>
      pool.use((db) => listIncidentRows(db, since, { limitRows, sight })),
    listLaterGrievances: (clientKeys, since, sight) =>
      pool.use((db) => listLaterGrievanceRows(db, clientKeys, { since, sight })),
  };
}
