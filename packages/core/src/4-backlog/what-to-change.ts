import type { ProblemNature } from '../2-signals/lexicon/facet.ts';
import type { Bilingual } from '../firm/firm.ts';

/** What usually ends a problem, for facets that one remedy serves; a first idea, which the firm's own note replaces. */
const CHANGES: readonly (readonly [facets: string, fr: string, en: string])[] = [
  [
    'rudeness indifference condescension poor-welcome restaurant-table-staff health-reception public-staff transport-crew transport-driver delivery-person',
    'en parler avec l’équipe, convenir de l’accueil attendu, écouter de nouveau dans un mois.',
    'talk it over with the team, agree on the welcome expected, listen again in a month.',
  ],
  [
    'aggressive-behaviour harassment discrimination accent-mocked favouritism',
    'entendre les personnes une à une, décider, et dire à chaque client ce qui a été fait.',
    'hear the people one by one, decide, and tell each client what was done.',
  ],
  [
    'dishonesty pressure-selling misleading-advertising',
    'retirer la promesse ou l’argument, revoir comment la vente est payée.',
    'withdraw the claim or the pitch, look again at how sales are rewarded.',
  ],
  [
    'dismissed-complaint complaint-ignored boss-refused case-closed-too-soon it-ticket-closed case-lost public-file-lost',
    'ne fermer un dossier qu’avec l’accord du client, en relire dix au hasard chaque semaine.',
    'close a case only once the client agrees, read ten at random every week.',
  ],
  [
    'follow-up-not-done no-status-information no-answer-to-messages it-ticket-unanswered finance-adviser-unreachable health-results-follow-up software-support',
    'nommer qui répond, promettre une date, regarder chaque matin ce qui est sans réponse.',
    'name who answers, promise a date, look every morning at what is unanswered.',
  ],
  [
    'unreachable-by-phone phone-menu-and-hold hung-up-on chatbot',
    'rappeler tout appel manqué le jour même, raccourcir le menu, donner le numéro direct.',
    'return every missed call the same day, shorten the menu, give the direct number.',
  ],
  [
    'passed-around repeat-explaining contradictory-information public-contradictory-answers finance-documents-asked-again it-wrong-person-sent',
    'un seul dossier que tous voient, une seule personne qui suit le client jusqu’au bout.',
    'one file that all see, one person who follows the client to the end.',
  ],
  [
    'wrong-information unclear-information no-explanation advice-wrong misunderstood-request retail-seller-advice',
    'écrire la bonne réponse une fois, la mettre là où l’équipe et les clients la trouvent.',
    'write the right answer once, and put it where team and clients find it.',
  ],
  [
    'language-of-service',
    'dire qui parle quelle langue, et à quelles heures\u202f; traduire ce qui est écrit.',
    'say who speaks which language, and when; translate what is written.',
  ],
  [
    'incompetence understaffed poor-service wrong-diagnosis health-diagnosis-care',
    'former ou renforcer là où cela se répète\u202f; faire relire par quelqu’un d’aguerri.',
    'train or add people where it repeats; have it checked by somebody seasoned.',
  ],
  [
    'indiscretion data-privacy health-confidentiality unwanted-e-mail it-access-control',
    'fermer l’accès en cause, prévenir les personnes touchées, tenir le registre.',
    'close the access at fault, tell the people concerned, keep the register.',
  ],
  [
    'late-delivery delay transport-delay waiting-for-part repair-spare-part-wait finance-claim-slow health-paperwork-reimbursement public-late-payment-of-benefit',
    'annoncer une date tenable, prévenir avant qu’elle ne passe, suivre les retards chaque jour.',
    'announce a date that holds, warn before it passes, follow delays every day.',
  ],
  [
    'not-delivered tracking wrong-address belongings-lost transport-luggage hotel-luggage',
    'retrouver d’abord, remplacer sans attendre ensuite\u202f; voir à quelle étape cela se perd.',
    'find it first, then replace it without waiting; see at which step it gets lost.',
  ],
  [
    'wrong-item missing-item restaurant-wrong-order retail-click-and-collect packaging damaged-in-transit',
    'vérifier chaque commande avant le départ, emballer pour le trajet réel.',
    'check every order before it leaves, pack for the real journey.',
  ],
  [
    'order-cancelled-by-us stock-out retail-stock restaurant-menu-choice transport-cancelled hotel-overbooking transport-overbooked',
    'ne vendre que ce qu’il y a\u202f; sinon prévenir aussitôt et proposer mieux, pas moins.',
    'sell only what there is; else tell at once and offer better, not less.',
  ],
  [
    'website-down app-bug software-crash software-update-broke it-update-broke it-outage public-online-service-down software-sync software-notifications',
    'reproduire, corriger, essayer avant de publier\u202f; afficher l’état du service.',
    'reproduce it, mend it, try it before release; show the state of the service.',
  ],
  [
    'website-confusing online-form software-interface-confusing difficult-to-use missing-manual public-form-complicated red-tape',
    'regarder trois clients s’en servir, ôter ce qui les arrête.',
    'watch three clients use it, remove what stops them.',
  ],
  [
    'account-access software-login it-password-login it-vpn-remote it-employee-onboarding it-licences',
    'une voie de secours qui marche le soir, et un délai écrit pour rouvrir un accès.',
    'a way back in that works at night, and a written delay for reopening an access.',
  ],
  [
    'internet-or-wifi hotel-wifi it-slow-network software-slow it-email',
    'mesurer là où c’est lent, ajouter ou déplacer ce qui porte le signal.',
    'measure where it is slow, add or move what carries the signal.',
  ],
  [
    'software-data-lost it-backup it-migration',
    'sauvegarder avant tout changement, et essayer chaque mois de restaurer.',
    'back up before any change, and try a restore every month.',
  ],
  [
    'it-security-incident finance-fraud theft security-of-people',
    'protéger et prévenir d’abord\u202f; ensuite fermer la porte par où c’est entré.',
    'protect and warn first; then close the door it came in by.',
  ],
  [
    'double-charge invoice-error tax-error invoice-missing charged-after-cancelling it-hours-billed unfair-dunning payment-problem finance-transfer finance-card',
    'rembourser sans attendre qu’on le demande, trouver d’où vient l’erreur, relire avant l’envoi.',
    'refund before being asked, find where the error comes from, check before sending.',
  ],
  [
    'hidden-fees shipping-cost finance-fees repair-call-out-fee price-differs retail-price-label quote-exceeded quote-not-sent cancellation-fee finance-excess deposit',
    'dire le prix entier avant l’accord, le même partout, et demander avant de le dépasser.',
    'say the whole price before the deal, the same everywhere, and ask before exceeding it.',
  ],
  [
    'price-too-high price-increase finance-premium-increase restaurant-portions software-subscription auto-renewal',
    'expliquer ce que le prix contient, prévenir tôt d’une hausse, offrir plus petit.',
    'explain what the price holds, warn early of a rise, offer something smaller.',
  ],
  [
    'refund-late refund-refused transport-ticket-refund return-refused return-difficult retail-exchange-return warranty-refused warranty-unclear finance-claim-refused finance-claim-underpaid',
    'écrire la règle en clair, la suivre sans marchander, rembourser dans un délai annoncé.',
    'write the rule plainly, keep it without haggling, refund within an announced time.',
  ],
  [
    'discount-not-applied gift-card-or-points retail-loyalty-gift-card',
    'appliquer d’office ce qui est promis, laisser la caisse corriger sur place.',
    'apply by itself what is promised, let the till put it right on the spot.',
  ],
  [
    'contract-terms terms-changed rules-contested cancellation-refused finance-cancellation finance-account-closed repair-maintenance-contract public-tax-or-fine-contested',
    'dire la règle et son pourquoi avant, garder une issue pour les cas qu’elle n’avait pas prévus.',
    'tell the rule and its reason before, keep a way out for what it did not foresee.',
  ],
  [
    'cleanliness toilets hotel-room-cleanliness hotel-bathroom hotel-bedding hotel-linen-supplies restaurant-kitchen-hygiene health-hygiene transport-vehicle-cleanliness site-left-dirty repair-site-dirty retail-store-upkeep',
    'une liste, un passage à heure fixe, un second regard avant le client.',
    'a list, a round at a set hour, a second look before the client’s.',
  ],
  [
    'pests hotel-insects mould-and-unhealthy-air smell-place hotel-smell product-smell',
    'traiter la source avec un spécialiste, et ne rien rouvrir avant son feu vert.',
    'treat the source with a specialist, and reopen nothing before they say so.',
  ],
  [
    'hotel-hot-water repair-no-hot-water repair-no-heating hotel-heating hotel-air-conditioning temperature',
    'vérifier avant l’heure de pointe, régler ou remplacer, garder un secours prêt.',
    'check before the peak hour, adjust or replace, keep a spare ready.',
  ],
  [
    'hotel-room-noise noise-place noise-of-device repair-device-noise restaurant-ambience',
    'trouver la source, l’isoler ou l’arrêter la nuit, placer d’abord loin d’elle.',
    'find the source, insulate it or stop it at night, seat and house away from it first.',
  ],
  [
    'waiting-on-site slow-service restaurant-wait retail-checkout-queue public-queue-at-counter health-waiting-room hotel-check-in transport-boarding crowding',
    'renforcer aux heures où l’on attend, dire la durée, s’occuper de qui attend.',
    'add people at the hours of waiting, tell how long, look after those who wait.',
  ],
  [
    'missed-appointment repair-technician-no-show late-arrival appointment-rescheduled appointment-too-far health-appointment public-appointment-impossible restaurant-table-reservation',
    'confirmer la veille, prévenir dès qu’on sait, garder chaque jour une plage libre.',
    'confirm the day before, warn as soon as it is known, keep a slot free every day.',
  ],
  [
    'opening-hours public-closed-office it-after-hours signage',
    'afficher les heures vraies, partout les mêmes, et dire où aller quand c’est fermé.',
    'show the true hours, the same everywhere, and say where to go when closed.',
  ],
  [
    'parking access-and-disability hotel-accessibility transport-connection transport-missed-stop',
    'faire le trajet avec ceux qu’il arrête, ôter le premier obstacle d’abord.',
    'make the journey with those it stops, remove the first obstacle first.',
  ],
  [
    'hotel-booking-error transport-booking transport-seat hotel-room-type hotel-room-not-ready',
    'relire les réservations la veille, rappeler le client avant qu’il ne le découvre.',
    'read the bookings the day before, call the client before they find out.',
  ],
  [
    'restaurant-cold-food restaurant-undercooked restaurant-meal-quality restaurant-drinks hotel-breakfast',
    'goûter avant le service, servir dès que c’est prêt, ôter de la carte ce qui ne tient pas.',
    'taste before service, serve as soon as it is ready, drop from the menu what does not hold.',
  ],
  [
    'allergen restaurant-allergy food-poisoning health-prescription',
    'arrêter le plat ou le produit, vérifier la chaîne, écrire qui répond des allergènes.',
    'stop the dish or the product, check the chain, write down who answers for allergens.',
  ],
  [
    'injury slippery-or-dangerous-place dangerous-product gas-and-co repair-gas-safety fire-and-burn electric-shock overheating',
    'arrêter, mettre en sécurité, prévenir\u202f; ne rien remettre en service avant contrôle.',
    'stop, make safe, warn; put nothing back into service before it is checked.',
  ],
  [
    'defect breaks-early recurring-breakdown repair-breakdown repair-repeat-breakdown poor-materials underperforms battery software-battery-drain scratches-and-dents leaks repair-leak hotel-equipment hotel-key-lock it-printer-equipment',
    'chercher la cause commune, la corriger à la source, remplacer chez ceux qui l’ont eue.',
    'look for the common cause, mend it at the source, replace it for those who had it.',
  ],
  [
    'not-as-described wrong-size retail-fitting-size incompatible software-compatibility software-feature-removed not-to-specification',
    'corriger la fiche avec les mots des clients, montrer la taille et les limites.',
    'correct the description in clients’ words, show the size and the limits.',
  ],
  [
    'work-badly-done work-to-redo unfinished-work repair-installation-faulty property-damaged repair-appliance-scratched work-not-requested repair-chimney-drain',
    'faire le tour avec le client avant de partir, revenir finir à une date dite.',
    'walk through with the client before leaving, come back to finish on a stated date.',
  ],
];

