import type { Span } from '../text/span.ts';

/** Ways by which a message reaches the house. */
export const CHANNELS = [
  'email',
  'form',
  'review',
  'phone_note',
  'counter_note',
  'helpdesk',
  'social',
  'file',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];

export type Author = {
  readonly name: string | null;
  /** Lower case. */
  readonly email: string | null;
  /** As written; absent where the source tells none. */
  readonly phone?: string | null;
};

export type NoiseReason =
  | 'auto_reply'
  | 'out_of_office'
  | 'bounce'
  | 'newsletter'
  | 'calendar'
  | 'spam'
  | 'phishing'
  | 'advertising'
  | 'job_application'
  | 'misdirected'
  | 'empty'
  | 'test'
  | 'internal'
  /** A person said so. */
  | 'set_aside';

/**
 * An item: what a connector saw, before any judgement.
 *
 * `text` is already decoded and free of markup, NUL and lone surrogates; quoted replies and signatures are still in it.
 */
export type Item = {
  /** Stable inside its source, see RELIABILITY "never counted twice". */
  readonly externalId: string;
  readonly channel: Channel;
  /** `in`: written to the firm; `out`: written by the firm (Sent folder, replies file). */
  readonly direction: 'in' | 'out';
  /** ISO instant with offset; UTC when the source gave none. */
  readonly receivedAt: string;
  readonly subject: string | null;
  readonly text: string;
  /** A form's questions inside `text`, in order and apart: to be seen, and not the customer's words. */
  readonly asked?: readonly Span[];
  readonly author: Author;
  /** To whom the firm wrote; only on items with direction `out`. */
  readonly recipient?: Author | null;
  readonly location: string | null;
  readonly starsOfFive: number | null;
  /** Message-ID or external id this one answers. */
  readonly inReplyTo: string | null;
  readonly threadKey: string | null;
  /** Noise that only the envelope shows (Auto-Submitted, bounce, list headers). */
  readonly noiseHint: NoiseReason | null;
  /** Written on the direct line to the boss: nobody else sees it until the boss releases it. */
  readonly isForBoss?: boolean;
  /** Addresses of To and Cc, lower case, where a mail came in. */
  readonly sentTo?: readonly string[];
  /** Who of the firm wrote a note of what a customer said. */
  readonly takenBy?: string;
  /** A line somebody of ours typed to note a promise; always one, however badly it reads. */
  readonly isPromiseNote?: boolean;
};
