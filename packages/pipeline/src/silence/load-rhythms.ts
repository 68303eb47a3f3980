import {
  type Client,
  type ClientEvent,
  type ClientIndex,
  type ClientLaw,
  clientIndexFrom,
  clientLawOf,
  clientOfHome,
  emailsOf,
  homeKeyFor,
  type JudgedRhythm,
  type PurchaseRhythm,
  rhythmsFrom,
  settledClientKey,
  type TouchedPerson,
} from '@doleances/core';
import type { Store } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/** Who counts for whom: the firm's list, which may be younger than the purchases, and over it what people said. */
type Order = {
  readonly clients: readonly Client[];
  readonly events: readonly ClientEvent[];
  readonly index: ClientIndex;
  readonly law: ClientLaw;
};

async function loadOrder(store: Store): Promise<Order> {
  const [clients, events] = await Promise.all([store.listClients(), store.listClientEvents()]);
  return { clients, events, index: clientIndexFrom(clients), law: clientLawOf(events) };
}

function settledOf(home: string, name: string, { index, law }: Order): string {
  const key = clientOfHome(home, null, index)?.id ?? home;
  return settledClientKey(law, { key, name, email: null, phone: null });
}

/** The days on which clients bought, by whoever counts as one client today. */
export async function loadRhythms(store: Store): Promise<readonly PurchaseRhythm[]> {
  const [rows, order] = await Promise.all([store.listPurchaseRhythms(), loadOrder(store)]);
  return joined(rows, order);
}

function joined(rows: readonly PurchaseRhythm[], order: Order): readonly PurchaseRhythm[] {
  const names = new Map<string, string>(order.clients.map(({ id, name }) => [id, name]));
  const known = new Map<string, PurchaseRhythm>();
  for (const { clientKey: home, clientName, days } of rows) {
    const clientKey = settledOf(home, clientName, order);
    const before = known.get(clientKey);
    if (before === undefined) known.set(clientKey, { clientKey, clientName: names.get(clientKey) ?? clientName, days });
    else known.set(clientKey, { ...before, days: [...new Set([...before.days, ...days])].toSorted() });
  }
  return [...known.values()];
}

export type RhythmSheet = {
  /** Clients with a rhythm, the least likely silence first. */
  readonly rhythms: readonly JudgedRhythm[];
  readonly purchases: { readonly purchases: number; readonly clients: number; readonly lastOn: string | null };
};

/** What the page of purchases shows to whoever looks. */
export async function loadRhythmSheet({ store, now }: Pick<Ports, 'store' | 'now'>): Promise<RhythmSheet> {
  const [rhythms, purchases] = await Promise.all([loadRhythms(store), store.countPurchases()]);
  return { rhythms: rhythmsFrom(rhythms, now()), purchases };
}

/**
 * The days on which these people bought: under their own key, an address of the list, their name, or a key that somebody
 * merged into theirs.
 *
 * @returns In the order asked; empty for whom the purchases do not know.
 */
export async function loadPurchaseDays(
  store: Store,
  people: readonly TouchedPerson[],
): Promise<readonly (readonly string[])[]> {
  if (people.length === 0) return [];
  const order = await loadOrder(store);
  const keys = people.map(({ name, clientKey }) => {
    const home = clientKey ?? homeKeyFor({ author: { name, email: null }, externalId: name });
    return { home, settled: settledOf(home, name, order) };
  });
  const asked = new Set(keys.flatMap(({ home, settled }) => [home, ...homesOf(settled, order)]));
  const days = new Map(
    joined(await store.listPurchaseDays([...asked]), order).map(({ clientKey, days: own }) => [clientKey, own]),
  );
  return keys.map(({ settled }) => days.get(settled) ?? []);
}

/** Keys under which purchases of this client may stand. */
function homesOf(clientKey: string, { clients, events }: Order): readonly string[] {
  const client = clients.find(({ id }) => id === clientKey);
  const merged = events.flatMap((event) =>
    event.kind === 'merged' && event.into === clientKey ? [event.clientKey] : [],
  );
  const own = client === undefined ? [] : [...emailsOf(client).map((email) => email.toLowerCase()), nameHome(client)];
  return [clientKey, ...own, ...merged];
}

const nameHome = ({ name }: Client): string => homeKeyFor({ author: { name, email: null }, externalId: name });
