import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Names in lower case, as Node gives them. */
export type FormHeaders = Readonly<Record<string, string | undefined>>;

export type Signed = {
  /** Exactly as it came: a body written anew has another signature. */
  readonly rawBody: Uint8Array;
  readonly headers: FormHeaders;
  /** All that are good at the moment: two while a secret is being changed. */
  readonly secrets: readonly string[];
  readonly now: Date;
};

/** Standard Webhooks: five minutes either way, for a replay and for a clock that is wrong. */
const TOLERANCE_SECONDS = 300;
/** A hundred signatures; more is no sender that changes its secret but somebody who keeps us busy. */
const SIGNATURES_CHARS_MAX = 8_000;
const ID_CHARS_MAX = 256;
const PREFIX = 'whsec_';

/**
 * Whether a delivery was signed as https://www.standardwebhooks.com says, with any of the secrets.
 *
 * Ours, because the package `standardwebhooks` reads its own clock, takes `1.6e9` for a time and decodes the body.
 */
export function isStandardSigned({ rawBody, headers, secrets, now }: Signed): boolean {
  const { 'webhook-id': id = '', 'webhook-timestamp': timestamp = '', 'webhook-signature': given = '' } = headers;
  if (id === '' || id.length > ID_CHARS_MAX || given.length > SIGNATURES_CHARS_MAX) return false;
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Math.floor(now.getTime() / 1_000) - Number(timestamp)) > TOLERANCE_SECONDS) return false;
  const signatures = given.split(' ').flatMap((part) => (part.startsWith('v1,') ? [part.slice('v1,'.length)] : []));
  return secrets.some((secret) => {
    const key = keyFrom(secret);
    if (key === null) return false;
    const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(rawBody).digest('base64');
    return signatures.filter((signature) => isSame(signature, expected)).length > 0;
  });
}

/** Typeform: `Typeform-Signature: sha256=<base64>` over the raw body. */
export function isTypeformSigned({ rawBody, headers, secrets }: Signed): boolean {
  const given = headers['typeform-signature'] ?? '';
  return secrets.some((secret) => secret !== '' && isSame(given, `sha256=${base64Mac(secret, rawBody)}`));
}

/** Tally: `Tally-Signature: <base64>` over the raw body. */
export function isTallySigned({ rawBody, headers, secrets }: Signed): boolean {
  const given = headers['tally-signature'] ?? '';
  return secrets.some((secret) => secret !== '' && isSame(given, base64Mac(secret, rawBody)));
}

/** Intercom, as WebSub says it (W3C, 2018): `X-Hub-Signature: sha1=<hex>` over the raw body. */
export function isHubSigned({ rawBody, headers, secrets }: Signed): boolean {
  const given = headers['x-hub-signature'] ?? '';
  const macOf = (secret: string) => createHmac('sha1', secret).update(rawBody).digest('hex');
  return secrets.some((secret) => secret !== '' && isSame(given, `sha1=${macOf(secret)}`));
}

/** What WordPress, Jotform and Power Automate can do: a header that holds the secret itself. */
export function holdsSecret({ headers, secrets }: Signed, headerName: string): boolean {
  const given = headers[headerName.toLowerCase()] ?? '';
  return secrets.some((secret) => secret !== '' && isSame(given, secret));
}

function base64Mac(secret: string, rawBody: Uint8Array): string {
  return createHmac('sha256', secret).update(rawBody).digest('base64');
}

/** `null` when it is no base64 or empty: nothing is ever signed with an empty key. */
function keyFrom(secret: string): Buffer | null {
  const written = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
  const key = Buffer.from(written, 'base64');
  return key.length > 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(written) ? key : null;
}

/** Takes as long whatever the first difference: both are hashed first, so that lengths tell nothing either. */
function isSame(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
