import { gated } from '../text/gated.ts';

const GOES =
  "(?:(?:demander|chercher|magasin\\p{L}+|obtenir|aller chercher|prendre)[^.!?\\n]{0,15}(?:d['’]autres (?:prix|soumissions)|(?:des |nos |les )?(?:prix|soumissions|devis) ailleurs|ailleurs|un (?:autre|nouveau) (?:fournisseur|entrepreneur|prestataire))|(?:allons|irons|va|vais|retourn\\p{L}+) en appel d['’]offres|(?:chang\\p{L}+|transf[ée]r\\p{L}+|confi\\p{L}+|pass\\p{L}+|donn\\p{L}+)[^.!?\\n]{0,40}(?:de fournisseur|d['’]entrepreneur|(?:à|chez|vers) (?:un|une) (?:autre|concurrent\\p{L}*|comp[ée]titeur))|(?:chez|avec) (?:votre|vos|un|le) (?:concurrents?|comp[ée]titeurs?)|un (?:comp[ée]titeur|concurrent) prend|(?:tak|mov|switch|transferr?|shift|giv)(?:e|es|ing|en)[^.!?\\n]{0,40}(?:to|with) (?:another|a (?:new|different)|your) (?:contractor|company|firm|supplier|provider|competitor|vendor)|quotes? elsewhere|chang(?:e|ing) (?:contractors?|suppliers?|providers?)|going with (?:your|a|another) compet\\p{L}+)";
const STAKE =
  '(?:(?:mon|ma|notre|nos|mes|le|leur|my|our|the|all|service|maintenance)(?: \\p{L}+)? (?:contrats?|contracts?|accounts?|comptes?)|(?:\\d{1,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|two|three|four|five|seven|eight|nine|ten|twelve|twenty|thirty|forty) (?:logements|immeubles|b[âa]timents|[ée]coles|succursales|portes|unit[ée]s|units|buildings|properties|sites|stores|schools|locations|condos|magasins|restaurants))(?!\\p{L})';

/** A contract or several buildings that go elsewhere, whatever the tone. */
export const LEAVINGS = {
  'contract-elsewhere': gated(
    new RegExp(`${GOES}[^!?\\n]{0,120}(?<!\\p{L})${STAKE}|(?<!\\p{L})${STAKE}[^!?\\n]{0,120}${GOES}`, 'iu'),
  ),
  'not-renewed': gated(
    /(?:renouvel\p{L}+|recondui\p{L}+)(?!\p{L})[^.!?\n]{0,6} (?:pas|plus)(?!\p{L})[^.!?\n]{0,30}(?:contrat|entente|abonnement)|(?:not|n['’]t) (?:be )?renew\p{L}*[^.!?\n]{0,30}(?:contract|agreement|account)/iu,
  ),
  'board-voted': gated(
    /(?:conseil|syndicat|c\.?a\.?|assembl[ée]e|board|council|committee)(?!\p{L})[^.!?\n]{0,30}(?:vot|r[ée]sol|d[ée]cid)\p{L}*[^.!?\n]{0,20}(?:chang|quitter|demander (?:des|d['’]autres) (?:prix|soumissions)|aller en appel|switch|leave|get quotes|go to tender)/iu,
  ),
} as const;
/** Who moves house, sells, comes over to us or shops before buying. */
export const NO_LEAVING = gated(
  /d[ée]m[ée]nag|(?<!\p{L})(?:vend[us]|vendons|sold|selling|we are moving(?= ?[,.]|$| (?:to|in|out|house))|ancien (?:fournisseur|entrepreneur)|old (?:contractor|supplier|company))(?!\p{L})|pour vous|for you(?!\p{L}|r)|regrette rien|quels sont vos|what are your/iu,
);

const TENS =
  '(?:trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cent|three|four|five|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|hundred)';
const THOUSANDS = `(?:${TENS}(?:[- ](?:et[- ])?\\p{L}+){0,2}?[- ](?:mille|thousand|grand)|\\d{1,3} ?(?:mille|thousand|grand|k ?\\$|k€|k(?!\\p{L}))|(?:[3-9]|\\d{2,3})[ \\u00A0\\u202F.,]?\\d{3}(?:[.,]\\d\\d)?[ \\u00A0\\u202F]?(?:\\$|€|dollars?|piastres?|euros?)|[$€£] ?(?:[3-9]|\\d{2,3})[ ,.]?\\d{3})`;
const LOST = '(?:dommages?|d[ée]g[âa]ts?|pertes?|sinistre|damages?|loss|losses)';
const SPOILT =
  '(?:plancher|planchers|r[ée]novations?|r[ée]parations?|marchandise|stock|inventaire|flooring|repairs?|renovations?|merchandise|inventory|d[ée]g[âa]ts|dommages|pertes|damages?|losses|food|nourriture)';

/** What the fault cost, in figures or in words; a price asked or paid is no loss. */
export const LOSSES = {
  'loss-told': gated(
    new RegExp(
      `(?<!\\p{L})${LOST}(?!\\p{L})[^.!?\\n]{0,60}(?<![\\p{L}\\d])${THOUSANDS}|(?<![\\p{L}\\d])${THOUSANDS}[^.!?\\n]{0,25}(?:de|d['’]|of|in|for) (?:\\p{L}+ )?${SPOILT}(?!\\p{L})|(?:perdu|lost|co[ûu]t[ée]|cost (?:me|us))(?: pour)?[^.!?\\n]{0,8}${THOUSANDS}[^.!?\\n]{0,40}(?:à cause|because of|(?:de|d['’]|of|in|for) (?:\\p{L}+ )?${SPOILT}|when|quand)`,
      'iu',
    ),
  ),
} as const;
