import type { FileEntry } from './files/file-entry.ts';

/** What a scheduled source hands over in one go; `cursor` is saved in the transaction that accepts the items. */
export type CollectedBatch<Cursor> = {
  readonly items: readonly Extract<FileEntry, { ok: true }>[];
  readonly cursor: Cursor;
};

export type CollectInput<Settings, Cursor> = {
  readonly settings: Settings;
  /** `null` on the first run. */
  readonly cursor: Cursor | null;
  readonly now: Date;
};

/**
 * A source that is asked on a schedule (mailbox, reviews, helpdesk).
 *
 * `collect` may be stopped after any batch and called again with the last saved cursor: items already accepted may come
 * again, none may be left out. It throws `SourceError` when the source cannot be read.
 */
export type SourceConnector<Settings = unknown, Cursor = unknown> = {
  readonly kind: 'imap' | 'review' | 'helpdesk';
  collect(input: CollectInput<Settings, Cursor>): AsyncIterable<CollectedBatch<Cursor>>;
};
