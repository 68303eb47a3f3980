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
  finance: 'banque assurance credit pret courtier placement comptable sinistre insurance bank loan',
  transport: 'transport taxi train bus vol avion bagage chauffeur colis demenage livreur flight airline trajet',
  software: 'application abonnement logiciel saas app plateforme version software subscription api',
  public: 'ville mairie commune municipal citoyen ministere guichet bibliotheque ecole',
};
/** A trade counts when its signs are at least this share of the leading trade's. */
const SHARE_MIN = 0.35;
const SIGNS_MIN = 2;

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
    const count = words.filter((word) =>
      beginnings.some((sign) => (sign.length <= 3 ? word === sign : word.startsWith(sign))),
    ).length;
    return { trade: trade as Trade, count };
  });
  const top = Math.max(...counts.map(({ count }) => count));
  if (top < SIGNS_MIN) return new Set();
  return new Set(
    counts.filter(({ count }) => count >= SIGNS_MIN && count >= top * SHARE_MIN).map(({ trade }) => trade),
  );
}
