import { type ClientIndex, clientIndexFrom, nameKeyFor } from '../../3-themes/client-key.ts';
import { type Client, emailsOf } from '../../firm/client.ts';
import { clientUpdatedBy } from '../../firm/update-client.ts';

export type ClientImport = {
  /** To save: new ones and those that changed. */
  readonly clients: readonly Client[];
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
};

/**
 * Joins a list of clients to the one the firm has. A person is known again by any address, by a number that one client
 * alone has, or by a full name where one of both lists tells nothing else; so a list that comes again adds nobody.
 */
export function clientImportFrom(told: readonly Client[], known: readonly Client[]): ClientImport {
  const byId = new Map<string, Client>(known.map((client) => [client.id, client]));
  const changed = new Map<string, Client>();
  const counts = { added: 0, updated: 0, unchanged: 0 };
  let index = clientIndexFrom(known);
  for (const client of told) {
    const match = matchOf(client, index, byId);
    const next = match === null ? client : clientUpdatedBy(match, client);
    if (match === null) counts.added += 1;
    else if (isSame(match, next)) counts.unchanged += 1;
    else counts.updated += 1;
    if (match !== null && isSame(match, next)) continue;
    byId.set(next.id, next);
    changed.set(next.id, next);
    // Two rows of one list may be one person too.
    index = withClient(index, next);
  }
  return { clients: [...changed.values()], ...counts };
}

function matchOf(client: Client, index: ClientIndex, byId: ReadonlyMap<string, Client>): Client | null {
  const found =
    byId.get(client.id) ??
    emailsOf(client)
      .map((email) => index.byEmail.get(email))
      .find((one) => one !== undefined) ??
    (client.phones ?? []).map((phone) => index.byPhone?.get(phone)).find((one) => one !== undefined);
  if (found !== undefined) return byId.get(found.id) ?? found;
  const name = nameKeyFor(client.name);
  const namesake = name?.includes(' ') ? index.byName.get(name) : undefined;
  if (namesake === undefined) return null;
  return tellsNothingElse(client) || tellsNothingElse(namesake) ? (byId.get(namesake.id) ?? namesake) : null;
}

const tellsNothingElse = (client: Client) => emailsOf(client).length === 0 && (client.phones ?? []).length === 0;

function withClient(index: ClientIndex, client: Client): ClientIndex {
  const name = nameKeyFor(client.name);
  const byEmail = index.byEmail as Map<string, Client>;
  const byPhone = index.byPhone as Map<string, Client>;
  const byName = index.byName as Map<string, Client>;
  for (const email of emailsOf(client)) byEmail.set(email, client);
  for (const phone of client.phones ?? []) byPhone.set(phone, client);
  if (name !== null) byName.set(name, client);
  return index;
}

function isSame(a: Client, b: Client): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function plain(client: Client): readonly unknown[] {
  const { id, name, email, organisation, clientSince, yearlyMarginCents, daysToPay, referrals } = client;
  const { otherEmails = [], phones = [], yearlySpendCents = null, grade = null } = client;
  const { language = null, location = null, notes = null } = client;
  const more = [otherEmails.toSorted(), phones.toSorted(), yearlySpendCents, grade, language, location, notes];
  return [id, name, email, organisation, clientSince, yearlyMarginCents, daysToPay, referrals, ...more];
}
