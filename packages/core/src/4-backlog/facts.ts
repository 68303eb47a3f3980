import type { Facet, ProblemNature } from '../2-signals/lexicon/facet.ts';
import type { Target } from '../2-signals/signals.ts';
import { facetIdOf, isUnthemed } from '../3-themes/concept.ts';
import type { Theme } from '../3-themes/theme.ts';
import type { BacklogState } from './backlog.ts';
import type { ThemeFacts } from './windows.ts';

/** The nature of a problem that no facet tells, by what it is about. */
const NATURE_OF_TARGET: Readonly<Record<Target, ProblemNature>> = {
  product: 'quality',
  staff: 'attitude',
  process: 'process',
  place: 'place',
  price: 'money',
  other: 'quality',
};

/** What the ranking must know of a theme beside its complaints; `item` is its backlog item, where one exists. */
export function themeFactsFor(
  theme: Pick<Theme, 'concept' | 'target'>,
  facets: ReadonlyMap<string, Facet>,
  item: { readonly effortHalfDays: number | null; readonly state: BacklogState } | null = null,
): ThemeFacts {
  const facet = facets.get(facetIdOf(theme.concept));
  return {
    nature: facet?.nature ?? NATURE_OF_TARGET[theme.target],
    effortHalfDays: item?.effortHalfDays ?? null,
    isRegressed: item?.state === 'regressed',
    isUnthemed: isUnthemed(theme.concept),
  };
}
