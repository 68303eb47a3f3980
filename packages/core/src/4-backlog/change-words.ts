import type { ChangeRefusal } from '../3-themes/theme-change.ts';
import type { ThemeDeed } from '../3-themes/theme-events.ts';
import type { Bilingual } from '../firm/firm.ts';
import type { BacklogState } from './backlog.ts';
import {
  colonFor,
  countText,
  dateText,
  effortText,
  type FirmFormat,
  isFrench,
  languageOfLocale,
  ordinalText,
  type TextLocale,
} from './format.ts';
import type { ItemRefusal, LivingItem } from './item-life.ts';

/** Why a change of themes or items was not made, as the command line, the pages and the API say it. */
export const CHANGE_REFUSED: Readonly<Record<ChangeRefusal | ItemRefusal | OtherRefusal, Bilingual>> = {
  no_theme: { fr: 'Ce chantier n’existe pas.', en: 'There is no such item.' },
  no_event: { fr: 'Ce changement n’existe pas.', en: 'There is no such change.' },
  no_firm: { fr: 'L’installation est vide.', en: 'The installation is empty.' },
  same_theme: { fr: 'C’est déjà un seul et même chantier.', en: 'They are one and the same item already.' },
  into_unthemed: {
    fr: 'Rien ne se fusionne dans «\u00a0Sans thème\u00a0»\u00a0: ces plaintes ne compteraient plus.',
    en: 'Nothing is merged into “No theme”: these complaints would no longer count.',
  },
  bad_name: {
    fr: 'Donnez un nom d’une ligne, de 80 caractères au plus.',
    en: 'Give a name of one line, 80 characters at most.',
  },
  bad_rule: {
    fr: 'Dites ce qui part\u00a0: des plaintes choisies, ou un mot, un produit, un lieu.',
    en: 'Say what leaves: chosen complaints, or a word, a product, a place.',
  },
  same_name: { fr: 'Il s’appelle déjà ainsi.', en: 'It is called so already.' },
  already_undone: { fr: 'Ce changement est déjà annulé.', en: 'This change is undone already.' },
  nothing_taken: {
    fr: 'Aucune plainte de ce chantier n’est concernée, ou l’une d’elles n’y est plus.',
    en: 'No complaint of this item is meant, or one of them is no longer there.',
  },
  nothing_left: {
    fr: 'Toutes les plaintes partiraient\u00a0: renommez plutôt le chantier.',
    en: 'Every complaint would leave: rename the item instead.',
  },
  too_many: {
    fr: 'C’est trop pour choisir une à une\u00a0; séparez par un mot, un produit ou un lieu.',
    en: 'That is too many to choose one by one; split by a word, a product or a place.',
  },
  busy: {
    fr: 'Des plaintes sont en train d’être regroupées\u00a0; réessayez dans un instant.',
    en: 'Complaints are being grouped right now; try again in a moment.',
  },
  conflict: {
    fr: 'Lisez d’abord ce qui suit, puis confirmez.',
    en: 'First read what follows, then confirm.',
  },
  moved_meanwhile: {
    fr: 'Le chantier a changé depuis l’aperçu. Voici ce qu’il en serait maintenant.',
    en: 'The item changed since the preview. Here is what it would be now.',
  },
  fixed_later: {
    fr: 'La date de la correction est une date passée, ou aujourd’hui.',
    en: 'The date of the fix is in the past, or today.',
  },
  bad_fall: {
    fr: 'La baisse attendue va de 1 à 100\u00a0%.',
    en: 'The expected fall goes from 1 to 100%.',
  },
  wakes_before: { fr: 'Cette date est passée.', en: 'This date is past.' },
  wakes_never: {
    fr: 'Dites ce qui le réveillera\u00a0: une date, des clients de plus, une gravité, ou s’il grossit.',
    en: 'Say what will wake it: a date, more clients, a severity, or its growing.',
  },
  bad_count: { fr: 'Donnez un nombre de clients d’au moins 1.', en: 'Give a number of clients of at least 1.' },
  bad_severity: { fr: 'La gravité est 1, 2, 4 ou 8.', en: 'The severity is 1, 2, 4 or 8.' },
  awake: { fr: 'Il n’est pas en veille.', en: 'It is not asleep.' },
  bad_owner: {
    fr: 'Donnez un nom d’une ligne, de 80 caractères au plus.',
    en: 'Give a name of one line, 80 characters at most.',
  },
  bad_effort: {
    fr: 'L’effort se donne en demi-journées\u00a0: 1, 2, 3, 5, 8 ou 13.',
    en: 'The effort is given in half-days: 1, 2, 3, 5, 8 or 13.',
  },
  bad_rank: { fr: 'Le rang est un nombre à partir de 1.', en: 'The rank is a number from 1 on.' },
  bad_link: { fr: 'Le lien commence par http:// ou https://.', en: 'The link begins with http:// or https://.' },
  bad_comment: {
    fr: 'Écrivez quelque chose, sans dépasser 2\u202f000 caractères (300 pour ce qui a été fait).',
    en: 'Write something, up to 2,000 characters (300 for what was done).',
  },
  unchanged: { fr: 'C’est déjà ainsi.', en: 'It is so already.' },
  not_set_up: {
    fr: 'Cet outil n’est pas réglé\u00a0; voyez le README.',
    en: 'This tracker is not set up; see the README.',
  },
  sample: { fr: 'L’exemple ne sort pas d’ici.', en: 'The sample stays here.' },
  not_fixed: {
    fr: 'Ce chantier n’est pas corrigé\u00a0: il n’y a personne à remercier encore.',
    en: 'This item is not fixed: there is nobody to thank yet.',
  },
};

