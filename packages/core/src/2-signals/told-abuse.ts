import { gated } from '../text/gated.ts';

const FRIENDLY_PART = '(?:[ée]paules?|dos|genou|cheveux|bras|taille|back|shoulders?|knee|hair|arm|waist|leg)';
const PRIVATE_PART =
  '(?:cuisses?|fesses|seins?|poitrine|hanches?|bas du dos|thighs?|butt|bottom|breasts?|chest|hips?|lower back)';
const TOUCHES =
  "(?:(?:m['’]a|l['’]a|lui a|m['’]ont|m['’]avait) (?:\\p{L}+ ){0,2}?(?:touch[ée]|fr[ôo]l[ée]|caress[ée]|pogn[ée]|tripot[ée]|pinc[ée]|(?:mis|pos[ée]|pass[ée]) (?:la|sa|une|ses) mains?)|(?:put|placed|laid|kept) (?:his|a|her|their) hands?|(?:touch|grabb|rubb|strok|brush|grop|squeez|patt|pinch)(?:e?d|ing))";
const UNEASY =
  "(?:mal à l['’]aise|malais|inconfort|d[ée]go[ûu]t|à plusieurs reprises|(?:deux|trois|plusieurs|2|3) fois|uncomfortable|creep|unwanted|twice|repeatedly|several times|without (?:asking|permission))";

