import type { NoteRefusal } from '@doleances/pipeline';
import type { Terminal } from './terminal/terminal.ts';

const FR = {
  note: 'note une plainte entendue au téléphone ou au comptoir',
  words: 'ce que le client a dit',
  counter: 'au comptoir plutôt qu’au téléphone',
  name: 'le nom du client',
  email: 'son courriel',
  phone: 'son téléphone',
  location: 'le lieu',
  who: 'qui note (par défaut : ligne de commande)',
  at: 'quand (AAAA-MM-JJ HH:MM), si ce n’est pas maintenant',
  promise: 'ce qui lui a été promis, comme « rappeler Tremblay ven conf livraison »',
  json: 'en JSON',
  noted: (id: string) => `C’est noté : ${id}`,
  notedKnown: (id: string) => `C’était déjà noté, et la note reste comme elle était : ${id}`,
  judges:
    'Un mot de la note juge la personne. S’il est du client, c’est bien ; s’il est de vous, décrivez le fait, pas la personne.',
  promised: (count: number) => (count === 1 ? 'La promesse est notée.' : `${count} promesses sont notées.`),
  badTime: 'L’heure ne se lit pas ; écrivez 2026-11-02 10:12.',
  refused: {
    empty: 'Écrivez ce que le client a dit.',
    too_long: 'C’est trop long : 20 000 caractères au plus.',
    ahead: 'Cette heure n’est pas encore passée.',
  } satisfies Record<NoteRefusal, string>,
};

const EN: typeof FR = {
  note: 'notes a complaint heard on the telephone or at the counter',
  words: 'what the client said',
  counter: 'at the counter rather than on the telephone',
  name: 'the name of the client',
  email: 'their e-mail',
  phone: 'their telephone',
  location: 'the place',
  who: 'who notes it (command line when nothing is said)',
  at: 'when (YYYY-MM-DD HH:MM), if not now',
  promise: 'what was promised to them, such as “call Tremblay back Fri conf delivery”',
  json: 'as JSON',
  noted: (id: string) => `Noted: ${id}`,
  notedKnown: (id: string) => `It was noted before, and the note stays as it was: ${id}`,
  judges:
    'A word of the note judges the person. If the client said it, fine; if you did, describe the fact, not the person.',
  promised: (count: number) => (count === 1 ? 'The promise is noted.' : `${count} promises are noted.`),
  badTime: 'The time cannot be read; write 2026-11-02 10:12.',
  refused: {
    empty: 'Write what the client said.',
    too_long: 'That is too long: 20,000 characters at most.',
    ahead: 'That time has not come yet.',
  },
};

export function noteTextsFor(language: Terminal['language']): typeof FR {
  return language === 'fr' ? FR : EN;
}