type OtherRefusal =
  | 'no_firm'
  | 'nothing_taken'
  | 'nothing_left'
  | 'too_many'
  | 'busy'
  | 'conflict'
  | 'moved_meanwhile'
  | 'not_set_up'
  | 'sample'
  | 'not_fixed';

export const STATE_NAMES: Readonly<Record<BacklogState, Bilingual>> = {
  new: { fr: 'nouveau', en: 'new' },
  in_progress: { fr: 'en cours', en: 'in progress' },
  fixed: { fr: 'corrigé', en: 'fixed' },
  verified: { fr: 'vérifié', en: 'verified' },
  regressed: { fr: 'rechute', en: 'regressed' },
  snoozed: { fr: 'en veille', en: 'snoozed' },
};

/** What a deed did, in one line; `nameOf` says what a theme is called. */
export function deedText(deed: ThemeDeed, nameOf: (themeId: string) => Bilingual): Bilingual {
  switch (deed.kind) {
    case 'merged':
      return {
        fr: `«\u00a0${nameOf(deed.themeId).fr}\u00a0» fusionné dans «\u00a0${nameOf(deed.into).fr}\u00a0»`,
        en: `“${nameOf(deed.themeId).en}” merged into “${nameOf(deed.into).en}”`,
      };
    case 'split':
      return {
        fr: `«\u00a0${deed.label.fr}\u00a0» séparé de «\u00a0${nameOf(deed.themeId).fr}\u00a0»`,
        en: `“${deed.label.en}” split from “${nameOf(deed.themeId).en}”`,
      };
    case 'renamed':
      return { fr: `renommé «\u00a0${deed.label.fr}\u00a0»`, en: `renamed “${deed.label.en}”` };
    case 'undone':
      return { fr: `changement n° ${deed.undoes} annulé`, en: `change no. ${deed.undoes} undone` };
  }
}

/** A place that moves; `null` is not ranked. */
export type MovingRank = { readonly label: Bilingual; readonly before: number | null; readonly after: number | null };

/** `« Eau froide »: 3e → 1er`. */
export function rankChangeText({ label, before, after }: MovingRank, locale: TextLocale): string {
  const place = (rank: number | null) => {
    if (rank !== null) return ordinalText(rank, locale);
    return isFrench(locale) ? 'hors classement' : 'not ranked';
  };
  const name = isFrench(locale) ? `«\u00a0${label.fr}\u00a0»` : `“${label.en}”`;
  return `${name}${colonFor(locale)} ${place(before)} → ${place(after)}`;
}

