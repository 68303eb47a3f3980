/**
 * How much the top of the list trembles when nothing changes:
 *
 *     npx tsx --conditions doleances-source test/bench/jitter.ts [firms]
 *
 * Firms of twelve themes with constant rates are ranked each week for a year, as the weekly report does. Printed: in
 * how many of the first five places another item stands than the week before, ranked by raw counts of the window, by
 * the score alone, and by the score with the order of last week kept until a change is 75 % sure. Beside it, how many
 * weeks a theme whose rate becomes six times as high takes to stand among the first three.
 */
import {
  DEFAULT_POLICY,
  type Policy,
  rankThemes,
  type Severity,
  type ThemeWindow,
  themeWindowsFrom,
} from '@doleances/core';
import { randomFrom } from '../../packages/core/src/3-themes/space/random.ts';
import { type Random, simulatedCount } from '../../packages/core/src/5-response/silence/simulated-counts.ts';

const firms = Number(process.argv[2] ?? 20);
const THEMES = 12;
const YEAR_WEEKS = 52;
const WINDOW_WEEKS = 16;
const TOP = 5;
const WEEK_MS = 7 * 86_400_000;
const START_MS = Date.parse('2026-01-05T00:00:00Z');
const FIRM = { country: 'CA', currency: 'CAD', timeZone: 'America/Toronto' } as const;
const NATURES = ['money', 'quality', 'process', 'attitude', 'place', 'safety'] as const;
const SEVERITIES: readonly Severity[] = [1, 2, 2, 2, 4];
/** The theme, of middling rate, that grows in the second run. */
const GROWN = 6;

type Row = Parameters<typeof themeWindowsFrom>[0] extends Iterable<infer R> ? R : never;
type Order = readonly string[];
/** Ranks one week, given last week's order. */
type Way = (windows: readonly ThemeWindow[], last: Order | null) => Order;

const facts = new Map(
  Array.from({ length: THEMES }, (_, place) => [
    `thm_${place}`,
    {
      nature: NATURES[place % NATURES.length] ?? 'quality',
      effortHalfDays: null,
      isRegressed: false,
      isUnthemed: false,
    },
  ]),
);

const byCount: Way = (windows) =>
  windows.toSorted((a, b) => b.clients - a.clients || (a.themeId < b.themeId ? -1 : 1)).map(({ themeId }) => themeId);
const byScore: Way = (themes) =>
  rankThemes({ themes, policy: DEFAULT_POLICY, firm: FIRM }).map(({ themeId }) => themeId);
const keptBy =
  (policy: Policy): Way =>
  (themes, last) =>
    rankThemes({
      themes,
      policy,
      firm: FIRM,
      ...(last && { previousRanks: new Map(last.map((id, place) => [id, place + 1])) }),
    }).map(({ themeId }) => themeId);

/** A year of complaints: rates spread evenly on a log scale, from two to twenty-five clients a window. */
function yearOf(random: Random, factorOf: (place: number, week: number) => number): Row[] {
  return Array.from({ length: WINDOW_WEEKS + YEAR_WEEKS }, (_, week) =>
    Array.from({ length: THEMES }, (_, place) => {
      const mean = ((2 * 12.5 ** (place / (THEMES - 1))) / 8) * factorOf(place, week);
      return Array.from(
        { length: simulatedCount(mean, Number.POSITIVE_INFINITY, random) },
        (): Row => ({
          themeId: `thm_${place}`,
          clientKey: `client ${Math.floor(random() * 1e9)}`,
          receivedAt: new Date(START_MS + (week + random()) * WEEK_MS),
          severity: SEVERITIES[Math.floor(random() * SEVERITIES.length)] ?? 2,
          hasBrokenPromise: random() < 0.1,
          yearlyMarginCents: null,
        }),
      );
    }).flat(),
  ).flat();
}

function ordersOf(rows: readonly Row[], way: Way): Order[] {
  const orders: Order[] = [];
  for (let week = 0; week <= YEAR_WEEKS; week += 1) {
    const at = new Date(START_MS + (WINDOW_WEEKS + week) * WEEK_MS);
    orders.push(way(themeWindowsFrom(rows, at, { policy: DEFAULT_POLICY, facts }), orders.at(-1) ?? null));
  }
  return orders;
}

function changesIn(orders: readonly Order[]): number {
  return orders.slice(1).reduce((sum, order, week) => {
    const last = orders[week] ?? [];
    return sum + order.slice(0, TOP).filter((id, place) => last[place] !== id).length;
  }, 0);
}

const ways: readonly (readonly [string, Way])[] = [
  ['raw counts', byCount],
  ['score alone', byScore],
  ['order kept, no doubt added', keptBy({ ...DEFAULT_POLICY, swapDoubt: 1 })],
  ['order kept', keptBy(DEFAULT_POLICY)],
];
const changes = ways.map(() => 0);
const delays: (readonly [string, number[]])[] = ways.map(([name]) => [name, []]);
for (let firm = 0; firm < firms; firm += 1) {
  const steady = yearOf(randomFrom(firm + 1), () => 1);
  const grown = yearOf(randomFrom(firm + 1), (place, week) => (place === GROWN && week >= WINDOW_WEEKS ? 6 : 1));
  for (const [index, [, way]] of ways.entries()) {
    changes[index] = (changes[index] ?? 0) + changesIn(ordersOf(steady, way));
    const first = ordersOf(grown, way).findIndex(
      (order) => order.indexOf(`thm_${GROWN}`) < 3 && order.includes(`thm_${GROWN}`),
    );
    delays[index]?.[1].push(first === -1 ? Number.POSITIVE_INFINITY : first);
  }
}
for (const [index, [name]] of ways.entries()) {
  const perWeek = (changes[index] ?? 0) / (firms * YEAR_WEEKS);
  const sorted = (delays[index]?.[1] ?? []).toSorted((a, b) => a - b);
  console.log(
    `${name.padEnd(27)} places of the first five changed a week ${perWeek.toFixed(2)}; a rate times six is among the first three after ${sorted[Math.floor(sorted.length / 2)]} weeks (median)`,
  );
}
