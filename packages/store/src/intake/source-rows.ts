import type { Revision } from '../revision.ts';

/** `form/…`: a form's delivery as it came, by what its request declared. */
export type RawType = 'application/json' | 'message/rfc822' | 'form/json' | 'form/urlencoded' | 'form/multipart';
/** `raw` are the accepted bytes; for `application/json` they hold one `Item`. */
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
