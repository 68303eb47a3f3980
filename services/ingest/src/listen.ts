import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { Receiver } from './receiver.ts';

export type Listener = AsyncDisposable & { readonly port: number };

/** Whoever sends slower keeps a connection open for nothing. */
const REQUEST_MS_MAX = 20_000;

/** The receiver on a port of its own, where this service runs alone. */
export async function listen(
  receive: Receiver,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listener> {
  const server = createServer(async (incoming, outgoing) => {
    const answer = await receive(requestFrom(incoming), incoming.socket.remoteAddress ?? '').catch(
      () => new Response('', { status: 400 }),
    );
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
    outgoing.end(Buffer.from(await answer.arrayBuffer()));
    // An answer given before the whole body came: the rest is let go.
    if (!incoming.complete) incoming.resume();
  });
  server.requestTimeout = REQUEST_MS_MAX;
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function requestFrom(incoming: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const method = incoming.method ?? 'GET';
  const hasBody = method !== 'GET' && method !== 'HEAD';
  // Only the path counts: what the Host header says is nobody's word.
  const url = new URL((incoming.url ?? '/').replace(/^\/+/, '/'), 'http://ingest.invalid');
  const body = hasBody ? { body: Readable.toWeb(incoming) as ReadableStream<Uint8Array>, duplex: 'half' } : {};
  return new Request(url, { method, headers, ...body } as RequestInit);
}
