import { createHash } from 'node:crypto';
import { type ColumnMapping, type FileShape, MAPPED_FIELDS } from '@doleances/connectors';
import type { Source, Store } from '@doleances/store';

/** Kinds of table one firm imports; beyond these the oldest are forgotten. */
const SHAPES_MAX = 200;
const SHAPE_HEX_DIGITS = 24;

type Remembered = Readonly<Record<string, ColumnMapping>>;

/** All files share one source: a re-export under another name must not count its rows twice. */
export async function fileSource(store: Store): Promise<Source> {
  const known = (await store.listSources()).find(({ kind, name }) => kind === 'file' && name === 'import');
  return known ?? store.saveSource({ kind: 'file', name: 'import', settings: {}, schedule: null, isSample: false });
}

/** What people said of the columns of a table before; `null` when nobody did. */
export function rememberedMapping(source: Source, columns: readonly string[]): ColumnMapping | null {
  return mappingsIn(source)[shapeOf(columns)] ?? null;
}

/** Keeps what a person said of a table's columns, for the next file that has the same ones. */
export async function rememberMapping(store: Store, { columns }: FileShape, mapping: ColumnMapping): Promise<void> {
  if (columns.length === 0) return;
  const source = await fileSource(store);
  const { [shapeOf(columns)]: _before, ...others } = mappingsIn(source);
  const kept = Object.entries(others).slice(1 - SHAPES_MAX);
  const mappings = Object.fromEntries([...kept, [shapeOf(columns), mapping]]);
  const { kind, name, schedule, isSample } = source;
  await store.saveSource({ kind, name, schedule, isSample, settings: { ...source.settings, mappings } });
}

/** Two tables have one shape when their columns have the same names in the same order. */
export function shapeOf(columns: readonly string[]): string {
  const names = columns.map((name) => name.normalize('NFC').trim().toLowerCase());
  return createHash('sha256').update(JSON.stringify(names)).digest('hex').slice(0, SHAPE_HEX_DIGITS);
}

function mappingsIn({ settings }: Source): Remembered {
  const { mappings } = settings;
  if (typeof mappings !== 'object' || mappings === null) return {};
  return Object.fromEntries(
    Object.entries(mappings as Readonly<Record<string, unknown>>).map(([shape, mapping]) => [
      shape,
      mappingFrom(mapping),
    ]),
  );
}

function mappingFrom(stored: unknown): ColumnMapping {
  const given = typeof stored === 'object' && stored !== null ? (stored as Readonly<Record<string, unknown>>) : {};
  return Object.fromEntries(
    MAPPED_FIELDS.flatMap((field) => (typeof given[field] === 'string' ? [[field, given[field]]] : [])),
  );
}
