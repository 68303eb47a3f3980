import { createHash, randomBytes } from 'node:crypto';
import type { InvitedAs, LinkKind, LinkRow, OutboxMessage, PersonRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { accountMail } from './account-mails.ts';

/** 256 bits: nobody guesses one. */
const TOKEN_BYTES = 32;
const TOKEN = /^[\w-]{43}$/;
const MINUTE_MS = 60_000;
const LASTS_MS: Readonly<Record<LinkKind, number>> = {
  setup: 24 * 60 * MINUTE_MS,
  invite: 7 * 24 * 60 * MINUTE_MS,
  sign_in: 15 * MINUTE_MS,
  reset: 60 * MINUTE_MS,
};
const PATHS: Readonly<Record<LinkKind, string>> = {
  setup: '/setup',
  invite: '/invite',
  sign_in: '/sign-in/link',
  reset: '/password',
};
const MADE: Readonly<Record<LinkKind, string>> = {
  setup: 'account_setup_link_made',
  invite: 'account_invited',
  sign_in: 'account_sign_in_link_made',
  reset: 'account_reset_link_made',
};

export type AccountPorts = Pick<Ports, 'store' | 'now' | 'config'>;

/** What the database keeps instead of a token; `null` when it cannot be one. */
export function linkHashOf(token: string): Uint8Array | null {
  return TOKEN.test(token) ? createHash('sha256').update('doleances link').update(token).digest() : null;
}

export async function findAccountLink({ store, now }: AccountPorts, kind: LinkKind, token: string) {
  const hash = linkHashOf(token);
  const link = hash === null ? null : await store.findLink(hash, now());
  return link?.kind === kind ? link : null;
}

/** Uses the link up: of two who press at once one gets it. */
export async function takeAccountLink(ports: AccountPorts, kind: LinkKind, token: string): Promise<LinkRow | null> {
  const hash = linkHashOf(token);
  if (hash === null || (await findAccountLink(ports, kind, token)) === null) return null;
  return ports.store.takeLink(hash, ports.now());
}

type LinkToMake = {
  readonly kind: LinkKind;
  readonly personId: PersonRow['id'] | null;
  readonly invitedAs: InvitedAs | null;
  readonly madeBy: string;
  readonly isMailed: boolean;
};

/** Makes a link that lets in once, and tells it to nobody but the caller and, where asked, its person by mail. */
async function makeLink(ports: AccountPorts, { isMailed, ...link }: LinkToMake): Promise<string> {
  const { store, now, config } = ports;
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const madeAt = now();
  const url = `${config.http.baseUrl}${PATHS[link.kind]}/${token}`;
  const id = `lnk_${randomBytes(16).toString('hex')}` as const;
  const hash = linkHashOf(token);
  if (hash === null) throw new Error('a token we made is none');
  const letter = isMailed ? await letterFor(ports, { ...link, id, url }) : null;
  await store.saveLink(
    { ...link, id, hash, madeAt, expiresAt: new Date(madeAt.getTime() + LASTS_MS[link.kind]), isAlone: true },
    letter,
    { who: link.madeBy, what: MADE[link.kind] },
  );
  return url;
}

async function letterFor(
  { store }: AccountPorts,
  { kind, personId, invitedAs, madeBy, id, url }: Omit<LinkToMake, 'isMailed'> & { id: string; url: string },
): Promise<OutboxMessage | null> {
  const own = personId === null ? null : await store.findPerson(personId);
  const to = invitedAs ?? own;
  if (to === null || kind === 'setup') return null;
  const firm = (await store.findFirm())?.firm;
  const language = own?.language ?? (firm?.locale.startsWith('en') ? 'en' : 'fr');
  const told = {
    firmName: firm?.name ?? 'Doleances',
    name: to.name,
    by: await inviterOf({ store }, madeBy),
    url: `${url}?lang=${language}`,
  };
  return letterOf(accountMail(kind, told, language), { dedupKey: `account ${id}`, to });
}

/**
 * Whom an invitation comes from, as its reader knows them. At the keyboard of the machine nobody has a name: the owner does
 * it there, or the firm before it has one.
 */
export async function inviterOf({ store }: Pick<AccountPorts, 'store'>, madeBy: string): Promise<string> {
  const people = await store.listPeople();
  if (people.some(({ name }) => name === madeBy)) return madeBy;
  const owner = people.find(({ role }) => role === 'owner');
  return owner?.name ?? (await store.findFirm())?.firm.name ?? 'Doleances';
}

function letterOf(
  { subject, text }: { readonly subject: string; readonly text: string },
  { dedupKey, to }: { readonly dedupKey: string; readonly to: { readonly name: string; readonly email: string } },
): OutboxMessage {
  const address = [{ name: to.name, address: to.email }];
  return { dedupKey, urgency: 'ordinary', to: address, subject, text, html: null, notBefore: null };
}

/** The link by which the first owner comes in; `null` when there is an owner. An older one is void from now on. */
export async function makeSetupLink(ports: AccountPorts, madeBy: string): Promise<string | null> {
  if (await ports.store.hasOwner()) return null;
  return makeLink(ports, { kind: 'setup', personId: null, invitedAs: null, madeBy, isMailed: false });
}

export type InviteOutcome =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly reason: 'bad_address' | 'no_name' | 'known_address' | 'no_place' };

