import { fold } from '../text/normalise.ts';
import { stemOf } from '../text/stem.ts';
import { tokensFrom } from '../text/tokens.ts';

/** What leaves a theme: grievances with all that is named here. At least one part is set. */
export type SplitRule = {
  /** Words that all stand in the grievance, in any order and form. */
  readonly words: string | null;
  /** Name of a product, or of a place, as the firm's list has it. */
  readonly product: string | null;
  readonly location: string | null;
};

export type RuledGrievance = {
  readonly quote: string;
  readonly product: string | null;
  readonly location: string | null;
};

/** Whether a rule takes a grievance; « froides » takes « froid », accents and case do not matter. */
export function takes({ words, product, location }: SplitRule, grievance: RuledGrievance): boolean {
  if (words === null && product === null && location === null) return false;
  if (product !== null && !isNamed(product, grievance.product)) return false;
  if (location !== null && !isNamed(location, grievance.location)) return false;
  return words === null || holdsAll(grievance.quote, words);
}

function isNamed(wanted: string, given: string | null): boolean {
  return given !== null && fold(given) === fold(wanted);
}

function holdsAll(quote: string, words: string): boolean {
  const wanted = tokensFrom(words);
  if (wanted.length === 0) return false;
  const held = new Set(tokensFrom(quote).flatMap(({ word }) => stemsOf(word)));
  return wanted.every(({ word }) => stemsOf(word).some((stem) => held.has(stem)));
}

/** A rule does not say its language: a word is looked at as French and as English. */
function stemsOf(word: string): readonly string[] {
  return [`fr ${stemOf(word, 'fr')}`, `en ${stemOf(word, 'en')}`];
}
