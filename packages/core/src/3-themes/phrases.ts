import type { Bilingual } from '../firm/firm.ts';
import { capitalised } from '../text/capitalised.ts';
import { tokensFrom } from '../text/tokens.ts';
import { EMPTY_WORDS } from './space/empty-words.ts';
import type { SpokenText } from './space/terms.ts';

const WORDS_MAX = 3;
const TEXT_READ_MAX = 600;
/** One customer's words are no phrase of customers. */
const TOLD_MIN = 2;

type Counts = Map<string, number>;
type Language = 'fr' | 'en';

/**
 * The phrase that most of a group use and few others do, in each language; the other language's where a group tells
 * nothing in one.
 *
 * @returns One for each group; `null` where no phrase was told twice.
 * @source Class-based TF-IDF (Grootendorst 2022) over runs of one to three words that begin and end with a telling one.
 */
export function specificPhrases(
  texts: readonly SpokenText[],
  groups: ArrayLike<number>,
  { count, staffWords }: { readonly count: number; readonly staffWords: ReadonlySet<string> },
): readonly (Bilingual | null)[] {
  const inGroup = Array.from({ length: count }, () => ({ fr: new Map() as Counts, en: new Map() as Counts }));
  const inAll = { fr: new Map() as Counts, en: new Map() as Counts };
  for (const [place, text] of texts.entries()) {
    const counts = inGroup[groups[place] ?? -1];
    if (counts === undefined) continue;
    for (const phrase of phrasesOf(text, staffWords)) {
      add(counts[text.language], phrase);
      add(inAll[text.language], phrase);
    }
  }
  return inGroup.map((counts) => {
    const fr = bestOf(counts.fr, inAll.fr);
    const en = bestOf(counts.en, inAll.en);
    const [first, second] = [fr ?? en, en ?? fr];
    return first === null || second === null ? null : { fr: first, en: second };
  });
}

function add(counts: Counts, phrase: string): void {
  counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
}

/** As written, each once a text. */
function phrasesOf({ text, language }: SpokenText, staffWords: ReadonlySet<string>): ReadonlySet<string> {
  const read = text.slice(0, TEXT_READ_MAX);
  const tokens = tokensFrom(read);
  const isTelling = (place: number) => {
    const folded = tokens[place]?.folded ?? '';
    return folded.length > 2 && !/\d/.test(folded) && !EMPTY_WORDS[language as Language].has(folded);
  };
  const phrases = new Set<string>();
  for (let from = 0; from < tokens.length; from += 1) {
    if (!isTelling(from)) continue;
    for (let to = from; to < Math.min(from + WORDS_MAX, tokens.length); to += 1) {
      // No theme is named after a person, however many speak of them.
      if (staffWords.has(tokens[to]?.folded ?? '')) break;
      if (!isTelling(to)) continue;
      const phrase = read.slice(tokens[from]?.start ?? 0, tokens[to]?.end ?? 0).toLowerCase();
      if (!/[.!?;:()\n"«»]/u.test(phrase)) phrases.add(phrase);
    }
  }
  return phrases;
}

/** Longer phrases say more, at the price of being told less often. */
const WORD_BONUS = 0.5;

function bestOf(counts: Counts, all: Counts): string | null {
  let best: string | null = null;
  let bestScore = 0;
  for (const [phrase, count] of counts) {
    if (count < TOLD_MIN) continue;
    const words = phrase.split(/\s+/u).length;
    const score = count * (count / (all.get(phrase) ?? count)) * (1 + WORD_BONUS * (words - 1));
    if (score > bestScore || (score === bestScore && best !== null && phrase < best)) {
      best = phrase;
      bestScore = score;
    }
  }
  return best === null ? null : capitalised(best);
}