const EMAIL = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;
const EMAIL_CHARS_MAX = 254;
const NAME_CHARS_MAX = 80;

/** An address as it is compared: trimmed, in small letters; `null` when it is none. */
export function emailFrom(typed: string): string | null {
  const email = typed.trim().toLowerCase();
  return email.length <= EMAIL_CHARS_MAX && EMAIL.test(email) ? email : null;
}

/** Invites somebody by mail; asked again for the same address, the older invitation is void. */
export async function invitePerson(ports: AccountPorts, asked: InvitedAs, who: string): Promise<InviteOutcome> {
  const email = emailFrom(asked.email);
  const name = asked.name.trim().slice(0, NAME_CHARS_MAX);
  if (email === null) return { ok: false, reason: 'bad_address' };
  if (name === '') return { ok: false, reason: 'no_name' };
  if (asked.role !== 'owner' && asked.locations?.length === 0) return { ok: false, reason: 'no_place' };
  if ((await ports.store.findPersonByEmail(email)) !== null) return { ok: false, reason: 'known_address' };
  // Nothing is hidden from an owner.
  const sight = asked.role === 'owner' ? { locations: null, staffName: null } : {};
  const invitedAs = { ...asked, ...sight, email, name };
  const url = await makeLink(ports, { kind: 'invite', personId: null, invitedAs, madeBy: who, isMailed: true });
  return { ok: true, url };
}

/** A link by which a person sets a new password. `isMailed: false` where the owner hands it over themselves. */
export function makeResetLink(
  ports: AccountPorts,
  person: Pick<PersonRow, 'id'>,
  { who, isMailed }: { readonly who: string; readonly isMailed: boolean },
): Promise<string> {
  return makeLink(ports, { kind: 'reset', personId: person.id, invitedAs: null, madeBy: who, isMailed });
}

/** Mails a link that lets in without a password; whoever set up a code is told to use it. */
export async function mailSignInLink(ports: AccountPorts, person: PersonRow): Promise<void> {
  if (!person.hasTwoFactor) {
    const made = {
      kind: 'sign_in',
      personId: person.id,
      invitedAs: null,
      madeBy: person.name,
      isMailed: true,
    } as const;
    await makeLink(ports, made);
    return;
  }
  const firm = (await ports.store.findFirm())?.firm;
  const language = person.language ?? (firm?.locale.startsWith('en') ? 'en' : 'fr');
  const url = `${ports.config.http.baseUrl}/sign-in?lang=${language}`;
  const told = { firmName: firm?.name ?? 'Doleances', name: person.name, by: person.name, url };
  const dedupKey = `account ${person.id} ${ports.now().toISOString().slice(0, 16)}`;
  await ports.store.saveMessages([letterOf(accountMail('needs_code', told, language), { dedupKey, to: person })]);
}