/** What ends a problem of that nature, where no facet says more. */
const CHANGES_BY_NATURE: Readonly<Record<ProblemNature, Bilingual>> = {
  process: {
    fr: 'donner une date au client, nommer qui la tient, regarder chaque jour ce qui dépasse.',
    en: 'give the client a date, name who keeps it, look every day at what is overdue.',
  },
  quality: {
    fr: 'trouver la cause, la corriger, contrôler avant que le client ne le fasse.',
    en: 'find the cause, mend it, and check before the client does.',
  },
  attitude: {
    fr: 'en parler avec l’équipe, convenir de la réponse attendue, écouter de nouveau dans un mois.',
    en: 'talk it over with the team, agree on the answer expected, listen again in a month.',
  },
  place: {
    fr: 'remettre en état, puis passer voir chaque semaine avec des yeux de client.',
    en: 'put it right, then walk through every week with a client’s eyes.',
  },
  money: {
    fr: 'dire le prix entier avant l’achat, corriger la facture sans qu’on le demande.',
    en: 'say the whole price before the sale, mend the invoice without being asked.',
  },
  safety: {
    fr: 'arrêter, mettre en sécurité, réparer\u202f; ne rien remettre en service avant.',
    en: 'stop, make it safe, repair; put nothing back into service before.',
  },
};

const CHANGE_OF: ReadonlyMap<string, Bilingual> = new Map(
  CHANGES.flatMap(([facets, fr, en]) => facets.split(' ').map((facet) => [facet, { fr, en }] as const)),
);

/** A first idea of what to change, by the facet of a theme, else by the nature of the problem. */
export function changeFor(facet: string, nature: ProblemNature): Bilingual {
  return CHANGE_OF.get(facet) ?? CHANGES_BY_NATURE[nature];
}

/** Facets that have an idea of their own; a test holds them against the lexicon. */
export const FACETS_WITH_CHANGE: readonly string[] = [...CHANGE_OF.keys()];
