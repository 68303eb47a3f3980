import type { BreachDeed, ErasureKind, PersonIdentity, WrittenBreachDeed } from '@doleances/core';

/** Rows by what they are, as a receipt tells them: `messages`, `grievances`, `outbox` … */
export type RowCounts = Readonly<Record<string, number>>;

/** What is held on a client, counted, and by what they are known. */
export type HeldOn = {
  readonly identity: PersonIdentity;
  readonly counts: RowCounts;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
};

/** Oldest first. */
export type HeldRows = {
  readonly mails: readonly {
    readonly at: Date;
    readonly subject: string;
    readonly text: string;
    readonly to: unknown;
  }[];
  readonly purchases: readonly {
    readonly on: string;
    readonly location: string | null;
    readonly amountCents: number | null;
  }[];
  readonly events: readonly { readonly at: Date; readonly what: string; readonly why: string | null }[];
  readonly recovery: readonly { readonly at: Date; readonly deed: unknown }[];
};

/** A message of somebody else, or one that nobody could read yet, in which a person stands. */
export type PassageRow = {
  readonly itemId: `itm_${string}`;
  /** `null`: never read. */
  readonly complaintId: `cmp_${string}` | null;
  readonly receivedAt: Date;
  readonly authorName: string | null;
  readonly subject: string | null;
  readonly text: string;
};

export type ErasureRow = {
  readonly id: number;
  readonly at: Date;
  readonly kind: ErasureKind;
  readonly who: string;
  readonly why: string | null;
  readonly before: Date | null;
  readonly months: number | null;
  readonly counts: RowCounts;
};

/** With the mails that told of them, by Message-ID: copies may lie elsewhere. */
export type ErasedPerson = ErasureRow & { readonly messageIds: readonly string[] };

export type ErasureRequest = {
  readonly kind: 'client' | 'person';
  readonly who: string;
  readonly why: string | null;
  /** Whose messages lose their words; empty for somebody who is only named. */
  readonly clientKeys: readonly string[];
  /** These messages too, whosoever they count for: a backup brought them back. */
  readonly itemIds?: readonly string[];
  /** Beside what their own rows tell. */
  readonly identity: PersonIdentity;
  /** Others' messages in which the person is blackened out, each with its bytes without them. */
  readonly passages: readonly { readonly itemId: string; readonly raw: Uint8Array }[];
  /** Whether names of people who work here are gone through too. */
  readonly isStaff: boolean;
  /** A backup brought them back: the marks of the first time hold. */
  readonly isAgain?: boolean;
};

/** Enough to erase again what a backup brings back: nothing of the person. */
export type ErasureMarks = {
  readonly id: number;
  readonly at: Date;
  readonly kind: ErasureKind;
  /** Hexadecimal. */
  readonly salt: string;
  readonly marks: readonly { readonly kind: MarkKind; readonly mark: string }[];
};
export type MarkKind = 'item' | 'client' | 'passage' | 'name';

export type HoldRow = {
  readonly id: number;
  readonly clientKey: string;
  readonly at: Date;
  readonly who: string;
  readonly why: string;
  readonly liftedAt: Date | null;
  readonly liftedBy: string | null;
};

export type PrivacyStore = {
  /** By the keys that count as one client today. */
  findHeldOn(clientKeys: readonly string[]): Promise<HeldOn>;
  /** Beside messages, promises and profile; events that somebody of these names did are theirs too. */
  listHeldRows(clientKeys: readonly string[], names: readonly string[]): Promise<HeldRows>;
  /** Messages not theirs in which they may stand, the newest first; `sql` is a `PersonFinder`'s. */
  listPassages(sql: string, exceptKeys: readonly string[], limitRows: number): Promise<readonly PassageRow[]>;
  /** Everywhere, in one transaction. `held`: somebody holds these words, and nothing was changed. */
  erasePerson(request: ErasureRequest): Promise<ErasedPerson | 'held'>;
  /** Notes that somebody asked and was turned down. */
  saveRefusedErasure(who: string, why: string): Promise<ErasureRow>;
  /** Newest first. */
  listErasures(limitRows: number): Promise<readonly ErasureRow[]>;
  /** Oldest first; those of people, whom a backup would bring back. */
  listErasureMarks(): Promise<readonly ErasureMarks[]>;
  /** Of those that a file kept, those that this database does not know. */
  importErasureMarks(marks: readonly ErasureMarks[]): Promise<number>;
  /** Items whose words are there, by id: what marks are compared with. */
  listWordedItems(afterId: string, limitRows: number): Promise<readonly { readonly id: string }[]>;

  /** What retention would end now. */
  countPastRetention(before: Date): Promise<RowCounts>;
  /** Ends it for up to so many messages; `isDone` when nothing older is left. Held clients keep theirs. */
  endRetention(request: {
    readonly before: Date;
    readonly months: number;
    readonly who: string;
    readonly limitRows: number;
  }): Promise<{ readonly erasure: ErasureRow | null; readonly isDone: boolean }>;
  /** Notes that people were told what retention will end. */
  saveRetentionAnnounced(announced: {
    readonly before: Date;
    readonly months: number;
    readonly at: Date;
  }): Promise<ErasureRow>;

  /** Standing and lifted, newest first. */
  listHolds(): Promise<readonly HoldRow[]>;
  saveHold(clientKey: string, who: string, why: string): Promise<HoldRow>;
  liftHold(holdId: number, who: string): Promise<boolean>;

  /** Gives back to the disk what was erased; minutes with a large house, so at night. */
  scourDisk(): Promise<{ readonly rewritten: number; readonly vacuumed: number }>;

  /** Oldest first. */
  listBreachDeeds(): Promise<readonly WrittenBreachDeed[]>;
  saveBreachDeed(breachId: string, deed: BreachDeed, who: string): Promise<WrittenBreachDeed>;
};
