import type { Firm, Viewer } from '@doleances/core';

/** Where whoever works at one place alone stands, by its name; `null` for everybody else: a guess between two is none. */
export function onlyPlaceOf(viewer: Viewer, { locations }: Pick<Firm, 'locations'>): string | null {
  if (viewer.role === 'owner' || viewer.locations?.length !== 1) return null;
  const [own = null] = viewer.locations;
  return locations.find(({ id, name }) => id === own || name === own)?.name ?? own;
}
