import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { MineDocument } from '@doleances/core';
import { openStore } from '@doleances/store';
import { describe, expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { openTestDatabase } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { isMissing } from '../support/programs.ts';
import { openRedis } from '../support/redis.ts';
import { openServices } from '../support/service-group.ts';

const root = path.resolve(import.meta.dirname, '../..');
const gold = path.resolve(root, '../shared/data/gold');
const isAbsent = !existsSync(gold);
if (isAbsent) console.warn('skipped: the example firms (../shared/data/gold) are not on this machine');

type Themes = ReadonlyMap<
  string,
  { readonly rank: number | null; readonly clients: number | null; readonly score: number | null }
>;

describe.skipIf(isAbsent || isMissing('redis-server'))('one file, three ways to read it', () => {
  test.each(['A', 'B', 'C'])(
    'firm %s: the one-shot run, embedded and distributed mode agree on themes and ranks',
    async (name) => {
      const file = path.join(gold, name, 'messages.jsonl');
      const firm = path.join(gold, name, 'firm.yaml');
      const mined = await runCli(['mine', file, '--firm', firm, '--json']);
      expect(mined.code).toBe(0);
      const expected = themesOfMine(JSON.parse(mined.out));
      expect(expected.size).toBeGreaterThan(3);

      expect(await embedded(file, firm)).toEqual(expected);
      expect(await distributed(file, firm)).toEqual(expected);
    },
  );
});

function themesOfMine(document: MineDocument): Themes {
  const ranked = new Map<string, MineDocument['backlog'][number]>(document.backlog.map((item) => [item.themeId, item]));
  return sorted(
    document.themes.map(({ id }) => {
      const { rank = null, clients = null, score = null } = ranked.get(id) ?? {};
      return [id, { rank, clients, score }];
    }),
  );
}

function sorted(
  entries: readonly (readonly [
    string,
    { readonly rank: number | null; readonly clients: number | null; readonly score: number | null },
  ])[],
): Themes {
  return new Map(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

async function embedded(file: string, firm: string): Promise<Themes> {
  await using database = await openTestDatabase();
  await using folder = await openFolder();
  // The embedded server is the test's own; what differs from distributed mode is the queue in Postgres.
  const settings = { DATABASE_URL: database.url, DOLEANCES_DATA_FOLDER: path.join(folder.path, 'data') };
  const ended = await runCli(['import', file, '--firm', firm, '--json'], settings);
  expect(ended.err + ended.code).toMatch(/0$/);
  return await themesOfStore(database.url);
}

async function distributed(file: string, firm: string): Promise<Themes> {
  await using database = await openTestDatabase();
  await using redis = await openRedis();
  await using folder = await openFolder();
  await mkdir(path.join(folder.path, 'data'));
  const settings = {
    DATABASE_URL: database.url,
    REDIS_URL: redis.url,
    DOLEANCES_DATA_FOLDER: path.join(folder.path, 'data'),
  };
  await using _services = await openServices(['ingest', 'analyze', 'analyze', 'notify'], settings);
  expect((await runCli(['import', file, '--firm', firm, '--no-wait', '--json'], settings)).code).toBe(0);
  await untilQuiet(database.url);
  return await themesOfStore(database.url);
}

async function untilQuiet(url: string): Promise<void> {
  await using store = await openStore({ url });
  for (let tries = 0; tries < 600; tries += 1) {
    const work = await store.countOpenWork(2);
    const counts = await store.countComplaints();
    if (counts.items > 0 && counts.items === counts.read && work.read + work.group + work.rank === 0) return;
    await pause(100);
  }
  throw new Error('the services did not catch up within a minute');
}

async function themesOfStore(url: string): Promise<Themes> {
  await using store = await openStore({ url });
  const rows = await store.listBacklog();
  return sorted(
    rows.map(({ theme, ranked }) => {
      const score = ranked === null ? null : Math.round(ranked.score * 100) / 100;
      return [theme.id, { rank: ranked?.rank ?? null, clients: ranked?.clients ?? null, score }];
    }),
  );
}
