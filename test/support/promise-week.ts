import type { Firm, PromiseDeedKind } from '@doleances/core';

/** A heating firm in Liège, the week in which clocks change (31 October 2032) and All Saints' Day is a Monday. */
export const WEEK_FIRM: Firm = {
  name: 'Thermie Mosane',
  country: 'BE',
  region: 'WAL',
  locale: 'fr-BE',
  timeZone: 'Europe/Brussels',
  currency: 'EUR',
  locations: [{ id: 'liege', name: 'Liège' }],
  staff: [
    { name: 'Karim Haddad', aliases: ['Karim'], role: 'technicien', location: null, email: 'karim@thermie.example' },
    {
      name: 'Sandra Pirson',
      aliases: ['Sandra'],
      role: 'service après-vente',
      location: null,
      email: 'sandra@thermie.example',
    },
    { name: 'Nadia Bensaïd', aliases: ['Nadia'], role: 'gérante', location: null, email: 'nadia@thermie.example' },
    { name: 'Marc', aliases: [], role: 'apprenti', location: null },
  ],
  products: [],
  conditions: [],
  escalationContacts: [{ name: 'Philippe Mosbeux', email: 'philippe@thermie.example', location: null }],
  reportRecipients: [],
};

export const WEEK_ENDS_AT = new Date('2032-11-05T23:00:00Z');

export type WeekEvent = { readonly at: string } & (
  | { readonly kind: 'write'; readonly to: string; readonly text: string; readonly by?: string }
  | { readonly kind: 'hear'; readonly from: string; readonly text: string }
  | { readonly kind: 'note'; readonly by: string; readonly text: string }
  /** A deed on the only promise made to a client. */
  | {
      readonly kind: 'deed';
      readonly of: string;
      readonly deed: PromiseDeedKind;
      readonly day?: string;
      readonly why?: string;
    }
);

const write = (at: string, to: string, text: string, by = 'Sandra Pirson'): WeekEvent => ({
  at,
  kind: 'write',
  to,
  text,
  by,
});
const hear = (at: string, from: string, text: string): WeekEvent => ({ at, kind: 'hear', from, text });
const note = (at: string, by: string, text: string): WeekEvent => ({ at, kind: 'note', by, text });
const deed = (at: string, of: string, does: PromiseDeedKind, rest: { day?: string; why?: string } = {}): WeekEvent => ({
  at,
  kind: 'deed',
  of,
  deed: does,
  ...rest,
});

