import { type Cue, exactEntries as entries } from './cue.ts';

/**
 * Words that may call the boss. The id before the dot is the reason; what follows tells the variants apart.
 * Weight 3 decides alone in a complaint; 1 or 2 need company, see `critical.ts`.
 */
export const CRITICAL: readonly Cue[] = [
  {
    id: 'safety.harm',
    weight: 3,
    fr: entries(`
      (s'est|me suis|m'a|l'a|nous a|a été|ont été|suis|est|était|fut|s'était) (brûlé*|blessé*|coupé*|électrocuté*|intoxiqué*|empoisonné*|fracturé*|mordu*|évanoui*|étouffé*), brûlures, brûlure (au|à|sur|du|de la main), coupure (au|à|profonde), (est|suis|a) tombé* dans, tombé* (dans l'escalier|de la|en bas), (a|ai|avons) (glissé|chuté|trébuché), glissé sur, chute dans, commotion, fracture*, points de suture, (aux|à l') urgences, à l'urgence, aller à l'urgence, à l'hôpital, hospitalis*, ambulance*, (appeler|appelé|appelle|composer|fait|faire) .. (112|911|118), pompiers, samu, centre antipoison, info-santé, epipen, épipen, anaphyla*, choc (électrique|anaphylactique|allergique), réaction allergique, réaction (sévère|violente), crise d'asthme, gorge (enflée|qui enfle), enflé*, plus respirer, difficulté* à respirer, mal à respirer, saturation, perte de conscience, perdu connaissance, malaise (cardiaque|vagal), intoxication*, empoisonn*, malades (toute|après|tous|les), tous malades, été malade (toute|après|pendant), vomi*, diarrhée, saignement*, saigne, en sang, blessure*, blessé*, électrocut*, décharge électrique, du courant dans, aurait pu (mourir|se tuer|brûler|exploser|être grave|mal tourner|tuer), aurions pu (mourir|y rester), on aurait pu (mourir|y rester|brûler|y passer), failli (mourir|se tuer|tomber|brûler|y passer|s'étouffer), danger de mort, en danger, si ça s'infecte, infecté*, s'infecter, plaie, maux de tête .. (co|gaz|monoxyde|chaudière), s'est (effondré|décroché|détaché|arraché|écroulé) sur`),
    en: entries(`
      (was|got|were|been|is|badly) (burned|burnt|injured|hurt|electrocuted|poisoned|hospitalized|hospitalised|shocked|bitten), (burned|burnt|cut|injured|hurt|broke|sprained|fractured|scalded) (my|his|her|their|our|myself|himself|herself), slipped (on|and|in), tripped (on|over), fell (down|on|off|through|in the|because), concussion, fracture*, stitches, emergency room, the er, to the er, in the er, hospital, hospitalized, hospitalised, ambulance, paramedic*, firefighter*, fire department, fire brigade, (called|call|calling|dialled|dialed) .. (911|112|999), poison control, info-santé, epipen, epi-pen, anaphyla*, allergic reaction, severe reaction, throat (swelled|swelling|closing), hives, asthma attack, couldn't breathe, can't breathe, trouble breathing, saturation, passed out, lost consciousness, unconscious, food poisoning, poisoned, got sick (after|from), (violently|very|really) (ill|sick), throwing up, vomit*, diarrhea, bleeding, blood everywhere, electric shock, got a shock, got shocked, could have (died|killed|burned|been killed|been hurt|exploded|lost), nearly (died|killed|fainted|choked|fell), almost (died|killed|choked|fell), life-threatening, collapsed (on|onto), fell on (my|his|her|our|me|him), infected, wound`),
  },
  {
    id: 'safety.hazard',
    weight: 3,
    fr: entries(`
      monoxyde*, monoxyde de carbone, détecteur (de|du) (co|monoxyde|gaz|fumée) .. (sonn*|déclench*|hurl*|alert*|bip*), (détecteur|alarme) co, détecteur co .. sonn*, co .. sonn*, ppm, fuite de gaz, odeur de gaz, sent le gaz, senti le gaz, sentait le gaz, ça sent le gaz, odeur de brûlé, sent le brûlé, sentait le brûlé, fumée (noire|sort|sortait|dans|s'échappe), de la fumée, pris feu, prend feu, en feu, feu dans, départ de feu, début d'incendie, un incendie, flammes, étincelle*, étincel*, court-circuit, explos*, explosé, a éclaté, fil* dénudé*, fils à nu, prise qui (chauffe|fume), surchauff*, fil fondu, prise fondue, plastique fondu, plafond (est tombé|s'est|effondré|tombé), garde-corps .. (cassé|branlant|manquant), rampe .. (cassé*|arraché*|lâché), amiante, legionel*, légionel*, moisissure toxique, morceau* de verre, verre dans, éclat de verre, bout de (métal|verre|plastique) dans, corps étranger, cru à l'intérieur, poulet cru, avarié*, périmé*, rongeurs dans la cuisine, sortie de secours (bloquée|verrouillée|barrée|condamnée), issue de secours (bloquée|verrouillée|barrée), alarme incendie .. (pas|jamais|morte), freins, frein* .. lâch*, roue .. (détach*|perdu*), arachide* , allergie (aux|grave|sévère|mortelle|déclarée|ignorée|aux noix), allergique (aux|à|sévère), allergène*, noix .. (dedans|dans|dessert|malgré)`),
    en: entries(`
      carbon monoxide, monoxide, co (detector|alarm) .. (went|going|goes|beep*|sound*|chirp*|trigger*|off|rang|screaming), (detector|alarm) .. (went off|going off), ppm, gas leak, gas smell, smell (of|like) gas, smelled gas, smell gas, smells like gas, smelled of gas, burning smell, smell of burning, smells burnt, smoke (coming|from|in|pouring|everywhere|billowing), caught fire, started smoking, was smoking, is smoking, catch fire, on fire, fire hazard, a fire, flames, spark, sparks, sparking, short circuit, explode*, explosion, blew up, exposed wire*, bare wire*, live wire*, overheat*, (plug|outlet|socket|cord|wire|cable) .. (melted|melting), ceiling (fell|collapsed|came), railing .. (broke|loose|gave|missing), asbestos, legionella, legionnaires*, glass in, piece of (glass|metal|plastic) in, shard*, raw chicken, raw inside, expired (food|meat|milk|product*), emergency exit .. (blocked|locked), fire exit .. (blocked|locked), fire alarm .. (not|dead|didn't), brakes, wheel came off, peanut*, nut allergy, allergy (ignored|to), allergic to, severely allergic, deathly allergic, nuts in, hazard, hazardous, unsafe, dangerous, danger to`),
  },
  {
    id: 'legal_threat.lawyer',
    weight: 3,
    fr: entries(`
      mon avocat*, notre avocat*, mes avocat*, un avocat, une avocate, nos avocats, son avocat*, avocat à la, par avocat, mise en demeure, mettre en demeure, mets en demeure, poursuiv* .. (justice|tribunal*|cour|vous|judiciaire), vous poursuivre, poursuite* judiciaire*, poursuites, recours (judiciaire*|collectif|légal|en justice|légaux), action collective, en justice, justice de paix, juge de paix, au tribunal, devant le tribunal, le tribunal, tribunaux, tribunal administratif, petites créances, cour des petites, assign*, huissier*, porter plainte, porterai plainte, portons plainte, dépose* plainte, déposer une plainte, déposer plainte, déposerai, plainte à la police, plainte auprès (de|du|des), plainte officielle (à|auprès), constat d'huissier, faire valoir mes droits, service juridique, conseiller juridique, médiateur, vice caché .. (tribunal|avocat|poursuite*|recours), voie légale, voies légales, voies de droit, moyens légaux, voie judiciaire`),
    en: entries(`
      my lawyer*, our lawyer*, a lawyer, the lawyer, lawyers, lawyer (otherwise|takes|will|next|letter|up), my attorney*, our attorney*, attorney, solicitor, legal action, legal counsel, legal proceedings, legal recourse, take legal, legal department, legal steps, sue, suing, lawsuit, small claims, take you to court, see you in court, in court, to court, court order, tribunal, formal notice, demand letter, class action, file a (complaint|claim|report) (with|against|to), pressing charges, press charges, ombudsman`),
  },
  {
    id: 'legal_threat.regulator',
    weight: 3,
    fr: entries(`
      office de la protection, protection du consommateur, l'opc, à l'opc, opc, dgccrf, répression des fraudes, signal conso, signalconso, spf économie, inspection (économique|du travail|sanitaire|des aliments), test-achats, test achats, ufc que choisir, à que choisir, 60 millions, association de consommateurs, commission d'accès, autorité des marchés, l'amf, acpr, médiateur (de|du|des|national), cnil, apd, autorité de protection des données, cai, loi 25, rgpd, plainte rgpd, mapaq, cnesst, rbq, régie du bâtiment, régie du logement, tribunal administratif, commission des droits, unia, défenseur des droits, ordre des (ingénieurs|médecins|comptables|dentistes|électriciens), corporation des maîtres, barreau, crtc, cpts, afsca, ars, service d'hygiène, services vétérinaires, santé publique, mairie .. (signaler|plainte), signaler (à la|aux|à l'|au) (autorités|police|ville|préfecture|mairie|commune), aux autorités, autorités compétentes, appeler la police, ministère (de|du|des) .. (plainte|signaler|écrire)`),
    en: entries(`
      better business bureau, the bbb, bbb, consumer (protection|affairs|office|rights|agency|council), trading standards, opc, federal trade, ftc, attorney general, health (department|inspector|board|inspection), public health, food safety, osha, fire marshal, building inspector, city inspector, licensing board, regulator, regulators, regulatory, privacy commissioner, data protection, gdpr, law 25, human rights (commission|tribunal), the authorities, call the police, police report, report (you|this|it) to (the|your), chargeback with`),
  },
  {
    id: 'media_threat',
    weight: 3,
    fr: entries(`
      aux médias, les médias, sur les médias sociaux, aux journaux, au journal, dans le journal, les journaux, à la presse, un journaliste, journalistes, une journaliste, aux journalistes, la facture (de|à) radio, (appeler|appelle|contacter|contacte|alerter|écrire à) .. émission, passer à  radio-canada, tva nouvelles, à la rtbf, à rtl, à tf1, à france 3, à bfm, au soir, à sudinfo, au devoir, protégez-vous, on n'est pas des pigeons, envoyé spécial, cash investigation, julien courbet, ça peut vous arriver, (partager|publier|diffuser|dénoncer|raconter|poster|mettre|afficher) .. (réseaux sociaux|facebook|instagram|tiktok|twitter|partout|publiquement|en ligne|groupe|google), réseaux sociaux, sur tous les sites, sur facebook, groupe facebook, page facebook, spotted, sur tiktok, faire (savoir à tous|circuler), rendre public*, rendre publique, mes abonnés, influenceu*, mon blogue, mon blog, bad buzz, vidéo (virale|sur|en ligne), tout le (quartier|village) .. saura`),
    en: entries(`
      the media, to the media, media outlets, to the press, newspaper, newspapers, journalist, journalists, reporter, reporters, local news, tv station, cbc, ctv, global news, bbc, go public, going public, marketplace, social media, on facebook, facebook group, on twitter, tiktok, on tiktok, instagram, go viral, viral, (post|posting|share|sharing|publish|publishing) .. (everywhere|online|facebook|twitter|instagram|tiktok|social|review*|google|yelp|tripadvisor|video|photos|story), followers, influencer, my blog, blog post, name and shame, tell everyone, make sure everyone, warn others`),
  },
  {
    id: 'discrimination',
    weight: 3,
    fr: entries(`
      discrimin*, racis*, raciste*, xénophob*, homophob*, transphob*, sexis*, misogyn*, antisémit*, islamophob*, grossophob*, profilage*, préjugé*, à cause de (mon|ma|son|sa|notre|leur|leurs) (accent|couleur|origine|origines|race|religion|voile|nom|âge|handicap|orientation|sexe|langue|poids|nationalité|foulard|fauteuil|kippa|mari|conjointe), en raison de (mon|ma|son|sa|notre|leur) (accent|couleur|origine|race|religion|voile|nom|âge|handicap|orientation|sexe|langue|poids|nationalité), parce que (je suis|nous sommes|on est|elle est|il est) (noir*|arabe*|musulman*|juif*|juive*|gai*|gay*|lesbienne*|trans|étrang*|handicap*|asiatique*|autochtone*|femme|femmes|une femme|immigr*|maghrébin*|africain*|anglophone*|francophone*|innu*), rentrez (chez vous|dans votre pays|chez eux), retourn* dans (votre|ton|leur) pays, gens comme (vous|nous|eux|ça), des gens comme, mon voile, chaise roulante .. refus*, fauteuil roulant .. refus*, chien (guide|d'assistance) .. refus*, harcèlement (sexuel|moral|psychologique|raciste), propos (déplacés|sexuels|raciaux|haineux), attouchement*, touché (les|mes|ses) fesses, main (aux|sur les) fesses, agress* sexuel*, commentaire* (sexuel*|déplacé*|sur mon corps|sur mon accent|sur ma couleur), blagues (racistes|sur les|sexuelles), dragu*, insinuation*, gestes déplacés, couple (gai|gay|lesbien|de femmes|d'hommes)`),
    en: entries(`
      discriminat*, racist*, racism, racial*, racial profiling, profiled, xenophob*, homophob*, transphob*, sexist, sexism, misogyn*, antisemit*, islamophob*, ageist, ableist, because of (my|our|his|her|their) (accent|colour|color|race|religion|hijab|name|age|disability|orientation|gender|sex|language|weight|nationality|skin|origin|wheelchair|headscarf|turban), because (i'm|i am|we're|we are|she's|he's) (black|arab|muslim|jewish|gay|lesbian|trans|disabled|asian|indigenous|a woman|women|brown|an immigrant|foreign|english|french|mexican|indian), go back to (your|where), people like (you|us|me|them|that), your kind, my skin, guide dog .. (refus*|not|turned), service (dog|animal) .. (refus*|not|turned), sexual harassment, racial harassment, harassed (me|my|us|by), inappropriate (comment*|touch*|remark*|joke*), sexual*, groped, slur, slurs, same-sex, refused to serve (me|us|my)`),
  },
  {
    id: 'vulnerable_person',
    weight: 3,
    fr: entries(`
      nouveau-né*, nouveau né, nourrisson*, bébé, bébés, prématuré*, enceinte*, grossesse, jumeaux, (mère|père|grand-mère|grand-père|belle-mère|beau-père) .. (âgée|âgé|malade|handicapée|handicapé|alitée|alité), personne âgée, personnes âgées, dame âgée, alzheimer, démence, en perte d'autonomie, à mobilité réduite, mobilité réduite, handicap*, fauteuil roulant, chaise roulante, marchette, déambulateur, malvoyant*, non-voyant*, malentendant*, (est|suis|sommes|sont) (aveugle|aveugles|sourd|sourde|sourds|sourdes), dialyse, cancer, chimio*, chimiothérapie, sous oxygène, oxygène, concentrateur, insuline, diabét*, diabète, cardiaque*, asthmatique*, asthme, emphysème, mpoc, soins palliatifs, fin de vie, en phase terminale, sclérose en plaques, parkinson, épilep*, autiste*, autisme, trisom*, greffé*, immunosupprim*, immunodéprim*, infirmière (à domicile|refuse|vient|passe), soins à domicile, aide-soignante, aidante naturelle, proche aidant*, deuil, en deuil, funérailles, obsèques, veuve de, suicid*, dépression, violence conjugale, réfugié*, sans-abri, seule avec (mes|trois|deux|quatre) enfants, garderie .. (sans|gelé*|froid)`),
    en: entries(`
      newborn*, new-born, infant, baby, babies, premature, preemie, pregnant, pregnancy, twins (aged|of), elderly, frail, alzheimer*, dementia, disabled, disability, handicapped, wheelchair, walker, (is|am|are) (blind|deaf), visually impaired, hard of hearing, dialysis, cancer, chemo*, chemotherapy, on oxygen, oxygen, ventilator, insulin, diabet*, diabetic, heart (condition|patient|failure|attack), asthma, asthmatic, copd, palliative, terminally ill, hospice, multiple sclerosis, parkinson*, epilep*, autistic, autism, immunocompromised, immunosuppressed, home nurse, caregiver, carer, bereave*, funeral, grieving, passed away, suicid*, refugee, medically`),
  },
  {
    id: 'asks_for_boss',
    weight: 3,
    fr: entries(`
      (parler|parle|parlé|parlerai) (au|à la|à un|à une|avec le|avec la|à votre|au grand|avec votre|directement au|directement à) (patron|patronne|propriétaire|boss|directeur|directrice|direction|gérant|gérante|responsable|grand patron|président|présidente|dirigeant|supérieur|superviseur|gestionnaire), (voir|rencontrer|joindre|rappelé par|contacté par|appelé par) (le|la|votre|un|une) (patron|patronne|propriétaire|directeur|directrice|gérant|gérante|président|dirigeant|responsable) (en personne|lui-même|elle-même|aujourd'hui|svp|moi), que (le|la|votre) (patron|patronne|propriétaire|directeur|directrice|direction|président|présidente|gérant|dirigeant) (m'appelle|me rappelle|me contacte|nous appelle|nous rappelle|le sache|la sache|réponde|me réponde|intervienne|lise|prenne), demande (le|la|au|à la) (patron|patronne|propriétaire|directeur|directrice|direction|gérant|gérante|président), (veux|veut|voulons|exige|exigeons) (le|la|votre) (patron|patronne|propriétaire|directeur|directrice|gérant|gérante|président), le patron (doit|DOIT), la patronne (doit|DOIT), à l'attention (du|de la) (patron|patronne|propriétaire|directeur|directrice|direction|président|présidente|gérant), prévenir (le patron|la patronne|m.|mme|monsieur|madame), quelqu'un en autorité, quelqu'un qui décide, quelqu'un de responsable, un responsable (me|nous|m'), passez-moi (le|la|votre)`),
    en: entries(`
      (speak|talk|speaking|talking) (to|with) (the|your|a|an) (owner|boss|manager|director|president|ceo|supervisor|general manager|person in charge|head), (speak|talk) (to|with) (someone|somebody|whoever) (in charge|senior|higher|with authority|who), want the (owner|boss|manager|president), need the (owner|boss|president), (owner|boss|president|ceo|director) (needs to|must|should|has to|to) (call|know|phone|contact|ring|see|read|hear), (someone|somebody) in charge, get (the|your) (owner|boss|manager|president), escalat* (this|it|to), have (the|your) (owner|boss|manager|president) (call|contact|phone|ring), (want|expect|demand|need|like|appreciate) a call from the (owner|boss|president|ceo|director), attention of the (owner|president|director)`),
  },
  {
    id: 'churn_threat',
    weight: 3,
    fr: entries(`
      (je|nous|on) (vais|allons|va|irai|irons|ira|iront) (ailleurs|voir ailleurs|chez un autre|chez vos|chez votre|à la concurrence|chez un concurrent), aller ailleurs, voir ailleurs, appelle ailleurs, chercher ailleurs, changer de (fournisseur|prestataire|assureur|compagnie|banque|opérateur|garage|firme), change de (fournisseur|prestataire|compagnie|garage|banque), changerai de, changerons de, changeons de, (résilier|résilie|résilierai|résilions|résilierons|résiliation), mettre fin (à|au) (notre|mon|contrat|nos|l'entente), mettons fin (à|au), mets fin (à|au), annuler (notre|mon|nos) (contrat|abonnement|entente|événement|mariage|congrès|réservation), ne pas renouveler, ne renouvell*, ne renouvel* pas, pas renouvel*, non-renouvellement, fin de contrat, rompre (le|notre|mon) contrat, perdre (un client|une cliente|un bon client|notre clientèle|notre contrat), vous allez me perdre, vous allez nous perdre, vous venez de perdre, vous perdez, dernière chance, derniere chance, appel d'offres, autre fournisseur, un autre fournisseur, un concurrent, vos concurrents, votre concurrent, la concurrence, plus client*, ne serai plus, ne serons plus, je vous quitte, on vous quitte, nous vous quittons, quitter`),
    en: entries(`
      (take|taking) (my|our) business elsewhere, business elsewhere, go elsewhere, going elsewhere, look elsewhere, looking elsewhere, elsewhere, switch (to|provider*|supplier*|vendor*|compan*), switching (to|provider*|supplier*|vendor*|compan*), change (provider*|supplier*|vendor*), find another (provider|supplier|vendor|company|firm|hotel|contractor), another (provider|supplier|vendor|firm), your competitor*, a competitor, competitors, the competition, cancel (my|our|the) (contract|subscription|membership|account|service|event|wedding|booking|plan), cancelling (my|our|the), canceling (my|our|the), cancellation of, terminate (our|my|the), terminating, not (renew*|be renewing), won't (renew*|be renewing), (lose|losing|lost) (me|us|a customer|a client|our business|my business|a good), last chance, final chance, shopping around, get quotes, other quotes, request for proposals, rfp, leaving you`),
  },
  {
    id: 'churn_threat.contract',
    weight: 3,
    fr: entries(`
      appel d'offres, (nous|on) .. (changer|changeons|changerons) de (fournisseur|prestataire), (changer|changeons|changerons) de fournisseur, (autre|nouveau) (fournisseur|prestataire), mettre fin (à notre|au) contrat, mettons fin (à notre|au) contrat, mettre un terme (à notre|au) contrat, rompre (le|notre) contrat, résilier notre contrat, résilions notre contrat, (ne|pas) .. (renouveler|renouvellerons|renouvelons) .. contrat, non-renouvellement, (rencontrons|rencontré|soumission|soumissions|offre) .. (concurrent|concurrents), notre confiance est (rompue|brisée|perdue), remettons en question .. (contrat|collaboration|relation|partenariat), réévaluer .. (contrat|collaboration|relation|partenariat), avis de résiliation`),
    en: entries(`
      (change|changing|switch|switching) (providers|suppliers|vendors|provider|supplier|vendor), (another|new|different) (provider|supplier|vendor|msp), (terminate|terminating|end|ending|cancel|cancelling|canceling) (our|the) (contract|agreement|relationship), not .. renew .. (contract|agreement), (won't|will not) .. renew, (quotes|proposals|bids) from .. (competitor|competitors|others|other), request for proposals, (reconsider|reconsidering|review|reviewing) (our|the) (contract|agreement|relationship), notice of termination`),
  },
  {
    id: 'large_money',
    weight: 2,
    fr: entries(
      `(hypothèque|loyer|chèque*|paie|paye|salaires) .. (rebondi*|refusé*|sans provision|retard*), chèque sans provision, nsf, sans provision, découvert, huissier, perte de (revenus|contrats|contrat|chiffre|clientèle|clients), pertes de, nous a coûté, nous coûte .. (heure|jour), (perdons|perdu|perd) .. (par jour|par heure|de ventes|en ventes|en revenus|de revenus), manque à gagner, arrêt de (production|travail), production arrêtée, ventes perdues`,
    ),
    en: entries(
      `(mortgage|rent|cheque*|check|checks|payroll) .. bounced, bounced, nsf, overdraft, overdrawn, loss of (income|revenue|business|sales), lost (revenue|income|business|sales|wages), costing us, (losing|lost) .. (per day|per hour|a day|an hour|in sales|in revenue), production .. (down|stopped)`,
    ),
  },
  {
    id: 'vip_client',
    weight: 2,
    fr: entries(
      `client* (depuis|fidèle|de longue date|régulier|régulière|depuis toujours), fidèles clients, (depuis|ça fait|fait) .. (10|11|12|13|14|15|16|17|18|19|20|25|30|dix|douze|quinze|vingt|trente) ans .. (client*|chez vous|que), notre plus gros, votre plus gros client`,
    ),
    en: entries(
      `(loyal|long-time|longtime|long time|regular|long-standing) (customer|client|guest|customers|clients|guests), (customer|client|customers|clients|guests|coming) (for|of|since|here for) (10|11|12|13|14|15|16|17|18|19|20|25|30|ten|twelve|fifteen|twenty|many), biggest (client|customer)`,
    ),
  },
  {
    id: 'insult-to-staff',
    weight: 2,
    fr: entries(
      `menac* de (le|la|les|lui|nous) (frapper|tuer|casser), va (le|la) (frapper|attendre), lui casser la gueule, casser la gueule, je sais où`,
    ),
    en: entries(`threaten* (to|him|her|us|staff), punch (him|her|you|someone), i know where`),
  },
];
