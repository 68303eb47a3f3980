import type { Channel, ChannelTrouble, MessageKind } from '@doleances/core';
import type { StaffToldRow } from '../silence/silence-rows.ts';

/** Messages of one week that are alike as silence is judged: when, what kind, where; without their words. */
export type StreamHistoryRow = {
  readonly messages: number;
  /** Of the last of them. */
  readonly receivedAt: Date;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly starsOfFive: number | null;
  readonly location: string | null;
  readonly source: string;
  readonly products: readonly string[];
  readonly channelTrouble: ChannelTrouble | null;
  /** What it tells of those who serve, see `teamsToldIn` in core. */
  readonly staffTold: StaffToldRow['told'];
};

/** One complaint in one theme, as early warnings are counted. */
export type WarningHistoryRow = {
  readonly clientKey: string;
  readonly themeId: string;
  readonly receivedAt: Date;
};

export type KindCount = { readonly kind: MessageKind; readonly count: number };
