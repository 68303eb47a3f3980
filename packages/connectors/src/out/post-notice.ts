import type { Http, HttpAnswer } from '../http.ts';
import { SourceError } from '../source-error.ts';
import { DeliveryError } from './delivery-error.ts';

export type NoticePost = {
  /** How the other side is called in errors; never its address, which may be a secret. */
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The other side recognises a repetition: a doubtful try may be made again. */
  readonly isRepeatable: boolean;
};

/** An answer is a status; what they write beside it is not read. */
const ANSWER_BYTES_MAX = 65_536;
const RATE_LIMITED_SECONDS = 30;
/** Nobody may put an alert off for longer than this by asking. */
const WAIT_SECONDS_MAX = 3_600;
/** What a person must mend is looked at again after a while, for as long as the alert is worth sending. */
const HUMAN_SECONDS = 600;

/**
 * Posts a notice once.
 *
 * @throws DeliveryError for every answer but success. A 4xx was certainly not delivered, nor what was told to wait; a
 * silence, a broken connection and a 5xx leave a doubt, but where the other side recognises repetitions.
 */
export async function postNotice(http: Http, post: NoticePost, now: Date): Promise<void> {
  const { name, url, headers, body, isRepeatable } = post;
  const doubt = isRepeatable ? 'not_sent' : 'unknown';
  const answer = await http({ url, method: 'POST', headers, body, bytesMax: ANSWER_BYTES_MAX }).catch(
    (cause: unknown) => {
      throw notAnswered(name, doubt, cause);
    },
  );
  const { status } = answer;
  if (status >= 200 && status < 300) return;
  if (status === 410) {
    throw new DeliveryError(`${name} says that this address is gone (410); set it up anew`, {
      retry: 'never',
      certainty: 'not_sent',
      isGone: true,
    });
  }
  if (status === 429 || status === 503) {
    throw new DeliveryError(`${name} asks to wait (${status})`, {
      retry: { afterSeconds: askedSeconds(answer, now) },
      certainty: 'not_sent',
    });
  }
  if (status >= 500 || status === 408) {
    throw new DeliveryError(`${name} failed (${status})`, { retry: 'later', certainty: doubt });
  }
  if (status === 401 || status === 403) {
    throw new DeliveryError(`${name} refused the key (${status}); renew it in the settings`, {
      retry: { afterSeconds: HUMAN_SECONDS },
      certainty: 'not_sent',
    });
  }
  const advice = status < 400 ? 'it moved; correct its address' : 'check its settings';
  throw new DeliveryError(`${name} refused the message (${status}); ${advice}`, {
    retry: 'never',
    certainty: 'not_sent',
  });
}

/** Seconds or a date (RFC 9110). */
function askedSeconds({ headers }: HttpAnswer, now: Date): number {
  const written = headers['retry-after'] ?? '';
  const seconds = /^\d+$/.test(written) ? Number(written) : (Date.parse(written) - now.getTime()) / 1_000;
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, WAIT_SECONDS_MAX) : RATE_LIMITED_SECONDS;
}

/** Codes of a connection that was never there; nothing can have arrived. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

function notAnswered(name: string, doubt: 'not_sent' | 'unknown', cause: unknown): DeliveryError {
  // Refused by our own guard (an address that leads inside, a key in the clear): it never left.
  if (cause instanceof SourceError && cause.retry === 'never') {
    return new DeliveryError(`${name} cannot be asked: ${cause.message}`, {
      retry: 'never',
      certainty: 'not_sent',
      cause,
    });
  }
  const code = connectionCodeOf(cause);
  const isUnsent = code !== null && NEVER_CONNECTED.has(code);
  return new DeliveryError(`${name} did not answer${code === null ? '' : ` (${code})`}`, {
    retry: 'later',
    certainty: isUnsent ? 'not_sent' : doubt,
    cause,
  });
}

function connectionCodeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return connectionCodeOf(error.cause);
}
