import { gated } from '../text/gated.ts';

/** "Combien pour …", "faites-vous …", "I would like to have … installed": a question or a wish about a thing. */
const SHOPS = gated(
  /(?<!\p{L})(?:combien|how much|vend(?:ez|s)|faites-vous|installez-vous|offrez-vous|avez-vous (?:des|un|une)|do you (?:sell|install|offer|have|do|carry|service|cover)|does (?:the|your|my)|can you (?:install|run|add|quote)|j['’]aimerais (?:faire )?(?:installer|poser|acheter|avoir un prix)|soumission|(?:a )?quote (?:for|on)|conseillez|recommandez|recommend|couvre(?:nt)?|comprend|inclus\p{L}*|included?s?|covers?|covered|forfait|combien|coûte(?:rait)?)(?!\p{L})/iu,
);
const THANKS = gated(
  /(?<!\p{L})(?:merci|bravo|thank(?:s| you)|f[ée]licit\p{L}+|parfaite?s?|perfect|impeccables?|exemplaires?|superbes?|adore|loves?|wonderful|excellente?s?|great|awesome|charmante?s?|the best|proud|mérit\p{L}+|deserves?|soulag\p{L}+|relief|impressionn\p{L}+|impressed|conforme)(?!\p{L})/iu,
);
/** A turn, a want or a while beside thanks leaves the reproach standing. */
const AGAINST = gated(
  /(?<!\p{L})(?:mais|but|pas|jamais|not|never|no|toujours|still|rien|nothing|depuis|since|however|sauf|plainte|complaint)(?!\p{L})|n['’]t(?!\p{L})/iu,
);
/** "Steeve fixed the gas leak", "l'odeur est partie". */
const MENDED = gated(
  /(?:odeur|senteur|fuite|smell|leak)[^.!?\n]{0,40}(?:est (?:partie|disparue|r[ée]par[ée]e)|a disparu|is gone|went away|disappeared|n['’]est plus|no longer)|(?:plus|aucune|no more|no) (?:d['’]|de )?(?:odeur|smell)|(?:fixed|repaired|found|stopped|solved|sealed) (?:the|our|my|that|a) (?:\p{L}+ )?(?:leak|smell)|(?:a|ont) (?:vite |bien )?(?:r[ée]par|trouv|colmat|r[ée]gl|corrig|arr[êe]t)[ée] (?:la|notre|ma|cette) (?:fuite|odeur)/iu,
);
const RELAPSED = gated(
  /(?<!\p{L})(?:mais|but|pas|jamais|not|never|revenue?|back|encore|again|recommenc\p{L}+|until|jusqu['’]\p{L}+)(?!\p{L})|n['’]t(?!\p{L})/iu,
);
/** What a detector is called; only what it did, or what was smelt, tells a danger. */
const WARE = gated(
  /^(?:(?:le |du |de )?monoxydes?(?: de carbone)?|carbon monoxide|monoxide|(?:vanne|robinet|conduite|tuyau|raccord) (?:de|du) gaz|gas (?:line|valve)|d[ée]tecteur co|ppm|pas de d[ée]tecteur|(?:no|missing) (?:smoke|fire|co|carbon monoxide) (?:detectors?|alarms?))$/iu,
);
const SENT_BY_QUESTION = gated(
  /(?<!\p{L})(?:que (?:faire|faut-il faire|dois-je faire)|comment (?:savoir|reconna[îi]tre)|what (?:should|do|to do|would)|how (?:do|would|can|could) (?:i|we|you|one)|si jamais|if (?:i|we) ever)(?!\p{L})/iu,
);
/** What an alarm does and a body feels. */
const HAPPENED = gated(
  /sonn|d[ée]clench|hurl|(?<!\p{L})bip|(?:s['’]est|a|ont) (?:mis|alert|allum|d[ée]tect)|en alarme|(?:went|going|goes|kept|keeps) (?:off|on|beep)|beep|chirp|scream|sound(?:s|ed|ing)|fuite|leak|(?<!\p{L})(?:sent|sentait|pue|odeur|smell\p{L}*)(?!\p{L})|malade|(?<!\p{L})(?:sick|ill)(?!\p{L})|t[êe]te|headache|dizzy|niveau|level|intoxi|poison|h[ôo]pital|hospital|pompiers|firefight|fire dep|depuis|since|(?<!\p{L})laiss[ée]|left/iu,
);

/** A question or a wish about what we sell or do. */
export const isShopping = (sentence: string): boolean => SHOPS.test(sentence);

/** Thanks or praise, and nothing beside them that could be a reproach. */
export const isThanks = (sentence: string): boolean => THANKS.test(sentence) && !AGAINST.test(sentence);

/** What was smelt or leaked, and is no more. */
export const isMended = (sentence: string): boolean => MENDED.test(sentence) && !RELAPSED.test(sentence);

/** The name of a thing, or of what it watches for, in a question about it. */
export function isMereWare(words: string, sentence: string): boolean {
  if (SENT_BY_QUESTION.test(sentence)) return true;
  if (HAPPENED.test(sentence)) return false;
  return WARE.test(words.trim()) && (sentence.includes('?') || isShopping(sentence));
}
