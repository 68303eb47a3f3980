import { type Cue, entries } from './cue.ts';

/** What makes a grievance lighter or heavier. `soften` and `harden` move one step; the others feed their own rule. */
export const SEVERITY: readonly Cue[] = [
  {
    id: 'soften',
    weight: 1,
    fr: entries(`
      un peu, un brin, un tantinet, légèrement, à peine, juste un, juste une, juste un peu, petit (bémol|détail|point|défaut|truc|souci|problème|hic), seul (bémol|hic|point), petite (remarque|suggestion|déception), pas (bien|si) grave, pas grave, rien de grave, rien de dramatique, sinon (parfait|très|tout), à part ça, pour chipoter, chipoter, détail, micro*, imperceptible, à contre-jour, au passage, pour le reste, rien de bien, quand même bien, mais bon`),
    en: entries(`
      a bit, a little, slightly, a touch, a tad, somewhat, only complaint, only downside, only thing, one small, one minor, minor, small thing, tiny, nitpick*, nit-picking, no big deal, not a big deal, otherwise (great|perfect|good|lovely|fine), other than that, apart from that, just a, kind of, barely`),
  },
  {
    id: 'harden',
    weight: 1,
    fr: entries(`
      très, vraiment, extrêmement, totalement, complètement, absolument, inadmissible*, inaccept*, intolérable, scandal*, honteux, catastroph*, désastr*, cauchemar*, enfer, furieux, furieuse, à bout, exaspér*, épouvantable, horrible*, plus jamais, jamais plus, à fuir, fuyez, arnaque*, escroc*, voleur*, ras-le-bol, ras le bol, je n'en peux plus, n'en peux plus, ça suffit, pleure, en larmes, larmes, on ne dort plus, ne dormons plus, dort plus, nuit blanche, gâché*, ruiné*, détruit*, foutu, perdu (toutes|toute|tous|tout), toutes nos données, irréparable`),
    en: entries(`
      very, really, extremely, totally, completely, absolutely, utterly, unacceptable, appalling, outrag*, disgust*, horrendous, horrific, nightmare, disaster, hell, livid, furious, never again, avoid, scam, fraud, ripped off, fed up, had enough, end of my rope, end of his rope, end of her rope, in tears, crying, sleepless, haven't slept, can't sleep, no sleep, ruined, destroyed, lost (all|everything), all our data, at war, it's war`),
  },
  {
    id: 'no-home-service',
    weight: 1,
    fr: entries(`
      (plus|pas|sans) (d'eau chaude|de chauffage|d'eau|d'électricité|de courant|d'internet|de téléphone|de toilettes|de lumière|de frigo), (15|14|13|12|11|10|9|8|16) degrés, (bureau|entreprise|magasin|cabinet|restaurant|clinique|usine|équipe) (fermé*|paralysé*|arrêté*|à l'arrêt|bloqué*), tout le bureau, toute l'équipe, tous les employés, tout est (bloqué|arrêté|à l'arrêt|down), à l'arrêt, paralys*, ne (pouvons|peut|pouvait|peuvent|pouvaient) (plus|pas) (travailler|facturer|vendre|ouvrir|servir|payer|livrer), fermons boutique, fermé boutique, perte de données, données perdues, sauvegarde* .. (pas|jamais|perdu*|échou*|vide), rançon*, pirat*, piraté*, fuite de données, fuite d'eau, dégât* d'eau, inond*, mot de passe .. (courriel|clair|public)`),
    en: entries(`
      no (hot water|heat|heating|water|power|electricity|internet|phones|toilet|light), without (hot water|heat|heating|water|power|internet), (whole|entire) (office|team|company|store|clinic|plant|house|building), (office|store|clinic|plant|business|shop) (closed|down|paralysed|paralyzed|at a standstill), standstill, can't (work|invoice|sell|open|pay|ship|operate), cannot (work|invoice|sell|open|pay|ship|operate), couldn't (work|invoice|sell|open|pay|ship|operate), everyone is (down|stuck|idle), data loss, lost data, backup* .. (not|never|failed|empty|missing), ransom*, hacked, breach, data leak, water damage, flood*`),
  },
  {
    id: 'repeat',
    weight: 1,
    fr: entries(
      `(troisième|quatrième|cinquième|sixième|3e|4e|5e|énième|nième) (fois|courriel|appel|message|lettre|relance|rappel|visite|passage|demande|panne|technicien|rendez-vous|rdv|insatisfaction), (trois|quatre|cinq|six|dix|3|4|5|6|10) fois (que|qu'|déjà|de suite|en), pour la (deuxième|2e|seconde) fois, deux fois de suite, à chaque fois, toutes les semaines, tous les jours, chaque (jour|semaine|nuit|mois), encore une fois, plusieurs fois, maintes fois, de nouveau, récidiv*, re-réparé`,
    ),
    en: entries(
      `(third|fourth|fifth|sixth|umpteenth|3rd|4th|5th) (time|email|call|message|letter|visit|attempt|request|ticket|technician|appointment), (three|four|five|six|ten|3|4|5|6) times, for the second time, twice in a row, in a row, every (day|week|night|morning|time), several times, multiple times, many times, over and over, again and again, yet again`,
    ),
  },
];

