import type { OutboxMessage } from '../response/response-rows.ts';
import type { Bell, Claim } from '../rows.ts';
import type { AcceptedItem, Source, SourceStatus } from './source-rows.ts';

export type SourceToSave = Pick<Source, 'kind' | 'name' | 'settings' | 'schedule' | 'isSample'> &
  Partial<Pick<Source, 'sealed' | 'since'>>;

/** What a person changes; `isAfresh` forgets the cursor, so that all is asked for again and what is known skipped. */
export type SourceChange = {
  /** As it stands in the record: `source paused`. */
  readonly what: string;
  readonly who: string;
  readonly settings?: Source['settings'];
  readonly sealed?: Source['sealed'];
  readonly schedule?: string;
  readonly isPaused?: boolean;
  readonly since?: Date | null;
  readonly isAfresh?: boolean;
  readonly isCheckWanted?: boolean;
};

export type CollectedToSave = Pick<Source, 'cursor' | 'refused' | 'progress'> & {
  readonly items: readonly AcceptedItem[];
  /** External ids of what the source gave before and shows no more. */
  readonly withdrawn?: readonly string[];
};

/** How a run ended; `stopped` (paused, closing down) says nothing of the source. */
export type CollectEnd =
  | { readonly outcome: 'whole' | 'stopped' }
  | { readonly outcome: 'failed'; readonly error: string; readonly needsPerson: boolean };

/** The life of sources. */
export type SourceStore = {
  saveSource(source: SourceToSave): Promise<Source>;
  /** Without those that somebody removed. */
  listSources(): Promise<readonly Source[]>;
  /** Removed ones too: what they brought is still read. */
  findSource(sourceId: string): Promise<Source | null>;
  /** Each source with its work, in the order in which they were added. */
  listSourceStatus(): Promise<readonly SourceStatus[]>;
  findSourceStatus(sourceId: string): Promise<SourceStatus | null>;
  /** Saves what a person changed and its event; `null` when there is no such source. */
  changeSource(sourceId: string, change: SourceChange): Promise<Source | null>;
  removeSource(sourceId: string, who: string): Promise<boolean>;
  /**
   * Accepts a batch and moves the cursor in one transaction, while the claim is held; the lease begins anew.
   * `lost`: another worker has the source by now, and nothing was written.
   */
  saveCollected(
    claim: Claim,
    batch: CollectedToSave,
    leaseSeconds: number,
  ): Promise<
    | { readonly outcome: 'saved'; readonly accepted: number; readonly known: number; readonly bells: readonly Bell[] }
    | { readonly outcome: 'lost' }
  >;
  /** Keeps the lease of a run that waits; `isSettled`: it went well for so long that earlier failures are over. */
  renewCollect(claim: Claim, leaseSeconds: number, isSettled: boolean): Promise<'held' | 'lost' | 'paused'>;
  /** Ends the claim, says how it went, and when the source is asked next (`null`: nobody asks). */
  endCollect(claim: Claim, end: CollectEnd, nextAt: Date | null): Promise<'saved' | 'lost'>;
  saveSourceCheck(sourceId: string, check: { readonly isWell: boolean; readonly said: string }): Promise<void>;
  /** `true` for the one who tells first that a source is broken, in all processes; the letters leave with the telling. */
  tellSourceBroken(sourceId: string, why: string, letters?: readonly OutboxMessage[]): Promise<boolean>;
};
