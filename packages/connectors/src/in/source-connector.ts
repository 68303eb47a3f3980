import type { z } from 'zod';
import type { HostGuard } from '../host-guard.ts';
import type { Http } from '../http.ts';
import type { AcceptedEntry, RefusedEntry } from './files/file-entry.ts';

/** Every source that is asked on a schedule, by what it asks. */
export type PolledKind =
  | 'imap'
  | 'apple_reviews'
  | 'google_business'
  | 'google_play'
  | 'app_store_connect'
  | 'trustpilot'
  | 'zendesk';

/** What a source hands over in one go; `cursor` is saved in the transaction that accepts the items. */
export type CollectedBatch<Cursor> = {
  readonly items: readonly AcceptedEntry[];
  /** What could not be taken, each with where it stands in the source; told in the source's health. */
  readonly refused: readonly RefusedEntry[];
  readonly cursor: Cursor;
  /** External ids of what the source gave before and shows no more; it stays, and is told as withdrawn. */
  readonly withdrawn?: readonly string[];
  /** Parts of the work done and known so far, for a progress bar; `null` where the source does not tell. */
  readonly progress: { readonly done: number; readonly total: number } | null;
};

export type AskInput<Settings> = {
  /** With its secrets opened; never logged, never part of an error. */
  readonly settings: Settings;
  readonly now: Date;
  readonly http: Http;
  /** Where connections that are not HTTP may lead; asked before each of them. Absent in tests alone. */
  readonly hosts?: HostGuard;
  /** Keeps secrets that the other side renewed (an OAuth2 refresh token), sealed like those a person typed. */
  readonly keepSecrets?: (renewed: Partial<Settings>) => Promise<void>;
  /** Aborted when the source is paused or the process ends; the work stops at the next batch. */
  readonly signal: AbortSignal;
};

export type CollectInput<Settings, Cursor> = AskInput<Settings> & {
  /** `null` on the first run. */
  readonly cursor: Cursor | null;
  /** Backfill: nothing older than this is asked for on a first run; `null`: all there is. */
  readonly since: Date | null;
  /** The run may last: a source that can be listened to goes on until the signal is aborted. */
  readonly mayListen?: boolean;
  /**
   * Which of these bytes (SHA-256, hex) the source gave before, under whatever id. For what surely is the same thing under
   * a new name, such as a mailbox that was numbered anew; never to tell new things apart.
   */
  readonly listKnown?: (hashes: readonly string[]) => Promise<ReadonlySet<string>>;
};

/** What a test of the settings found, in words for the owner. */
export type SourceCheck = {
  /** One sentence of what is there: mailboxes and messages, reviews, tickets. */
  readonly found: string;
};

/**
 * A source that is asked on a schedule (mailbox, reviews, helpdesk).
 *
 * `collect` may be stopped after any batch and called again with the last saved cursor: items already accepted may come
 * again, none may be left out. Both ways of asking throw `SourceError` when the source cannot be read; its message
 * names the remedy, its `retry` says when to ask again.
 */
export type SourceConnector<Settings = unknown, Cursor = unknown> = {
  readonly kind: PolledKind;
  /** Checks what a person typed; every problem is one sentence that says what to write. */
  readonly settings: z.ZodType<Settings>;
  /** Settings that are kept sealed and never shown again. */
  readonly secrets: readonly (keyof Settings & string)[];
  /** How often when nothing else is said, as a cron expression in the firm's time zone. */
  readonly schedule: string;
  /** One cheap question that proves the settings right. */
  test(input: AskInput<Settings>): Promise<SourceCheck>;
  collect(input: CollectInput<Settings, Cursor>): AsyncIterable<CollectedBatch<Cursor>>;
};
