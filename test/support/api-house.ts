import { DEFAULT_FIRM, NO_LAW, NOTHING_LEARNED, readingContextFor } from '@doleances/core';
import { openSecretBox, type Ports } from '@doleances/pipeline';
import { openTestStore } from './open-test-store.ts';
import { itemOf, readTestComplaint, saveTestSource } from './store-values.ts';
import { createApp } from '@doleances/web';

export const HOME = 'http://localhost:8470';
const reading = readingContextFor(DEFAULT_FIRM);

/** A house with two themes of two clients each, one promise and one escalation to be answered. */
export async function openApiHouse() {
  const opened = await openTestStore();
  const { store } = opened;
  await store.saveFirm(DEFAULT_FIRM, false, 'test');
  const source = await saveTestSource(store);
  const complaints = [];
  for (const [at, facet] of ['cleanliness', 'cleanliness', 'noise', 'noise'].entries()) {
    const item = itemOf(`1:${at}`, { author: { name: `Client ${at}`, email: `c${at}@example.com` } });
    complaints.push(await readTestComplaint(store, source, { item, facets: [facet] }));
  }
  const complaintId = complaints[0]?.id ?? '';
  const ports = {
    store,
    viewer: { role: 'owner' },
    queues: { ring: async () => 0, answer: () => ({ async [Symbol.asyncDispose]() {} }) },
    firms: {
      find: async () => ({
        ...{ firm: DEFAULT_FIRM, isSample: false, reading },
        clients: { find: () => null, byEmail: new Map(), byName: new Map() },
      }),
    },
    lessons: { findFor: async () => ({ own: [], learned: NOTHING_LEARNED, law: NO_LAW }) },
    secrets: openSecretBox({ secretKeys: [new Uint8Array(32).fill(3)], dataFolder: '/nowhere' }),
    signingKeys: async () => [new Uint8Array(32).fill(9)],
    config: {
      http: { host: '127.0.0.1', port: 8470, baseUrl: 'https://plaintes.exemple.ca' },
      trackers: { offered: ['github'], settings: [] },
      outlets: [],
      mail: { smtpUrl: null },
    },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now: () => new Date('2025-11-20T09:00:00Z'),
    clock: () => new Date('2025-11-20T09:00:00Z'),
  } as unknown as Ports;
  const app = createApp(ports);
  const ask = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    app.request(`${HOME}${path}`, {
      method,
      headers: { host: 'localhost:8470', 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  return { store, source, app, ask, ports, complaintId, [Symbol.asyncDispose]: () => opened[Symbol.asyncDispose]() };
}
