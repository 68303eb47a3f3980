import type { Sight } from '@doleances/core';
import type {
  AlarmRow,
  AlarmToSave,
  ContactHistoryRow,
  FixedThemeRow,
  NilRow,
  PurchaseRhythmRow,
  PurchaseToSave,
  RequalifiedRow,
  StaffToldRow,
} from './silence-rows.ts';

export type ExposureToSave = {
  readonly stream: string;
  /** Start of the week, or of the day. */
  readonly weekOf: Date;
  readonly units: number;
  /** `week` when absent. */
  readonly span?: 'day' | 'week';
};

/** What the store promises of silence, see `contract.ts`. */
export type SilenceStore = {
  /**
   * Counts told for a stream and week, or day, replace those told for it before; a week replaces its days and a day the
   * week it lies in, so that neither counts twice.
   */
  saveExposure(rows: readonly ExposureToSave[], isSample: boolean): Promise<void>;
  /** By stream, then by time. */
  listExposure(): Promise<readonly Required<ExposureToSave>[]>;
  /** Complaints of themes declared fixed since then, from half a year before the first fix, by week of this time zone. */
  listFixedThemes(since: Date, timeZone: string): Promise<readonly FixedThemeRow[]>;
  /** All messages of whoever said since then that they had told us before. With a sight, here and below, what it reaches. */
  listContactHistory(since: Date, sight?: Sight): Promise<readonly ContactHistoryRow[]>;
  /** Clients who complained to us, elsewhere (reviews), and both ways about one case. */
  countCaptured(since: Date): Promise<{ readonly recorded: number; readonly elsewhere: number; readonly both: number }>;
  /** Complaints called something else, newest first; what was taken back is left out. */
  listRequalified(since: Date, sight?: Sight): Promise<readonly RequalifiedRow[]>;
  /** How many complaints each person dealt with: corrected, closed, answered for. Machines are left out. */
  countHandled(since: Date): Promise<ReadonlyMap<string, number>>;
  /** Complaints about those who serve, oldest first. */
  listStaffTold(since: Date, sight?: Sight): Promise<readonly StaffToldRow[]>;
  /** When a person last did something about a theme, or noted an action about a stream, by the id of either. */
  listLastActions(): Promise<ReadonlyMap<string, Date>>;

  saveNil(nil: Omit<NilRow, 'at'>): Promise<void>;
  /** The newest word for each place and week since that Monday. */
  listNils(sinceWeek: string): Promise<readonly NilRow[]>;

  /** @returns How many were new. */
  savePurchases(rows: readonly PurchaseToSave[], isSample: boolean): Promise<number>;
  /** Clients who bought on at least three days, by key. */
  listPurchaseRhythms(): Promise<readonly PurchaseRhythmRow[]>;
  /** The days on which clients of these keys bought. */
  listPurchaseDays(clientKeys: readonly string[]): Promise<readonly PurchaseRhythmRow[]>;
  countPurchases(): Promise<{ readonly purchases: number; readonly clients: number; readonly lastOn: string | null }>;

  /** Newest first; open ones before closed ones. */
  listAlarms(limitRows: number): Promise<readonly AlarmRow[]>;
  /** Notes what a person did that is about no row of ours: an import, a name they asked to see, an action they took. */
  noteEvent(event: { who: string; what: string; subjectId: string; why: string | null }): Promise<void>;
};

/** Written by the watch, see `ClaimTx`. */
export type SilenceWrites = {
  /** Opens an alarm for each stream that has none, refreshes the others, and closes those not named any more. */
  saveAlarms(alarms: readonly AlarmToSave[], now: Date): Promise<void>;
};
