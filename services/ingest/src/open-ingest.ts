import { listShutSources, openCollector, type Ports } from '@doleances/pipeline';
import { listen } from './listen.ts';
import { openReceiver, type Receiver } from './receiver.ts';

export type Ingest = AsyncDisposable & {
  /** Answers `/in/…`; a process that has a web server hands these requests over. */
  readonly receive: Receiver;
};

/** Collects from the sources on their schedules and takes what forms send. Opens the secrets of both; reads nothing of it. */
export async function openIngest(ports: Ports): Promise<Ingest> {
  await ports.secrets.ready();
  const shut = await listShutSources(ports);
  if (shut.length > 0) {
    ports.log.error(
      { sources: shut.map(({ id }) => id).join(' ') },
      'the key that sealed the secrets of these sources is not here: signed deliveries are refused with 503; put the former secret.key (or DOLEANCES_SECRET_KEY) back and start again, or type the secrets again',
    );
  }
  const collector = await openCollector(ports);
  return { receive: openReceiver(ports), [Symbol.asyncDispose]: () => collector[Symbol.asyncDispose]() };
}

/** The same as a service of its own: it listens where DOLEANCES_INGEST_PORT says, and nowhere when nothing is said. */
export async function openIngestAlone(ports: Ports): Promise<Ingest> {
  const ingest = await openIngest(ports);
  const { host, ingestPort } = ports.config.http;
  const listener = ingestPort === null ? null : await listen(ingest.receive, { host, port: ingestPort });
  return {
    receive: ingest.receive,
    async [Symbol.asyncDispose]() {
      await listener?.[Symbol.asyncDispose]();
      await ingest[Symbol.asyncDispose]();
    },
  };
}
