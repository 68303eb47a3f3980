export {
  type ColumnMapping,
  FORM_SHAPES,
  type FormMapping,
  type FormShape,
  formBodyTypeFor,
  MAPPED_FIELDS,
  saidIn,
} from '@doleances/connectors';
export {
  type AccountPorts,
  emailFrom,
  findAccountLink,
  type InviteOutcome,
  invitePerson,
  inviterOf,
  mailSignInLink,
  makeResetLink,
  makeSetupLink,
  takeAccountLink,
} from './accounts/account-links.ts';
export { backupFolderOf, backupNameFor } from './backups/backup-files.ts';
export { type BackupState, loadBackupState } from './backups/backup-state.ts';
export { type MadeBackup, makeBackup, readBackupFile } from './backups/make-backup.ts';
export { openBackupKeeper } from './backups/open-backup-keeper.ts';
export { type InstallationRestored, restoreInstallation } from './backups/restore-installation.ts';
export {
  type ClientOutcome,
  type ClientRefusal,
  type ClientRequest,
  changeClient,
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
  type WaitingRoll,
} from './clients/client-roll.ts';
export { type ClientSheet, loadClientSheet } from './clients/client-sheet.ts';
export { type ClientExport, exportClient } from './clients/export-client.ts';
export { type FoundClient, findClient } from './clients/find-client.ts';
export { type ClientImportPlan, importClients, planClientImport } from './clients/import-clients.ts';
export { type BenchFinding, type BenchSheet, loadBench } from './clients/load-bench.ts';
export {
  type ComplaintDeed,
  type ComplaintDeedRefused,
  ANSWERED_HOW,
  type AnsweredHow,
  type ComplaintLife,
  deedOnComplaint,
  loadComplaintLife,
} from './complaint/complaint-deeds.ts';
export {
  type CorrectionOutcome,
  type CorrectionPreview,
  type CorrectionRefused,
  type CorrectionRequest,
  correctComplaint,
  correctionChoices,
  previewCorrection,
  withdrawCorrection,
} from './complaint/correct.ts';
export { noteRequestFrom } from './complaint/note-request.ts';
export { releaseComplaint } from './complaint/release-complaint.ts';
export { type ComplaintRequest, type ComplaintTaken, takeComplaint } from './complaint/take-complaint.ts';
export { type NoteOutcome, type NoteRefusal, type NoteRequest, takeNote } from './complaint/take-note.ts';
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
export { deliverWaiting, openDeliverer, registerOutlets } from './escalation/deliverer.ts';
export {
  type CloseOutcome,
  closeEscalation,
  type EscalationSheet,
  findByLink,
  loadEscalation,
  loadEscalations,
} from './escalation/escalations.ts';
export { type OutletTest, outletNamed, testOutlet } from './escalation/test-outlet.ts';
export { changeFirm, type FirmProblem, firmText, judgeFirm, judgeFirmText } from './firm/change-firm.ts';
export { type FirmFile, FirmFileError, readFirmFile } from './firm/firm-file.ts';
export { dismissFirstSteps, type FirstStep, loadFirstSteps, moveSampleIn } from './firm/first-steps.ts';
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
export { type FileItems, itemsOfFiles } from './mine/mine-files.ts';
export { readInThreads } from './mine/mine-threads.ts';
export type { Config, ConfigResult } from './ports/config.ts';
export { readConfig } from './ports/config.ts';
export { describeError } from './ports/describe-error.ts';
export { answerHealth, type Health, healthOf, metricsOf } from './ports/health.ts';
export { openDatabase } from './ports/open-database.ts';
export { openPorts, type PortOptions, type Ports } from './ports/ports.ts';
export { loadCounts, remembered } from './ports/remembered.ts';
export { openSecretBox } from './ports/secrets.ts';
export { runService, type Service, stopSignal } from './ports/service.ts';
export { loadConfig } from './ports/settings.ts';
export { unknownSettings, unknownSettingText } from './ports/unknown-settings.ts';
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
export { exportPerson, type PersonExport } from './privacy/export-person.ts';
export {
  findPerson,
  type Obstacle,
  type Passage,
  type PersonAsked,
  type PersonSheet,
} from './privacy/find-person.ts';
export { reapplyErasures } from './privacy/reapply-erasures.ts';
export { clientAddressOf } from './programs/client-address.ts';
export { loadExport } from './programs/load-export.ts';
export { openRateLimit, type RateLimit } from './programs/rate-limit.ts';
export {
  addSubscription,
  announce,
  openAnnouncer,
  type SubscriptionOutcome,
  type SubscriptionRefusal,
  subscriptionJson,
  testSubscription,
} from './programs/subscriptions.ts';
export {
  createToken,
  openTokenGate,
  type TokenAsked,
  type TokenOutcome,
  type TokenRefusal,
  type TokenState,
  tokenStateOf,
} from './programs/tokens.ts';
export { type CaptureOutcome, capturePromise } from './promises/capture-promise.ts';
export {
  changePromise,
  findLinkedPromise,
  type PromiseChangeRefused,
  type PromiseRequest,
} from './promises/change-promise.ts';
export { decideFollowUp, type FollowUpOutcome } from './promises/decide-follow-up.ts';
export { isCalendarAddress, linkToPromise, loadCalendarUrl, PROMISE_CALENDAR } from './promises/promise-links.ts';
export { type FollowUp, loadPromiseSheet, type PromiseSheet } from './promises/promise-sheet.ts';
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
export { type FoundReport, findReport } from './report/find-report.ts';
export { untilCaughtUp } from './running/catch-up.ts';
export { openStages } from './running/open-stages.ts';
export { loadSample, removeSample, settleSample } from './sample/load-sample.ts';
export {
  type FoundComplaint,
  type SearchAsked,
  type SearchFound,
  type SearchRefused,
  searchEverywhere,
} from './search/search.ts';
export { searchJson } from './search/search-json.ts';
export { portsSeenBy } from './seen/seen-by.ts';
export {
  type ActionOutcome,
  declareNil,
  findNilClaim,
  type NilOutcome,
  type NilRefused,
  noteAction,
  revealStaff,
} from './silence/change-silence.ts';
export {
  EXPOSURE_FIELDS,
  type ExposureCount,
  type ExposureOutcome,
  importExposure,
  saveCounts,
} from './silence/import-exposure.ts';
export { importPurchases, PURCHASE_FIELDS, type PurchasesOutcome } from './silence/import-purchases.ts';
export { loadRhythmSheet, type RhythmSheet } from './silence/load-rhythms.ts';
export { loadSilenceFacts, observedSilence } from './silence/observed-silence.ts';
export {
  type LeakFound,
  loadSilenceSheet,
  type NilSheet,
  type SilenceSheet,
  type StreamSheet,
} from './silence/silence-sheet.ts';
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
} from './sources/change-sources.ts';
export { type ImportSummary, importFile } from './sources/import-file.ts';
export { openCollector, workSource } from './sources/open-collector.ts';
export { resealSources } from './sources/reseal-sources.ts';
export { listShutSources } from './sources/shut-sources.ts';
export {
  loadSourceHealth,
  openSourceWatch,
  type SourceHealth,
  type SourceNeed,
  type SourceState,
  sourceHealthOf,
} from './sources/source-health.ts';
export { sourceJson } from './sources/source-json.ts';
export { findSourceKind, type SourceField, type SourceKindInfo, sourceKinds } from './sources/source-kinds.ts';
export { writeReportFile } from './report/report-files.ts';
export { sinceDayFrom } from './sources/source-schedule.ts';
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
export { changeItem, type ItemRefused } from './themes/change-item.ts';
export {
  changeThemes,
  previewThemeChange,
  type ThemeChangeOutcome,
  type ThemeChangeRefused,
  type ThemePreview,
} from './themes/change-themes.ts';
export { openPusher, pushAllDue, requestPush } from './themes/push-items.ts';
export type { RankChange } from './themes/rank-preview.ts';
export { loadRankingSettings, type RankingSettings } from './themes/ranking-settings.ts';
export { plantDueRows } from './themes/subjects.ts';
export { loadFixJudgement, loadThemeCurve } from './themes/theme-curve.ts';
export { loadThanks, loadThemeSheet, type ThankedClient, type ThemeSheet } from './themes/theme-sheet.ts';
