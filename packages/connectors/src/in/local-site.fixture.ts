import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Http } from '../http.ts';
import type { AcceptedEntry, RefusedEntry } from './files/file-entry.ts';
import type { CollectInput, SourceConnector } from './source-connector.ts';

export type SiteRequest = {
  /** The address that was meant, host and all. */
  readonly url: URL;
  readonly method: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};
export type SiteAnswer = {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
};

/** A site on this machine: `http` leads every address to it, so that a connector speaks to it as to the real one. */
export async function openLocalSite(answer: (request: SiteRequest) => SiteAnswer) {
  const asked: SiteRequest[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(String(request.headers['x-meant']));
    const told = {
      url,
      method: request.method ?? 'GET',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    };
    asked.push(told);
    const { status = 200, headers = {}, json } = answer(told);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(json === undefined ? '' : JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const http: Http = async ({ url, method = 'GET', headers = {}, body, signal }) => {
    const response = await fetch(`http://127.0.0.1:${port}/`, {
      method,
      headers: { ...headers, 'x-meant': url },
      ...(body === undefined ? {} : { body: body as string }),
      ...(signal === undefined ? {} : { signal }),
      redirect: 'manual',
    });
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: new Uint8Array(await response.arrayBuffer()),
    };
  };
  return {
    http,
    asked,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type Collected<Cursor> = {
  readonly items: readonly AcceptedEntry[];
  readonly refused: readonly RefusedEntry[];
  readonly withdrawn: readonly string[];
  readonly cursor: Cursor | null;
  readonly batches: number;
};

/** Runs a connector to its end, or to the first `batchesMax` batches, and holds what came. */
export async function collectAll<Settings, Cursor>(
  connector: SourceConnector<Settings, Cursor>,
  input: Pick<CollectInput<Settings, Cursor>, 'settings' | 'http'> & Partial<CollectInput<Settings, Cursor>>,
  batchesMax = Number.POSITIVE_INFINITY,
): Promise<Collected<Cursor>> {
  const whole = {
    cursor: null,
    since: null,
    now: new Date('2026-11-03T09:00:00Z'),
    signal: new AbortController().signal,
    ...input,
  };
  const items: AcceptedEntry[] = [];
  const refused: RefusedEntry[] = [];
  const withdrawn: string[] = [];
  let cursor: Cursor | null = whole.cursor;
  let batches = 0;
  for await (const batch of connector.collect(whole)) {
    items.push(...batch.items);
    refused.push(...batch.refused);
    withdrawn.push(...(batch.withdrawn ?? []));
    cursor = JSON.parse(JSON.stringify(batch.cursor)) as Cursor;
    batches += 1;
    if (batches >= batchesMax) break;
  }
  return { items, refused, withdrawn, cursor, batches };
}

/** What a stored entry holds. */
export function storedIn(entry: AcceptedEntry): Record<string, unknown> {
  return JSON.parse(Buffer.from(entry.raw).toString('utf8')) as Record<string, unknown>;
}
