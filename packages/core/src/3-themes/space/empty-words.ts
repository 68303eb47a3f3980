/**
 * Words that stand in every sentence, accents folded. Questions and denials stay: "how", "why", "not", "jamais" tell
 * troubles apart ("never arrived", "how do I cancel").
 */
export const EMPTY_WORDS: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(
    `je tu il elle on nous vous ils elles me te se le la les un une des du de ce cet cette ces ca cela mon ma mes ton ta tes son sa ses
    notre nos votre vos leur leurs et ou mais donc or ni car que qu qui dont y en au aux dans par pour avec sur sous chez si comme aussi
    tres bien tout tous toute toutes meme alors puis encore ici suis es est sommes etes sont etais etait etaient ete avait avais avaient
    etre avoir ai as avons avez ont fait faire bonjour merci`.split(/\s+/),
  ),
  en: new Set(
    `i me my we our you your he she it its they them their a an the is am are was were be been being do does did have has had having this
    that these those and or but if so of at by for with about to from in on as than then too very can will just would could should please
    hi hello hey thanks thank us his her`.split(/\s+/),
  ),
};
