import type { PageLanguage } from '../house/texts.ts';

const FR = {
  title: 'Ligne directe',
  lead: 'Ce que vos clients vous ont écrit à vous. L’équipe n’en voit rien, ni ici, ni dans ses listes, ni dans les chantiers, avant que vous le décidiez.',
  empty: 'Personne ne vous a écrit pour l’instant.',
  poster: 'L’affiche avec le code à photographier',
  page: 'La page que voient vos clients',
};
const EN: typeof FR = {
  title: 'Direct line',
  lead: 'What your clients wrote to you in person. The team sees none of it, here, in its lists or in the backlog, until you decide so.',
  empty: 'Nobody has written to you so far.',
  poster: 'The poster with the code to scan',
  page: 'The page your clients see',
};

export function directLineTexts(language: PageLanguage): typeof FR {
  return language === 'fr' ? FR : EN;
}
