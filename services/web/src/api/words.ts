import { CHANGE_REFUSED } from '@doleances/core';

/** What the API says where it refuses, by its code; a code that stands nowhere else has its words here. */
const REFUSED = {
  foreign_origin: {
    fr: 'Cette demande vient de la page d’un autre site. Un programme s’annonce par une clé d’accès.',
    en: 'This request comes from a page of another site. A program shows a token.',
  },
  failed: {
    fr: 'Cela n’a pas marché\u00a0; réessayez dans un instant.',
    en: 'This did not work; try again in a moment.',
  },
  not_json: {
    fr: 'Envoyez un objet JSON, avec l’en-tête «\u00a0content-type: application/json\u00a0».',
    en: 'Send a JSON object, with the header "content-type: application/json".',
  },
  too_large: { fr: 'C’est trop long pour une seule demande.', en: 'This is too long for one request.' },
  bad_request: {
    fr: 'Quelque chose manque ou ne convient pas\u00a0; «\u00a0problems\u00a0» dit quoi, champ par champ.',
    en: 'Something is missing or will not do; "problems" says what, field by field.',
  },
  bad_settings: {
    fr: 'Ces réglages ne conviennent pas\u00a0; «\u00a0problems\u00a0» dit quoi, champ par champ.',
    en: 'These settings will not do; "problems" says what, field by field.',
  },
  not_found: {
    fr: 'Il n’y a rien ici sous cet identifiant, ou rien que vous puissiez voir.',
    en: 'There is nothing here under this id, or nothing that you may see.',
  },
  no_source: { fr: 'Cette source n’existe pas.', en: 'There is no such source.' },
  no_report: { fr: 'Il n’y a pas de bilan de cette semaine.', en: 'There is no report of that week.' },
  no_correction: { fr: 'Cette correction n’existe pas.', en: 'There is no such correction.' },
  already_withdrawn: { fr: 'Cette correction est déjà retirée.', en: 'This correction is taken back already.' },
  no_complaint: { fr: 'Cette plainte n’existe pas.', en: 'There is no such complaint.' },
  no_promise: { fr: 'Cette promesse n’existe plus.', en: 'This promise is gone.' },
  empty: { fr: 'Il n’y a rien d’écrit.', en: 'Nothing is written.' },
  too_long: { fr: 'C’est trop long.', en: 'This is too long.' },
  ahead: { fr: 'Cette heure n’est pas encore venue.', en: 'This time has not come yet.' },
  known_otherwise: {
    fr: 'Sous cet identifiant, d’autres mots ont déjà été reçus.',
    en: 'Under this id, other words were taken before.',
  },
  unknown_value: {
    fr: 'Ce choix n’existe pas\u00a0; «\u00a0nearest\u00a0» dit les plus proches.',
    en: 'There is no such choice; "nearest" tells the closest.',
  },
  which_grievance: {
    fr: 'Dites de quel grief il s’agit, par sa place dans le message.',
    en: 'Say which grievance, by its place in the message.',
  },
  outgoing: { fr: 'C’est un message de la maison.', en: 'This is a message of ours.' },
  why_missing: { fr: 'Dites pourquoi.', en: 'Say why.' },
  bad_url: {
    fr: 'Donnez une adresse qui commence par https:// ou http://.',
    en: 'Give an address that begins with https:// or http://.',
  },
  never_reached: {
    fr: 'Cette adresse ne serait jamais jointe\u00a0; «\u00a0why\u00a0» dit pourquoi.',
    en: 'This address would never be reached; "why" says why.',
  },
  no_events: { fr: 'Choisissez au moins une chose à dire.', en: 'Choose at least one thing to tell.' },
  already_acknowledged: { fr: 'Quelqu’un s’en occupe déjà.', en: 'Somebody looks after it already.' },
  already_closed: { fr: 'C’est déjà clos.', en: 'It is closed already.' },
  not_yours: {
    fr: 'Seul le patron clôt ce qui nomme un employé.',
    en: 'Only the owner closes what names an employee.',
  },
  no_reason: { fr: 'Dites ce qui a été fait.', en: 'Say what was done.' },
  not_set_up: { fr: 'Cela n’est pas réglé.', en: 'This is not set up.' },
} as const satisfies Record<string, { readonly fr: string; readonly en: string }>;

/** One sentence in both languages; a code without words of its own says that it was refused. */
export function refusalWords(code: string): { readonly fr: string; readonly en: string } {
  const known: Readonly<Record<string, { readonly fr: string; readonly en: string }>> = {
    ...CHANGE_REFUSED,
    ...REFUSED,
  };
  return known[code] ?? { fr: `Refusé\u00a0: ${code}.`, en: `Refused: ${code}.` };
}
