import type { Product, StaffMember } from '../firm/firm.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import type { ReadSentence, ReadText } from './analysis.ts';
import { type FirmWords, namesIn } from './firm-words.ts';

export type StaffMention = Span & {
  readonly sentence: ReadSentence;
  readonly of: readonly StaffMember[];
  readonly isAddress: boolean;
};
export type ProductMention = Span & { readonly sentence: ReadSentence | null; readonly of: Product };

const FRIENDLY = gated(
  /^\s*(?:bonjour|bonsoir|salut|all[ôo]|cher|ch[èe]re|hello|hi|hey|dear|madame|monsieur|mme|m\.|mr\.?|ms\.?|good (?:morning|afternoon|evening))[\s,]*(?:ch[eè]re?\s)?(?:madame|monsieur|mme|m\.|mr\.?|ms\.?)?\s*$/iu,
);
const ASKED_FOR = gated(
  /(?:svp|please|pr[ée]venir|avertir|aviser|get|tell|dites [àa]|transmettre [àa]|[àa] l['’]attention d[eu]|attn:?|pour|forward to|merci [àa]|thanks? to|thank you,?)\s*(?:m\.|mme|mr\.?|ms\.?|monsieur|madame)?\s*$/iu,
);

/** "Madame Nadia," or "Hi Josiane," at the head, "prévenir M. Mosbeux": somebody spoken to, not spoken of. */
function isAddressed(text: string, start: number, end: number, sentence: ReadSentence): boolean {
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, end + 3);
  if (FRIENDLY.test(before) && (/^\s*[,!\n:–-]/u.test(after) || after.trim() === '') && before.trim().length < 30)
    return true;
  if (before.trim() === '' && /^\s*,\s*$/u.test(text.slice(end, sentence.end))) return true;
  return ASKED_FOR.test(before.slice(-40));
}

const hasCapitals = (text: string): boolean => /\p{Lu}\p{Ll}/u.test(text);

/** Names of the firm's staff in the text. They need a capital, or an all-lower-case message, to be names. */
export function staffMentionsIn(read: ReadText, words: FirmWords): readonly StaffMention[] {
  const mentions: StaffMention[] = [];
  for (const sentence of read.sentences) {
    for (const { first, last, of } of namesIn(words.staff, sentence.folded)) {
      const start = sentence.tokens[first]?.start ?? 0;
      const end = sentence.tokens[last]?.end ?? 0;
      if (!/\p{Lu}/u.test(read.text.slice(start, end)) && hasCapitals(read.text)) continue;
      mentions.push({ start, end, sentence, of, isAddress: isAddressed(read.text, start, end, sentence) });
    }
  }
  return mentions;
}

export function productMentionsIn(read: ReadText, words: FirmWords): readonly ProductMention[] {
  const mentions: ProductMention[] = [];
  for (const sentence of read.sentences) {
    for (const { first, last, of } of namesIn(words.products, sentence.folded)) {
      const product = of[0];
      if (product === undefined) continue;
      const start = sentence.tokens[first]?.start ?? 0;
      mentions.push({ start, end: sentence.tokens[last]?.end ?? 0, sentence, of: product });
    }
  }
  return mentions;
}
