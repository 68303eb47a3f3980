export type { AccountStore, PersonKept } from './account-contract.ts';
export type { InvitedAs, LinkKind, LinkRow, PasskeyRow, PersonRow, SessionRow } from './account-rows.ts';
export type { ClientCard, ClientCardFilter, ClientDeedToSave, CriticismRow, Resettlement } from './client-rows.ts';
export type { AuditRow, AuditWanted } from './audit.ts';
export type { ClaimTx, Store } from './contract.ts';
export { openBackupGzip } from './backup/backup-format.ts';
export { type BackupSummary, checkBackup } from './backup/check-backup.ts';
export { BACKUP_SUBJECT, noteBackup } from './backup/note-backup.ts';
export {
  type Restored,
  type RestoreOutcome,
  type RestoreRefusal,
  restoreBackup,
} from './backup/restore-backup.ts';
export { type BackupOptions, writeBackup } from './backup/write-backup.ts';
export { assertDataFolderReachable } from './embedded/account.ts';
export { type EmbeddedPostgres, openEmbeddedPostgres } from './embedded/open-embedded-postgres.ts';
export type { HeldCount, HeldItem, HeldWhy } from './form-rows.ts';
export { complaintIdFor, itemIdFor, sourceIdFor } from './ids.ts';
export type { LaterGrievanceRow, LedgerDeedToSave } from './ledger-rows.ts';
export { migrateStore } from './migrate.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export { hookKeyFor } from './subscriptions.ts';
export { markFor, nameMarkText } from './privacy/erase-person.ts';
export type {
  ErasedPerson,
  ErasureMarks,
  ErasureRequest,
  ErasureRow,
  HeldOn,
  HoldRow,
  PassageRow,
  RowCounts,
} from './privacy/privacy-contract.ts';
export type { ProgramStore, SubscriptionRow, TokenRow, TokenToSave } from './program-contract.ts';
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
export type { ChaseRow, NamedPerson, OpenCaseRow, PromiseOutcome, PromiseRow } from './promise-rows.ts';
export type { ReportSend, ReportWindow } from './report-facts.ts';
export type {
  BacklogRow,
  Bell,
  Claim,
  ComplaintDeedName,
  ComplaintRow,
  ComplaintToSave,
  CorrectionRow,
  CorrectionToSave,
  EventDetail,
  EventRow,
  FirmRecord,
  GrievanceRow,
  KindCount,
  RankingRow,
  ReportRow,
  StageName,
  StreamHistoryRow,
  WarningHistoryRow,
} from './rows.ts';
export type { SearchHit, SearchWanted } from './search-rows.ts';
export type {
  AcceptedItem,
  RawType,
  Source,
  SourceCheckRow,
  SourceKind,
  SourceStatus,
  StoredItem,
} from './source-rows.ts';
export type { ExposureToSave } from './silence-contract.ts';
export type {
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
  ThemePulse,
  ToldRow,
  ToldWords,
} from './theme-rows.ts';
