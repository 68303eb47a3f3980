import { fold } from '../text/normalise.ts';
import { tokensFrom } from '../text/tokens.ts';

/** The thing a grievance speaks of, where no facet knows it: "Le sommier grince" → sommier. */
export type Subject = {
  /** Accents and plural gone: what two mentions share. */
  readonly key: string;
  /** Lower case, as written. */
  readonly word: string;
};

const WORDS_MAX = 60;
const LENGTH_MIN = 4;
/** A capital inside a quote begins a name, of a person or a place. */
const CAPITAL = /^\p{Lu}\p{Ll}/u;

/**
 * Finds the subject of a grievance by its own words alone, so that the theme it opens does not depend on what came
 * before: the first telling noun after an article or possessive.
 *
 * @returns `null` when nothing in the quote names a thing.
 */
export function subjectOf(quote: string): Subject | null {
  const tokens = tokensFrom(quote).slice(0, WORDS_MAX);
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (before === undefined || !DETERMINERS.has(before.folded) || !isTelling(token.folded)) continue;
    if (CAPITAL.test(quote.slice(token.start, token.end))) continue;
    return { key: singularOf(token.folded), word: token.word };
  }
  return null;
}

/** The key of a word as `subjectOf` makes it. */
export function subjectKeyOf(word: string): string {
  return singularOf(fold(word));
}

function isTelling(folded: string): boolean {
  return folded.length >= LENGTH_MIN && !/\d/.test(folded) && !VAGUE.has(folded) && !VAGUE.has(singularOf(folded));
}

function singularOf(folded: string): string {
  if (folded.length > LENGTH_MIN && folded.endsWith('ies')) return `${folded.slice(0, -3)}y`;
  return folded.length > LENGTH_MIN && /[^s][sx]$/.test(folded) ? folded.slice(0, -1) : folded;
}

const DETERMINERS = new Set(
  `le la les un une des du de au aux mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces aucun aucune chaque
  the my your our his her their its this that these those no each every`.split(/\s+/),
);

/** Words that follow an article in any complaint and name no thing that could be mended. */
const VAGUE = new Set(
  `probleme souci chose fois jour jours journee heure semaine mois annee an minute moment temps matin soir soiree nuit hier aujourd'hui
  gens personne monsieur madame dame homme femme mari epoux epouse fille fils enfant famille parent mere pere ami amie voisin collegue patron
  client cliente clientele service equipe entreprise societe maison compagnie firme responsable directeur gerant employe personnel gars type
  part cote fait cas suite lieu point fin debut milieu reste partie genre sorte facon maniere niveau sujet question reponse raison cause effet
  premier premiere deuxieme second seconde troisieme dernier derniere meme autre tout toute nouveau nouvelle petit petite grand grande gros
  grosse bon bonne mauvais mauvaise seul seule vrai vraie plein plus moins trop tres bien mal encore toujours jamais rien quoi que qui dont
  courriel message mail email appel lettre plainte reclamation avis commentaire etoile texte formulaire bonjour bonsoir merci cordialement
  honte catastrophe horreur deception scandale cauchemar experience impression sejour visite achat passage etablissement endroit place chez
  il elle nous vous ils elles cela ceci ca est sont etait suis avez avons avait pour avec dans sans sous vers depuis pendant quand comme donc
  mais alors puis apres avant entre contre selon lors lorsque parce puisque afin ainsi aussi quelque plusieurs certain certaine tel telle
  problem issue thing time times day days hour week month year minute moment morning evening night today yesterday people person man woman
  lady guy husband wife son daughter kid child family mother father friend neighbour neighbor colleague boss manager owner customer client
  guest service team company firm business staff employee place experience stay visit purchase way part side end start rest lot bit kind sort
  point matter case fact reason question answer reply email message call letter complaint review comment star text form hello thanks thank
  first second third last same other another whole entire new old good bad worst best little big great huge long short only single real
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
  deux trois quatre cinq sept huit neuf dixaine dizaine douzaine vingt trente quarante cinquante cent mille moitie quart tiers double
  two three four five seven eight nine ten dozen twenty thirty forty fifty hundred thousand half
  serveur serveuse vendeur vendeuse technicien technicienne ouvrier livreur chauffeur medecin infirmiere conseiller conseillere preposee prepose
  agent receptionniste caissier caissiere waiter waitress technician driver clerk agent rep nurse doctor salesman receptionist cashier staff
  what when where which that this there they them your with from have been were will would could should about after before again still
  never always nothing very just more most less also even than then such shame disaster joke nightmare disappointment hell once since until
  while because please dear sorry well much many some every each both into over under upon`.split(/\s+/),
);
