import net from 'node:net';

const LOOK_EVERY_MS = 1_000;
const REFUSALS_BEFORE_DEAD = 5;

/** Our own PostgreSQL died under us. Whoever supervises this process starts both again. */
export class ServerDiedError extends Error {
  readonly retry = 'later';

  constructor() {
    super('The embedded PostgreSQL stopped answering; start again, nothing accepted is lost.');
    this.name = 'ServerDiedError';
  }
}

/** Tells when the embedded server takes no connection any more: nobody but us could start it again. */
export function watchServer(databaseUrl: string, onDead: (error: Error) => void): AsyncDisposable {
  const { hostname, port } = new URL(databaseUrl);
  let refusals = 0;
  const timer = setInterval(() => {
    const socket = net.connect(Number(port), hostname, () => {
      refusals = 0;
      socket.destroy();
    });
    socket.once('error', () => {
      refusals += 1;
      if (refusals === REFUSALS_BEFORE_DEAD) onDead(new ServerDiedError());
    });
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
    },
  };
}
