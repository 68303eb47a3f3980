import { createHash } from 'node:crypto';
import type { Facet, ProblemNature } from '../2-signals/lexicon/facet.ts';
import type { Grievance } from '../2-signals/signals.ts';
import type { Bilingual } from '../firm/firm.ts';
import { capitalised } from '../text/capitalised.ts';
import { fold } from '../text/normalise.ts';
import { familyFacetOf, familyLabelOf } from './families.ts';
import { subjectKeyOf, subjectOf } from './subject.ts';
import type { Theme, ThemeConcept } from './theme.ts';

/** The facet of grievances that no lexicon entry knows. */
export const OTHER_FACET = 'other';
/** Such a grievance that still names a thing has the facet `other:<thing>`. */
const SUBJECT_PREFIX = `${OTHER_FACET}:`;
/** Between the facet of a founded theme and the key of the grievance that founded it. */
const FOUNDING_SIGN = '#';

const UNTHEMED_LABEL: Bilingual = { fr: 'Sans thème', en: 'No theme' };
/** A late refund is the same trouble whatever was bought; a leak is a leak of one product. */
const NATURES_OF_A_PRODUCT: ReadonlySet<ProblemNature> = new Set(['quality', 'place', 'safety']);
const ID_LENGTH = 20;

type ReadGrievance = Pick<Grievance, 'facet' | 'product' | 'quote'>;

/**
 * What makes two grievances the same theme: the facet, and the product where the facet is about one.
 *
 * Only the grievance's own words count, so the theme is the same whatever came before or comes after.
 */
export function conceptOf(grievance: ReadGrievance, facets: ReadonlyMap<string, Facet>): ThemeConcept {
  // Where the owner removed the facet that stands for a family, its members stand for themselves.
  const facet = facets.get(familyFacetOf(grievance.facet)) ?? facets.get(grievance.facet);
  if (facet !== undefined) {
    const isAboutProduct = facet.target === 'product' || NATURES_OF_A_PRODUCT.has(facet.nature);
    return { facet: facet.id, product: isAboutProduct ? grievance.product : null };
  }
  if (grievance.facet !== OTHER_FACET) return { facet: grievance.facet, product: grievance.product };
  if (grievance.product !== null) return { facet: OTHER_FACET, product: grievance.product };
  const subject = subjectOf(grievance.quote);
  return { facet: subject === null ? OTHER_FACET : `${SUBJECT_PREFIX}${subject.word}`, product: null };
}

/** « Sans thème »: grievances that name neither a known trouble, nor a product, nor a thing. */
export function isUnthemed(concept: ThemeConcept): boolean {
  return concept.facet === OTHER_FACET && concept.product === null;
}

/** The facet id a concept was made of: a theme of its own words belongs to `other`, a founded one to its facet. */
export function facetIdOf(concept: ThemeConcept): string {
  const [facet = OTHER_FACET] = concept.facet.split(FOUNDING_SIGN);
  return facet.startsWith(SUBJECT_PREFIX) ? OTHER_FACET : facet;
}

/**
 * The theme of a group that customers' words made and no facet: its id is that of the grievance told first, whatever
 * facet most of the group has later.
 */
export function foundedThemeFor(
  { facet, key }: { readonly facet: string; readonly key: string },
  label: Bilingual,
  facets: ReadonlyMap<string, Facet>,
): Theme {
  return {
    id: idFrom([FOUNDING_SIGN, key]),
    concept: { facet: `${facet}${FOUNDING_SIGN}${key}`, product: null },
    label,
    target: facets.get(facet)?.target ?? 'other',
  };
}

/**
 * The theme of a concept, with its permanent id: two spellings or numbers of one thing give the same id.
 *
 * @param facets Give label and target; a facet that is no longer known keeps its id and shows it.
 */
export function themeFor(concept: ThemeConcept, facets: ReadonlyMap<string, Facet>): Theme {
  const facet = facets.get(concept.facet);
  return {
    id: themeIdFor(concept),
    concept,
    label: labelFor(concept, facet),
    target: concept.product !== null ? 'product' : (facet?.target ?? 'other'),
  };
}

function themeIdFor({ facet, product }: ThemeConcept): `thm_${string}` {
  const facetKey = facet.startsWith(SUBJECT_PREFIX)
    ? `${SUBJECT_PREFIX}${subjectKeyOf(facet.slice(SUBJECT_PREFIX.length))}`
    : facet;
  return idFrom([facetKey, product === null ? null : fold(product)]);
}

function idFrom(parts: readonly (string | null)[]): `thm_${string}` {
  const key = JSON.stringify(parts);
  return `thm_${createHash('sha256').update(key).digest('hex').slice(0, ID_LENGTH)}`;
}

function labelFor({ facet: id, product }: ThemeConcept, facet: Facet | undefined): Bilingual {
  if (facet === undefined && id === OTHER_FACET) {
    return product === null ? UNTHEMED_LABEL : { fr: product, en: product };
  }
  const word = id.startsWith(SUBJECT_PREFIX) ? id.slice(SUBJECT_PREFIX.length) : id;
  const label = familyLabelOf(id) ?? facet?.label ?? { fr: capitalised(word), en: capitalised(word) };
  if (product === null) return label;
  return { fr: `${label.fr} – ${product}`, en: `${label.en} – ${product}` };
}
