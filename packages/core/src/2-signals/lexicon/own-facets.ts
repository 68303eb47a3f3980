import type { OwnFacet, OwnTarget, OwnWords } from '../../firm/own-facet.ts';
import type { Facet, FacetWords, ProblemNature, Trade } from './facet.ts';

/** What a facet of the owner's is by nature, where the file does not say. */
const NATURE_OF_TARGET: Readonly<Record<OwnTarget, ProblemNature>> = {
  product: 'quality',
  staff: 'attitude',
  process: 'process',
  place: 'place',
  price: 'money',
  other: 'quality',
};
const SEVERITY = 2;

function mergedWords(known: FacetWords, own: OwnWords): FacetWords {
  return {
    topics: [...known.topics, ...own.topics],
    problems: [...known.problems, ...own.problems],
    lookAlikes: [...(known.lookAlikes ?? []), ...own.lookAlikes],
  };
}

/** Who adds words to a facet of another trade has a use for it: it is then at home like a general one. */
function tradesFor({ trades }: Facet, firmTrades: ReadonlySet<Trade>): Pick<Facet, 'trades'> {
  if (trades === undefined || firmTrades.size === 0) return {};
  return trades.some((trade) => firmTrades.has(trade)) ? { trades } : {};
}

function newFacetFrom({ id, labelFr, labelEn, target, nature, severity, fr, en }: OwnFacet): Facet {
  const about = target ?? 'other';
  return {
    id,
    label: { fr: labelFr ?? labelEn ?? id, en: labelEn ?? labelFr ?? id },
    target: about,
    nature: nature ?? NATURE_OF_TARGET[about],
    severity: severity ?? SEVERITY,
    fr,
    en,
  };
}

/**
 * The product's facets with the owner's words in them, then the owner's own facets.
 *
 * @param own Already judged, see `own-facet-check.ts`; of two with one id the later adds to the earlier.
 */
export function withOwnFacets(
  facets: readonly Facet[],
  own: readonly OwnFacet[],
  firmTrades: ReadonlySet<Trade>,
): readonly Facet[] {
  const all = new Map(facets.map((facet) => [facet.id, facet]));
  for (const one of own) {
    const known = all.get(one.id);
    if (known === undefined) {
      all.set(one.id, newFacetFrom(one));
      continue;
    }
    const { trades: _trades, ...rest } = known;
    all.set(one.id, {
      ...rest,
      ...tradesFor(known, firmTrades),
      fr: mergedWords(known.fr, one.fr),
      en: mergedWords(known.en, one.en),
    });
  }
  return [...all.values()];
}
