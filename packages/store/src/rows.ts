import type {
  Channel,
  Correction,
  CriticalReason,
  Grievance,
  Item,
  Language,
  LivingItem,
  MessageKind,
  RankedTheme,
  Severity,
  Sight,
  Signals,
  Theme,
} from '@doleances/core';

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
  | 'report'
  | 'retain'
  | 'backup';

/** What is due at a stage on which nobody works. */
export type NeglectedStage = { readonly stage: StageName; readonly waitingSeconds: number };

/** The right to work on one row until the lease ends; stale claims are refused at `inClaim`. */
export type Claim = {
  readonly stage: StageName;
  readonly subjectId: string;
  readonly version: number;
  readonly attempt: number;
  /** The row crashed two workers already: run it with nothing else in this process. */
  readonly isSolo: boolean;
  /** One of many that came together: what it rings is no more urgent. */
  readonly isBulk: boolean;
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
  /** Whom it names by itself, see `homeKeyFor`; the client key when absent. */
  readonly homeClientKey?: string;
  /** The author's telephone, see `phoneKeyFor`. */
  readonly phoneKey?: string | null;
  /** See `namedStaff` in core; nobody when absent. */
  readonly namedStaff?: readonly string[];
  readonly isSample: boolean;
};

/** Which messages are listed; whatever is absent does not matter. */
export type ComplaintFilter = {
  readonly since?: Date;
  readonly until?: Date;
  readonly kind?: MessageKind;
  readonly direction?: 'in' | 'out';
  readonly clientKey?: string;
  readonly themeId?: string;
  /** Those that it reaches. */
  readonly sight?: Sight;
  readonly limitRows: number;
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
  readonly authorPhone: string | null;
  readonly clientKey: string;
  readonly clientId: string | null;
  readonly starsOfFive: number | null;
  readonly inReplyTo: string | null;
  readonly threadKey: string | null;
  readonly externalId: string;
  readonly duplicateOf: string | null;
  readonly signals: Signals;
  readonly isSample: boolean;
  readonly namedStaff: readonly string[];
  readonly isForBoss: boolean;
  /** Since when the site that held it, a review, shows it no more; it stays, and its week counts it as new no longer. */
  readonly withdrawnAt: Date | null;
};

export type CorrectionToSave = Omit<Correction, 'id' | 'at' | 'withdraws' | 'isLesson'> & {
  readonly who: string;
  readonly why: string | null;
};
export type CorrectionRow = Correction & { readonly who: string; readonly why: string | null };

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

export type { KindCount, StreamHistoryRow, WarningHistoryRow } from './complaints/history-rows.ts';

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

/** What people do about one complaint beside correcting its reading. */
export type ComplaintDeedName = 'complaint noted' | 'complaint taken' | 'complaint left';

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
