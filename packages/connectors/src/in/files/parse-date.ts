import { instantOfLocal } from './local-instant.ts';

/** Which of `03/04/2026` is the month: Americans put it first, the rest of us second. */
export type DayOrder = 'day-first' | 'month-first';

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  fev: 2,
  feb: 2,
  mar: 3,
  avr: 4,
  apr: 4,
  mai: 5,
  may: 5,
  juin: 6,
  jun: 6,
  juil: 7,
  jul: 7,
  aou: 8,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

// A date without an hour is put at noon UTC: at midnight it would be the day before in Québec.
const NOON = '12:00:00';
const EXCEL_EPOCH_MS = Date.UTC(1899, 11, 30);
const EXCEL_DAY_MIN = 20_000;
const EXCEL_DAY_MAX = 80_000;
const DAY_MS = 86_400_000;
const DATE_CHARS_MAX = 60;

const TIME = /(?:^|[\sT,])(\d{1,2}) ?(?::|h) ?(\d{2})?(?::(\d{2})(?:[.,]\d{1,9})?)? ?(am|pm)?/i;
const OFFSET = /(Z|[+-]\d{2}:?\d{2})$/;
const SAYS_UTC = / ?\(?(?:UTC|GMT)\)?$/i;

/**
 * Reads a date as people and programs write it in French and English tables.
 *
 * @param timeZone Where a time without an offset was read from the clock; UTC when nothing is said.
 * @returns ISO instant with offset; `null` when it is not a date.
 */
export function parseDate(written: string, order: DayOrder = 'day-first', timeZone = 'UTC'): string | null {
  const text = written.trim().replace(SAYS_UTC, 'Z');
  if (text === '' || text.length > DATE_CHARS_MAX) return null;
  if (/^\d+(?:[.,]\d+)?$/.test(text)) return numericDate(Number(text.replace(',', '.')), timeZone);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text);
  if (iso !== null) return assembled([iso[1], iso[2], iso[3]], text.slice(iso[0].length), timeZone);
  const slashed = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/.exec(text);
  if (slashed === null) return spelledDate(text, timeZone);
  return assembled(slashedDay(slashed, order), text.slice(slashed[0].length), timeZone);
}

/** `31/02/2026`, `99/99/2026`: written as a day in figures, and no day of any calendar. */
const IN_FIGURES = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2}))(?!\d)/;

/** Today's date in its place would move a complaint to a week where nobody complained: such a row is set aside. */
export const NO_SUCH_DAY = 'the date does not exist';

/** Whether a cell holds a day that does not exist, in whichever order it is read. */
export function isImpossibleDay(written: string): boolean {
  const day = IN_FIGURES.exec(written.trim())?.[0];
  return day !== undefined && parseDate(day, 'day-first') === null && parseDate(day, 'month-first') === null;
}

/** Decides the order of days and months for a whole column; days first unless that is impossible. */
export function dayOrderOf(column: readonly string[]): DayOrder {
  const pairs = column
    .map((cell) => /^(\d{1,2})[-/.](\d{1,2})[-/.]/.exec(cell.trim()))
    .filter((match) => match !== null);
  const cannotBeDayFirst = pairs.some((match) => Number(match[2]) > 12);
  const cannotBeMonthFirst = pairs.some((match) => Number(match[1]) > 12);
  return cannotBeDayFirst && !cannotBeMonthFirst ? 'month-first' : 'day-first';
}

function numericDate(value: number, timeZone: string): string | null {
  if (value >= EXCEL_DAY_MIN && value < EXCEL_DAY_MAX) {
    const instant = new Date(Math.round((EXCEL_EPOCH_MS + value * DAY_MS) / 1000) * 1000).toISOString();
    if (Number.isInteger(value)) return `${instant.slice(0, 10)}T${NOON}Z`;
    return instantOfLocal(instant.slice(0, 19), timeZone);
  }
  if (value >= 1e9 && value < 4e9) return new Date(value * 1000).toISOString();
  if (value >= 1e12 && value < 4e12) return new Date(value).toISOString();
  return null;
}

function slashedDay(match: RegExpExecArray, order: DayOrder): readonly (string | undefined)[] {
  const [, first, second, writtenYear = ''] = match;
  const year = writtenYear.length === 2 ? `20${writtenYear}` : writtenYear;
  return order === 'day-first' ? [year, second, first] : [year, first, second];
}

/** `3 mars 2026 à 10 h 12`, `mardi 3 mars 2026`, `March 3, 2026 10:12 AM`, `3-Mar-2026`. */
function spelledDate(text: string, timeZone: string): string | null {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\u00a0\u202f]/g, ' ');
  const frenchFirst = /(\d{1,2})(?:er|st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ ,-]{1,2}(\d{4})/.exec(plain);
  const monthFirst = /([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})/.exec(plain);
  const match = frenchFirst ?? monthFirst;
  if (match === null) return null;
  const [day, name] = frenchFirst === null ? [match[2], match[1]] : [match[1], match[2]];
  const month = MONTHS[(name ?? '').slice(0, 4)] ?? MONTHS[(name ?? '').slice(0, 3)];
  const rest = plain.slice(match.index + match[0].length).replace(/^,? ?(?:a|at)? /, ' ');
  return month === undefined ? null : assembled([match[3], String(month), day], rest, timeZone);
}

function assembled(parts: readonly (string | undefined)[], rest: string, timeZone: string): string | null {
  const [year = '', month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const check = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(check.getTime()) || check.toISOString().slice(0, 10) !== date) return null;
  const time = TIME.exec(rest);
  if (time === null) return `${date}T${NOON}Z`;
  const [, hour = '0', minute = '00', second = '00', half] = time;
  const hours = (Number(hour) % (half === undefined ? 24 : 12)) + (half?.toLowerCase() === 'pm' ? 12 : 0);
  const local = `${date}T${String(hours).padStart(2, '0')}:${minute}:${second}`;
  if (Number.isNaN(Date.parse(`${local}Z`))) return null;
  const written = OFFSET.exec(rest.trim())?.[1];
  if (written === undefined) return timeZone === 'UTC' ? `${local}Z` : instantOfLocal(local, timeZone);
  const offset = written.length === 5 ? `${written.slice(0, 3)}:${written.slice(3)}` : written;
  const instant = `${local}${offset}`;
  return Number.isNaN(Date.parse(instant)) ? null : instant;
}
