import type { Notice, OutletName } from '@doleances/core';

export type NoticeMessage = {
  /** The same for every try; those outlets that can recognise a repetition are given it. */
  readonly key: string;
  /** A number for a text message, a topic for ntfy; empty where the outlet has one address for all. */
  readonly address: string;
  readonly urgency: 'critical' | 'ordinary';
  readonly notice: Notice;
  /** When it was put into the outbox. */
  readonly createdAt: Date;
};

/**
 * A way out beside mail, one POST a message.
 *
 * `deliver` throws `DeliveryError`, which says whether sending again is safe and whether the other side is gone.
 */
export type NoticeOutlet = {
  readonly name: OutletName;
  deliver(message: NoticeMessage): Promise<void>;
};

/** What a person sets up for an outlet; addresses and keys are secrets. */
export type OutletSettings =
  | { readonly name: 'slack'; readonly url: string }
  | { readonly name: 'teams'; readonly url: string }
  | { readonly name: 'ntfy'; readonly url: string; readonly topic: string | null; readonly token: string | null }
  | { readonly name: 'gotify'; readonly url: string; readonly token: string }
  | {
      readonly name: 'sms';
      readonly url: string;
      readonly accountId: string;
      readonly token: string;
      /** A number, or a messaging service (MG…). */
      readonly from: string;
    }
  | { readonly name: 'webhook'; readonly url: string; readonly secret: string };
