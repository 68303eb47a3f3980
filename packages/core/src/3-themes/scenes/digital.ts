import type { Scenes } from './scene.ts';

/** Networks, machines that think, and the voices at the other end of the line. */
export const DIGITAL_SCENES: Scenes = {
  internet: {
    fr: `wifi wi-fi internet réseau réseaux connexion connecter connecté déconnecté déconnecter déconnexion débit routeur modem box fibre antenne signal barres
      mégabit mégabits netflix youtube streaming vidéo visio visioconférence zoom teams skype télétravail télécharger téléverser upload naviguer page pages charger
      coupure couper roue sablier hotspot partage ligne en-ligne 4g 5g ethernet borne-wifi bande-passante lag`,
    en: `wifi wi-fi internet network connection connect connected disconnect disconnected offline online speed router modem fibre fiber antenna signal bars
      megabit megabits netflix youtube stream streaming video zoom teams skype remote download upload browse page pages load loading buffering drop dropped
      hotspot tethered tether tethering ethernet bandwidth lag frozen froze call`,
  },
  vpn: {
    fr: `vpn tunnel distance télétravail session déconnexion déconnecter coupure couper accès bureau-distant serveur authentification reconnecter maison`,
    en: `vpn tunnel remote session disconnect drops dropped dropping kicked access desktop server authentication reconnect home`,
  },
  email: {
    fr: `courriel courriels mail mails email boîte boîtes messagerie outlook gmail adresse info@ pourriel pourriels indésirable indésirables spam filtre
      signature calendrier pièce-jointe rebond retourné migration archives alias`,
    en: `email emails e-mail mail mails mailbox mailboxes inbox outlook gmail address spam junk filter quarantine signature calendar attachment bounce bounced
      migration archive alias shared`,
  },
  computer: {
    fr: `ordinateur ordi portable poste pc mac écran écrans clavier souris disque windows lent lenteur redémarrer redémarrage planter planté fige figé geler
      démarrer mémoire pilote docking station tablette webcam casque allumer éteindre bleu`,
    en: `computer laptop pc mac workstation screen screens monitor keyboard mouse disk windows slow reboot restart crash crashed freeze freezes frozen boot memory
      driver docking dock tablet webcam headset blue`,
  },
  printer: {
    fr: `imprimante imprimantes imprimer impression imprime bourrage papier toner encre cartouche scanner numériser numérisation copieur photocopieur photocopieuse
      étiquette étiquettes bac recto-verso`,
    en: `printer printers print printing prints jam jammed paper toner ink cartridge scanner scan copier photocopier label labels tray duplex`,
  },
  'app-bug': {
    fr: `application appli app logiciel bogue bug plante planter version mise-à-jour mise jour écran bouton cliquer clic erreur message téléphone cellulaire
      notification notifications android iphone compte synchroniser module fonction menu`,
    en: `app application software bug buggy crash crashes version update updated screen button click tap error message phone notification notifications
      android iphone account sync module feature menu`,
  },
  website: {
    fr: `site web page formulaire panier paiement cliquer bouton ligne commander réserver portail espace-client onglet navigateur erreur chargement recherche
      catalogue champ case cocher valider`,
    en: `website site web page form basket cart checkout click button online order book portal browser error loading search catalogue field box tick submit`,
  },
  login: {
    fr: `mot passe mot-de-passe identifiant connexion connecter compte comptes accès code codes authentification double-facteur verrouillé réinitialiser
      réinitialisation utilisateur session bloqué sms valider droits`,
    en: `password login log-in logon username account accounts access code codes authentication authenticator two-factor mfa locked reset user session blocked
      sms verify permissions credentials`,
  },
  backup: {
    fr: `sauvegarde sauvegardes restaurer restauration récupérer fichier fichiers dossier données perdu perdus perdues effacé effacés serveur disque nuage cloud
      archive rançongiciel copie copies corrompu`,
    en: `backup backups restore restored recovery recover file files folder data lost deleted wiped erased server disk cloud archive ransomware copy copies corrupt
      corrupted`,
  },
  'data-safety': {
    fr: `piratage pirater piraté hameçonnage fraude virus antivirus faille confidentialité confidentiel confidentielle données personnelles renseignements vie
      privée mot-de-passe fuite usurpation divulguer dossier médical ancien employé accès`,
    en: `hack hacked phishing fraud virus antivirus breach privacy confidential data personal information leaked leak identity disclose disclosed records former
      employee access exposed`,
  },
  'new-employee': {
    fr: `nouvelle nouveau employé employée recrue embauche embauché stagiaire comptable arrivée poste compte licence accès créer ordinateur prêt lundi
      premier rentrée intégration`,
    en: `new employee hire hires starter joiner trainee intern onboarding account licence license access created laptop ready monday first`,
  },
  telephony: {
    fr: `téléphonie ligne lignes appel appels standard poste transfert transférer combiné répondeur boîte-vocale messagerie grésille écho coupe sonnerie numéro
      interphone téléphone téléphones ip voip renvoi haut-parleur`,
    en: `telephony line lines call calls switchboard extension transfer transferred handset voicemail crackle echo cut ringtone number phone phones ip voip forward
      forwarding speaker`,
  },
  unreachable: {
    fr: `appeler appelé appelle rappeler sonner sonne sonnait décrocher décroche raccrocher raccroché répondeur attente musique vivaldi standard ligne occupé
      occupée boucle touche menu taper injoignable joindre numéro téléphone messagerie pleine vide robot enregistrement tonalité minutes`,
    en: `call called calling ring rang ringing pick answer answered hang hung voicemail hold music vivaldi switchboard line busy engaged loop press menu
      unreachable reach number phone mailbox full robot recording recorded tone minutes queue`,
  },
  'no-answer': {
    fr: `répondre réponse réponses répondu répond courriel courriels message messages écrit écrire relance relancer relancé silence accusé automatique nouvelles
      nouvelle lu ignorer ignoré lettre mort retour sans-réponse`,
    en: `reply replies replied respond response answer answered email emails message messages wrote write chase chased chasing silence automatic acknowledgement
      auto-reply news read ignored unanswered ghosted heard crickets`,
  },
  ticket: {
    fr: `billet billets ticket tickets fermé fermée fermer fermés clos clôturé clore résolu résolue résoudre statut rouvrir rouvert réouvrir dossier
      numéro demande incident support soutien assistance coché`,
    en: `ticket tickets closed close closing resolved solved status reopen reopened case number request incident support helpdesk marked`,
  },
  screen: {
    fr: `écran affichage afficher affiche pixel image télé téléviseur lumineux voyant clignote clignoter clignotait rouge vert noir code erreur panneau
      bouton tactile télécommande led`,
    en: `screen display displays pixel picture television light blink blinked blinking flashing red green black code error panel button touch remote led`,
  },
  battery: {
    fr: `batterie pile piles autonomie charge chargeur déchargé décharge vide plat recharger heures pourcent gonflé démarreur accu`,
    en: `battery batteries charge charger drained drain dead flat recharge hours percent swollen starter power`,
  },
};
