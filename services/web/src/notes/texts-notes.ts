import type { NoteRefusal } from '@doleances/pipeline';
import type { PageLanguage } from '../house/texts.ts';

/** The words of the page of notes; French first. */
const FR = {
  nav: 'Noter une plainte',
  title: 'Noter une plainte',
  lead: 'Ce qu’un client vient de dire au téléphone ou au comptoir, dans ses mots à lui. Le fait, pas la personne.',
  channel: 'Où',
  channels: { phone_note: 'au téléphone', counter_note: 'au comptoir' },
  text: 'Ce qu’il a dit',
  name: 'Son nom',
  phone: 'Son téléphone',
  email: 'Son courriel',
  location: 'Lieu',
  who: 'Noté par',
  heardAt: 'Quand (si ce n’est pas maintenant)',
  promise: 'Ce que vous lui avez promis',
  promiseHint: 'Une ligne, par exemple « rappeler Tremblay ven conf livraison ».',
  save: 'Noter',
  saveAnyway: 'Noter la promesse quand même',
  saved: 'C’est noté.',
  savedAlone: 'La plainte est notée, la promesse pas encore.',
  savedKnown: 'C’était déjà noté\u00a0: la note reste comme elle était.',
  judges:
    'Un mot de la note juge la personne. S’il est du client, c’est bien\u00a0; s’il est de vous, décrivez le fait, pas la personne\u00a0: elle peut demander à lire ce qui est écrit d’elle.',
  see: 'Voir comment la plainte a été lue',
  refused: {
    empty: 'Écrivez ce que le client a dit.',
    too_long: 'C’est trop long : 20 000 caractères au plus.',
    ahead: 'Cette heure n’est pas encore passée.',
  } satisfies Record<NoteRefusal, string>,
  badTime: 'L’heure ne se lit pas ; écrivez 2026-11-02 10:12.',
};

const EN: typeof FR = {
  nav: 'Note a complaint',
  title: 'Note a complaint',
  lead: 'What a client just said on the telephone or at the counter, in their own words. The fact, not the person.',
  channel: 'Where',
  channels: { phone_note: 'on the telephone', counter_note: 'at the counter' },
  text: 'What they said',
  name: 'Their name',
  phone: 'Their telephone',
  email: 'Their e-mail',
  location: 'Place',
  who: 'Noted by',
  heardAt: 'When (if not now)',
  promise: 'What you promised them',
  promiseHint: 'One line, such as “call Tremblay back Fri conf delivery”.',
  save: 'Note',
  saveAnyway: 'Note the promise all the same',
  saved: 'Noted.',
  savedAlone: 'The complaint is noted, the promise not yet.',
  savedKnown: 'It was noted before: the note stays as it was.',
  judges:
    'A word of the note judges the person. If the client said it, fine; if you did, describe the fact, not the person: they may ask to read what is written of them.',
  see: 'See how the complaint was read',
  refused: {
    empty: 'Write what the client said.',
    too_long: 'That is too long: 20,000 characters at most.',
    ahead: 'That time has not come yet.',
  },
  badTime: 'The time cannot be read; write 2026-11-02 10:12.',
};

export type NoteTexts = typeof FR;

export function noteTexts(language: PageLanguage): NoteTexts {
  return language === 'fr' ? FR : EN;
}
