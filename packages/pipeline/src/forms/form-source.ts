import { randomBytes } from 'node:crypto';
import { FORM_SHAPES, type FormMapping, type FormShape, formMapping } from '@doleances/connectors';
import { type Source, sourceIdFor } from '@doleances/store';
import { z } from 'zod';
import type { Ports } from '../ports/ports.ts';

/** Nobody guesses 160 bits: for shapes that cannot sign, the address is the secret. */
const ADDRESS_BYTES = 20;
/** Where the secrets of a form are sealed: several while one is being changed. */
export const SECRETS_FIELD = 'secrets';
const DIRECT_LINE_NAME = 'direct-line';

const formSettings = z.object({
  shape: z.enum(FORM_SHAPES),
  /** The last part of the web address that deliveries are sent to. */
  address: z.string().min(16).max(100),
  /** A header that holds the secret, for senders that cannot sign. */
  headerName: z.string().min(1).max(100).nullish(),
  mapping: formMapping.nullish(),
  /** Where a visitor's browser goes after a plain HTML form. */
  thanksUrl: z.url({ protocol: /^https?$/ }).nullish(),
  /** What comes here is for the boss alone until released. */
  isDirectLine: z.boolean().nullish(),
});

export type FormSource = {
  readonly id: Source['id'];
  readonly name: string;
  readonly shape: FormShape;
  readonly address: string;
  readonly headerName: string | null;
  readonly mapping: FormMapping | null;
  readonly thanksUrl: string | null;
  readonly isDirectLine: boolean;
};

/** `null` when the source is no form, or its settings were written by something else. */
export function formSourceFrom(source: Pick<Source, 'id' | 'name' | 'kind' | 'settings'>): FormSource | null {
  const parsed = source.kind === 'form' ? formSettings.safeParse(source.settings) : null;
  if (!parsed?.success) return null;
  const { shape, address, headerName, mapping, thanksUrl, isDirectLine } = parsed.data;
  return {
    id: source.id,
    name: source.name,
    shape,
    address,
    headerName: headerName ?? null,
    mapping: mapping ?? null,
    thanksUrl: thanksUrl ?? null,
    isDirectLine: isDirectLine ?? false,
  };
}

export type FormToAdd = {
  readonly name: string;
  readonly shape: FormShape;
  readonly secrets?: readonly string[];
  readonly headerName?: string | null;
  readonly mapping?: FormMapping | null;
  readonly thanksUrl?: string | null;
  readonly isDirectLine?: boolean;
};

/** Shapes whose sender takes the secret from us; the others show one of their own. */
const OURS_TO_CHOOSE: ReadonlySet<FormShape> = new Set(['google_forms', 'generic']);
const SECRET_BYTES = 32;

/** A secret for a new form whose sender has none to show, to be told once; `null` for the others. */
export function secretToTell(shape: FormShape): string | null {
  return OURS_TO_CHOOSE.has(shape) ? `whsec_${randomBytes(SECRET_BYTES).toString('base64')}` : null;
}

/** Adds a form, or changes the one of that name, which keeps its address and what is not named here. */
export async function saveFormSource(
  { store, secrets: box }: Pick<Ports, 'store' | 'secrets'>,
  form: FormToAdd,
): Promise<FormSource> {
  const { name, secrets, ...given } = form;
  const sourceId = sourceIdFor('form', name);
  const before = await store.findSource(sourceId);
  const settings = {
    ...before?.settings,
    ...given,
    address: before?.settings.address ?? randomBytes(ADDRESS_BYTES).toString('base64url'),
  };
  const sealed =
    secrets === undefined
      ? (before?.sealed ?? {})
      : { [SECRETS_FIELD]: await box.seal({ sourceId, field: SECRETS_FIELD }, JSON.stringify(secrets)) };
  const saved = await store.saveSource({ kind: 'form', name, settings, sealed, schedule: null, isSample: false });
  const source = formSourceFrom(saved);
  if (source === null) throw new Error('a form was saved that is none');
  return source;
}

/** The source of the hosted page; made when the first person writes. */
export async function findOrAddDirectLine(ports: Pick<Ports, 'store' | 'secrets'>): Promise<FormSource> {
  const known = (await ports.store.listSources())
    .map(formSourceFrom)
    .find((source) => source?.isDirectLine && source.name === DIRECT_LINE_NAME);
  return known ?? saveFormSource(ports, { name: DIRECT_LINE_NAME, shape: 'html', isDirectLine: true });
}

/** Where a form's own program is told to send its answers. */
export function deliveryUrlOf(form: FormSource, baseUrl: string): string {
  return `${baseUrl}/in/${form.address}`;
}
