import type { Viewer } from '@doleances/core';
import { OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context, TypedResponse } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { isSafe } from '../house/posted-here.ts';
import { type Problem, problemsOf } from './problems.ts';
import { refusalWords } from './words.ts';

/**
 * The house pattern of the API. A resource is one file: its schemas, its routes as constants made with `createRoute`, and
 * one function that adds them, handlers below. What every route has in common is here: version, errors, limits, who asks.
 */
export type Api = OpenAPIHono;

/** Of the answers; raised when a field changes its meaning, never for a new one. */
export const VERSION = 1 as const;
/** A request holds a few fields and at most one long text. */
const BODY_BYTES_MAX = 262_144;
const NAME_CHARS_MAX = 80;

export function openApi(): Api {
  const api: Api = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const given = 'data' in result ? result.data : undefined;
      return c.json(refusalOf('bad_request', { problems: problemsOf(result.error.issues, given) }), 400);
    },
  });
  api.use(
    '/api/v1/*',
    bodyLimit({ maxSize: BODY_BYTES_MAX, onError: (c) => c.json(refusalOf('too_large'), 413) }),
    async (c, next) => {
      if (isSafe(c)) return next();
      return (await isObjectPosted(c)) ? next() : c.json(refusalOf('not_json'), 400);
    },
  );
  return api;
}

/** The kind is demanded before the body is looked at: a page of another site cannot send it without asking the browser. */
async function isObjectPosted(c: Context): Promise<boolean> {
  if ((await c.req.text()) === '') return true;
  if (!/^application\/json\b/.test(c.req.header('content-type') ?? '')) return false;
  const body: unknown = await c.req.json().catch(() => null);
  return typeof body === 'object' && body !== null && !Array.isArray(body);
}

const bilingualSchema = z.object({ fr: z.string(), en: z.string() });
export const errorSchema = z
  .object({
    version: z.literal(VERSION),
    error: z.string().describe('A word for programs; it does not change.'),
    message: bilingualSchema.describe('One sentence for people.'),
    problems: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .readonly()
      .optional()
      .describe('What is wrong with which field.'),
  })
  .openapi('Error');

type Told = { readonly message?: { readonly fr: string; readonly en: string }; readonly problems?: readonly Problem[] };
type Refused = Required<Pick<Told, 'message'>> & {
  readonly problems?: readonly Problem[] | undefined;
  readonly version: 1;
  readonly error: string;
};

function refusalOf(error: string, more: Told = {}): Refused {
  return { version: VERSION, error, message: refusalWords(error), ...more };
}

/** An answer that refuses: its word, a sentence in both languages, and what else helps. */
export function refuse<Status extends Refusal>(
  c: Context,
  status: Status,
  error: string,
  more: Told & Readonly<Record<string, unknown>> = {},
): Response & TypedResponse<Refused, Status, 'json'> {
  return c.json(refusalOf(error, more), status);
}

const REFUSALS = {
  400: 'The request is not as documented; `problems` says which field, and what would do.',
  403: 'Not allowed: the request comes from a page of another site, or this is not yours to do.',
  404: 'There is no such thing, or none that you may see.',
  409: 'It was done before, or changed meanwhile.',
  422: 'Understood, and not possible; `message` says why.',
  503: 'Busy; try again in a moment.',
} as const;
export type Refusal = keyof typeof REFUSALS;

type JsonAnswer<S extends z.ZodType> = {
  readonly description: string;
  readonly content: { readonly 'application/json': { readonly schema: S } };
};

/** What a route answers, for its `responses`. */
export function answer<S extends z.ZodType>(description: string, schema: S): JsonAnswer<S> {
  return { description, content: { 'application/json': { schema } } };
}

/** How a route may refuse, for its `responses`. */
export function refusals<S extends Refusal>(...statuses: readonly S[]): Record<S, JsonAnswer<typeof errorSchema>> {
  return Object.fromEntries(statuses.map((status) => [status, answer(REFUSALS[status], errorSchema)])) as Record<
    S,
    JsonAnswer<typeof errorSchema>
  >;
}

/** The body of a request, for its `request`; the example is sent by a test, and must do. */
export function body<S extends z.ZodType>(schema: S, example: z.input<S>) {
  return { required: true, content: { 'application/json': { schema, example } } } as const;
}

/** An object with the version that every answer carries. Clients leave alone the fields that they do not know. */
export function versioned<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.object({ version: z.literal(VERSION), ...shape });
}

/** Nobody acts in another's name but the owner's programs. */
export function whoOf({ viewer }: { readonly viewer: Viewer }, said: string | undefined): string {
  if (viewer.role !== 'owner') return viewer.name;
  return said?.trim().slice(0, NAME_CHARS_MAX) || (viewer.name ?? 'api');
}

export const whoField = z
  .string()
  .max(NAME_CHARS_MAX)
  .optional()
  .describe('In whose name; heard from the owner’s programs only, others act in their own.');
export const whyField = z.string().max(1_000).nullish().describe('Why, for the history.');
