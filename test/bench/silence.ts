/**
 * How often silence is announced wrongly, and how soon rightly: `npx tsx test/bench/silence.ts [streams]`.
 *
 * Each stream learns for 39 weeks and is watched for 52. `alarm`: called silent in that year though nothing changed;
 * `check`: called silent or to check; `weeks`: median weeks until four complaints in five held back are called silent,
 * and until anything is said. The last lines: four places whose seasons swing, judged from the firm's own mail alone.
 */

import { randomFrom } from '../../packages/core/src/3-themes/space/random.ts';
import { type StreamWeek, watchWeeks } from '../../packages/core/src/5-response/silence/silence-model.ts';
import { type StreamRow, streamsFrom } from '../../packages/core/src/5-response/silence/silence-streams.ts';
import { simulatedCount } from '../../packages/core/src/5-response/silence/simulated-counts.ts';

const LEARNT_WEEKS = 39;
const WATCHED_WEEKS = 52;
const KEPT_SHARE = 0.2;
const streams = Number(process.argv[2] ?? 2000);
const percent = (part: number) => `${((100 * part) / streams).toFixed(1)} %`.padStart(7);

const weeksOf = (counts: readonly number[]): readonly StreamWeek[] =>
  counts.map((complaints) => ({
    ...{ weekOf: '', complaints, exposure: 1, isCounted: true },
    ...{ badReviews: 0, reviews: 0 },
  }));

function firstWeeks(weeks: readonly StreamWeek[]): { readonly silent: number; readonly any: number } {
  let any = Number.POSITIVE_INFINITY;
  for (let end = LEARNT_WEEKS + 1; end <= weeks.length; end++) {
    const { state } = watchWeeks(weeks.slice(0, end), null);
    if (state === 'silent') return { silent: end - LEARNT_WEEKS, any: Math.min(any, end - LEARNT_WEEKS) };
    if (state === 'to_check') any = Math.min(any, end - LEARNT_WEEKS);
  }
  return { silent: Number.POSITIVE_INFINITY, any };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const phi of [Number.POSITIVE_INFINITY, 5, 2]) {
  for (const mean of [0.5, 1, 2, 4, 8]) {
    const random = randomFrom(1000 * mean + (Number.isFinite(phi) ? phi : 0));
    let alarms = 0;
    let checks = 0;
    const delays: number[] = [];
    const firsts: number[] = [];
    for (let stream = 0; stream < streams; stream++) {
      const count = (share: number) => simulatedCount(mean * share, phi, random);
      const before = Array.from({ length: LEARNT_WEEKS }, () => count(1));
      const usual = firstWeeks(weeksOf([...before, ...Array.from({ length: WATCHED_WEEKS }, () => count(1))]));
      if (Number.isFinite(usual.silent)) alarms++;
      if (Number.isFinite(usual.any)) checks++;
      if (stream % 5 > 0) continue;
      const held = firstWeeks(weeksOf([...before, ...Array.from({ length: WATCHED_WEEKS }, () => count(KEPT_SHARE))]));
      delays.push(held.silent);
      firsts.push(held.any);
    }
    const where = `phi ${String(phi).padStart(8)}  mean ${String(mean).padStart(3)}`;
    console.log(
      `${where}  alarm ${percent(alarms)}  check ${percent(checks)}  weeks ${median(delays)}, ${median(firsts)}`,
    );
  }
}

const FIRST = Date.parse('2024-01-01T15:00:00Z');
const WEEK = 7 * 86_400_000;
const PLACES = ['A', 'B', 'C', 'D'];

/** Two complaints a week and place, and other mail, both swinging over the year. */
function seasonalRows(swing: number, otherMail: number, seed: number): readonly StreamRow[] {
  const random = randomFrom(seed);
  const rowOf = (week: number, location: string | null): StreamRow => ({
    receivedAt: new Date(FIRST + week * WEEK),
    kind: location === null ? 'question' : 'complaint',
    channel: 'email',
    starsOfFive: null,
    location,
    source: null,
    teams: [],
    products: [],
  });
  return Array.from({ length: LEARNT_WEEKS + WATCHED_WEEKS + 1 }, (_, week) => {
    const season = 1 + swing * Math.sin((week / 52) * 2 * Math.PI);
    const rows = (mean: number, location: string | null) =>
      Array.from({ length: simulatedCount(mean * season, 5, random) }, () => rowOf(week, location));
    return [...PLACES.flatMap((place) => rows(2, place)), ...rows(otherMail, null)];
  }).flat();
}

for (const swing of [0, 0.5, 0.8]) {
  for (const otherMail of [5, 30]) {
    let alarms = 0;
    let watched = 0;
    for (let firm = 1; firm <= Math.ceil(streams / 30); firm++) {
      const now = new Date(FIRST + (LEARNT_WEEKS + WATCHED_WEEKS + 1) * WEEK);
      const rows = seasonalRows(swing, otherMail, firm);
      for (const { weeks } of streamsFrom({ rows, exposure: [], timeZone: 'Europe/Paris', now })) {
        watched++;
        if (Number.isFinite(firstWeeks(weeks).silent)) alarms++;
      }
    }
    const share = `${((100 * alarms) / watched).toFixed(1)} %`;
    console.log(`season ±${100 * swing} %  other mail ${otherMail} a week  alarm ${share.padStart(7)} of ${watched}`);
  }
}
