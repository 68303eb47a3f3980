import type { MailAddress } from './mail-address.ts';

export type OutgoingMail = {
  /** The same for every attempt, so that a mail server or reader that saw it twice shows it once. */
  readonly messageId: string;
  readonly to: readonly MailAddress[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly inReplyTo?: string | null;
};

/** Addresses the other side would not take, while it took the message for the others; empty when all is well. */
export type Delivered = { readonly refused: readonly string[] };

/** A way out for mail. `deliver` throws `DeliveryError`, which says whether sending again is safe. */
export type Outlet = {
  deliver(message: OutgoingMail): Promise<Delivered>;
};
