import type { Bilingual } from '../../firm/firm.ts';
import type { Severity, Target } from '../signals.ts';

/** The nature of a problem decides how rarely people report it (the factor m of the ranking). */
export type ProblemNature = 'money' | 'quality' | 'attitude' | 'process' | 'place' | 'safety';

export type Trade =
  | 'hotel'
  | 'restaurant'
  | 'repair'
  | 'it'
  | 'retail'
  | 'health'
  | 'finance'
  | 'transport'
  | 'software'
  | 'public';

/**
 * Words of one language. Each entry is one phrase, matched on stems, accents and case ignored:
 *
 * - `facture en double`   the words in this order, nothing between them;
 * - `attendre .. heure`   `..` lets 0 to 4 words stand between;
 * - `rembours*`           a word that begins so;
 * - `=sale`               exactly this written form, no stemming ("sale" is not "sales");
 * - `(clim|chauffage) en panne`   either word (each a single word) at that place.
 */
export type FacetWords = {
  /** Name the subject only ("la chambre", "the invoice"); a grievance needs a negative judgement beside them. */
  readonly topics: readonly string[];
  /** Tell the problem by themselves ("facturé deux fois", "hung up on me"). */
  readonly problems: readonly string[];
  /** Phrases that look like the facet and are not ("appel d'offres", "short notice"). */
  readonly lookAlikes?: readonly string[];
};

/** One recurring kind of problem, with one id in both languages. */
export type Facet = {
  /** kebab-case English, permanent: stored with every grievance. */
  readonly id: string;
  /** Short name an owner would say: "Facturé deux fois". */
  readonly label: Bilingual;
  readonly target: Target;
  readonly nature: ProblemNature;
  /** Severity when only the facet is known; context raises or lowers it. */
  readonly severity: Severity;
  /** Trades in which the facet means something; absent: all. */
  readonly trades?: readonly Trade[];
  readonly fr: FacetWords;
  readonly en: FacetWords;
};
