import { type IncomingMessage, request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type HostGuard, type HostGuardOptions, openHostGuard } from './host-guard.ts';
import { SourceError } from './source-error.ts';

export type HttpRequest = {
  readonly url: string;
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  readonly signal?: AbortSignal;
  /** At most this many bytes of an answer are read; 8 MB when nothing is said. */
  readonly bytesMax?: number;
  /** Redirects that are followed, 5 when nothing is said; after these, and with 0 at once, a redirect is the answer. */
  readonly redirectsMax?: number;
};

export type HttpAnswer = {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/**
 * One request to an address that a person configured, with a deadline. Any status is an answer.
 *
 * @throws SourceError when nobody answers, the answer has no end, or the address leads inside (see `openHttp`); the
 * signal's own reason when it was aborted.
 */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;

export type HttpOptions = HostGuardOptions & {
  /** From the question to the last byte of the answer, redirects included. */
  readonly deadlineSeconds?: number;
};

/** Slow servers of reviews take some seconds for a page of a hundred. */
const DEADLINE_SECONDS = 30;
const ANSWER_BYTES_MAX = 8_000_000;
const REDIRECTS_MAX = 5;
/** Where the web is served; on other ports of public hosts live mail servers and databases. */
const PORTS: readonly number[] = [80, 443, 8080, 8443];
/** Names that lead to this machine everywhere (RFC 6761). */
const LOCAL_NAME = /(?:^|\.)localhost\.?$/i;
const THIS_MACHINE = [{ address: '127.0.0.1', family: 4 }];
/** What tells nobody anything; every other header may be a key and goes to the host it was meant for only. */
const PUBLIC_HEADERS: readonly string[] = ['accept', 'accept-language', 'content-type', 'if-none-match', 'user-agent'];

/**
 * The guarded way out. The address, each redirect and every answer of the DNS are judged at the moment of connecting, so
 * that nothing a person or a foreign server writes leads inside the owner's network; keys go neither to another host nor
 * in the clear. Hosts of the owner's own network are reached only where `allowedHosts` names them.
 */
export function openHttp({ deadlineSeconds = DEADLINE_SECONDS, ...options }: HttpOptions = {}): Http {
  const guard = openHostGuard(options);
  return async (request) => {
    const deadline = AbortSignal.timeout(deadlineSeconds * 1_000);
    const signal = AbortSignal.any(request.signal ? [deadline, request.signal] : [deadline]);
    let step: Step = firstStep(request);
    try {
      for (let left = request.redirectsMax ?? REDIRECTS_MAX; ; left -= 1) {
        request.signal?.throwIfAborted();
        assertMayAsk(step, guard);
        const response = await send(step, guard, signal);
        const next = left > 0 ? nextStep(step, response) : null;
        if (next === null) return await answerOf(response, step.url.hostname, request.bytesMax ?? ANSWER_BYTES_MAX);
        response.destroy();
        step = next;
      }
    } catch (error) {
      request.signal?.throwIfAborted();
      if (error instanceof SourceError) throw error;
      throw notAnswered(step.url.hostname, deadline.aborted ? `within ${deadlineSeconds} s` : codeOf(error), error);
    }
  };
}

/** One request on the wire; a chain of redirects has several. */
type Step = {
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
};

function firstStep({ url, method = 'GET', headers = {}, body }: HttpRequest): Step {
  // The address itself is not repeated: it may hold a key.
  if (!URL.canParse(url)) throw refused('This is not a web address; write it like https://avis.exemple.ca');
  const named = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]);
  return { url: new URL(url), method, headers: Object.fromEntries(named), body: body ?? null };
}

/** Names are judged when they are looked up; Node connects to a written-out address without looking it up. */
function assertMayAsk({ url, headers, body }: Step, guard: HostGuard): void {
  const { protocol, hostname } = url;
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw refused('Only addresses of the web are asked; write it like https://avis.exemple.ca');
  }
  if (url.username !== '' || url.password !== '') {
    throw refused(`The address of "${hostname}" holds a name or a password; put them in the settings of the source`);
  }
  if (guard.isAllowed(hostname, portOf(url))) return;
  if (!PORTS.includes(portOf(url))) {
    throw refused(
      `Port ${portOf(url)} of "${hostname}" is not one of the web; add "${url.host}" to DOLEANCES_ALLOW_HOSTS`,
    );
  }
  const isSecret = body !== null || Object.keys(headers).some((name) => !PUBLIC_HEADERS.includes(name));
  if (protocol === 'http:' && isSecret) {
    throw refused(`"${hostname}" would be told a key in the clear; write its address with https`);
  }
}

