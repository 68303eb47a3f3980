import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadSourceHealth } from '../sources/source-health.ts';
import type { Ports } from './ports.ts';
import { loadCounts } from './remembered.ts';

export type Health = {
  readonly isReady: boolean;
  readonly checks: Readonly<Record<'database' | 'queue', 'ok' | 'down'>>;
};

/**
 * Ready when the database answers. The queue is told and not asked for: without it bells are late, nothing is lost.
 */
export async function healthOf(ports: Ports): Promise<Health> {
  const answers = await Promise.allSettled([ports.store.ping(), ports.queues.ping()]);
  const [database, queue] = answers.map((answer) => (answer.status === 'fulfilled' ? 'ok' : 'down'));
  return { isReady: database === 'ok', checks: { database: database ?? 'down', queue: queue ?? 'down' } };
}

/** Prometheus text: open work by stage, rows set aside, complaints, sources. Counts only, never a name. */
export async function metricsOf(ports: Ports): Promise<string> {
  const { Gauge, Registry } = await import('prom-client');
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `doleances_${name}`, help, labelNames, registers: [registry] });
  const [work, quarantined, counts, sources] = await Promise.all([
    ports.store.countOpenWork(),
    ports.store.listQuarantined(),
    loadCounts(ports.store),
    loadSourceHealth(ports),
  ]);
  const open = gauge('work_open', 'Rows that wait for a stage', ['stage']);
  for (const [stage, rows] of Object.entries(work)) open.set({ stage }, rows);
  gauge('work_quarantined', 'Rows set aside after repeated failures').set(quarantined.length);
  gauge('items', 'Items accepted').set(counts.items);
  gauge('read', 'Items read').set(counts.read);
  gauge('complaints', 'Items that are complaints').set(counts.complaints);
  const bySource = gauge('sources', 'Sources, by how they are', ['state']);
  for (const { state } of sources) bySource.inc({ state });
  return registry.metrics();
}

/** `/livez`, `/readyz` and `/metrics` for a service without a dashboard; nothing listens when no port is set. */
export async function openHealthServer(
  ports: Ports,
  port: string | undefined,
): Promise<AsyncDisposable & { readonly port: number | null }> {
  if (port === undefined || port === '') return { port: null, async [Symbol.asyncDispose]() {} };
  const server = createServer(async (request, response) => {
    const answer = await answerHealth(ports, request.url ?? '/').catch(() => ({ status: 503, body: 'down' }));
    response.writeHead(answer.status, { 'content-type': 'text/plain; charset=utf-8' }).end(answer.body);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(Number(port), '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export async function answerHealth(
  ports: Ports,
  url: string,
): Promise<{ readonly status: number; readonly body: string }> {
  if (url === '/livez') return { status: 200, body: 'alive' };
  if (url === '/metrics') return { status: 200, body: await metricsOf(ports) };
  if (url !== '/readyz') return { status: 404, body: 'not found' };
  const health = await healthOf(ports);
  return { status: health.isReady ? 200 : 503, body: JSON.stringify(health.checks) };
}
