import type { Client } from '../../firm/client.ts';
import type { Country } from '../../firm/firm.ts';
import { parseClient } from '../../firm/parse-client.ts';
import { phoneKeyFor } from '../../firm/phone-key.ts';
import { plainHeader } from '../../text/plain-header.ts';
import { labelRefusal } from '../silence/label-refusal.ts';
import { CLIENT_COLUMN_NAMES, CLIENT_FIELDS, type ClientField } from './client-table-names.ts';

/** Which column holds what. */
export type ClientMapping = Partial<Readonly<Record<ClientField, string>>>;
/** One row of a list of clients, by the names of its columns. */
export type ClientCells = Readonly<Record<string, string>>;

/** Why a cell was left out, or a whole row. */
export type ClientProblem =
  | 'no_name'
  | 'not_email'
  | 'not_phone'
  | 'not_amount'
  | 'not_count'
  | 'not_date'
  | 'not_language'
  | 'judges_person'
  | 'refused';

export type ClientCellProblem = { readonly field: ClientField | null; readonly problem: ClientProblem };

export type ClientReading =
  | { readonly ok: true; readonly client: Client; readonly problems: readonly ClientCellProblem[] }
  | { readonly ok: false; readonly problems: readonly ClientCellProblem[] };

const SEVERAL = /[;,|/\n]/u;
const MAIL = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/u;
const MONTHS =
  'janv jan|fevr fev feb|mars mar|avri avr apr|mai may|juin jun|juil jul|aout aoû aug|sept sep|octo oct|nove nov|dece dec'
    .split('|')
    .map((names) => names.split(' '));

/** Finds the column of each field by its name; the same column serves once. */
export function guessClientColumns(columns: readonly string[]): ClientMapping {
  const taken = new Set<string>();
  const mapping: Partial<Record<ClientField, string>> = {};
  for (const field of CLIENT_FIELDS) {
    const names = CLIENT_COLUMN_NAMES[field];
    const found = names
      .map((name) => columns.find((column) => nameOf(column) === name && !taken.has(column)))
      .find((column) => column !== undefined);
    if (found === undefined) continue;
    taken.add(found);
    mapping[field] = found;
  }
  return mapping;
}

/** A unit or an example in brackets is no part of the name. */
const nameOf = (column: string): string => plainHeader(column.replace(/\([^)]*\)/gu, ' '));

/**
 * Reads one row of a list of clients. A cell that cannot be read is told and left out, and the row is kept; a row that
 * names nobody is refused.
 */
export function clientFromCells(cells: ClientCells, mapping: ClientMapping, country: Country): ClientReading {
  const problems: ClientCellProblem[] = [];
  const cell = (field: ClientField): string =>
    mapping[field] === undefined ? '' : (cells[mapping[field]] ?? '').trim();
  const read = <T>(field: ClientField, reader: (written: string) => T | null, problem: ClientProblem): T | null => {
    const written = cell(field);
    if (written === '') return null;
    const value = reader(written);
    if (value === null) problems.push({ field, problem });
    return value;
  };
  const emails = (['email', 'otherEmails'] as const).flatMap((field) => read(field, emailsFrom, 'not_email') ?? []);
  const phones = (['phone', 'otherPhones'] as const).flatMap(
    (field) => read(field, (written) => phonesFrom(written, country), 'not_phone') ?? [],
  );
  const fact = (written: string) => (labelRefusal(written) === null ? written : null);
  const row = {
    name: [cell('firstName'), cell('name')].filter((part) => part !== '').join(' '),
    organisation: cell('organisation'),
    email: emails[0] ?? null,
    other_emails: emails.slice(1),
    phones,
    client_since: read('clientSince', dayFrom, 'not_date'),
    yearly_spend: read('yearlySpend', amountFrom, 'not_amount'),
    yearly_margin: read('yearlyMargin', amountFrom, 'not_amount'),
    days_to_pay: read('daysToPay', countFrom, 'not_count'),
    referrals: read('referrals', countFrom, 'not_count'),
    grade: read('grade', fact, 'judges_person'),
    language: read('language', languageFrom, 'not_language'),
    location: cell('location'),
    notes: read('notes', fact, 'judges_person'),
  };
  if (row.name === '' && row.organisation === '' && row.email === null) {
    return { ok: false, problems: [...problems, { field: 'name', problem: 'no_name' }] };
  }
  const parsed = parseClient(row, country);
  if (!parsed.ok) return { ok: false, problems: [...problems, { field: null, problem: 'refused' }] };
  return { ok: true, client: parsed.value, problems };
}

