/** What reading would reckon from its own words at every start, each as JSON, since nobody needs all of it at once. */
export type Prepared = {
  /** `PreparedNeedles` of every gated pattern. */
  readonly needles: string;
  /** `PreparedSurvey` of the product's own patterns of a language. */
  readonly fr: string;
  readonly en: string;
};

/** By the source of a branch of a gated pattern: its needles, see `needlesOf`. */
export type PreparedNeedles = Readonly<Record<string, readonly string[] | null>>;

/** The parts of a `Survey`, see there. */
export type PreparedSurvey = {
  readonly rarest: readonly (readonly [pattern: string, part: number, heads: readonly string[]])[];
  readonly alike: readonly (readonly [letters: string, count: number])[];
  readonly unstemmedKeys: readonly string[];
  /** What `keysInRow` says of every written word. */
  readonly keys: readonly (readonly [written: string, keys: readonly string[]])[];
};

/**
 * Nothing in the sources, which then have nothing that can be out of step: everything is reckoned when it is needed. When
 * programs are joined (`services/cli/bin/build.js`), what `scripts/prepare-reading.ts` makes of the same sources stands here.
 */
export const PREPARED: Prepared | null = null;
