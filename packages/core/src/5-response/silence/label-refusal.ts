import type { Bilingual } from '../../firm/firm.ts';

/** Words that judge a person, accents folded; a final `*` takes any ending. */
const PERSON_WORDS =
  `chiant chiante chiants chiantes chieur* chieuse* relou* karen* emmerd* casse-pied* casse-couille* con conne cons
  connard* connasse* debile* cretin* abruti* imbecile* idiot* fou folle fous folles cingle* malade-mental hysteri*
  parano* boulet* penible* toxique* plaignard* raleur* raleuse* chialeu* braillard* geignard* niaiseu* epais tannant*
  achalant* gossant* fatigant fatigante mechant mechante princesse* capricieu* profiteur* profiteuse* menteur* menteuse*
  voleur* voleuse* radin* pingre* grincheu* bougon* agressif agressive asshole* bitch* jerk* moron* stupid dumb crazy
  psycho* lunatic* nutcase* whiner* whiny annoying drama-queen* entitled cheapskate* liar* crook* troublemaker* grumpy
  pushy freak* loser*`
    .split(/\s+/)
    .map((word) => word.replace(/-/g, ' '));

/** Words that judge only beside the person: "client difficile", "rude customer". */
const JUDGED_PEOPLE =
  /\b(?:clients?|clientes?|customers?|guests?|personnes?|gens|monsieur|madame|dame|guy|lady|woman|man)\b/;
const JUDGING_WORDS = /\b(?:difficiles?|difficult|lourds?|lourdes?|rude|impolie?s?|problematiques?|problem|penible)\b/;

export const LABEL_REFUSED: Bilingual = {
  fr: 'Décrivez le fait, pas la personne.',
  en: 'Describe the fact, not the person.',
};

/**
 * Refuses a label that judges a person instead of telling what happened.
 *
 * @returns What to answer the person who typed it, or `null` when the label may be used.
 */
export function labelRefusal(label: string): Bilingual | null {
  const words = label
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const padded = ` ${words} `;
  const judges = PERSON_WORDS.some((word) =>
    word.endsWith('*') ? padded.includes(` ${word.slice(0, -1)}`) : padded.includes(` ${word} `),
  );
  return judges || (JUDGED_PEOPLE.test(words) && JUDGING_WORDS.test(words)) ? LABEL_REFUSED : null;
}