function emailsFrom(written: string): readonly string[] | null {
  const all = written.split(/[;,|\s]+/u).map((one) => one.replace(/^<|>$/gu, '').toLowerCase());
  const found = all.filter((one) => MAIL.test(one));
  return found.length === 0 ? null : found;
}

function phonesFrom(written: string, country: Country): readonly string[] | null {
  // A Belgian number is written with a slash, so the whole is tried first.
  const whole = phoneKeyFor(written, country);
  const found = whole === null ? written.split(SEVERAL).flatMap((one) => phoneKeyFor(one, country) ?? []) : [whole];
  return found.length === 0 ? null : found;
}

/** `1 200,50 €`, `1,200.50`, `1.200`: a sign before one or two last digits is decimal, any other parts thousands. */
function amountFrom(written: string): number | null {
  const plain = written.replace(/[\s\u00a0\u202f'’$€]|CAD|EUR|C\$/giu, '');
  if (!/^-?\d[\d.,]*$/u.test(plain)) return null;
  const [, whole = '', decimals] = /^(-?[\d.,]*?)(?:[.,](\d{1,2}))?$/u.exec(plain) ?? [];
  const value = Number(`${whole.replace(/[.,]/gu, '')}.${decimals ?? '0'}`);
  return Number.isFinite(value) ? value : null;
}

function countFrom(written: string): number | null {
  const [, digits] = /^([+-]?\s?\d{1,6})(?:[.,]0+)?\s*(?:jours?|days?|j|d)?$/iu.exec(written.trim()) ?? [];
  return digits === undefined ? null : Number(digits.replace(/\s/gu, ''));
}

/** A year, a month or a day: ISO, day first, or the month in words. */
function dayFrom(written: string): string | null {
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ].*)?)?)?$/u.exec(written);
  if (iso !== null) return dayOf(iso[1], iso[2], iso[3]);
  const numbers = /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/u.exec(written);
  if (numbers !== null) {
    const [, first, second, year] = numbers;
    const isMonthFirst = first !== undefined && Number(second) > 12;
    return isMonthFirst ? dayOf(year, first, second) : dayOf(year, second, first);
  }
  const words = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?([a-z]{3,9})\.?,?\s+(\d{4})$/u.exec(
    written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  );
  const month = MONTHS.findIndex((names) => names.some((name) => words?.[2]?.startsWith(name)));
  return words === null || month < 0 ? null : dayOf(words[3], String(month + 1), words[1]);
}

function dayOf(year = '', month?: string, day?: string): string | null {
  const isWithin = (value: string | undefined, most: number) =>
    value === undefined || (Number(value) >= 1 && Number(value) <= most);
  if (Number(year) < 1900 || Number(year) > 2200 || !isWithin(month, 12) || !isWithin(day, 31)) return null;
  return [year, month, month === undefined ? undefined : day]
    .flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))
    .join('-');
}

function languageFrom(written: string): 'fr' | 'en' | null {
  const plain = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  if (/^(?:fr|fra|f|francais|french|fr-\w+)$/u.test(plain)) return 'fr';
  return /^(?:en|eng|e|a|anglais|english|en-\w+)$/u.test(plain) ? 'en' : null;
}
