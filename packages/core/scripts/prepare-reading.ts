/**
 * Reckons what reading knows of its own words before any text, for `src/text/prepared.ts`. Not run by hand:
 * `services/cli/bin/build.js` puts its result into the programs it joins.
 */
import { cueEntries, facetEntries } from '../src/2-signals/context.ts';
import { FACETS } from '../src/2-signals/lexicon/index.ts';
import { alternativesOf, keysInRow, partsOf } from '../src/2-signals/lexicon/pattern.ts';
import { surveyFrom } from '../src/2-signals/lexicon/survey.ts';
// Every gated pattern registers itself when it is loaded.
import '../src/index.ts';
import { allNeedles } from '../src/text/gated.ts';
import type { Prepared, PreparedSurvey } from '../src/text/prepared.ts';

const entries = [...cueEntries(), ...FACETS.flatMap(facetEntries)];

const wordsOf = (pattern: string): readonly string[] =>
  partsOf(pattern)
    .filter((part) => part !== '..')
    .flatMap((part) => alternativesOf(part).flatMap((alternative) => alternative.split(' ')));

function surveyed(language: 'fr' | 'en'): PreparedSurvey {
  const patterns = entries.filter((entry) => entry.language === language).map(({ pattern }) => pattern);
  const { rarest, alike, unstemmedKeys } = surveyFrom(patterns, language);
  return {
    rarest: [...rarest].map(([pattern, { part, heads }]) => [pattern, part, [...heads]]),
    alike: [...alike],
    unstemmedKeys: [...unstemmedKeys],
    keys: [...new Set(patterns.flatMap(wordsOf))].map((written) => [written, keysInRow(written, language)]),
  };
}

export const prepared: Prepared = {
  needles: JSON.stringify(allNeedles()),
  fr: JSON.stringify(surveyed('fr')),
  en: JSON.stringify(surveyed('en')),
};
