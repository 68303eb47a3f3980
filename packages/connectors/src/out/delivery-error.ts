import type { Retry } from '../source-error.ts';

/** `not_sent`: the other side certainly has no message; `unknown`: it may have taken it before the connection broke. */
export type Certainty = 'not_sent' | 'unknown';

/** A message could not be delivered. Sending again is safe only when `certainty` is `not_sent`. */
export class DeliveryError extends Error {
  readonly retry: Retry;
  readonly certainty: Certainty;
  /** The other side says that there is nobody any more (410): nothing else should be sent there. */
  readonly isGone: boolean;

  constructor(
    message: string,
    options: {
      readonly retry: Retry;
      readonly certainty: Certainty;
      readonly isGone?: boolean;
      readonly cause?: unknown;
    },
  ) {
    super(message, { cause: options.cause });
    this.name = 'DeliveryError';
    this.retry = options.retry;
    this.certainty = options.certainty;
    this.isGone = options.isGone ?? false;
  }
}
