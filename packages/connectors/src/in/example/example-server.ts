import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ContractServer, Mood } from '../source-contract.ts';

const KEY = 'canary-key-of-the-service';
const DAY_MS = 86_400_000;
const FIRST_DAY = Date.parse('2026-08-01T09:00:00Z');

/** The service as its documentation describes it, one complaint a day. Replace what it says by what yours says. */
export async function openExampleServer(count = 120): Promise<ContractServer & { readonly asked: readonly string[] }> {
  const rows = Array.from({ length: count }, (_, at) => rowOf(at + 1));
  const asked: string[] = [];
  let mood: Mood = 'well';
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const say = (status: number, body: unknown, headers: Record<string, string> = {}) =>
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
    if (mood === 'mute') return undefined;
    if (mood === 'fails') return say(503, {});
    if (mood === 'babbles') return response.end('<html>Maintenance</html>');
    if (mood === 'asks to wait') return say(429, {}, { 'retry-after': '17' });
    if (mood === 'refuses the key' || request.headers.authorization !== `Bearer ${KEY}`) return say(401, {});
    const query = new URL(request.url ?? '', 'http://localhost').searchParams;
    const left = rows.filter(({ id, at }) => id > Number(query.get('after')) && at >= (query.get('since') ?? ''));
    return say(200, { rows: left.slice(0, Number(query.get('limit'))), total: rows.length });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    asked,
    settings: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, apiKey: KEY },
    get externalIds() {
      return rows.map(({ id }) => String(id));
    },
    mood(named) {
      mood = named;
    },
    async add() {
      rows.push(rowOf(rows.length + 1));
      return String(rows.length);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function rowOf(id: number) {
  const at = new Date(FIRST_DAY + id * DAY_MS).toISOString();
  return { id, at, name: `Cliente ${id}`, text: `Plainte ${id} : personne n’a rappelé.` };
}