/** Words that recall a contact already made, and failed or forgotten promises; they feed `priorContactsClaimed`. */
export const CONTACTS: readonly Cue[] = [
  {
    id: 'contact',
    weight: 1,
    fr: entries(`
      (ai|avons|avais|avions|a|ont|on a) (appelé|rappelé|téléphoné|écrit|réécrit|récrit|relancé|signalé|contacté|demandé|redemandé|prévenu|avisé|averti|mentionné|envoyé), (ai|avons|avais|avions|a|ont) (déjà|aussi|bien|encore) (appelé|rappelé|téléphoné|écrit|réécrit|récrit|relancé|signalé|contacté|demandé|redemandé|prévenu|avisé|averti|mentionné|envoyé|dit), (fois|jour*|semaine*) que (j'appelle|je vous appelle|j'écris|je vous écris|je relance|je demande|nous appelons|on appelle|je rappelle|je signale|je le dis|j'en parle|je vous contacte), (deuxième|troisième|quatrième|cinquième|sixième|2e|3e|4e|5e|2ème|3ème) (courriel|appel|message|lettre|mail|relance|rappel|demande|billet|ticket|signalement), premier (courriel|appel|message|mail), mon (premier|dernier|précédent) (courriel|appel|message|mail|lettre), mes (courriels|appels|messages|mails|relances|lettres), mes (deux|trois|quatre|cinq|2|3|4|5) (courriels|appels|messages|mails|relances|lettres), je vous (récris|réécris|relance|rappelle), dit .. (réception|accueil|comptoir|technicien|serveur), dit (deux|trois|2|3|4) fois, signalé (deux|trois|plusieurs|2|3) fois, prévenu (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|deux|trois), (SAV|service|réception|support) (prévenu|averti|avisé|contacté), mail déjà envoyé, déjà (appelé|écrit|signalé|envoyé|relancé|demandé|contacté), rang (trois|quatre) fois`),
    en: entries(`
      (i|we|i've|we've|she|he|she's|he's|they) (called|phoned|rang|emailed|e-mailed|wrote|written|texted|messaged|contacted|reported|asked|complained|reached), have (called|phoned|emailed|e-mailed|written|texted|messaged|contacted|reported|asked|complained|reached), (i|we) have (already|also) (called|phoned|emailed|e-mailed|written|contacted|reported|asked|complained), (second|third|fourth|fifth|2nd|3rd|4th|5th) (email|e-mail|call|message|letter|request|ticket|reminder|attempt|time i|time we), my (first|last|previous) (email|e-mail|call|message|letter), my (emails|e-mails|calls|messages|letters|tickets), my (two|three|four|five|2|3|4|5) (emails|e-mails|calls|messages|letters|tickets), still (emailing|e-mailing|calling|chasing), (called|phoned|rang|emailed|e-mailed|written|wrote) .. (twice|times|yesterday|again)`),
  },
];

