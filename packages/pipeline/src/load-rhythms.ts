import {
  type ClientIndex,
  type ClientLaw,
  clientIndexFrom,
  clientLawOf,
  clientOfHome,
  type JudgedRhythm,
  type PurchaseRhythm,
  rhythmsFrom,
  settledClientKey,
} from '@doleances/core';
import type { Store } from '@doleances/store';
import type { Ports } from './ports.ts';

/** The days on which clients bought, by whoever counts as one client today: the list may be younger than the file. */
export async function loadRhythms(store: Store): Promise<readonly PurchaseRhythm[]> {
  const [rows, clients, events] = await Promise.all([
    store.listPurchaseRhythms(),
    store.listClients(),
    store.listClientEvents(),
  ]);
  return joined(rows, { index: clientIndexFrom(clients), law: clientLawOf(events) });
}

function joined(
  rows: readonly PurchaseRhythm[],
  { index, law }: { readonly index: ClientIndex; readonly law: ClientLaw },
): readonly PurchaseRhythm[] {
  const known = new Map<string, PurchaseRhythm>();
  for (const { clientKey: home, clientName, days } of rows) {
    const start = clientOfHome(home, null, index);
    const signature = { key: start?.id ?? home, name: clientName, email: null, phone: null };
    const clientKey = settledClientKey(law, signature);
    const before = known.get(clientKey);
    if (before === undefined) known.set(clientKey, { clientKey, clientName: start?.name ?? clientName, days });
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
