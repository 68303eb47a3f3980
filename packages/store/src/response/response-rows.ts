import type { CriticalReason, EscalationRoute, Notice, OutletName } from '@doleances/core';

/** What the store keeps of telling people: escalations, messages that leave, and every try to send one. */

export type EscalationRow = {
  readonly id: `esc_${string}`;
  readonly complaintId: `cmp_${string}`;
  readonly reasons: readonly CriticalReason[];
  readonly openedAt: Date;
  readonly acknowledgedAt: Date | null;
  readonly acknowledgedBy: string | null;
  /** What became of it; `archived` when the complaint was old by the time it was read. */
  readonly route: EscalationRoute['kind'] | 'archived';
  readonly told: readonly ToldContact[];
  /** Whose next digest will tell of it. */
  readonly digestFor: string | null;
  readonly closedAt: Date | null;
  readonly closedBy: string | null;
};

/** A contact who was told: `at` in ISO; `alone`, or with other cases. */
export type ToldContact = {
  readonly name: string;
  readonly email: string;
  readonly at: string;
  readonly how: 'alone' | 'digest';
};

/** One try to send, as it is shown: what, by which outlet, to whom, how it ended. */
export type AttemptRow = {
  readonly outboxId: `out_${string}`;
  readonly attempt: number;
  readonly outlet: OutletName;
  readonly aboutId: string | null;
  readonly subject: string;
  readonly to: readonly string[];
  readonly startedAt: Date;
  readonly endedAt: Date | null;
  /** `null` while it is on its way, or when its sender died. */
  readonly outcome: OutboxState | null;
  readonly error: string | null;
};

export type OutletState = {
  readonly name: OutletName;
  readonly addressHash: string;
  /** Since when the other side says that it is gone; `null` when it is not. */
  readonly stoppedAt: Date | null;
  readonly lastSentAt: Date | null;
  readonly lastFailedAt: Date | null;
  readonly lastError: string | null;
};

export type OutboxMessage = {
  /** Unique: a second insert with the same key is silently the first. The Message-ID is made from it. */
  readonly dedupKey: string;
  readonly urgency: 'critical' | 'ordinary';
  readonly to: readonly { readonly name: string; readonly address: string }[];
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly notBefore: Date | null;
  /** Mail when absent. */
  readonly outlet?: OutletName;
  readonly notice?: Notice | null;
  /** The complaint it tells of: its attempts are shown there, and it goes where that may be seen. */
  readonly aboutId?: string | null;
};
/** `bounced`: the server took it, and a mail came back. */
export type OutboxState = 'pending' | 'sending' | 'sent' | 'uncertain' | 'refused' | 'bounced';
export type OutboxRow = Required<OutboxMessage> & {
  readonly id: `out_${string}`;
  readonly state: OutboxState;
  readonly messageId: string;
  readonly attempt: number;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly lastError: string | null;
};
