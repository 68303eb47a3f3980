import type { Language } from '../../text/language.ts';
import { type Meaning, meaningOf } from '../../text/meaning.ts';
import { type Token, tokensFrom } from '../../text/tokens.ts';
import type { CompiledLexicon } from '../context.ts';
import { isEverydayWord, stemKeyOf } from '../lexicon/keys.ts';
import { matchesIn } from '../lexicon/match.ts';
import { CORRECTED_TEXT_MAX } from './correction.ts';

/** What a text is compared by; weights are those of the text alone, before it is known which words are rare. */
export type TextFeatures = {
  /** Stem → its weight and the word as it is written here. */
  readonly words: ReadonlyMap<string, Word>;
  /** Facet id → 1 where the lexicon finds the problem told, less where it finds the subject only. */
  readonly facets: ReadonlyMap<string, number>;
  /** What the text is about, of length one, the same in both languages; all nought when nothing was understood. */
  readonly meaning: Float32Array;
  /** How far the meaning can be believed, 0 to 1. */
  readonly understood: number;
  readonly language: Language;
};

type Word = { readonly isEveryday: boolean; readonly written: string };

const TOPIC_WEIGHT = 0.5;
const DIGIT = /^\d/;
/** Under this share of known words the meaning says nothing; from there on ever more, and all at nine of ten. */
const UNDERSTOOD_MIN = 0.55;
const UNDERSTOOD_RANGE = 0.35;

/** In mixed text a word is looked at as French and as English: either stem may meet the other text's. */
function stemsOf(token: Token, language: Language): readonly string[] {
  if (language !== 'mixed') return [stemKeyOf(token, language)];
  const [french, english] = [stemKeyOf(token, 'fr'), stemKeyOf(token, 'en')];
  return french === english ? [french] : [french, english];
}

/**
 * Stems and facets of a text. Numbers are left out: an order number or a sum makes no two griefs alike.
 *
 * @param language Stems of French and of English words meet only where they are spelt alike; facets always meet.
 */
export function featuresOf(text: string, language: Language, { matcher }: CompiledLexicon): TextFeatures {
  const tokens = tokensFrom(text.slice(0, CORRECTED_TEXT_MAX));
  const words = new Map<string, Word>();
  for (const token of tokens) {
    if (DIGIT.test(token.folded)) continue;
    const word = { isEveryday: isEverydayWord(token.folded), written: token.word };
    for (const stem of stemsOf(token, language)) if (!words.has(stem)) words.set(stem, word);
  }
  const facets = new Map<string, number>();
  for (const { entry } of matchesIn(matcher, tokens, language)) {
    const { tag } = entry;
    if (tag.kind !== 'facet' || tag.role === 'lookAlike') continue;
    const weight = tag.role === 'problem' ? 1 : TOPIC_WEIGHT;
    facets.set(tag.facet.id, Math.max(weight, facets.get(tag.facet.id) ?? 0));
  }
  return { words, facets, ...meaningFor(tokens, language), language };
}

function meaningFor(tokens: readonly Token[], language: Language): Pick<TextFeatures, 'meaning' | 'understood'> {
  const words = tokens.map(({ word }) => word);
  const { vector, coverage } = language === 'mixed' ? better(words) : meaningOf(words, language);
  const understood = Math.min(1, Math.max(0, (coverage - UNDERSTOOD_MIN) / UNDERSTOOD_RANGE));
  return { meaning: vector, understood };
}

/** The table finds foreign words by itself; the language that most of them are of understands more. */
function better(words: readonly string[]): Meaning {
  const [french, english] = [meaningOf(words, 'fr'), meaningOf(words, 'en')];
  return french.coverage >= english.coverage ? french : english;
}
