export type { ClaimTx, Store } from './contract.ts';
export { assertDataFolderReachable } from './embedded/account.ts';
export { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded/open-embedded-postgres.ts';
export { complaintIdFor, itemIdFor, sourceIdFor } from './ids.ts';
export { migrateStore } from './migrate.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export type { ReportSend, ReportWindow } from './report-facts.ts';
export type {
  AcceptedItem,
  BacklogRow,
  Bell,
  Claim,
  ComplaintRow,
  ComplaintToSave,
  CorrectionRow,
  CorrectionToSave,
  EscalationRow,
  EventDetail,
  EventRow,
  FirmRecord,
  GrievanceRow,
  OutboxMessage,
  OutboxRow,
  OutboxState,
  PromiseRow,
  RankingRow,
  RawType,
  ReportRow,
  Source,
  SourceKind,
  StageName,
  StoredItem,
  StreamHistoryRow,
  WarningHistoryRow,
} from './rows.ts';
export { StoreError, type StoreRetry } from './store-error.ts';
export type {
  DeedToSave,
  PushRow,
  PushState,
  Resettled,
  SplitLesson,
  ThemeClient,
  ThemeEventRow,
  ThemeGrievance,
} from './theme-rows.ts';
