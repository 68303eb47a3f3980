import type { Item } from '../1-complaint/item.ts';
import type { Client } from '../firm/client.ts';
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

/** Finds the firm's clients by e-mail or name in constant time. */
export type ClientIndex = {
  readonly byEmail: ReadonlyMap<string, Client>;
  /** Only names that one client alone bears. */
  readonly byName: ReadonlyMap<string, Client>;
};

export function clientIndexFrom(clients: readonly Client[]): ClientIndex {
  const byEmail = new Map<string, Client>();
  const byName = new Map<string, Client>();
  const shared = new Set<string>();
  for (const client of clients) {
    if (client.email !== null) byEmail.set(client.email.toLowerCase(), client);
    const name = nameKeyFor(client.name);
    if (name === null) continue;
    if (byName.has(name)) shared.add(name);
    byName.set(name, client);
  }
  for (const name of shared) byName.delete(name);
  return { byEmail, byName };
}

/** The client who wrote an item: by e-mail, else by a name of at least two words; `null` for a stranger. */
export function clientFor(item: Pick<Item, 'author'>, index: ClientIndex): Client | null {
  const { email, name } = item.author;
  const byEmail = email === null ? undefined : index.byEmail.get(email.toLowerCase());
  if (byEmail !== undefined) return byEmail;
  const key = name === null ? null : nameKeyFor(name);
  // A first name alone ("Marie") is shared by too many to point at a client.
  return key?.includes(' ') ? (index.byName.get(key) ?? null) : null;
}

/** Who counts as one client: the known client, else the e-mail, else the name, else the item alone. */
export function clientKeyFor(item: Pick<Item, 'author' | 'externalId'>, client: Client | null): string {
  if (client !== null) return client.id;
  const { email, name } = item.author;
  if (email !== null && email !== '') return email.toLowerCase();
  const key = name === null ? null : nameKeyFor(name);
  return key === null ? `item ${item.externalId}` : `name ${key}`;
}

/**
 * A name without accents, titles, single initials and order: "TOSSENS Robert" and "Robert J. Tossens" are one.
 *
 * @returns `null` for a name that says nobody.
 */
export function nameKeyFor(name: string): string | null {
  const key = sortedWords(name);
  return key === '' || NOBODY.has(key) ? null : key;
}

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
