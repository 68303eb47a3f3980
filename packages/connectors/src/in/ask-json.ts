import type { Http, HttpAnswer, HttpRequest } from '../http.ts';
import { SourceError } from '../source-error.ts';

/** When a site asks to wait and does not say how long. */
const WAIT_SECONDS = 300;
const WAIT_SECONDS_MIN = 5;
const WAIT_SECONDS_MAX = 86_400;

/** Whom we ask and what a person can do about its refusals. */
export type Asked = {
  /** The site by its own name, at the start of every error. */
  readonly site: string;
  readonly http: Http;
  readonly signal: AbortSignal;
  /** What to do for a status, as the end of a sentence: `renew its key in the settings`. */
  readonly remedies?: Readonly<Partial<Record<number, string>>>;
  /** Added to every request. */
  readonly headers?: Readonly<Record<string, string>>;
};

/** A site understood the question and said no. */
export class RefusedBySite extends SourceError {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message, { retry: 'never' });
    this.name = 'RefusedBySite';
    this.status = status;
  }
}

/**
 * Asks a site for JSON.
 *
 * @throws SourceError for every other answer, with the remedy; what the site said is not repeated, it may hold
 *   customers' words or keys.
 */
export async function askJson(asked: Asked, request: Omit<HttpRequest, 'signal'>): Promise<unknown> {
  const answer = await asked.http({
    ...request,
    headers: { accept: 'application/json', ...asked.headers, ...request.headers },
    signal: asked.signal,
  });
  if (answer.status < 200 || answer.status > 299) throw refusalOf(asked, answer);
  try {
    return JSON.parse(Buffer.from(answer.body).toString('utf8'));
  } catch {
    throw unexpected(asked.site);
  }
}

/** The site answered, but with something that we do not know: it may be ill, or have changed. */
export function unexpected(site: string): SourceError {
  return new SourceError(`${site} answered something else than expected; it will be asked again`, { retry: 'later' });
}

function refusalOf({ site, remedies }: Asked, { status, headers }: HttpAnswer): SourceError {
  if (status === 429 || (status === 503 && headers['retry-after'] !== undefined)) {
    return new SourceError(`${site} asks to wait (${status}); it will be asked again by itself`, {
      retry: { afterSeconds: waitSecondsOf(headers['retry-after']) },
    });
  }
  if (status >= 500 || status === 408 || status === 425) {
    return new SourceError(`${site} failed (${status}); it will be asked again by itself`, { retry: 'later' });
  }
  return new RefusedBySite(`${site} refused (${status}): ${remedies?.[status] ?? adviceFor(status)}`, status);
}

/** Seconds or a date (RFC 9110, 10.2.3). */
function waitSecondsOf(header: string | undefined): number {
  const written = (header ?? '').trim();
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - Date.now()) / 1000;
  if (!Number.isFinite(seconds)) return WAIT_SECONDS;
  return Math.min(Math.max(Math.ceil(seconds), WAIT_SECONDS_MIN), WAIT_SECONDS_MAX);
}

function adviceFor(status: number): string {
  if (status === 401) return "renew its key in the source's settings";
  if (status === 403) return 'give its key the right to read reviews and tickets';
  if (status === 404 || status === 410) return "check the id in the source's settings";
  if (status >= 300 && status < 400) return "it moved; correct its address in the source's settings";
  return "check the source's settings";
}
