import { type ClientImport, type ClientMapping, clientImportFrom } from '@doleances/core';
import type { Source, Store } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { fileSource, shapeOf } from '../sources/column-memory.ts';
import { RANK_SUBJECT } from '../themes/subjects.ts';
import {
  type ClientList,
  type ClientSheetFile,
  clientMappingFor,
  clientMappingFrom,
  clientsInSheet,
} from './client-file.ts';

export type ClientImportPlan = ClientList & {
  readonly mapping: ClientMapping;
  /** Somebody said so of these columns before. */
  readonly isRemembered: boolean;
  readonly joined: ClientImport;
};

const SHAPES_MAX = 100;

/** What a list would bring, without bringing it. */
export async function planClientImport(
  { store }: Pick<Ports, 'store'>,
  sheet: ClientSheetFile,
  said: ClientMapping | null = null,
): Promise<ClientImportPlan> {
  const [record, known, source] = await Promise.all([store.findFirm(), store.listClients(), fileSource(store)]);
  const remembered = rememberedIn(source)[shapeOf(sheet.columns)] ?? null;
  const mapping = clientMappingFor(sheet.columns, said ?? remembered);
  const list = clientsInSheet(sheet, mapping, record?.firm.country ?? 'CA');
  return {
    ...list,
    mapping,
    isRemembered: said === null && remembered !== null,
    joined: clientImportFrom(list.clients, known),
  };
}

/** Brings a list: who is known is updated, nobody is there twice, and what a person said of the columns is remembered. */
export async function importClients(
  ports: Pick<Ports, 'store'>,
  sheet: ClientSheetFile,
  said: ClientMapping | null = null,
): Promise<ClientImportPlan> {
  const { store } = ports;
  const plan = await planClientImport(ports, sheet, said);
  if (plan.joined.clients.length > 0) {
    await store.saveClients(plan.joined.clients, false);
    await store.ring('rank', RANK_SUBJECT);
  }
  if (said !== null) await remember(store, sheet.columns, plan.mapping);
  return plan;
}

function rememberedIn({ settings }: Source): Readonly<Record<string, ClientMapping>> {
  const { clientMappings } = settings;
  if (typeof clientMappings !== 'object' || clientMappings === null) return {};
  return Object.fromEntries(
    Object.entries(clientMappings).map(([shape, mapping]) => [shape, clientMappingFrom(mapping)]),
  );
}

async function remember(store: Store, columns: readonly string[], mapping: ClientMapping): Promise<void> {
  const source = await fileSource(store);
  const { [shapeOf(columns)]: _before, ...others } = rememberedIn(source);
  const kept = Object.entries(others).slice(1 - SHAPES_MAX);
  const clientMappings = Object.fromEntries([...kept, [shapeOf(columns), mapping]]);
  const { kind, name, schedule, isSample } = source;
  await store.saveSource({ kind, name, schedule, isSample, settings: { ...source.settings, clientMappings } });
}
