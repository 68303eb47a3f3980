import type { PageLanguage } from '../house/texts.ts';

const FR = {
  title: 'Parler au patron',
  lead: 'Quelque chose s’est mal passé\u00a0? Dites-le directement à la personne qui dirige la maison.',
  scan: 'Photographiez ce code avec votre téléphone',
  orGoTo: 'ou tapez cette adresse',
  points: ['Le patron vous lit lui-même. Votre nom est facultatif.', 'Rien à installer, deux minutes suffisent.'],
  pageTitle: 'Affiche',
  pageLead:
    'Une affiche à imprimer et à poser là où vos clients passent. Le code mène à la page «\u00a0Parler au patron\u00a0».',
  papers: { a4: 'A4', letter: 'Lettre US' },
  languages: { fr: 'en français', en: 'en anglais' },
  everywhere: 'Pour toute l’entreprise',
  leadsTo: 'Le code mène à',
  local:
    'Cette adresse n’est joignable que de cette machine. Donnez d’abord à l’installation son adresse publique (DOLEANCES_BASE_URL), puis imprimez.',
};

export type PosterTexts = typeof FR;

const EN: PosterTexts = {
  title: 'Talk to the boss',
  lead: 'Did something go wrong? Say it straight to the person in charge.',
  scan: 'Scan this code with your phone',
  orGoTo: 'or type this address',
  points: ['The boss reads you in person. Your name is optional.', 'Nothing to install, two minutes are enough.'],
  pageTitle: 'Poster',
  pageLead: 'A poster to print and put up where your clients pass. The code leads to the “Talk to the boss” page.',
  papers: { a4: 'A4', letter: 'US Letter' },
  languages: { fr: 'in French', en: 'in English' },
  everywhere: 'For the whole firm',
  leadsTo: 'The code leads to',
  local:
    'This address can be reached from this machine only. Give the installation its public address first (DOLEANCES_BASE_URL), then print.',
};

export function posterTexts(language: PageLanguage): PosterTexts {
  return language === 'fr' ? FR : EN;
}
