import { type Client, type ClientEvent, clientLawOf, type Sight, settledClientKey, type Viewer } from '@doleances/core';
import type { Store } from '@doleances/store';
import { remembered } from '../ports/remembered.ts';

/** Which of these complaints are kept from the viewer. */
type Hidden = (among: readonly string[]) => Promise<ReadonlySet<string>>;

/**
 * Clients as far as what they wrote may be read: who wrote only what is hidden, or elsewhere, is not there, nor on the
 * firm's list, nor in what was decided about them. Who never wrote is shown where the list says they belong.
 */
export function clientsSeen(store: Store, viewer: Viewer, sight: () => Promise<Sight>, hidden: Hidden) {
  if (viewer.role === 'owner') return {};
  /** Of the firm's list, and of everybody, those the viewer may know of; every message is looked at for them. */
  const known = async () =>
    remembered(store, `clients known ${JSON.stringify([viewer, await sight()])}`, () => knownAnew());
  const knownAnew = async () => {
    const [clients, writers, reached] = await Promise.all([
      store.listClients(),
      store.listWriters(),
      sight().then((reach) => store.listWriters(reach)),
    ]);
    const [wrote, seen] = [new Set(writers), new Set(reached)];
    const isHere = ({ location = null }: Client) =>
      viewer.locations === null || (location !== null && viewer.locations.includes(location));
    const listed = clients.filter((client) => seen.has(client.id) || (!wrote.has(client.id) && isHere(client)));
    return { listed, keys: new Set<string>([...seen, ...listed.map(({ id }) => id)]) };
  };
  return {
    async listClients() {
      return (await known()).listed;
    },
    listClientCards: async (filter) => store.listClientCards({ ...filter, sight: await sight() }),
    listWriters: async () => store.listWriters(await sight()),
    listCriticisms: async (clientKey, limitRows) => store.listCriticisms(clientKey, limitRows, await sight()),
    async listClientEvents() {
      const [events, { keys }] = await Promise.all([store.listClientEvents(), known()]);
      // What was decided about a hidden criticism may quote it.
      const ids = await hidden(events.flatMap((event) => (event.kind === 'outcome' ? [event.complaintId] : [])));
      const law = clientLawOf(events);
      const settled = (key: string) => settledClientKey(law, { key, name: null, email: null, phone: null });
      const isAboutSeen = (event: ClientEvent) => keys.has(event.clientKey) || keys.has(settled(event.clientKey));
      return events.filter((event) => isAboutSeen(event) && (event.kind !== 'outcome' || !ids.has(event.complaintId)));
    },
    async planClientDeed(deed) {
      const moved = await store.planClientDeed(deed);
      const ids = await hidden(moved.map(({ complaintId }) => complaintId));
      return moved.filter(({ complaintId }) => !ids.has(complaintId));
    },
  } satisfies Partial<Store>;
}
