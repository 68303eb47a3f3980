import type { BacklogState, Firm, ItemChange, RankedTheme, Sight, Theme } from '@doleances/core';
import type { ClientStore } from './clients/client-contract.ts';
import type { FormStore, FormWrites } from './intake/form-rows.ts';
import type { SourceStore } from './intake/source-contract.ts';
import type { AcceptedItem, StoredItem } from './intake/source-rows.ts';
import type { LedgerStore } from './ledgers/ledger-contract.ts';
import type { AccountStore } from './people/account-contract.ts';
import type { PrivacyStore } from './privacy/privacy-contract.ts';
import type { AuditRow, AuditWanted } from './programs/audit.ts';
import type { ProgramStore } from './programs/program-contract.ts';
import type { EscalationToSave } from './response/escalations.ts';
import type { OutboxStore } from './response/outbox-contract.ts';
import type { PromiseStore } from './response/promise-contract.ts';
import type { StandingToSave } from './response/promise-ledger.ts';
import type { ReportFacts, ReportSend, ReportWindow } from './response/report-facts.ts';
import type { EscalationRow, OutboxMessage, ToldContact } from './response/response-rows.ts';
import type {
  Bell,
  Claim,
  ComplaintDeedName,
  ComplaintFilter,
  ComplaintRow,
  ComplaintToSave,
  CorrectionRow,
  CorrectionToSave,
  EventRow,
  FirmRecord,
  GrievanceRow,
  KindCount,
  NeglectedStage,
  ReportRow,
  StageName,
  StreamHistoryRow,
  WarningHistoryRow,
} from './rows.ts';
import type { SearchHit, SearchWanted } from './search/search-rows.ts';
import type { SilenceStore, SilenceWrites } from './silence/silence-contract.ts';
import type { ThemeStore } from './themes/theme-contract.ts';

/** What the store promises to whoever joins it. Every instant is a UTC `Date`; money is integer cents. */

type PutInTheme = {
  readonly grievanceId: string;
  readonly theme: Theme;
  /** Where people's merges and splits lead; absent where they do not touch the theme. */
  readonly settledId?: Theme['id'];
};

/** Writes allowed while a claim is held; all of them and the claim's end are one transaction. */
export type ClaimTx = FormWrites &
  SilenceWrites & {
    saveComplaint(complaint: ComplaintToSave): Promise<void>;
    /** Sets the themes of a complaint's grievances, creating missing themes and their backlog items. */
    saveThemes(complaintId: string, assigned: readonly PutInTheme[]): Promise<void>;
    /**
     * The same for grievances of many complaints, all of the sample or none; those that are gone are left out. A theme that
     * `isRenamed` takes the name given; the name that a person gave it stays above.
     */
    saveHomes(isSample: boolean, assigned: readonly (PutInTheme & { readonly isRenamed?: boolean })[]): Promise<void>;
    /** Remembers the keys too: from then on others find it. `followers` and all that repeat them repeat its first telling. */
    saveLinks(
      complaintId: string,
      links: {
        readonly bands: readonly bigint[];
        readonly duplicateOf: string | null;
        readonly followers: readonly string[];
      },
    ): Promise<void>;
    saveRanking(ranked: readonly RankedTheme[], rankedAt: Date): Promise<void>;
    /** Settles again what was merged or split within these seconds; `false` when nothing was. */
    settleRecentClients(withinSeconds: number): Promise<boolean>;
    /** What the figures say: a fix holds or not, a sleeping item wakes; recorded as an event of the ranking. */
    saveItemVerdict(verdict: {
      readonly themeId: string;
      /** Nothing is written when the item is in another state by now: a person's word stands. */
      readonly was: BacklogState;
      readonly change: ItemChange;
      readonly why: string | null;
    }): Promise<void>;
    saveEscalation(escalation: EscalationToSave): Promise<void>;
    /** Fails the transaction, to be tried again at once, when another message of the case alerted since `knownAt`. */
    assertNoAlertSince(clientKey: string, knownAt: Date | null): Promise<void>;
    /** Adds a contact who was told, and ends the wait for a digest. */
    saveTold(escalationId: string, told: ToldContact): Promise<void>;
    /** Has the next digest of a contact tell of an escalation. */
    saveDigestFor(escalationId: string, email: string): Promise<void>;
    /** Mails of ours that came back; returns the complaints they told of. */
    saveBounced(messageIds: readonly string[]): Promise<readonly string[]>;
    /** Where a promise stands now; a change of state leaves an event. */
    savePromiseStanding(standing: StandingToSave): Promise<void>;
    saveItems(sourceId: string, items: readonly AcceptedItem[]): Promise<{ accepted: number; known: number }>;
    saveCursor(sourceId: string, cursor: unknown): Promise<void>;
    saveReport(report: ReportRow): Promise<void>;
    saveOutbox(message: OutboxMessage): Promise<void>;
    saveEvent(event: { who: string; what: string; subjectId: string; why: string | null }): Promise<void>;
    /** Opens work for a stage; ringing an open row again is harmless, ringing a leased one makes it run once more. */
    ring(stage: StageName, subjectId: string, dueAt?: Date): Promise<void>;
    /** Fails the transaction when another grouping writer took over (fencing epoch). */
    assertFence(name: 'grouping', epoch: number): Promise<void>;
  };