/**
 * Why no message with a body will ever be sent to this address, judged by what is written alone: what its name leads to
 * may change, and is judged at the moment of connecting.
 *
 * @returns `null` where nothing speaks against it.
 */
export async function whyNeverSent(url: string, options: HostGuardOptions): Promise<string | null> {
  const guard = openHostGuard({ ...options, resolve: async () => THIS_MACHINE });
  try {
    const step = firstStep({ url, method: 'POST', body: ' ' });
    assertMayAsk(step, guard);
    const name = step.url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(name) !== 0 || LOCAL_NAME.test(name)) await guard.addressesFor(name, portOf(step.url));
    return null;
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
}

async function send(
  { url, method, headers, body }: Step,
  guard: HostGuard,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const port = portOf(url);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(literal) !== 0) await guard.addressesFor(literal, port);
  const options = {
    method,
    headers: {
      'user-agent': 'doleances',
      'accept-encoding': 'gzip',
      ...headers,
      ...(body && { 'content-length': Buffer.byteLength(body) }),
    },
    lookup: guard.lookupFor(port),
    // A kept connection saves little at this pace, and dies under a request once in a while.
    agent: false as const,
    signal,
  };
  return new Promise((resolve, reject) => {
    const asking =
      url.protocol === 'https:' ? requestSecure(url, options, resolve) : requestPlain(url, options, resolve);
    asking.once('error', reject);
    asking.end(body ?? undefined);
  });
}

/** Where a redirect leads; `null` when the answer is none. */
function nextStep({ url, method, headers, body }: Step, response: IncomingMessage): Step | null {
  const {
    statusCode = 0,
    headers: { location },
  } = response;
  if (![301, 302, 303, 307, 308].includes(statusCode) || location === undefined) return null;
  if (!URL.canParse(location, url.href)) return null;
  const to = new URL(location, url);
  const isElsewhere = to.origin !== url.origin;
  const isKept = statusCode === 307 || statusCode === 308 || method === 'GET';
  if (isElsewhere && isKept && body !== null) {
    throw refused(`"${url.hostname}" sends what we tell it on to another host; correct its address in the settings`);
  }
  const told = Object.entries(headers).filter(([name]) => !isElsewhere || PUBLIC_HEADERS.includes(name));
  return {
    url: to,
    method: isKept ? method : 'GET',
    headers: Object.fromEntries(told),
    body: isKept ? body : null,
  };
}

async function answerOf(response: IncomingMessage, hostname: string, bytesMax: number): Promise<HttpAnswer> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of decoded(response)) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) {
      response.destroy();
      throw new SourceError(
        `"${hostname}" answers more than ${Math.floor(bytesMax / 1_000_000)} MB; check its address`,
        { retry: 'later' },
      );
    }
    chunks.push(chunk);
  }
  const headers = Object.entries(response.headers).map(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(', ') : (value ?? ''),
  ]);
  return { status: response.statusCode ?? 0, headers: Object.fromEntries(headers), body: Buffer.concat(chunks) };
}

function decoded(response: IncomingMessage): Readable {
  if (response.headers['content-encoding'] !== 'gzip') return response;
  // A failure of either end is thrown where the stream is read.
  return pipeline(response, createGunzip(), () => {});
}

function portOf({ port, protocol }: URL): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

function refused(message: string): SourceError {
  return new SourceError(message, { retry: 'never' });
}

function notAnswered(hostname: string, how: string | null, cause: unknown): SourceError {
  const said = how === null ? '' : how.startsWith('within') ? ` ${how}` : ` (${how})`;
  return new SourceError(`"${hostname}" did not answer${said}; it will be asked again`, { retry: 'later', cause });
}

/** The code of what broke (`ECONNREFUSED`), however deep it is told; `null` when there is none. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
