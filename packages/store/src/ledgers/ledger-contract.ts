import type {
  Condition,
  ConditionDeed,
  Demand,
  IncidentComplaint,
  RecoveryDeed,
  Sight,
  WrittenDeed,
} from '@doleances/core';
import type { LaterGrievanceRow, LedgerDeedToSave } from './ledger-rows.ts';

/** What the store promises of amends and of conditions, see `contract.ts`. */
export type LedgerStore = {
  /** Everything ever done, oldest first: as many as people did in years, some thousands. */
  listRecoveryDeeds(): Promise<readonly WrittenDeed<RecoveryDeed>[]>;
  /** Writes a deed and its event; `null` when the same one stands written already. */
  saveRecoveryDeed(deed: LedgerDeedToSave<RecoveryDeed>): Promise<WrittenDeed<RecoveryDeed> | null>;
  listConditionDeeds(): Promise<readonly WrittenDeed<ConditionDeed>[]>;
  saveConditionDeed(deed: LedgerDeedToSave<ConditionDeed>): Promise<WrittenDeed<ConditionDeed> | null>;
  /** Puts a condition in its place among the firm's, at the end when it is new; `null` takes it off the list. */
  saveCondition(conditionId: string, condition: Condition | null, who: string, why: string | null): Promise<void>;
  /** Messages that demand something outside a condition, the newest first. With a sight, here and below, what it reaches. */
  listDemands(since: Date, limitRows: number, sight?: Sight): Promise<readonly Demand[]>;
  /** Complaints that may tell of an incident, oldest first; what is for the boss alone is none of them. */
  listIncidentComplaints(since: Date, limitRows: number, sight?: Sight): Promise<readonly IncidentComplaint[]>;
  /** Complaints of these clients, oldest first. */
  listLaterGrievances(clientKeys: readonly string[], since: Date, sight?: Sight): Promise<readonly LaterGrievanceRow[]>;
};
