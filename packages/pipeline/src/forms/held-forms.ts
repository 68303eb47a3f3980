import { type FormColumn, type FormMapping, formMapping, type HeldReason, readForm } from '@doleances/connectors';
import type { HeldCount, HeldItem, HeldWhy } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';
import { ringAll } from '../running/run-stage.ts';
import { deliveryUrlOf, type FormSource, formSourceFrom } from './form-source.ts';
import { isFormType } from './item-of-form.ts';

/** Enough to see which field is what. */
const HELD_SHOWN_MAX = 20;
const EXAMPLES_MAX = 3;

/** The fields of an item that a person may fill from a form, in the order they are asked. */
export const FORM_FIELDS = ['text', 'subject', 'name', 'email', 'phone', 'location', 'rating', 'occurredAt'] as const;
export type FormField = (typeof FORM_FIELDS)[number];

export type SeenColumn = Omit<FormColumn, 'value'> & { readonly examples: readonly string[] };

/** What one held delivery would become. */
export type HeldPreview = {
  readonly heldAt: Date;
  readonly why: HeldWhy;
  /** `null`: it would still be held. */
  readonly read: {
    readonly text: string;
    readonly name: string | null;
    readonly email: string | null;
    readonly phone: string | null;
    readonly location: string | null;
    readonly starsOfFive: number | null;
    readonly receivedAt: string;
  } | null;
};

export type HeldForms = {
  readonly source: FormSource;
  readonly counts: Readonly<Partial<Record<HeldWhy, number>>>;
  /** In the order of the newest delivery that has them. */
  readonly columns: readonly SeenColumn[];
  /** Under the mapping given, else the one that is saved. */
  readonly previews: readonly HeldPreview[];
};

export type FormListed = {
  readonly form: FormSource;
  /** Where its service is told to send. */
  readonly url: string;
  readonly lastSeenAt: Date | null;
  readonly isPaused: boolean;
  readonly held: readonly HeldCount[];
};

/** Every form with what it holds; forms that hold nothing too. */
export async function listForms({ store, config }: Pick<Ports, 'store' | 'config'>): Promise<readonly FormListed[]> {
  const [sources, counts] = await Promise.all([store.listSources(), store.countHeld()]);
  return sources.flatMap((source) => {
    const form = formSourceFrom(source);
    const held = counts.filter(({ sourceId }) => sourceId === source.id);
    if (form === null) return [];
    const { lastSeenAt, isPaused } = source;
    return [{ form, url: deliveryUrlOf(form, config.http.baseUrl), lastSeenAt, isPaused, held }];
  });
}

/** What a form holds, and what would become of it; `null` when there is no such form. */
export async function findHeldForms(
  { store }: Pick<Ports, 'store'>,
  sourceId: string,
  mapping?: FormMapping,
): Promise<HeldForms | null> {
  const found = await store.findSource(sourceId);
  const source = found === null ? null : formSourceFrom(found);
  if (source === null) return null;
  const [held, counts] = await Promise.all([store.listHeld(sourceId, HELD_SHOWN_MAX), store.countHeld()]);
  const unread = held.map((item) => readHeld(item, { ...source, mapping: null }));
  return {
    source,
    counts: Object.fromEntries(counts.filter((one) => one.sourceId === sourceId).map(({ why, count }) => [why, count])),
    columns: columnsOf(unread.map((reading) => (reading.kind === 'held' ? reading.columns : []))),
    previews: held.map((item) => previewOf(item, { ...source, mapping: mapping ?? source.mapping })),
  };
}

/** What a person said, from a page or a command: one column a field, several for the words. */
export function mappingFrom(chosen: Readonly<Partial<Record<FormField, readonly string[]>>>): FormMapping | null {
  const filled = Object.entries(chosen).filter(([, columns]) => (columns?.length ?? 0) > 0);
  const parsed = formMapping.safeParse(Object.fromEntries(filled));
  return parsed.success && parsed.data.text.length > 0 ? parsed.data : null;
}

/** Keeps the mapping and has all that is held read with it. */
export async function mapForm(
  ports: Ports,
  { sourceId, mapping, who }: { readonly sourceId: string; readonly mapping: FormMapping; readonly who: string },
): Promise<{ readonly readAgain: number }> {
  const { readAgain, bells } = await ports.store.saveFormMapping(sourceId, mapping, who);
  await ringAll(ports, bells);
  return { readAgain };
}

function readHeld({ rawType, raw, itemId, heldAt }: HeldItem, { shape, mapping }: FormSource) {
  if (!isFormType(rawType)) return { kind: 'held', why: 'unreadable' as HeldReason, columns: [] } as const;
  return readForm({ shape, mapping, type: rawType, raw }, { externalId: itemId, acceptedAt: heldAt });
}

function previewOf(held: HeldItem, source: FormSource): HeldPreview {
  const { heldAt, why } = held;
  const reading = readHeld(held, source);
  if (reading.kind === 'held') return { heldAt, why, read: null };
  const { text, author, location, starsOfFive, receivedAt } = reading.item;
  const { name, email, phone = null } = author;
  return { heldAt, why, read: { text, name, email, phone, location, starsOfFive, receivedAt } };
}

function columnsOf(deliveries: readonly (readonly FormColumn[])[]): readonly SeenColumn[] {
  const seen = new Map<string, { column: string; question: string | null; examples: string[] }>();
  for (const { column, question, value } of deliveries.flat()) {
    const known = seen.get(column) ?? { column, question, examples: [] };
    if (known.examples.length < EXAMPLES_MAX && !known.examples.includes(value)) known.examples.push(value);
    seen.set(column, known);
  }
  return [...seen.values()];
}
