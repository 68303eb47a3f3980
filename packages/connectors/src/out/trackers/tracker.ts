import type { TrackerIssue, TrackerName } from '@doleances/core';

export type IssueToPut = TrackerIssue & {
  /** The backlog item's id: the mark by which an issue is found again. */
  readonly key: string;
};

/** An outside list of work. Errors are `DeliveryError`s, which say whether the issue may be there. */
export type Tracker = {
  readonly name: TrackerName;
  /** Puts an issue there by one POST. @returns Its page. */
  put(issue: IssueToPut): Promise<string>;
  /**
   * Looks whether an earlier try arrived after all, before anything is put again.
   *
   * @param since No issue of ours is older.
   * @returns Its page, or `null` when it certainly is not there.
   */
  find(key: string, since: Date): Promise<string | null>;
};

export type TrackerSettings =
  | {
      readonly name: 'github';
      readonly url: string;
      /** `owner/name`. */
      readonly repository: string;
      readonly token: string;
    }
  | { readonly name: 'linear'; readonly url: string; readonly teamId: string; readonly token: string }
  | {
      readonly name: 'jira';
      readonly url: string;
      readonly project: string;
      readonly email: string;
      readonly token: string;
      readonly issueType: string;
    };
