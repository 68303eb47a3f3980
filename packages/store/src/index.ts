export type { AccountStore, PersonKept } from './people/account-contract.ts';
export type { InvitedAs, LinkKind, LinkRow, PasskeyRow, PersonRow, SessionRow } from './people/account-rows.ts';
export type {
  ClientCard,
  ClientCardFilter,
  ClientDeedToSave,
  CriticismRow,
  Resettlement,
} from './clients/client-rows.ts';
export type { AuditRow, AuditWanted } from './programs/audit.ts';
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
export type { HeldCount, HeldItem, HeldWhy } from './intake/form-rows.ts';
export { complaintIdFor, itemIdFor, sourceIdFor } from './ids.ts';
export type { LaterGrievanceRow, LedgerDeedToSave } from './ledgers/ledger-rows.ts';
export { migrateStore } from './migrate.ts';
export { openStore, type StoreOptions } from './open-store.ts';
export { hookKeyFor } from './programs/subscriptions.ts';
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
export type { ProgramStore, SubscriptionRow, TokenRow, TokenToSave } from './programs/program-contract.ts';
export type { AnswerDeedName, AnswerRow } from './response/answers.ts';
export type { PromiseDeedRow, PromiseDeedToSave, StandingToSave } from './response/promise-ledger.ts';
export type {
  AttemptRow,
  EscalationRow,
  OutboxMessage,
  OutboxRow,
  OutboxState,
  OutletState,
  ToldContact,
} from './response/response-rows.ts';
export type { ChaseRow, NamedPerson, OpenCaseRow, PromiseOutcome, PromiseRow } from './response/promise-rows.ts';
export type { ReportSend, ReportWindow } from './response/report-facts.ts';
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
export type { SearchHit, SearchWanted } from './search/search-rows.ts';
export type {
  AcceptedItem,
  RawType,
  Source,
  SourceCheckRow,
  SourceKind,
  SourceStatus,
  StoredItem,
} from './intake/source-rows.ts';
export type { ExposureToSave } from './silence/silence-contract.ts';
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
} from './silence/silence-rows.ts';
export type { CollectEnd, SourceChange, SourceStore, SourceToSave } from './intake/source-contract.ts';
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
} from './themes/theme-rows.ts';
