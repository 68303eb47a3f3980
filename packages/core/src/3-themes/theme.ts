import type { Target } from '../2-signals/signals.ts';
import type { Bilingual } from '../firm/firm.ts';

export type ThemeTrend = 'new' | 'growing' | 'steady' | 'fading' | 'regressed';

/**
 * What makes two grievances the same theme before any statistics: the facet, and the product where one is named.
 * `other:<thing>` is the facet of grievances that no facet knows and that name a thing; `other` alone is « Sans thème ».
 */
export type ThemeConcept = { readonly facet: string; readonly product: string | null };

/** A recurring issue. Its id is computed from its concept once and never changes afterwards. */
export type Theme = {
  readonly id: `thm_${string}`;
  readonly concept: ThemeConcept;
  readonly label: Bilingual;
  readonly target: Target;
};
