import { type Cue, entries } from './cue.ts';

/**
 * Words of reproach. Weight 3 is a reproach by itself, 2 nearly always one, 1 only beside something else.
 * Words that name one kind of problem live in the facets; here stand those that any trade uses.
 */
export const NEGATIVE: readonly Cue[] = [
  {
    id: 'failed-function',
    weight: 3,
    fr: entries(`
      (marche|marchait|fonctionne|fonctionnait|démarre|chauffe|chauffait|répond|refroidit|charge|s'allume|s'ouvre|ferme|tient|coule) (pas|plus|jamais)
      (marche|fonctionne|démarre|chauffe|répond|charge) (toujours|encore|même|pu|pus) (pas|plus)
      (marche|fonctionne|marchait|fonctionnait) (mal|pu|pus|un jour|que), (marche|fonctionne) .. une fois sur, ne va (pas|plus), ça va pas
      (clim|chauffage|télé|ascenseur|chaudière|machine|appareil|pompe|batterie|ordinateur|serveur|internet|réseau|ligne|téléphone|courriel) (mort|morte|mortes|morts)
      en panne, tombe en panne, tombé en panne, panne, hors service, hors d'usage, en rade, =hs, plante, plantage, planté
      (a|ont|vient de) lâché, (poignée|pièce|moteur|vis|courroie) a lâché, a rendu l'âme, a rendu l'âme, en défaut, en erreur, code erreur, message d'erreur
      reste (noir|noire|bloqué|bloquée|fermé|fermée|vide|froid|froide|muet), écran noir, (est|était|reste|restée) bloqué*, se bloque, gelé*, figé*, 
      brisé, cassé*, cassée, défectueux, défectueuse, abîmé*, endommagé*, fendu*, fêlé*, percé*, déchiré*, troué*, rayé*, rayure*, bosse, bosselé*, rainure*, égratign*, ébréch*, décollé*, tordu*, arraché*, 
      fuit, fuite, coule, dégouline, suinte, inondé*, moisi*, moisissure, rouille, rouillé*, pourri*, grince, grinçait, claque, bourdonn*, ronfl*, ronronne, siffle, vibre, vibration*
      (impossible|incapable) (de|d'), pas moyen de, pas moyen d', pas capable de, pas réussi à, (arrive|arrivons|arrivait|réussis|parviens|parvient) pas à, ne parvient pas, n'arrive plus à
      a sauté, sautent, saute sans arrêt, coupe sans arrêt, (coupe|coupait|décroche|lâche) (sans cesse|tout le temps|constamment|toutes les|aux), coupure*, déconnect*
      défaut*, défaillan*, dysfonctionn*, mal (monté|posé|installé|fixé|serré|vissé|branché|réglé|remonté|réparé|fait|faite|faits|conçu|nettoyé|coupé|emballé)
      perdu (mon|mes|ma|nos|notre|le|la|les|des|tout), perdus, égaré*, effacé, effacés, effacée, disparu*, volé*`),
    en: entries(`
      (does|do|did|is|was|are|were|has|have|had|would|will|could|can) (not|n't) (work|working|worked|function|start|turn|open|close|load|charge|heat|cool|fit|hold|stay|connect|print|respond|sync|log)
      (doesn't|don't|didn't|isn't|wasn't|aren't|won't|wouldn't|couldn't|can't|cannot|hasn't|haven't|never) (work|working|worked|function|start|turn|open|close|load|charge|heat|cool|fit|hold|stay|connect|print|respond|sync|log|get|access|send|receive|reach|find|use|sleep|see)
      (not|n't|never|barely|hardly) working, stopped working, stopped (heating|cooling|printing|syncing|charging), quit working, out of order, out of service, only worked when, works when it wants
      broken, broke, broke down, breaks down, broke again, breakdown, busted, faulty, defective, defect, defects, malfunction*, glitch*, buggy, bug, bugs, crash*, freeze*, froze, frozen, hung, hangs
      (is|was|went|goes|gone) (dead|down|dark|offline|black), (dead|dies|died|dying) (again|every|on|twice|after), dies every, keeps (dying|dropping|crashing|freezing|failing|cutting|breaking|beeping|leaking|disconnecting|going|sending|asking|telling|saying|happening)
      (fail|fails|failed|failing|failure), error, errors, wouldn't (start|open|turn), refuses to (work|start|open|load), unusable, useless, unresponsive
      leak, leaks, leaking, leaked, drip, dripping, drips, weeping, puddle, flood, flooded, mold, mould, mouldy, moldy, rust, rusty, rotten, rot, rattl*, squeak*, creak*, humming, hum, drone, droning, roar, buzz, buzzing, vibrat*, grinding, banging, 
      crack, cracked, chip, chipped, scratch, scratched, scratches, dent, dented, torn, ripped, bent, stained, stain, stains, damaged, damage, ruined, ruin, ruins, wrecked, smashed, shattered, warped, 
      lost (my|our|the|all|a|every|two|three), locked out, locked us out, disappear*, vanish*, wiped, missing, gone missing, cut off, cut out, cuts out, drops out, disconnect*`),
  },
  {
    id: 'failed-expectation',
    weight: 3,
    fr: entries(`
      toujours (pas|rien|aucun|aucune|en attente|sans|personne|morte|mort|en panne|le même|la même), encore (rien|aucune|aucun) , n'est toujours pas, n'ai toujours pas, n'a toujours pas, toujours pas (reçu|eu|de|réglé|réparé|livré|venu|arrivé)
      (pas|jamais|rien|aucune|aucun) (reçu|eu|vu|entendu|rappelé|répondu|livré|arrivé|venu|passé|fait|réglé|réparé|changé|donné|envoyé|noté|expliqué|prévenu|avisé|averti|remboursé|corrigé|obtenu|adapté|précisé|trouvé|demandé|commandé|signé|autorisé|accepté)
      jamais (arrivé|arrivée|arrivés|reçu|reçue|venu|venue|rappelé|rappelée|passé|livré|remboursé|installé|montré|pointé|donné|eu|obtenu|vu)
      (aucune|pas de|sans|zéro|0) (nouvelle|nouvelles|réponse|retour|rappel|suivi|suite|solution|explication|excuse|excuses|avertissement|préavis|signe|appel|news|confirmation|effet|résultat|justification|détail|recours)
      sans réponse, sans nouvelles, sans nouvelle, sans suite, sans effet, sans prévenir, sans avertir, sans avis, sans explication, sans excuse, sans consentement, sans mon accord, sans notre accord, sans me, sans nous, sans même, resté* sans, laissé* sans
      personne (n'|ne|pour|ni|à|au|nulle|d'autre|a|est|répond|vient|rappelle|sait|m'), personne est (venu|venue|là), et personne, puis personne, de personne, zéro (réponse|nouvelle|explication|excuse|appel|aide|suivi)
      (=devait|=devaient|=deviez|=devrait|auriez dû|aurait dû|aurait pu|auraient dû|auraient pu|auriez pu|étiez censés|était censé|étaient censés|censé|censée|supposé|supposée|supposés) .. (être|avoir|me|nous|la|le|les|passer|venir|rappeler|appeler|arriver|livrer|faire|envoyer|durer|recevoir|inclure|comprendre|fonctionner|contenir|rembourser)
      (promis|promise|promettait|promettaient|garanti|garantie|garantissait|assuré|confirmé|annoncé|juré) .. (mais|pourtant|or|rien|jamais|puis), on m'avait (promis|assuré|garanti|juré)
      au lieu (de|d'|du|des), contrairement à, pas (ce que|celui|celle|comme|conforme|la bonne|le bon|les bons|au rendez-vous|à la hauteur|respecté|tenu|prêt|prête|prêts|prévu|possible|inclus|compris|disponible|à jour|normal), ne correspond pas, correspond pas, rien à voir avec, pas conforme, non conforme, non respecté*
      est (passé|passée) le, le délai est, est passé et, date dépassée, échéance dépassée, dépassé*, en retard, du retard, de retard, des retards, retard*, reporté*, repoussé*, annulé* (par|sans|la|à|le), décommandé*, reprogramm*, 
      (ne|n'|pas|toujours pas|jamais) parvenu*, n'y était pas, n'étaient pas là, pas été (fait|faite|livré|respecté|réglé|remboursé|rappelé|prévenu|informé|avisé|adapté|nettoyé|faite|changé|corrigé|mis), ne m'avait (prévenu|prévenue|averti|dit), ne m'a (prévenu|prévenue|averti|dit|rappelé|rappelée|répondu), ne m'a (pas|jamais|rien), ne nous a (pas|jamais|rien), m'a (pas|jamais|rien), m'ont (pas|jamais|rien), nous ont (pas|jamais|rien), a pas (été|pris|fait|su|voulu|pu|daigné|même), ont pas (été|pris|fait|su|voulu|pu|daigné)
      (rdv|rendez-vous) (raté|manqué|oublié|annulé|reporté|non honoré|fantôme), raté*, manqué*, oublié*, oubli, oublie, manque*, manquait, manquant*, manquaient, il en manque, incomplet*, incomplète*
      (nous|me|on) voilà rendu*, rendu là, on en est, on en est là, j'en suis à, on en est à, ça traîne, traîne depuis, traîne encore, lettre morte, silence radio, abonnés absents, dans le vide, boîte vocale, tombe sur le répondeur, sonne dans le vide, répondeur, ça sonne, raccroch*, laissé* tomber, laissé* pour compte, planté* là, posé un lapin, fait faux bond, faux bond, lapin
      (le|la|les) problème (reste|persiste|revient|est revenu|continue|dure|demeure), (reste|demeure|persiste) (le|la|entier|même|pareil), revient toujours, (est|sont) revenu*, (ronflement|bruit|odeur|problème|fuite|défaut|panne|message) reste, recommenc*, est reparti, est retombé*, ça recommence, c'est pareil, même chose, rien ne change, rien n'a changé, rien de (fait|réglé|neuf), rien à faire, rien reçu, rien vu, rien noté, : rien, et rien, puis rien, mais rien`),
    en: entries(`
      still (not|no|nothing|waiting|hasn't|haven't|isn't|don't|doesn't|didn't|never|can't|broken|down|missing|pending|hear*|owed|emailing|e-mailing|calling|chasing|trying|unresolved|without|fighting|the same|outstanding), (not|n't) (yet|heard|received|been|called|returned|replied|resolved|fixed|delivered|shown|refunded|told|advised|notified|given|got|gotten|arrived|honoured|honored|sent|asked|offered), as of today
      never (arrived|came|showed|show|called|received|got|happened|heard|delivered|returned|replied|responded|answered|fixed|did|told|worked|materialized|materialised|appeared|been|once|again|saw|gave|sent|refunded|mentioned|agreed|signed|ordered|asked|authorised|authorized|approved)
      (nobody|no one|no-one|noone|nothing|none) (came|called|calls|answered|answers|showed|has|had|could|can|ever|told|knows|knew|cares|cared|picked|picks|replied|seems|wants|bothered|happened|there|at|asked|explained|apologised|apologized|responded|was|is|did|even|'s|in|since|changed|works|worked|about)
      (no|zero|without|not a) (call|callback|answer|answers|reply|response|follow-up|followup|word|news|update|explanation|apology|warning|notice|sign|show|shows|luck|solution|resolution|refund|email|e-mail|heads-up|credit|confirmation|record|idea|sorry|result)
      (was|were|is|are) supposed to, supposed to, should have (been|had|come|told|arrived|received), should've, despite, instead of, rather than, instead, contrary to, (not|n't) what (i|we), not as (described|advertised|promised|agreed|ordered), nothing like, wrong (size|room|item|part|order|colour|color|address|name|date|model|amount|account|one|person|price), 
      no-show, no show, didn't (show|come|call|arrive|turn|get|reply|answer|respond|bother|receive|know|happen|tell|even|fix|care|work|mention|ask|listen|deliver|honour|honor), did not (show|come|call|arrive|turn|get|reply|answer|respond|bother|receive|tell|even|fix|work|mention|ask|listen|deliver|honour|honor), hasn't (been|come|called|arrived|shown|replied|happened|worked|got), haven't (been|heard|received|got|had|seen), hadn't (been|told|received), came not, wasn't (there|ready|told|what|even|any|included|clean|given|on|delivered|done|fixed), weren't (there|ready|told|given), doesn't exist, not (ready|there|available|included|resolved|fixed|refunded|credited|done|delivered|honoured|acceptable|happy|good|great|ideal|impressed|right|normal)
      is late, was late, arrived late, late again, late by, (hours|days|weeks|minutes) late, overdue, delay, delayed, delays, postponed, rescheduled, cancelled (on|by|without|at|my|our|twice|again), canceled (on|by|without|at|my|our|twice|again), missed (the|my|our|two|appointment|again|his|their|a), forgot, forgotten, overlooked, ignored, ignoring, left (us|me) (with|without|waiting|hanging|stranded|standing|on|to), stood (us|me) up, stranded, no sign of, radio silence, ghosted, (into|in) the void, straight to voicemail, voicemail, hung up, hangs up, rings out, on deaf ears, crickets, black hole, 
      back to square one, same (problem|issue|thing|fault|noise|error|story|again|result), (problem|issue|noise|leak|fault|error|smell|it) (is|'s|came|comes|has come) back, came back, happening again, happened again, it happened again, got worse, getting worse, gets worse, worse than, even worse, is worse, no better, not better, no change, nothing changed`),
  },
  {
    id: 'dissatisfaction',
    weight: 3,
    fr: entries(`
      déçu*, décevant*, déception, mécontent*, insatisfait*, frustr*, exaspér*, furieux, furieuse, fâché*, fâche, en colère, choqué*, =outré, =outrée, =outrés, scandal*, indign*, inadmissible*, inaccept*, intolérable, lamentable*, déplorable*, honteux, honteuse, une honte, la honte, pitoyable*, minable*, médiocre*, nul, nulle, nuls, nulles, pourri, catastroph*, désastre, désastreu*, calamit*, cauchemar*, horrible*, affreux, affreuse, épouvantable*, exécrable*, abominable*, ignoble*, infect*, infecte, dégueu*, dégoûtant*, dégoutant*, ridicule*, absurde*, aberrant*, n'importe quoi, abusé, abusif, abusive, abus, arnaque*, escroc*, escroquerie, voleur*, vol pur, mensonge*, menteur*, malhonnête*, trompeur*, tromperie, trompé*, induit en erreur, 
      ras le bol, ras-le-bol, marre, plein le dos, en ai assez, en ai marre, à bout, tanné*, écoeuré*, écœuré*, pu capable, plus capable, plus possible, ça suffit, assez c'est assez, à fuir, fuyez, à éviter, évitez, passez votre chemin, jamais plus, plus jamais, déconseil*, (recommande|conseille|recommanderai) pas, je ne reviendrai pas, ne reviendrai pas, ne reviendrons pas, reviendrai pas, reviendrons pas, on ne m'y reprendra, dernière fois que, regrett*, je regrette, dommage, c'est plate, plate à mort, poche, c'est de la merde, merde, merdique, chiant*, foutage de gueule, foutre de, se foutent, s'en fout*, se moqu*, moquer de, se fiche*, prennent pour, prend pour, prenez pour, pris* pour, niais*, niaisage, niaiseries, tabar*, câliss*, criss, crisse, maudit*, ostie, hostie, esti, pantoute, bordel, putain, 
       insupportable*, invivable*, inutilisable*, inefficac*, inutile*, incompréhens*, incompétent*, incompétence, amateurisme, pas sérieux, peu sérieux, manque de (sérieux|respect|professionnalisme|rigueur|suivi|communication|courtoisie|personnel|tact|jugement), pas professionnel*, irrespect*, pas (content|contente|contents|satisfait|satisfaite|ravi|impressionné|acceptable|correct|correcte|sérieux|honnête|terrible|fameux|fort|propre|drôle|juste|digne|très bon|bon|bonne|bien|top|génial|idéal|agréable|poli|fiable|clair|claire), pas de bon sens, pas d'allure, ça a pas d'allure, a pas de bon sens, ben voyons, franchement, laisse à désirer, laissait à désirer, bof, moyen moyen, sans intérêt, gâché*, gâche, gâcher, ruiné*, pénible*, l'enfer, infernal*, calvaire, galère, parcours du combattant, usine à gaz, bordélique, foutoir, brol, carabistouille*, nous en avons soupé, en avoir soupé, un scandale, du grand n'importe quoi, d'un autre âge, tiers monde, préhistoire, moyen âge, il fallait oser, fallait oser, on croit rêver, un comble, le comble, la goutte d'eau, c'est la goutte, une blague, une joke, une farce, la farce, un gag, un sketch, un cirque, une loterie, poisson d'avril, 
      mal (accueilli*|reçu*|servi*|conseillé*|informé*|élevé*|poli*|organisé*|dormi|foutu*|géré*|expliqué*|entretenu*|isolé*|insonorisé*|indiqué*|placé*|traduit*|lavé*), très mal, mal passé, désagréabl*, désobligeant*, impoli*, malpoli*, grossier*, grossière*, agressi*, arrogant*, arrogance, hautain*, méprisant*, mépris, condescendan*, cavalier, sec et, d'un ton, bête comme, de mauvaise foi, mauvaise foi, mauvaise humeur, mauvais*, pire, pires, empire, ça empire, de pire en pire, se dégrade, dégradé*, dégradation, baisse de qualité, plus ce que c'était, n'est plus ce, plus comme avant, ça pique, ça fait mal, faut pas charrier, c'est fort, c'est quand même fort, coûte un bras, hors de prix, exorbitant*, exagér*, excessi*, démesuré*, surfactur*, salé*, salée, trop payé, gonflé*, fatigan*, fatigué* de, lassant, lassé*, épuisant*, épuisé*, inqui*, préoccup*, peur de, on a eu peur, eu peur, stress*, angoiss*, humili*, gênant*, mal à l'aise, malaise, incommod*, dérang*, embêt*, agaç*, énerv*, irrit*, contrari*, désappoint*, perplexe, laissé* de côté`),
    en: entries(`
      disappoint*, dissatisf*, unsatisf*, unhappy, frustrat*, annoy*, angry, furious, livid, upset, fed up, sick of, sick and tired, tired of, had enough, enough is enough, appalled, appalling, outrag*, disgust*, disgrace*, unacceptable, unbelievable, ridiculous, absurd, shameful, ashamed, shame, pathetic, terrible, terribly, horrible, horrendous, horrific, awful, atrocious, abysmal, dreadful, lousy, crappy, crap, garbage, trash, rubbish, junk, worst, worse, poor, poorly, subpar, sub-par, mediocre, useless, worthless, waste of, wasted, wasting, nightmare, disaster, hell, hellish, circus, a joke, joke of, laughable, scam, scammed, ripoff, rip-off, ripped off, robbery, rip off, fraud, fraudulent, dishonest, misleading, misled, deceptive, lied, lying, lies, liar, liars, cheated, bait and switch, overpriced, extortionate, exorbitant, outrageous,
      never again, avoid, stay away, do not (book|buy|stay|use|go|trust|recommend), don't (book|buy|stay|use|bother|go|trust|recommend|waste), would not (recommend|return|stay|be), wouldn't (recommend|return|stay|be), won't (be back|return|be returning|recommend|use), will not (be back|return|be returning|recommend|use), last time (i|we|you), regret, beware, buyer beware, not (happy|pleased|satisfied|impressed|amused|acceptable|good|great|worth|clean|professional|helpful|okay|ok|cool|fair|funny|right|thrilled|normal|ideal|friendly), isn't (good|right|acceptable|clean|fair|funny|worth), unprofessional, incompetent, incompetence, amateurish, careless, negligent, negligence, sloppy, shoddy, unreliable, unhelpful, rude, rudely, rudeness, impolite, disrespect*, condescending, dismissive, patronizing, patronising, arrogant, hostile, aggressive, snapped, sneered, yelled, shouted, swore at, insult*, smug, snotty, attitude, sarcastic, indifferent, couldn't care less, doesn't care, don't care, don't seem to care, mocked, laughed at, brushed off, shrugged, rolled her eyes, rolled his eyes, sighed, talked down, treated like,
      inconvenien*, a mess, messy, mess, shambles, fiasco, debacle, chaos, clueless, confusing, confused, unclear, uncomfortable, unpleasant, unsafe, unfair, unjust*, unreasonable, undrinkable, inedible, uneat*, tasteless, bland, soggy, stale, burnt, overcooked, undercooked, cold food, lukewarm, dirty, filthy, grimy, grubby, smelly, stinks, stank, stink, smell of, reeked, gross, sticky, dusty, dry dry, spoiled, spoilt, ruined, ruined by, let down, letdown, let-down, left a bad, bad taste, bad experience, bad service, bad, badly, sad, sadly, worried, worrying, concerned, concerning, scared, scary, exhausted, exhausting, embarrass*, humiliat*, stressful, stress, painful, ordeal, hassle, headache, struggle, struggling, cold shoulder, run around, runaround, wild goose, pulling teeth, nickel and dimed, cheeky, a bit rich, adding insult, insult to injury, salt in the wound, not on, beyond me, mind-boggling, baffl*, to add insult`),
  },
  {
    id: 'recalled-promise',
    weight: 1.5,
    fr: entries(`
      on m'avait (dit|confirmé), on nous avait (dit|promis|assuré|garanti|confirmé), vous m'aviez (dit|promis|assuré), vous aviez (dit|promis), m'a garanti que, m'avait (dit|promis|garanti|assuré), nous avait (dit|promis|garanti|assuré), (promis|promise|garanti|garantie) (que|qu'|le|la|pour|avant), promettait une`),
    en: entries(`
      was (told|promised|assured|quoted|guaranteed), were (told|promised|assured|quoted|guaranteed), (they|he|she|you|i|we) (promised|assured|swore|guaranteed|told) .. (would|'d|will|it|that), promised (a|me|us|to|that|by|the)`),
  },
  {
    id: 'plain-negation',
    weight: 1.5,
    fr: entries(`
      n'a (pas|jamais|rien), n'ont (pas|jamais|rien), n'avez (pas|jamais|rien), n'avait (pas|jamais|rien), n'avaient (pas|jamais|rien), (n'est|ne sont|n'était|n'étaient) (pas|jamais|plus), ne (peut|peuvent|veut|veulent|sait|savent|fait|font) (pas|plus|rien), y a (pas|plus|rien)`),
    en: entries(`
      (did|does|was|were|has|have|had|is|are|can|could|would|will) not, nothing was, nothing is`),
  },
  {
    id: 'announcement',
    weight: 1.5,
    fr: entries(
      `plainte*, je me plains, me plaindre, réclamation, réclame, doléance*, insatisfaction, mise en demeure`,
    ),
    en: entries(`complaint, complain, complaining, grievance`),
  },
  {
    id: 'reproachful-question',
    weight: 2,
    fr: entries(`
      pourquoi (n'ai|n'a|n'avez|n'est|ne|je|on|vous|personne|toujours|encore|faut-il|dois-je|est-ce), comment (se fait-il|expliquer|expliquez|pouvez-vous|peut-on|osez), est-ce normal, (trouvez-vous|trouvez) .. normal, c'est normal que, combien de temps (encore|faut-il|vais|va|allons|devrai), combien de fois (faut-il|dois|devrai|va), où est (mon|ma|passé|passée), où sont (mes|passés|nos), quand (allez-vous|comptez-vous|aurai|vais-je enfin|daignerez), vous (comptez|pensez) .. quand, qui va (payer|me|nous|rembourser), à quoi (sert|bon), depuis quand, c'est quoi (ça|cette|ce|le problème), qu'est-ce qui (se passe|ne va), on se moque de qui, vous vous moquez`),
    en: entries(`
      why (is|are|can't|don't|doesn't|isn't|aren't|hasn't|haven't|do|does|was|were|did|didn't|would|wouldn't|can) (your|my|i|you|we|it|there|nobody|the|no|our|this|they), how long (are|do|does|must|will|should|is it|am), how hard (is|can), how many times, what (is|was|'s) (wrong|the problem|the issue|the holdup|going) (with|here|on), what's wrong, what the (hell|heck), is (it|this) (normal|acceptable|a joke|how), do you (even|really|think), does (anyone|anybody|someone), where (is|are|'s) my, who is (responsible|going|paying), since when, how is (this|it|that), how can (you|this|a), how do you (explain|justify)`),
  },
  {
    id: 'excess',
    weight: 2,
    fr: entries(
      `trop (long|longue|cher|chère|chers|lent|lente|froid|froide|chaud|chaude|petit|petite|fort|ferme|mou|dur|salé|cuit|sec|gras|tard|peu|court|courte|bruyant|vieux|vieille|compliqué|gros|grosse|serré|épicé|sucré|sombre|étroit|loin|tôt|vite|de|d'), bien trop, beaucoup trop, ben trop, (un peu|assez|plutôt|très|super|vraiment|tellement|extrêmement|interminablement) (long|longue|longs|cher|chère|lent|lente|bruyant|froid|froide|sale|compliqué|sec|sèche|fade|dur|tiède|vieillot|vieillotte), interminable*, n'en finit plus, à n'en plus finir, sans fin, sans arrêt, tout le temps, jour et nuit, toute la nuit, tte la nuit, tt la nuit, toutes les nuits, chaque nuit, chaque fois, à chaque fois, constamment, continuellement, en permanence, sans cesse, (juste|seulement) un peu (long|longue|cher|froid|bruyant|lent|petit)`,
    ),
    en: entries(
      `too (long|slow|expensive|much|many|cold|hot|loud|small|hard|soft|salty|late|far|little|few|noisy|dark|old|short|tight|early|complicated|pricey|big|heavy|dry|sweet|spicy), way too, far too, a bit (too|long|slow|pricey|cold|noisy|dry|small|much|steep|loud|tired|dated), a little (too|long|slow|pricey|cold|noisy|dry|small|steep|loud|tired|dated), endless*, never ending, never-ending, all night, all day, every night, every single, every time, each time, constantly, nonstop, non-stop, day and night, over and over, again and again, time and again, very (long|slow|loud|noisy|cold|dirty|expensive|late|disappointing|old), so (slow|loud|noisy|cold|dirty|expensive|late|rude|long), took forever, takes forever, forever to, slow, noisy, loud, pricey, dated, tired looking, steep`,
    ),
  },
  {
    id: 'lack',
    weight: 2,
    fr: entries(
      `(pas de|pas d'|plus de|plus d'|pu de|plus aucun|plus aucune|pas un|pas une) (eau|eau chaude|chauffage|électricité|courant|serviettes|serviette|savon|papier|wifi|internet|clim|place|stationnement|ascenseur|personnel|réponse|stock|pièce|signal|réseau|son|image|lumière|excuse|excuses|geste|préavis|bruit|effort|menu|choix|accès|courriels|téléphone|solution|facture|reçu|confirmation|détail|garantie|remplacement|rampe|stationnements|verre|pain|café|lit), plus d'eau chaude, pas d'eau chaude, sans eau chaude, sans chauffage, sans eau, sans électricité, sans internet, aucun (rappel|suivi|retour|geste|respect|effort|contrôle|technicien|appel|message|courriel|détail|document|avertissement|moyen|service|effet|résultat|remboursement|chauffage|accès|stationnement|rabais|choix|professionnalisme|sens), aucune (réponse|nouvelle|excuse|explication|solution|information|considération|communication|aide|trace|compensation|empathie|indication|place|confirmation|courtoisie|visite), y'en restait (pu|plus|pas), il n'y en avait plus, rupture de stock, en rupture, épuisé, manque de, manque d', absence de, absence d', absent*, 0 (ramoneur|technicien|réponse|rappel|personne|nouvelle)`,
    ),
    en: entries(
      `no (hot water|heat|heating|water|power|internet|wifi|wi-fi|elevator|lift|towels|towel|soap|parking|staff|sign|one|signal|ac|air conditioning|air|room|reception|record|option|choice|credit|access|e-mail|email|phone|phones|sound|lock|light|coffee|menu|ramp|warranty|manager|help|support|technician|backup|ticket|follow), (not|n't) any (hot|towels|staff|help|parking|answer|left|sign), ran out, run out of, out of stock, lack of, lacking, lacked, lacks, without (hot|heat|heating|water|power|internet|asking|telling|warning|any|a word|an|notice|permission|consent|my|our), none of, absence of, at all, zero (communication|help|follow-up|follow|technicians|response|empathy|apology|accountability|notice)`,
    ),
  },
  {
    id: 'wait',
    weight: 2,
    fr: entries(
      `attendre, attendu, attendus, attendait, attendons, j'attends, attends, attend depuis, attente*, poireaut*, patienter, patienté, patience, fait* poireauter, fait attendre, faire attendre, en attente, file d'attente, faire la file, faire la queue, la queue, lenteur*, à rallonge, (semaines|jours|mois|heures) (que|qu'|pour|d'attente|de retard|plus tard|sans|avant|après), (minutes|min|h) (pour|d'attente|avant|de retard|juste|au téléphone), depuis (hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|une semaine|un mois|des semaines|des jours|des mois|deux|trois|quatre|cinq|six|plus de|plus d'), ça fait (deux|trois|quatre|cinq|six|une|un|des|plus|2|3|4|5|6|7|8|9|10) .. (que|qu'|fois|semaines|jours|mois|heures), il y a (deux|trois|quatre|plus de|plus d') .. (que|et), cela fait`,
    ),
    en: entries(
      `wait, waits, waited, waiting, been waiting, wait time, waiting time, on hold, queue, queued, queuing, lineup, line up, (hours|minutes|mins|min|days|weeks|months) (for|to|before|just|later|of|on hold|after|without|ago|now|and), (third|second|fourth|fifth|2nd|3rd|4th|5th) (week|day|month|night|time|thursday|monday|tuesday|wednesday|friday|saturday|visit|attempt|call|email), for (weeks|days|months|hours), slow service, in a row`,
    ),
  },
  {
    id: 'wrong',
    weight: 2,
    fr: entries(`erreur*, erroné*, faux, fausse, inexact*, incorrect*, faute*, faire une erreur, trompé*, se tromper, mauvais (numéro|compte|montant|modèle|produit|format|code|nom), mauvaise (chambre|pièce|adresse|taille|facture|date|couleur|référence), en double, deux fois (le|la|les|même|pour|de|sur), débité* .. deux fois, (facturé|débité|chargé|prélevé|payé|passé|compté|reçu) .. (double|deux fois|2 fois|trois fois), DEUX FOIS, 2 fois, trois fois, 3 fois, doublon, par erreur, confusion, mélang*, contradict*, incohéren*, inversé*, refusé*, refus, refuse de, refuse d', refuse, a refusé, ne veut rien, veulent rien, veut pas, veulent pas, rejeté*, nié, nie, dément, renvoy*, se renvoie*, se renvoyer, la balle, ping-pong, baladé*, ballotté*, mené* en bateau, tourné* en rond, tourne en rond, obligé* de, forcé* de, dû (payer|acheter|attendre|appeler|rappeler|revenir|repartir|me|nous|insister|faire|annuler|dormir), me coûte, nous coûte, à mes frais, à nos frais, de ma poche, payé pour rien, pour rien, gardé (mon|30|le|notre|l'), ne bouge pas, imposé*, imposer, injust*, pas juste, pas normal, anormal*, 
      m'a (répondu|lancé|dit|rétorqué|soupiré|ri|engueulé|insulté|crié|parlé|traité|accusé|envoyé|facturé|compté|chargé|débité|laissé|raccroché|fait) , me dit, m'a soupiré, a soupiré, soupirait, soupiré*, a ri, rire de, ri au nez, au nez, levé les yeux, haussé les épaules, haussé le ton, engueul*, insult*, cri*, hurl*, menac*, intimid*, traité* de, parlé comme, comme un chien, comme une moins, comme un numéro, comme du, comme si, me compte, nous compte, demandé de .. enlever, niaiseries, si ça reste entre nous, c'est pas mon problème, pas mon problème, pas notre problème, pas mon département`),
    en: entries(
      `wrong, mistake, mistakes, incorrect, inaccurate, mix-up, mixup, mixed up, confused, double (charged|billed|booked|charge|billing|booking), twice, three times, charged (me|us|my|for|twice|double|again|the), billed (me|us|for|twice|again|double), overcharged, (debited|hit|taken|charged|billed) .. twice, double-charged, double charged, double billed, refused, refuse, refuses, refusal, denied, deny, denying, rejected, won't (honour|honor|refund|fix|help|answer|replace|cover|listen|budge|let|give|take), wouldn't (let|help|refund|listen|give|take|honour|honor), passed around, bounced (around|between|two|from|my), transferred (three|twice|four|from|again), different (answer|story|price) (every|each|from), had to (pay|wait|call|buy|ask|leave|cancel|take|go|chase|move|sleep|do|use|get|send|reset|explain|beg|clean|walk|find|return|drive|repeat|listen), forced to, kept (my|our|the|charging|telling|asking|sending), own pocket, out of pocket, at my own, at our own, cost me, cost us, costing us, told me to, told us to, said it's not, not my problem, not our problem, not my department, was told, were told, accused (me|us), blamed (me|us), blaming, hung up on, never mentioned, nobody asked me, nobody asked, without asking, extras, not agreed, above the quote, over the quote, higher than, more than (quoted|agreed|the quote), kept us, moved us, we were (given|put|moved|told|left|charged), i was (given|put|moved|told|left|charged|sent|billed)`,
    ),
  },
  {
    id: 'repetition',
    weight: 1.5,
    fr: entries(
      `encore (une|un|en|le|la|les|à|pas|ce|cette|raté|du), encore une fois, une fois de plus, de nouveau, à nouveau, rebelote, re-belote, derechef, pour la (deuxième|troisième|quatrième|cinquième|sixième|énième|2e|3e|4e|5e|2ème|3ème|nième|xième) fois, la (deuxième|troisième|quatrième|cinquième|énième|2e|3e|4e) fois, (deuxième|troisième|quatrième|cinquième|énième|2e|3e|4e|3ème|2ème) (fois|courriel|appel|message|lettre|mail|relance|rappel|visite|passage|demande|insatisfaction|panne|défaut|appareil|technicien|rendez-vous|rdv), (deux|trois|quatre|cinq|six|dix|2|3|4|5|6|7|8|10) fois, plusieurs fois, à plusieurs reprises, maintes fois, x fois, mille fois, combien de fois, relance*, relancé*, re-, récidiv*, comme (d'habitude|toujours|d'hab), chaque semaine, chaque mois, chaque jour, tous les jours, toutes les semaines, toujours le même, toujours la même, ça continue, continue de, continuent de, n'arrête pas, j'ai dû (rappeler|appeler|réécrire|insister|relancer), je vous récris, je vous réécris, je vous relance`,
    ),
    en: entries(
      `again, once again, yet again, once more, (second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|nth|umpteenth) (time|email|e-mail|call|message|letter|ticket|visit|request|week|attempt|complaint|reminder|day|night), (two|three|four|five|six|ten|3|4|5|6) times, several times, multiple times, many times, countless, numerous (calls|emails|times|requests), how many times, every (day|week|month|morning|night|time|single), each time, as usual, as always, keeps, keep (getting|having|being|calling|telling|asking|saying), repeatedly, repeat*, ongoing, recurring, chasing, chased, reminder, followed up, following up`,
    ),
  },
  {
    id: 'trouble',
    weight: 1,
    fr: entries(
      `problème*, problématique, souci*, pépin, ennui*, tracas, incident*, inconvénient*, bogue*, bug*, difficile*, difficulté*, compliqué*, lourd*, vide*, froid*, gelé, gelait, glacial*, glacé*, tiède, chaud, étouffant*, sale, saleté*, poussière*, poussiéreu*, odeur*, sent (le|la|mauvais|fort), pue, puait, puanteur, bruit*, bruyant*, tapage, vacarme, boucan, cafard*, souris, rat, rats, punaise*, coquerelle*, bestiole*, cheveu*, cheveux, tache*, taché*, collant*, cher, chère, chers, coûteux, lent, lente, lents, fade, sec, sèche, cru, brûlé*, brûler, carbonis*, dur, immangeable*, imbuvable*, insipide, malade, alerte, urgence, urgent, urgente, malheureusement, hélas, sauf, sauf que, or, pourtant, cependant, toutefois, par contre, en revanche, mais, quand même, néanmoins, seul bémol, bémol, petit bémol, seul hic, le hic, petit détail, petit point, juste un truc, un truc, à améliorer, amélioration, perfectible, pourrait être mieux, aurait pu, gagnerait, attention, méfi*, confus, confuse, pas clair, imprécis, flou, vétuste*, usé*, vieillot*, dépassé, désuet*, démod*, étroit*, sombre, inconfort*, exigu*`,
    ),
    en: entries(
      `problem, problems, issue, issues, trouble, concern, concerns, difficult, difficulty, hard to, unfortunately, sadly, regrettably, however, but, though, although, except, only, yet, unless, apparently, evidently, supposedly, allegedly, cold, freezing, freeze, hot, stuffy, noise, smell, odor, odour, mice, mouse, rat, rats, roach*, cockroach*, bedbug*, bed bug*, bugs, droppings, hair, dust, expensive, costly, dry, tough, raw, empty, dark, small, tiny, cramped, urgent, sick, ill, pain, wish, room for improvement, could be better, could use, minus, downside, drawback, one thing, only thing, except for, apart from, if only, tired, worn, dated, old, stiff, lumpy, wobbly, weak, spotty, patchy, flaky, late, early morning, worked from home, charge, charged, fee, fees`,
    ),
  },
];
