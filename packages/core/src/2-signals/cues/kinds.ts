import { type Cue, entries } from './cue.ts';

/** What the writer wants of us: to know, to obtain, to hear news. Weight 1 to 3, the clearer the higher. */
export const SPEECH: readonly Cue[] = [
  {
    id: 'question',
    weight: 2,
    fr: entries(`
      avez-vous, auriez-vous, est-ce que vous, est-ce possible, est-il possible, serait-il possible, serait-ce possible, y a-t-il, y aurait-il, quels sont vos, quelles sont vos, quel est (le|votre|la), quelle est (la|votre), quand (ouvrez|fermez|est|commence|puis-je), à quelle heure, jusqu'à quelle heure, combien (coûte|ça|de temps|faut-il|est-ce|vaut|coûterait|vous|prenez), où (puis-je|se trouve|peut-on|est), comment (faire|puis-je|peut-on|fait-on|procéder|réserver|ça), puis-je, peut-on, pouvons-nous, pourrais-je, pourrait-on, est-ce que je peux, est-ce qu'on peut, est-ce inclus, faites-vous, acceptez-vous, prenez-vous, offrez-vous, livrez-vous, vendez-vous, proposez-vous, êtes-vous (ouvert|ouverts|disponible|disponibles), savez-vous, sauriez-vous, j'aimerais savoir, je voudrais savoir, je me demande, je me demandais, je voulais savoir, pouvez-vous me dire, pourriez-vous me dire, pouvez-vous me confirmer, pourriez-vous me confirmer, une petite question, une question, petite question, demande d'information, demande de renseignement*, renseignement*, demande d'info, en stock, vos horaires, vos heures, heures d'ouverture, vos tarifs, vos prix, disponibilités, dispo`),
    en: entries(`
      do you (have|offer|accept|take|sell|deliver|know|carry|allow|provide|do|still), is it possible, would it be possible, is there (a|any|parking|an), are there (any|still), what (is|are) (your|the), what's (your|the), what time, when (do|does|are|is|can), where (can|is|do), how (much|long|do|can|late|early|far|many), can i, can we, could i, could we, may i, may we, i'd like to know, i would like to know, i was wondering, just wondering, wondering if, wonder if, could you (tell|confirm|let) me, can you (tell|confirm|let) me, quick question, a question, question about, are you open, are you able, would you (be|have), in stock, opening hours, your hours, your rates, availability, please confirm, please advise`),
  },
  {
    id: 'request',
    weight: 2,
    fr: entries(`
      rappelez-moi (demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|au|à|dès|quand|cet|ce|s'il), rappelle-moi (demain|au|quand|ce), téléphonez-moi (demain|au|quand|ce|cet|à), pouvez-vous me rappeler,
      je (souhaite|souhaiterais|voudrais|aimerais|désire|veux) (réserver|prendre|commander|annuler|modifier|changer|déplacer|ajouter|obtenir|recevoir|inscrire|planifier|confirmer|avoir|acheter|mettre|devenir|ouvrir|reporter), nous (souhaitons|aimerions|voudrions|désirons) (réserver|prendre|commander|annuler|modifier|changer|déplacer|ajouter|obtenir|recevoir|planifier|confirmer|avoir), prendre rendez-vous, prise de rendez-vous, demande de (devis|soumission|rendez-vous|réservation|prix|cotation|documentation|duplicata), un devis, une soumission, faire une réservation, réservation pour, changement d'adresse, nouvelle adresse, mettre à jour (mon|mes|nos|notre), merci de (m'envoyer|me faire|nous faire|m'indiquer|me transmettre|nous transmettre|noter|prévoir|confirmer|réserver), veuillez (noter|m'envoyer|me faire|trouver|réserver|ajouter|annuler), pourriez-vous (m'envoyer|nous envoyer|ajouter|réserver|prévoir|créer|installer|me faire), ouverture d'un compte, création d'un compte, créer un compte, nouvel employé, nouvelle employée, arrivée d'un, voir .. si on fait affaire, faire affaire, voir avec votre patron`),
    en: entries(`
      i would like to (book|reserve|order|cancel|change|schedule|add|get|make|request|move|arrange|buy|set), we would like to (book|reserve|order|cancel|change|schedule|add|get|make|request|move|arrange), i want to (book|reserve|order|cancel|change|schedule|add|make|buy), looking to (book|buy|schedule|order|hire), make (a|an) (reservation|booking|appointment), book (a|an) (room|table|appointment|visit), request a quote, a quote for, change of address, new address, please (add|book|reserve|update|create|schedule|note|find attached|send me a copy), could you (send|add|book|set|create|install|reserve), new employee, new hire, account for, set up (a|an)`),
  },
  {
    id: 'status-chase',
    weight: 3,
    fr: entries(`
      avez-vous des nouvelles, auriez-vous des nouvelles, des nouvelles (de|du|sur|pour|concernant), avez-vous eu le temps, où en (est|êtes|sont|est-on|sommes), où ça en est, qu'en est-il, quel est (le|l') (statut|état|avancement|suivi), statut de, état de (ma|mon|la|notre|mes), avancement (de|du), suivi de (ma|mon|commande|dossier), faire un suivi, petit suivi, je fais un suivi, je viens aux nouvelles, venir aux nouvelles, prendre des nouvelles, je reviens vers vous, du nouveau, du neuf, pouvez-vous me tenir au courant, a-t-il été expédié, est-ce expédié, quand vais-je recevoir, quand est-ce que je, est-ce que ça avance`),
    en: entries(`
      any (news|update|updates|word) (on|about|yet|for|regarding), any news, any update, any updates, what's the status, what is the status, status (of|on|update), checking (in|on|up), just checking, following up on, follow up on, where (is|are) we (with|at|on), where do we stand, where does (this|it) stand, has (it|my order) (shipped|been shipped), when will i (get|receive), when can i expect, eta`),
  },
];

