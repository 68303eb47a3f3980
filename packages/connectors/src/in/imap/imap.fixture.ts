import { createHash } from 'node:crypto';
import { openHostGuard } from '../../host-guard.ts';
import { openHttp } from '../../http.ts';
import { SourceError } from '../../source-error.ts';
import type { AcceptedEntry } from '../files/file-entry.ts';
import type { AskInput, CollectedBatch, CollectInput, SourceConnector } from '../source-connector.ts';
import { imapConnectorWith } from './imap-connector.ts';
import type { ImapCursor } from './imap-cursor.ts';
import { type ImapSettings, imapSettings } from './imap-settings.ts';

type Server = { readonly host: string; readonly port: number; readonly user: string; readonly password: string };

/** Settings of a test server, as a person would type them. */
export function settingsFor(server: Server, given: Record<string, unknown> = {}): ImapSettings {
  const { host, port, user, password } = server;
  return imapSettings.parse({ host, port, user, password, security: 'none', ...given });
}

/** What surrounds a connector, with this machine allowed. */
export function askOf(settings: ImapSettings, given: Partial<AskInput<ImapSettings>> = {}): AskInput<ImapSettings> {
  return {
    settings,
    now: new Date(),
    http: openHttp({ allowedHosts: ['127.0.0.1'] }),
    hosts: openHostGuard({ allowedHosts: ['127.0.0.1'] }),
    signal: new AbortController().signal,
    ...given,
  };
}

/** Collects as the pipeline does: every batch is kept with its cursor, and known ids are kept once. */
export function openCollector(settings: ImapSettings, deadlineSeconds = 20) {
  const connector: SourceConnector<ImapSettings, ImapCursor> = imapConnectorWith(deadlineSeconds);
  const kept = new Map<string, AcceptedEntry>();
  const state: { cursor: ImapCursor | null } = { cursor: null };
  const collect = async (
    given: Partial<CollectInput<ImapSettings, ImapCursor>> = {},
    onBatch: (batch: CollectedBatch<ImapCursor>, at: number) => void | Promise<void> = () => {},
  ) => {
    const fresh: AcceptedEntry[] = [];
    const batches: CollectedBatch<ImapCursor>[] = [];
    const input = { ...askOf(settings), cursor: state.cursor, since: null, listKnown, ...given };
    for await (const batch of connector.collect(input)) {
      batches.push(batch);
      // Kept as the database keeps it.
      state.cursor = JSON.parse(JSON.stringify(batch.cursor));
      for (const item of batch.items) {
        if (!kept.has(item.externalId)) fresh.push(item);
        kept.set(item.externalId, item);
      }
      await onBatch(batch, batches.length);
    }
    return { fresh, batches };
  };
  const listKnown = async (hashes: readonly string[]) => {
    const known = new Set([...kept.values()].map(({ raw }) => createHash('sha256').update(raw).digest('hex')));
    return new Set(hashes.filter((hash) => known.has(hash)));
  };
  return { connector, kept, state, collect };
}

/** A letter with nothing special about it. */
export function letter(id: string, text = 'Bonjour.', headers: readonly string[] = []): string {
  return [
    'From: Luc Roy <luc@client.example>',
    'To: boite@doleances.test',
    `Message-ID: <${id}@client.example>`,
    `Subject: Lettre ${id}`,
    'Date: Tue, 3 Mar 2026 10:12:00 -0500',
    'Content-Type: text/plain; charset=utf-8',
    ...headers,
    '',
    text,
    '',
  ].join('\r\n');
}

/** The refusal that some work must end in. */
export async function failureOf(work: Promise<unknown>): Promise<SourceError> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SourceError)) throw new Error('it did not fail as it should', { cause: error });
  return error;
}