/** Thirty promises, and what becomes of them. Local times until the clocks change are UTC+2, after it UTC+1. */
export const WEEK: readonly WeekEvent[] = [
  // Wednesday 27 October
  write('2032-10-27T08:00:00+02:00', 'Amand', 'Karim passera chez vous jeudi à 10 h.'),
  write('2032-10-27T08:10:00+02:00', 'Baptiste', 'Je vous rappelle cet après-midi à 16 h.'),
  write('2032-10-27T08:20:00+02:00', 'Colson', 'Vous serez remboursé de 84,50 € d’ici vendredi.', 'Nadia Bensaïd'),
  write('2032-10-27T08:30:00+02:00', 'Delvaux', 'La pompe sera remplacée lundi 1er novembre.'),
  write('2032-10-27T08:40:00+02:00', 'Evrard', 'Je vous envoie le devis demain avant midi.'),
  write('2032-10-27T08:50:00+02:00', 'Fontaine', 'Karim passera chez vous samedi à 9 h.'),
  write('2032-10-27T09:00:00+02:00', 'Goffin', 'Si la pièce arrive plus tôt, je vous appelle.'),
  write('2032-10-27T09:10:00+02:00', 'Hanssens', 'La chaudière sera réparée d’ici dimanche soir.'),
  write('2032-10-27T09:20:00+02:00', 'Istace', 'Nous vous livrons le radiateur mardi matin.'),
  write('2032-10-27T09:30:00+02:00', 'Jadot', 'Vous recevrez la facture corrigée sous trois jours ouvrables.'),
  write('2032-10-27T09:40:00+02:00', 'Adam', 'Nous vous appelons mardi 2 novembre avant midi.'),
  note('2032-10-27T10:00:00+02:00', 'Marc', 'rappeler Kinet ven'),
  note('2032-10-27T10:05:00+02:00', 'Karim Haddad', 'envoyer photos à Lambert demain 14 h'),
  note('2032-10-27T10:10:00+02:00', 'Sandra Pirson', 'voir pour le truc bleu'),
  note('2032-10-27T10:15:00+02:00', 'Nadia Bensaïd', 'rembourser Moreau 120 € mardi'),
  hear('2032-10-27T11:00:00+02:00', 'Noël', 'Karim m’a dit qu’il passera jeudi à 15 h. Je compte sur vous.'),
  deed('2032-10-27T15:45:00+02:00', 'Baptiste', 'keep'),
  // Thursday 28 October
  write('2032-10-28T09:00:00+02:00', 'Olivier', 'Je vous rappelle demain à 9 h.'),
  write('2032-10-28T09:30:00+02:00', 'Piette', 'Nous vous envoyons la pièce lundi.'),
  write('2032-10-28T10:30:00+02:00', 'Amand', 'Karim est passé ce matin, content que tout chauffe.', 'Nadia Bensaïd'),
  write('2032-10-28T11:30:00+02:00', 'Evrard', 'Voici le devis demandé, bonne lecture.'),
  write('2032-10-28T16:00:00+02:00', 'Quinet', 'Karim sera chez vous mercredi 3 novembre entre 9 h et 11 h.'),
  note('2032-10-28T16:30:00+02:00', 'Sandra Pirson', 'appeler Rousseau ce soir 18 h'),
  note('2032-10-28T16:35:00+02:00', 'Sandra Pirson', 'envoyer contrat à Servais jeudi prochain'),
  // Friday 29 October
  write('2032-10-29T08:00:00+02:00', 'Thiry', 'La fuite sera réparée aujourd’hui avant 17 h.'),
  write('2032-10-29T08:30:00+02:00', 'Urbain', 'Vous aurez ma réponse en fin de journée.'),
  deed('2032-10-29T09:05:00+02:00', 'Olivier', 'move', { day: '2032-11-03 09:00', why: 'le client est absent' }),
  write(
    '2032-10-29T11:00:00+02:00',
    'Delvaux',
    'La pompe ne sera livrée que mercredi : nous la remplaçons jeudi 4 novembre.',
  ),
  write('2032-10-29T14:00:00+02:00', 'Colson', 'Les 84,50 € ont été remis sur votre compte ce matin.', 'Nadia Bensaïd'),
  deed('2032-10-29T16:30:00+02:00', 'Thiry', 'keep'),
  write('2032-10-29T17:00:00+02:00', 'Vervier', 'Je vous rappelle mardi 2 novembre à 10 h.'),
  // Saturday 30 October
  write('2032-10-30T12:00:00+02:00', 'Fontaine', 'Merci pour le café ce matin, la chaudière ronronne.', 'Karim Haddad'),
  // Tuesday 2 November, after the change and All Saints' Day
  write('2032-11-02T08:30:00+01:00', 'Wauters', 'Karim passera demain matin.'),
  note('2032-11-02T08:45:00+01:00', 'Karim Haddad', 'vérifier pression chez Xhonneux jeu'),
  hear('2032-11-02T09:30:00+01:00', 'Colson', 'Toujours rien reçu des 84,50 €, aucun remboursement sur mon compte.'),
  deed('2032-11-02T09:45:00+01:00', 'Vervier', 'cancel', { why: 'le client a vendu la maison' }),
  write('2032-11-02T11:00:00+01:00', 'Yernaux', 'Je vous envoie le certificat d’ici jeudi midi.'),
  write(
    '2032-11-02T14:00:00+01:00',
    'Hanssens',
    'La chaudière est réparée depuis ce midi, avec nos excuses pour le retard.',
  ),
  // Wednesday 3 November
  write('2032-11-03T09:00:00+01:00', 'Zeevaert', 'Nous vous livrons les joints demain avant 17 h.'),
  deed('2032-11-03T09:15:00+01:00', 'Olivier', 'keep'),
  write('2032-11-03T15:00:00+01:00', 'Quinet', 'Karim est rentré à l’instant de chez vous, ravi de l’accueil.'),
  deed('2032-11-03T16:00:00+01:00', 'Piette', 'repair', { why: 'livrée par coursier' }),
  // Thursday 4 November
  write('2032-11-04T11:00:00+01:00', 'Yernaux', 'Voici le certificat, en pièce jointe.'),
  write('2032-11-04T16:00:00+01:00', 'Delvaux', 'La pompe est remplacée depuis ce matin.'),
];
