import { type Gated, gated } from '../text/gated.ts';
import type { FoundReason } from './critical-words.ts';
import type { Message } from './message.ts';
import type { CriticalReason } from './signals.ts';
import { ABUSES } from './told-abuse.ts';
import { BOSS_CALLS, LEGAL_CALLS, MEDIA_CALLS, NO_BOSS_CALL, NO_LEGAL_CALL } from './told-calls.ts';
import { isMended, isShopping, isThanks } from './told-calm.ts';
import { DANGERS, NO_DANGER } from './told-dangers.ts';
import { REPEATS } from './told-repeats.ts';
import { LEAVINGS, LOSSES, NO_LEAVING } from './told-stakes.ts';

type Family = {
  readonly reason: CriticalReason;
  readonly patterns: Readonly<Record<string, Gated>>;
  readonly isNothing: (sentence: string) => boolean;
};

/** What is only supposed before the words: "que faire si …", "if I ever …". */
const SUPPOSED = gated(
  /(?:que (?:faire|faut-il faire|dois-je faire)|comment (?:savoir|reconna[îi]tre)|what (?:should|do|to do|would)|how (?:do|would|can|could) (?:i|we|you|one)|en cas|au cas|in case|si jamais|if (?:i|we) ever|pour (?:[ée]viter|pr[ée]venir|ne pas)|to (?:avoid|prevent))(?!\p{L})[^.!?\n]{0,80}$/iu,
);
/** Words before the deed that say it was not done. */
const DENIED = gated(
  /(?<!\p{L})(?:ne|n['’]|jamais|aucune?|sans|ni|plus|never|no|not|without|nobody|n['’]t)(?: \p{L}+){0,2} ?$/iu,
);
/** The families are looked for in this order; of each the first that is meant is told. */
const FAMILIES: readonly Family[] = [
  {
    reason: 'safety',
    patterns: DANGERS,
    isNothing: (said) => NO_DANGER.test(said) || isMended(said) || isShopping(said),
  },
  { reason: 'discrimination', patterns: ABUSES, isNothing: () => false },
  { reason: 'asks_for_boss', patterns: BOSS_CALLS, isNothing: (said) => NO_BOSS_CALL.test(said) },
  { reason: 'legal_threat', patterns: LEGAL_CALLS, isNothing: (said) => NO_LEGAL_CALL.test(said) || isShopping(said) },
  { reason: 'media_threat', patterns: MEDIA_CALLS, isNothing: isShopping },
  { reason: 'churn_threat', patterns: LEAVINGS, isNothing: (said) => NO_LEAVING.test(said) },
  { reason: 'repeat_unresolved', patterns: REPEATS, isNothing: () => false },
  { reason: 'large_money', patterns: LOSSES, isNothing: isShopping },
];

/** A critical thing is told early; a pasted archive tells of everything. */
const SENTENCES_MAX = 120;
/** "C'est qui le patron? Qu'il m'appelle.": the answer to a short sentence may stand in the next one. */
const SHORT_SENTENCE = 40;

const foundIn = (family: Family, sentence: string): FoundReason | null => {
  for (const [rule, pattern] of Object.entries(family.patterns)) {
    const found = pattern.exec(sentence);
    if (found === null) continue;
    const before = sentence.slice(0, found.index);
    if (SUPPOSED.test(before) || DENIED.test(before) || isThanks(sentence) || family.isNothing(sentence)) continue;
    return { reason: family.reason, rule: `${TOLD}${rule}`, words: found[0], confidence: 0.8 };
  }
  return null;
};

/** How rules that need nothing weighed beside them begin. */
export const TOLD = 'told:';
export const isTold = (rule: string): boolean => rule.startsWith(TOLD);

/** Reasons told as a plain fact, by families of how people say them, whatever the tone around. */
export function toldReasons({ body }: Message): readonly FoundReason[] {
  const spoken = body.sentences.slice(0, SENTENCES_MAX);
  const texts = spoken.map(({ start, end }, at) => {
    const next = spoken[at + 1];
    const isShort = next !== undefined && end - start <= SHORT_SENTENCE && next.end - next.start <= SHORT_SENTENCE;
    return body.text.slice(start, isShort ? next.end : end);
  });
  return FAMILIES.flatMap((family) => {
    for (const text of texts) {
      const found = foundIn(family, text);
      if (found !== null) return [found];
    }
    return [];
  });
}
