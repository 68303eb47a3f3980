import type { Channel } from '@doleances/core';

/** One message of the sample firm, dated backwards from the day it is loaded so that the story is always fresh. */
export type SampleMessage = {
  /** 1 is the week that ends last Sunday, or this Sunday when the sample is loaded from Friday on. */
  readonly weeksAgo: number;
  /** `2 18:40` is Tuesday, 18:40, firm time. */
  readonly at: string;
  readonly channel: Channel;
  readonly place: 'Durbuy' | 'Bouillon' | 'Redu' | null;
  /** `Name` or `Name <address>`. */
  readonly from: string;
  readonly subject?: string;
  readonly stars?: number;
  readonly text: string;
};

/** A message of ours, which may promise or keep a promise. */
export type SampleReply = {
  readonly weeksAgo: number;
  readonly at: string;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
};
