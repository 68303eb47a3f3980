/** Words that name one thing in rules and in demands, both languages, one blank between words; no word of every day. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  animal:
    'animal animaux chien chiens chienne chiot chat chats berger bergers labrador caniche chihuahua toutou compagnie pet pets dog dogs puppy cat cats kennel chenil laisse leash',
  allergy:
    'allergie allergies allergique allergiques intolérance intolérances intolérant intolérante lactose gluten arachides noix coeliaque allergy allergies allergic intolerance intolerant celiac nut nuts peanut',
  cancellation:
    'annulation annulations annuler annulé annulée annulons annule annulerai décommandé décommander décommande désister désistement cancel cancelled canceled cancellation cancelling canceling no-show noshow',
  postponement: 'reporter reporté reportée reportez déplacer déplacé reschedule rescheduled postpone postponed',
  arrival: 'arrivée arrivées arriver arrivons arrivés arrive check-in checkin arrival arrive arriving',
  departure: 'départ départs partir libérée libérer quitter sortis check-out checkout departure leave leaving',
  lateness: 'retard retards tard tardif late lateness delayed',
  noise: 'bruit bruyant quiétude silence tapage quiet noise noisy loud',
  music: 'musique dj son sono sound music disco danse orchestre band',
  midnight: 'minuit midnight',
  party: 'fête fêtes fêter party parties noces mariage wedding',
  deposit:
    'acompte acomptes dépôt dépôts caution cautions arrhes avance empreinte garant deposit deposits prepayment prepay hold imprint',
  cash: 'espèces comptant liquide billets cash banknotes',
  card: 'carte cartes card cards visa mastercard bancontact',
  cheque: 'chèque chèques cheque cheques check',
  debit: 'prélèvement prélèvements prélever prélevé débit domiciliation debit debits direct-debit withdrawal',
  instalment:
    'versement versements mensualité mensualités échelonner étalement instalment instalments installment installments',
  fee: 'frais supplément suppléments pénalité pénalités fee fees surcharge surcharges penalty penalties',
  transfer: 'transfert transférer transfer transferred portage transférable transferring porting',
  number: 'numéro numéros number numbers',
  part: 'pièce pièces pompe parts',
  bought:
    'acheté achetée achetés achetées internet amazon ailleurs fourni fournie fournies fournir apporté apportée apporter bought purchased online elsewhere supplied supply supplies provide provided bring brought own',
  warranty: 'garantie garanties garanti garantir garantissiez warranty warranties guarantee guaranteed',
  maintenance: 'entretien entretiens maintenance révision servicing serviced service',
  installer:
    'installateur installateurs pose poser posé posée posez monter monté montage installer installé installez installation branché brancher branchement raccorder raccordement install installed installing plug plugged hook hooked fitted hang approved certified agréé agréés',
  chimney: 'cheminée cheminées conduit conduits tube tubage tubé ramonage chimney chimneys flue liner lined lining',
  boiler: 'chaudière chaudières fournaise boiler boilers furnace',
  access:
    'dégagé dégager dégagée dégagement encombré encombrée encombrant encombrement déneigé déneiger déneigement pelleter neige cave panneau stock clear cleared clearance cluttered cellar shovel shovelled snow path panel',
  presence:
    'présent présente présence adulte adultes absent absente absence accompagné surveillance present adult adults accompanied supervised supervision',
  child:
    'enfant enfants ado ados adolescent adolescente mineur mineurs gamin gamins garçon garçons fille filles fils kid kids child children teen teens teenager teenagers minor minors son sons daughter daughters',
  pool: 'piscine piscines bassin bassins bain bains spa baignade pool pools bath baths swim swims swimming',
  phone: 'téléphone téléphones cellulaire cellulaires cell gsm phone phones mobile',
  photo: 'photo photos selfie selfies caméra appareil-photo picture pictures camera cameras',
  smoke:
    'fumée fumer fumé fumeur tabac cannabis cigarette cigarettes vapoté vapotage vapoter vape vapeur smoke smoking smoked vaping vaped vapour tobacco',
  food: 'nourriture buffet repas gâteau traiteur mets vin alcool bière vins permis bouteille bouteilles food wine alcohol beer liquor cake catering caterer corkage',
  headcount: 'convives couverts nombre assiettes plats invités guests head-count headcount plates heads attendees',
  night: 'nuit nuits nuitée nuitées night nights',
  minimum: 'minimum minimale minimal',
  evening: 'soir soirée soirs evening evenings after-hours',
  weekend: 'samedi dimanche fin-de-semaine week-end weekend weekends saturday sunday',
  emergency: 'urgence urgences garde dépannage emergency emergencies on-call oncall',
  study: 'étude études devis soumission estimation study quote estimate survey',
  free: 'gratuit gratuite gratuits gratuites gratuitement offert inclus incluse inclure incluez free included include',
  grant:
    'prime primes subvention subventions annexes formulaire formulaires grant grants subsidy rebate annexes forms paperwork',
  salt: 'sel sels salt',
  boat: 'embarcation embarcations chaloupe canot kayak bateau quai lac boat boats canoe dock lake launch',
  washing: 'lavage laver lavé lave rincer rincerai nettoyage wash washed washing rinse',
  proof:
    'certificat certificats attestation attestations papier papiers preuve certificate certificates proof document',
  password: 'mdp password passwords passcode credentials identifiants code codes',
  identity: 'identité identités vérification vérifier vérifié vérifions vérifie identity verify verification verified',
  mfa: 'mfa authentification authenticator authentication appli two-factor 2fa',
  admin: 'administrateur administrateurs admin droits administrator rights privileges',
  authorised:
    'autorisé autorisée autorisés autorisation propriétaire titulaire authorised authorized authorisation authorization holder',
  record: 'dossier dossiers file files record records copie copies copy',
  patient: 'patient patiente patients conjoint conjointe épouse époux mari spouse wife husband',
  prescription:
    'ordonnance ordonnances prescription prescriptions antibio antibiotique antibiotiques examen consultation examination exam',
  ticket: 'billet billets ticket tickets portail texto textos sms portal texts texting',
  notice: 'préavis notice résiliation résilier résilie terminate termination',
  hire: 'embauche embauché employé employée nouvel nouvelle hire hired starter employee onboarding',
  licence: 'licence licences license licenses utilisateur utilisateurs user users seat seats abonnement subscription',
  yearly: 'annuel annuelle année engagement yearly annual commitment committed',
  hardware:
    'matériel matériels ordinateur ordinateurs portable imprimante vieux vieil routeur modem hardware computer laptop printer server serveur router devices device list liste',
  update: 'mises mises-à-jour update updates patch patches redémarrage reboot restart fenêtre window',
  website:
    'site sites web textes texte contenu contenus retouche retouches révisions content copy texts revision revisions edits rounds',
  discount: 'rabais remise remises ristourne réduction baisser baissez baisse discount rebate lower price',
  price: 'prix tarif tarifs taux price prices rate rates',
  fixed: 'fixe protégé protégée firm protected locked',
  deadline: 'délai délais échéance ouvrables deadline business rush faster sooner livraison delivery',
  decision: 'décide décider décision choix technique architecture framework decide decision choice technical database',
  respect:
    'respect insulte insultes insulter insulté menace menaces crier cris grossier morveux incapable idiot innocente innocent imbécile insults insult threat threats shout shouted abuse abusive swear swore',
  refund: 'remboursement rembourser remboursable remboursé rembourse refund refunds refundable',
  exchange:
    'échange échanger échangé échangeable retour retours retourner exchange exchanged return returned returning returns',
  sale: 'solde soldes liquidation démarqué vente finale final clearance sale',
  receipt: 'reçu reçus facture ticket-de-caisse receipt receipts invoice',
  appointment:
    'rendez-vous rdv plage séance séances soin soins appointment appointments slot session sessions treatment treatments',
  wear: 'gouttière gouttières porter port aligner aligners wear wearing worn',
  tank: 'réservoir réservoirs citerne cuve tank tanks',
  litre: 'litre litres liter liters',
  speed: 'débridage débrider débridé bride vitesse km/h kmh derestrict derestricted speed limiter unlock',
  helmet: 'casque casques helmet helmets',
  bike: 'vélo vélos bicyclette bicyclettes trottinette bike bikes bicycle scooter',
  weather: 'météo orage orages pluie tempête neige weather storm storms rain hail',
  third: 'tiers payant mutuelle ticket-modérateur assureur insurer insurance health fund bim',
  laboratory: 'labo laboratoire prothèse bridge couronne dentier lab laboratory prosthesis crown',
  size: 'taille tailles mesure mesures size sizes measure measurements',
};

/** Groups of `SYNONYMS` that many rules and many complaints speak of. */
export const COMMON =
  'weekend evening night card number price fee appointment update emergency refund food child party website record patient access deadline phone minimum maintenance arrival departure bought discount grant study free';

/** Words of nearly every rule and nearly every complaint: they point nowhere. */
export const EVERYWHERE =
  'pour avec dans sans sont cette leur leurs nous vous notre votre nos vos tout toute tous toutes plus apres avant moins seul seule elle only with from this that your before after each every jours jour heures heure hours hour days client clients clientes customer customers fois sauf except encore then than when where which while also they them their have been must will would could should doit doivent peut peuvent etre avoir fait faire compris comprise selon chez entre moins sous jusque until within deja autre autres other others chaque dont cela celui celle ceux leurs quand lorsque personne personnes people person voir vois lieu cause besoin need needs merci bonjour hello thanks facture factures facturé facturee invoice invoiced bill billed payer paye payee paie paient paiement payment paid pays paying euros dollars semaine semaines week weeks mois month months annee ans years nouveau nouvelle same meme made make take taken donne give given reste left demande asked compte account temps time firme maison house chambre chambres room rooms equipe team technicien technician';
