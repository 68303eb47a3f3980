import type { FirstStep } from '@doleances/pipeline';
import type { PageLanguage } from '../house/texts.ts';

/** The words of the first steps; French first. */
const FR = {
  title: 'Premiers pas',
  lead: 'Jusqu’au premier rapport, lundi matin. Ce qui est fait se coche tout seul.',
  steps: {
    account: 'Ouvrir votre compte par le lien affiché au démarrage',
    firm: 'Dire qui vous êtes\u00a0: le nom, les lieux, l’équipe',
    source: 'Brancher une source\u00a0: boîte aux lettres, formulaire, avis',
    read: 'Laisser lire les premiers messages',
    alerts: 'Dire qui alerter d’une plainte critique, et voir une alerte arriver',
    report: 'Dire qui reçoit le rapport du lundi',
  } satisfies Record<FirstStep['id'], string>,
  done: 'fait',
  open: 'à faire',
  dismiss: 'Ranger cette liste',
  welcome: 'Bienvenue',
  welcomeLead: 'L’installation est vide. Faites connaissance avec une auberge inventée, ou commencez par la vôtre.',
  sample: 'Charger la firme d’exemple',
  sampleHint: 'Une centaine de messages inventés, en français et en anglais, lus en une minute. Un bouton les retire.',
  own: 'Commencer par la vôtre',
  import: 'Ou, depuis un terminal, avec un fichier de plaintes\u00a0:',
};

const EN: typeof FR = {
  title: 'First steps',
  lead: 'Until the first report, on Monday morning. What is done ticks itself.',
  steps: {
    account: 'Open your account by the link shown at the start',
    firm: 'Say who you are: the name, the places, the staff',
    source: 'Connect a source: mailbox, form, reviews',
    read: 'Let the first messages be read',
    alerts: 'Say who is alerted of a critical complaint, and see an alert arrive',
    report: 'Say who gets the Monday report',
  },
  done: 'done',
  open: 'to do',
  dismiss: 'Put this list away',
  welcome: 'Welcome',
  welcomeLead: 'The installation is empty. Get acquainted with an invented inn, or begin with your own firm.',
  sample: 'Load the sample firm',
  sampleHint:
    'A hundred or so invented messages, in French and English, read within a minute. One button removes them.',
  own: 'Begin with your own',
  import: 'Or, from a terminal, with a file of complaints:',
};

export type FirstStepsTexts = typeof FR;

export function firstStepsTexts(language: PageLanguage): FirstStepsTexts {
  return language === 'fr' ? FR : EN;
}
