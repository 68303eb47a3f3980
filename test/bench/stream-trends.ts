/**
 * How soon the planted trends of the streams are named, looking every week:
 *
 *     npx tsx --conditions doleances-source test/bench/stream-trends.ts [hotels] [depannage] [bassins]
 *
 * `told`: on the labelled themes, which shows the trend alone; `mined`: through `mine`, on the theme that holds most of
 * a planted theme's messages. A week is that after the planted date in which the planted word is first said; a steady
 * theme shows the weeks in which it was called something, after its first eight. Only `hotels` prints more than totals.
 */
import { readFileSync } from 'node:fs';
import { DEFAULT_POLICY, mine, themeWindowsFrom } from '@doleances/core';
import { parse } from 'yaml';
import { type GoldSet, streamSetOf } from './quality/gold.ts';

type Planted = { readonly slug: string; readonly pattern: string; readonly changed_on?: string | Date | null };
/** Trend by planted theme, at the end of each week of the stream. */
type Weekly = readonly { readonly at: number; readonly trends: ReadonlyMap<string, string> }[];

const WEEK_MS = 7 * 86_400_000;
const SETTLED_WEEKS = 8;
const ONLY_MEASURED = ['depannage', 'bassins'];

function weeksOf({ messages }: GoldSet): number[] {
  const times = messages.map(({ item }) => Date.parse(item.receivedAt));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const weeks = Math.floor((last - first) / WEEK_MS);
  return Array.from({ length: weeks + 1 }, (_, week) => last - (weeks - week) * WEEK_MS);
}

function toldTrends(set: GoldSet): Weekly {
  const rows = set.messages.flatMap(({ item, gold }) =>
    gold.issues.map(({ theme }) => ({
      themeId: theme as `thm_${string}`,
      clientKey: item.author.email ?? item.author.name ?? item.externalId,
      receivedAt: new Date(item.receivedAt),
      severity: 2 as const,
      hasBrokenPromise: false,
      yearlyMarginCents: null,
    })),
  );
  return weeksOf(set).map((at) => ({
    at,
    trends: new Map(
      themeWindowsFrom(rows, new Date(at), { policy: DEFAULT_POLICY }).map(({ themeId, trend }) => [themeId, trend]),
    ),
  }));
}

function minedTrends(set: GoldSet): Weekly {
  return weeksOf(set).map((at) => {
    const messages = set.messages.filter(({ item }) => Date.parse(item.receivedAt) <= at);
    const items = messages.map(({ item }) => item);
    const { themes } = mine({ items, replies: [], firm: set.firm, clients: set.clients, asOf: new Date(at) });
    const slugs = new Set(messages.flatMap(({ gold }) => gold.issues.map(({ theme }) => theme)));
    const holding = [...slugs].map((slug): [string, string] => {
      const ids = new Set(
        messages
          .filter(({ gold }) => gold.issues.some(({ theme }) => theme === slug))
          .map(({ item }) => item.externalId),
      );
      const shared = (theme: (typeof themes)[number]) => theme.complaintIds.filter((id) => ids.has(id)).length;
      const [best] = themes.toSorted((a, b) => shared(b) - shared(a) || a.size - b.size);
      return [slug, best?.trend ?? 'steady'];
    });
    return { at, trends: new Map(holding) };
  });
}

/** Weeks after the planted date in which the word is first said; `null` when never. */
function namedAfter(planted: Planted, weekly: Weekly): number | null {
  const changedAt = new Date(planted.changed_on ?? 0).getTime();
  const named = weekly.find(({ at, trends }) => at > changedAt && trends.get(planted.slug) === planted.pattern);
  return named === undefined ? null : Math.ceil((named.at - changedAt) / WEEK_MS);
}

function alarmsOf(planted: Planted, weekly: Weekly): string[] {
  return weekly.flatMap(({ trends }, week) => {
    const trend = trends.get(planted.slug) ?? 'steady';
    return week < SETTLED_WEEKS || trend === 'steady' || trend === 'new' ? [] : [`${trend} week ${week + 1}`];
  });
}

function show(
  set: GoldSet,
  way: string,
  { planted, weekly }: { readonly planted: readonly Planted[]; readonly weekly: Weekly },
) {
  const changes = planted.filter(({ pattern }) => pattern !== 'steady');
  const steady = planted.filter(({ pattern }) => pattern === 'steady');
  if (!ONLY_MEASURED.includes(set.name)) {
    for (const one of changes)
      console.log(`  ${one.slug.padEnd(26)} ${one.pattern.padEnd(10)} week ${namedAfter(one, weekly) ?? '–'}`);
    for (const one of steady)
      console.log(`  ${one.slug.padEnd(26)} steady     ${alarmsOf(one, weekly).join(', ') || 'never called else'}`);
  }
  const named = changes.map((one) => namedAfter(one, weekly) ?? Number.POSITIVE_INFINITY);
  const within = (weeks: number) => named.filter((week) => week <= weeks).length;
  const looked = steady.length * (weekly.length - SETTLED_WEEKS);
  const called = steady.reduce((sum, one) => sum + alarmsOf(one, weekly).length, 0);
  console.log(
    `${set.name} ${way}: of ${changes.length} changes named within 2 weeks ${within(2)}, 4 weeks ${within(4)}, ever ${within(99)}; steady themes called else in ${called} of ${looked} weeks`,
  );
}

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : ['hotels', ...ONLY_MEASURED]) {
  const set = streamSetOf(name);
  const { themes: planted } = parse(readFileSync(`${set.folder}/stream.yaml`, 'utf8')) as { themes: Planted[] };
  show(set, 'told', { planted, weekly: toldTrends(set) });
  show(set, 'mined', { planted, weekly: minedTrends(set) });
}
