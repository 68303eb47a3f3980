import type { Channel, ChannelTrouble, MessageKind, RemedySought } from '@doleances/core';

/** One message as silence is judged: when, what kind, where; without its words. */
export type StreamHistoryRow = {
  readonly receivedAt: Date;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly starsOfFive: number | null;
  readonly location: string | null;
  readonly source: string;
  readonly products: readonly string[];
  readonly channelTrouble: ChannelTrouble | null;
};

/** One complaint in one theme, as early warnings are counted. */
export type WarningHistoryRow = {
  readonly clientKey: string;
  readonly clientName: string | null;
  readonly themeId: string;
  readonly receivedAt: Date;
  readonly remedySought: RemedySought;
};

export type KindCount = { readonly kind: MessageKind; readonly count: number };
