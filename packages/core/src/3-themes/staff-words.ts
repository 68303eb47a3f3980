import type { Bilingual, Firm } from '../firm/firm.ts';
import { tokensFrom } from '../text/tokens.ts';
import { EMPTY_WORDS } from './space/empty-words.ts';

/** What a theme is called where no facet names it and its words would name somebody. */
const SOMEBODY_OF_OURS: Bilingual = { fr: 'Un membre du personnel', en: 'A member of staff' };
const SOMETHING: Bilingual = { fr: 'Autre plainte', en: 'Another complaint' };

/** What stands for words that cannot be shown. */
export const labelWithheld = (isOfStaff: boolean): Bilingual => (isOfStaff ? SOMEBODY_OF_OURS : SOMETHING);

/** An initial is too many people's. */
const LETTERS_MIN = 2;

/** Every word of a name or a nickname of the firm's staff, without accents. */
export function staffWordsOf({ staff }: Pick<Firm, 'staff'>): ReadonlySet<string> {
  const words = staff.flatMap(({ name, aliases }) => [name, ...aliases]).flatMap(tokensFrom);
  return new Set(
    words
      .map(({ folded }) => folded)
      .filter((word) => word.length >= LETTERS_MIN && !EMPTY_WORDS.fr.has(word) && !EMPTY_WORDS.en.has(word)),
  );
}

/** Whether words name somebody of the staff. */
export function namesStaff(words: string, staffWords: ReadonlySet<string>): boolean {
  return staffWords.size > 0 && tokensFrom(words).some(({ folded }) => staffWords.has(folded));
}

/** A capital inside a sentence begins a name, of a person or a place. */
const NAME_INSIDE = /(?<=[\p{L}\p{N},;])\s+\p{Lu}\p{Ll}/u;
const LABEL_CHARS_MAX = 40;
const LABEL_CHARS_MIN = 12;

/**
 * The beginning of a quote as the name of a theme, up to the first name in it: a theme is shown to all, by mail and in
 * feeds, long before as many clients told of one person as it takes to name them.
 *
 * @returns `null` where somebody of the staff is named, or hardly anything stands before a name.
 */
export function labelFromQuote(quote: string, isOfStaff: boolean): Bilingual | null {
  if (isOfStaff) return null;
  const words = quote.trim();
  const cut = Math.min(words.search(NAME_INSIDE) >>> 0, LABEL_CHARS_MAX, words.length);
  if (cut < words.length && cut < LABEL_CHARS_MIN) return null;
  const label = cut === words.length ? words : `${words.slice(0, cut).trimEnd()}…`;
  return { fr: label, en: label };
}

/** The label, or the first number of it that is not taken. */
export function freeLabel(label: Bilingual, isTaken: (label: string) => boolean): Bilingual {
  let free = label;
  for (let number = 2; isTaken(free.fr); number += 1) {
    free = { fr: `${label.fr} (${number})`, en: `${label.en} (${number})` };
  }
  return free;
}