/** Harassment and discrimination as people tell them: the deed, and hardly ever the word. */
export const ABUSES = {
  'sent-home': gated(
    /retourn\p{L}+ (?:donc )?dans (?:son|ton|mon|leur|notre|votre) pays|retourne(?:z)?[ -](?:donc )?chez (?:toi|vous)(?!\p{L})|(?:go|goes|going|went) back (?:to (?:where|(?:his|her|my|our|their|your) (?:own )?country)|where (?:i|he|she|we|they|you) c[ao]me)/iu,
  ),
  advances: gated(
    /(?:text[ée]e?s?|[ée]crit|appel[ée]e?|envoy[ée]\p{L}*|messages?|textos?|texting|texted|texts|messaged|messaging|calling|[ée]crire|texter)(?!\p{L})[^.!?\n]{0,70}(?:prendre un (?:verre|caf[ée])|boire un verre|sortir avec (?:lui|moi)|c[ée]libataire|(?:jolie|belle|sexy)(?!\p{L})(?= *(?:[,.!]|$|et|pis|comme))|(?:a|for) (?:a )?drinks?(?!\p{L})|on a date|(?<!out of )dinner with|hook up|(?:was|am|were) single|(?:me|her) out(?!\p{L}))|(?<!\p{L})ask(?:ed|ing|s)? (?:me|her|my (?:wife|daughter|sister|mother)) (?:out(?! (?:of|for payment))(?!\p{L})|on a date|for a drink)|ask (?:me|her) (?:out(?!\p{L})|on a date)|(?:invit[ée]e?r?|demand[ée]|propos[ée])[^.!?\n]{0,20}(?:prendre un verre|(?:de|à|pour) sortir avec lui|si j['’][ée]tais c[ée]libataire)|(?:suivie?|followed) (?:me |her )?(?:jusqu['’]à|to|all the way to) (?:ma|mon|my|her|the) (?:voiture|auto|char|maison|porte|car|house|door|home)/iu,
  ),
  'body-remarks': gated(
    /(?:comment\p{L}*|remarks?|remarques?|propos|blagues?|jokes?|compliments?|allusions?|star(?:ed|ing)|lorgn\p{L}+|reluqu\p{L}+|regard(?:ait|[ée]e?|er|ant)|fixait|fix[ée]|matait|ogl\p{L}+|leer\p{L}*)(?!\p{L})[^.!?\n]{0,30}(?:(?:my|her|(?:daughter|wife|sister|girl|mother)['’]s) (?:body|legs|chest|breasts?|butt|figure|skirt|ass|cleavage)|(?:le|mon|son|la|ma|mes|ses|sa|les|leur) (?:corps|jambes|poitrine|seins|fesses|d[ée]collet[ée]|jupe|silhouette|physique|cul))(?!\p{L})/iu,
  ),
  touched: gated(
    new RegExp(
      `${TOUCHES}[^.!?\\n]{0,25}(?<!\\p{L})${PRIVATE_PART}(?!\\p{L})|${TOUCHES}[^.!?\\n]{0,25}(?<!\\p{L})${FRIENDLY_PART}(?!\\p{L})[^.!?\\n]{0,60}${UNEASY}|${UNEASY}[^.!?\\n]{0,40}${TOUCHES}[^.!?\\n]{0,25}(?<!\\p{L})${FRIENDLY_PART}(?!\\p{L})`,
      'iu',
    ),
  ),
  alone: gated(
    /(?:demand[ée]|demandait|voul(?:ait|u) savoir|ask(?:ed|ing|s)?|wanted to know|wondered)(?!\p{L})[^.!?\n]{0,50}(?:j['’](?:avais|ai) un (?:chum|copain|amoureux|petit ami)|(?:vivais|vis|habitais|[ée]tais) (?:toute )?seule?(?!\p{L})(?! à)|mon (?:chum|copain) [ée]tait|(?:a|my) boyfriend|(?:live|lived|living) alone|(?:i|she) (?:was|am|is|were) (?:home |all )?(?:alone|single))/iu,
  ),
  mocked: gated(
    /(?:(?<!\p{L})(?:blagues?|jokes?|farces?|ri|rit|rient|riait|mock\p{L}*|mimic\p{L}*|laugh\p{L}*|snicker\p{L}*)|moqu\p{L}+|(?<!\p{L})imit(?:e|ait|aient|[ée]|er|ant|ated|ating)|(?:made|making|makes) fun)(?!\p{L})[^.!?\n]{0,25}(?:(?:mon|son|notre|l['’]|my|our|her|his|their) ?accent|(?:mon|son|notre|my|her|his|our) (?:nom|name|origine|hijab|turban|voile|peau|skin|religion|handicap|disability))(?!\p{L})/iu,
  ),
  'set-behind': gated(
    /(?<!\p{L})(?:clients?|couples?|voisins?|voisines?|famille|dame|monsieur|gens|customers?|couple|family|people|neighbou?rs?|lady|guy)(?!\p{L})[^.!?\n]{0,15}(?:blanc(?:he)?s?|qu[ée]b[ée]cois(?:e)?s?|(?<!\p{L})white)(?!\p{L})[^.!?\n]{0,40}(?:avant (?:nous|moi|elle|lui)|before (?:us|me|her|him)|ahead of|first)|(?<!\p{L})white (?:couple|family|customers?|people|neighbou?rs?|guy|lady)(?!\p{L})[^.!?\n]{0,40}(?:before|ahead of|first)/iu,
  ),
  because: gated(
    /(?:parce qu(?:e |['’])|because )(?:on |je |j['’]|nous |il |elle |ils |i |we |he |she |they |mon \p{L}+ |ma \p{L}+ |my \p{L}+ )(?:n['’]|ne )?(?:est|suis|sommes|sont|am|are|is|was|were|['’]m|['’]re)(?: pas| not)? (?:une? |an? )?(?:arabes?|noire?s?|musulman\p{L}*|juifs?|juives?|immigr\p{L}+|[ée]trang[èe]r\p{L}*|autochtones?|anglophones?|francophones?|handicap\p{L}+|gais?|lesbiennes?|trans|femmes?|black|muslim|jewish|arab|asian|indian|indigenous|native|gay|lesbian|disabled|woman|women|foreign\p{L}*|blancs?|blanches?|white)(?!\p{L})/iu,
  ),
  'refused-for': gated(
    /(?:refus[ée]\p{L}*|refuse[sd]?|raccroch[ée]|hung up|turned (?:me|us|him|her) away|would(?:n['’]t| not) (?:serve|help|book|talk))(?!\p{L})[^.!?\n]{0,70}(?:parce qu[^.!?\n]{0,20}parl\p{L}+ (?:pas|juste|seulement|qu|fran|angl|arabe|espagnol)|because[^.!?\n]{0,25}speak|à cause (?:du|de (?:mon|ma|son|sa|notre|la|leur)) (?:voile|hijab|turban|couleur|origine|accent|nom|religion|peau|handicap|fauteuil|chien[- ]guide)|(?:because of|due to) (?:my|her|his|our|their|the)[^.!?\n]{0,15}(?:skin|colou?r|race|headscarf|veil|hijab|turban|accent|name|religion|disability|wheelchair|guide dog))/iu,
  ),
  slur: gated(
    /(?:trait(?:[ée]e?s?|e|ait)|called|calls|calling)(?!\p{L})[^.!?\n]{0,30}(?<!\p{L})(?:a retard|retarded|attard[ée]e?|tapettes?|fifs?|p[ée]d[ée]|fag(?:got)?|n[èe]gres?|n[ie]gg\p{L}+|tranny|gouine|dyke|terrorist\p{L}*|sales? (?:arabe|noire?|juif|juive|immigr\p{L}+|[ée]tranger)|paki|chink|mongol\p{L}*|guidoune|slut|salope|pute|bitch|whore)(?!\p{L})/iu,
  ),
  sexism: gated(
    /(?:une femme|les femmes|a woman|women)(?!\p{L})[^.!?\n]{0,25}(?:peu(?:t|vent) pas|comprend pas|comprennent (?:pas|rien)|connaissent (?:pas|rien)|can['’]?t|cannot|could(?:n['’]t| not)|would(?:n['’]t| not)|do(?:es)?n['’]t) ?(?:understand|know|get|comprendre|conna[îi]tre)?|(?:called|calls|calling) (?:me|her) (?:baby|babe|doll)(?!\p{L})|m['’](?:a appel[ée]e|appelait|appelle) (?:b[ée]b[ée]|poup[ée]e|cocotte)|whistl(?:ed|ing) at (?:me|her|my|us)|(?:m['’]a|a) siffl[ée]e?s?(?!\p{L})(?= *(?:ma|mon|mes|quand|deux|en|,|\.))|catcall/iu,
  ),
} as const;
