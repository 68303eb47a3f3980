import type { Ports } from '@doleances/pipeline';

/** Who stands behind a deed done on a page: the person; the dashboard itself while nobody has an account. */
export function whoOf({ viewer }: Pick<Ports, 'viewer'>): string {
  return viewer.name ?? 'dashboard';
}
