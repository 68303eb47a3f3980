import type { Scenes } from './scene.ts';

/** Money, papers, appointments and words given: what is told of any firm. */
export const DEALING_SCENES: Scenes = {
  'missing-invoice': {
    fr: `facture factures reçu reçus justificatif justificatifs relevé papier papiers document comptable comptabilité vérificateur fisc impôts impôt assurance
      employeur rembourser frais note tva tps numéro envoyer recevoir pdf attestation preuve duplicata quittance refacturer patron trésorier subvention`,
    en: `invoice invoices receipt receipts proof statement paper papers document accountant accounting bookkeeper auditor tax employer expenses expense claim
      reimburse reimbursed vat number send receive pdf certificate copy boss treasurer grant`,
  },
  'wrong-invoice': {
    fr: `facture facturé facturée facturer compte montant ligne lignes erreur total addition somme heures taxe taxes tva calcul calculer compté comptée ajouté
      ajoutée supplément minibar tarif écart différence double deux crédit note corriger rectifier trop-perçu quantité`,
    en: `invoice invoiced bill billed billing amount line lines item error total sum hours tax taxes vat calculation charged charge added extra minibar rate
      difference gap double credit correct overcharged overcharge quantity`,
  },
  'double-charge': {
    fr: `deux double doublon débité débiter débitée débit prélevé prélever prélèvement carte banque compte transaction fois relevé encaissé visa mastercard`,
    en: `twice double duplicate debited debit charged charge card bank account transaction statement taken withdrawn visa mastercard`,
  },
  refund: {
    fr: `remboursement remboursements rembourser remboursé remboursée argent rendre rendu crédit virement chèque jours semaines attendre toujours acompte arrhes
      avoir bon compte iban somme retour`,
    en: `refund refunds refunded money back return returned credit transfer cheque check days weeks waiting still deposit voucher account iban`,
  },
  deposit: {
    fr: `caution dépôt acompte arrhes préautorisation empreinte bloqué retenu retenue garantie libérer débloquer rendre encaissé`,
    en: `deposit hold held preauthorisation preauthorization bond security release released withheld retained cashed`,
  },
  'price-high': {
    fr: `prix cher chère chers tarif tarifs coûter coûte coût exorbitant arnaque euros euro dollars dollar piastres hausse augmentation augmenter vol voler
      concurrent moins rapport-qualité abusif gonflé doublé portefeuille raisonnable`,
    en: `price prices priced expensive rate rates cost costs costly exorbitant ripoff rip-off scam euros dollars pounds increase increased raise hike steal
      competitor cheaper value overpriced doubled wallet reasonable`,
  },
  'hidden-fees': {
    fr: `frais supplément suppléments surprise caché cachés déplacement forfait annoncé prévenu prévenir ajouté minimum dossier service inclus compris gratuit
      extra diagnostic supplémentaire commission taxe`,
    en: `fee fees surcharge extra surprise hidden callout call-out flat announced warned added minimum service included free additional diagnostic commission
      tax resort`,
  },
  quote: {
    fr: `devis estimation estimé soumission prévu dépassement dépassé dépasser budget chiffrage accord signé convenu annoncé budget tarif écrit avenant`,
    en: `quote quoted estimate estimated exceeded exceed over budget agreed agreement signed written variation`,
  },
  contract: {
    fr: `contrat contrats abonnement abonné résilier résiliation résilié renouvellement reconduction reconduit préavis clause signature signer engagement durée
      annuel mensuel conditions pénalité tacite désabonner échéance`,
    en: `contract contracts subscription subscribe cancel cancellation terminate termination renewal renewed notice clause signature sign commitment term yearly
      monthly conditions penalty unsubscribe lock-in`,
  },
  cancellation: {
    fr: `annuler annulation annulé annulée politique remboursable non-remboursable décès hôpital grippe malade maladie pénalité délai première nuit retenir
      garder gardez flexible météo empêchement report reporter`,
    en: `cancel cancelled canceled cancellation policy refundable non-refundable death hospital flu sick illness penalty first night keep kept flexible weather
      postpone reschedule`,
  },
  voucher: {
    fr: `bon bons cadeau coffret chèque-cadeau carte-cadeau rabais réduction promo promotion code coupon points fidélité expiré expirée périmé validité
      échéance solde soldes utiliser refusé`,
    en: `voucher vouchers gift card discount promo promotion code coupon points loyalty expired expiry valid validity balance sale redeem refused`,
  },
  payment: {
    fr: `paiement payer payé carte terminal refusée refusé virement comptant espèces monnaie caisse caissière mensualité versement prélèvement banque
      bancontact interac lecteur contact`,
    en: `payment pay paid card terminal declined refused transfer cash change till cashier instalment bank contactless reader`,
  },
  booking: {
    fr: `réservation réservations réserver réservé réservée confirmation confirmé confirmée nom noms liste dates date système erreur complet surréservation
      trace place places inscrit inscription registre transmis transmettre enregistré confirmations créneau`,
    en: `booking book booked reservation reserved reserve confirmation confirmed name names list dates date system error full overbooked record place seat seats
      registered registration passed transmitted`,
  },
  'missed-visit': {
    fr: `rendez-vous rdv créneau plage venir venu passer passé passage visite technicien installateur réparateur plombier livreur personne attendre attendu
      poireauter lapin congé journée posé absent absence décommander reporté déplacé reporter matinée après-midi maison sonné avis oublié`,
    en: `appointment slot window visit come came show showed turn turned technician engineer repairman plumber fitter nobody no-one waited waiting day off
      stood absent rescheduled postponed cancelled morning afternoon home bell forgot no-show`,
  },
  promised: {
    fr: `promis promise promettre promesse promettait promettiez garanti garantie assuré assurait devait devaient devrait jurer juré rappeler rappel rappelle
      lundi mardi mercredi jeudi vendredi demain semaine suite suivi toujours attends attendre oublié parole dit rien nouvelles`,
    en: `promised promise promising promises guaranteed assured assure swore swear supposed call callback ring monday tuesday wednesday thursday friday
      tomorrow week follow follow-up still waiting forgotten forgot word said nothing since never`,
  },
  'part-wait': {
    fr: `pièce pièces commande commander commandée attente attendre fournisseur usine stock rupture semaines mois arrivage reçue délai livrée rechange carte
      électronique pompe joint`,
    en: `part parts order ordered waiting wait supplier factory stock backorder weeks months arrived received lead spare board pump gasket`,
  },
  queue: {
    fr: `attendre attente attendu file queue minutes minute heure heures lent lente lenteur guichet comptoir caisse caisses numéro ticket debout patienter
      patience poireauter salle tour horloge trois-quarts interminable`,
    en: `wait waited waiting queue queued line minutes minute hour hours slow slowly counter till checkout number ticket standing patience room turn clock
      forever endless`,
  },
  repeat: {
    fr: `répéter répété raconter raconté histoire expliquer réexpliquer recommencer zéro encore interlocuteur interlocuteurs transféré service département
      différent chacun dossier noter début reprendre ballotté`,
    en: `repeat repeated repeating tell told story explain explained explaining again scratch person people transferred department different each file notes
      start over bounced passed`,
  },
  rude: {
    fr: `impoli impolie grossier malpoli désagréable ton sec sèche arrogant arrogante méprisant mépris condescendant insulter insulte traité traitée moquer
      moqué rire ricaner soupirer soupir yeux ciel haussé épaules sourire bonjour regard attitude respect politesse agressif agressive hurlé crié engueuler
      raccrocher bête idiot niaiseries morveux air bouche`,
    en: `rude rudely impolite unfriendly tone curt arrogant contempt condescending patronising patronizing insult insulted mocked mock laugh laughed sneer sigh sighed
      rolled eyes shrug shrugged smile hello look attitude respect manners aggressive shouted yelled snapped hung stupid idiot dismissive`,
  },
  incompetence: {
    fr: `incompétent compétence savoir sait connaître connaissait ignorer formé formation débutant stagiaire conseil conseiller conseillé conseillère mauvais
      erreur trompé mal-renseigné renseigner renseignement information contradictoire vendeur notice expert`,
    en: `incompetent competence know knew knowledge clue trained training beginner trainee advice advise advised wrong mistaken misinformed information
      contradictory salesman expert`,
  },
  'ask-boss': {
    fr: `patron patronne gérant gérante directeur directrice responsable propriétaire direction supérieur hiérarchie parler joindre refuser refusé réunion
      vacances absent demandé niaiseries`,
    en: `boss manager owner director head supervisor superior speak talk refused refuse meeting holiday away asked escalate`,
  },
  rule: {
    fr: `règle règlement règlements politique interdit interdite interdiction autorisé condition conditions exception exiger exige obligatoire permettre permis
      refus refuser refusé affiche affiché injuste absurde ridicule assouplir tolérance`,
    en: `rule rules policy policies forbidden banned allowed allow condition conditions exception require required mandatory permit refuse refused sign unfair
      absurd ridiculous waive tolerance`,
  },
  language: {
    fr: `français anglais langue langues unilingue bilingue traduire traduction traduit accent flamand néerlandais comprendre parler parlait loi-101 anglophone
      francophone`,
    en: `french english language unilingual bilingual translate translation accent flemish dutch understand speak speaks spoke anglophone francophone`,
  },
  review: {
    fr: `avis étoile étoiles commentaire google supprimer supprimé enlever effacer retirer publier publié plainte plaintes étouffer taire geste cacher`,
    en: `review reviews star stars comment google delete deleted remove removed take-down publish published complaint complaints hush silence hide`,
  },
  warranty: {
    fr: `garantie garanti garantir couvert couverte couvrir exclu exclusion refuser refusée usure prouver preuve achat fabricant prolongée extension expirée
      mois ans conforme défaut`,
    en: `warranty guarantee guaranteed covered cover excluded exclusion refused wear tear prove proof purchase manufacturer extended expired months years defect`,
  },
  ads: {
    fr: `publicité pub annonce affiche brochure photo photos description mensonger trompeur mentir mensonge promettait indiquait fiche catalogue site infolettre
      désabonner marketing démarchage sollicitation appels`,
    en: `advert advertising ad ads brochure photo photos description misleading lie lied false stated listing catalogue newsletter unsubscribe marketing spam
      telemarketing`,
  },
  admin: {
    fr: `dossier dossiers formulaire formulaires document documents guichet mairie commune administration fonctionnaire permis carte identité passeport certificat
      acte demande papier papiers signature pièce pièces justificatives délai courrier`,
    en: `file files form forms document documents counter council town hall administration official permit identity passport certificate deed application papers
      signature supporting post`,
  },
};
