import {
  type AskedField,
  type AskedRow,
  type AskedTable,
  askedTableOf,
  countFrom,
  type DayOrder,
  dayOrderOf,
  isOrderUnsure,
  periodFrom,
  readAskedTable,
} from '@doleances/connectors';
import { type Firm, plainWords, sightOf, startOfDay } from '@doleances/core';
import type { ExposureToSave } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/** Columns of a file of visits or sales, by the names that tills and counters give them. */
export const EXPOSURE_FIELDS: readonly AskedField[] = [
  {
    field: 'period',
    words: ['date', 'jour', 'day', 'semaine', 'week', 'periode', 'period', 'semaine du', 'week of', 'date du jour'],
    isNeeded: true,
  },
  {
    field: 'location',
    words: [
      ...['lieu', 'location', 'magasin', 'boutique', 'succursale', 'point de vente', 'etablissement', 'site'],
      ...['shop', 'store', 'branch', 'maison', 'restaurant', 'agence', 'nom du magasin', 'place'],
    ],
    isNeeded: false,
  },
  {
    field: 'units',
    words: [
      ...['nombre', 'count', 'visites', 'visits', 'visiteurs', 'visitors', 'passages', 'transactions', 'ventes'],
      ...['sales', 'tickets', 'commandes', 'orders', 'nuitees', 'nuits', 'nights', 'couverts', 'covers', 'clients'],
      ...['customers', 'quantite', 'quantity', 'units', 'unites', 'frequentation', 'footfall', 'nb', 'total'],
      ...['nombre de visites', 'nombre de visiteurs', 'nombre de transactions', 'nb de visites', 'nb visites'],
      ...['nombre de clients', 'nombre de ventes', 'nb transactions', 'nb de transactions'],
    ],
    isNeeded: true,
  },
];

export type ExposureChoices = {
  /** Column names that a person gave, by field. */
  readonly columns?: Readonly<Record<string, string>>;
  readonly dayOrder?: DayOrder;
};

/** One count as a program tells it; `day` or `week` says which span it is of. */
export type ExposureCount = {
  readonly location?: string | null;
  readonly day?: string | null;
  readonly week?: string | null;
  readonly count: number;
};

type Refused = { readonly where: string; readonly reason: string };
export type ExposureOutcome =
  | {
      readonly ok: true;
      readonly saved: number;
      /** Of the firm, in the order of its list. */
      readonly locations: readonly string[];
      /** ISO days of the first and the last count. */
      readonly from: string | null;
      readonly to: string | null;
      readonly refused: readonly Refused[];
    }
  /** Nothing was saved: somebody has to say what is meant. */
  | { readonly ok: false; readonly reason: 'no_firm' | 'no_location' | 'which_order' }
  | ({ readonly ok: false; readonly reason: 'which_column' } & Pick<AskedTable & { ok: false }, 'headers' | 'unclear'>)
  | {
      readonly ok: false;
      readonly reason: 'unknown_location';
      readonly unknown: readonly string[];
      readonly known: readonly string[];
    };

type Counted = { readonly where: string; readonly location: string; readonly period: string; readonly units: string };

/** A day has so many customers at most; more is a mistake of a column. */
const UNITS_MAX = 10_000_000;
const REFUSED_MAX = 1_000;

/** Takes in a file of visits, sales or nights, by day or by week and place: what silence is measured against. */
export async function importExposure(
  ports: Ports,
  file: string | Uint8Array,
  { columns = {}, dayOrder, who }: ExposureChoices & { readonly who: string },
): Promise<ExposureOutcome> {
  const table =
    typeof file === 'string'
      ? await readAskedTable(file, EXPOSURE_FIELDS, columns)
      : await askedTableOf(file, EXPOSURE_FIELDS, columns);
  if (!table.ok) return { ok: false, reason: 'which_column', headers: table.headers, unclear: table.unclear };
  const firm = (await ports.store.findFirm())?.firm ?? null;
  if (firm === null) return { ok: false, reason: 'no_firm' };
  const periods = table.rows.map(({ values }) => values.period ?? '');
  // Only in Canada do both orders live side by side.
  if (dayOrder === undefined && firm.country === 'CA' && isOrderUnsure(periods)) {
    return { ok: false, reason: 'which_order' };
  }
  return save(ports, firm, { rows: table.rows.map(countedOf), order: dayOrder ?? dayOrderOf(periods), who });
}

