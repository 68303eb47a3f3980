import type { Facet } from '../2-signals/lexicon/facet.ts';
import type { Grievance } from '../2-signals/signals.ts';
import { conceptOf, themeFor } from './concept.ts';
import type { Theme } from './theme.ts';

/**
 * Gives each grievance of one complaint its theme.
 *
 * @returns As many themes as grievances, in their order; two grievances about one thing share one theme object.
 */
export function assignThemes(
  grievances: readonly Pick<Grievance, 'facet' | 'product' | 'quote'>[],
  facets: ReadonlyMap<string, Facet>,
): readonly Theme[] {
  const known = new Map<string, Theme>();
  return grievances.map((grievance) => {
    const theme = themeFor(conceptOf(grievance, facets), facets);
    const first = known.get(theme.id) ?? theme;
    known.set(theme.id, first);
    return first;
  });
}
