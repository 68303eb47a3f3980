import type {
  Channel,
  Correction,
  CriticalReason,
  Grievance,
  Item,
  Language,
  LivingItem,
  MessageKind,
  PromiseState,
  RankedTheme,
  Severity,
  Signals,
  Theme,
} from '@doleances/core';
import type { Revision } from './revision.ts';

/** What goes into the store and comes out of it. Every instant is a UTC `Date`; money is integer cents. */

export type StageName =
  | 'collect'
  | 'read'
  | 'group'
  | 'rank'
  | 'escalate'
  | 'insist'
  | 'digest'
  | 'remind'
  | 'watch'
  | 'report';

/** The right to work on one row until the lease ends; stale claims are refused at `inClaim`. */
export type Claim = {
  readonly stage: StageName;
  readonly subjectId: string;
  readonly version: number;
  readonly attempt: number;
  /** The row crashed two workers already: run it with nothing else in this process. */
  readonly isSolo: boolean;
  /** Throws counted so far, since the row last ended well. */
  readonly failures: number;
  /** The database's clock at the claim: the workers' own may be days apart. */
  readonly claimedAt: Date;
};

export type Bell = {
  readonly stage: StageName;
  readonly subjectId: string;
  readonly version: number;
  /** The attempt that this bell announces. */
  readonly attempt: number;
  /** Due at a later time: the sweep will find it, nobody needs to hear of it now. */
  readonly isLater: boolean;
};

export type RawType = 'application/json' | 'message/rfc822';
/** `raw` are the accepted bytes; for JSON they hold one `Item`. */
export type AcceptedItem = {
  readonly externalId: string;
  readonly rawType: RawType;
  readonly raw: Uint8Array;
  readonly receivedAt: Date;
  readonly revision?: Revision;
};
export type StoredItem = {
  readonly id: `itm_${string}`;
  readonly sourceId: string;
  /** As the source named it, see `keyFrom`. */
  readonly externalId: string;
  readonly source: Pick<Source, 'kind' | 'settings'>;
  readonly receivedAt: Date;
  readonly rawType: RawType;
  readonly raw: Uint8Array;
  readonly isSample: boolean;
};

export type SourceKind =
  | 'file'
  | 'form'
  | 'review'
  | 'helpdesk'
  | 'note'
  // Asked on a schedule, see `PolledKind` in connectors.
  | 'imap'
  | 'apple_reviews'
  | 'google_business'
  | 'google_play'
  | 'app_store_connect'
  | 'trustpilot'
  | 'zendesk';
export type Source = {
  readonly id: `src_${string}`;
  readonly kind: SourceKind;
  readonly name: string;
  readonly settings: Record<string, unknown>;
  readonly schedule: string | null;
  readonly cursor: unknown;
  readonly isPaused: boolean;
  readonly isSample: boolean;
  /** When it last answered. */
  readonly lastSeenAt: Date | null;
  /** What went wrong when it was last asked, with the remedy; `null` when it answered. */
  readonly lastError: string | null;
  /** Settings that are secrets, each sealed under its name; see `secrets` in the pipeline. */
  readonly sealed: Readonly<Record<string, string>>;
  /** Nothing older is asked for on a first run. */
  readonly since: Date | null;
  readonly lastItemAt: Date | null;
  /** The first of the failures in a row that last until now. */
  readonly failingSince: Date | null;
  readonly failures: number;
  /** It fails until a person does something: a login refused, a wrong address. */
  readonly needsPerson: boolean;
  /** When people were told that it is broken; `null` again as soon as it answers. */
  readonly toldAt: Date | null;
  readonly progress: { readonly done: number; readonly total: number } | null;
  /** What could not be taken, the newest first and few; and how many in all. */
  readonly refused: readonly { readonly where: string; readonly reason: string }[];
  readonly refusedCount: number;
  /** A test that somebody asked for and nobody made yet. */
  readonly checkWantedAt: Date | null;
  readonly lastCheck: SourceCheckRow | null;
};
/** What the last test of the settings found, or why it failed. */
export type SourceCheckRow = { readonly at: string; readonly isWell: boolean; readonly said: string };
/** A source with its work, as seen by the database's clock. */
export type SourceStatus = {
  readonly source: Source;
  readonly isRunning: boolean;
  /** When it is asked next; `null` when nobody will. */
  readonly dueAt: Date | null;
  /** Set aside: asking it killed its worker again and again. */
  readonly isSetAside: boolean;
  /** Items taken in and not read yet. */
  readonly waiting: number;
  readonly now: Date;
};

export type ComplaintToSave = {
  readonly id: `cmp_${string}`;
  readonly itemId: `itm_${string}`;
  readonly item: Item;
  /** Clean words: quoted replies, signatures and disclaimers set apart. */
  readonly cleanText: string;
  readonly signals: Signals;
  readonly clientId: string | null;
  /** Who counts as one client: client id, else e-mail, else name, else the item's id. */
  readonly clientKey: string;
  /** See `namedStaff` in core; nobody when absent. */
  readonly namedStaff?: readonly string[];
  readonly isSample: boolean;
};

