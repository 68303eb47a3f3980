import type { Scenes } from './scene.ts';

/** Things bought, carried, mended and built. */
export const THING_SCENES: Scenes = {
  broken: {
    fr: `panne pannes cassé cassée casser brisé brisée défectueux défaut lâché lâcher mort morte fonctionner fonctionne marche marchait marcher plus rendre
      âme hs fichu foutu arrêté arrêter démarrer redémarrer s'allume allumer éteint éteindre ressusciter`,
    en: `broken broke break breakdown faulty defect defective died dead work works working stopped stop start started turn failed fail failure fault gave up
      switch kaput`,
  },
  'again-broken': {
    fr: `encore re-panne retombé retombée récidive rechute répétition troisième deuxième quatrième nouveau même réparé réparée réparation redevenu recommencé
      recommence identique rebelote toujours revient`,
    en: `again relapse repeat repeated third second fourth same repaired fixed fix repair back recurring recurs returned identical still once`,
  },
  'bad-work': {
    fr: `travail travaux bâclé bâclée mal posé posée pose poser installé installation installateur ouvrier ouvriers chantier finition finitions trou trous vis
      fixation fixé joint silicone niveau droit travers croche dévissé dévissée serré serrée desserré recommencer malfaçon malfaçons montage monté remonté`,
    en: `work job botched sloppy badly fitted fitting fit fitter install installed installation workmen site finish finishing hole holes screw screws fixed
      fixing sealant silicone level straight crooked loose tightened tighten redo workmanship assembly assembled`,
  },
  'building-site': {
    fr: `chantier poussière gravats plâtre débris bâche protection plinthe parquet carrelage carreau carreaux mur murs peinture plafond marteau perceuse toit
      rénovation échafaudage saleté traces bottes nettoyer ouvrier déchets`,
    en: `site dust rubble plaster debris sheet protection skirting floor tiles tile wall walls paint ceiling hammer hammers drill roof renovation scaffolding mess
      footprints boots clean workmen waste`,
  },
  scratch: {
    fr: `rayure rayures rayé rayée griffe griffes griffé griffée éraflure éraflures bosse bosses bosselé cabossé enfoncé coin écaillé éclat impact abîmé abîmée
      endommagé inox porte carrosserie coup coups`,
    en: `scratch scratches scratched scuff scuffed dent dents dented chip chipped corner damaged damage mark marks steel door bodywork knocked`,
  },
  delivery: {
    fr: `colis paquet livraison livrer livré livrée livreur transporteur coursier suivi numéro entrepôt point relais porte voisin boîte reçu expédié expédition
      retard tournée carton avis-de-passage adresse camion perdu facteur poste`,
    en: `parcel package delivery deliver delivered courier carrier driver tracking number warehouse pickup door neighbour box received shipped shipping late
      route carton card address lost postman post`,
  },
  packaging: {
    fr: `emballage emballé carton boîte bulles écrasé écrasée déchiré ouvert scellé plastique mousse fragile cassé`,
    en: `packaging packed carton box bubble crushed torn open sealed plastic foam fragile broken`,
  },
  'wrong-item': {
    fr: `mauvais mauvaise erreur autre modèle couleur taille référence article commandé commandée reçu recu échange échanger inversé inversée bleu rouge noir
      gauche droite pointure correspond`,
    en: `wrong error another model colour color size reference item ordered received exchange swap swapped reversed blue red black left right match matches`,
  },
  'missing-item': {
    fr: `manque manquait manquant manquante manquer incomplet vis boulon pièce accessoire accessoires notice moitié boîte oublié dedans absent vide`,
    en: `missing incomplete screw bolt piece accessory accessories manual half box forgotten inside absent empty lacking`,
  },
  'return-item': {
    fr: `retour retourner retourné reprendre reprise échange échanger étiquette ticket caisse avoir trente jours refusé magasin renvoyer renvoyé`,
    en: `return returned returning exchange tag receipt store credit thirty days refused shop send sent back`,
  },
  wear: {
    fr: `user usé usure décoller décollé déchirer déchiré craquer craqué fissure fissuré couture coutures rouille rouillé rouiller peler effiloché semelle
      qualité camelote toc solide solidité plastique fragile`,
    en: `wear worn peel peeling tear torn crack cracked seam seams rust rusty rusted frayed sole quality junk flimsy solid plastic fragile cheap`,
  },
  size: {
    fr: `taille tailles petit grand grande serré large dimension dimensions mesure mesures mesuré centimètre centimètres coupe pointure rentre rentrer longueur
      largeur trop`,
    en: `size sizes small big large tight loose dimension dimensions measure measured measurement centimetre inch inches cut fit fits length width`,
  },
  stock: {
    fr: `stock rupture disponible indisponible rayon rayons étagère vide épuisé commande réassort réapprovisionné reçu dispo`,
    en: `stock out available unavailable shelf shelves empty sold order restock restocked`,
  },
  cooling: {
    fr: `frigo réfrigérateur congélateur froid tiède dégivrer givre glace température pompe compresseur boissons aliments fondre fondu bac refroidir degrés
      fraîcheur clayette`,
    en: `fridge refrigerator freezer cold warm defrost frost ice temperature pump compressor drinks food melt melted cool cooling degrees chill shelf`,
  },
  washer: {
    fr: `machine laver lave-linge lave-vaisselle lessive linge essorage essorer tambour programme vaisselle assiettes vidange filtre séchoir sèche-linge cycle
      hublot`,
    en: `washing machine washer dishwasher laundry spin drum programme dishes plates drain filter dryer tumble cycle`,
  },
  laundry: {
    fr: `pressing teinturerie nettoyeur chemise chemises costume robe pantalon veste manteau repassage repasser tache rétréci rétrécir décoloré bouton boutons
      ourlet retouche couturière tissu laine soie`,
    en: `laundry dry-cleaner cleaners shirt shirts suit dress trousers pants jacket coat ironing iron stain shrunk shrink faded button buttons hem alteration
      seamstress fabric wool silk`,
  },
  bike: {
    fr: `vélo vélos bicyclette frein freins chaîne dérailleur pneu pneus roue roues guidon selle pédale pédales crevaison crevé chambre-à-air casque rayon
      cadre fourche vitesse vitesses antivol patin plaquettes voilé`,
    en: `bike bikes bicycle brake brakes chain derailleur tyre tire tyres wheel wheels handlebar saddle pedal pedals puncture flat tube helmet spoke frame fork
      gear gears pads cycling`,
  },
  car: {
    fr: `voiture auto garage mécanicien vidange moteur pneu pneus frein freins embrayage révision contrôle carrosserie pare-brise phare huile démarrer
      kilométrage remorquer courroie batterie essuie-glace location`,
    en: `car garage mechanic oil engine tyre tire tyres brake brakes clutch service inspection bodywork windscreen windshield headlight mileage tow belt
      battery wiper rental`,
  },
  garden: {
    fr: `jardin pelouse gazon haie haies tondre tonte tondeuse tailler taille arbre arbres arbuste branche branches souche plante plantes fleur fleurs massif
      terre bordure racine arrosage arroser feuilles paysagiste élagage clôture`,
    en: `garden lawn grass hedge hedges mow mowing mower trim trimmed tree trees shrub branch branches stump plant plants flower flowers bed soil border root
      watering leaves landscaper pruning fence`,
  },
  moving: {
    fr: `déménagement déménageur déménageurs carton cartons meuble meubles camion emballer porter escalier piano fragile armoire démonter remonter casse inventaire
      garde-meuble monte-charge`,
    en: `moving mover movers removal box boxes furniture truck pack carry stairs piano fragile wardrobe dismantle reassemble breakage inventory storage hoist`,
  },
  energy: {
    fr: `électricité courant panne disjoncteur disjoncter fusible compteur consommation kwh prise prises tableau câble court-circuit électricien éclairage
      lampe ampoule lumière génératrice solaire panneau panneaux onduleur`,
    en: `electricity power outage breaker trip tripped fuse meter consumption kwh socket outlet panel cable short-circuit electrician lighting lamp bulb light
      generator solar panels inverter`,
  },
  theft: {
    fr: `vol volé volée voler voleur disparu disparue disparaître perdu perdue égaré retrouvé coffre police plainte caméra cambriolage sac portefeuille bijou
      montre vestiaire`,
    en: `theft stolen stole steal thief disappeared vanished lost mislaid found safe police report camera burglary bag purse wallet jewel jewellery watch
      cloakroom`,
  },
};