/** Roles that describe somebody of the firm without naming them. Weight 2 points at a person, 1 at a service. */
export const PEOPLE: readonly Cue[] = [
  {
    id: 'person',
    weight: 2,
    fr: entries(`
      (la|le|votre|ce|cette|l'|vos) (réceptionniste|serveur|serveuse|technicien|technicienne|vendeur|vendeuse|employé|employée|=commis|=caissier|=caissiers|=caissière|=caissières|=gérant|=gérants|=gérante|=gérantes|gestionnaire|livreur|chauffeur|=conseiller|=conseillers|=conseillère|=conseillères|préposé|préposée|concierge|chef|=cuisinier|=cuisiniers|barman|hôtesse|=hôte|=hôtes|secrétaire|standardiste|=opérateur|=opérateurs|=opératrice|=opératrices|monteur|=installateur|=installateurs|plombier|électricien|mécanicien|ramoneur|stagiaire|apprenti|=ouvrier|=ouvriers|agent|agente|directeur|directrice|patron|patronne|propriétaire|responsable|superviseur|=comptable|=comptables|infirmière|femme de chambre|femme de ménage|=téléphoniste|=téléphonistes|collègue|demoiselle|dame|monsieur|=gars|jeune|type|homme|bonhomme|fille|garçon|madame|=représentant|=représentants), (le|la|votre|l') (grande|grand|petite|petit|jeune|gros|vieux|vieille|nouveau|nouvelle) (blond|blonde|brun|brune|roux|rousse|barbu|chauve|homme|femme|fille|=gars|monsieur|dame|technicien|serveur|serveuse|vendeur|vendeuse|employé|employée|réceptionniste|tatoué), le gars (du|de|à|au|maxime), la fille (du|de|à|au), le monsieur (du|de|à|au), la dame (du|de|à|au), quelqu'un (du|de|à|au) (réception|comptoir|support|sav|service)
      (mon|son|leur|notre|un|vos|votre|le|la|ton|ta) (=conseiller|=conseillers|=conseillère|=conseillères|technicien|technicienne|=ouvrier|=ouvriers|monteur|=gars|thérapeute|masseur|masseuse|maçon|carreleur|ramoneur|=installateur|=installateurs|=chauffagiste|=chauffagistes|dépanneur|délégué|déléguée|commercial|commerciale|=formateur|=formateurs|=formatrice|=formatrices|=assistant|=assistants|=assistante|=assistantes|hygiéniste|dentiste|kiné|=guide|=guides|=animateur|=animateurs|sauveteur|intervenant|bénévole|instructeur|=moniteur|=moniteurs|monitrice|=coursier|=coursiers|facteur|maître d'hôtel|sommelier|plongeur|=bagagiste|=bagagistes|=voiturier|=voituriers|stagiaire|apprenti|petit nouveau|petite nouvelle|vieux monsieur|jeune homme|jeune femme|jeune fille|jeune monsieur|petit jeune|petite jeune)
      (personne|dame|monsieur|=gars|fille|homme|femme|jeune) (au|du|de la|à la|derrière|à l') (téléphone|comptoir|réception|accueil|caisse|guichet|planning|bar|standard|bout du fil|atelier), un (grand|petit|gros|vieux|jeune) .. (avec|aux|à) (lunettes|barbe|barbichette|moustache|queue|casquette|tatouage|chignon), (le|la) (tien|mien|vôtre) , la patronne, le patron, le gérant, le petit (blond|brun|roux|jeune|nouveau)`),
    en: entries(`
      (the|your|this|that) (receptionist|waiter|waitress|server|technician|tech|salesman|saleswoman|salesperson|clerk|cashier|employee|=manager|=managers|driver|courier|agent|concierge|chef|cook|bartender|host|hostess|secretary|=operator|=operators|=installer|=installers|plumber|electrician|mechanic|=housekeeper|=housekeepers|cleaner|guard|auditor|night auditor|rep|representative|advisor|=adviser|=advisers|owner|boss|supervisor|=accountant|=accountants|nurse|intern|apprentice|guy|lady|woman|gentleman|kid|fellow|dude), (the|your|this|that) (tall|short|young|old|blonde|blond|bearded|bald|new|nice|older|younger) (man|woman|guy|lady|technician|tech|waiter|waitress|receptionist|employee|clerk|server|girl|boy|fellow), (man|woman|guy|lady|girl|person) (at|on|behind|from|in) (the|your) (desk|counter|front|phone|reception|bar|store|office|till)
      (your|the|their|our|a|my|his|that|this) (man|fitter|foreman|therapist|masseuse|=attendant|=attendants|trainer|=engineer|=engineers|=estimator|=estimators|planner|=dispatcher|=dispatchers|=scheduler|=schedulers|handyman|janitor|porter|bellboy|valet|lifeguard|=guide|=guides|=instructor|=instructors|teller|broker|=adjuster|=adjusters|dentist|hygienist|physio|=assistant|=assistants|helper|crew member|lad|bloke|chap|young man|young woman|young lady|young guy|new guy|new girl|new kid|evening guy|night guy|day guy|evening lady|night lady|sales guy|sales lady|sales rep|delivery guy|delivery man|delivery driver|service rep|phone agent|account manager), two lads, lady says, guy says, (the|a) teenager (with|in|at), (the|a|this) (young|tall|short|older|big|skinny|bald|bearded) (one|man|woman|guy|lady|lad|fellow) (with|in|at|who)`),
  },
  {
    id: 'service',
    weight: 1,
    fr: entries(`
      (la|le|votre|l'|au|à la|du|de la|ma) (réception|comptabilité|comptoir|support|sav|service client|service clientèle|service à la clientèle|accueil|planning|facturation|direction|cuisine|standard|secrétariat|coordination|atelier|magasin|administration|équipe|garde|service technique|soutien technique|service après-vente)`),
    en: entries(`
      (the|your|our|in|to|from|by) (front desk|reception|accounting|support|customer service|service desk|help desk|helpdesk|billing|kitchen|management|call centre|call center|planning|dispatch|reservations|housekeeping|maintenance|sales|warehouse|tech support|technical support|team), accounting`),
  },
];
