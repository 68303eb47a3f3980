import type { Author } from '../1-complaint/item.ts';
import { type Client, emailsOf } from '../firm/client.ts';
import type { Country } from '../firm/firm.ts';
import { phoneKeyFor } from '../firm/phone-key.ts';
import { fold } from '../text/normalise.ts';

const TITLES = new Set(
  'm mr mrs ms mme mlle me dr dre monsieur madame mademoiselle maitre docteur doctor mister miss sir'.split(' '),
);
const NOT_IN_NAMES = /[^\p{L}\p{N}]+/u;

/** Names that say nobody: sites and forms fill them in, so two of them are not one client. */
const NOBODY = new Set(
  [
    'anonyme',
    'anonymous',
    'client',
    'cliente',
    'un client',
    'une cliente',
    'customer',
    'a customer',
    'guest',
    'invite',
    'inconnu',
    'inconnue',
    'unknown',
    'utilisateur google',
    'a google user',
    'google user',
    'utilisateur',
    'user',
    'sans nom',
    'no name',
    'na',
    'n a',
    'test',
  ].map(sortedWords),
);

/** Finds the firm's clients by e-mail, telephone or name in constant time. */
export type ClientIndex = {
  readonly byEmail: ReadonlyMap<string, Client>;
  /** Only numbers that one client alone has; absent where nobody's is known. */
  readonly byPhone?: ReadonlyMap<string, Client>;
  /** Only names that one client alone bears. */
  readonly byName: ReadonlyMap<string, Client>;
};

export function clientIndexFrom(clients: readonly Client[]): ClientIndex {
  const phones = clients.flatMap((client) => (client.phones ?? []).map((phone) => [phone, client] as const));
  const names = clients.map((client) => [nameKeyFor(client.name), client] as const);
  return {
    byEmail: new Map(clients.flatMap((client) => emailsOf(client).map((email) => [email.toLowerCase(), client]))),
    byPhone: alone(phones),
    byName: alone(names),
  };
}

/** What one client alone answers to. */
function alone(told: readonly (readonly [string | null, Client])[]): ReadonlyMap<string, Client> {
  const found = new Map<string, Client>();
  const shared = new Set<string>();
  for (const [key, client] of told) {
    if (key === null) continue;
    if ((found.get(key)?.id ?? client.id) !== client.id) shared.add(key);
    found.set(key, client);
  }
  for (const key of shared) found.delete(key);
  return found;
}

/** Who wrote, as far as a message tells. */
export type Identity = {
  readonly name: string | null;
  readonly email: string | null;
  /** As it is compared, see `phoneKeyFor`. */
  readonly phone?: string | null;
};

/** An author with the telephone as it is compared. */
export function identityOf({ name, email, phone }: Author, country: Country): Identity {
  return { name, email, phone: phone == null ? null : phoneKeyFor(phone, country) };
}

/**
 * The client who wrote a message: by e-mail, else by telephone; `null` for a stranger.
 *
 * A name of at least two words points at a client only where nothing else is told: who writes from an address or a number
 * that the list does not know may be a namesake, and is suggested, never taken for them.
 */
export function clientFor({ author }: { readonly author: Identity }, index: ClientIndex): Client | null {
  const { email, phone, name } = author;
  if (email !== null && email !== '') {
    const byEmail = index.byEmail.get(email.toLowerCase());
    if (byEmail !== undefined) return byEmail;
  }
  const byPhone = phone == null ? undefined : index.byPhone?.get(phone);
  if (byPhone !== undefined) return byPhone;
  if ((email ?? '') !== '' || phone != null) return null;
  const key = name === null ? null : nameKeyFor(name);
  // A first name alone ("Marie") is shared by too many to point at a client.
  return key?.includes(' ') ? (index.byName.get(key) ?? null) : null;
}

type Signed = { readonly author: Identity; readonly externalId: string };

/** Who counts as one client: the known client, else whom the message itself names. */
export function clientKeyFor(item: Signed, client: Client | null): string {
  return client === null ? homeKeyFor(item) : client.id;
}

/** The client of a key that `homeKeyFor` made, where the firm's list holds one by now; the telephone helps an unknown e-mail. */
export function clientOfHome(home: string, phone: string | null, index: ClientIndex): Client | null {
  const byPhone = phone === null ? undefined : index.byPhone?.get(phone);
  if (home.startsWith('name ')) {
    const name = home.slice('name '.length);
    return byPhone ?? (phone === null && name.includes(' ') ? (index.byName.get(name) ?? null) : null);
  }
  if (home.startsWith('phone ')) return index.byPhone?.get(home.slice('phone '.length)) ?? null;
  return index.byEmail.get(home) ?? byPhone ?? null;
}

/** Whom a message names by itself, whatever list the firm keeps: the e-mail, else the telephone, the name, the item alone. */
export function homeKeyFor({ author, externalId }: Signed): string {
  const { email, phone, name } = author;
  if (email !== null && email !== '') return email.toLowerCase();
  if (phone != null) return `phone ${phone}`;
  const key = name === null ? null : nameKeyFor(name);
  return key === null ? `item ${externalId}` : `name ${key}`;
}

/**
 * A name without accents, titles, single initials and order: "TOSSENS Robert" and "Robert J. Tossens" are one.
 *
 * @returns `null` for a name that says nobody.
 */
export function nameKeyFor(name: string): string | null {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const sorted = sortedWords(name);
  const key = sorted === '' || NOBODY.has(sorted) ? null : sorted;
  if (keys.size >= KEYS_MAX) keys.clear();
  keys.set(name, key);
  return key;
}

/** A name is compared with many others. Bounds the memory: about 2 MB. */
const KEYS_MAX = 10_000;
const keys = new Map<string, string | null>();

function sortedWords(name: string): string {
  const words = nameWordsFrom(name);
  const full = words.filter((word) => word.length > 1);
  return (full.length >= 2 ? full : words).toSorted().join(' ');
}

/** Words of a name, folded, without titles, in the order written; what follows a comma or bracket is left out. */
export function nameWordsFrom(name: string): string[] {
  const [person = ''] = fold(name).split(/[,(–—|]/u);
  const words = person.split(NOT_IN_NAMES).filter((word) => word !== '');
  const kept = words.filter((word) => !TITLES.has(word));
  return kept.length > 0 ? kept : words;
}
