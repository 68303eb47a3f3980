import type { CriticalReason, PromiseState, RemedySought } from '../2-signals/signals.ts';
import type { Theme } from '../3-themes/theme.ts';
import type { BacklogState, RankedTheme } from '../4-backlog/backlog.ts';
import type { EarlyWarning } from '../5-response/clients/early-warnings.ts';
import type { DecisionName } from '../5-response/conditions/decision.ts';
import type { SilenceFinding } from '../5-response/silence/silence.ts';
import type { Bilingual, Contact, Firm } from '../firm/firm.ts';

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
  /** The words it was found in. */
  readonly quote?: string;
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
  /** Comes when somebody brings it (an imported file): that nothing came says nothing. */
  readonly isBrought?: boolean;
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
  /** Accepted and not read yet. */
  readonly waiting: number;
};

/** Promises as they stand, all of them; `dueSoon` within seven days or overdue and not yet called broken. */
export type ReportPromiseCounts = { readonly broken: number; readonly dueSoon: number };

/** A client the firm knows, who complained in the last eight weeks. */
export type ReportKnownClient = {
  readonly clientId: string;
  readonly name: string;
  /** ISO date or month, as the firm wrote it. */
  readonly clientSince: string | null;
  readonly complaints: number;
  readonly lastAt: Date;
};

/** Demands outside one of the firm's conditions, in the last eight weeks. */
export type ReportBoundary = {
  readonly conditionId: string;
  readonly demands: number;
  /** Of these, by clients who had never been told of it. */
  readonly untold?: number;
};

/** An incident and what it cost to make it good. */
export type ReportAmends = {
  readonly id: string;
  readonly what: string;
  readonly happenedOn: string;
  readonly people: number;
  readonly apologies: number;
  readonly givenCents: number;
  readonly notSoldCents: number;
  readonly shownCents: number;
};

/** What was answered this week to a demand outside a condition. */
export type ReportDecision = {
  readonly conditionId: string;
  readonly clientName: string | null;
  readonly answer: DecisionName;
  readonly complaintId: string | null;
};

/** How a condition holds: how often we gave way, what that cost, whether anybody is told of it. */
export type ReportConditionNote = {
  readonly conditionId: string;
  readonly conceded: number;
  readonly decided: number;
  /** `null` while it is too early to say. */
  readonly rate: number | null;
  /** Concessions of the last 60 days that a grievance or a cost followed, and their costs. */
  readonly regrets: number;
  readonly regretCents: number;
  /** Nobody was told of it in six months. */
  readonly isUntold: boolean;
};

/** Complaints of the last eight weeks by what they ask for. */
export type ReportRemedy = { readonly remedy: RemedySought; readonly complaints: number };

/** An item whose state is the news: begun, mended, verified. */
export type ReportMended = { readonly theme: Theme; readonly state: BacklogState; readonly fixedAt: Date | null };

/** A part of the report that could not be reckoned; the rest is sent all the same. */
/** What is not said, said elsewhere, or said and put away. */
export type ReportListening = {
  /** Clients who left without a word, in plain words. */
  readonly departures: readonly Bilingual[];
  /** Reviews and calls that claim a contact nobody recorded. */
  readonly leaks: number;
  /** Complaints that somebody called something else; they still count. */
  readonly requalified: number;
  /** Places whose last week nobody confirmed. */
  readonly unconfirmed: readonly string[];
  /** Teams whose complaints nobody answered with an action, in plain words. */
  readonly tolerated: readonly Bilingual[];
};

export type ReportPart = 'silence' | 'clients';

/** Everything the weekly report is made of. Sample data is left out by the caller, except for the sample firm. */
export type ReportInput = {
  readonly firm: Firm;
  /** ISO week the report tells of: `2026-W47`. */
  readonly week: string;
  readonly now: Date;
  readonly isSample: boolean;
  /** Who reads it: what names one of them is left out. */
  readonly readers: readonly Pick<Contact, 'name'>[];
  /** The one place it tells of; `null` for the whole firm. */
  readonly place: string | null;
  /** Address of the dashboard, with or without a final slash. */
  readonly baseUrl: string;
  /** By rank. */
  readonly backlog: readonly ReportTheme[];
  /** Those broken, and those still open. */
  readonly promises: readonly ReportPromise[];
  readonly silence: readonly SilenceFinding[];
  /** What else listening tells; absent where it is not looked at, as for one place alone. */
  readonly listening?: ReportListening;
  readonly earlyWarnings: readonly EarlyWarning[];
  /** Critical complaints of the week, and older ones that nobody acknowledged. */
  readonly critical: readonly ReportCritical[];
  readonly counts: ReportCounts;
  /** Complaints of each week, oldest first, the reported one last; at most thirteen. */
  readonly weeks: readonly { readonly week: string; readonly complaints: number }[];
  readonly promiseCounts: ReportPromiseCounts;
  /** Begun, mended or verified, best rank first. */
  readonly mended: readonly ReportMended[];
  readonly remedies: readonly ReportRemedy[];
  readonly knownClients: readonly ReportKnownClient[];
  readonly boundaries: readonly ReportBoundary[];
  /** Incidents still open and those of half a year, what happened last first; absent or empty where none was noted. */
  readonly amends?: readonly ReportAmends[];
  /** Of the week. */
  readonly decisions?: readonly ReportDecision[];
  /** Where something is to be said of a condition; absent in a report of one place. */
  readonly conditionNotes?: readonly ReportConditionNote[];
  /** Of the week; `null` when there was none. */
  readonly lastComplaint: Pick<ReportVerbatim, 'complaintId' | 'authorName' | 'receivedAt' | 'staffNamed'> | null;
  readonly sources: readonly ReportSource[];
  readonly missing: readonly ReportPart[];
};
