import type { AcceptedItem, Bell, ComplaintRow, RawType, Source, StoredItem } from './rows.ts';

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

/** A complaint on the direct line, and whether the boss let others see it. */
export type DirectLineRow = {
  readonly complaint: ComplaintRow;
  readonly heldAt: Date;
  readonly releasedAt: Date | null;
  readonly releasedBy: string | null;
};

/** What forms, and the line to the boss, ask of the store. */
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
  listDirectLine(limitRows: number): Promise<readonly DirectLineRow[]>;
  findDirectLine(complaintId: string): Promise<Omit<DirectLineRow, 'complaint'> | null>;
  /** The boss lets the staff see it: it joins its themes. `null` when it is not on the line, or was released before. */
  releaseDirectLine(complaintId: string, who: string): Promise<readonly Bell[] | null>;
};

/** Writes of the reading stage. */
export type FormWrites = {
  holdItem(itemId: string, why: HeldWhy): Promise<void>;
  unholdItem(itemId: string): Promise<void>;
  /** @returns Whether the boss released it before: only then others may see it. */
  putOnDirectLine(complaintId: string): Promise<boolean>;
};
