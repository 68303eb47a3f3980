import { gated } from '../../text/gated.ts';
import { actionIn } from './actions.ts';

/** What shows or sells a thing; it says how things are, and promises nobody that something will be done. */
const SHOWS =
  '(?:photos?|images?|pictures?|sites?|websites?|web site|brochures?|depliants?|catalogues?|pub|pubs|publicites?|annonces?|ads?|adverts?|advertisements?|advertising|descriptions?|descriptif|fiche|menu|carte|etiquette|label|emballage|packaging|box|affiche|poster|leaflet|flyer|listing|slogan|videos?|etoiles|stars|nom|name|prix|enseigne|sign)';
const SAYS =
  '(?:promettai(?:t|ent)|promet(?:tent)?|promis|promises?|promised|promising|said|says|sai[ds]t?|disai(?:t|ent)|dit|disent|annoncai(?:t|ent)|annonce(?:nt)?|garantit|garantissait|guarantee[ds]?|claim(?:s|ed)?|assur(?:e|ait)|confirmed)';
const ADVERTISED = gated(
  new RegExp(
    `\\b(?:la|les|le|l'|vos|votre|your|the|ses|cette|this|that|leur|leurs|their|sur|on)\\s?(?:\\p{L}+ )?${SHOWS} (?:[\\p{L}-]+ ){0,2}?(?:ne |n'|me |m'|nous |had |avait |a |ont )?${SAYS}\\b|\\b(?:promis|promised|annonce|advertised)e?s? (?:(?:sur|dans|par|on|in|by) (?:la|les|le|l'|vos|votre|your|the|leur|their) ?(?:\\p{L}+ )?)${SHOWS}\\b|\\bce que promet(?:tent)? |\\bwhat [^.!?]{0,30}\\bpromises?\\b`,
    'u',
  ),
);
/** "Votre promesse de calme", "their promise of comfort": a slogan, unless it names something to be done. */
const SLOGAN = gated(
  /\b(?:promesses?|promises?) (?:publicitaires?|marketing|commerciales?|(?:de (?!la |l')|d'(?!une? )|of (?!an? |the |this |that |my |your )))/u,
);
const PROMISES_OTHERWISE = gated(
  /\b(?:(?:avez|aviez|avait|avaient|ont|a|m'a|as|had|have|has|was|were|been|i was|we were) (?:\p{L}+ )?(?:promis|promised)|you promised|promis(?:e)? (?:de|que)|promised (?:to|that|me|us))\b/u,
);
/** "Nobody told us, we left the car by the river": what was not said cannot be broken. */
const NOT_SAID = gated(
  /\b(?:(?:nobody|no one|no-one|never|not|n't|without (?:being|having been)) (?:\p{L}+ )?(?:said|told|tell|mentioned|promised|confirmed|informed|warned|say|mention)|(?:personne|jamais|aucun\p{L}*(?: \p{L}+)?) (?:ne |n')?(?:nous |m'|me |l'|leur |lui )?(?:a |ont |avait |avez )?(?:dit|annonce|prevenu\p{L}*|averti\p{L}*|signale|mentionne|promis|confirme|precise|indique|parle)|(?:ne |n')(?:nous |m'|me |l'|leur |lui )?(?:a|ont|avait|avez|aviez|avaient) (?:pas|jamais|rien|nullement) (?:ete )?(?:dit|annonce|prevenu\p{L}*|averti\p{L}*|signale|mentionne|promis|confirme|precise|indique|parle))\b/u,
);

/** Whether the words that a rule takes for a promise say how a thing was shown or sold. @param words Folded. */
export function isAdvertised(words: string, hasTime: boolean): boolean {
  if (hasTime || PROMISES_OTHERWISE.test(words)) return false;
  return ADVERTISED.test(words) || (SLOGAN.test(words) && actionIn(words) === null);
}

/** Whether it is told that nobody said it. @param words Folded, from a little before the rule on to its end. */
export const isNeverSaid = (words: string): boolean => NOT_SAID.test(words);