/** Words of machines and of strangers. Weight 3 decides alone, 2 needs a second sign, 1 only supports. */
export const NOISE: readonly Cue[] = [
  {
    id: 'auto_reply',
    weight: 3,
    fr: entries(
      `réponse automatique, message automatique, courriel automatique, accusé de réception, ceci est un message automatique, ne pas répondre à ce (message|courriel|mail), nous avons bien reçu votre (message|courriel|demande|commande|candidature), votre (demande|message|courriel) a bien été reçu*, votre demande a été enregistrée, un agent vous répondra, nous vous répondrons dans les`,
    ),
    en: entries(
      `automatic reply, auto reply, auto-reply, autoreply, automated (message|response|reply), this is an automated, do not reply to this, we have received your (message|request|email|inquiry), your (request|message|email) has been received, thank you for contacting, a member of our team will`,
    ),
  },
  {
    id: 'out_of_office',
    weight: 3,
    fr: entries(
      `absent* du bureau, hors du bureau, absence du bureau, je suis absent*, serai absent*, suis en (vacances|congé|déplacement), en congé (jusqu'au|jusqu'à|du|de maternité|parental), en vacances (jusqu'au|du), de retour (le|au bureau), mon retour, à mon retour, accès limité à mes, pas accès à mes (courriels|mails|messages), en mon absence, durant mon absence, pendant mon absence, congé de maternité`,
    ),
    en: entries(
      `out of office, out of the office, ooo, on vacation (until|from), away from the office, on leave, annual leave, maternity leave, limited access to (email|e-mail|my), back in the office, upon my return, in my absence, i am away, will be away, currently away`,
    ),
  },
  {
    id: 'bounce',
    weight: 3,
    fr: entries(
      `message non distribué, non remis, n'a pas pu être remis, n'a pas pu être distribué, échec de la remise, échec de remise, adresse introuvable, utilisateur inconnu, boîte pleine, boîte aux lettres pleine, destinataire inconnu, n'a pu être livré, avis de non-remise`,
    ),
    en: entries(
      `delivery status notification, undeliverable, undelivered mail, mail delivery, delivery failed, delivery has failed, delivery failure, could not be delivered, couldn't be delivered, user unknown, mailbox full, mailbox is full, address not found, returned to sender, mailer-daemon, message blocked, recipient rejected`,
    ),
  },
  {
    id: 'newsletter',
    weight: 3,
    fr: entries(
      `se désabonner, désabonn*, désinscri*, infolettre, newsletter, lettre d'information, version web, version en ligne, afficher dans le navigateur, voir dans le navigateur, vous recevez ce (message|courriel|mail) (parce|car), préférences de courriel, ce mois-ci, webinaire, inscrivez-vous, édition (de|du|spéciale)`,
    ),
    en: entries(
      `unsubscribe, newsletter, view in browser, view online, view this email, web version, manage preferences, email preferences, you are receiving this, you're receiving this, this month's, webinar, register now, opt out, opt-out`,
    ),
  },
  {
    id: 'advertising',
    weight: 2,
    fr: entries(
      `référencement, première page (de|sur) google, premiers résultats, visibilité (en ligne|sur|web), backlinks, avis google, e-réputation, augmenter (vos|votre) (ventes|chiffre|visibilité|trafic|clients|réservations|notes), booster, générer (des|plus de) (leads|prospects|clients), prospects qualifiés, notre (solution|plateforme|agence|logiciel|offre|gamme|catalogue) (permet|vous|est|spécialisée|propose|accompagne|de|aide), nous (proposons|offrons|accompagnons|aidons) (des|une|un|les|aux|vos|nos), je me permets de vous (contacter|présenter|proposer|écrire) (pour|afin|car|au sujet|dans le cadre|notre), audit gratuit, essai gratuit, démo, démonstration gratuite, sans engagement, offre (spéciale|exclusive|limitée|promotionnelle|de lancement), promotion, promo, rabais (exclusif|de lancement|pour nos), à partir de, tarifs (imbattables|compétitifs|avantageux|préférentiels), meilleurs prix, prix imbattable*, appel découverte, un appel de 15, 15 minutes cette semaine, disponible pour un appel, créneau pour échanger, partenariat, proposition commerciale, proposition de partenariat, fournisseur de, spécialistes (de|du|en), leader (de|du|en), cliquez ici, profitez de, profitez-en, ne manquez pas, financement*, subvention*, prêt rapide, crédit rapide, panneaux solaires, éligible à, refonte de votre site, création de site, votre site (web|internet) (n'est|manque|pourrait|ne|présente|mérite), intelligence artificielle, chatbot, votre entreprise mérite`,
    ),
    en: entries(
      `seo, search engine, first page of google, page one of google, top of google, google ranking, rankings, backlinks, guest post, guest posts, sponsored post, link building, web design, redesign your, your website (is|could|needs|has), increase (your|sales|traffic|revenue|bookings|conversions), boost (your|sales|traffic|bookings|ratings), grow your, more (leads|customers|clients|bookings|traffic|reviews), qualified leads, leads, lead generation, our (solution|platform|agency|software|services|team|product) (helps|help|can|offers|is|provides|lets|specializes|specialises), we (help|offer|provide|specialize|specialise|work with) (companies|businesses|firms|hotels|restaurants|small|brands|you|a|affordable|hospitality|contractors), i came across your, came across your (website|site|company|business|profile|listing), reaching out (because|to|regarding|as), quick call, 15 minutes, 15-minute, 10 minutes, hop on a call, book a demo, free (trial|audit|quote|demo|consultation|proposal|estimate), no obligation, special offer, limited offer, limited time, exclusive offer, discount code, buy now, click here, best price*, competitive price*, business loan, funding, working capital, cash advance, partnership opportunity, business proposal, outsourc*, offshore, remove negative reviews, improve your (rating|ratings|reviews|ranking|online), five-star reviews, guaranteed results, money-back, per month only`,
    ),
  },
  {
    id: 'phishing',
    weight: 2,
    fr: entries(
      `votre compte (sera|a été|est) (suspendu|bloqué|désactivé|limité|fermé|restreint), compte suspendu, vérifier votre (compte|identité|mot de passe), vérifiez votre (compte|identité), confirmer vos (informations|coordonnées|données), mettre à jour vos (informations|coordonnées) (bancaires|de paiement), mot de passe (expire|expirera), cliquez (sur le lien|ici|sur ce lien|ci-dessous), le lien ci-dessous, lien sécurisé, pièce jointe sécurisée, sous (24|48|72) (h|heures) .. (suspendu|supprimé|poursuites|huissier), dernier avis (avant|de), avis de (saisie|contravention|poursuite), colis (en attente|bloqué|retenu), frais de (douane|livraison|port) .. (payer|régler), payer .. frais, cryptomonnaie*, bitcoin*, virement .. urgent, cartes cadeaux, carte cadeau, héritage, millions, notaire .. succession, gagné, vous avez gagné, loterie, confidentiel .. transaction, images protégées, droit d'auteur .. images, violation (de|du) (droit|droits|copyright), gérant de .. domaine, nom de domaine .. expir*, faux procès`,
    ),
    en: entries(
      `your account (will be|has been|is) (suspended|limited|locked|disabled|closed|restricted|on hold), account suspended, verify your (account|identity|password|information|details), confirm your (account|identity|details|information|payment), update your (payment|billing|bank), password (expires|will expire|expiring), click (the link|here|below|on the link), link below, secure (link|document|attachment|message), within (24|48|72) hours .. (suspended|deleted|closed|legal|terminated), final (notice|warning), legal action .. (link|click|download|attached|pay|invoice|bitcoin), package (is|on) (hold|pending|waiting), customs fee, bitcoin*, cryptocurrency, crypto, gift cards, gift card, wire transfer .. urgent, inheritance, million dollars, millions, beneficiary, next of kin, you have won, lottery, copyright infringement, copyrighted images, my images, dmca, used my (images|photos), domain (name|registration|expir*), domain .. expir*, unusual (activity|sign-in), kindly (click|verify|download|confirm|open|find|process|remit), download (the|your) (document|invoice|file), view (the|your) (document|invoice|file), dear (customer|user|sir/madam|beneficiary|winner)`,
    ),
  },
  {
    id: 'job_application',
    weight: 3,
    fr: entries(
      `ma candidature, candidature spontanée, candidature, mon cv, mon c.v., curriculum vitae, lettre de motivation, lettre de présentation, poste de, offre d'emploi, offre de stage, recherche (un|d'un|de) (stage|emploi|poste|travail|alternance|job), je cherche (un|du) (stage|emploi|poste|travail), postuler, je postule, étudiant* en, finissant*, disponible pour (une entrevue|un entretien|travailler), entrevue, embauchez-vous, vous embauchez, recrutez-vous, emploi d'été, mes expériences, mes compétences, jobiste, job étudiant`,
    ),
    en: entries(
      `my application, job application, my resume, my résumé, my cv, cover letter, curriculum vitae, applying for, apply for (the|a|your) (position|job|role), position of, job opening, are you hiring, hiring, internship, looking for (a job|work|an internship|employment), seeking (a position|employment|work), interview, my experience in, summer job, please find my (cv|resume)`,
    ),
  },
  {
    id: 'misdirected',
    weight: 3,
    fr: entries(
      `mauvais (destinataire|numéro|adresse), mauvaise adresse, erreur de destinataire, envoyé par erreur, message par erreur, ce message ne vous est pas destiné, destiné à, trompé de (numéro|destinataire|adresse|personne|courriel), je me suis trompé*, oubliez (mon|ce) (message|courriel|mail), ignorez (mon|ce) (message|courriel|mail)`,
    ),
    en: entries(
      `wrong (address|number|person|recipient|company|email|inbox), sent (in error|by mistake), meant for, intended for (someone|another|a different), please disregard, disregard (my|this|the), ignore my (last|previous|email|message), not meant for you`,
    ),
  },
  {
    id: 'internal',
    weight: 2,
    fr: entries(
      `à toute l'équipe, salut (l'équipe|la gang|gang|équipe|tout le monde), bonjour (à tous|l'équipe|équipe|à toutes), chers collègues, chères collègues, collègues, rappel interne, note interne, usage interne, à l'interne, horaire de la semaine, horaires de la semaine, réunion (d'équipe|du|de|demain|lundi|mardi|mercredi|jeudi|vendredi), ordre du jour, compte rendu, procès-verbal, party de (noël|bureau), 5 à 7, frigo du personnel, salle de pause, feuilles de temps, vos disponibilités, pour info à tous`,
    ),
    en: entries(
      `hi (team|all|everyone|folks|gang), hello (team|all|everyone), dear (team|colleagues), all staff, internal (note|memo|use|only), staff meeting, team meeting, agenda, minutes of, timesheets, time sheets, staff party, break room, shift swap, schedule for next week, reminder to all`,
    ),
  },
  {
    id: 'test',
    weight: 3,
    fr: entries(
      `ceci est un test, test (formulaire|du formulaire|de formulaire|svp|ignorer|un deux|1 2|123), essai (du|de) formulaire, test test, message test, message de test, ne pas tenir compte, lorem ipsum, asdf*, azerty, qwerty`,
    ),
    en: entries(
      `this is a test, test (message|form|please|ignore|test|123|only|submission|email), testing (123|the form|one two|form), testing testing, lorem ipsum, asdf*, qwerty, foo bar`,
    ),
  },
  {
    id: 'calendar',
    weight: 3,
    fr: entries(`a accepté votre invitation, invitation acceptée, rejoindre la réunion, réunion microsoft teams`),
    en: entries(
      `has accepted your invitation, join the meeting, zoom meeting, microsoft teams meeting, calendar invitation`,
    ),
  },
  {
    id: 'supplier',
    weight: 1,
    fr: entries(
      `votre facture (est|de) disponible, facture ci-jointe, relevé de compte, bon de commande, confirmation de commande, avis d'expédition, notre prochaine livraison, tournée de livraison, votre conseiller, cher partenaire, cher fournisseur, chers partenaires, chers fournisseurs`,
    ),
    en: entries(
      `your invoice is, invoice attached, account statement, purchase order, order confirmation, shipping notice, dear partner, dear supplier, valued partner, dear vendor`,
    ),
  },
];
