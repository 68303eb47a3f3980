import type { FormField, FormShape } from '@doleances/pipeline';
import type { HeldWhy } from '@doleances/store';
import type { PageLanguage } from '../house/texts.ts';

/** Names that are the same in both languages. */
const SHAPES = {
  typeform: 'Typeform',
  tally: 'Tally',
  formbricks: 'Formbricks',
  jotform: 'Jotform',
  google_forms: 'Google Forms',
  cf7: 'WordPress, Contact Form 7',
  wpforms: 'WordPress, WPForms',
  gravity: 'WordPress, Gravity Forms',
  ms_forms: 'Microsoft Forms (Power Automate)',
  chatwoot: 'Chatwoot',
  freshdesk: 'Freshdesk',
  intercom: 'Intercom',
  judge_me: 'Judge.me',
} as const;

const FR = {
  title: 'Formulaires',
  lead: 'Les formulaires dont les réponses arrivent ici. Une forme inconnue n’est jamais devinée\u00a0: elle attend que vous disiez quel champ est quoi, et rien n’est perdu.',
  guide: 'Le pas à pas pour chaque service est dans docs/forms.md.',
  empty: 'Aucun formulaire pour l’instant.',
  name: 'Nom',
  shape: 'D’où il vient',
  shapes: { ...SHAPES, html: 'Formulaire HTML de votre site', generic: 'Autre (JSON signé)' } as Record<
    FormShape,
    string
  >,
  address: 'Adresse à donner au service',
  seen: 'Dernière réponse',
  never: 'jamais',
  waiting: 'En attente',
  none: '–',
  held: {
    unmapped: (count: number) => `${count} à faire lire`,
    unfinished: (count: number) => `${count} inachevée${count > 1 ? 's' : ''}`,
    unreadable: (count: number) => `${count} illisible${count > 1 ? 's' : ''}`,
  } as Record<HeldWhy, (count: number) => string>,
  add: 'Ajouter un formulaire',
  secret: 'Clé secrète (celle que le service affiche, ou que vous choisissez)',
  secretHint: 'Sans clé, l’adresse tient lieu de secret\u00a0: ne la montrez pas.',
  save: 'Enregistrer',
  secretOnce:
    'Le formulaire est ajouté. Voici sa clé secrète\u00a0; copiez-la maintenant, elle n’est montrée qu’une fois\u00a0:',
  badName: 'Donnez un nom au formulaire et dites d’où il vient.',
  map: 'Dire quel champ est quoi',
  mapLead: 'À gauche les champs que nous avons vus, avec des exemples. Dites ce que chacun contient.',
  column: 'Champ',
  examples: 'Exemples',
  is: 'C’est',
  fields: {
    text: 'les mots du client',
    subject: 'l’objet',
    name: 'le nom',
    email: 'le courriel',
    phone: 'le téléphone',
    location: 'l’endroit',
    rating: 'la note',
    occurredAt: 'la date',
  } as Record<FormField, string>,
  nothing: 'rien à lire',
  preview: 'Aperçu',
  apply: 'Enregistrer et lire tout ce qui attend',
  noText: 'Dites au moins quel champ contient les mots du client.',
  done: (count: number) =>
    `C’est noté. ${count} réponse${count > 1 ? 's' : ''} en attente ${count > 1 ? 'sont relues' : 'est relue'}.`,
  wouldRead: 'Ce qui serait lu',
  stillHeld: 'Resterait en attente.',
  noWords: '(aucun mot)',
  nothingHeld: 'Rien n’attend\u00a0: les réponses de ce formulaire sont lues à mesure.',
  back: '← Tous les formulaires',
};

type Texts = typeof FR;

const EN: Texts = {
  title: 'Forms',
  lead: 'The forms whose answers arrive here. An unknown shape is never guessed at: it waits until you say which field is what, and nothing is lost.',
  guide: 'docs/forms.md says step by step what to click in each service.',
  empty: 'No forms so far.',
  name: 'Name',
  shape: 'Where it comes from',
  shapes: { ...SHAPES, html: 'HTML form on your own site', generic: 'Other (signed JSON)' },
  address: 'Address to give to the service',
  seen: 'Last answer',
  never: 'never',
  waiting: 'Waiting',
  none: '–',
  held: {
    unmapped: (count) => `${count} to be read`,
    unfinished: (count) => `${count} unfinished`,
    unreadable: (count) => `${count} unreadable`,
  },
  add: 'Add a form',
  secret: 'Secret key (the one the service shows, or one you choose)',
  secretHint: 'Without a key the address itself is the secret: show it to nobody.',
  save: 'Save',
  secretOnce: 'The form is added. Here is its secret key; copy it now, it is shown only once:',
  badName: 'Give the form a name and say where it comes from.',
  map: 'Say which field is what',
  mapLead: 'On the left the fields we have seen, with examples. Say what each of them holds.',
  column: 'Field',
  examples: 'Examples',
  is: 'It is',
  fields: {
    text: 'the client’s words',
    subject: 'the subject',
    name: 'the name',
    email: 'the e-mail address',
    phone: 'the phone number',
    location: 'the place',
    rating: 'the rating',
    occurredAt: 'the date',
  },
  nothing: 'nothing to read',
  preview: 'Preview',
  apply: 'Save, and read all that waits',
  noText: 'Say at least which field holds the client’s words.',
  done: (count) => `Noted. ${count} waiting answer${count === 1 ? ' is' : 's are'} being read.`,
  wouldRead: 'What would be read',
  stillHeld: 'Would still wait.',
  noWords: '(no words)',
  nothingHeld: 'Nothing waits: the answers to this form are read as they come.',
  back: '← All forms',
};

export type FormsTexts = Texts;

export function formsTexts(language: PageLanguage): FormsTexts {
  return language === 'fr' ? FR : EN;
}
