import type { Sight, Viewer } from '@doleances/core';
import type { Store } from '@doleances/store';

/** What silence is judged by, as one person may see it: of their own places, and without what is hidden from them. */
export function silenceSeen(store: Store, { role }: Viewer, sight: () => Promise<Sight>) {
  const here = async () => (await sight()).locations;
  return {
    listContactHistory: async (since) => store.listContactHistory(since, await sight()),
    listRequalified: async (since) => store.listRequalified(since, await sight()),
    /** Names of those who serve are for who answers for them. */
    listStaffTold: async (since) => (role === 'agent' ? [] : store.listStaffTold(since, await sight())),
    countHandled: async (since) => (role === 'manager' ? store.countHandled(since) : new Map()),
    async listFixedThemes(since, timeZone) {
      const locations = await here();
      const rows = await store.listFixedThemes(since, timeZone);
      return locations === null ? rows : rows.filter(({ location }) => locations.includes(location ?? ''));
    },
    async listNils(sinceWeek) {
      const locations = await here();
      const rows = await store.listNils(sinceWeek);
      return locations === null ? rows : rows.filter(({ location }) => locations.includes(location));
    },
    async saveNil(nil) {
      const locations = await here();
      if (locations !== null && !locations.includes(nil.location)) throw new Error('a week of another place');
      return store.saveNil(nil);
    },
    async listAlarms(limitRows) {
      const locations = await here();
      const rows = await store.listAlarms(limitRows);
      const own = new Set((locations ?? []).map((location) => `location:${location}`));
      return locations === null ? rows : rows.filter(({ stream }) => own.has(stream));
    },
    async countCaptured(since) {
      return (await here()) === null ? store.countCaptured(since) : { recorded: 0, elsewhere: 0, both: 0 };
    },
    /** A client of one place may buy at another. */
    async listPurchaseRhythms() {
      return (await here()) === null ? store.listPurchaseRhythms() : [];
    },
    async listPurchaseDays(clientKeys) {
      return (await here()) === null ? store.listPurchaseDays(clientKeys) : [];
    },
  } satisfies Partial<Store>;
}
