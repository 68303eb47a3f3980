import type { ChaseWeek, Sight } from '@doleances/core';
import type { Bell } from '../rows.ts';
import type { AnswerDeed, AnswerRow } from './answers.ts';
import type { PromiseDeedRow, PromiseDeedToSave } from './promise-ledger.ts';
import type {
  ChaseRow,
  FollowUpDecision,
  NamedPerson,
  OpenCaseRow,
  PromiseFilter,
  PromiseOutcome,
  PromiseRow,
} from './promise-rows.ts';

/** What the store promises of promises, see `contract.ts`. */
export type PromiseStore = {
  findPromise(promiseId: string): Promise<PromiseRow | null>;
  /** Of all, without those of the direct line: these are nobody's to keep until the message is released. */
  listPromises(filter: PromiseFilter): Promise<readonly PromiseRow[]>;
  /** How the last made of the ended promises ended, alike ones counted together. With a sight, what it reaches. */
  listPromiseOutcomes(limitRows: number, sight?: Sight): Promise<readonly PromiseOutcome[]>;
  /** Notes what a person did to a promise and opens the work that judges it anew; `null` when there is none. */
  savePromiseDeed(deed: PromiseDeedToSave): Promise<readonly Bell[] | null>;
  /** What people did to the promises of one message, oldest first. */
  listPromiseDeeds(complaintId: string): Promise<readonly PromiseDeedRow[]>;
  /** Notes that somebody answered a client by no letter, or undoes it, and opens the work that judges promises by it. */
  saveAnswer(deed: AnswerDeed): Promise<readonly Bell[]>;
  /** The standing answers to a client that no letter gave, oldest first. */
  listAnswers(clientKey: string): Promise<readonly AnswerRow[]>;
  /** How often the links of a purpose were renewed. */
  countLinkRenewals(purpose: string): Promise<number>;
  /** Closes every link of a purpose. */
  renewLinks(purpose: string, who: string): Promise<void>;
  /** People whose name holds one of the words, those who share most of them first, then those heard of last; at most six. */
  listPeopleNamed(words: readonly string[]): Promise<readonly NamedPerson[]>;
  /** How long after the last word between us clients asked for news, the newest first. */
  listChases(since: Date): Promise<readonly ChaseRow[]>;
  /** Messages by week, oldest first, in the weeks of this time zone; a week without any is absent. */
  listChaseWeeks(since: Date, timeZone: string): Promise<readonly ChaseWeek[]>;
  /** Notes what somebody did with a proposal to give news; `false` when that was decided within the week. */
  saveFollowUpDecision(decision: FollowUpDecision): Promise<boolean>;
  /** Cases with a promise still to keep, the longest waiting first. With a sight, as far as it reaches. */
  listOpenCases(limitRows: number, sight?: Sight): Promise<readonly OpenCaseRow[]>;
};
