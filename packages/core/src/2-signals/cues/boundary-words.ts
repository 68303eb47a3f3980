/** Words that name one thing in rules and in demands; both languages, one blank between words. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  animal:
    'animal animaux chien chiens chienne chiot chat chats berger bergers labrador caniche toutou compagnie pet pets dog dogs puppy cat cats kennel chenil',
  allergy:
    'allergie allergies allergique allergiques intolérance intolérances intolérant intolérante lactose gluten arachides noix coeliaque allergy allergies allergic intolerance intolerant celiac nut nuts peanut',
  cancellation:
    'annulation annulations annuler annulé annulée annulons désister désistement cancel cancelled canceled cancellation cancelling',
  arrival: 'arrivée arriver arrivons arrivés check-in checkin arrival arrive',
  noise: 'bruit bruyant quiétude silence tapage fête musique quiet noise noisy party music loud',
  deposit: 'acompte acomptes dépôt dépôts caution arrhes avance deposit deposits prepayment',
  payment: 'paiement paiements payer payé règlement régler payable pay payment payments paying settle',
  part: 'pièce pièces pompe joint part parts supplied fournie fournies fournir',
  warranty: 'garantie garanties garanti warranty warranties guarantee',
  maintenance: 'entretien entretiens maintenance révision service servicing serviced',
  installer:
    'installateur installateurs pose poser posé monter monté montage installer installé installation installation self-installation bricoleur approved certified agréé agréés',
  access: 'accès dégagé dégagement encombré encombrée cave chaufferie passage access clear clearance cluttered cellar',
  presence: 'présent présente présence adulte absent absente absence home present adult',
  password: 'mot de passe passe mdp password passwords credentials identifiants',
  mfa: 'mfa authentification double authenticator authentication code appli two-factor 2fa',
  admin: 'administrateur administrateurs admin droits administrator rights privileges',
  ticket: 'billet billets ticket tickets portail texto textos sms cellulaire portal text texts texting',
  notice: 'préavis notice embauche embauché employé employée nouvel nouvelle hire hired starter employee onboarding',
  hardware:
    'matériel matériels ordinateur ordinateurs portable imprimante vieux vieil hardware computer laptop printer server serveur',
  update:
    'mise à jour mises mises-à-jour update updates patch patches redémarrage reboot restart maintenance window fenêtre report postpone',
  discount: 'rabais remise remises ristourne réduction baisser baissez baisse prix discount rebate price lower',
  deadline:
    'délai délais vendredi urgent urgence vite rapide rapidement semaine livraison date échéance deadline rush faster sooner urgent week',
  decision:
    'décide décider décision choix technique base données architecture decide decision choice technical database',
  respect:
    'respect insulte insultes insulter menace menaces crier cris grossier morveux incapable idiot imbécile insults insult threat threats shout abuse',
  refund: 'remboursement rembourser remboursable remboursé refund refunds refundable',
  contact: 'contact autorisé autorisée autorisés authorised authorized accès compte account',
};
