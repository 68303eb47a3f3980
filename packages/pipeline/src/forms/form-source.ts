import { randomBytes } from 'node:crypto';
import { FORM_SHAPES, type FormMapping, type FormShape, formMapping } from '@doleances/connectors';
import type { Source } from '@doleances/store';
import { z } from 'zod';
import type { Ports } from '../ports.ts';

const SECRET_CHARS_MAX = 500;
/** Nobody guesses 160 bits: for shapes that cannot sign, the address is the secret. */
const ADDRESS_BYTES = 20;
export const DIRECT_LINE_NAME = 'direct-line';

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

/** The secrets that a delivery may be signed with; several while one is being changed. The one place that opens them. */
export function secretsOf(source: Pick<Source, 'settings'>): readonly string[] {
  const { secret, secrets } = source.settings;
  const given = Array.isArray(secrets) ? secrets : [secret];
  return given.filter((one): one is string => typeof one === 'string' && one !== '' && one.length <= SECRET_CHARS_MAX);
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
export async function saveFormSource({ store }: Pick<Ports, 'store'>, form: FormToAdd): Promise<FormSource> {
  const { name, secrets, ...given } = form;
  const before = (await store.listSources()).find((source) => source.kind === 'form' && source.name === name);
  const settings = {
    ...before?.settings,
    ...given,
    ...(secrets !== undefined && { secrets }),
    address: before?.settings.address ?? randomBytes(ADDRESS_BYTES).toString('base64url'),
  };
  const saved = await store.saveSource({ kind: 'form', name, settings, schedule: null, isSample: false });
  const source = formSourceFrom(saved);
  if (source === null) throw new Error('a form was saved that is none');
  return source;
}

/** The source of the hosted page; made when the first person writes. */
export async function findOrAddDirectLine({ store }: Pick<Ports, 'store'>): Promise<FormSource> {
  const known = (await store.listSources())
    .map(formSourceFrom)
    .find((source) => source?.isDirectLine && source.name === DIRECT_LINE_NAME);
  return known ?? saveFormSource({ store }, { name: DIRECT_LINE_NAME, shape: 'html', isDirectLine: true });
}

/** Where a form's own program is told to send its answers. */
export function deliveryUrlOf(form: FormSource, baseUrl: string): string {
  return `${baseUrl}/in/${form.address}`;
}
