/**
 * How often growing, fading and regressed are said wrongly, and how soon rightly:
 *
 *     npx tsx --conditions doleances-source test/bench/trends.ts [firms]
 *
 * Firms of twelve themes are looked at every week. `alarms`: times a theme-year at which a steady theme is called one
 * of the three; `weeks`: share of its weeks so called; then, for a rate that triples, that falls to a quarter or to
 * nearly nothing, and that comes back after ten silent weeks: share named rightly within two and four weeks of the
 * change, and the median week (– where most are not named within twelve). φ is that of a negative binomial; the last
 * lines have a hundred themes of the mixed rates that firms have.
 */
import { scattersFrom } from '../../packages/core/src/3-themes/scatter.ts';
import { randomFrom } from '../../packages/core/src/3-themes/space/random.ts';
import { DEFAULT_TREND_RULES, trendFrom } from '../../packages/core/src/3-themes/trend.ts';
import { type Random, simulatedCount } from '../../packages/core/src/5-response/silence/simulated-counts.ts';

const firms = Number(process.argv[2] ?? 12);
const rules = DEFAULT_TREND_RULES;
const THEMES = 12;
const LEARNT_WEEKS = 16;
const WATCHED_WEEKS = 52;
const NAMED_WITHIN_WEEKS = 12;
const SILENT_WEEKS = 10;

type Counts = readonly number[];
const weeksOf = (weeks: number, mean: number, { phi, random }: { readonly phi: number; readonly random: Random }) =>
  Array.from({ length: weeks }, () => (mean === 0 ? 0 : simulatedCount(mean, phi, random)));

/** The trend of each theme after so many weeks, as a firm that looks that day would see it. */
function trendsAfter(themes: readonly Counts[], weeks: number): string[] {
  const seen = themes.map((counts) => counts.slice(Math.max(0, weeks - rules.historyWeeks), weeks));
  const scatters = scattersFrom(seen);
  return seen.map((weeklyClients, place) =>
    trendFrom({
      weeklyClients,
      scatter: scatters[place] ?? 1,
      distinctClients: 9,
      ageDays: 999,
      recordDays: 999,
      isRegressed: false,
    }),
  );
}

type Alarms = { growing: number; fading: number; regressed: number; weeks: number; looked: number };

function watch(themes: readonly Counts[], alarms: Alarms): void {
  let last: string[] = themes.map(() => 'steady');
  for (let week = LEARNT_WEEKS; week < LEARNT_WEEKS + WATCHED_WEEKS; week += 1) {
    const now = trendsAfter(themes, week + 1);
    for (const [place, trend] of now.entries()) {
      alarms.looked += 1;
      if (trend === 'steady' || trend === 'new') continue;
      alarms.weeks += 1;
      if (trend !== last[place]) alarms[trend as 'growing' | 'fading' | 'regressed'] += 1;
    }
    last = now;
  }
}

/** Weeks after the change until the first theme of the firm is named so. */
function delayOf(themes: readonly Counts[], changedAfter: number, name: string): number {
  for (let week = 1; week <= NAMED_WITHIN_WEEKS; week += 1) {
    if (trendsAfter(themes, changedAfter + week)[0] === name) return week;
  }
  return Number.POSITIVE_INFINITY;
}

function delayText(delays: readonly number[]): string {
  const within = (weeks: number) =>
    `${Math.round((100 * delays.filter((delay) => delay <= weeks).length) / delays.length)}`.padStart(3);
  const median = delays.toSorted((a, b) => a - b)[Math.floor(delays.length / 2)] ?? Number.POSITIVE_INFINITY;
  return `${within(2)} ${within(4)} % ${Number.isFinite(median) ? String(median).padStart(2) : ' –'}`;
}

function alarmText({ growing, fading, regressed, weeks, looked }: Alarms): string {
  const perYear = (count: number) => ((count * 52) / looked).toFixed(2);
  return `alarms growing ${perYear(growing)} fading ${perYear(fading)} regressed ${perYear(regressed)}  weeks ${((100 * weeks) / looked).toFixed(1).padStart(4)} %`;
}

const noAlarms = (): Alarms => ({ growing: 0, fading: 0, regressed: 0, weeks: 0, looked: 0 });

for (const phi of [Number.POSITIVE_INFINITY, 5]) {
  for (const mean of [0.3, 0.6, 1, 2, 4, 8]) {
    const law = { phi, random: randomFrom(1000 * mean + (Number.isFinite(phi) ? phi : 0)) };
    const alarms = noAlarms();
    const delays = { tripled: [] as number[], quartered: [] as number[], gone: [] as number[], back: [] as number[] };
    for (let firm = 0; firm < firms; firm += 1) {
      watch(
        Array.from({ length: THEMES }, () => weeksOf(LEARNT_WEEKS + WATCHED_WEEKS, mean, law)),
        alarms,
      );
      for (let draw = 0; draw < 5; draw += 1) {
        const others = Array.from({ length: THEMES - 1 }, () => weeksOf(3 * LEARNT_WEEKS, mean, law));
        const changed = (...parts: readonly (readonly [number, number])[]) => [
          parts.flatMap(([weeks, factor]) => weeksOf(weeks, mean * factor, law)),
          ...others,
        ];
        const after = NAMED_WITHIN_WEEKS;
        delays.tripled.push(delayOf(changed([LEARNT_WEEKS, 1], [after, 3]), LEARNT_WEEKS, 'growing'));
        delays.quartered.push(delayOf(changed([LEARNT_WEEKS, 1], [after, 0.25]), LEARNT_WEEKS, 'fading'));
        delays.gone.push(delayOf(changed([LEARNT_WEEKS, 1], [after, 0.05]), LEARNT_WEEKS, 'fading'));
        const silent = LEARNT_WEEKS + SILENT_WEEKS;
        delays.back.push(delayOf(changed([LEARNT_WEEKS, 1], [SILENT_WEEKS, 0], [after, 1]), silent, 'regressed'));
      }
    }
    console.log(
      `phi ${String(phi).padStart(8)}  mean ${String(mean).padStart(3)}  ${alarmText(alarms)}  ×3 ${delayText(delays.tripled)}  /4 ${delayText(delays.quartered)}  gone ${delayText(delays.gone)}  back ${delayText(delays.back)}`,
    );
  }
}

/** Most themes are small: rates spread evenly on a log scale from one complaint in twenty weeks to six a week. */
for (const phi of [Number.POSITIVE_INFINITY, 5]) {
  const random = randomFrom(7);
  const alarms = noAlarms();
  for (let firm = 0; firm < Math.ceil(firms / 6); firm += 1) {
    const means = Array.from({ length: 100 }, () => 0.05 * 120 ** random());
    watch(
      means.map((mean) => weeksOf(LEARNT_WEEKS + WATCHED_WEEKS, mean, { phi, random })),
      alarms,
    );
  }
  const perWeek = (100 * (alarms.growing + alarms.fading + alarms.regressed)) / alarms.looked;
  console.log(
    `phi ${String(phi).padStart(8)}  100 themes  ${alarmText(alarms)}  first said ${perWeek.toFixed(2)} a week and firm`,
  );
}
