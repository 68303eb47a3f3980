import net from 'node:net';

export type TcpProxy = AsyncDisposable & {
  /** The database URL by way of the proxy. */
  readonly url: string;
  /** From now on no byte passes, in either direction, and nobody is told. */
  swallow(): void;
  /** Bytes pass again, at once, for new connections; those that were swallowed stay dead. */
  heal(): void;
  /** Cuts every connection at once. */
  reset(): void;
  /** From now on every byte is so much late, in either direction. */
  delay(ms: number): void;
  /** New connections go to that database, whose old address is gone. */
  lead(databaseUrl: string): void;
};

/** Stands between a client and a database as a bad network would. */
export async function openTcpProxy(databaseUrl: string): Promise<TcpProxy> {
  let target = new URL(databaseUrl);
  const pairs = new Set<{ readonly near: net.Socket; readonly far: net.Socket }>();
  let isSwallowing = false;
  let delayMs = 0;
  const server = net.createServer((near) => {
    const far = net.connect(Number(target.port), target.hostname);
    const pair = { near, far };
    const isBorn = { dead: isSwallowing };
    pairs.add(pair);
    const pass = (from: net.Socket, to: net.Socket) => {
      let held = 0;
      from.on('data', (bytes) => {
        if (isSwallowing) isBorn.dead = true;
        if (isBorn.dead) return;
        // What is late keeps its place: nothing overtakes it.
        if (delayMs === 0 && held === 0) return void to.write(bytes);
        held += 1;
        setTimeout(() => {
          held -= 1;
          if (!isBorn.dead) to.write(bytes);
        }, delayMs);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        pairs.delete(pair);
        if (!isBorn.dead) to.destroy();
      });
    };
    pass(near, far);
    pass(far, near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String(typeof address === 'object' ? address?.port : 0);
  const reset = () => {
    for (const { near, far } of pairs) {
      near.resetAndDestroy();
      far.destroy();
    }
  };
  return {
    url: url.href,
    swallow: () => {
      isSwallowing = true;
    },
    heal: () => {
      isSwallowing = false;
      delayMs = 0;
    },
    delay: (ms) => {
      delayMs = ms;
    },
    reset,
    lead: (to) => {
      target = new URL(to);
    },
    async [Symbol.asyncDispose]() {
      reset();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
