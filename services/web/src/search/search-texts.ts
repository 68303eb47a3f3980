import type { MessageKind } from '@doleances/core';
import type { PageLanguage } from '../house/texts.ts';

/** The words of the search page; French first. */
const FR = {
  nav: 'Chercher',
  title: 'Chercher',
  label: 'Mots, nom, adresse, numéro',
  submit: 'Chercher',
  narrow: 'Préciser',
  from: 'Du',
  to: 'Au',
  kind: 'Genre',
  location: 'Lieu',
  source: 'Source',
  theme: 'Chantier',
  critical: 'Critiques seulement',
  any: 'tous',
  kinds: {
    complaint: 'plainte',
    question: 'question',
    praise: 'éloge',
    request: 'demande',
    status_chase: 'demande de nouvelles',
    noise: 'bruit',
    ours: 'écrit par nous',
  } satisfies Record<MessageKind | 'ours', string>,
  promise: 'Promesse',
  typedPromise: (who: string) => `promesse notée par ${who}`,
  found: (count: string, isMore: boolean, isOne: boolean) =>
    isMore ? `Au moins ${count} messages` : `${count} message${isOne ? '' : 's'}`,
  none: 'Rien de tel parmi ce que vous pouvez lire.',
  noneHint: 'Essayez moins de mots, le début d’un mot suivi d’une étoile (rembours*), ou sans les filtres.',
  themes: 'Chantiers',
  promises: 'Promesses',
  messages: 'Messages',
  older: 'Plus anciens',
  first: 'Revenir aux plus récents',
  anonymous: 'sans nom',
  criticalTag: 'critique',
  withdrawnTag: 'avis retiré',
  helpTitle: 'Ce que la recherche comprend',
  help: [
    [
      'remboursement',
      'trouve aussi «\u00a0remboursée\u00a0», «\u00a0remboursé\u00a0», avec ou sans accents, en français comme en anglais',
    ],
    ['"pas de réponse"', 'ces mots côte à côte'],
    ['rembours*', 'tout ce qui commence ainsi'],
    ['livraison -samedi', 'l’un sans l’autre'],
    ['tremblay@exemple.ca', 'un nom, une adresse, un numéro de commande, tels qu’ils s’écrivent'],
  ],
  refused: {
    from: 'Cette date ne se lit pas\u00a0; écrivez-la comme 2026-11-02.',
    to: 'Cette date ne se lit pas\u00a0; écrivez-la comme 2026-11-02.',
    kind: 'Ce genre n’existe pas\u00a0; choisissez-en un dans la liste.',
  },
};

const EN: typeof FR = {
  nav: 'Search',
  title: 'Search',
  label: 'Words, name, address, number',
  submit: 'Search',
  narrow: 'Narrow down',
  from: 'From',
  to: 'To',
  kind: 'Kind',
  location: 'Place',
  source: 'Source',
  theme: 'Backlog item',
  critical: 'Critical only',
  any: 'any',
  kinds: {
    complaint: 'complaint',
    question: 'question',
    praise: 'praise',
    request: 'request',
    status_chase: 'asking for news',
    noise: 'noise',
    ours: 'written by us',
  },
  promise: 'Promise',
  typedPromise: (who) => `promise noted by ${who}`,
  found: (count, isMore, isOne) => (isMore ? `At least ${count} messages` : `${count} message${isOne ? '' : 's'}`),
  none: 'Nothing of the kind among what you may read.',
  noneHint: 'Try fewer words, the beginning of a word and a star (refund*), or no filters.',
  themes: 'Backlog',
  promises: 'Promises',
  messages: 'Messages',
  older: 'Older',
  first: 'Back to the newest',
  anonymous: 'no name',
  criticalTag: 'critical',
  withdrawnTag: 'review withdrawn',
  helpTitle: 'What the search understands',
  help: [
    ['refund', 'also finds “refunded” and “refunds”, with or without accents, in English and in French'],
    ['"no answer"', 'these words side by side'],
    ['refund*', 'whatever begins so'],
    ['delivery -saturday', 'one without the other'],
    ['tremblay@example.com', 'a name, an address, an order number, as they are written'],
  ],
  refused: {
    from: 'This date cannot be read; write it as 2026-11-02.',
    to: 'This date cannot be read; write it as 2026-11-02.',
    kind: 'There is no such kind; choose one from the list.',
  },
};

export type SearchTexts = typeof FR;

export function searchTexts(language: PageLanguage): SearchTexts {
  return language === 'fr' ? FR : EN;
}
