import type { Bell, ComplaintRow } from '../rows.ts';
import type { AcceptedItem, RawType, Source, StoredItem } from './source-rows.ts';

export type HeldWhy = 'unmapped' | 'unfinished' | 'unreadable';

export type HeldItem = {
  readonly itemId: StoredItem['id'];
  readonly sourceId: Source['id'];
  readonly why: HeldWhy;
  readonly heldAt: Date;
  readonly rawType: RawType;
  readonly raw: Uint8Array;
};

export type HeldCount = { readonly sourceId: Source['id']; readonly why: HeldWhy; readonly count: number };

/** What forms ask of the store. */
export type FormStore = {
  /** The source that deliveries to this address belong to. */
  findSourceByAddress(address: string): Promise<Source | null>;
  /** Commits one delivery as it came and notes that its source lives; `isNew: false` when it was there before. */
  acceptDelivery(
    sourceId: string,
    item: AcceptedItem,
  ): Promise<{ readonly isNew: boolean; readonly itemId: StoredItem['id']; readonly bells: readonly Bell[] }>;
  countHeld(): Promise<readonly HeldCount[]>;
  /** Newest first. */
  listHeld(sourceId: string, limitRows: number): Promise<readonly HeldItem[]>;
  /** Keeps what a person said of a source's fields, with an event, and has all it held read again. */
  saveFormMapping(
    sourceId: string,
    mapping: unknown,
    who: string,
  ): Promise<{ readonly readAgain: number; readonly bells: readonly Bell[] }>;
  /** What waits for the boss, newest first. */
  listDirectLine(limitRows: number): Promise<readonly ComplaintRow[]>;
};

/** Writes of the reading stage. */
export type FormWrites = {
  holdItem(itemId: string, why: HeldWhy): Promise<void>;
  unholdItem(itemId: string): Promise<void>;
};
