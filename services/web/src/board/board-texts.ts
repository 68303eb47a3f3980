/** The words of the backlog board; French first. */
const FR = {
  oneThing: 'Une chose à faire cette semaine',
  atRisk: (money: string) => `${money} par mois à risque`,
  effort: (effort: string) => `effort\u00a0: ${effort}`,
  ownedBy: (name: string) => `confié à ${name}`,
  start: 'Je m’en occupe',
  see: 'Voir le chantier',
  allEscalations: 'Toutes les remontées',
  moreCritical: (count: number) => (count < 2 ? `et ${count} autre attend` : `et ${count} autres attendent`),
  list: 'Du plus important au moins important',
  states: 'État',
  everyState: 'Tous',
  rankOfAll: 'Le rang est celui de toute la maison\u00a0: ce qui manque entre deux rangs est ailleurs.',
  filter: 'Filtrer par lieu, cible ou tendance',
  place: 'Lieu',
  target: 'Ce qui est visé',
  trend: 'Tendance',
  any: 'Peu importe',
  apply: 'Filtrer',
  clear: 'Tout montrer',
  nothing: 'Aucun chantier ne répond à ces choix.',
  spark: (figures: string) => `Clients par semaine, la dernière à la fin\u00a0: ${figures}`,
};

export type BoardTexts = typeof FR;

const EN: BoardTexts = {
  oneThing: 'One thing to do this week',
  atRisk: (money) => `${money} a month at risk`,
  effort: (effort) => `effort: ${effort}`,
  ownedBy: (name) => `in the hands of ${name}`,
  start: 'I take it',
  see: 'See the item',
  allEscalations: 'All escalations',
  moreCritical: (count) => (count === 1 ? 'and 1 more waits' : `and ${count} more wait`),
  list: 'From the most to the least important',
  states: 'State',
  everyState: 'All',
  rankOfAll: 'The rank is that of the whole house: what is missing between two ranks is elsewhere.',
  filter: 'Filter by location, target or trend',
  place: 'Location',
  target: 'What it is about',
  trend: 'Trend',
  any: 'Any',
  apply: 'Filter',
  clear: 'Show all',
  nothing: 'No item answers to these choices.',
  spark: (figures) => `Clients a week, the last one at the end: ${figures}`,
};

export function boardTexts(language: 'fr' | 'en'): BoardTexts {
  return language === 'fr' ? FR : EN;
}