/** Takes in counts from a program. */
export async function saveCounts(
  ports: Ports,
  counts: readonly ExposureCount[],
  who: string,
): Promise<ExposureOutcome> {
  const firm = (await ports.store.findFirm())?.firm ?? null;
  if (firm === null) return { ok: false, reason: 'no_firm' };
  const rows = counts.map(
    ({ location, day, week, count }, place): Counted => ({
      where: `row ${place + 1}`,
      location: location ?? '',
      period: day ?? week ?? '',
      units: String(count),
    }),
  );
  return save(ports, firm, { rows, order: 'day-first', who });
}

const countedOf = ({ where, values }: AskedRow): Counted => ({
  where,
  location: values.location ?? '',
  period: values.period ?? '',
  units: values.units ?? '',
});

async function save(
  { store, viewer }: Ports,
  whole: Firm,
  { rows, order, who }: { readonly rows: readonly Counted[]; readonly order: DayOrder; readonly who: string },
): Promise<ExposureOutcome> {
  // Whoever answers for one place counts the customers of that place.
  const { locations: own } = sightOf(viewer, whole);
  const firm = { ...whole, locations: whole.locations.filter(({ name }) => own?.includes(name) ?? true) };
  if (firm.locations.length === 0) return { ok: false, reason: 'no_location' };
  const placeOf = placesOf(firm);
  const unknown = [...new Set(rows.map(({ location }) => location))].filter((name) => placeOf(name) === null);
  if (unknown.length > 0) {
    return { ok: false, reason: 'unknown_location', unknown, known: firm.locations.map(({ name }) => name) };
  }
  const refused: Refused[] = [];
  const sums = new Map<string, ExposureToSave & { readonly day: string; units: number }>();
  for (const { where, location, period, units } of rows) {
    const at = periodFrom(period, order);
    const count = countFrom(units);
    const place = placeOf(location);
    const start = at === null ? null : startOfDay(at.day, firm.timeZone);
    if (at === null || start === null) refused.push({ where, reason: `"${period}" is neither a day nor a week` });
    else if (count === null || count > UNITS_MAX) refused.push({ where, reason: `"${units}" is no count` });
    else if (place !== null) {
      const key = `${place} ${at.span} ${at.day}`;
      const known = sums.get(key);
      // Tills of one place are counted together.
      if (known !== undefined) known.units += count;
      else sums.set(key, { stream: `location:${place}`, weekOf: start, span: at.span, day: at.day, units: count });
    }
  }
  const counts = [...sums.values()];
  await store.saveExposure(
    counts.map(({ day: _day, ...count }) => count),
    false,
  );
  const days = counts.map(({ day }) => day).sort();
  const told = new Set(counts.map(({ stream }) => stream));
  await store.noteEvent({ who, what: `exposure imported: ${counts.length} counts`, subjectId: 'exposure', why: null });
  return {
    ok: true,
    saved: counts.length,
    locations: firm.locations.map(({ name }) => name).filter((name) => told.has(`location:${name}`)),
    from: days[0] ?? null,
    to: days.at(-1) ?? null,
    refused: refused.slice(0, REFUSED_MAX),
  };
}

/** By name or id, whatever the accents; a firm of one place need not name it. */
function placesOf({ locations }: Firm): (name: string) => string | null {
  const byName = new Map(
    locations.flatMap(({ id, name }) => [id, name].map((one) => [plainWords(one), name] as const)),
  );
  const [only, ...others] = locations;
  return (name) => {
    if (name.trim() === '') return others.length === 0 ? (only?.name ?? null) : null;
    return byName.get(plainWords(name)) ?? null;
  };
}
