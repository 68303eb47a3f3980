import { describe, expect, test } from 'vitest';
import { openHostGuard } from '../host-guard.ts';
import { openHttp } from '../http.ts';
import { SourceError } from '../source-error.ts';
import { frenchOf } from '../said/said-in.ts';
import type { AcceptedEntry } from './files/file-entry.ts';
import { itemFromRaw } from './item-from-raw.ts';
import type { CollectedBatch, CollectInput, SourceConnector } from './source-connector.ts';
import { batchesOf, batchesUntilEnd, cursorOf, idsIn, idsOf } from './source-contract-runs.ts';

/** What the outside world of a source does next. */
export type Mood = 'well' | 'refuses the key' | 'asks to wait' | 'fails' | 'babbles' | 'mute';

/** The outside world of one source, on this machine. */
export type ContractServer = AsyncDisposable & {
  /** Right settings, as a person types them: texts, numbers, yes and no. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** External ids of all that is there; enough for two batches at least. */
  readonly externalIds: readonly string[];
  mood(mood: Mood): void | Promise<void>;
  /** Somebody writes once more. @returns The external id of it. */
  add(): Promise<string>;
};

export type ContractFixture<Settings, Cursor> = {
  readonly connector: SourceConnector<Settings, Cursor>;
  open(): Promise<ContractServer>;
  /** Settings that people get wrong, each as a change of the right ones, and what the answer must name. */
  readonly wrong: readonly { readonly change: Readonly<Record<string, unknown>>; readonly says: RegExp }[];
  /** Moods that this kind of server does not know; a mailbox never asks to wait. */
  readonly unknownMoods?: readonly Mood[];
  /** `asks to wait` asks for this long. */
  readonly waitSeconds?: number;
  /** A day in between: what the server holds since then must come, what is older need not. */
  readonly since?: { readonly day: Date; readonly externalIds: readonly string[] };
};

export type Check = { readonly name: string; run(): Promise<void> };

const NOW = new Date('2026-11-20T09:00:00Z');
/** Short, so that a mute server is given up while a test looks on; a mailbox has its own. */
const DEADLINE_SECONDS = 2;
const REMEDY = /\b(?:check|correct|renew|give|set|write|choose|ask|sign|create|make|add|again|try|wait|look)\b/i;

/** The contract of every polled source. Call it in the connector's own test file. */
export function testConnector<Settings, Cursor>(fixture: ContractFixture<Settings, Cursor>): void {
  describe(`the contract of ${fixture.connector.kind}`, () => {
    for (const { name, run } of checksOf(fixture)) test(`${name}`, run);
  });
}

