/** Entries of one language, in the pattern language of the lexicon; see `docs/lexicon.md`. */
export type OwnWords = {
  readonly topics: readonly string[];
  readonly problems: readonly string[];
  readonly lookAlikes: readonly string[];
};

export type OwnTarget = 'product' | 'staff' | 'process' | 'place' | 'price' | 'other';
export type OwnNature = 'money' | 'quality' | 'attitude' | 'process' | 'place' | 'safety';

/**
 * What the owner adds to the lexicon: words for a facet of the product, or a facet of their own.
 *
 * Labels, target, nature and severity belong to a facet of their own; `null` where the file does not say.
 */
export type OwnFacet = {
  readonly id: string;
  readonly labelFr: string | null;
  readonly labelEn: string | null;
  readonly target: OwnTarget | null;
  readonly nature: OwnNature | null;
  readonly severity: 1 | 2 | 4 | 8 | null;
  readonly fr: OwnWords;
  readonly en: OwnWords;
  /** For people; nothing reads it. */
  readonly notes: string | null;
};
