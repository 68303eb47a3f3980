import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SourceError } from '../source-error.ts';
import { example } from './example/example.ts';
import { openExampleServer } from './example/example-server.ts';
import { type ContractFixture, checksOf } from './source-contract.ts';
import type { CollectedBatch } from './source-connector.ts';

type Example = typeof example;
type Settings = z.infer<Example['settings']>;
type Cursor = Example extends { collect(input: infer Input): unknown }
  ? NonNullable<(Input & { cursor: unknown })['cursor']>
  : never;
type Batch = CollectedBatch<Cursor & { readonly after: number }>;

const FIXTURE: Omit<ContractFixture<Settings, Cursor>, 'connector'> = {
  open: openExampleServer,
  wrong: [{ change: { apiKey: 'x' }, says: /too short|Too small/ }],
  since: { day: new Date('2026-10-01T00:00:00Z'), externalIds: ['61', '120'] },
};

/** The example with one fault, as somebody in a hurry writes it. */
function faulty(changes: Partial<Example>): Example {
  return { ...example, ...changes };
}

function batches(change: (batch: Batch, at: number) => Partial<Batch>): Partial<Example> {
  return {
    async *collect(input) {
      let at = 0;
      for await (const batch of example.collect(input)) yield { ...batch, ...change(batch as Batch, at++) };
    },
  };
}

const failing = (error: (cause: unknown) => unknown): Partial<Example> => ({
  test: (input) =>
    example.test(input).catch((cause: unknown) => {
      throw error(cause);
    }),
});

/** A fault, and the check that must see it. */
const FAULTS: readonly (readonly [fault: string, changes: Partial<Example>, seenBy: RegExp])[] = [
  ['leaves out what stands at the end of a page', batches(({ items }) => ({ items: items.slice(1) })), /^all there is/],
  ['gives a thing twice', batches(({ items }) => ({ items: [...items, ...items.slice(0, 1)] })), /^all there is/],
  [
    'skips a page when it goes on',
    batches(({ cursor }) => ({ cursor: { ...cursor, after: cursor.after + 1 } })),
    /^stopped after any/,
  ],
  [
    'numbers anew at each run',
    batches(({ items }) => ({
      items: items.map((item) => ({ ...item, externalId: `${item.externalId}${Math.random()}` })),
    })),
    /^all there is/,
  ],
  [
    'keeps a cursor that no database keeps',
    batches(({ cursor }) => ({ cursor: { ...cursor, after: 5n as unknown as number } })),
    /^stopped after any/,
  ],
  [
    'goes on though it was told to stop',
    { collect: (input) => example.collect({ ...input, signal: new AbortController().signal }) },
    /^whoever stops/,
  ],
  ['forgets the day to begin at', { collect: (input) => example.collect({ ...input, since: null }) }, /^a first run/],
  ['says more is done than there is', batches(() => ({ progress: { done: 7, total: 3 } })), /^all there is/],
  [
    'tells wrong settings in the words of its library',
    { settings: z.object({ url: z.string(), apiKey: z.string().min(8) }) },
    /^right settings/,
  ],
  [
    'repeats a secret',
    {
      settings: z.object({
        url: z.string(),
        apiKey: z.string().refine((key) => key.length > 8, 'The key canary-key-of-the-service is too short'),
      }),
    },
    /^right settings/,
  ],
  ['does not name its secret', { secrets: [] }, /^what looks like a secret/],
  ['finds nothing to say', { test: async () => ({ found: 'OK' }) }, /^a test of the settings/],
  ['throws what it was thrown', failing(() => new TypeError('fetch failed')), /^a server that/],
  [
    'repeats the key in an error',
    failing(() => new SourceError('Check the key canary-key-of-the-service', { retry: 'never' })),
    /refuses the key/,
  ],
  [
    'asks again with a key that was refused',
    failing((cause) => new SourceError((cause as Error).message, { retry: 'later' })),
    /refuses the key/,
  ],
  ['names no remedy', failing(() => new SourceError('HTTP 500', { retry: 'later' })), /fails/],
];

describe('the contract sees a connector that', () => {
  test.each(FAULTS)('%s', async (_, changes, seenBy) => {
    const checks = checksOf({ ...FIXTURE, connector: faulty(changes) }).filter(({ name }) => seenBy.test(name));
    expect(checks.length).toBeGreaterThan(0);
    const results = await Promise.allSettled(checks.map(({ run }) => run()));
    expect(results.map(({ status }) => status)).toContain('rejected');
  });
});
