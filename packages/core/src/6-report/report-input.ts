import type { CriticalReason, PromiseState } from '../2-signals/signals.ts';
import type { Theme } from '../3-themes/theme.ts';
import type { BacklogState, RankedTheme } from '../4-backlog/backlog.ts';
import type { EarlyWarning } from '../5-response/early-warnings.ts';
import type { SilenceFinding } from '../5-response/silence.ts';
import type { Firm } from '../firm/firm.ts';

export type ReportVerbatim = {
  readonly complaintId: string;
  readonly quote: string;
  readonly receivedAt: Date;
  readonly authorName: string | null;
  readonly location: string | null;
  /** Employees the complaint names; a report that goes to one of them leaves the quote out. */
  readonly staffNamed: readonly string[];
};

export type ReportTheme = {
  readonly theme: Theme;
  readonly ranked: RankedTheme;
  readonly state: BacklogState;
  readonly owner: string | null;
  /** Best first; two are shown. */
  readonly verbatims: readonly ReportVerbatim[];
};

export type ReportPromise = {
  readonly id: string;
  readonly complaintId: string;
  readonly clientName: string | null;
  readonly performer: string | null;
  /** As read: appel, envoi, visite … */
  readonly action: string;
  readonly dueAt: Date | null;
  readonly state: PromiseState;
};

export type ReportCritical = {
  readonly complaintId: string;
  readonly authorName: string | null;
  readonly reasons: readonly CriticalReason[];
  readonly receivedAt: Date;
  readonly isAcknowledged: boolean;
  readonly staffNamed: readonly string[];
};

export type ReportSource = {
  readonly id: string;
  readonly name: string;
  readonly state: 'healthy' | 'broken' | 'paused';
  readonly lastSeenAt: Date | null;
};

export type ReportCounts = {
  /** Of the week and of the week before. */
  readonly complaints: number;
  readonly complaintsBefore: number;
  readonly messages: number;
  /** Kept apart as noise, with the reason. */
  readonly noise: number;
  /** Could not be read and wait for a person. */
  readonly quarantined: number;
};

/** Everything the weekly report is made of. Sample data is left out by the caller, except for the sample firm. */
export type ReportInput = {
  readonly firm: Firm;
  /** ISO week the report tells of: `2026-W47`. */
  readonly week: string;
  readonly now: Date;
  readonly isSample: boolean;
  /** Address of the dashboard, with or without a final slash. */
  readonly baseUrl: string;
  /** By rank. */
  readonly backlog: readonly ReportTheme[];
  /** Those broken, and those still open. */
  readonly promises: readonly ReportPromise[];
  readonly silence: readonly SilenceFinding[];
  readonly earlyWarnings: readonly EarlyWarning[];
  /** Critical complaints of the week, and older ones that nobody acknowledged. */
  readonly critical: readonly ReportCritical[];
  readonly counts: ReportCounts;
  readonly sources: readonly ReportSource[];
};
