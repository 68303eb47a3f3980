import type { HookEvent, HookFact, Role } from '@doleances/core';

/** A key of a program, without the key. */
export type TokenRow = {
  readonly id: `tok_${string}`;
  /** What it does is signed with it. */
  readonly name: string;
  readonly role: Role;
  readonly staffName: string | null;
  /** `null`: all of them. */
  readonly locations: readonly string[] | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly expiresAt: Date | null;
  /** To the minute. */
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
  readonly revokedBy: string | null;
};

export type TokenToSave = Pick<TokenRow, 'name' | 'role' | 'staffName' | 'locations' | 'expiresAt'> & {
  /** SHA-256 of the whole token, hex. */
  readonly secretHash: string;
  readonly who: string;
};

/** Where another program is told of what happens. */
export type SubscriptionRow = {
  readonly id: `sub_${string}`;
  readonly url: string;
  readonly events: readonly HookEvent[];
  readonly sealedSecret: string;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly stoppedAt: Date | null;
  readonly lastSentAt: Date | null;
  readonly lastFailedAt: Date | null;
  readonly lastError: string | null;
};

/** What programs need: their keys, and where they are told. */
export type ProgramStore = {
  saveToken(token: TokenToSave): Promise<TokenRow>;
  /** Whose hash it is, revoked and expired ones too; notes the use of one that holds. */
  findTokenByHash(secretHash: string): Promise<TokenRow | null>;
  /** Newest first. */
  listTokens(): Promise<readonly TokenRow[]>;
  /** `false` when there is none, or it was revoked before. */
  revokeToken(tokenId: string, who: string): Promise<boolean>;

  saveSubscription(
    subscription: Pick<SubscriptionRow, 'id' | 'url' | 'events' | 'sealedSecret'> & { readonly who: string },
  ): Promise<SubscriptionRow>;
  /** Those that nobody removed, oldest first. */
  listSubscriptions(): Promise<readonly SubscriptionRow[]>;
  findSubscription(subscriptionId: string): Promise<SubscriptionRow | null>;
  /** `false` when there is none. */
  removeSubscription(subscriptionId: string, who: string): Promise<boolean>;
  /** A new secret, or the old one under a new key; `false` when there is none. */
  resealSubscription(subscriptionId: string, sealedSecret: string, who: string): Promise<boolean>;
  /** Notes how a delivery fared; one that got through lifts a stop. */
  noteSubscription(
    subscriptionId: string,
    fared: 'sent' | { readonly error: string; readonly isGone: boolean },
  ): Promise<void>;
  /** What happened since it was added and nobody put into the outbox for it, oldest first; nothing of the sample. */
  listUntold(subscriptionId: string): Promise<readonly HookFact[]>;
};