/** How much a change moves: `12 plaintes de 9 clients changent de chantier.` */
export function movedText(
  { complaints, clients }: { complaints: number; clients: number },
  locale: TextLocale,
): string {
  if (complaints === 0) return isFrench(locale) ? 'Aucune plainte ne bouge.' : 'No complaint moves.';
  const who = countText(clients, { one: 'client', other: 'clients' }, locale);
  if (!isFrench(locale)) {
    return `${countText(complaints, { one: 'complaint', other: 'complaints' }, locale)} of ${who} ${complaints === 1 ? 'moves' : 'move'} to another item.`;
  }
  return `${countText(complaints, { one: 'plainte', other: 'plaintes' }, locale)} de ${who} ${complaints === 1 ? 'change' : 'changent'} de chantier.`;
}

const FIELD_NAMES: Readonly<Record<keyof LivingItem | 'comment', Bilingual>> = {
  state: { fr: 'état', en: 'state' },
  effortHalfDays: { fr: 'effort', en: 'effort' },
  owner: { fr: 'responsable', en: 'owner' },
  fixedAt: { fr: 'corrigé le', en: 'fixed on' },
  expectedFall: { fr: 'baisse attendue', en: 'expected fall' },
  fixNote: { fr: 'ce qui a été fait', en: 'what was done' },
  snoozedUntil: { fr: 'en veille jusqu’au', en: 'asleep until' },
  snooze: { fr: 'veille', en: 'sleep' },
  pinnedRank: { fr: 'rang épinglé', en: 'pinned rank' },
  pinnedUntil: { fr: 'épinglé jusqu’au', en: 'pinned until' },
  linkUrl: { fr: 'lien', en: 'link' },
  comment: { fr: 'commentaire', en: 'comment' },
};

export type ChangedField = {
  readonly field: keyof LivingItem | 'comment';
  readonly was: string | null;
  readonly is: string | null;
};

/** One changed field of an item: `état: nouveau → en cours`; a comment is only its words. */
export function changedFieldText({ field, was, is }: ChangedField, locale: TextLocale, timeZone: string): string {
  const french = isFrench(locale);
  if (field === 'comment') return is ?? '';
  const name = FIELD_NAMES[field][french ? 'fr' : 'en'];
  const told = (value: string | null) => (value === null ? '–' : valueText(field, value, { locale, timeZone }));
  return `${name}${colonFor(locale)} ${told(was)} → ${told(is)}`;
}

function valueText(
  field: keyof LivingItem,
  value: string,
  { locale, timeZone }: { readonly locale: TextLocale; readonly timeZone: string },
): string {
  switch (field) {
    case 'state':
      return STATE_NAMES[value as BacklogState]?.[languageOfLocale(locale)] ?? value;
    case 'effortHalfDays':
      return effortText(Number(value), locale);
    case 'expectedFall':
      return `${Math.round(Number(value) * 100)}${isFrench(locale) ? '\u00a0' : ''}%`;
    case 'fixedAt':
    case 'snoozedUntil':
    case 'pinnedUntil':
      return dateText(new Date(value), locale, timeZone);
    case 'snooze':
      return isFrench(locale) ? 'sous conditions' : 'on conditions';
    case 'owner':
    case 'fixNote':
    case 'pinnedRank':
    case 'linkUrl':
      return value;
  }
}

/** What wakes a sleeping item, in words; empty for one that is awake. */
export function wakesText(
  { snoozedUntil, snooze, state }: Pick<LivingItem, 'snoozedUntil' | 'snooze' | 'state'>,
  format: FirmFormat,
): Bilingual | null {
  if (state !== 'snoozed') return null;
  return { fr: wakesIn(format.french), en: wakesIn(format.english) };

  function wakesIn(locale: TextLocale): string {
    const french = isFrench(locale);
    const parts: string[] = [];
    if (snoozedUntil !== null) {
      parts.push(`${french ? 'jusqu’au' : 'until'} ${dateText(snoozedUntil, locale, format.timeZone)}`);
    }
    if (snooze?.clientsMore != null) {
      const clients = countText(snooze.clientsMore, { one: 'client', other: 'clients' }, locale);
      parts.push(french ? `à ${clients} de plus` : `at ${clients} more`);
    }
    if (snooze?.severityMin != null) parts.push(french ? 'au premier cas grave' : 'at the first grave case');
    if (snooze?.ifGrowing === true) parts.push(french ? 'si ça grossit' : 'if it grows');
    return parts.join(french ? ', ou ' : ', or ');
  }
}