/** The same as a list, so that faulty connectors can be shown to fail. */
export function checksOf<Settings, Cursor>(fixture: ContractFixture<Settings, Cursor>): readonly Check[] {
  const { connector, unknownMoods = [] } = fixture;
  const within = async (work: (server: ContractServer) => Promise<void>) => {
    await using server = await fixture.open();
    await work(server);
  };
  const allowedHosts = ['127.0.0.1', 'localhost'];
  const http = openHttp({ allowedHosts });
  const hasty = openHttp({ allowedHosts, deadlineSeconds: DEADLINE_SECONDS });
  const hosts = openHostGuard({ allowedHosts });
  const ask = (
    server: ContractServer,
    more: Partial<CollectInput<Settings, Cursor>> = {},
  ): CollectInput<Settings, Cursor> => ({
    settings: connector.settings.parse(server.settings),
    now: NOW,
    http,
    hosts,
    signal: new AbortController().signal,
    cursor: null,
    since: null,
    ...more,
  });
  const all = async (server: ContractServer, more: Partial<CollectInput<Settings, Cursor>> = {}) =>
    batchesOf(connector, ask(server, more));
  const failure = async (server: ContractServer, named: Mood) => {
    const errors = [];
    const given = { http: named === 'mute' ? hasty : http };
    for (const asked of [() => connector.test(ask(server, given)), () => all(server, given)]) {
      errors.push(
        await asked().then(
          () => null,
          (error: unknown) => error,
        ),
      );
    }
    return errors.map((error) => sourceErrorFrom(error, secretsIn(connector, server)));
  };
  const mood = (named: Mood, check: (errors: readonly SourceError[]) => void): readonly Check[] =>
    unknownMoods.includes(named)
      ? []
      : [
          {
            name: `a server that ${MOOD_WORDS[named]}`,
            run: () =>
              within(async (server) => {
                await server.mood(named);
                check(await failure(server, named));
                // What broke is over when the world is well again: nothing was skipped.
                await server.mood('well');
                expect(idsIn(await all(server))).toEqual(server.externalIds.toSorted());
              }),
          },
        ];

  return [
    {
      name: 'right settings are taken; every wrong one is told in a sentence that repeats no secret',
      run: () => within(async (server) => checkSettings(fixture, server)),
    },
    {
      name: 'what looks like a secret is named as one',
      run: () =>
        within(async (server) => {
          const named = new Set<string>(connector.secrets);
          const looking = Object.keys(server.settings).filter((name) =>
            /password|secret|token$|(?:api|private)key|^key$/i.test(name),
          );
          expect(looking.filter((name) => !named.has(name))).toEqual([]);
          expect(connector.schedule).toMatch(/^(?:\S+ ){4}\S+$/);
        }),
    },
    {
      name: 'a test of the settings says in a sentence what it found',
      run: () =>
        within(async (server) => {
          const { found } = await connector.test(ask(server));
          expect(found).toMatch(/\S+ \S+ \S+/);
          expect(frenchOf(found), found).not.toBeNull();
          for (const secret of secretsIn(connector, server)) expect(found).not.toContain(secret);
        }),
    },
    {
      name: 'all there is comes, each thing once, whole, and can be read again from its bytes',
      run: () =>
        within(async (server) => {
          const batches = await all(server);
          expect(idsIn(batches)).toEqual(server.externalIds.toSorted());
          expect(batches.length).toBeGreaterThanOrEqual(2);
          for (const { items } of batches) for (const entry of items) await checkEntry(entry);
          checkProgress(batches);
        }),
    },
    {
      name: 'stopped after any batch it goes on from the cursor, and leaves nothing out',
      run: () =>
        within(async (server) => {
          const count = (await all(server)).length;
          for (let kept = 1; kept < count; kept += 1) {
            const before = await batchesOf(connector, ask(server), kept);
            const after = await all(server, { cursor: cursorOf(before) });
            expect(new Set([...idsOf(before), ...idsOf(after)]), `after ${kept} batches`).toEqual(
              new Set(server.externalIds),
            );
          }
        }),
    },
    {
      name: 'from the last cursor only what is new need come, under ids of its own',
      run: () =>
        within(async (server) => {
          const before = await all(server);
          const cursor = cursorOf(before);
          const again = await all(server, { cursor });
          expect(idsOf(again).filter((id) => !server.externalIds.includes(id))).toEqual([]);
          const added = await server.add();
          expect(idsOf(before)).not.toContain(added);
          const after = idsOf(await all(server, { cursor: again.length === 0 ? cursor : cursorOf(again) }));
          expect(after.filter((id) => id === added)).toEqual([added]);
        }),
    },
    {
      name: 'whoever stops it is obeyed: before the first question, and at the next batch',
      run: () =>
        within(async (server) => {
          const stopped = AbortSignal.abort(new Error('paused'));
          expect(await batchesUntilEnd(connector, ask(server, { signal: stopped }))).toEqual([]);
          const stop = new AbortController();
          const got = await batchesUntilEnd(connector, ask(server, { signal: stop.signal }), () =>
            stop.abort(new Error('paused')),
          );
          expect(got.length).toBe(1);
          const after = await all(server, { cursor: cursorOf(got) });
          expect(new Set([...idsOf(got), ...idsOf(after)])).toEqual(new Set(server.externalIds));
        }),
    },
    ...(fixture.since === undefined ? [] : [sinceCheck(fixture.since)]),
    ...mood('refuses the key', (errors) => {
      for (const error of errors) expect(error.retry).toBe('never');
    }),
    ...mood('asks to wait', (errors) => {
      for (const error of errors) expect(error.retry).toEqual({ afterSeconds: fixture.waitSeconds ?? 17 });
    }),
    ...(['fails', 'babbles', 'mute'] as const).flatMap((named) =>
      mood(named, (errors) => {
        for (const error of errors) expect(error.retry).toBe('later');
      }),
    ),
  ];

  function sinceCheck({ day, externalIds }: NonNullable<typeof fixture.since>): Check {
    return {
      name: 'a first run may begin at a day: nothing younger is left out, and something older is',
      run: () =>
        within(async (server) => {
          const ids = new Set(idsOf(await all(server, { since: day })));
          expect(externalIds.filter((id) => !ids.has(id))).toEqual([]);
          expect(ids.size).toBeLessThan(server.externalIds.length);
        }),
    };
  }
}

