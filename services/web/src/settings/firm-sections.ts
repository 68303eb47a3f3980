import type { FirmDocument } from '@doleances/core';

/** How one thing of the firm is typed. `list` is several in one field, with commas. */
export type Column = {
  readonly name: string;
  readonly kind: 'text' | 'list' | 'email' | 'tel' | 'date' | 'time' | 'number' | 'choice' | 'place' | 'yes' | 'hidden';
  readonly options?: readonly string[];
  readonly isRequired?: boolean;
};

/** A part of the firm that is saved by itself: one record, or a list of them. Names are those of `firm.yaml`. */
export type Section =
  | { readonly id: string; readonly kind: 'record'; readonly at: string | null; readonly columns: readonly Column[] }
  | { readonly id: string; readonly kind: 'list'; readonly at: string; readonly columns: readonly Column[] };

const LOCALES = ['fr-CA', 'fr-FR', 'fr-BE', 'en-CA'];
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const name: Column = { name: 'name', kind: 'text', isRequired: true };
const place: Column = { name: 'location', kind: 'place' };
const email: Column = { name: 'email', kind: 'email' };

export const SECTIONS: readonly Section[] = [
  {
    id: 'identity',
    kind: 'record',
    at: null,
    columns: [
      name,
      { name: 'country', kind: 'choice', options: ['CA', 'FR', 'BE'], isRequired: true },
      { name: 'region', kind: 'text' },
      { name: 'locale', kind: 'choice', options: LOCALES, isRequired: true },
      { name: 'timeZone', kind: 'text', isRequired: true },
      { name: 'currency', kind: 'choice', options: ['CAD', 'EUR'], isRequired: true },
      { name: 'closed_days', kind: 'list' },
      { name: 'promise_address', kind: 'email' },
      { name: 'keep_rates_per_person', kind: 'yes' },
      { name: 'dismissals_per_person', kind: 'yes' },
    ],
  },
  { id: 'locations', kind: 'list', at: 'locations', columns: [name, { name: 'id', kind: 'hidden' }] },
  {
    id: 'staff',
    kind: 'list',
    at: 'staff',
    columns: [
      name,
      { name: 'aliases', kind: 'list' },
      { name: 'role', kind: 'text' },
      place,
      email,
      { name: 'shifts', kind: 'list' },
    ],
  },
  {
    id: 'products',
    kind: 'list',
    at: 'products',
    columns: [name, { name: 'aliases', kind: 'list' }, { name: 'launched_on', kind: 'date' }],
  },
  {
    id: 'contacts',
    kind: 'list',
    at: 'escalation_contacts',
    columns: [
      name,
      email,
      place,
      { name: 'phone', kind: 'tel' },
      { name: 'by', kind: 'list' },
      { name: 'ntfy_topic', kind: 'text' },
    ],
  },
  {
    id: 'alerts',
    kind: 'record',
    at: 'alerts',
    columns: [
      { name: 'second_contact_minutes', kind: 'number' },
      { name: 'per_day', kind: 'number' },
    ],
  },
  {
    id: 'quiet',
    kind: 'record',
    at: 'quiet_hours',
    columns: [
      { name: 'from', kind: 'time' },
      { name: 'until', kind: 'time' },
    ],
  },
  {
    id: 'schedule',
    kind: 'record',
    at: 'report_schedule',
    columns: [
      { name: 'weekday', kind: 'choice', options: WEEKDAYS },
      { name: 'time', kind: 'time' },
    ],
  },
  {
    id: 'recipients',
    kind: 'list',
    at: 'report_recipients',
    columns: [name, email, place, { name: 'locale', kind: 'choice', options: LOCALES }],
  },
  { id: 'retention', kind: 'record', at: 'retention', columns: [{ name: 'months', kind: 'text' }] },
];

export type Typed = Readonly<Record<string, string>>;

/** What the fields of a section hold: of the firm, or as somebody just typed it. */
export function recordsOf(section: Section, document: FirmDocument): readonly Typed[] {
  const found = section.at === null ? document : document[section.at];
  const records = section.kind === 'list' ? (Array.isArray(found) ? found : []) : [found ?? {}];
  return records.map((record: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(section.columns.map((column) => [column.name, writtenOf(record[column.name])])),
  );
}

function writtenOf(value: unknown): string {
  if (Array.isArray(value)) return value.join(', ');
  return value === true ? 'yes' : value === null || value === undefined ? '' : String(value);
}

/** `staff.2.name` of a posted form, by row; a row that says nothing, or is to go, is left out. */
export function typedRecords(section: Section, entries: readonly (readonly [string, string])[]): readonly Typed[] {
  const rows = new Map<number, Record<string, string>>();
  for (const [key, value] of entries) {
    const [id, row, column] = key.split('.');
    if (id !== section.id || row === undefined || column === undefined) continue;
    rows.set(Number(row), { ...rows.get(Number(row)), [column]: value.trim() });
  }
  const typed = [...rows].sort(([a], [b]) => a - b).map(([, row]) => row);
  if (section.kind === 'record') return [typed[0] ?? {}];
  const hidden = new Set(section.columns.filter(({ kind }) => kind === 'hidden').map((column) => column.name));
  return typed.filter(
    (row) => row.remove !== 'yes' && Object.entries(row).some(([column, value]) => value !== '' && !hidden.has(column)),
  );
}

/** The firm's document with this section as it was typed. */
export function documentWith(document: FirmDocument, section: Section, typed: readonly Typed[]): FirmDocument {
  const records = typed.map((row) => recordFrom(section, row));
  if (section.kind === 'list') return { ...document, [section.at]: records };
  const [record = {}] = records;
  if (section.at === null) {
    const kept = Object.entries(document).filter(([key]) => !section.columns.some((column) => column.name === key));
    return { ...record, ...Object.fromEntries(kept) };
  }
  return { ...document, [section.at]: Object.keys(record).length === 0 ? null : record };
}

function recordFrom({ columns }: Section, row: Typed): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    columns.flatMap((column): [string, unknown][] => {
      // What has no id yet is known by the name it came with.
      const value = row[column.name] || (column.kind === 'hidden' ? (row.name ?? '') : '');
      if (value === '') return [];
      if (column.kind === 'yes') return [[column.name, true]];
      if (column.kind === 'list')
        return [
          [
            column.name,
            value
              .split(',')
              .map((one) => one.trim())
              .filter(Boolean),
          ],
        ];
      return [[column.name, value]];
    }),
  );
}
