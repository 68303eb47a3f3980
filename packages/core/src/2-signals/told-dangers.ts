import { gated } from '../text/gated.ts';

/** What people tell of a danger without ever calling it one, one family a pattern. */
export const DANGERS = {
  'gas-smell': gated(
    /(?:(?<!\p{L})sen(?:t|s|tent|tons|tait|teurs?)|(?<!\p{L})p(?:ue|uait)|odeurs?|empest\p{L}+|relents?)(?!\p{L})[^.!?\n]{0,30}?(?:(?:du|de|le|au) (?:gaz(?!on)|propane|butane|mazout)(?!\p{L})|(?:l['’]|d['’]|les |des |aux )?(?:œ|oe)ufs? pourris?)|(?<!\p{L})(?:smell(?:s|ed|ing)?|stinks?|stank|reek(?:s|ed|ing)?|whiff|odou?r)(?!\p{L})[^.!?\n]{0,25}?(?<!\p{L})(?:natural gas|gas|propane|rotten eggs?|sulph?ur)(?!\p{L})|rotten[ -]eggs? (?:smell|odou?r|stench)|gas(?:sy)? (?:smell|odou?r)/iu,
  ),
  'smell-and-sickness': gated(
    /(?<!\p{L})(?:ça sent|odeurs?|smells?|fumes|senteurs?|fournaise|chaudi[èe]re|furnace|boiler|filtre|filter)(?!\p{L})[^.!?\n]{0,90}(?:mal (?:à la|de) t[êe]te|maux de t[êe]te|t[êe]te qui tourne|[ée]tourdi|naus[ée]e|vertige|headaches?|dizzy|light-?headed)|(?:tous|toute la famille|all of us|we all|everyone|whole family|both of us|kids|children|enfants)[^.!?\n]{0,40}(?:headaches?|dizzy|nause\p{L}+|mal (?:à la|de) t[êe]te|maux de t[êe]te|[ée]tourdis)/iu,
  ),
  flue: gated(
    /(?:exhaust|flue|chimney|vent pipe|conduit de (?:fum[ée]e|chemin[ée]e)|tuyau d['’](?:[ée]vacuation|[ée]chappement) (?:de la (?:chaudi|fournai)\p{L}+|des gaz)|tuyau de (?:po[êe]le|chemin[ée]e|fournaise))[^.!?\n]{0,40}(?:(?:jamais|pas|never|not|n['’]t)[^.!?\n]{0,25}(?:branch|connect|raccord|remis|put back|attach)|d[ée]branch|d[ée]connect|disconnected|d[ée]croch|came (?:off|apart)|come (?:off|apart)|detached|hanging|loose|arrach)/iu,
  ),
  'open-panel': gated(
    /(?:panneau|tableau|coffret|bo[îi]te|bo[îi]tier)(?: (?:[ée]lectrique|de (?:fusibles|disjoncteurs)|à fusibles))[^.!?\n]{0,40}(?:ouvert|sans (?:couvercle|capot|porte)|(?:pas|jamais) [ée]?t?[ée]? ?(?:referm|ferm|remis)|à l['’]air|arrach)|sans (?:avoir )?(?:re)?ferm(?:er|[ée]) (?:le|la|mon|notre) (?:panneau|tableau|coffret|bo[îi]te) (?:[ée]lectrique|de|à)|(?:breaker|electric(?:al)?|fuse) (?:panel|box|board)[^.!?\n]{0,40}(?:open(?!ing)|no cover|without (?:a |its |the )?cover|uncovered|exposed|cover off)|(?:open|uncovered) (?:breaker|electrical|fuse) (?:panel|box)/iu,
  ),
  'bare-wires': gated(
    /(?<!\p{L})(?:fils?|c[âa]bles?|filage|c[âa]blage)(?!\p{L})(?: [ée]lectriques?)?[^.!?\n]{0,30}(?:(?:à nu|à vif|à d[ée]couvert)(?!\p{L})|d[ée]nud[ée])|(?<!\p{L})fils?(?: [ée]lectriques?)? (?:qui )?(?:pend(?:ent|ait|aient)?|expos[ée]s?|à (?:la )?port[ée]e)(?!\p{L})|(?:bare|exposed|live|uncovered|naked) (?:electrical? )?(?:wires?|wiring|cables?|conductors?)(?!\p{L})|(?<!\p{L})(?:wires?|wiring)(?!\p{L})[^.!?\n]{0,40}(?:uncovered|exposed|(?<!\p{L})bare(?!\p{L})|sticking out|hanging)/iu,
  ),
  soot: gated(
    /(?<!\p{L})suie[^.!?\n]{0,60}(?:murs?|plafond|chambre|[ée]vent)(?!\p{L})|(?<!\p{L})soot(?!\p{L})[^.!?\n]{0,60}(?:walls?|ceiling|room|bedroom|vents?)(?!\p{L})/iu,
  ),
  'smoke-indoors': gated(
    /(?:refoul\p{L}*|revient|renvoie|remplit|envahit)[^.!?\n]{0,30}(?:fum[ée]e|boucane)|(?:fum[ée]e|boucane)(?!\p{L})[^.!?\n]{0,30}(?:refoul|revient|remplit|envahi|dans (?:toute )?(?:la|le|ma|notre) (?:maison|salon|cuisine|chambre|logement|chalet|appartement))|(?<!\p{L})smoke(?!\p{L})[^.!?\n]{0,30}(?:back(?:s|ing)? (?:up|into)|comes? back|blows? back|into the (?:house|room|living)|fill(?:s|ed|ing) (?:the|our|my))/iu,
  ),
  'oil-leak': gated(
    /(?:mazout|fioul|huile à chauffage|(?:r[ée]servoir|citerne|cuve) (?:d['’]huile|à l['’]huile))(?!\p{L})[^.!?\n]{0,40}(?<!\p{L})(?:fui[rt]|fuyait|fuite|coule|coulait|perd|suinte|d[ée]goutt\p{L}+|d[ée]vers\p{L}+|r[ée]pand\p{L}*)(?!\p{L})|fuite (?:de |du |d['’])(?:mazout|fioul|huile à chauffage|r[ée]servoir (?:d['’]huile|de mazout))|(?:oil tank|fuel oil|heating oil|fuel tank|propane tank|oil line)(?!\p{L})[^.!?\n]{0,40}(?:leak|drip|seep|spill)|(?:leak|spill|drip)\p{L}*[^.!?\n]{0,20}(?:heating oil|fuel oil|oil tank)/iu,
  ),
  'falling-thing': gated(
    /(?:tomb[ée]e?s?|[ée]chapp[ée]e?s?|l[âa]ch[ée]e?s?|bascul\p{L}+|(?<!\p{L})(?:dropped|fell|falling|came down|landed|crashed|tipped))(?!\p{L})[^.!?\n]{0,60}(?:à (?:\p{L}+|\d+) (?:pieds?|m[èe]tres?|centim[èe]tres?|pouces?|cm|pas) (?:de |d['’]|du )(?:moi|ma|mon|mes|nos|notre|la t[êe]te|l['’]enfant)|(?:pr[èe]s|à c[ôo]t[ée]) de (?:moi|ma (?!voiture)|mon (?!auto|char|camion)|mes enfants)|manqu[ée] (?:ma|mon|la) (?:t[êe]te|fille|fils|gars|conjoint\p{L}*|mari|femme|pied)|m['’]a manqu[ée]|right (?:beside|next to) (?:me|my (?!car|truck|van))|(?:just|barely|narrowly|nearly) missed|missed (?:me|him|us) by|missed my (?:head|foot|son|daughter|husband|wife|kid|child|dog|mother|father)|(?:inches|feet|a foot) (?:away )?from (?:me|my|our|him|her|where))|(?<!\p{L})(?:[ée]chelle|[ée]chafaudage|ladder|scaffold\p{L}*)(?!\p{L})[^.!?\n]{0,40}(?:est tomb|sont tomb|bascul|fell|came down|tipped|collapsed|effondr)/iu,
  ),
  'burnt-thing': gated(
    /[ée]bouillant|scald(?:ed|ing)|(?:sort|sortait|est|coule|comes? out|is) (?:bouillante?|boiling)(?!\p{L})[^.!?\n]{0,40}(?:robinet|douche|bain|lavabo|tap|shower|faucet|bath)|(?:robinet|douche|bain|lavabo|tap|shower|faucet|bath)[^.!?\n]{0,30}(?:bouillante?|boiling|scalding)|burn(?:ed|t) (?:a hole|through|the|my|our) ?(?:in|the|my|our)? ?(?:curtains?|carpet|floor|wall|sofa|couch|rug)|br[ûu]l[ée] (?:un trou|les? rideaux?|le tapis|le mur|le plancher|le divan)|(?:prises?|fiche|rallonge|plug|outlet|cord|thermostat|breaker|disjoncteur)(?!\p{L})[^.!?\n]{0,30}(?:a fondu|ont fondu|fondue?s?|melted|melting|noirci\p{L}*|roussi\p{L}*)(?!\p{L})|(?:plastique|fil|filage|c[âa]ble) (?:br[ûu]l[ée]|fondu|chauff[ée])|burn(?:t|ing|ed) (?:plastic|wires?|wiring|insulation)/iu,
  ),
  'shock-from-water': gated(
    /(?:tingl\p{L}+|zap(?:s|ped|ping)?|(?<!\p{L})shocks?|picotements?|d[ée]charges?)(?!\p{L})[^.!?\n]{0,30}(?:tap|faucet|shower|robinet|douche|poign[ée]e|laveuse|sink|lavabo)(?!\p{L})|(?:tap|faucet|shower|robinet|douche|laveuse|lavabo)(?!\p{L})[^.!?\n]{0,20}(?:tingl\p{L}+|zaps?|shocks? (?:me|us)|donne (?:des|un) (?:chocs?|d[ée]charges?))/iu,
  ),
  'infant-heat': gated(
    /(?:b[ée]b[ée]|nourrisson|nouveau-n[ée]|poupon|newborn|nursery|infant|(?<!\p{L})baby)(?!\p{L})[^.!?\n]{0,80}(?<!\d)(?:3[1-9]|4\d) ?(?:degr[ée]e?s?|°)|(?<!\d)(?:3[1-9]|4\d) ?(?:degr[ée]e?s?|°)[^.!?\n]{0,60}(?:b[ée]b[ée]|nourrisson|nouveau-n[ée]|poupon|newborn|nursery|infant|(?<!\p{L})baby)(?!\p{L})/iu,
  ),
  pit: gated(
    /(?:(?<!\p{L})trou|tranch[ée]e|fosse|puisard|excavation)(?!\p{L})[^.!?\n]{0,60}sans (?:barri[èe]re|cl[ôo]ture|protection|ruban|signalisation|couvercle)|(?:open|unguarded|uncovered) (?:trench|pit|manhole)(?!\p{L})|(?<!\p{L})(?:trench|pit|manhole)(?!\p{L})[^.!?\n]{0,40}(?:no barrier|without (?:a |any )?(?:barrier|fence|cover)|unguarded|uncovered)/iu,
  ),
  'near-miss': gated(
    /(?:failli|pass[ée] (?:proche|pr[èe]s) de) (?:y |se |s['’]y )?(?:mettre la main|(?:s['’])?[ée]lectrocuter|toucher (?:le|les|un|au|à)|tomber dedans|br[ûu]ler)|(?:son|daughter|kid|child|toddler|boy|girl|dog|mother|father) (?:nearly|almost) (?:touched|grabbed|stepped|fell (?:in|off|down|on)|put (?:his|her) (?:hand|finger))/iu,
  ),
} as const;

/** What turns the same words into nothing: dirt and tobacco. */
export const NO_DANGER = gated(
  /cigar|tabac|tobacco|(?:suie|soot)[^.!?\n]{0,40}(?:tapis|carpet|rug|bottes?|boots?|vitre)/iu,
);
