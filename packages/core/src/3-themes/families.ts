import type { Bilingual } from '../firm/firm.ts';

/**
 * Facets that an owner mends as one thing. The lexicon is finer than a backlog should be: clients call one cold clerk
 * rude, condescending or indifferent, and twenty complaints must make a theme and not twenty.
 *
 * The words of a trade and the general ones also meet here: a leak is a leak, whichever list knew it.
 *
 * Kept apart on purpose: discrimination, harassment, dishonesty, refused access to the boss – each has its own answer.
 */
type Family = {
  /** The facet whose id, target and nature the theme takes. */
  readonly facet: string;
  readonly members: readonly string[];
  /** Absent: the facet's own label says it. */
  readonly label?: Bilingual;
};

export const FAMILIES: readonly Family[] = [
  {
    facet: 'rudeness',
    members: [
      'indifference',
      'condescension',
      'aggressive-behaviour',
      'poor-welcome',
      'dismissed-complaint',
      'accent-mocked',
      'hung-up-on',
    ],
    label: { fr: 'Attitude du personnel', en: 'Staff attitude' },
  },
  { facet: 'missed-appointment', members: ['repair-technician-no-show'] },
  { facet: 'waiting-for-part', members: ['repair-spare-part-wait'] },
  { facet: 'unreachable-by-phone', members: ['phone-menu-and-hold'] },
  { facet: 'no-answer-to-messages', members: ['it-ticket-unanswered'] },
  { facet: 'case-closed-too-soon', members: ['it-ticket-closed'] },
  { facet: 'hidden-fees', members: ['repair-call-out-fee'] },
  { facet: 'invoice-error', members: ['tax-error', 'it-licences', 'it-hours-billed'] },
  { facet: 'noise-of-device', members: ['repair-device-noise'] },
  { facet: 'leaks', members: ['repair-leak'] },
  { facet: 'scratches-and-dents', members: ['repair-appliance-scratched'] },
  { facet: 'recurring-breakdown', members: ['repair-repeat-breakdown'] },
  {
    facet: 'waiting-on-site',
    members: ['slow-service'],
    label: { fr: 'Attente et service lent', en: 'Waiting and slow service' },
  },
];

const FAMILY_OF: ReadonlyMap<string, Family> = new Map(
  FAMILIES.flatMap((family) => [family.facet, ...family.members].map((facet) => [facet, family] as const)),
);

/** The facet that stands for a facet in themes: its family's, or itself. */
export function familyFacetOf(facet: string): string {
  return FAMILY_OF.get(facet)?.facet ?? facet;
}

export function familyLabelOf(facet: string): Bilingual | null {
  return FAMILY_OF.get(facet)?.label ?? null;
}
