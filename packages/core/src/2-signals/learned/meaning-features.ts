import { meaningOf } from '../../text/meaning.ts';
import { MEANING_DIMENSIONS } from '../../text/meaning-rows.ts';
import type { ReadSentence } from '../analysis.ts';
import type { FeatureTaker } from './feature-numbers.ts';

/** Brings the 128 small numbers of a meaning near the ones of the other features. */
const MEANING_WEIGHT = 4;

/** The names of the features of one meaning, written once. */
export const meaningNames = (prefix: string): readonly string[] =>
  Array.from({ length: MEANING_DIMENSIONS }, (_, place) => `${prefix}:${place}`);

const MEANING_PART = /^(?:whole|grief|means|around):\d+$/u;
/** Whether a feature is one of the numbers of a meaning. */
export const isMeaningPart = (name: string): boolean => MEANING_PART.test(name);

/** Adds what some words are about: the judges then hear of matters whose words they never met. */
export function addMeaning(
  features: FeatureTaker,
  names: readonly string[],
  { tokens, language }: Pick<ReadSentence, 'tokens' | 'language'>,
): void {
  const words = tokens.map(({ word }) => word);
  const { vector } = meaningOf(words, language === 'en' ? 'en' : 'fr');
  features.setRow(names, vector, MEANING_WEIGHT);
}
