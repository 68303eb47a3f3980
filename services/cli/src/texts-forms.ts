import { countText } from '@doleances/core';
import type { Terminal } from './terminal/terminal.ts';

const FR = {
  help: {
    form: 'les formulaires dont les réponses arrivent ici',
    add: 'ajoute un formulaire (ou change celui de ce nom) et dit quelle adresse donner au service',
    name: 'le nom du formulaire',
    shape:
      'typeform, tally, formbricks, jotform, google_forms, cf7, wpforms, gravity, ms_forms, chatwoot, freshdesk, intercom, judge_me, html, generic',
    secret: 'la clé secrète\u00a0; deux pendant un changement de clé',
    header: 'l’en-tête qui porte la clé, pour un service qui ne signe pas',
    thanks: 'la page où va le visiteur après un formulaire HTML',
    list: 'les formulaires, leur adresse, et ce qui attend',
    json: 'un seul document JSON sur la sortie standard',
    source: 'les sources des plaintes',
    map: 'dit quel champ d’un formulaire est quoi\u00a0; sans option, montre les champs vus',
    text: 'un ou plusieurs champs qui portent les mots du client',
    subject: 'le champ de l’objet',
    nameColumn: 'le champ du nom',
    email: 'le champ du courriel',
    phone: 'le champ du téléphone',
    location: 'le champ de l’endroit',
    rating: 'le champ de la note',
    date: 'le champ de la date',
    dryRun: 'montre ce qui serait lu, sans rien changer',
    noWait: 'n’attend pas que tout soit lu',
    poster: 'fait l’affiche «\u00a0Parler au patron\u00a0» avec son code à photographier (PDF)',
    lang: 'fr ou en',
    paper: 'a4 ou letter',
    place: 'l’affiche d’un lieu de l’entreprise',
    out: 'le fichier à écrire',
  },
  unknownShape: (shapes: string) => `--shape\u00a0: l’un de ${shapes}.`,
  badThanks: '--thanks\u00a0: une adresse complète, comme https://exemple.ca/merci.',
  address: 'Adresse à donner au service\u00a0:',
  secretOnce: 'Clé secrète (montrée une seule fois)\u00a0:',
  noForms: 'Aucun formulaire. «\u00a0doleances form add NOM --shape typeform --secret CLÉ\u00a0» en ajoute un.',
  noSuchForm: (name: string) =>
    `Aucun formulaire ne s’appelle «\u00a0${name}\u00a0»\u00a0; voyez «\u00a0doleances form list\u00a0».`,
  never: 'rien reçu pour l’instant',
  seen: (date: string) => `dernière réponse ${date}`,
  held: {
    unmapped: (count: number) => `${count} à faire lire (doleances source map)`,
    unfinished: (count: number) => countText(count, { one: 'inachevée', other: 'inachevées' }, 'fr-FR'),
    unreadable: (count: number) => countText(count, { one: 'illisible', other: 'illisibles' }, 'fr-FR'),
  },
  toMap: (name: string, count: number) =>
    `${name}\u00a0: ${countText(count, { one: 'réponse gardée', other: 'réponses gardées' }, 'fr-FR')} que personne ne peut lire\u00a0; dites quel champ est quoi\u00a0: doleances source map "${name}"`,
  nothingHeld: 'Rien n’attend\u00a0: les réponses de ce formulaire sont lues à mesure.',
  columns: 'Champs vus, avec un exemple\u00a0:',
  sayWhich: 'Dites au moins lequel porte les mots du client\u00a0: --text CHAMP. --dry-run montre ce qui serait lu.',
  noText: 'Il faut --text CHAMP\u00a0: au moins un champ avec les mots du client.',
  stillHeld: 'resterait en attente',
  mapped: (count: number) =>
    `C’est noté\u00a0: ${countText(count, { one: 'réponse en attente est relue', other: 'réponses en attente sont relues' }, 'fr-FR')}.`,
  noFirm:
    'L’installation est vide\u00a0: «\u00a0npx doleances import FICHIER --firm firm.yaml\u00a0» dit d’abord de quelle entreprise il s’agit.',
  badPoster: '--lang\u00a0: fr ou en. --paper\u00a0: a4 ou letter.',
  noPlace: (place: string) => `L’entreprise n’a pas de lieu «\u00a0${place}\u00a0».`,
  posterAt: (file: string) => `Affiche\u00a0: ${file}`,
  local: (url: string) =>
    `Le code mène à ${url}, que seule cette machine peut joindre\u00a0: réglez DOLEANCES_BASE_URL avant d’imprimer.`,
};

