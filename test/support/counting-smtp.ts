import type { AddressInfo } from 'node:net';
import type { OutboxMessage } from '@doleances/store';
import { SMTPServer } from 'smtp-server';

/** A mail server that counts how often it took each message, by its subject. */
export async function openCountingSmtp(pauseMs: number) {
  const taken = new Map<string, number>();
  const state = { total: 0 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData(stream, _session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const key = /^Subject: *(\S+)/im.exec(Buffer.concat(chunks).toString('utf8'))?.[1] ?? '?';
        // Taken here, acknowledged later: whoever dies in between does not know.
        taken.set(key, (taken.get(key) ?? 0) + 1);
        state.total += 1;
        if (pauseMs === 0) done();
        else setTimeout(done, pauseMs);
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    taken,
    state,
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** A message that such a server knows again. */
export function sendOf(urgency: OutboxMessage['urgency'], index: number): OutboxMessage {
  return {
    dedupKey: `${urgency}-${index}`,
    urgency,
    to: [{ name: 'Hélène', address: 'helene@firme.example' }],
    subject: `${urgency}-${index}`,
    text: 'x',
    html: null,
    notBefore: null,
  };
}
