import { complaintIdFor, itemIdFor, type Source, type Store } from '@doleances/store';
import { createApp } from '@doleances/web';
import { expect, test } from 'vitest';
import { openLessons } from '../../packages/pipeline/src/complaint/lessons.ts';
import { workComplaint } from '../../packages/pipeline/src/complaint/work-complaint.ts';
import { openFirmContexts } from '../../packages/pipeline/src/ports/firm-context.ts';
import type { Ports } from '../../packages/pipeline/src/ports/ports.ts';
import { runStage } from '../../packages/pipeline/src/running/run-stage.ts';
import { rank } from '../../packages/pipeline/src/stages/4-rank.ts';
import { RANK_SUBJECT } from '../../packages/pipeline/src/themes/subjects.ts';
import { openThemeMaps } from '../../packages/pipeline/src/themes/theme-maps.ts';
import { streamSetOf } from '../bench/quality/gold.ts';
import { openTestStore } from '../support/open-test-store.ts';
import { acceptedOf, saveTestSource } from '../support/store-values.ts';

const { firm, messages } = streamSetOf('hotels');
const WEEK_MS = 7 * 86_400_000;
const WEEKS = 16;
const END_MS = Math.max(...messages.map(({ item }) => Date.parse(item.receivedAt)));
/** The last sixteen weeks, so that the test reads a hundred messages and not more. */
const items = messages
  .map(({ item }) => item)
  .filter(({ receivedAt }) => Date.parse(receivedAt) > END_MS - WEEKS * WEEK_MS);

/** One process whose clock is turned by hand. */
function processOn(store: Store) {
  let nowMs = END_MS;
  const now = () => new Date(nowMs);
  const ports = {
    store,
    viewer: { role: 'owner' },
    queues: { ring: async () => 0 },
    firms: openFirmContexts(store, now),
    lessons: openLessons(store),
    themeMaps: openThemeMaps(store),
    config: { http: { host: '127.0.0.1', port: 8470, baseUrl: 'http://localhost:8470' }, trackers: { offered: [] } },
    log: { debug() {}, warn() {}, error() {} },
    now,
    clock: now,
  } as unknown as Ports;
  const turnTo = (ms: number) => {
    nowMs = ms;
  };
  return { ports, turnTo };
}

/** Takes in, reads, groups and ranks what came until then, as a running firm does. */
async function liveUntil(process: ReturnType<typeof processOn>, source: Source, untilMs: number, sinceMs: number) {
  const { ports, turnTo } = process;
  turnTo(untilMs);
  for (const item of items) {
    const at = Date.parse(item.receivedAt);
    if (at <= sinceMs || at > untilMs) continue;
    await ports.store.acceptItems(source.id, [acceptedOf(item)]);
    const itemId = itemIdFor(source.id, item.externalId);
    await workComplaint(ports, itemId, complaintIdFor(itemId));
  }
  await ports.store.ring('rank', RANK_SUBJECT);
  const claim = await ports.store.claim('rank', RANK_SUBJECT, 60);
  if (claim === null) throw new Error('the ranking is not due');
  expect(await runStage({ stage: rank, ports }, claim)).toBe('done');
}

async function openFirm() {
  const opened = await openTestStore();
  await opened.store.saveFirm(firm, false, 'test');
  const source = await saveTestSource(opened.store);
  return { ...opened, source, process: processOn(opened.store), [Symbol.asyncDispose]: opened[Symbol.asyncDispose] };
}

const rankedOf = async (store: Store) =>
  (await store.listBacklog()).flatMap(({ theme, ranked }) => (ranked === null ? [] : [{ label: theme.label, ranked }]));

test('sixteen weekly steps end in the ranking of all at once, and the API tells its figures', async () => {
  await using weekly = await openFirm();
  const ids = new Map<string, string>();
  for (let week = WEEKS - 1; week >= 0; week -= 1) {
    const untilMs = END_MS - week * WEEK_MS;
    await liveUntil(weekly.process, weekly.source, untilMs, untilMs - WEEK_MS);
    for (const { theme } of await weekly.store.listBacklog()) {
      const known = ids.get(JSON.stringify(theme.concept)) ?? theme.id;
      expect(theme.id, 'no theme changes its id').toBe(known);
      ids.set(JSON.stringify(theme.concept), known);
    }
  }
  await using atOnce = await openFirm();
  await liveUntil(atOnce.process, atOnce.source, END_MS, 0);
  const [inSteps, together] = [await rankedOf(weekly.store), await rankedOf(atOnce.store)];
  expect(inSteps.length).toBeGreaterThan(2);
  expect(inSteps).toEqual(together);

  const app = createApp(weekly.process.ports);
  const answer = await app.request('http://localhost:8470/api/v1/backlog', { headers: { host: 'localhost:8470' } });
  const { items: told } = (await answer.json()) as { items: Record<string, unknown>[] };
  for (const [place, { ranked }] of inSteps.slice(0, 5).entries()) {
    expect(told[place]).toMatchObject({
      themeId: ranked.themeId,
      rank: place + 1,
      clients: ranked.clients,
      clientsBefore: ranked.clientsBefore,
      atRiskPerMonth: ranked.atRiskPerMonthCents / 100,
      reasonFr: ranked.reason.fr,
    });
    // The sentence speaks of the same figures as the columns.
    expect(ranked.reason.en).toContain(`${ranked.clients}\u00a0client`);
    expect(ranked.reason.fr).toContain(`${ranked.clientsBefore === 0 ? 'aucun' : ranked.clientsBefore}\u00a0avant`);
  }
  const second = await app.request(`http://localhost:8470/backlog/${inSteps[1]?.ranked.themeId}?lang=fr`, {
    headers: { host: 'localhost:8470' },
  });
  const page = await second.text();
  expect(page).toMatch(/<p>Derrière le 1er\u00a0: .+\.<\/p>/);
  expect(page).toMatch(/On compte .+ pour chacun qui s’en plaint/);
});
