import type { z } from '@hono/zod-openapi';
import { type ROUTES as AllRoutes, ROUTES } from './routes.ts';

/** A client made of the routes themselves: what the server checks and answers is what the types say. */

type Routes = typeof AllRoutes;
type Shaped = { readonly schema: z.ZodType };
type Given<Request, Part extends string> =
  Request extends Readonly<Record<Part, infer Schema extends z.ZodType>> ? z.input<Schema> : never;
type BodyOf<Request> = Request extends {
  readonly body: {
    readonly content: { readonly 'application/json': { readonly schema: infer Schema extends z.ZodType } };
  };
}
  ? z.input<Schema>
  : never;
type RequestOf<Route> = Route extends { readonly request: infer Request } ? Request : unknown;
type Filled<Parts> = { readonly [Name in keyof Parts as [Parts[Name]] extends [never] ? never : Name]: Parts[Name] };

/** What a call is given: what stands in the address, what is asked, what is sent. */
type ArgumentOf<Route> = Filled<{
  readonly params: Given<RequestOf<Route>, 'params'>;
  readonly body: BodyOf<RequestOf<Route>>;
}> & { readonly query?: Given<RequestOf<Route>, 'query'>; readonly idempotencyKey?: string };

type Success = 200 | 201 | 202;
type AnswerOf<Route> = Route extends { readonly responses: infer Answers }
  ? {
      [Status in keyof Answers & Success]: Answers[Status] extends {
        readonly content: { readonly 'application/json': Shaped };
      }
        ? z.output<Answers[Status]['content']['application/json']['schema']>
        : never;
    }[keyof Answers & Success]
  : never;

export type Client = {
  readonly [Name in keyof Routes]: Record<never, never> extends ArgumentOf<Routes[Name]>
    ? (given?: ArgumentOf<Routes[Name]>) => Promise<AnswerOf<Routes[Name]>>
    : (given: ArgumentOf<Routes[Name]>) => Promise<AnswerOf<Routes[Name]>>;
};

/** The API refused; `error` is its word, `answer` all that it said. */
export class ApiError extends Error {
  readonly status: number;
  readonly error: string;
  readonly answer: unknown;
  readonly retry: 'later' | 'never';

  constructor(status: number, answer: unknown) {
    const { error, message } = (answer ?? {}) as { error?: string; message?: { en?: string } };
    super(`${status} ${error ?? ''}: ${message?.en ?? 'the API refused'}`);
    this.name = 'ApiError';
    this.status = status;
    this.error = error ?? 'unknown';
    this.answer = answer;
    this.retry = status === 429 || status >= 500 ? 'later' : 'never';
  }
}

export type ClientOptions = {
  readonly token: string;
  /** Tests bring their own. */
  readonly fetch?: (request: Request) => Promise<Response>;
};

type GivenToCall = {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
};

/**
 * One function for each operation of the API, by its `operationId`.
 *
 * @param baseUrl Of the dashboard, such as https://plaintes.exemple.ca.
 * @throws ApiError from each call that is refused.
 */
export function createClient(baseUrl: string, { token, fetch: send = fetch }: ClientOptions): Client {
  const call = async ({ method, path }: { readonly method: string; readonly path: string }, given: GivenToCall) => {
    const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(given.params?.[name] ?? ''));
    const url = new URL(filled, baseUrl);
    for (const [name, value] of Object.entries(given.query ?? {})) {
      if (value !== undefined && value !== null) url.searchParams.set(name, String(value));
    }
    const headers = new Headers({ authorization: `Bearer ${token}`, accept: 'application/json' });
    if (given.body !== undefined) headers.set('content-type', 'application/json');
    if (given.idempotencyKey !== undefined) headers.set('idempotency-key', given.idempotencyKey);
    const init = { method: method.toUpperCase(), headers };
    const body = given.body === undefined ? {} : { body: JSON.stringify(given.body) };
    const answer = await send(new Request(url, { ...init, ...body }));
    const told: unknown = await answer.json().catch(() => null);
    if (!answer.ok) throw new ApiError(answer.status, told);
    return told;
  };
  const calls = Object.entries(ROUTES).map(([name, route]) => [name, (given: GivenToCall = {}) => call(route, given)]);
  return Object.fromEntries(calls) as Client;
}