export type GrievanceRow = Grievance & {
  readonly id: `grv_${string}`;
  readonly complaintId: `cmp_${string}`;
  readonly themeId: `thm_${string}` | null;
};

export type ComplaintRow = {
  readonly id: `cmp_${string}`;
  readonly itemId: `itm_${string}`;
  readonly channel: Channel;
  readonly direction: 'in' | 'out';
  readonly receivedAt: Date;
  readonly language: Language;
  readonly kind: MessageKind;
  /** What the rules read, where a correction changed the kind. */
  readonly kindRead: MessageKind | null;
  readonly severity: Severity | null;
  readonly criticalReasons: readonly CriticalReason[];
  readonly location: string | null;
  readonly subject: string | null;
  /** The item's text, offsets of grievances and promises point into it. */
  readonly text: string;
  readonly cleanText: string;
  readonly authorName: string | null;
  readonly authorEmail: string | null;
  readonly clientKey: string;
  readonly clientId: string | null;
  readonly starsOfFive: number | null;
  readonly inReplyTo: string | null;
  readonly externalId: string;
  readonly duplicateOf: string | null;
  readonly signals: Signals;
  readonly isSample: boolean;
  readonly namedStaff: readonly string[];
  readonly isForBoss: boolean;
};

export type CorrectionToSave = Omit<Correction, 'id' | 'at' | 'withdraws' | 'isLesson'> & {
  readonly who: string;
  readonly why: string | null;
};
export type CorrectionRow = Correction & { readonly who: string; readonly why: string | null };

/** What an event tells of a promise. */
export type PromiseEventDetail = readonly {
  readonly field: 'state' | 'shownBy' | 'at' | 'doneAt' | 'newDueAt';
  readonly was: string | null;
  readonly is: string | null;
}[];

export type PromiseRow = {
  readonly id: `prm_${string}`;
  readonly complaintId: `cmp_${string}`;
  /** Who waits for it, by the name they last wrote under; `null` when they never wrote. */
  readonly clientName: string | null;
  readonly promisor: string | null;
  readonly performer: string | null;
  readonly action: string;
  readonly quote: string;
  readonly dueAt: Date | null;
  readonly dueText: string | null;
  readonly condition: string | null;
  readonly voice: 'our_words' | 'reproach';
  readonly state: PromiseState;
  readonly madeAt: Date;
  readonly keptByComplaintId: string | null;
  /** 0 to 1; a note that could not be understood has less than half. */
  readonly confidence: number;
  /** The day the client was told since, where it is another than `dueAt`. */
  readonly newDueAt: Date | null;
  readonly doneAt: Date | null;
  readonly decidedBy: string | null;
  /** A client wrote to us before or is in the list; anybody else may become one. */
  readonly beneficiary: 'client' | 'prospect';
  readonly location: string | null;
  readonly isSample: boolean;
};

/** A person whom the firm wrote to or heard of, for a name that was typed. */
export type NamedPerson = {
  readonly clientKey: string;
  readonly name: string;
  readonly email: string | null;
};

/** A client who asked for news, and how long after the last word between us. */
export type ChaseRow = { readonly at: Date; readonly delayMs: number };
/** A case that waits for us: the last word between us, and our own last word. */
export type OpenCaseRow = {
  readonly clientKey: string;
  readonly clientName: string | null;
  readonly complaintId: `cmp_${string}`;
  readonly lastContactAt: Date;
  readonly lastTouchAt: Date | null;
};

/** One grievance of the ranking window, as the ranking formula counts it. */
export type RankingRow = {
  readonly grievanceId: `grv_${string}`;
  readonly themeId: `thm_${string}`;
  readonly clientKey: string;
  readonly receivedAt: Date;
  readonly severity: Severity;
  readonly hasBrokenPromise: boolean;
  readonly yearlyMarginCents: number | null;
};

export type { KindCount, StreamHistoryRow, WarningHistoryRow } from './history-rows.ts';

export type BacklogRow = LivingItem & {
  readonly id: `bkl_${string}`;
  readonly theme: Theme;
  /** `null` until the theme was ranked, or when it is below the line. */
  readonly ranked: RankedTheme | null;
  /** The date the figures hold for. */
  readonly rankedAt: Date | null;
};

export type ReportRow = {
  readonly id: `rpt_${string}`;
  /** ISO week of the report: 2026-W47. */
  readonly week: string;
  readonly madeAt: Date;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly document: unknown;
};

export type EventRow = {
  readonly at: Date;
  readonly who: string;
  readonly what: string;
  readonly subjectId: string;
  readonly why: string | null;
  /** What changed in a backlog item; `null` for other events. */
  readonly detail: EventDetail | null;
};

/** Values as they are written: an instant in ISO, nothing as `null`. */
export type EventDetail = readonly {
  readonly field: keyof LivingItem | 'comment';
  readonly was: string | null;
  readonly is: string | null;
}[];

export type { FirmRecord } from './firm-record.ts';
