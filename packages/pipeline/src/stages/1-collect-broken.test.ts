import type { AnySourceConnector } from '@doleances/connectors';
import { DEFAULT_FIRM } from '@doleances/core';
import { type Store, StoreError } from '@doleances/store';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { openTestStore } from '../../../../test/support/open-test-store.ts';
import { acceptedOf, itemOf } from '../../../../test/support/store-values.ts';
import type { Ports } from '../ports/ports.ts';
import { collectSource } from './1-collect.ts';

const MESSAGES = 6;

/** Six messages, two a batch. */
const connector: AnySourceConnector = {
  kind: 'imap',
  settings: z.object({}),
  secrets: [],
  schedule: '*/5 * * * *',
  test: async () => ({ found: 'six messages' }),
  async *collect({ cursor }) {
    for (let at = (cursor as number | null) ?? 0; at < MESSAGES; at += 2) {
      const items = [at, at + 1].map((one) => ({
        ok: true as const,
        ...acceptedOf(itemOf(`${one}`)),
        where: '',
        warnings: [],
      }));
      yield { items, refused: [], cursor: at + 2, progress: null };
    }
  },
};

/** The database goes away at the n-th call, before or after it did what it was asked. */
function breakingAt(
  store: Store,
  nth: number,
  isDone: boolean,
): { readonly store: Store; readonly calls: () => number } {
  let calls = 0;
  const broken = new Proxy(store, {
    get(target, name) {
      const method = Reflect.get(target, name) as unknown;
      if (typeof method !== 'function') return method;
      return async (...given: unknown[]) => {
        calls += 1;
        if (calls !== nth) return Reflect.apply(method, target, given) as unknown;
        if (isDone) await Reflect.apply(method, target, given);
        throw new StoreError('The database does not answer.', { retry: 'later' });
      };
    },
  });
  return { store: broken, calls: () => calls };
}

function portsOn(store: Store) {
  const quiet = () => {};
  return {
    store,
    queues: { ring: async () => 0 },
    firms: { find: async () => ({ firm: DEFAULT_FIRM }) },
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    clock: null,
    connectorFor: () => connector,
  } as unknown as Ports & { connectorFor: () => AnySourceConnector };
}

async function runOn(store: Store, through: Store, sourceId: string): Promise<void> {
  await store.ring('collect', sourceId, new Date(0));
  const claim = await store.claim('collect', sourceId, 60);
  if (claim === null) throw new Error('not claimed');
  await collectSource(portsOn(through), claim, new AbortController().signal);
}

test('whichever call the database breaks at, and whether it did it or not, nothing is lost and nothing is twice', async () => {
  let reached = 0;
  for (const isDone of [false, true]) {
    for (let nth = 1; ; nth += 1) {
      await using opened = await openTestStore();
      const { store } = opened;
      const { id } = await store.saveSource({
        ...{ kind: 'imap', name: 'boîte', settings: {}, schedule: '*/5 * * * *', isSample: false },
      });
      const broken = breakingAt(store, nth, isDone);
      await runOn(store, broken.store, id);
      if (broken.calls() < nth) break;
      reached += 1;
      // The database is not the source: nothing is held against it.
      expect(await store.findSource(id)).toMatchObject({ failures: 0 });
      const status = await store.findSourceStatus(id);
      expect(status?.isSetAside).toBe(false);
      await runOn(store, store, id);
      expect((await store.countComplaints()).items, `${isDone ? 'after' : 'before'} call ${nth}`).toBe(MESSAGES);
      expect(await store.findSource(id)).toMatchObject({ cursor: MESSAGES, lastError: null, failures: 0 });
    }
  }
  expect(reached).toBeGreaterThanOrEqual(8);
});
