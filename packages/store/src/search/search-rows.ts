import type { Channel, CriticalReason, Language, MessageKind, SearchQuery, Severity } from '@doleances/core';

/** Counting stops here: nobody reads so many messages, and counting them all would cost what finding does not. */
export const SEARCH_TOTAL_MAX = 200;

/** What is looked for; whatever is `null` does not matter. */
export type SearchWanted = {
  readonly query: SearchQuery | null;
  readonly since: Date | null;
  readonly until: Date | null;
  /** `ours` are our own messages; the kinds are of those written to us. */
  readonly kind: MessageKind | 'ours' | null;
  readonly location: string | null;
  readonly sourceId: string | null;
  readonly themeId: string | null;
  readonly isCritical: boolean;
  /** The last complaint of the page before. */
  readonly after: string | null;
  readonly limitRows: number;
  /** Whether it is told how many there are beside those listed; yes when absent. */
  readonly isCounted?: boolean;
};

export type SearchHit = {
  readonly id: `cmp_${string}`;
  readonly channel: Channel;
  readonly direction: 'in' | 'out';
  readonly receivedAt: Date;
  readonly language: Language;
  readonly kind: MessageKind;
  readonly severity: Severity | null;
  readonly criticalReasons: readonly CriticalReason[];
  readonly location: string | null;
  readonly subject: string | null;
  readonly cleanText: string;
  readonly authorName: string | null;
  readonly authorEmail: string | null;
  readonly withdrawnAt: Date | null;
  /** No message: a line that somebody of the firm typed as a promise. */
  readonly isTypedPromise: boolean;
  /** Its words are gone; that it was written still counts. */
  readonly isErased: boolean;
  readonly themeIds: readonly `thm_${string}`[];
};
