export {
  changeClient,
  type ClientOutcome,
  type ClientRefusal,
  type ClientRequest,
  previewClientChange,
} from './clients/change-client.ts';
export {
  type ClientList,
  type ClientRowProblem,
  type ClientSheetFile,
  clientMappingFrom,
  readClientFile,
} from './clients/client-file.ts';
export {
  CLIENT_SORTS,
  type ClientLine,
  type ClientRoll,
  type ClientSort,
  loadClientRoll,
  loadWaitingList,
  type Waiting,
} from './clients/client-roll.ts';
export { type ClientSheet, loadClientSheet } from './clients/client-sheet.ts';
export { type ClientExport, exportClient } from './clients/export-client.ts';
export { findClient, type FoundClient } from './clients/find-client.ts';
export {
  type BreachOutcome,
  type BreachRefusal,
  breachRegister,
  describedDeed,
  listBreaches,
  noteBreach,
  openBreach,
} from './privacy/change-breach.ts';
export {
  type EraseOutcome,
  type EraseRefusal,
  type EraseRequest,
  erasePerson,
  refuseErasure,
} from './privacy/erase-person.ts';
export {
  findPerson,
  type Obstacle,
  type Passage,
  type PersonAsked,
  type PersonSheet,
} from './privacy/find-person.ts';
export { exportPerson, type PersonExport } from './privacy/export-person.ts';
export { reapplyErasures } from './privacy/reapply-erasures.ts';
export { type ClientImportPlan, importClients, planClientImport } from './clients/import-clients.ts';
export { type BenchFinding, type BenchSheet, loadBench } from './clients/load-bench.ts';
export {
  type AccountPorts,
  emailFrom,
  findAccountLink,
  type InviteOutcome,
  invitePerson,
  mailSignInLink,
  makeResetLink,
  makeSetupLink,
  takeAccountLink,
} from './accounts/account-links.ts';
export {
  addSource,
  changeSource,
  problemsOf,
  SOURCE_DEEDS,
  type SourceDeed,
  type SourceOutcome,
  type SourceProblem,
  type SourceRequest,
  trySource,
} from './change-sources.ts';
export { type BackupState, loadBackupState } from './backups/backup-state.ts';
export { backupFolderOf, backupNameFor } from './backups/backup-files.ts';
export { type MadeBackup, makeBackup, readBackupFile } from './backups/make-backup.ts';
export { openBackupKeeper } from './backups/open-backup-keeper.ts';
export { type InstallationRestored, restoreInstallation } from './backups/restore-installation.ts';
export { openDatabase } from './open-database.ts';
export { sinceDayFrom } from './source-schedule.ts';
export { sourceJson } from './source-json.ts';
export { findSourceKind, type SourceField, type SourceKindInfo, sourceKinds } from './source-kinds.ts';
export { untilCaughtUp } from './catch-up.ts';
export { decideFollowUp, type FollowUpOutcome } from './decide-follow-up.ts';
export { type CaptureOutcome, capturePromise } from './capture-promise.ts';
export { changeFirm, type FirmProblem, firmText, judgeFirm, judgeFirmText } from './change-firm.ts';
export { changeItem, type ItemRefused } from './change-item.ts';
export { changePromise, findLinkedPromise, type PromiseChangeRefused, type PromiseRequest } from './change-promise.ts';
export {
  changeThemes,
  previewThemeChange,
  type ThemeChangeOutcome,
  type ThemeChangeRefused,
  type ThemePreview,
} from './change-themes.ts';
export type { Config, ConfigResult } from './config.ts';
export { readConfig } from './config.ts';
export {
  type CorrectionOutcome,
  type CorrectionPreview,
  type CorrectionRefused,
  type CorrectionRequest,
  correctComplaint,
  correctionChoices,
  previewCorrection,
  withdrawCorrection,
} from './correct.ts';
export { deliverWaiting, openDeliverer, registerOutlets } from './deliverer.ts';
export {
  type ComplaintDeed,
  type ComplaintDeedRefused,
  type ComplaintLife,
  deedOnComplaint,
  loadComplaintLife,
} from './complaint-deeds.ts';
export { describeError } from './describe-error.ts';
export {
  type CloseOutcome,
  closeEscalation,
  type EscalationSheet,
  findByLink,
  loadEscalation,
  loadEscalations,
} from './escalations.ts';
export { type FoundReport, findReport } from './find-report.ts';
export { type FirmFile, FirmFileError, readFirmFile } from './firm-file.ts';
export { clientAddressOf } from './client-address.ts';
export {
  deliveryUrlOf,
  type FormSource,
  type FormToAdd,
  formSourceFrom,
  saveFormSource,
  secretToTell,
} from './forms/form-source.ts';
export {
  FORM_FIELDS,
  type FormField,
  type FormListed,
  findHeldForms,
  type HeldForms,
  type HeldPreview,
  listForms,
  mapForm,
  mappingFrom,
  type SeenColumn,
} from './forms/held-forms.ts';
export { type Delivery, type Received, receiveDelivery, receiveForBoss } from './forms/receive-delivery.ts';
export { FORM_SHAPES, type FormMapping, type FormShape, formBodyTypeFor, saidIn } from '@doleances/connectors';
export { openRateLimit, type RateLimit } from './rate-limit.ts';
export { answerHealth, type Health, healthOf, metricsOf } from './health.ts';
export { type ColumnMapping, MAPPED_FIELDS } from '@doleances/connectors';
export { type ImportSummary, importFile } from './import-file.ts';
export { loadRhythmSheet, type RhythmSheet } from './load-rhythms.ts';
export { loadExport } from './load-export.ts';
export { type FileItems, itemsOfFiles } from './mine-files.ts';
export { readInThreads } from './mine-threads.ts';
export { loadSilenceFacts, observedSilence } from './observed-silence.ts';
export {
  type ActionOutcome,
  declareNil,
  findNilClaim,
  type NilOutcome,
  type NilRefused,
  noteAction,
  revealStaff,
} from './change-silence.ts';
export {
  EXPOSURE_FIELDS,
  type ExposureCount,
  type ExposureOutcome,
  importExposure,
  saveCounts,
} from './import-exposure.ts';
export { importPurchases, PURCHASE_FIELDS, type PurchasesOutcome } from './import-purchases.ts';
export {
  type LeakFound,
  loadSilenceSheet,
  type NilSheet,
  type SilenceSheet,
  type StreamSheet,
} from './silence-sheet.ts';
export { openCollector, workSource } from './open-collector.ts';
export { openStages } from './open-stages.ts';
export { openPorts, type PortOptions, type Ports } from './ports.ts';
export { resealSources } from './reseal-sources.ts';
export { isCalendarAddress, linkToPromise, loadCalendarUrl, PROMISE_CALENDAR } from './promise-links.ts';
export { type FollowUp, loadPromiseSheet, type PromiseSheet } from './promise-sheet.ts';
export { openPusher, pushAllDue, requestPush } from './push-items.ts';
export {
  type ConditionOutcome,
  type ConditionRequest,
  changeCondition,
  editCondition,
} from './conditions/change-condition.ts';
export { ANSWERS, aidFrom, conditionDeedFrom, conditionFrom, conditionIdFrom } from './conditions/condition-fields.ts';
export {
  type ConditionSheet,
  type ConditionSummary,
  type DemandSheet,
  loadConditionSheet,
  loadConditionWeek,
  loadDemandSheet,
  type WeekSheet,
} from './conditions/condition-sheet.ts';
export {
  changeRecovery,
  type RecoveryOutcome,
  type RecoveryRequest,
  recoveryIdOf,
} from './recovery/change-recovery.ts';
export { FAULTS, GESTURE_FORMS, incidentFrom, recoveryDeedFrom, type Typed } from './recovery/recovery-fields.ts';
export {
  type ListedRecovery,
  loadRecovery,
  loadRecoverySheet,
  openingOf,
  type Proposed,
  type RecoveryPageFacts,
  type RecoverySheet,
} from './recovery/recovery-sheet.ts';
export type { RankChange } from './rank-preview.ts';
export { loadRankingSettings, type RankingSettings } from './ranking-settings.ts';
export { releaseComplaint } from './release-complaint.ts';
export { loadSample, removeSample, settleSample } from './sample/load-sample.ts';
export {
  type FoundComplaint,
  type SearchAsked,
  type SearchFound,
  type SearchRefused,
  searchEverywhere,
} from './search.ts';
export { loadCounts, remembered } from './remembered.ts';
export { dismissFirstSteps, type FirstStep, loadFirstSteps, moveSampleIn } from './first-steps.ts';
export { searchJson } from './search-json.ts';
export { portsSeenBy } from './seen-by.ts';
export { runService, type Service, stopSignal } from './service.ts';
export { openSecretBox } from './secrets.ts';
export { loadConfig } from './settings.ts';
export {
  loadSourceHealth,
  openSourceWatch,
  type SourceHealth,
  type SourceNeed,
  type SourceState,
  sourceHealthOf,
} from './source-health.ts';
export { read } from './stages/2-read.ts';
export { group } from './stages/3-group.ts';
export { rank } from './stages/4-rank.ts';
export { digest } from './stages/5-digest.ts';
export { escalate } from './stages/5-escalate.ts';
export { insist } from './stages/5-insist.ts';
export { remind } from './stages/5-remind.ts';
export {
  makeReport,
  report,
  sendReportNow,
} from './stages/6-report.ts';
export { retainStage } from './stages/6-retain.ts';
export { watch } from './stages/6-watch.ts';
export { plantDueRows } from './subjects.ts';
export { type OutletTest, outletNamed, testOutlet } from './test-outlet.ts';
export { loadFixJudgement, loadThemeCurve } from './theme-curve.ts';
export { noteRequestFrom } from './note-request.ts';
export { type NoteOutcome, type NoteRefusal, type NoteRequest, takeNote } from './take-note.ts';
export { loadThanks, loadThemeSheet, type ThankedClient, type ThemeSheet } from './theme-sheet.ts';
export {
  addSubscription,
  announce,
  openAnnouncer,
  subscriptionJson,
  type SubscriptionOutcome,
  type SubscriptionRefusal,
  testSubscription,
} from './subscriptions.ts';
export {
  createToken,
  openTokenGate,
  type TokenAsked,
  type TokenOutcome,
  type TokenRefusal,
  type TokenState,
  tokenStateOf,
} from './tokens.ts';
export { type ComplaintRequest, type ComplaintTaken, takeComplaint } from './take-complaint.ts';
