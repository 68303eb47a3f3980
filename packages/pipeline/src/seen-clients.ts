import { type Client, type ClientEvent, clientLawOf, settledClientKey, type Sight, type Viewer } from '@doleances/core';
import type { Store } from '@doleances/store';
import { remembered } from './remembered.ts';

/** Which of these complaints are kept from the viewer; of all there are when none is named. */
type Hidden = (among?: readonly string[]) => Promise<ReadonlySet<string>>;

const CARDS_MAX = 100_000;
/** Asked beyond a page, as some of it may be hidden. */
const ASKED_MORE = 50;
const EVER = new Date(0);

/**
 * Clients as far as what they wrote may be read: who wrote only what is hidden, or elsewhere, is not there, nor on the
 * firm's list, nor in what was decided about them. Who never wrote is shown where the list says they belong.
 */
export function clientsSeen(store: Store, viewer: Viewer, sight: () => Promise<Sight>, hidden: Hidden) {
  if (viewer.role === 'owner') return {};
  const cards = async (hiddenIds: readonly string[]) => {
    const rows = await store.listClientCards({ hiddenIds, waitsSince: EVER, limitRows: CARDS_MAX });
    return new Set(rows.map(({ clientKey }) => clientKey));
  };
  /** Of the firm's list, and of everybody, those the viewer may know of; every message is looked at for them. */
  const known = async () =>
    remembered(store, `clients known ${JSON.stringify([viewer, await sight()])}`, () => knownAnew());
  const knownAnew = async () => {
    const [clients, wrote, seen] = await Promise.all([
      store.listClients(),
      cards([]),
      hidden().then((ids) => cards([...ids])),
    ]);
    const isHere = ({ location = null }: Client) =>
      viewer.locations === null || (location !== null && viewer.locations.includes(location));
    const listed = clients.filter((client) => seen.has(client.id) || (!wrote.has(client.id) && isHere(client)));
    return { listed, keys: new Set<string>([...seen, ...listed.map(({ id }) => id)]) };
  };
  return {
    async listClients() {
      return (await known()).listed;
    },
    async listClientCards(filter) {
      const hiddenIds = [...(await hidden()), ...(filter.hiddenIds ?? [])];
      return store.listClientCards({ ...filter, hiddenIds });
    },
    async listCriticisms(clientKey, limitRows) {
      const rows = await store.listCriticisms(clientKey, limitRows + ASKED_MORE);
      const ids = await hidden(rows.map(({ complaintId }) => complaintId));
      return rows.filter(({ complaintId }) => !ids.has(complaintId)).slice(0, limitRows);
    },
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
