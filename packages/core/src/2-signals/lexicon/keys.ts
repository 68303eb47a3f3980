import { stemOf } from '../../text/stem.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * Function words match only themselves: their stems meet those of nouns ("sommes" and "sommier", "été" and "étage").
 */
const WHOLE = new Set(
  (
    'suis es est sommes etes sont etais etait etions etiez etaient ete etant sera serai serez seront serait serions ' +
    'ai as avons avez ont avais avait avions aviez avaient aura aurai aurez auront aurait eu ayant ' +
    'que qui quoi dont mais pour par sur sous dans avec sans entre vers chez leur leurs notre votre nos vos mon ton son mes tes ses ' +
    'cette cet ces aux des les une tout toute tous toutes meme memes plus moins tres trop peu bien mal ici alors donc car ' +
    'peut peux pouvez pouvons peuvent doit dois devez devons doivent fait fais faites font faire va vais allez allons vont ' +
    'dit dis dites disent dire vu voir sais sait savez pris mis ' +
    'is are was were be been being am has have had having does did done doing will would can could shall should may might must ' +
    'this that these those they them their there then than what which who whom whose when where while with from into onto over ' +
    'your yours our ours his her hers its one ones some any each every other such very just only also even still'
  ).split(' '),
);
/** "h", "hs", "co": a stemmer cuts a letter off and they meet. */
const SHORT_MAX = 2;

/** Met in every sentence, however few entries hold it. */
export const isEverydayWord = (folded: string): boolean => folded.length <= EVERYDAY_MAX || WHOLE.has(folded);
const EVERYDAY_MAX = 3;

export const HEAD_LETTERS = 3;

/** What a word begins with; its stem begins so too, but for a y that becomes i ("dry", "dries") or a shorter stem. */
export const headOf = (folded: string): string => folded.slice(0, HEAD_LETTERS).replaceAll('y', 'i');

/** The key under which a word of a text or of a pattern is looked up. */
export function stemKeyOf({ word, folded }: Pick<Token, 'word' | 'folded'>, language: 'fr' | 'en'): string {
  if (folded.length <= SHORT_MAX || WHOLE.has(folded)) return `w:${folded}`;
  return `s:${stemOf(word, language)}`;
}

/** Endings by which forms of one word differ; what is left must be equal where an entry is a lone word. */
const ENDINGS = {
  fr: /(?:aient|ees|ent|ait|er|ee|ez|es|e|s|x)$/u,
  en: /(?:ing|ed|es|s|e|d|y|ies)$/u,
} as const;

/** The unchanging part of a written word. Stems alone make "mardi" and "marde", "cassé" and "cassante" one word. */
export const coreOf = ({ folded }: Pick<Token, 'folded'>, language: 'fr' | 'en'): string =>
  folded.replace(ENDINGS[language], '');

export const exactKeyOf = ({ folded }: Pick<Token, 'folded'>): string => `x:${folded}`;

/** The beginnings of a word that some entry (`rembours*`) asks for. */
export function prefixesOf({ folded }: Pick<Token, 'folded'>, lengths: readonly number[]): readonly string[] {
  return lengths.filter((length) => length <= folded.length).map((length) => `p:${folded.slice(0, length)}`);
}
