import type { Firm } from '../firm/firm.ts';
import { tokensFrom } from '../text/tokens.ts';
import type { Trade } from './lexicon/facet.ts';

/** Beginnings of words by which a firm's own data tell its trade; one blank between. */
const SIGNS: Readonly<Record<Trade, string>> = {
  hotel: 'auberge hotel inn chambre reception sejour nuit room gite lodge guest hebergement reservation',
  restaurant: 'restaurant resto bistro cuisine chef menu serveu table degustation traiteur cafe brasserie plat',
  repair:
    'chauffag chauffe chaudier plomb electric depann technicien reparation installat entretien appareil piece garage mecanic heating boiler plumb repair ramon',
  it: 'informatique ti it support serveur mfa authentification portail ticket poste billet logiciel reseau cyber licence helpdesk password admin',
  retail: 'magasin boutique vendeu caisse livraison shop store retour echange stock',
  health: 'clinique dentis medecin sante patient infirm pharmac soin physio optic veterinaire',
  finance:
    'banque assurance assureur mutuelle credit pret courtier placement comptable sinistre virement insurance insurer bank loan mortgage atm',
  transport: 'transport taxi train bus vol avion bagage chauffeur colis demenage livreur flight airline trajet',
  software: 'application abonnement logiciel saas app plateforme version software subscription api',
  public: 'ville mairie commune municipal citoyen ministere guichet bibliotheque ecole',
};
/** Signs that are everyday words in a message, whatever they mean on a firm's card. */
const EVERYDAY = new Set(['it', 'ti', 'piece', 'version', 'retour', 'nuit', 'admin', 'support']);
/** Share of the messages that must name a trade, and how many of them are looked at, and how far. */
const MESSAGE_SHARE_MIN = 0.15;
const MESSAGES_READ_MAX = 400;
const LENGTH_READ_MAX = 600;
/** A trade counts when its signs are at least this share of the leading trade's. */
const SHARE_MIN = 0.35;
const SIGNS_MIN = 2;

const matches = (word: string, sign: string): boolean => (sign.length <= 3 ? word === sign : word.startsWith(sign));

type Count = { readonly trade: Trade; readonly count: number };

/** The trades counted at least `least` times and not far behind the leading one. */
function leadingOf(counts: readonly Count[], least: number): ReadonlySet<Trade> {
  const top = Math.max(...counts.map(({ count }) => count));
  return new Set(counts.filter(({ count }) => count >= least && count >= top * SHARE_MIN).map(({ trade }) => trade));
}

/** The trades that the firm's name, roles, products and conditions speak of; empty when they say nothing clear. */
export function tradesOf(firm: Firm): ReadonlySet<Trade> {
  const words = tokensFrom(
    [
      firm.name,
      ...firm.staff.map(({ role }) => role ?? ''),
      ...firm.products.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...firm.locations.map(({ name }) => name),
      ...firm.conditions.flatMap(({ title, rule, why }) => [title.fr, rule.fr, why?.fr ?? '']),
    ].join(' . '),
  ).map(({ folded }) => folded);
  const counts = Object.entries(SIGNS).map(([trade, signs]) => {
    const beginnings = signs.split(' ');
    const count = words.filter((word) => beginnings.some((sign) => matches(word, sign))).length;
    return { trade: trade as Trade, count };
  });
  return leadingOf(counts, SIGNS_MIN);
}

/** The trades that a firm's messages speak of, for a firm that has told nothing of itself; their order plays no part. */
export function tradesTold(texts: readonly string[]): ReadonlySet<Trade> {
  const step = Math.ceil(texts.length / MESSAGES_READ_MAX);
  const read = texts
    .toSorted()
    .filter((_, place) => place % step === 0)
    .map((text) => new Set(tokensFrom(text.slice(0, LENGTH_READ_MAX)).map(({ folded }) => folded)));
  const counts = Object.entries(SIGNS).map(([trade, signs]) => {
    const telling = signs.split(' ').filter((sign) => !EVERYDAY.has(sign));
    const count = read.filter((words) => [...words].some((word) => telling.some((sign) => matches(word, sign)))).length;
    return { trade: trade as Trade, count };
  });
  return leadingOf(counts, Math.max(SIGNS_MIN, read.length * MESSAGE_SHARE_MIN));
}
