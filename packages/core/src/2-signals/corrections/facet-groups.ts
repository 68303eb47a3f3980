import type { Bilingual } from '../../firm/firm.ts';
import type { Facet, Trade } from '../lexicon/facet.ts';
import type { Target } from '../signals.ts';
import { type Choice, facetChoices } from './choices.ts';

/** What is at fault, as people say it. */
export const TARGET_WORDS: Readonly<Record<Target, Bilingual>> = {
  product: { fr: 'produit', en: 'product' },
  staff: { fr: 'personnel', en: 'staff' },
  process: { fr: 'façon de faire', en: 'way of working' },
  place: { fr: 'lieux', en: 'premises' },
  price: { fr: 'prix', en: 'price' },
  other: { fr: 'autre', en: 'other' },
};

export type ChoiceGroup = { readonly label: Bilingual; readonly choices: readonly Choice[] };

/** The same trouble in general words and in those of a trade: whoever chooses is shown one of them. */
const TWINS: readonly (readonly [general: string, ofTrade: string])[] = [
  ['access-and-disability', 'hotel-accessibility'],
  ['advice-wrong', 'retail-seller-advice'],
  ['allergen', 'restaurant-allergy'],
  ['case-closed-too-soon', 'it-ticket-closed'],
  ['case-lost', 'public-file-lost'],
  ['gas-and-co', 'repair-gas-safety'],
  ['gift-card-or-points', 'retail-loyalty-gift-card'],
  ['incompatible', 'software-compatibility'],
  ['internet-or-wifi', 'hotel-wifi'],
  ['leaks', 'repair-leak'],
  ['missed-appointment', 'repair-technician-no-show'],
  ['no-answer-to-messages', 'it-ticket-unanswered'],
  ['noise-of-device', 'repair-device-noise'],
  ['pests', 'hotel-insects'],
  ['price-differs', 'retail-price-label'],
  ['recurring-breakdown', 'repair-repeat-breakdown'],
  ['return-refused', 'retail-exchange-return'],
  ['scratches-and-dents', 'repair-appliance-scratched'],
  ['stock-out', 'retail-stock'],
  ['waiting-for-part', 'repair-spare-part-wait'],
  ['wrong-size', 'retail-fitting-size'],
];

const OWN: Bilingual = { fr: 'De votre métier', en: 'Of your trade' };
const OTHERS: Bilingual = { fr: 'D’autres métiers', en: 'Of other trades' };
const ORDER: readonly Target[] = ['process', 'staff', 'product', 'place', 'price', 'other'];

/**
 * The facets to choose among, those of the firm's trade first, then the general ones by what is at fault, those of other
 * trades last. Of two that tell one trouble only the one nearer to the firm is there; what was read stays in any case.
 *
 * @param read Facets that have to be among them.
 * @returns No group is empty; within one, the order is the lexicon's.
 */
export function facetGroups(
  facets: ReadonlyMap<string, Facet>,
  own: ReadonlySet<Trade>,
  read: ReadonlySet<string>,
): readonly ChoiceGroup[] {
  const isOwn = (facet: Facet | undefined) => facet?.trades?.some((trade) => own.has(trade)) ?? false;
  const hidden = new Set(
    TWINS.filter(([general, ofTrade]) => facets.has(general) && facets.has(ofTrade)).map(([general, ofTrade]) =>
      isOwn(facets.get(ofTrade)) ? general : ofTrade,
    ),
  );
  const shown = facetChoices(facets).filter(({ value }) => !hidden.has(value) || read.has(value));
  const groupOf = ({ value }: Choice): Bilingual => {
    const facet = facets.get(value);
    if (isOwn(facet)) return OWN;
    return facet?.trades === undefined ? titled(facet?.target ?? 'other') : OTHERS;
  };
  const titles = [OWN, ...ORDER.map(titled), OTHERS];
  return titles
    .map((label) => ({ label, choices: shown.filter((choice) => groupOf(choice).fr === label.fr) }))
    .filter(({ choices }) => choices.length > 0);
}

function titled(target: Target): Bilingual {
  const { fr, en } = TARGET_WORDS[target];
  const upper = (words: string) => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return { fr: upper(fr), en: upper(en) };
}
