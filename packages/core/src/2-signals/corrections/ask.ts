import type { Language } from '../../text/language.ts';
import type { CompiledLexicon } from '../context.ts';
import type { CorrectionField } from './correction.ts';
import { featuresOf } from './features.ts';
import { type Judged, judgedBy, likeliestOf } from './judge.ts';
import type { Learned } from './learn.ts';

/** A text apart from any message. */
export type AskedText = { readonly field: CorrectionField; readonly text: string; readonly language: Language };

/** What corrections would make of a text that the rules read as `read`; `null` when they would leave it. */
export function carriedOver(
  learned: Learned,
  { field, text, language, read }: AskedText & { readonly read: string | null },
  lexicon: CompiledLexicon,
): Judged | null {
  const lesson = learned.lessons.get(field);
  return lesson === undefined ? null : judgedBy(lesson, featuresOf(text, language, lexicon), read);
}

/** The likeliest value of a text, however unsure; `null` when nothing was learnt or no word is known. */
export function likelyValue(
  learned: Learned,
  { field, text, language }: AskedText,
  lexicon: CompiledLexicon,
): string | null {
  const lesson = learned.lessons.get(field);
  return lesson === undefined ? null : likeliestOf(lesson, featuresOf(text, language, lexicon));
}
