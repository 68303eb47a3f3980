import { clientAddressOf, formBodyTypeFor, openRateLimit, type Ports, receiveDelivery } from '@doleances/pipeline';

/** Answers what is sent to `/in/…`. @param peer Address at the other end of the connection. */
export type Receiver = (request: Request, peer: string) => Promise<Response>;

/** A form with its longest answers is a hundredth of this. */
const BODY_BYTES_MAX = 1_000_000;
/** A survey sent to a whole list answers in bursts; beyond, its service tries again (Typeform: for ten hours). */
const DELIVERIES_PER_MINUTE = 300;
/** All that one address may ask, whatever it asks for. */
const ASKED_PER_MINUTE = 900;
const RETRY_SECONDS = 30;

/**
 * Takes deliveries of forms: 202 once their bytes are committed, 303 for a browser; 401, 413, 415, 429 and 503 for the
 * rest. Never 404 or 410, which make Typeform give a webhook up for good.
 */
export function openReceiver(ports: Ports): Receiver {
  const deliveries = openRateLimit({ perMinute: DELIVERIES_PER_MINUTE, now: ports.now });
  const asked = openRateLimit({ perMinute: ASKED_PER_MINUTE, now: ports.now });
  return async (request, peer) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/in/thanks') return thanks();
    if (request.method !== 'POST') return say(405, 'POST', { allow: 'POST' });
    const client = clientAddressOf(peer, request.headers.get('x-forwarded-for'));
    const address = pathname.split('/').at(-1) ?? '';
    const wait = asked.take(client) ?? deliveries.take(`${address.slice(0, 100)} ${client}`);
    if (wait !== null) return say(429, 'Trop de messages à la fois. Too many messages at once.', retryAfter(wait));
    return answer(ports, request, address);
  };
}

async function answer(ports: Ports, request: Request, address: string): Promise<Response> {
  const type = formBodyTypeFor(request.headers.get('content-type') ?? undefined);
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (type === null || encoding !== 'identity') return say(415, 'JSON or a form, not compressed');
  const rawBody = await bodyOf(request);
  if (rawBody === null) return say(413, `at most ${BODY_BYTES_MAX} bytes`);
  const headers = Object.fromEntries(request.headers);
  const received = await receiveDelivery(ports, { address, headers, type, rawBody });
  if (received.outcome === 'unproven') return say(401, 'unknown address or bad signature');
  if (received.outcome === 'late') {
    return say(503, 'Réessayez dans un instant. Try again in a moment.', retryAfter(RETRY_SECONDS));
  }
  if (received.source.shape !== 'html') return say(202, 'accepted');
  return say(303, '', { location: received.thanksUrl ?? '/in/thanks' });
}

/** `null` when it is too long; what was announced too long is not read at all. */
async function bodyOf(request: Request): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_BYTES_MAX) return null;
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of request.body ?? []) {
    bytes += part.byteLength;
    if (bytes > BODY_BYTES_MAX) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function retryAfter(seconds: number): Readonly<Record<string, string>> {
  return { 'retry-after': String(seconds) };
}

function say(status: number, text: string, headers: Readonly<Record<string, string>> = {}): Response {
  const kind = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(text, { status, headers: { ...kind, ...headers } });
}

/** Where a plain HTML form leads that names no page of its own. */
function thanks(): Response {
  return new Response(
    `<!doctype html>
<html lang="fr"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Merci – Thank you</title>
<body><h1>Merci, votre message est bien reçu.</h1><p lang="en">Thank you, your message has been received.</p></body></html>`,
    { headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } },
  );
}
