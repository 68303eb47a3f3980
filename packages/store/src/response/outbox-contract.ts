import type { OutletName } from '@doleances/core';
import type { AttemptRow, OutboxMessage, OutboxRow, OutletState } from './response-rows.ts';
import type { AttemptFilter } from './send-log.ts';

/** What leaves the house. */
export type OutboxStore = {
  /** Commits `sending` before the caller sends; expired `sending` rows become `uncertain` (ordinary) or pending again (critical). */
  claimOutbox(from: readonly OutletName[], limitRows: number, leaseSeconds: number): Promise<readonly OutboxRow[]>;
  endOutbox(
    id: string,
    attempt: number,
    outcome:
      | { readonly state: 'sent' }
      | { readonly state: 'refused' | 'uncertain'; readonly error: string }
      | { readonly state: 'pending'; readonly error: string; readonly retryAfterSeconds: number },
  ): Promise<boolean>;
  listOutbox(limitRows: number): Promise<readonly OutboxRow[]>;
  /** Every try to send, newest first; of one complaint or of all. With a sight, about what it reaches. */
  listAttempts(filter: AttemptFilter): Promise<readonly AttemptRow[]>;
  /** Whether a Message-ID is of a mail we sent. */
  isOwnMessage(messageId: string): Promise<boolean>;
  listOutlets(): Promise<readonly OutletState[]>;
  /** Which outlets there are, those of this list and no others; a new address lifts a stop. */
  registerOutlets(outlets: readonly Pick<OutletState, 'name' | 'addressHash'>[]): Promise<void>;
  /** Puts messages into the outbox outside of any stage: what a person asked for. */
  saveMessages(messages: readonly OutboxMessage[]): Promise<readonly OutboxRow['id'][]>;
  listMessages(ids: readonly string[]): Promise<readonly OutboxRow[]>;
  /** What tells of a complaint, oldest first. */
  listSends(aboutId: string): Promise<readonly OutboxRow[]>;
  /** Notes how an outlet fared; a new address, or anything that got through, lifts a stop. */
  saveOutlet(
    outlet: Pick<OutletState, 'name' | 'addressHash'>,
    fared: 'sent' | { readonly error: string; readonly isGone: boolean },
  ): Promise<void>;
};
