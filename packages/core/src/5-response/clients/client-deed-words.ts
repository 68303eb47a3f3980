import type { ClientDeed } from './client-deeds.ts';

type DeedWords = Readonly<Record<ClientDeed['kind'], string>>;

/** What was noted of a client, in the words of its page and of the terminal. */
export const CLIENT_DEED_WORDS: Readonly<Record<'fr' | 'en', DeedWords>> = {
  fr: {
    merged: 'fiches réunies',
    split: 'messages mis à part',
    outcome: 'suite donnée à une critique',
    override: 'autre place dans la file',
    invited: 'invitation à essayer',
    declined: 'invitation déclinée',
    found: 'trouvé en premier',
    exported: 'remis à la personne',
    undone: 'défait',
  },
  en: {
    merged: 'files joined',
    split: 'messages set apart',
    outcome: 'outcome of a criticism',
    override: 'another place in the queue',
    invited: 'invited to try',
    declined: 'invitation declined',
    found: 'found first',
    exported: 'handed to the person',
    undone: 'taken back',
  },
};
