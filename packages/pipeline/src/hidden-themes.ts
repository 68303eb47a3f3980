import type { Sight } from '@doleances/core';
import type { Store } from '@doleances/store';

/** Fewer readable clients than this, and the figures of a theme would tell of what is hidden in it. */
const SEEN_CLIENTS_MIN = 5;

/** Themes that would tell of what is kept from this sight. */
export async function hiddenThemesFor(
  store: Pick<Store, 'countHiddenClients'>,
  sight: Sight,
): Promise<ReadonlySet<string>> {
  const counts = await store.countHiddenClients(sight);
  return new Set([...counts].filter(([, { seen }]) => seen < SEEN_CLIENTS_MIN).map(([themeId]) => themeId));
}
