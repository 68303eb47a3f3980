import { NUMBER_WORDS } from '../../text/number-words.ts';

/** Words of time in both languages, as they look without accents. */

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...NUMBER_WORDS,
    a: 1,
    an: 1,
    quelques: 3,
    few: 3,
    several: 4,
    couple: 2,
    'a few': 3,
    'a couple of': 2,
    'a couple': 2,
    'une couple de': 2,
    'quarante-huit': 48,
    'forty-eight': 48,
    'vingt-quatre': 24,
    'twenty-four': 24,
    'soixante-douze': 72,
  }),
);

const WEEKDAYS: readonly (readonly string[])[] = [
  ['lundi', 'lun', 'monday', 'mon'],
  ['mardi', 'mar', 'tuesday', 'tues', 'tue'],
  ['mercredi', 'mer', 'wednesday', 'weds', 'wed'],
  ['jeudi', 'jeu', 'thursday', 'thurs', 'thu'],
  ['vendredi', 'ven', 'friday', 'fri'],
  ['samedi', 'sam', 'saturday', 'sat'],
  ['dimanche', 'dim', 'sunday', 'sun'],
];
const MONTHS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'september', 'sept', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
];
/** Short forms that are also ordinary words ("mer", "mar", "sat", "sun", "mon") count only beside a number or a period. */
const AMBIGUOUS = new Set(['mar', 'mer', 'mon', 'sat', 'sun', 'dim', 'jeu', 'sam', 'lun']);

/** Number of a name, from 1 (Monday, January); `undefined` when it is none. */
export function weekdayNumber(word: string): number | undefined {
  return numberIn(WEEKDAYS, word);
}

export function monthNumber(word: string): number | undefined {
  return numberIn(MONTHS, word);
}

function numberIn(names: readonly (readonly string[])[], word: string): number | undefined {
  const place = names.findIndex((forms) => forms.includes(word.replace('.', '')));
  return place < 0 ? undefined : place + 1;
}

export const WEEKDAY = `(?:${WEEKDAYS.flat()
  .filter((name) => !AMBIGUOUS.has(name))
  .join('|')})`;
export const WEEKDAY_SHORT = `(?:${WEEKDAYS.flat().join('|')})\\.?`;
export const MONTH = `(?:${MONTHS.flat().join('|')})\\.?`;
export const NUMBER = `(?:\\d{1,3}|${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`;

export function numberOf(word: string): number {
  return NUMBERS.get(word) ?? Number(word);
}
