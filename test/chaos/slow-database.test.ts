import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openTestDatabase, rawItems } from '../support/database.ts';
import { openFolder } from '../support/folder.ts';
import { openFormPosts, type PostEnd, untilAcknowledged } from '../support/form-posts.ts';
import { openTcpProxy } from '../support/tcp-proxy.ts';

const isLong = process.env.DOLEANCES_LONG === '1';
const PHASE_MS = isLong ? 20_000 : 3_000;
const LANES = isLong ? 8 : 2;
/** What P9 promises; judged on a quiet machine alone. */
const ANSWER_MS_MAX = 2_000;
const HEAL_MS_MAX = 15_000;

test('P9: behind a slow, a dead and a cut network each post is acknowledged or refused, none is lost, and it heals', async () => {
  await using database = await openTestDatabase();
  await using proxy = await openTcpProxy(database.url);
  await using folder = await openFolder();
  await using posts = await openFormPosts({
    ...{ directUrl: database.url, databaseUrl: proxy.url, dataFolder: folder.path },
  });
  await untilAcknowledged(posts);

  const phases = {
    slow: () => proxy.delay(250),
    dead: () => proxy.swallow(),
    cut: () => proxy.reset(),
  };
  const figures: Record<string, { slowestMs: number; healMs: number; refused: number; unreachable: number }> = {};
  const all: PostEnd[] = [];
  for (const [name, harm] of Object.entries(phases)) {
    const ended = new AbortController();
    harm();
    const posting = posts.postUntil(ended.signal, LANES);
    // A network that is cut is cut again and again.
    for (let waited = 0; waited < PHASE_MS; waited += 500) {
      await pause(500);
      if (name === 'cut') harm();
    }
    ended.abort();
    const ends = await posting;
    proxy.heal();
    const healMs = await untilAcknowledged(posts);
    const of = (outcome: PostEnd['outcome']) => ends.filter((end) => end.outcome === outcome).length;
    const answered = ends.filter(({ outcome }) => outcome !== 'unreachable').map(({ ms }) => ms);
    const slowestMs = Math.max(0, ...answered);
    figures[name] = { slowestMs, healMs, refused: of('refused'), unreachable: of('unreachable') };
    all.push(...ends);
  }
  const stored = await rawItems(database.url);
  const lost = [...posts.acknowledged].filter((mark) => !stored.includes(mark));
  console.info(`P9: ${posts.acknowledged.size} acknowledged, ${lost.length} lost, ${JSON.stringify(figures)}`);
  expect(lost).toEqual([]);
  expect(new Set(all.map(({ outcome }) => outcome)).size).toBeGreaterThan(1);
  expect(all.filter(({ outcome }) => outcome.startsWith('status'))).toEqual([]);
  if (!isLong) return;
  for (const { slowestMs, healMs } of Object.values(figures)) {
    expect(slowestMs).toBeLessThan(ANSWER_MS_MAX);
    expect(healMs).toBeLessThan(HEAL_MS_MAX);
  }
});