const MOOD_WORDS: Readonly<Record<Mood, string>> = {
  well: 'is well',
  'refuses the key': 'refuses the key is told with the remedy, and not asked again until somebody did it',
  'asks to wait': 'asks to wait is left alone for so long',
  fails: 'fails is asked again later',
  babbles: 'answers something else is asked again later',
  mute: 'says nothing is given up at the deadline and asked again later',
};

function checkSettings<Settings, Cursor>(
  { connector, wrong }: ContractFixture<Settings, Cursor>,
  server: ContractServer,
): void {
  expect(connector.settings.safeParse(server.settings).error?.issues ?? []).toEqual([]);
  expect(wrong.length).toBeGreaterThan(0);
  for (const { change, says } of wrong) {
    const parsed = connector.settings.safeParse({ ...server.settings, ...change });
    const told = (parsed.error?.issues ?? []).map(({ message }) => message);
    expect(told.join('\n'), JSON.stringify(Object.keys(change))).toMatch(says);
    for (const message of told) {
      // Zod's own words ("Invalid input: expected string") tell an owner nothing to do.
      expect(message).not.toMatch(/^(?:Invalid|Too|Unrecognized|Expected)\b/);
      expect(message.split(/\s+/).length, message).toBeGreaterThanOrEqual(3);
      expect(frenchOf(message), message).not.toBeNull();
      for (const secret of secretsIn(connector, server)) expect(message).not.toContain(secret);
    }
  }
}

async function checkEntry(entry: AcceptedEntry): Promise<void> {
  const read = await itemFromRaw(entry.rawType, entry.raw);
  expect(read.ok ? null : read.reason).toBeNull();
  expect(Number.isNaN(entry.receivedAt.getTime())).toBe(false);
  expect(entry.externalId).not.toBe('');
}

function checkProgress(batches: readonly CollectedBatch<unknown>[]): void {
  const told = batches.flatMap(({ progress }) => (progress === null ? [] : [progress]));
  for (const { done, total } of told) expect(done).toBeLessThanOrEqual(total);
  expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((one, other) => one - other));
}

function sourceErrorFrom(error: unknown, secrets: readonly string[]): SourceError {
  if (!(error instanceof SourceError)) throw new Error('it should fail with a SourceError', { cause: error });
  expect(error.message).toMatch(REMEDY);
  expect(frenchOf(error.message), error.message).not.toBeNull();
  for (const secret of secrets) expect(`${error.message} ${JSON.stringify(error)}`).not.toContain(secret);
  return error;
}

function secretsIn<Settings, Cursor>(
  connector: SourceConnector<Settings, Cursor>,
  { settings }: ContractServer,
): readonly string[] {
  const values = connector.secrets.map((name) => settings[name]);
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}
