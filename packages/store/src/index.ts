export type { ClaimTx, Store } from './contract.ts';
export { assertDataFolderReachable } from './embedded/account.ts';
export { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded/open-embedded-postgres.ts';
export { complaintIdFor, itemIdFor, sourceIdFor } from './ids.ts';
export { migrateStore } from './migrate.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export type { PromiseDeedRow, PromiseDeedToSave, StandingToSave } from './promise-ledger.ts';
export type {
  AttemptRow,
  EscalationRow,
  OutboxMessage,
  OutboxRow,
  OutboxState,
  OutletState,
  ToldContact,
} from './response-rows.ts';
export type { ReportSend, ReportWindow } from './report-facts.ts';
export type {
  AcceptedItem,
  BacklogRow,
  Bell,
  ChaseRow,
  Claim,
  ComplaintRow,
  ComplaintToSave,
  CorrectionRow,
  CorrectionToSave,
  EventDetail,
  EventRow,
  FirmRecord,
  GrievanceRow,
  KindCount,
  NamedPerson,
  OpenCaseRow,
  PromiseRow,
  RankingRow,
  RawType,
  ReportRow,
  Source,
  SourceCheckRow,
  SourceKind,
  SourceStatus,
  StageName,
  StoredItem,
  StreamHistoryRow,
  WarningHistoryRow,
} from './rows.ts';
export type { CollectEnd, SourceChange, SourceStore, SourceToSave } from './source-contract.ts';
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
