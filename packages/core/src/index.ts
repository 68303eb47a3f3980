export { type FormField, formFieldsFrom, visibleFormFrom } from './1-complaint/form-dump.ts';
export { type Author, CHANNELS, type Channel, type Item, type NoiseReason } from './1-complaint/item.ts';
export { type ThreadPlace, threadAround } from './1-complaint/thread.ts';
export { rawSpanFrom, type SetAsideReason, type VisibleText, visibleTextFrom } from './1-complaint/visible-text.ts';
export type { CompiledLexicon, ReadingContext } from './2-signals/context.ts';
export { readingContextFor } from './2-signals/context.ts';
export { type AskedText, carriedOver, likelyValue } from './2-signals/corrections/ask.ts';
export {
  type Choice,
  choiceNamed,
  facetChoices,
  KIND_CHOICES,
  nearestChoices,
  SEVERITY_CHOICES,
  SEVERITY_WORDS,
} from './2-signals/corrections/choices.ts';
export { type ChoiceGroup, facetGroups, TARGET_WORDS } from './2-signals/corrections/facet-groups.ts';
export {
  CORRECTED_TEXT_MAX,
  type Correction,
  type CorrectionField,
  withoutWithdrawn,
} from './2-signals/corrections/correction.ts';
export {
  CORRECTIONS_LEARNT_MAX,
  type Learned,
  learnCorrections,
  NOTHING_LEARNED,
} from './2-signals/corrections/learn.ts';
export { type Corrections, readWithCorrections } from './2-signals/corrections/read-with-corrections.ts';
export type { Facet, FacetWords, ProblemNature, Trade } from './2-signals/lexicon/facet.ts';
export { FACETS } from './2-signals/lexicon/index.ts';
export { type OwnFacetFindings, ownFacetFindings } from './2-signals/own-facet-check.ts';
export {
  type CaptureDoubt,
  type Captured,
  type CaptureQuestion,
  CLEAR_CONFIDENCE_MIN,
  capturedClient,
  captureFrom,
} from './2-signals/promises/capture.ts';
export { isBusinessDay, isHoliday } from './2-signals/promises/holidays.ts';
export { type Keeping, keepingOf } from './2-signals/promises/keeping.ts';
export type { AsOf, LaterMessage, PromiseJudged } from './2-signals/promises/later-message.ts';
export { type PromiseInput, type PromisesFound, promisesFrom } from './2-signals/promises/promises.ts';
export type { Reading } from './2-signals/read.ts';
export { readItem } from './2-signals/read.ts';
export type {
  ChannelTrouble,
  CriticalReason,
  Evidence,
  FoundPromise,
  Grievance,
  Language,
  Learnt,
  MessageKind,
  PromiseState,
  RemedySought,
  Severity,
  Signals,
  Span,
  Target,
} from './2-signals/signals.ts';
export { WORRY_QUESTIONS, type WorryKind } from './2-signals/worries.ts';
export { assignThemes } from './3-themes/assign.ts';
export {
  type ClientIndex,
  clientFor,
  clientIndexFrom,
  clientKeyFor,
  clientOfHome,
  homeKeyFor,
  type Identity,
  identityOf,
  nameKeyFor,
  nameWordsFrom,
} from './3-themes/client-key.ts';
export {
  type ClientLaw,
  type ClientPart,
  type IdentityDeed,
  type IdentityEvent,
  type IdentityRefusal,
  identityRefusal,
  keysTouched,
  NO_CLIENT_LAW,
  settledClientKey,
} from './3-themes/client-law.ts';
export { conceptOf, facetIdOf, isUnthemed, OTHER_FACET, themeFor } from './3-themes/concept.ts';
export { type ComparedText, duplicateKeysOf, type Links, linksAround, signatureOf } from './3-themes/duplicates.ts';
export type { ComparedGrievance } from './3-themes/likeness.ts';
export { type Likenesses, openLikenesses } from './3-themes/likenesses.ts';
export { typicalVerbatimOf, type Verbatim } from './3-themes/label.ts';
export { bandsOf, minhashOf } from './3-themes/minhash.ts';
export type { SplitRule } from './3-themes/split-rule.ts';
export { MAPPED_TEXTS_MIN, type ThemeMap, themeMapFrom, themeOn } from './3-themes/theme-map.ts';
export { namesStaff, staffWordsOf } from './3-themes/staff-words.ts';
export { TAKEN_IN_TURN_MAX, themesInTurn } from './3-themes/told-in-turn.ts';
export { type ToldGrievance, toldFrom } from './3-themes/told-grievance.ts';
export { standingIds } from './3-themes/standing.ts';
export type { Theme, ThemeConcept, ThemeTrend } from './3-themes/theme.ts';
export {
  type BoardTheme,
  type ChangeConflict,
  type ChangeRefusal,
  changeConflicts,
  changeRefusal,
  deedFor,
  newestEventOf,
  type ThemeChange,
  themesOf,
} from './3-themes/theme-change.ts';
export {
  homesBetween,
  isRuled,
  NO_LAW,
  settledThemeOf,
  survivorOf,
  type ThemeDeed,
  type ThemeEvent,
  type ThemeLaw,
  themeLawFrom,
} from './3-themes/theme-events.ts';
export {
  DEFAULT_TREND_RULES,
  type FixFacts,
  type FixJudgement,
  type FixVerdict,
  fixJudgementFrom,
  isEmerging,
  type TrendFacts,
  type TrendRules,
  trendFrom,
} from './3-themes/trend.ts';
export type { BacklogState, RankedTheme } from './4-backlog/backlog.ts';
export { type Card, type CardFacts, cardLines, cardsFor, wordCount } from './4-backlog/card.ts';
export {
  CHANGE_REFUSED,
  changedFieldText,
  deedText,
  movedText,
  rankChangeText,
  STATE_NAMES,
  wakesText,
} from './4-backlog/change-words.ts';
export { type BandWeek, type Curve, curveFrom, expectedBandFrom, type ToldOfTheme } from './4-backlog/expected-band.ts';
export { backlogCsv, backlogFeed, backlogJson, csvFrom, csvLines, type ExportedItem } from './4-backlog/export.ts';
export { themeFactsFor } from './4-backlog/facts.ts';
export { type FixedItem, fixJudgementFor, stateAfterFix } from './4-backlog/fix-facts.ts';
export {
  colonFor,
  countText,
  dateText,
  effortText,
  type FirmFormat,
  type FrenchLocale,
  firmFormatFor,
  isFrench,
  innerQuotes,
  languageOfLocale,
  momentText,
  moneyText,
  numberText,
  ordinalText,
  pluralText,
  quotedText,
  roughMoneyText,
  semicolonFor,
  type TextLocale,
} from './4-backlog/format.ts';
export {
  type ItemAction,
  type ItemChange,
  type ItemRefusal,
  beforeFixIn,
  itemChangeFor,
  type LivingItem,
  type Snooze,
  type WakeReason,
  wakeReasonOf,
  wakingOf,
} from './4-backlog/item-life.ts';
export { DEFAULT_POLICY, type Policy } from './4-backlog/policy.ts';
export { policyForFirm } from './4-backlog/policy-for.ts';
export { type ParsedPolicy, parsePolicy, policyValue } from './4-backlog/policy-parse.ts';
export { POLICY_CONSTANTS, type PolicyConstant, type PolicyUnit } from './4-backlog/policy-table.ts';
export { policyValueText, shiftText } from './4-backlog/policy-words.ts';
export { isAboveLine, type RankInput, rankThemes } from './4-backlog/rank.ts';
export { type Sensitivity, type Shift, sensitivityFrom } from './4-backlog/sensitivity.ts';
export {
  TRACKER_NAMES,
  type TrackerIssue,
  type TrackerName,
  trackerIssueFor,
} from './4-backlog/tracker-issue.ts';
export { type Neighbours, whyNotHigherFor } from './4-backlog/why-not-higher.ts';
export {
  type RankingRowLike,
  rankingDateFor,
  rankingSinceFor,
  type ThemeFacts,
  type ThemeWindow,
  themeWindowsFrom,
} from './4-backlog/windows.ts';
export {
  type AcknowledgeLink,
  acknowledgeToken,
  contactKeyFor,
  parseAcknowledgeToken,
} from './5-response/escalation/acknowledgement.ts';
export { bossLetterMail } from './5-response/escalation/boss-letter.ts';
export {
  BREACH_TOLD,
  type Breach,
  type BreachDeed,
  type BreachDeedKind,
  type BreachDuty,
  breachDuties,
  breachesFrom,
  type BreachFacts,
  type BreachTold,
  type WrittenBreachDeed,
} from './5-response/privacy/breach-register.ts';
export type { CalendarOf } from './5-response/business-calendar.ts';
export {
  clientExportPlain,
  type ClientExportText,
  clientExportText,
  type ClientHoldings,
  type ExportSection,
} from './5-response/clients/client-export.ts';
export { type ClientImport, clientImportFrom } from './5-response/clients/client-import.ts';
export {
  clientJournal,
  type JournalEntry,
  type JournalOutcome,
  type JournalRow,
  usefulWarningsIn,
} from './5-response/clients/client-journal.ts';
export {
  capitalFor,
  type ClientHistory,
  relationFactsFor,
  relationReason,
} from './5-response/clients/client-relation.ts';
export {
  type ClientCellProblem,
  type ClientCells,
  clientFromCells,
  type ClientMapping,
  type ClientProblem,
  type ClientReading,
  guessClientColumns,
} from './5-response/clients/client-table.ts';
export { CLIENT_FIELDS, type ClientField } from './5-response/clients/client-table-names.ts';
export { isCourteous } from './5-response/clients/conduct.ts';
export { type MergeCandidate, type MergeSuggestion, mergeSuggestions } from './5-response/clients/merge-suggestions.ts';
export {
  BENCH_EXCLUSIONS,
  type Bench,
  type BenchCandidate,
  type BenchExclusion,
  type BenchReason,
  benchReasonText,
  type BenchSeat,
  testBenchFrom,
} from './5-response/clients/test-bench.ts';
export {
  nextNightAt,
  type RetentionStep,
  retentionEndsAt,
  retentionLimit,
  retentionMail,
  retentionMonthsOf,
  retentionStep,
} from './5-response/privacy/retention.ts';
export { type ErasureKind, erasedKeyFor, isErasedKey, receiptFor } from './5-response/privacy/erasure.ts';
export { type TheirWords, theirWordsFrom, withoutTheirWords } from './5-response/privacy/their-words.ts';
export {
  deepText,
  findPersonIn,
  maskPerson,
  type PersonFinder,
  type PersonIdentity,
  personFinder,
  referenceNumbersIn,
} from './5-response/privacy/person-words.ts';
export { type PlaceInQueue, type WaitingClient, waitingList } from './5-response/clients/waiting-list.ts';
export { warningText } from './5-response/clients/warning-words.ts';
export {
  CRITICISM_OUTCOMES,
  type ClientDeed,
  type ClientDeedKind,
  type ClientEvent,
  clientLawOf,
  type CriticismOutcome,
  deedsOfClient,
  identityEventsOf,
  outcomesOf,
  overrideOf,
  standingEvents,
} from './5-response/clients/client-deeds.ts';
export { addBusinessDays, mayLeaveAt, nextOpening } from './5-response/business-calendar.ts';
export { type CaptureRate, captureRate } from './5-response/silence/capture-rate.ts';
export { type ContactLeak, type ContactRow, contactLeaksFrom } from './5-response/silence/contact-leaks.ts';
export {
  type ConcessionRate,
  concessionRate,
  type Demand,
  type Forgotten,
  forgottenOf,
  type LaterGrievance,
  REGRET_DAYS,
  type Regret,
  regretsOf,
  type StandingDemand,
  standingDemands,
} from './5-response/conditions/condition-figures.ts';
export {
  type ConditionDeed,
  type ConditionLedger,
  conditionLedgerFrom,
  type Decision,
  type DecisionAid,
  type Knowledge,
  knowledgeOf,
  type Limit,
  type Told,
  weeklySubject,
} from './5-response/conditions/condition-ledger.ts';
export { type ConditionRefusal, conditionRefusal, touchesRights } from './5-response/conditions/condition-refusal.ts';
export { type ConditionWeek, conditionWeek, WEEKLY_QUESTIONS } from './5-response/conditions/condition-week.ts';
export {
  ANSWER_WORDS,
  breakEvenText,
  CHANNEL_WORDS,
  CLAIM_WORDS,
  CONDITION_REFUSED,
  DECIDED_WORDS,
  costText,
  FAULT_WORDS,
  FORGOTTEN_WORDS,
  FORM_WORDS,
  type LedgerFormat,
  OMISSION,
  RECOVERY_REFUSED,
} from './5-response/ledger-words.ts';
export {
  type DecisionAdvice,
  type DecisionName,
  type DecisionOption,
  decisionAdvice,
} from './5-response/conditions/decision.ts';
export { type Dismissals, type DismissalVerdict, dismissalVerdict } from './5-response/silence/dismissal-rate.ts';
export { type DigestCase, digestMail, digestNotice } from './5-response/escalation/digest-mail.ts';
export {
  type EarlyWarning,
  earlyWarningsFrom,
  type FirstTelling,
  firstTellingsFrom,
  type WarningRow,
} from './5-response/clients/early-warnings.ts';
export {
  type ByHand,
  CRITICAL_BY_GRAVITY,
  type Escalation,
  type EscalationCase,
  type EscalationContext,
  type EscalationRoute,
  escalationCaseFor,
  escalationFor,
} from './5-response/escalation/escalation.ts';
export { type ClientMessage, countedReasonsFor } from './5-response/escalation/counted-reasons.ts';
export {
  CHASE_WEEKS,
  CHASE_WEEKS_SHOWN,
  type ChaseMeasure,
  type ChaseWeek,
  chaseMeasureFrom,
  chaseWeeksFrom,
} from './5-response/promises/chase-measure.ts';
export { alertsCountedSince, insistAt, togetherAt } from './5-response/escalation/escalation-clock.ts';
export { contactsFor, contactToInsist } from './5-response/escalation/escalation-contacts.ts';
export {
  type EscalationLinks,
  escalationMail,
  type Mail,
  patienceText,
  REASON_WORDS,
  type SilentContact,
} from './5-response/escalation/escalation-mail.ts';
export { escalationNotice, type Notice, testNotice } from './5-response/escalation/escalation-notice.ts';
export {
  FOLLOW_UP_DEEDS,
  type FollowUpDeed,
  followUpAt,
  followUpLine,
  type OpenCase,
} from './5-response/promises/follow-up.ts';
export {
  hiddenKeysFor,
  isHiddenFrom,
  mayClose,
  maySee,
  namedStaff,
  ROLES,
  type Role,
  type Sight,
  sightOf,
  sightOfReader,
  type ToldOfPeople,
  type Viewer,
  type Withheld,
} from './5-response/escalation/hidden-from.ts';
export {
  HOOK_EVENTS,
  HOOK_NAMES,
  HOOK_TEST,
  type HookEvent,
  type HookFact,
  hookNotice,
  hookTestNotice,
} from './5-response/escalation/hook.ts';
export { LABEL_REFUSED, labelRefusal } from './5-response/silence/label-refusal.ts';
export { type Peer, type PeerVerdict, peerVerdicts } from './5-response/silence/peers.ts';
export { isOwner } from './5-response/escalation/employee-names.ts';
export { escapeHtml, plainWords, sameWords, shortened } from './5-response/plain-text.ts';
export {
  KEEP_RATE_MIN,
  type KeepRate,
  type KeepRates,
  keepRate,
  keepRatesFrom,
  type PromiseOutcome,
} from './5-response/promises/keep-rates.ts';
export {
  type Agenda,
  type AgendaPart,
  agendaFrom,
  dayThatCounts,
  dayTyped,
} from './5-response/promises/promise-agenda.ts';
export {
  type PromiseEvidence,
  type PromiseToKeep,
  type Reminder,
  type ReminderKind,
  type ReminderRole,
  remindersFor,
} from './5-response/promises/promise-clock.ts';
export {
  PROMISE_DEEDS,
  type PromiseDeed,
  type PromiseDeedKind,
  type PromiseRefusal,
  type PromiseStanding,
  promiseRefusal,
  standingOf,
} from './5-response/promises/promise-ledger.ts';
export {
  calendarSecret,
  isCalendarSecret,
  parsePromiseToken,
  promiseToken,
} from './5-response/promises/promise-link.ts';
export { judgementText, type ReadingNames, ruleText, toldOnce } from './5-response/reading-words.ts';
export { CLIENT_DEED_WORDS } from './5-response/clients/client-deed-words.ts';
export { ERASURE_KIND_WORDS, HELD_WORDS } from './5-response/privacy/held-words.ts';
export { captureDoubtWords, PROMISE_STATE_WORDS } from './5-response/promises/promise-state-words.ts';
export { type PromiseOfPeople, recipientsFor, teamOf } from './5-response/promises/promise-recipients.ts';
export { queueOrder, type Waiting } from './5-response/clients/queue-order.ts';
export {
  CLAIM_STATES,
  type ClaimState,
  type Gesture,
  type GestureFacts,
  type IncidentFacts,
  RETURN_DAYS,
  type Recovery,
  type RecoveryDeed,
  type RecoveryDeedKind,
  type ReturnDays,
  recoveriesFrom,
  TOLD_CHANNELS,
  type ToldChannel,
  type TouchedPerson,
  failuresOf,
  type WrittenDeed,
} from './5-response/recovery/recovery-ledger.ts';
export {
  type IncidentComplaint,
  type IncidentProposal,
  incidentProposals,
} from './5-response/recovery/recovery-proposals.ts';
export { isQuestion, type RecoveryRefusal, recoveryRefusal } from './5-response/recovery/recovery-refusal.ts';
export {
  type BoughtReturns,
  type RecoverySums,
  type ReturnSum,
  recoverySums,
  returnSums,
} from './5-response/recovery/recovery-sums.ts';
export { type BoughtReturn, boughtReturns } from './5-response/clients/bought-returns.ts';
export { type Letter, supplierClaim } from './5-response/recovery/supplier-claim.ts';
export {
  type Fault,
  type GestureForm,
  type RecoveryCost,
  type RecoveryGesture,
  type RecoveryWarning,
  type ReturnRate,
  recoveryCost,
  returnRate,
} from './5-response/recovery/recovery.ts';
export {
  type Grade,
  type RelationalCapital,
  type RelationFacts,
  type RelationPart,
  relationalCapital,
} from './5-response/clients/relational-capital.ts';
export { type RemindedPromise, reminderMail } from './5-response/promises/reminder-mail.ts';
export {
  type SilenceFinding,
  type SilenceInput,
  type SilenceState,
  silenceFrom,
  type WatchedStream,
  watchStreams,
} from './5-response/silence/silence.ts';
export {
  CAUSE_LABELS,
  type RecordedFix,
  type SilenceCause,
  type StreamWitness,
  unwitnessed,
} from './5-response/silence/silence-cause.ts';
export type { SilenceFact } from './5-response/silence/silence-facts.ts';
export { isAlarm, nilMail, silenceMail } from './5-response/silence/silence-mail.ts';
export { type BrokenSource, sourceBrokenMail } from './5-response/escalation/source-mail.ts';
export { type NilClaim, readNilClaim, signNilClaim } from './5-response/silence/nil-link.ts';
export { isWholeWeek, lastWholeWeek, type NilState, nilStateOf } from './5-response/silence/nil-weeks.ts';
export { type DismissalLine, dismissalLines, type Handling } from './5-response/silence/label-watch.ts';
export {
  type JudgedRhythm,
  type PurchaseRhythm,
  rhythmsFrom,
  type SilentDeparture,
  silentDeparturesFrom,
  silentDeparturesOf,
} from './5-response/clients/silent-departures.ts';
export {
  type PersonTolerance,
  personTolerances,
  staffIdFor,
  type TeamTolerance,
  type TolerancesInput,
  teamTolerances,
} from './5-response/silence/tolerances.ts';
export {
  expectedByWeek,
  type StreamWatch,
  type StreamWeek,
  type WatchState,
} from './5-response/silence/silence-model.ts';
export {
  type ExposureRow,
  type Stream,
  type StreamKey,
  type StreamKind,
  type StreamRow,
  type StreamsInput,
  streamsFrom,
  troublesByStream,
} from './5-response/silence/silence-streams.ts';
export { type StaffTold, type Team, teamsOf, teamsToldIn } from './5-response/silence/teams.ts';
export { mailtoFor, type Thanks, thanksFor } from './5-response/clients/thanks.ts';
export { toldFault } from './5-response/recovery/told-fault.ts';
export { centsTyped, shareTyped } from './5-response/recovery/typed-amount.ts';
export { type Tolerance, type ToleranceFacts, toleranceFor } from './5-response/silence/tolerance.ts';
export { type ReportClaim, type ReportDeed, readReportClaim, signReportClaim } from './6-report/action-link.ts';
export type {
  ReportAction,
  ReportDocument,
  ReportLine,
  ReportQuote,
  ReportRankedTheme,
  ReportSection,
  ReportTone,
  ReportTrend,
} from './6-report/report-document.ts';
export { firstToDo } from './6-report/fold.ts';
export { reportHtml } from './6-report/report-html.ts';
export type {
  ReportAmends,
  ReportBoundary,
  ReportCounts,
  ReportCritical,
  ReportConditionNote,
  ReportDecision,
  ReportInput,
  ReportListening,
  ReportKnownClient,
  ReportMended,
  ReportPart,
  ReportPromise,
  ReportRemedy,
  ReportSource,
  ReportTheme,
  ReportVerbatim,
} from './6-report/report-input.ts';
export { reportText } from './6-report/report-text.ts';
export { lastReportWeekFor, nextReportAt, nextWatchAt, reportWeekFor } from './6-report/schedule.ts';
export { type Voice, voiceFor } from './6-report/voice.ts';
export { boundsOfWeek, isWeek, weekBefore, weekOf } from './6-report/week.ts';
export { foldWords, reportSubject, weeklyReport, withDeedLinks } from './6-report/weekly-report.ts';
export { type Client, emailsOf } from './firm/client.ts';
export { type FirmDocument, firmDocumentFrom } from './firm/firm-document.ts';
export { dayOf, startOfDay } from './firm/day.ts';
export { DEFAULT_FIRM } from './firm/default-firm.ts';
export type {
  Bilingual,
  Condition,
  Contact,
  Country,
  EscalationContact,
  Firm,
  FirmLocale,
  FirmLocation,
  OutletName,
  Product,
  PushOutlet,
  ReportRecipient,
  StaffMember,
} from './firm/firm.ts';
export type { OwnFacet, OwnWords } from './firm/own-facet.ts';
export { PUSH_OUTLETS } from './firm/firm.ts';
export { parseClient } from './firm/parse-client.ts';
export { phoneKeyFor } from './firm/phone-key.ts';
export { parseFirm } from './firm/parse-firm.ts';
export { type MineShare, messageReaderFor, mine, tradesOfRun } from './mine.ts';
export type {
  MineBacklogItem,
  MineComplaint,
  MineDocument,
  MineGrievance,
  MinePromise,
  MineReply,
  MineTheme,
} from './mine-document.ts';
export type { MineInput, ToldMessage } from './mine-run.ts';
export { AUDIT_KINDS, type AuditKind, auditSentence, auditWho } from './5-response/privacy/audit-sentence.ts';
export { type Excerpt, excerptFrom } from './text/excerpt.ts';
export { languageOf, type MessageLanguage, sentenceLanguage } from './text/language.ts';
export { type Meaning, type MeaningReader, meaningOf, meaningReaderFrom } from './text/meaning.ts';
export { fold, scrub } from './text/normalise.ts';
export { plainHeader } from './text/plain-header.ts';
export { isEmptyQuery, isFoundIn, type SearchQuery, searchQueryFrom, type SoughtPhrase } from './text/search-query.ts';
export { formsOf, type SearchedText, searchWordsFrom } from './text/search-words.ts';
export { sentencesFrom } from './text/sentences.ts';
export { stemOf } from './text/stem.ts';
export { type Token, tokensFrom } from './text/tokens.ts';
