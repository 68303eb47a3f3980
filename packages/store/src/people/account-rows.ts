import type { Role } from '@doleances/core';

export type PersonRow = {
  readonly id: `prs_${string}`;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Places they answer for; `null`: all. */
  readonly locations: readonly string[] | null;
  readonly staffName: string | null;
  readonly language: 'fr' | 'en' | null;
  readonly hasPassword: boolean;
  readonly hasTwoFactor: boolean;
  readonly passkeys: number;
  readonly createdAt: Date;
  /** Of a session that still lives; `null` when there is none. */
  readonly lastSeenAt: Date | null;
};

/** As what somebody comes in. */
export type InvitedAs = {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly locations: readonly string[] | null;
  readonly staffName: string | null;
};

/** `setup` makes the owner, `invite` somebody else; `sign_in` lets in, `reset` sets a new password. */
export type LinkKind = 'setup' | 'invite' | 'sign_in' | 'reset';

export type LinkRow = {
  readonly id: `lnk_${string}`;
  readonly kind: LinkKind;
  readonly personId: PersonRow['id'] | null;
  readonly invitedAs: InvitedAs | null;
  readonly madeBy: string;
  readonly madeAt: Date;
  readonly expiresAt: Date;
};

export type SessionRow = {
  readonly id: string;
  readonly createdAt: Date;
  readonly seenAt: Date;
  readonly userAgent: string | null;
};

export type PasskeyRow = { readonly id: string; readonly name: string | null; readonly createdAt: Date | null };
