import { type ClientIndex, type Firm, readingContextFor } from '@doleances/core';
import type { Ports } from '@doleances/pipeline';
import type { Store } from '@doleances/store';

type House = { readonly store: Store; readonly firm: Firm; readonly baseUrl: string; readonly now: () => Date };

/** The owner's ports on a database of a test's own: pages work, nothing rings and nothing leaves. */
export function housePorts({ store, firm, baseUrl, now }: House): Ports {
  const clients: ClientIndex = { byEmail: new Map(), byName: new Map() };
  const context = { firm, isSample: false, reading: readingContextFor(firm), clients };
  return {
    store,
    viewer: { role: 'owner' },
    queues: { ring: async () => 0 },
    firms: { find: async () => context },
    signingKeys: async () => [new Uint8Array(32).fill(7)],
    lessons: { findFor: async () => ({ own: [], lessons: [], law: { events: [] } }) },
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl } },
    log: { debug() {}, info() {}, warn() {}, error() {} },
    now,
    clock: now,
  } as unknown as Ports;
}
