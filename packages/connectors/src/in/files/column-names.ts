import type { MappedField } from './file-entry.ts';

/** Words in a header that say what a column is not: nobody's complaint is in `Type de plainte` or `Réponse`. */
type NamedField = MappedField | 'other';

/** Names of columns as exports and people write them, without accents; several words may be one name. */
export const COLUMN_NAMES: Readonly<Record<NamedField, readonly string[]>> = {
  text: [
    'texte',
    'text',
    'commentaire',
    'commentaires',
    'comment',
    'comments',
    'message',
    'messages',
    'verbatim',
    'verbatims',
    'plainte',
    'plaintes',
    'complaint',
    'complaints',
    'reclamation',
    'reclamations',
    'doleance',
    'doleances',
    'avis',
    'review',
    'reviews',
    'review text',
    'review body',
    'texte de l avis',
    'description',
    'body',
    'corps',
    'contenu',
    'content',
    'feedback',
    'temoignage',
    'remarque',
    'remarques',
    'insatisfaction',
    'retour client',
    'details',
    'detail',
    'narrative',
    'probleme',
    'problem',
    'issue',
    'opinion',
    'suggestion',
    'suggestions',
    'notes',
    'reponse libre',
    'consumer complaint narrative',
    'texte libre',
    'libre expression',
    'snippet',
    'critique',
  ],
  subject: ['objet', 'sujet', 'subject', 'titre', 'title', 'review title', 'titre de l avis', 'headline'],
  date: [
    'date',
    'dates',
    'jour',
    'received at',
    'recu le',
    'date de reception',
    'created at',
    'created',
    'cree le',
    'horodateur',
    'horodatage',
    'timestamp',
    'submitted at',
    'soumis le',
    'sent at',
    'envoye le',
    'published at',
    'publie le',
    'at',
    'time',
    'datetime',
    'review date',
    'date received',
  ],
  name: [
    'nom',
    'noms',
    'name',
    'client',
    'cliente',
    'customer',
    'auteur',
    'author',
    'plaignant',
    'complainant',
    'reviewer',
    'nom complet',
    'full name',
    'display name',
    'nom du client',
    'customer name',
    'requester',
    'demandeur',
    'user',
    'pseudo',
    'utilisateur',
    'last name',
    'nom de famille',
    'author name',
    'from',
    'expediteur',
    'guest',
    'contact',
  ],
  firstName: ['prenom', 'first name', 'firstname', 'given name'],
  email: [
    'courriel',
    'courriels',
    'email',
    'e mail',
    'mail',
    'adresse courriel',
    'adresse e mail',
    'adresse email',
    'adresse mail',
    'email address',
    'author email',
    'customer email',
    'from email',
    'courriel du client',
  ],
  stars: [
    'note',
    'etoiles',
    'etoile',
    'rating',
    'ratings',
    'stars',
    'star',
    'star rating',
    'score',
    'evaluation',
    'nombre d etoiles',
    'cote',
    'notation',
    'note globale',
    'satisfaction',
    'review rating',
    'overall rating',
  ],
  location: [
    'lieu',
    'succursale',
    'location',
    'magasin',
    'etablissement',
    'store',
    'branch',
    'agence',
    'site',
    'point de vente',
    'boutique',
    'restaurant',
    'hotel',
    'ville',
    'city',
    'emplacement',
    'business location',
  ],
  channel: ['canal', 'channel', 'source', 'provenance', 'origine', 'origin', 'via', 'plateforme', 'platform', 'medium'],
  id: [
    'id',
    'identifiant',
    'numero',
    'no',
    'num',
    'ref',
    'reference',
    'ticket',
    'ticket id',
    'review id',
    'complaint id',
    'external id',
    'uuid',
    'no de dossier',
    'numero de dossier',
    'dossier',
  ],
  other: [
    'type',
    'categorie',
    'category',
    'statut',
    'status',
    'etat',
    'state',
    'reponse',
    'response',
    'reply',
    'answer',
    'resolution',
    'solution',
    'agent',
    'assigne',
    'assignee',
    'interne',
    'internal',
    'priorite',
    'priority',
    'langue',
    'lang',
    'language',
    'telephone',
    'tel',
    'phone',
    'adresse',
    'address',
    'url',
    'lien',
    'link',
    'nombre',
    'nb',
    'count',
    'code',
    'produit',
    'product',
    'service',
    'montant',
    'amount',
    'prix',
    'price',
    'tags',
    'etiquettes',
    'theme',
    'employe',
    'staff',
    'sentiment',
    'commande',
    'order',
    'facture',
    'invoice',
    'action',
    'suivi',
    'responsable',
  ],
};

/** How a header is compared: no accents, no capitals, no punctuation, words one space apart. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

const FIELD_BY_NAME = new Map<string, NamedField>(
  Object.entries(COLUMN_NAMES).flatMap(([field, names]) => names.map((name) => [name, field as NamedField] as const)),
);
const NAME_WORDS_MAX = 4;
const HEADER_WORDS_MAX = 40;

export type HeaderReading = { readonly field: NamedField; readonly isExact: boolean };

/** English puts the thing last (`Customer comment`, `Complaint response`), unless words like these turn it round. */
const LINKING_WORDS = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'l',
  'sur',
  'au',
  'of',
  'the',
  'for',
  'to',
  'votre',
  'your',
]);
const HEAD_WORDS = new Set(
  (
    'date id type status name reply response answer rating score title subject email number category priority language url ' +
    'agent comment comments review message feedback text body description narrative complaint source channel location'
  ).split(' '),
);

/**
 * Tells what a header names: the whole header if it is a known name, else the word that heads it.
 *
 * In French that is the first known name (`Date de la plainte`, `Commentaire du client`), in English the last.
 */
export function fieldOfHeader(header: string): HeaderReading | null {
  const plain = plainHeader(header);
  const whole = FIELD_BY_NAME.get(plain);
  if (whole !== undefined) return { field: whole, isExact: true };
  const words = plain.split(' ', HEADER_WORDS_MAX);
  const last = words.at(-1) ?? '';
  const headed = HEAD_WORDS.has(last) && !words.some((word) => LINKING_WORDS.has(word));
  const field = headed ? (FIELD_BY_NAME.get(last) ?? 'other') : firstNamed(words);
  return field === null ? null : { field, isExact: false };
}

function firstNamed(words: readonly string[]): NamedField | null {
  for (let start = 0; start < words.length; start += 1) {
    for (let length = Math.min(NAME_WORDS_MAX, words.length - start); length >= 1; length -= 1) {
      const field = FIELD_BY_NAME.get(words.slice(start, start + length).join(' '));
      if (field !== undefined) return field;
    }
  }
  return null;
}