type Texts = typeof FR;

const EN: Texts = {
  help: {
    form: 'the forms whose answers arrive here',
    add: 'adds a form (or changes the one of that name) and tells the address to give to the service',
    name: 'the name of the form',
    shape: FR.help.shape,
    secret: 'the secret key; two while it is being changed',
    header: 'the header that holds the key, for a service that does not sign',
    thanks: 'where a visitor goes after an HTML form',
    list: 'the forms, their address, and what waits',
    json: 'one JSON document on standard output',
    source: 'where complaints come from',
    map: 'says which field of a form is what; without options, shows the fields seen',
    text: 'one or more fields that hold the client’s words',
    subject: 'the field of the subject',
    nameColumn: 'the field of the name',
    email: 'the field of the e-mail address',
    phone: 'the field of the phone number',
    location: 'the field of the place',
    rating: 'the field of the rating',
    date: 'the field of the date',
    dryRun: 'shows what would be read and changes nothing',
    noWait: 'does not wait until all is read',
    poster: 'makes the “Talk to the boss” poster with its code to scan (PDF)',
    lang: 'fr or en',
    paper: 'a4 or letter',
    place: 'the poster of one place of the firm',
    out: 'the file to write',
  },
  unknownShape: (shapes) => `--shape: one of ${shapes}.`,
  badThanks: '--thanks: a whole address, like https://example.com/thanks.',
  address: 'Address to give to the service:',
  secretOnce: 'Secret key (shown this once):',
  noForms: 'No forms. “doleances form add NAME --shape typeform --secret KEY” adds one.',
  noSuchForm: (name) => `No form is called “${name}”; see “doleances form list”.`,
  never: 'nothing received so far',
  seen: (date) => `last answer ${date}`,
  held: {
    unmapped: (count) => `${count} to be read (doleances source map)`,
    unfinished: (count) => `${count} unfinished`,
    unreadable: (count) => `${count} unreadable`,
  },
  toMap: (name, count) =>
    `${name}: ${countText(count, { one: 'answer', other: 'answers' }, 'en-CA')} kept that nobody can read; say which field is what: doleances source map "${name}"`,
  nothingHeld: 'Nothing waits: the answers to this form are read as they come.',
  columns: 'Fields seen, with an example:',
  sayWhich: 'Say at least which one holds the client’s words: --text FIELD. --dry-run shows what would be read.',
  noText: '--text FIELD is needed: at least one field with the client’s words.',
  stillHeld: 'would still wait',
  mapped: (count) =>
    `Noted: ${countText(count, { one: 'waiting answer is', other: 'waiting answers are' }, 'en-CA')} being read.`,
  noFirm: 'The installation is empty: “npx doleances import FILE --firm firm.yaml” first says which firm this is.',
  badPoster: '--lang: fr or en. --paper: a4 or letter.',
  noPlace: (place) => `The firm has no place “${place}”.`,
  posterAt: (file) => `Poster: ${file}`,
  local: (url) =>
    `The code leads to ${url}, which only this machine can reach: set DOLEANCES_BASE_URL before printing.`,
};

export function formTextsFor(language: Terminal['language']): Texts {
  return language === 'fr' ? FR : EN;
}
