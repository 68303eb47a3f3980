import { codeOf, type HttpAnswer, openHttp } from '../../http.ts';
import { DeliveryError } from '../delivery-error.ts';

/** A tracker answers within seconds; longer, and its answer is looked for later. */
const DEADLINE_SECONDS = 20;
const RATE_LIMITED_SECONDS = 60;
const WAIT_SECONDS_MAX = 3_600;

export type TrackerRequest = {
  readonly tracker: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type TrackerAnswer = { readonly status: number; readonly json: unknown; readonly link: string | null };

/**
 * One request with a deadline; redirects are refused, since the key would go along.
 *
 * @throws DeliveryError for every answer but success. What a server said with 4xx it did not do; a silence, a broken
 * connection or a 5xx leave it open.
 */
export async function askTracker({ tracker, method, url, headers, body }: TrackerRequest): Promise<TrackerAnswer> {
  // The address stands in the installation's own settings, so its host is the owner's choice, wherever it is.
  const http = openHttp({ allowedHosts: [hostOf(url)], deadlineSeconds: DEADLINE_SECONDS });
  const answer = await http({
    url,
    method,
    headers: { accept: 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    redirectsMax: 0,
  }).catch((cause: unknown) => {
    throw notAnswered(tracker, cause);
  });
  const { status } = answer;
  if (status < 200 || status >= 300) throw refused(tracker, answer);
  return { status, json: parsed(Buffer.from(answer.body).toString('utf8')), link: answer.headers.link ?? null };
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : '';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Codes of a connection that was never there; nothing can have arrived. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function notAnswered(tracker: string, cause: unknown): DeliveryError {
  const code = codeOf(cause);
  const isUnsent = code !== null && NEVER_CONNECTED.has(code);
  return new DeliveryError(`${tracker} did not answer${code === null ? '' : ` (${code})`}; it will be asked again`, {
    retry: 'later',
    certainty: isUnsent ? 'not_sent' : 'unknown',
    cause,
  });
}

/** Its words are not repeated: they may hold what we sent. */
function refused(tracker: string, { status, headers }: HttpAnswer): DeliveryError {
  const waitSeconds = Number(headers['retry-after']);
  const isLimited = status === 429 || (status === 403 && headers['x-ratelimit-remaining'] === '0');
  if (isLimited) {
    const asked = Number.isFinite(waitSeconds) && waitSeconds > 0 ? waitSeconds : RATE_LIMITED_SECONDS;
    return new DeliveryError(`${tracker} asks to wait`, {
      retry: { afterSeconds: Math.min(asked, WAIT_SECONDS_MAX) },
      certainty: 'not_sent',
    });
  }
  if (status >= 500 || status === 408) {
    return new DeliveryError(`${tracker} failed (${status}); it will be asked again`, {
      retry: 'later',
      certainty: 'unknown',
    });
  }
  return new DeliveryError(`${tracker} refused (${status}): ${adviceFor(status)}`, {
    retry: 'never',
    certainty: 'not_sent',
  });
}

function adviceFor(status: number): string {
  if (status === 401) return 'renew its key in the settings';
  if (status === 403) return 'give its key the right to write issues';
  if (status === 404 || status === 410)
    return 'check the name of the repository or project, and that the key may see it';
  if (status >= 300 && status < 400) return 'it moved; correct its address in the settings';
  return 'check the repository, team or project in the settings';
}

/** A value deep inside an answer; `undefined` when the answer has another shape. */
export function valueIn(json: unknown, ...path: readonly (string | number)[]): unknown {
  let value = json;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[key];
  }
  return value;
}

/** The page of an issue, as the tracker names it. */
export function pageIn(tracker: string, value: unknown): string {
  if (typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value;
  throw new DeliveryError(`${tracker} answered something else than an issue; it will be looked for`, {
    retry: 'later',
    certainty: 'unknown',
  });
}
