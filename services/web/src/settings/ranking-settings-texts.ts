import type { PageLanguage } from '../house/texts.ts';

/** The words of the settings page of the ranking. */
const FR = {
  title: 'Réglages du classement',
  nav: 'Réglages',
  lead: 'Tout ce qui décide de l’ordre des chantiers, et pourquoi. Chaque réglage se change dans firm.yaml, sous « policy », avec le nom donné ici.',
  ranking: 'Ce qui fait le rang',
  wording: 'Ce qui choisit les mots',
  setting: 'Réglage',
  value: 'Valeur',
  why: 'Pourquoi',
  halved: 'Divisé par deux',
  doubled: 'Doublé',
  own: (value: string) => `réglé par vous ; d’origine ${value}`,
  fromClients: 'd’après votre fichier de clients',
  bounds: (low: string, high: string) => `de ${low} à ${high}`,
  sensitivity: 'Les deux dernières colonnes disent ce que deviennent les cinq premiers chantiers :',
  tooMany: 'Il y a trop de plaintes pour essayer ici chaque réglage ; la commande le fait : doleances explain --policy',
  none: 'Rien n’est encore classé.',
  effort: (steps: string) => `Efforts qu’on peut choisir, en demi-journées : ${steps}.`,
};

type Texts = typeof FR;

const EN: Texts = {
  title: 'Settings of the ranking',
  nav: 'Settings',
  lead: 'Everything that decides the order of the backlog, and why. Each setting can be changed in firm.yaml, under “policy:”, by the name given here.',
  ranking: 'What makes the rank',
  wording: 'What chooses the words',
  setting: 'Setting',
  value: 'Value',
  why: 'Why',
  halved: 'Halved',
  doubled: 'Doubled',
  own: (value) => `set by you; originally ${value}`,
  fromClients: 'from your clients file',
  bounds: (low, high) => `from ${low} to ${high}`,
  sensitivity: 'The last two columns say what becomes of the first five items:',
  tooMany: 'There are too many complaints to try each setting here; the command does it: doleances explain --policy',
  none: 'Nothing is ranked yet.',
  effort: (steps) => `Efforts one can choose, in half-days: ${steps}.`,
};

export function rankingSettingsTexts(language: PageLanguage): Texts {
  return language === 'fr' ? FR : EN;
}
