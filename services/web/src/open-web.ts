import type { AddressInfo } from 'node:net';
import { openTokenGate, type Ports } from '@doleances/pipeline';
import { serve } from '@hono/node-server';
import { openPeople } from './accounts/people.ts';
import { createGate } from './house/gate.ts';
import type { Receiver } from './house/hand-over.ts';

export type Web = AsyncDisposable & {
  /** Where the owner opens the dashboard. */
  readonly url: string;
  readonly port: number;
};

/** A port was asked for and is taken, or not ours to take. */
export class WebError extends Error {
  readonly retry = 'later';

  constructor(message: string, options: { readonly cause: unknown }) {
    super(message, options);
    this.name = 'WebError';
  }
}

/** @throws WebError when nobody can listen there; the message says what to change. */
export async function openWeb(ports: Ports, options: { readonly receive?: Receiver } = {}): Promise<Web> {
  const { host, port, baseUrl } = ports.config.http;
  const people = openPeople(ports);
  const app = createGate(ports, { people, receive: options.receive ?? null, viewerOfToken: openTokenGate(ports) });
  const { server, address } = await new Promise<{ server: ReturnType<typeof serve>; address: AddressInfo }>(
    (resolve, reject) => {
      const opened = serve({ fetch: app.fetch, hostname: host, port }, (at) =>
        resolve({ server: opened, address: at }),
      );
      opened.once('error', (cause: Error) =>
        reject(
          new WebError(
            `The dashboard cannot listen on ${host}:${port}; another program may use it. Set DOLEANCES_PORT to another port (0 takes any free one).`,
            { cause },
          ),
        ),
      );
    },
  );
  // Loading it takes a second or two, which nobody should wait for at their first click of the day.
  if (await ports.store.hasOwner()) people.auth().catch(() => {});
  return {
    url: port === 0 ? `http://${host}:${address.port}` : baseUrl,
    port: address.port,
    async [Symbol.asyncDispose]() {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    },
  };
}
