import type { Terminal } from './terminal/terminal.ts';

const FR = {
  search: 'cherche dans les plaintes, les chantiers et les promesses',
  words: 'des mots, "une suite de mots", un nom, une adresse, un numéro\u00a0; rembours* ; -sans',
  from: 'premier jour (AAAA-MM-JJ)',
  to: 'dernier jour (AAAA-MM-JJ)',
  kind: 'complaint, question, praise, request, status_chase, noise, ours',
  location: 'le lieu',
  source: 'la source (src_…)',
  theme: 'le chantier (thm_…)',
  critical: 'critiques seulement',
  after: 'à la suite de cette plainte (cmp_…)',
  limit: 'combien par page (20 si rien n’est dit, 100 au plus)',
  json: 'en JSON',
  noFirm: 'L’installation est vide\u00a0: importez d’abord des plaintes.',
  nothingAsked: 'Dites quoi chercher\u00a0: doleances search remboursement',
  badDay: (option: string) => `--${option}\u00a0: ce jour ne se lit pas\u00a0; écrivez 2026-11-02.`,
  badKind: 'Ce genre n’existe pas\u00a0: complaint, question, praise, request, status_chase, noise, ours.',
  none: 'Rien de tel.',
  themes: 'Chantiers',
  promises: 'Promesses',
  found: (count: string, isMore: boolean) => (isMore ? `Au moins ${count} messages` : `Messages\u00a0: ${count}`),
  older: (id: string) => `La suite\u00a0: --after ${id}`,
  anonymous: 'sans nom',
  ours: 'écrit par nous',
  typedPromise: (who: string) => `promesse notée par ${who}`,
};

const EN: typeof FR = {
  search: 'searches complaints, backlog and promises',
  words: 'words, "words side by side", a name, an address, a number; refund*; -without',
  from: 'first day (YYYY-MM-DD)',
  to: 'last day (YYYY-MM-DD)',
  kind: 'complaint, question, praise, request, status_chase, noise, ours',
  location: 'the place',
  source: 'the source (src_…)',
  theme: 'the backlog item (thm_…)',
  critical: 'critical only',
  after: 'what comes after this complaint (cmp_…)',
  limit: 'how many a page (20 when nothing is said, 100 at most)',
  json: 'as JSON',
  noFirm: 'The installation is empty: import complaints first.',
  nothingAsked: 'Say what to look for: doleances search refund',
  badDay: (option) => `--${option}: this day cannot be read; write 2026-11-02.`,
  badKind: 'There is no such kind: complaint, question, praise, request, status_chase, noise, ours.',
  none: 'Nothing of the kind.',
  themes: 'Backlog',
  promises: 'Promises',
  found: (count, isMore) => (isMore ? `At least ${count} messages` : `Messages: ${count}`),
  older: (id) => `More: --after ${id}`,
  anonymous: 'no name',
  ours: 'written by us',
  typedPromise: (who) => `promise noted by ${who}`,
};

export function searchTextsFor(language: Terminal['language']): typeof FR {
  return language === 'fr' ? FR : EN;
}