export type Store = AsyncDisposable &
  AccountStore &
  SourceStore &
  OutboxStore &
  FormStore &
  ClientStore &
  ThemeStore &
  ProgramStore &
  PromiseStore &
  SilenceStore &
  LedgerStore &
  PrivacyStore & {
    /** Resolves when the database answers within the deadline. */
    ping(): Promise<void>;

    // the stages' work
    claim(stage: StageName, subjectId: string, leaseSeconds: number): Promise<Claim | null>;
    /** Takes due open rows and rows whose lease expired, oldest first; solo rows come alone. */
    claimDue(stage: StageName, limitRows: number, leaseSeconds: number): Promise<readonly Claim[]>;
    /** Runs `save` and ends the claim in one transaction; `lost` when another worker holds the row by now. */
    inClaim(
      claim: Claim,
      save: (tx: ClaimTx) => Promise<void>,
    ): Promise<{ readonly outcome: 'saved'; readonly bells: readonly Bell[] } | { readonly outcome: 'lost' }>;
    /**
     * Counts a throw; the third quarantines the row, before that it is due again after `afterSeconds`.
     * `isCounted: false` when the world failed and not the row (database away, mailbox unreachable): never quarantines.
     */
    failClaim(
      claim: Claim,
      error: string,
      retry: { readonly afterSeconds: number; readonly isCounted?: boolean } | 'never',
    ): Promise<'retry' | 'quarantined'>;
    /** Gives back a claim that was not begun (closing down): neither a crash nor a failure. `false` when it was lost. */
    releaseClaim(claim: Claim): Promise<boolean>;
    /** `null` when nobody can take the row now: it is under lease (and will run once more) or quarantined. */
    ring(stage: StageName, subjectId: string, dueAt?: Date): Promise<Bell | null>;
    /** Opens again every row of a stage whose version is older: re-analysis after a change of rules. */
    reopenOlderThan(stage: StageName, version: number): Promise<number>;
    listQuarantined(): Promise<readonly { stage: StageName; subjectId: string; error: string; at: Date }[]>;
    replayQuarantined(stage: StageName, subjectId: string): Promise<boolean>;
    /** Rows not yet done, by stage; rows due later than `withinSeconds` from now (default 0) are not counted. */
    countOpenWork(withinSeconds?: number): Promise<Readonly<Record<StageName, number>>>;
    /** For how long the oldest row of each of these stages is due while nobody works on any; what nothing waits for is absent. */
    listNeglected(stages: readonly StageName[]): Promise<readonly NeglectedStage[]>;
    /** Single writer: runs `work` with the advisory lock and a new epoch, or returns `busy` at once or after a wait. */
    withGroupingLock<T>(work: (epoch: number) => Promise<T>, waitSeconds?: number): Promise<T | 'busy'>;

    // intake
    acceptItems(
      sourceId: string,
      items: readonly AcceptedItem[],
    ): Promise<{ readonly accepted: number; readonly known: number; readonly bells: readonly Bell[] }>;
    findItem(itemId: string): Promise<StoredItem | null>;
    /** Which of these bytes (SHA-256, hex) the source gave before; never a reason to drop what is new. */
    listKnownRaws(sourceId: string, hashes: readonly string[]): Promise<ReadonlySet<string>>;

    // the firm
    findFirm(): Promise<FirmRecord | null>;
    saveFirm(firm: Firm, isSample: boolean, who: string): Promise<void>;
    /**
     * Removes every row marked as sample, everywhere, in one transaction; what people typed meanwhile stays.
     *
     * @returns How many messages went, and how many stay.
     */
    removeSample(who: string): Promise<{ readonly complaints: number; readonly kept: number }>;
    isEmpty(): Promise<boolean>;

    // complaints
    findComplaint(complaintId: string): Promise<ComplaintRow | null>;
    findComplaintByExternalId(externalId: string): Promise<ComplaintRow | null>;
    listGrievances(complaintId: string): Promise<readonly GrievanceRow[]>;
    /**
     * Complaints that share a key with this one, in the order of telling: the nearest 16 before it and 64 after it; see
     * `duplicates` in core. `isKnown`: it was linked before under these very keys.
     */
    findNearDuplicates(
      complaintId: string,
      bands: readonly bigint[],
    ): Promise<{ readonly near: readonly ComplaintRow[]; readonly isKnown: boolean }>;
    /** Notes what somebody did about a complaint: an event with who and, for a note, its words as `why`. */
    saveComplaintDeed(deed: {
      readonly complaintId: string;
      readonly what: ComplaintDeedName;
      readonly who: string;
      readonly why: string | null;
    }): Promise<void>;
    listComplaints(filter: ComplaintFilter): Promise<readonly ComplaintRow[]>;
    /** Newest first; `total` is counted up to `SEARCH_TOTAL_MAX`, or as far as counting costs little. With a sight, what it reaches. */
    searchComplaints(
      wanted: SearchWanted,
      sight?: Sight,
    ): Promise<{ readonly hits: readonly SearchHit[]; readonly total: number; readonly isTotalMore: boolean }>;
    /**
     * Complaints kept from a sight (`sightOf`): what names them, the direct line, and what was told of other places;
     * those `among` some ids. All that are hidden may be most of what there is: a list is given the sight instead.
     */
    listHiddenComplaints(sight: Sight, among: readonly string[]): Promise<readonly string[]>;
    /** Themes with such a complaint that fewer than so many clients told of where this sight reaches. */
    listThinThemes(sight: Sight, clientsMin: number): Promise<readonly string[]>;
    /** When the newest message to the firm was written. */
    findLastReceivedAt(): Promise<Date | null>;
    /**
     * Grows with everything written that figures are made of. Settled: no write was under way, so that what is loaded from
     * now on holds until it grows again.
     */
    findRevision(): Promise<{ readonly revision: number; readonly isSettled: boolean }>;
    /** With a sight, what it reaches. */
    countComplaints(sight?: Sight): Promise<{
      readonly items: number;
      /** Messages read so far, ours included. */ readonly read: number;
      readonly complaints: number;
      readonly critical: number;
      readonly lastReceivedAt: Date | null;
      readonly sampleItems: number;
    }>;

    // corrections
    /**
     * Appends a correction and its event; the complaint is to be read again, and with it the newest of `alikeThemeId`,
     * which the lesson may concern. `bells` are of those: the complaint's own item is left for the caller to work.
     */
    saveCorrection(
      correction: CorrectionToSave,
      alikeThemeId: string | null,
    ): Promise<{
      readonly correction: CorrectionRow;
      readonly itemId: `itm_${string}`;
      readonly bells: readonly Bell[];
    }>;
    /**
     * A complaint's own corrections, oldest first and with what took them back, and a mark of the newest `learntMax` of all
     * and of what was done to themes: whoever learnt from these need not learn again while the mark is the same.
     */
    findCorrections(
      complaintId: string,
      learntMax: number,
    ): Promise<{ readonly own: readonly CorrectionRow[]; readonly mark: string }>;
    /** Newest first. With a sight, what it reaches. */
    listCorrections(limitRows: number, sight?: Sight): Promise<readonly CorrectionRow[]>;
    /** Takes a correction back by a further one; `null` when there is none, or it was taken back before. */
    withdrawCorrection(
      correctionId: number,
      who: string,
      why: string | null,
    ): Promise<{ readonly correction: CorrectionRow; readonly itemId: `itm_${string}` } | null>;

    /** By the weeks of this time zone. */
    listStreamHistory(since: Date, timeZone: string): Promise<readonly StreamHistoryRow[]>;
    countKinds(since: Date, until: Date): Promise<readonly KindCount[]>;
    listWarningHistory(since: Date): Promise<readonly WarningHistoryRow[]>;
    /** When these clients asked for a refund or a discount. */
    listMoneyAsked(
      clientKeys: readonly string[],
      since: Date,
    ): Promise<readonly { readonly clientKey: string; readonly at: Date }[]>;
    /** The names that clients wrote under, by client key. */
    findClientNames(clientKeys: readonly string[]): Promise<ReadonlyMap<string, string>>;

    // response
    /** Newest first. With a sight, of what it reaches. */
    listEscalations(limitRows: number, sight?: Sight): Promise<readonly EscalationRow[]>;
    findEscalationByComplaint(complaintId: string): Promise<EscalationRow | null>;
    findEscalation(escalationId: string): Promise<EscalationRow | null>;
    /** The last time the boss was told of a client's messages; `null` when never. */
    findLastAlert(clientKey: string): Promise<{ readonly at: Date; readonly reasons: EscalationRow['reasons'] } | null>;
    /** How many cases each contact was told of one by one since then, by e-mail address. */
    countAlerts(since: Date): Promise<ReadonlyMap<string, number>>;
    /** What waits for a contact's digest, oldest first. */
    listDigest(email: string): Promise<readonly EscalationRow[]>;
    /** `false` when it is closed already. Who may close is for the caller to know (`mayClose`). */
    closeEscalation(escalationId: string, who: string, why: string): Promise<boolean>;
    /** Hands a message of the direct line on to the others: it joins its themes. `null` when there is nothing to hand on. */
    releaseComplaint(complaintId: string, who: string): Promise<readonly Bell[] | null>;
    /** The first acknowledgement counts; `false` when there was one before, or no such escalation. */
    acknowledgeEscalation(escalationId: string, who: string): Promise<boolean>;

    // reports, events
    findReportFacts(window: ReportWindow): Promise<ReportFacts>;
    listReportSends(week: string): Promise<readonly ReportSend[]>;
    /** Mails that a person asked for, and the event that says so. */
    saveReportSend(
      letters: readonly OutboxMessage[],
      event: { who: string; what: string; subjectId: string; why: string | null },
    ): Promise<void>;
    findReport(week: string): Promise<ReportRow | null>;
    listReports(limitRows: number): Promise<readonly ReportRow[]>;
    listEvents(subjectId: string, limitRows: number): Promise<readonly EventRow[]>;
    /** The record, newest first. With a sight, what was done to the complaints it reaches. */
    listAudit(wanted: AuditWanted, sight?: Sight): Promise<readonly AuditRow[]>;
    /** Everybody who ever did something. */
    listAuditors(): Promise<readonly string[]>;
  };
