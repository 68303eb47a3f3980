import type { Scenes } from './scene.ts';

/** Tables, bodies, children and journeys. */
export const LIFE_SCENES: Scenes = {
  meal: {
    fr: `repas plat plats cuisson cuit cuite cru crue brûlé brûlée froid froide tiède fade salé salée sec sèche goût viande poulet poisson bœuf steak burger frites
      salade soupe sauce légume légumes pâtes riz dessert chef cuisine assiette portion portions carton saignant caoutchouc mangeable truite smoked`,
    en: `meal dish dishes cooked undercooked overcooked raw burnt burned cold lukewarm bland salty dry taste tasted meat chicken fish beef steak burger fries chips
      salad soup sauce vegetable vegetables pasta rice dessert chef kitchen plate portion portions rubbery edible trout`,
  },
  'table-service': {
    fr: `serveur serveuse service table commande commander servi servis menu menus carte addition oublié apéro entrée attendre attendu plats assiettes couverts
      nappe client restaurant resto souper dîner brunch`,
    en: `waiter waitress server service table order ordered served menu menus bill forgotten starter wait waited plates cutlery tablecloth restaurant dinner supper
      brunch`,
  },
  drinks: {
    fr: `café thé bière vin boisson boissons verre verres jus cocktail bouteille pression barman bar eau glaçon glaçons tiède bouchonné`,
    en: `coffee tea beer wine drink drinks glass juice cocktail bottle draught barman bartender bar water ice corked`,
  },
  breakfast: {
    fr: `petit-déjeuner déjeuner buffet pain croissant croissants œuf œufs yaourt jus confiture beurre toast viennoiserie fruits matin café céréales`,
    en: `breakfast buffet bread croissant croissants egg eggs yoghurt yogurt juice jam butter toast pastry fruit morning coffee cereal`,
  },
  bakery: {
    fr: `gâteau gâteaux pain pains tarte tartes crème baguette pâtisserie boulangerie boulanger levure rassis rassie sec glaçage anniversaire bougie bougies
      prénom écrit pièce-montée brioche croûte mie`,
    en: `cake cakes bread loaf pie tart cream baguette pastry bakery baker stale dry icing frosting birthday candle candles name written tiered bun crust`,
  },
  groceries: {
    fr: `périmé périmée date fraîcheur moisi pourri pourrie avarié fruits légumes salade viande poisson lait fromage rayon caisse promotion prix étiquette panier
      sac produit fermenté`,
    en: `expired date fresh freshness mouldy moldy rotten spoiled off fruit vegetables salad meat fish milk cheese aisle shelf till offer price label basket bag
      produce`,
  },
  allergy: {
    fr: `allergie allergique allergies allergène allergènes intolérance intolérant gluten lactose arachide arachides noix noisette cacahuète végétarien végane végétalien
      urticaire épipen lèvres gonflé gonflées étiquette ingrédient ingrédients plaques cœliaque`,
    en: `allergy allergic allergies allergen allergens intolerance intolerant gluten lactose peanut peanuts nut nuts hazelnut vegetarian vegan hives epipen
      lips swollen label ingredient ingredients rash coeliac celiac`,
  },
  injury: {
    fr: `blessé blessée blessure tomber tombé tombée chute glisser glissé glissant coupé coupure brûlure brûlé sang saigner doigt main tête genou hôpital urgence
      urgences ambulance pansement points suture cheville choc électrocuté danger dangereux`,
    en: `injured injury hurt fall fell slip slipped slippery cut burn burnt blood bleed bleeding finger hand head knee hospital emergency ambulance bandage
      stitches ankle shock electrocuted danger dangerous`,
  },
  gas: {
    fr: `gaz monoxyde carbone co détecteur alarme fumée incendie feu flamme flammes brûler étincelle étincelles explosion pompiers extincteur évacuer odeur
      vertige nausée cheminée conduit`,
    en: `gas monoxide carbon co detector alarm smoke fire flame flames burn spark sparks explosion firefighters extinguisher evacuate smell dizzy nausea chimney
      flue`,
  },
  child: {
    fr: `enfant enfants fils fille bébé petit petite garderie crèche éducatrice puéricultrice couche couches biberon sieste école jeux toboggan poussette
      animateur animatrice camp colonie gardienne parent parents`,
    en: `child children kid kids son daughter baby toddler daycare nursery carer nappy diaper bottle nap school play slide playground stroller counsellor camp
      babysitter parent parents`,
  },
  lesson: {
    fr: `cours leçon leçons professeur prof enseignant enseignante moniteur monitrice élève élèves classe examen note notes stage formation horaire séance séances
      annulé inscription groupe niveau devoir conduite`,
    en: `class classes lesson lessons teacher instructor pupil student students exam grade course training timetable schedule session sessions cancelled
      enrolment group level homework driving`,
  },
  gym: {
    fr: `gym salle entraînement entraîner tapis vélo haltère haltères poids machine machines appareil appareils abonnement coach entraîneur vestiaire vestiaires
      casier casiers sueur musculation fitness séance`,
    en: `gym workout train training treadmill dumbbell dumbbells weights machine machines equipment membership coach trainer locker lockers changing sweat
      fitness`,
  },
  health: {
    fr: `médecin docteur infirmière infirmier clinique hôpital patient patients ordonnance prescription médicament médicaments pharmacie pharmacien douleur
      mal dent dents dentiste piqûre radio résultat résultats analyse analyses consultation salle diagnostic opération lunettes verres opticien`,
    en: `doctor nurse clinic hospital patient patients prescription medicine medication pharmacy pharmacist pain ache tooth teeth dentist injection x-ray
      result results test tests consultation diagnosis surgery glasses lenses optician`,
  },
  hair: {
    fr: `cheveux coiffeur coiffeuse coiffure coupe coupé couleur teinture mèche mèches frange brushing salon ongle ongles vernis épilation cire sourcils peau
      crème esthéticienne manucure décoloration`,
    en: `hair hairdresser stylist haircut cut colour color dye highlights fringe bangs blow-dry salon nail nails polish waxing wax eyebrows skin cream
      beautician manicure bleach`,
  },
  travel: {
    fr: `train bus autobus avion vol gare aéroport quai billet billets correspondance retard annulé siège wagon contrôleur bagage bagages navette taxi chauffeur
      arrêt ligne trajet voyage passager embarquement`,
    en: `train bus plane flight station airport platform ticket tickets connection delay delayed cancelled seat carriage conductor luggage shuttle taxi driver
      stop line journey trip passenger boarding`,
  },
  boat: {
    fr: `bateau bateaux croisière capitaine quai embarcadère débarcadère zodiac traversier ferry passerelle baleine baleines marin gilet mer vagues excursion
      départ billets guichet matelot bouée kayak`,
    en: `boat boats cruise captain dock pier wharf jetty zodiac ferry gangway whale whales sailor lifejacket sea waves tour excursion departure tickets window
      clipboard deckhand kayak stern`,
  },
  show: {
    fr: `spectacle concert billet billets salle siège sièges rangée scène film cinéma théâtre musée visite guide audioguide entrée file ouvreuse programme rideau
      son`,
    en: `show concert ticket tickets hall seat seats row stage film movie cinema theatre theater museum tour guide audioguide entrance queue usher programme curtain
      sound`,
  },
  wedding: {
    fr: `mariage noces mariée mariés cérémonie traiteur salle photographe photos fleurs bouquet invités banquet gâteau vin-d'honneur alliance dj fête
      anniversaire faire-part`,
    en: `wedding bride groom ceremony caterer venue photographer photos flowers bouquet guests banquet cake reception ring party anniversary invitations`,
  },
  elderly: {
    fr: `mère père grand-mère grand-père âgé âgée aîné résidence ehpad chute toilette repas soin soins aide-soignante infirmière préposée préposé sonnette
      lit couche vieillard ans seul seule aidant`,
    en: `mother father grandmother grandfather elderly aged residence care carer carers fall meals nurse aide bell bed diaper alone old`,
  },
  funeral: {
    fr: `obsèques funérailles cercueil défunt défunte décès deuil cimetière urne cendres famille tombe pierre`,
    en: `funeral coffin deceased death mourning cemetery urn ashes family grave headstone`,
  },
  bank: {
    fr: `banque compte agence virement chèque carte crédit prêt hypothèque taux conseiller frais découvert découverte opposition retrait distributeur guichet
      sinistre assurance expert indemnité dossier`,
    en: `bank account branch transfer cheque card credit loan mortgage rate adviser fees overdraft blocked withdrawal atm claim insurance adjuster compensation`,
  },
  weather: {
    fr: `pluie pleuvoir neige neiger tempête orage vent verglas brouillard mouillé parapluie hiver déneigement déneiger charrue sel glace banc trottoir`,
    en: `rain raining snow snowing storm thunder wind ice fog wet umbrella winter plough plow salt sidewalk shovel`,
  },
  discrimination: {
    fr: `raciste racisme discrimination discriminer couleur peau origine voile religion femme handicap accent gai homosexuel étranger arabe noir noire autochtone`,
    en: `racist racism discrimination discriminate colour skin origin veil hijab religion woman disability accent gay foreigner arab black indigenous`,
  },
  privacy: {
    fr: `caméra photo nu nue entrer entré cogner frapper intimité devant monde humilié humiliant publiquement indiscret tous gêné honte`,
    en: `camera photo naked entered walked knock privacy front everyone humiliated humiliating publicly indiscreet embarrassed shame`,
  },
};
