import type {
  BacklogState,
  Bilingual,
  Channel,
  ClientDeed,
  Language,
  MessageKind,
  Severity,
  Sight,
} from '@doleances/core';

/** One client as lists show them: who, since when, what waits. Never how they are. */
export type ClientCard = {
  readonly clientKey: string;
  /** In the firm's list; `null` for people known by their messages alone. */
  readonly clientId: string | null;
  /** The name they last wrote under. */
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly language: Language | null;
  readonly location: string | null;
  /** Messages they wrote, noise left out; complaints among them. */
  readonly messages: number;
  readonly complaints: number;
  readonly firstAt: Date | null;
  readonly lastAt: Date | null;
  /**
   * The first of their messages that nobody answered since, and how grave the gravest of these is: a critical case is
   * critical however mild its words. `null` where they only ask something.
   */
  readonly waitingSince: Date | null;
  readonly waitingSeverity: Severity | null;
  /** Something of theirs, older than what waits, was never answered either. */
  readonly wasLeftWaiting: boolean;
  /** A critical case of theirs is not closed yet. */
  readonly hasOpenCase: boolean;
  readonly isSample: boolean;
};

export type ClientCardFilter = {
  /** Of these alone; all when absent. */
  readonly clientKeys?: readonly string[];
  /** As far as it reaches; all that they wrote when absent. */
  readonly sight?: Sight;
  /** Words of a name or an address, without accents or case. */
  readonly search?: string;
  /** Messages received before wait no longer, unless a critical case of theirs is open. */
  readonly waitsSince: Date;
  /** Before, nothing waits at all; as `waitsSince` when absent. */
  readonly leftSince?: Date;
  readonly limitRows: number;
};

/** One criticism of a client, with what became of its theme. */
export type CriticismRow = {
  readonly grievanceId: `grv_${string}`;
  readonly complaintId: `cmp_${string}`;
  readonly receivedAt: Date;
  readonly channel: Channel;
  readonly kind: MessageKind;
  readonly quote: string;
  readonly product: string | null;
  readonly severity: Severity;
  readonly themeId: `thm_${string}` | null;
  readonly facet: string;
  readonly themeLabel: Bilingual | null;
  readonly itemState: BacklogState | null;
  readonly itemFixedAt: Date | null;
};

export type ClientDeedToSave = {
  readonly deed: ClientDeed;
  readonly who: string;
  readonly why: string | null;
};

/** A message that counts for somebody else under a deed. */
export type Resettlement = { readonly complaintId: string; readonly from: string; readonly to: string };
