import type { Sight } from '@doleances/core';
import type { Store } from '@doleances/store';
import { remembered } from '../ports/remembered.ts';

/** Fewer readable clients than this, and the figures of a theme would tell of what is hidden in it. */
const SEEN_CLIENTS_MIN = 5;

/** Themes that would tell of what is kept from this sight. */
export function hiddenThemesFor(
  store: Pick<Store, 'listThinThemes' | 'findRevision'>,
  sight: Sight,
): Promise<ReadonlySet<string>> {
  return remembered(store, `hidden themes ${JSON.stringify(sight)}`, async () => {
    return new Set(await store.listThinThemes(sight, SEEN_CLIENTS_MIN));
  });
}
