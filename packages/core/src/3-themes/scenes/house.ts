import type { Scenes } from './scene.ts';

/** Rooms, nights, water and warmth: what is told of a place where one stays. */
export const HOUSE_SCENES: Scenes = {
  'hot-water': {
    fr: `eau douche douchette bain baignoire robinet mitigeur lavabo évier chauffe-eau ballon chaudière tiède tiédasse glacé glacée glacial gelé
      gelée rincer savon savonner savonnage shampoing shampouiner mousse jet pression débit filet goutte laver toilette gant débarbouillette serviette
      bouilloire frissonner polaire banquise jaillir couler coule ballon cumulus boiler pommeau`,
    en: `water shower bath bathtub tub tap faucet sink basin boiler heater lukewarm tepid icy freezing rinse soap lather shampoo jet pressure trickle
      wash washcloth towel kettle shiver polar plunge glacier arctic stream spout hot scald`,
  },
  leak: {
    fr: `fuite fuir fuit fuyait goutter goutte inonder inondation dégât dégoulinant dégouliner couler suinter flaque seau bassine serpillière infiltration
      plafond tache auréole moisi moisissure humide humidité trempé mouillé raccord joint siphon tuyau canalisation vanne robinetterie mare`,
    en: `leak leaking leaky drip dripping flood flooded puddle bucket mop seep ceiling stain mould mold damp wet soaked joint seal pipe pipework hose valve
      burst trickle pool dribble`,
  },
  drains: {
    fr: `toilette toilettes wc chasse cuvette égout évacuation bouché boucher débordement déborder refouler canalisation siphon tuyau sanitaire urinoir papier
      plombier furet`,
    en: `toilet toilets loo flush bowl sewer sewage drain drainage clogged blocked overflow plumbing plumber plunger backed`,
  },
  'cold-room': {
    fr: `chauffage radiateur chaudière froid froide frisquet geler gelait grelotter frissonner degré degrés thermostat couverture couvertures couette manteau
      tuque bonnet chaufferette poêle température thermomètre congélateur frigorifié chauffer réchauffer buée convecteur pompe pac`,
    en: `heating radiator boiler furnace cold chilly freezing froze shiver degrees thermostat blanket blankets coat hat heater temperature thermometer warm
      warmth igloo fridge breath pump`,
  },
  'too-hot': {
    fr: `clim climatisation climatiseur ventilateur ventilo chaud chaude chaleur étouffant étouffer suffoquer suer transpirer sueur canicule four sauna
      fournaise degré degrés aération ventilation étuve fondre`,
    en: `aircon conditioning conditioner conditioned fan hot heat stuffy stifling sweat sweating sweaty sauna oven boiling degrees heatwave ventilation melting
      melt furnace`,
  },
  'noise-people': {
    fr: `bruit bruyant tapage vacarme boucan fête fêtard fêtards musique chanter chantait chanson chanteur hurler crier cris rire rires danse danser sono
      basse basses orchestre groupe concert guitare accordéon karaoké terrasse patio bar verres applaudir voisin voisins voisine festif noce mariage
      bachelorette ivre soûl éméché refrain micro amplifié ambiance dj discothèque fanfare`,
    en: `noise noisy loud party partying music sing singing sang song singer shout shouting yell laugh laughter dance band bass concert guitar accordion
      karaoke terrace patio deck bar cheer neighbours neighbors drunk chorus microphone speaker speakers dj disco rowdy stag hen bachelorette racket lyrics
      setlist wonderwall tune tunes drums`,
  },
  'noise-machine': {
    fr: `bruit bruyant ronfler ronflement ronronner ronronnement bourdonner bourdonnement vibrer vibration vibrations siffler sifflement grincer grincement
      grésiller claquer claquement cogner cognement tambour moteur compresseur décibel décibels vrombir tracteur avion hélicoptère gargouiller glouglou
      glouglouter essoreuse essorage hoqueter râler cliqueter tremblement silencieux silence boucan`,
    en: `noise noisy hum humming buzz buzzing drone vibrate vibration rattle rattling whistle squeak squeal screech clank bang banging knock knocking drum motor
      compressor decibel decibels roar tractor aircraft helicopter gurgle growl snore whine grind grinding clunk thump quiet silence loud`,
  },
  trucks: {
    fr: `camion camions camionnette poids lourd semi remorque fourgon fourgonnette livreur livraison livraisons décharger déchargement chargement diable
      chariot chariots palette palettes hayon caisse caisses cageot cageots fût fûts barils tonneau moteur ralenti recul manœuvre manœuvrer bip klaxon klaxonner
      diesel chauffeur quai poubelle poubelles benne conteneur bouteilles portière portières pavé pavés cour fournisseur boulanger laitier éboueur mastodonte
      rolls transpalette ferraille`,
    en: `truck trucks lorry lorries van vans deliver delivery deliveries unload unloading trolley trolleys pallet pallets crate crates keg kegs barrel barrels
      engine idling reverse reversing beep beeping horn honk diesel driver dock bin bins skip container bottles forklift cobbles courtyard yard supplier baker
      garbage tailgate tail-lift rolling rolled trailer clatter`,
  },
  night: {
    fr: `nuit nuits dormir dormi dort sommeil réveil réveiller réveillé endormir endormi coucher lit insomnie cauchemar oreiller bouchons boules minuit tard
      veille nocturne fatigué épuisé repos reposer couché debout oreilles fermer l'œil`,
    en: `night nights sleep slept asleep awake wake woke woken waking insomnia pillow earplugs midnight late nightly tired exhausted rest bed bedtime nap`,
  },
  dawn: {
    fr: `aube aurore matin matinal tôt réveil coq poules lever levée soleil potron-minet aux-aurores avant-l'aube cinq six`,
    en: `dawn sunrise early morning cockcrow rooster cockerel daybreak five a.m crack sun`,
  },
  bed: {
    fr: `lit lits matelas sommier oreiller oreillers couette drap draps literie ressort ressorts dos courbature mou dur bosse creux grincer couvre-lit
      traversin housse jumeaux king queen sofa-lit canapé divan courbatures`,
    en: `bed beds mattress spring springs pillow pillows duvet sheet sheets bedding back ache sag sagging lumpy hard soft squeak twin king queen sofa
      blanket bunk cot`,
  },
  dirt: {
    fr: `sale sales saleté propre propreté ménage nettoyer nettoyage nettoyé nettoyée poussière poussiéreux cheveu cheveux poil poils tache taches taché crasse
      crasseux miette miettes poubelle poubelles collant gras graisse aspirateur balai éponge désinfecter hygiène femme-de-ménage préposée traces toile araignée
      chaussette linge souillé répugnant dégueu dégueulasse dégoûtant vaisselle`,
    en: `dirty dirt clean cleaned cleaning cleaner cleanliness dust dusty hair hairs stain stains stained grime grimy filthy filth crumb crumbs rubbish trash sticky
      grease greasy vacuum broom sponge hygiene housekeeping maid cobweb sock unwashed disgusting mess messy wipe wiped`,
  },
  vermin: {
    fr: `souris rat rats cafard cafards blatte punaise punaises fourmi fourmis araignée insecte insectes bestiole bestioles piqûre piqûres puce puces crotte
      crottes mouche mouches guêpe guêpes moustique asticot ver rongeur bête bêtes nid mite mites`,
    en: `mouse mice rat rats cockroach roach roaches bedbug bedbugs bug bugs ant ants spider insect insects bite bites flea fleas droppings fly flies wasp wasps
      mosquito maggot worm rodent rodents pest nest moth moths`,
  },
  smell: {
    fr: `odeur odeurs sentir sent sentait puer pue puait puanteur relent relents nauséabond fumée cigarette tabac égout moisi renfermé parfum œufs pourri
      fosse friture nez désodorisant respirer inodore infect infecte pestilentiel`,
    en: `smell smells smelly smelled smelt stink stinks stank stench odour odor reek whiff smoke cigarette tobacco sewage musty perfume rotten eggs frying nose
      deodorant foul breathe`,
  },
  window: {
    fr: `fenêtre fenêtres vitre vitres rideau rideaux store stores volet volets lumière lune lampadaire soleil jour opaque occultant châssis vitrage double-vitrage
      moustiquaire courant-d'air baie véranda vélux noir`,
    en: `window windows pane glass glazing curtain curtains blind blinds shutter shutters light moonlight streetlamp sun daylight blackout frame draught draft screen
      skylight dark`,
  },
  'door-key': {
    fr: `porte portes clé clés clef clefs serrure serrures verrou poignée badge carte passe trousseau ouvrir ouvre ouvrait déverrouiller verrouiller verrouillé
      bloqué bloquée dehors coincé enfermé enfermée code digicode accès gâche barillet cylindre couloir corridor palier sonnette interphone portail lecteur
      loquet serrurier entrée paillasson bluetooth`,
    en: `door doors key keys lock locks locked unlock bolt handle knob badge keycard fob open opens opened shut stuck locked outside code access latch corridor
      hallway landing bell doorbell intercom gate reader locksmith entrance doorstep bluetooth`,
  },
  lift: {
    fr: `ascenseur escalier escaliers marche marches rampe étage étages monter descendre palier fauteuil roulant béquille béquilles poussette accès accessible
      accessibilité handicap handicapé mobilité plain-pied main-courante seuil canne marchette élévateur`,
    en: `lift elevator stairs stair staircase steps step rail handrail banister floor floors climb wheelchair crutches pram stroller access accessible
      accessibility disabled disability mobility ramp threshold cane walker`,
  },
  furniture: {
    fr: `chaise chaises fauteuil table tables bureau armoire commode placard tiroir tiroirs étagère meuble meubles mobilier canapé banc berçante lampe ampoule
      télé téléviseur télévision télécommande frigo réfrigérateur sèche-cheveux cafetière bouilloire miroir cintre cintres tapis vieillot décor balançoire`,
    en: `chair chairs armchair table tables desk wardrobe dresser cupboard drawer drawers shelf furniture sofa couch bench lamp bulb television remote fridge
      hairdryer kettle mirror hanger hangers carpet rug dated decor rocking`,
  },
  arrival: {
    fr: `arrivée arriver arrivés arrivé check-in réception prête prêt chambre chambres remise bagages valise valises lobby hall salon attendre attendu ménage
      ménagère lits quinze seize heures enregistrement accueil comptoir clé remettre tôt départ check-out`,
    en: `arrival arrive arrived check-in checkin reception ready room rooms luggage suitcase suitcases bags lobby lounge wait waited made four o'clock desk
      front handed early checkout departure keyless`,
  },
  'room-type': {
    fr: `chambre suite vue balcon fleuve mer lac jardin cour surclassement catégorie standard supérieure double jumeaux fumeur étage rez-de-chaussée sous-sol exiguë
      minuscule placard photo photos côté donnant réservée attribuée changement`,
    en: `room suite view balcony river sea lake garden courtyard upgrade downgraded category standard superior double twin smoking floor ground basement tiny cramped
      closet photo photos facing booked assigned moved dumpsters`,
  },
  'pool-spa': {
    fr: `piscine bassin spa sauna hammam jacuzzi bain-tourbillon maillot chlore baignade baigner nager nageur vestiaire vestiaires casier casiers cabine serviette
      transat massage masseuse soin soins peignoir`,
    en: `pool spa sauna steam jacuzzi hot-tub swimsuit chlorine swim swimming swimmer changing locker lockers cubicle towel lounger massage masseuse treatment
      robe bathrobe`,
  },
  pets: {
    fr: `chien chiens chat chats animal animaux laisse aboyer aboiement aboie chenil poil croquettes vétérinaire toutou chiot chaton litière perroquet lapin
      cage toilettage toiletteur`,
    en: `dog dogs cat cats animal animals pet pets leash bark barking kennel fur kibble vet veterinary puppy kitten litter parrot rabbit cage groom groomer
      grooming`,
  },
  parking: {
    fr: `stationnement stationner stationné parking garer garé place places voiture auto véhicule contravention fourrière remorquage barrière horodateur parcmètre
      ticket garage voiturier dépanneuse emplacement`,
    en: `parking park parked space spaces spot car vehicle fine towed tow clamp barrier meter ticket garage valet lot`,
  },
  'ev-charging': {
    fr: `borne bornes recharge recharger charger chargeur branché branchée brancher prise prises câble batterie électrique autonomie kilomètre kilomètres tesla
      kilowatt kw pourcent voyant rallonge jus courant`,
    en: `charger chargers charging charge charged plug plugged socket cable battery electric range kilometres miles tesla kilowatt kw percent socket post
      point wallbox extension juice ev`,
  },
};
