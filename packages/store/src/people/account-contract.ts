import type { drizzleAdapter } from '@better-auth/drizzle-adapter';
import type { OutboxMessage } from '../response/response-rows.ts';
import type { InvitedAs, LinkRow, PasskeyRow, PersonRow, SessionRow } from './account-rows.ts';

type Deed = { readonly who: string; readonly what: string; readonly why?: string | null };

/** Why somebody stays: a house without an owner could not be set right any more. */
export type PersonKept = 'no_person' | 'last_owner';

/** Who works here, how they come in, and who is in. */
export type AccountStore = {
  /** Whether anybody can sign in as the owner. */
  hasOwner(): Promise<boolean>;
  /** By name; without those who left. */
  listPeople(): Promise<readonly PersonRow[]>;
  /** `null` for whoever left. */
  findPerson(personId: string): Promise<PersonRow | null>;
  findPersonByEmail(email: string): Promise<PersonRow | null>;
  /**
   * Makes a person by a link, which is used up in the same transaction. Whoever left with this address comes back as the
   * same person.
   *
   * @returns `null` when the link was used meanwhile, or the address is somebody's.
   */
  savePersonByLink(
    linkId: LinkRow['id'],
    person: InvitedAs & {
      readonly id: PersonRow['id'];
      readonly language: PersonRow['language'];
      readonly passwordHash: string | null;
    },
    now: Date,
  ): Promise<PersonRow['id'] | null>;
  changePerson(
    personId: string,
    change: Partial<Pick<PersonRow, 'name' | 'role' | 'locations' | 'staffName' | 'language'>>,
    deed: Deed,
  ): Promise<'changed' | PersonKept>;
  /** Takes their keys and sessions; what they did stays signed with their name. */
  removePerson(personId: string, who: string, now: Date): Promise<'removed' | PersonKept>;
  /** Ends all sessions of the person, but one. */
  savePassword(personId: string, passwordHash: string, deed: Deed & { readonly keptToken?: string }): Promise<void>;
  /** Takes the second factor away; `false` when there was none. */
  removeTwoFactor(personId: string, deed: Deed): Promise<boolean>;

  /** `isAlone`: open links of this kind, for the same person or address, are void from now on. */
  saveLink(
    link: LinkRow & { readonly hash: Uint8Array; readonly isAlone: boolean },
    letter: OutboxMessage | null,
    deed: Deed,
  ): Promise<void>;
  /** `null` when it was used, revoked, or is too old. */
  findLink(hash: Uint8Array, now: Date): Promise<LinkRow | null>;
  /** The same, and uses it up: of two who press at once one gets it. */
  takeLink(hash: Uint8Array, now: Date): Promise<LinkRow | null>;
  listInvites(now: Date): Promise<readonly LinkRow[]>;
  revokeLink(linkId: string, who: string, now: Date): Promise<boolean>;

  /**
   * Counts a try under each key before it is made, in one go for all processes.
   *
   * @returns Seconds until one is allowed again; `null` when this one is.
   */
  takeTry(
    keys: readonly Uint8Array[],
    now: Date,
    limit: { readonly triesMax: number; readonly seconds: number },
  ): Promise<number | null>;
  /** The last try under these keys was none: whoever made it knew. */
  forgiveTry(keys: readonly Uint8Array[], isAll: boolean): Promise<void>;

  /** Newest first. */
  listSessions(personId: string): Promise<readonly SessionRow[]>;
  /** One, or all but the one with this token. @returns How many ended. */
  endSessions(
    personId: string,
    which: { readonly id: string } | { readonly exceptToken: string | null },
    who: string,
  ): Promise<number>;
  listPasskeys(personId: string): Promise<readonly PasskeyRow[]>;
  removePasskey(personId: string, passkeyId: string, who: string): Promise<boolean>;
  /** What happened to an account, for the trail: ids, never an address. */
  noteAccount(personId: string, deed: Deed): Promise<void>;
  /** What better-auth keeps its rows with; its code is loaded when first asked for. */
  openAuthAdapter(): Promise<ReturnType<typeof drizzleAdapter>>;
};
