import type { FoundPromise } from '../signals.ts';
import type { Calendar } from './dates.ts';

/** A message to or from the same client, or in the same thread, after the promise. */
export type LaterMessage = {
  readonly id: string;
  readonly sentAt: string;
  readonly text: string;
  readonly subject?: string | null;
  readonly isSameThread: boolean;
  /** The client wrote it: it may confirm or deny what we say. */
  readonly isFromClient?: boolean;
};

export type PromiseJudged = Pick<FoundPromise, 'quote' | 'action' | 'due'> & {
  readonly performer?: string | null;
  /** When it was made, as an ISO instant. */
  readonly madeAt?: string;
  /** Other promises of the same message: what plainly keeps one of them does not keep this one too. */
  readonly rivals?: readonly Pick<FoundPromise, 'quote' | 'action' | 'due'>[];
};

export type AsOf = { readonly asOf: string } & Pick<Calendar, 'timeZone'> &
  Partial<Pick<Calendar, 'country' | 'region'>>;
