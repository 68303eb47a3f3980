import { type Gated, gated } from '../../text/gated.ts';

/**
 * What the boss should hear of though nobody raises the voice: hurts told in passing, private things in strangers'
 * sight, old clients who leave without noise, officials named politely; and what makes such words a trifle. Looked for
 * in lower case; each is a feature for the judges of the message, none is a verdict.
 */
const SIGNS: readonly (readonly [string, Gated])[] = [
  [
    'hurt',
    gated(
      /(?<!\p{L})(?:saign\p{L}*|(?:du|de) sang|bleed\p{L}*|bled|blood\p{L}*|points? de suture|stitch(?:es|ed)|pansements?|bandag\p{L}*|br[ûu]lures?|cloques?|blisters?|ecchymoses?|un bleu|des bleus|bruis\p{L}+|enfl[ée]\p{L}*|swollen|swelled|boit(?:e|ait)|limp\p{L}*|(?:t[êe]te|head) (?:lourde|qui tourne|heavy|spinning)|(?:mal|maux) [àa] la t[êe]te|maux? de t[êe]te|headaches?|dizz\p{L}+|[ée]tourdi\p{L}*|naus[ée]\p{L}*|vomi\p{L}*|threw up|throwing up|(?:mal|maux) (?:au ventre|de ventre|de c[oœ]+e?ur|au c[oœ]+e?ur)|upset stomach|stomach (?:ache|bug|cramps?)|diarrh\p{L}+|gastro|(?:[ée]t[ée]|tomb[ée]e?s?|[ée]tions|[ée]tais|[ée]tait) malades?|(?:was|were|been|fell|got) (?:sick|ill|unwell)|[ée]vanoui\p{L}*|faint(?:ed|ing)|collapsed|[ée]touff\p{L}+|chok(?:ed|ing)|soins intensifs|intensive care|h[ôo]pital|hospital|ambulance|clinique|walk-in|gliss[ée]e?|slipped|tr[ée]buch\p{L}+|tripped|(?:sa|ma|la|his|her|my|the) (?:main|pied|jambe|doigt|pouce|genou|hanche|hand|foot|leg|finger|thumb|knee|hip|head|wrist|poignet|front|forehead)|suffoc\p{L}*|fi[èe]vre|fever|contamin\p{L}+|infect\p{L}+|lips? swelled|l[èe]vres? (?:ont |a )?enfl)(?!\p{L})/u,
    ),
  ],
  [
    'frail',
    gated(
      /(?<!\p{L})(?:(?:mon|ma|notre|son|sa|leur|my|our|his|her|their) (?:petite? )?(?:fils|fille|fillette|gar[çc]on|b[ée]b[ée]|enfants?|m[èe]re|p[èe]re|maman|papa|grand-m[èe]re|grand-p[èe]re|tante|son|daughter|baby|kids?|child(?:ren)?|toddler|mother|father|mum|mom|dad|grandmother|grandfather|gran|aunt)|(?:[7-9]\d|1?\d) (?:ans|mois|years?|yrs?|months?)(?: old)?|the (?:kids?|children|toddlers?)|les (?:petits|enfants|[ée]l[èe]ves|tout-petits)|garderie|cr[èe]che|daycare|maternelle|kindergarten|[ée]l[èe]ves|pupils|r[ée]sidents?|patients?|patientes?|b[ée]n[ée]ficiaires?|seniors?|a[îi]n[ée]s|handicap\p{L}*|disab\p{L}+|aveugle|blind|sourde?|deaf|enceinte|pregnant|chimio|chemo\p{L}*|alzheimer|parkinson|avc|stroke|fauteuil roulant|wheelchair|marchette|d[ée]ambulateur|walker|canne|oxyg[èe]ne|oxygen|dialyse|dialysis|diab[èe]te|diab[ée]ti\p{L}+|insulin\p{L}*|c[oœ]+e?ur fragile|asthm\p{L}+|[ée]pilep\p{L}+|veuve|widow\p{L}*|vit seule?|lives? alone|toute? seule?|quatre-vingt\p{L}*|[ée]ight(?:y|y-\p{L}+)|ninety(?:-\p{L}+)?)(?!\p{L})/u,
    ),
  ],
  [
    'private',
    gated(
      /(?<!\p{L})(?:(?:dossiers?|notes|photos?|courriels?|mails?|r[ée]sultats?|donn[ée]es|adresses?|mots? de passe|cam[ée]ras?|relev[ée]s?|salaires?|paies?|factures?|noms?|contrats?|passeports?|files?|records?|results?|e-?mails?|pictures?|addresses|passwords?|cameras?|statements?|payroll|payslips?|invoices?|names?|names and)(?!\p{L})[^.!?\n]{0,90}(?<!\p{L})(?:(?:d['’]|[àa] )?(?:un|une) autre(?:s)? (?:client|patient|famille|locataire)\p{L}*|d['’]autres (?:clients?|patient\p{L}*|gens|personnes)|quelqu['’]un d['’]autre|(?:[àa]|par) tout le monde|tout le monde|n['’]importe qui|visibles? (?:de|par|pour)|accessibles?|ouverte?s? [àa]|sans (?:mot de passe|code|se connecter)|pas (?:le|la|les) (?:mien|sien|n[ôo]tre)\p{L}*|somebody else['’]?s?|someone else['’]?s?|another (?:client|customer|patient|family|firm|guest|tenant)|other (?:clients|customers|patients|people|firms|guests)['’]?|everyone|everybody|anyone|anybody|for all to see|without (?:logging|a password|a code)|not (?:mine|ours|hers|his)|belong(?:s|ed|ing) to|in plain (?:sight|view))|(?:re[çc]u|voi[st]|vu|lu|ouvert|trouv[ée]|received|got|see|saw|seen|read|opened|found)(?!\p{L})[^.!?\n]{0,60}(?:d['’]un(?:e)? autre (?:client|patient|famille|locataire|cabinet|firme)|de quelqu['’]un d['’]autre|d['’]autres (?:clients|patients|gens)|somebody else['’]s|someone else['’]s|another (?:client|customer|patient|family|guest|tenant)['’]?s?|other (?:clients|customers|patients|people|guests)['’])|confidenti\p{L}+|vie priv[ée]e|privacy|rgpd|gdpr|loi 25|law 25|secret (?:m[ée]dical|professionnel))(?!\p{L})/u,
    ),
  ],
  [
    'unwanted',
    gated(
      /(?<!\p{L})(?:un bec|kiss(?:ed|ing)?|embrass\p{L}+|flirt\p{L}*|drag(?:u|ue|uer|u[ée])|hands? (?:on|up) my|mains? sur (?:mes|mon|ma|ses|son|sa)|touch(?:e|é|ée|ed|er|ing) (?:me|my|her|mes|mon|ma)|m['’]a (?:touch[ée]e?|suivie?|coinc[ée]e?|fr[ôo]l[ée]e?)|followed (?:me|her|us)|pretty (?:smile|eyes|girl)|(?:beau|joli) (?:sourire|corps|brin)|jolies? jambes|nice legs|sexy|(?:toute )?seule dans (?:ma|sa|la)|alone in (?:my|her|the) room|text(?:ed|ing|o|os|e|ait)? (?:my|her|me|tous|every|toute)|mon num[ée]ro|her number|my number|bloqu[ée] la porte|block(?:ed|ing) the door|comment(?:e|ait|ed|s) (?:mon|my|sur mon|on my)|(?:mon|my) (?:linge|corps|clothes|body|figure)|d[ée]shabill\p{L}+|undress\p{L}*|towel|serviette|vestiaire|changing room|locker room|harc[èe]l\p{L}+|harass\p{L}*|att?ouchements?|mal [àa] l['’]aise|uncomfortable|creep\p{L}*|invit[ée]\p{L}* [àa] (?:prendre|boire|sortir)|ask(?:ed|s) (?:me|her) out|un homme est entr[ée]|a man (?:came|walked|got) in)(?!\p{L})/u,
    ),
  ],
  [
    'set-apart',
    gated(
      /(?<!\p{L})(?:(?:des|les|ces|aux) gens comme|gens de (?:votre|cette|son) (?:sorte|esp[èe]ce|genre)|people like (?:that|you|them|us|me|him|her)|(?:your|that|their|our) (?:kind|sort|lot)|vous autres|vous les|from over there|de l[àa]-bas|(?:mon|son|ton|votre|notre|my|his|her|your|our) accent|d['’]o[ùu] (?:venez|viens|vient|je viens)|where (?:you['’]re|are you|i['’]m|i am|we['’]re|she['’]s|he['’]s) (?:really )?from|dans ce genre de quartier|(?:vraiment|bien) [àa] (?:moi|vous|lui|elle)|bien moi le propri[ée]taire|really (?:mine|yours|the owner)|chez (?:vous|nous autres)|ton pays|votre pays|back home|your country|color|couleur de peau|(?:femme|homme|famille|couple|clients?|monsieur|dame) (?:noire?s?|arabes?|voil[ée]e?s?|musulman\p{L}*|juif|juive|autochtone|gay|lesbienne)|noire?s? (?:comme|et)|(?:black|muslim|jewish|arab|indigenous|gay|trans|lesbian|same-sex|straight) (?:man|woman|family|couple|guest|customer|people)|le voile|(?:mon|son) (?:voile|foulard|turban)|(?:my|her|his) (?:scarf|headscarf|hijab|turban)|hijab|(?:deux|two) (?:femmes|hommes|m[èe]res|women|men|mums|moms)|holding hands|main dans la main|(?:mon|ma|my) (?:mari|femme|conjointe?|wife|husband|partner) et moi (?:sommes|[ée]tions) deux|(?:les|aux|the|to the) autres?(?: [a-zà-ÿ]+){0,3} (?:rien|aucune?|sans|pas)|ne (?:leur|lui) a rien demand[ée]|rien demand[ée] (?:[àa]|aux)|(?:nobody|no one|never|not) (?:else )?(?:was )?ask(?:ed)?|the others?(?:,| \p{L}+){0,2} (?:was|were|got|had|wasn['’]t|weren['’]t)|parce (?:que|qu['’])(?: \p{L}+['’]?){0,3} (?:femme|noire?|arabe|[ée]trang\p{L}+|handicap\p{L}+|vieille|vieux|[âa]g[ée]e?|immigr\p{L}+|anglophone|francophone))(?!\p{L})/u,
    ),
  ],
  [
    'long-with-us',
    gated(
      /(?<!\p{L})(?:(?:depuis|since|d[èe]s|in) (?:l['’]hiver |l['’][ée]t[ée] |the \p{L}+ of |\p{L}+ (?:of )?)?(?:19[5-9]\d|200\d|201\d)|(?:[5-9]|[1-5]\d|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-\p{L}+|vingt(?:[- ]\p{L}+)*|trente(?:[- ]\p{L}+)*|quarante|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-\p{L}+)?|thirty(?:-\p{L}+)?) (?:ans|ann[ée]es|hivers|[ée]t[ée]s|saisons|years|winters|summers|seasons)(?! (?:old|de garantie|warranty|d['’][âa]ge))|toutes? ces ann[ée]es|all these years|(?:every|each) (?:winter|summer|spring|fall|autumn|year|christmas|season|august|july) since|chaque (?:hiver|[ée]t[ée]|ann[ée]e|automne|printemps|no[ëe]l)|tous les (?:hivers|[ée]t[ée]s|ans)|votre (?:premier|plus ancien|plus vieux) client|your (?:first|oldest|longest) (?:client|customer)|de p[èe]re en fils|(?:mon|my) (?:p[èe]re|father|grandfather|grand-p[èe]re) (?:vous|d[ée]j[àa]|venait|already|was|used|bought|came)|fid[èe]les?|loyal\p{L}*|long-?(?:time|standing))(?!\p{L})/u,
    ),
  ],
  [
    'going-away',
    gated(
      /(?<!\p{L})(?:derni(?:er|[èe]re) (?:s[ée]jour|visite|fois|commande|hiver|[ée]t[ée]|ann[ée]e|facture|message)|(?:our|my) last (?:stay|visit|order|winter|summer|year|season|invoice|time)|the last (?:time|you)|(?:won['’]t|will not|shan['’]t|not) (?:be )?(?:coming |com(?:e|ing) )?(?:back|return\p{L}*|renew\p{L}*)|ne (?:reviendr\p{L}+|renouvell?er\p{L}+|reconduir\p{L}+)|(?:ai|avons|a|on a|j['’]ai) (?:d[ée]j[àa] )?(?:sign[ée]|r[ée]serv[ée]) (?:[àa]|avec|chez|ailleurs)|signed (?:with|up with|elsewhere)|booked (?:elsewhere|with|at)|(?:on|je|nous) magasin\p{L}+|shopping around|appel d['’]offres|proposal from|(?:quote|offer|proposition|offre|soumission) (?:from|of|d['’]un|de la|d['’]une|du) \p{L}+|(?:va|vais|allons|irons|ira|aller|going|go|gone|took) (?:\p{L}+ )?(?:ailleurs|elsewhere)|(?:chez|to) (?:le|un|a|another|your|votre|the) (?:concurrent|autre|competitor|other|firm)|gard(?:ez|e|er) (?:le|l['’]|mon)(?:d[ée]p[ôo]t|acompte| d[ée]p[ôo]t| acompte)|keep (?:the|my) deposit|farewell|adieux?|goodbye|part(?:ing)? (?:company|ways)|on vous quitte|vous quitt\p{L}+|leav(?:e|ing) you|move (?:our|my|the) (?:account|business|accounts|files)|transf[ée]r\p{L}+ (?:notre|nos|mes|mon|le) (?:compte|dossiers?|parc|contrat)|r[ée]sili\p{L}+|terminat(?:e|ing|ion)|ne (?:me|nous) rever\p{L}+|tourn\p{L}+ la page|de succession|reprend (?:le|la|l['’])|tak(?:es|ing) over (?:the|from)|reconsid\p{L}+|repens\p{L}+ (?:notre|nos))(?!\p{L})/u,
    ),
  ],
  [
    'official',
    gated(
      /(?<!\p{L})(?:office de la protection|protection du consommateur|(?:l['’]|un |au )?opc|dgccrf|spf [ée]conomie|m[ée]diat(?:eur|rice|ion)|ombudsm[ae]n|avocate?s?|notaire|lawyers?|solicitors?|attorney|barrister|petites cr[ée]ances|small claims|inspect(?:ion|eur|rice|or|ors)|police|gendarm\p{L}+|sq|assur(?:eur|ance)s?|insurers?|insurance|calacs|cnesst|r[ée]gie du|ordre des|privacy commissioner|commission (?:d['’]acc[èe]s|des droits)|human rights|cnil|apd|tribunal|court|juge|judge|huissier|bailiff|mise en demeure|formal notice|legal\p{L}*|juridi\p{L}+|afsca|mapaq|health (?:board|department|inspector|unit)|sant[ée] publique|fire (?:marshal|inspector|department|chief)|pompiers?|service incendie|trading standards|consumer (?:protection|affairs|board|office|agency)|test-?achats|que choisir|better business|syndicat|union)(?!\p{L})/u,
    ),
  ],
  [
    'turned-to',
    gated(
      /(?<!\p{L})(?:consult[ée]\p{L}*|consulting|(?:ai|avons|a|have|has|had|['’]ve) (?:d[ée]j[àa] |already )?(?:parl[ée]|talked|spoken|[ée]crit|written|lu|read|contact[ée]\p{L}*|contacted|appel[ée]|called|saisi|d[ée]pos[ée]|filed)|rendez-vous (?:avec|chez)|appointment with|(?:pr[ée]par|rempli|sort)\p{L}* (?:le|les|la|l['’]|un|des) ?(?:formulaire|papiers?|dossier|plainte)|fill(?:ed|ing)? (?:out|in) the|options|(?:mes|nos|my|our|his|her|ses) (?:droits|rights|recours|options)|n['’]ai (?:encore )?rien (?:envoy[ée]|d[ée]pos[ée]|d[ée]cid[ée])|(?:have|has)n['’]t (?:decided|sent|filed)|whether to (?:call|write|report|file)|doit (?:pr[ée]venir|d[ée]clarer|signaler)|(?:must|has to|have to) (?:report|notify|declare)|en copie|copied|in copy|me conseille|advis(?:es|ed) me|suggests? (?:i|we))(?!\p{L})/u,
    ),
  ],
  [
    'press',
    gated(
      /(?<!\p{L})(?:journalistes?|journal (?:local|de|du|le)|chronique\p{L}*|reporters?|editors?|newspapers?|columns?|columnist|radio|t[ée]l[ée]vision|tv|[ée]mission|a (?:small |short )?(?:piece|story|feature) (?:on|about)|(?:pr[ée]pare|pr[ée]parons|preparing|working on) (?:\p{L}+ ){0,6}?(?:sujet|reportage|article|dossier|report|story)|cha[îi]ne (?:locale|de t[ée]l[ée])|(?:le |au )jt|front page|la une|le soleil|la presse|gazette|tiktok|instagram|abonn[ée]s|followers|subscribers|viral|blog\p{L}*|influenc\p{L}+|podcast)(?!\p{L})/u,
    ),
  ],
  [
    'unsafe',
    gated(
      /(?<!\p{L})(?:(?:grilles?|bouches?|conduits?|issues?|sorties?|portes? (?:coupe-feu|de secours)|fire (?:doors?|exits?|alarm|extinguisher)|exits?|d[ée]tecteurs?|detectors?|extincteurs?|rampes?|mains? courantes?|garde-corps|balustrade|railings?|handrails?|banisters?|balcons?|balcony|diff[ée]rentiel|disjoncteurs?|breakers?|fus(?:e|ible)s?|panneaux?|tableau [ée]lectrique|panel|gaz|gas|chaudi[èe]re|boiler|furnace|fournaise|fils?|wires?|wiring|prises?|outlets?|sockets?|plugs?|rallonges?|escaliers?|marches?|stairs?|steps?|plancher|floor|plafond|ceiling|dalles?|tuiles?|tiles?|sauna|po[êe]le|stove|ascenseur|lift|elevator|[ée]chelle|ladder|piscine|pool|serrures?|locks?|verrous?|barri[èe]re|gate|freins?|brakes?|pneus?|lits? superpos[ée]s|bunk|vitre|glass)(?!\p{L})[^.!?\n]{0,70}(?<!\p{L})(?:bouch\p{L}+|obstru\p{L}+|bloqu\p{L}+|blocked|barr[ée]e?s?|cadenass\p{L}+|padlock\p{L}*|chained|shut|tied|pont[ée]\p{L}*|shunt\p{L}*|bypass\p{L}*|c[ée]d\p{L}+|gave way|loose|l[âa]ch[ée]\p{L}*|d[ée]viss\p{L}+|branl\p{L}+|wobbl\p{L}+|missing|manqu\p{L}+|goutt\p{L}+|coul\p{L}+|drip\p{L}*|leak\p{L}*|chaud\p{L}*|hot|br[ûu]l\p{L}+|burn\p{L}*|brune?|noirci\p{L}*|scorch\p{L}*|warm|[ée]tincel\p{L}*|spark\p{L}*|saut[ée]\p{L}*|trip\p{L}*|coinc[ée]\p{L}*|stuck|trapped|sent|smell\p{L}*|pu(?:e|ait)|verglas\p{L}*|glac\p{L}+|icy|ice|casse|cass[ée]\p{L}*|broken|cracked|f[êe]l\p{L}+|tomb[ée]\p{L}*|fell|arrach[ée]\p{L}*|came off|nus?|exposed|dead|morte?s?|expir\p{L}+|p[ée]rim\p{L}+)|(?:[œo]e?ufs?|eggs?) (?:pourris?|rotten)|rotten eggs?|(?:faint|odd|strange|funny|bizarre|dr[ôo]le d['’]) ?(?:smell|odeur)|odeur (?:bizarre|[ée]trange|sucr[ée]e|de solvant)|(?:dogs?|cats?|chiens?|chats?|canaris?)[^.!?\n]{0,30}(?:sick|malades?|died|mort)|(?:lie|lay) down on the floor|m['’]allonger|sans (?:pile|protection|garde-corps|rampe|barri[èe]re|surveillan\p{L}+)|no (?:railing|handrail|lifeguard|guard|batter\p{L}+))(?!\p{L})/u,
    ),
  ],
  [
    'watches-over',
    gated(
      /(?<!\p{L})(?:(?:urgences?|911|112|emergency (?:line|calls?|number)|m[ée]daillons?|pendants?|bracelets?|call (?:bell|button)s?|sonnettes?|t[ée]l[ée]assistance|alarmes?|alarms?|d[ée]fibrillateurs?|defibrillators?|moniteurs?|monitors?|veilleu(?:r|se)s?|garde m[ée]dicale|on-call|ascenseur|frigo (?:[àa] )?vaccins?|vaccine fridge|prescriptions?|ordonnances?|dos(?:e|es|age|ages)|r[ée]sultats urgents|consigne d['’]isolement|allerg\p{L}+|ring(?:s|ing)? (?:out|busy|nowhere))(?!\p{L})[^.!?\n]{0,90}(?<!\p{L})(?:n['’]arriv\p{L}+|ne (?:sonn|marche|fonctionn|r[ée]pond|part)\p{L}*|dans le vide|muette?s?|silencieu\p{L}+|silent|mute|nobody|personne|personn?e ne|hors (?:service|d['’]usage)|(?:don|doesn|didn|won|wouldn)['’]t (?:ring|reach|work|come|show|go|sound)|never (?:rang|reached|came|sounded)|dead|morte?s?|en panne|down|coup[ée]\p{L}*|p[ée]rim\p{L}*|p[ée]remption|expired|au rouge|red|perdu\p{L}*|lost|missing|manqu\p{L}+|wrong|faux|fausse|erron[ée]\p{L}*|swapped|invers[ée]\p{L}*|oubli\p{L}+|ignor[ée]\p{L}*|bloqu\p{L}+|stuck))(?!\p{L})/u,
    ),
  ],
  [
    'stranger',
    gated(
      /(?<!\p{L})(?:(?:badge|cl[ée]|clef|key|card|carte|code|appli|app)(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:ouv\p{L}+|d[ée]barr\p{L}+|open\p{L}*|unlock\p{L}*)[^.!?\n]{0,40}(?:autre|other|wrong|voisine?|somebody|someone|la \d{1,3}|room \d|tout(?:e|es)?|all)|(?:homme|inconnu\p{L}*|[ée]tranger|monsieur|ivre|man|stranger|drunk|someone|somebody|quelqu['’]un)(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:entr[ée]\p{L}*|rentr[ée]\p{L}*|poign[ée]e|essay[ée]|forc[ée]\p{L}*|walked in|came in|got in|tried|handle|outside (?:my|our)|knock\p{L}*)[^.!?\n]{0,40}(?:chambre|porte|room|door|handle|twice|deux fois|appartement|maison|nuit|night)|adresse (?:tenue )?secr[èe]te|secret address|(?:son|her|an?|l['’])? ?(?:ex|ancien (?:compagnon|mari|conjoint))(?: |-)?(?:mari|conjoint|husband|partner|boyfriend|compagnon)?[^.!?\n]{0,40}(?:retrouv|found|sait|knows?|pr[ée]sent[ée])|(?:boit|buvait|drinking|drunk|so[ûu]l|ivre|alcool|canettes?|beer|bi[èe]res?)[^.!?\n]{0,60}(?:camion\p{L}*|van|volant|driv\p{L}+|soud\p{L}+|travail|job|chantier|work))(?!\p{L})/u,
    ),
  ],
  [
    'taken-twice',
    gated(
      /(?<!\p{L})(?:(?:deux|2|trois|3|double|doubles) (?:fois )?(?:pr[ée]l[èe]vements?|d[ée]bits?|paiements?|virements?|transactions?|retraits?)|(?:pr[ée]lev|d[ée]bit|pass|factur|pay|charg|encaiss)[ée]\p{L}*[^.!?\n]{0,40}(?:deux fois|en double|2 fois|2x|encore une fois|[àa] nouveau)|(?:two|2|double|duplicate|three) (?:charges?|debits?|payments?|withdrawals?|transactions?)|(?:charged|debited|billed|taken|withdrawn|posted|paid|went (?:out|through))[^.!?\n]{0,40}(?:twice|two times|again|double|both times)|(?:en double|double)(?= |,|\.)|both (?:are )?posted|rebondi\p{L}*|bounced|(?:solde|balance)[^.!?\n]{0,25}(?:n[ée]gati\p{L}+|negative|vide|empty|z[ée]ro|zero)|(?:une )?seconde fois|(?:and|et|puis) (?:again|encore|[àa] nouveau)|(?:la |the )?(?:m[êe]me|same) (?:somme|montant|amount|sum)|(?:the|la) (?:second|seconde|deuxi[èe]me) (?:one|somme)|one of them back|(?:3|trois) ?x|d[ée]couvert|overdraft|overdrawn|(?:frais|fees?) (?:de|from) (?:la |ma |my |the )?(?:banque|bank))(?!\p{L})/u,
    ),
  ],
  [
    'once-more',
    gated(
      /(?<!\p{L})(?:(?:troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|septi[èe]me|[3-9]e|[3-9][èe]me|third|fourth|fifth|sixth|seventh|[4-9]th|3rd) (?:fois|appel|message|courriel|mail|e-?mail|lettre|letter|call|time|request|demande|relance|reminder|visite|visit|technicien|technician|rendez-vous|appointment|panne|note|semaine|week)|[àa] chaque fois|(?:chaque|every|each) (?:fois|time|occasion)|(?:three|four|five|six|trois|quatre|cinq|six|[3-9]) (?:fois|times|appels|calls|courriels|e-?mails|messages|lettres|letters|rendez-vous|visites|visits|promesses|promises|dates|weeks running|semaines (?:de suite|d['’]affil[ée]e))|(?:encore et encore|again and again|over and over|toujours la m[êe]me r[ée]ponse|same answer|je n['’]y crois plus|ne plus croire))(?!\p{L})/u,
    ),
  ],
  [
    'by-the-way',
    gated(
      /(?<!\p{L})(?:en passant|au passage|soit dit en passant|by the way|btw|incidentally|one (?:more|other|last) thing|une (?:autre|derni[èe]re|petite) (?:chose|affaire)|not to be a bother|don['’]t (?:want|wish) to (?:bother|make|be a)|(?:sans|ne|pas) (?:vouloir )?(?:vous )?d[ée]rang\p{L}+|n['’]a pas (?:voulu|os[ée])|je ne (?:veux|voudrais|souhaite|demande|r[ée]clame) (?:pas|rien|ni)|ne (?:veut|demande|r[ée]clame|voulait) (?:pas|rien|ni)|(?:i|she|he|we) do(?:es)?n['’]t want (?:anything|money|any|a|him|her|anyone|trouble)|nobody['’]s fault|la faute de personne|je n['’]accuse personne|(?:i['’]m|she['’]s|he['’]s|we['’]re|is|was) (?:very |quite |perfectly )?(?:not )?(?:upset|angry|calm|polite|composed)|not upset|pas f[âa]ch[ée]e?|(?:tr[èe]s |bien )?(?:calme|pos[ée]e?|polie?)|doucement|(?:a|en) ri|laughed|[àa] t[êe]te repos[ée]e|thought you should know|(?:vous )?devriez (?:le )?savoir|je (?:tenais|voulais) (?:simplement |juste )?(?:à|a)? ?(?:vous )?(?:le )?(?:dire|signaler|informer)|might want to)(?!\p{L})/u,
    ),
  ],
  [
    'jest',
    gated(
      /(?<!\p{L})(?:lol|mdr+|ha+ha+\p{L}*|ptdr|😂|danger de mort par|(?:mourir|mort|morte) de (?:rire|faim|honte|soif|chaud|froid|fatigue)|dying (?:of|to|for)|to die for|failli mourir de|(?:ma|my|sa|his) dignit[ée]|my (?:ego|pride|dignity)|mon (?:orgueil|[ée]go|amour-propre)|je plaisante|(?:just )?kidding|joking|bonne blague|catastrophe nationale|crime contre|criminel(?:le)? (?:ce|cette|le|la)|urgence nationale|national emergency|code red|sos|appelez la police|call the police|non,? pas vraiment|s[ée]rieusement)(?!\p{L})/u,
    ),
  ],
  [
    'settled',
    gated(
      /(?<!\p{L})(?:c['’]est (?:du pass[ée]|r[ée]gl[ée]|oubli[ée]|pardonn[ée]|de l['’]histoire ancienne)|(?:tout|tout est|c['’]est) rentr[ée] dans l['’]ordre|(?:il|elle) va (?:bien|tr[èe]s bien|mieux)|(?:he|she)['’]?s? (?:is )?(?:fine|ok|okay|all right|home|doing well)|plus de peur que de mal|(?:all|long) (?:settled|forgotten|sorted|forgiven)|ancien(?:ne)? (?:fournisseur|firme|h[ôo]tel|installateur)|(?:previous|former|last) (?:firm|supplier|provider|hotel|installer|company)|rien [àa] voir avec (?:vous|nous)|nothing to do with (?:you|us)|fausse alerte|false alarm|rassur[ée]\p{L}*|reassured|l['’]ann[ée]e pass[ée]e|last year|years ago|il y a (?:dix|vingt|\d\d) ans)(?!\p{L})/u,
    ),
  ],
];

/** Read as far as tone is. */
const READ_MAX = 6_000;
/** A day and a month, or "le 12": who lists three of them keeps a ledger of us. */
const DATES = gated(
  /(?<![\d/.])(?:\d{1,2}(?:er|st|nd|rd|th)?[ \u00A0](?:jan|f[ée]v|feb|mars|march|avr|apr|mai|may|jui|jun|jul|ao[ûu]|aug|sep|oct|nov|d[ée]c)|(?:january|february|march|april|may|june|july|august|september|october|november|december|sept?\.?|oct\.?|nov\.?|dec\.?|jan\.?|feb\.?|aug\.?)[ \u00A0]\d{1,2}(?!\d)|(?:le|du|the) \d{1,2}(?:er|st|nd|rd|th)?(?=[ ,.;:)]))/gu,
);
const DATES_MANY = 3;

/** Two signs together say more than each: an old client and going away, a child and what is unsafe. */
function together(names: readonly string[]): readonly string[] {
  return names.flatMap((first, at) => names.slice(at + 1).map((second) => `${first}+${second}`));
}

/** The names of the signs that a text bears, and of those that stand together. */
export function alarmSignsIn(text: string): readonly string[] {
  const lower = text.slice(0, READ_MAX).toLowerCase();
  const names = SIGNS.flatMap(([name, sign]) => (sign.test(lower) ? [name] : []));
  if (DATES.all(lower).length >= DATES_MANY) names.push('dates');
  return [...names, ...together(names)];
}
