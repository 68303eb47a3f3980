import type { FollowUpDeed, PromiseState, SearchQuery, Sight } from '@doleances/core';

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

/** Which promises are listed; whatever is absent does not matter. */
export type PromiseFilter = {
  readonly clientKey?: string;
  readonly complaintId?: string;
  readonly states?: readonly PromiseState[];
  /** Where the complaint belongs; `null` or absent for everywhere. */
  readonly place?: string | null;
  /** In the words of the message that holds it, the last made first; of frequent words, those made last alone. */
  readonly query?: SearchQuery;
  /** Those that ended last first, for a page that shows a few of many. */
  readonly isLastDoneFirst?: boolean;
  /** What it reaches; all when absent. */
  readonly sight?: Sight;
  readonly limitRows: number;
};

/** So many promises that ended alike. */
export type PromiseOutcome = Pick<PromiseRow, 'state' | 'action' | 'performer' | 'promisor' | 'voice' | 'isSample'> & {
  readonly count: number;
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
  readonly clientEmail: string | null;
  readonly isSample: boolean;
  /** When somebody last took or declined the proposal to give this client news. */
  readonly lastDecidedAt: Date | null;
};

/** What somebody did with a proposal to give news. */
export type FollowUpDecision = {
  readonly complaintId: string;
  readonly deed: FollowUpDeed;
  readonly who: string;
  readonly why: string | null;
};
