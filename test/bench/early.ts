/**
 * Who is named as an early warner, rightly and wrongly: `npm run bench:early [firms]`.
 *
 * Each firm has 30 themes that begin one after the other over a year, each told by 8 to 24 of 150 ordinary clients within
 * 90 days. A true sensor tells four themes one to five weeks before anybody else, and one like everybody; a talkative
 * client writes about four themes in five while the others do, once or many times each; a refund seeker is early as the
 * sensor is, and asks for money each time. Shares are of the firms in which that client is named.
 */

import { randomFrom } from '../../packages/core/src/3-themes/space/random.ts';
import { earlyWarningsFrom, type WarningRow } from '../../packages/core/src/5-response/clients/early-warnings.ts';

const FIRMS = Number(process.argv[2] ?? 1000);
const THEMES = 30;
const CLIENTS = 150;
const DAY_MS = 86_400_000;
const YEAR_DAYS = 365;
const START = Date.parse('2026-01-01T09:00:00Z');
/** A theme is told by eight to twenty-four clients over so many days. */
const TELLERS_MIN = 8;
const TELLERS_MORE = 17;
const SPREAD_DAYS = 90;
/** A sensor tells so many themes before the others, by so many days, and one like everybody. */
const SENSED = 4;
const AHEAD_MIN = 7;
const AHEAD_MORE = 28;

type Random = () => number;

/** Themes as ordinary clients tell them, one after the other over the year. */
function ordinary(random: Random): WarningRow[] {
  return Array.from({ length: THEMES }, (_, theme) => {
    const begins = random() * YEAR_DAYS;
    const tellers = TELLERS_MIN + Math.floor(random() * TELLERS_MORE);
    return Array.from({ length: tellers }, () =>
      rowOf(`client ${Math.floor(random() * CLIENTS)}`, theme, begins + SPREAD_DAYS * random()),
    );
  }).flat();
}

function rowOf(clientKey: string, theme: number, day: number, seeksMoney = false): WarningRow {
  return {
    clientKey,
    clientName: clientKey,
    themeId: `thm_${theme}`,
    receivedAt: new Date(START + day * DAY_MS),
    seeksMoney,
  };
}

/** Four themes some weeks before anybody else, and one that they tell like everybody. */
function sensor(name: string, rows: readonly WarningRow[], random: Random, seeksMoney = false): WarningRow[] {
  const chosen = shuffled(random).slice(0, SENSED + 1);
  return chosen.map((theme, place) => {
    const days = rows.filter(({ themeId }) => themeId === `thm_${theme}`).map(dayOf);
    const first = Math.min(...days);
    const last = Math.max(...days);
    const day = place < SENSED ? first - AHEAD_MIN - AHEAD_MORE * random() : first + (last - first) * random();
    return rowOf(name, theme, day, seeksMoney);
  });
}

/** Who writes about everything, `times` each, spread over the life of the theme as it is for others, and around it. */
function talkative(name: string, rows: readonly WarningRow[], random: Random, times: number): WarningRow[] {
  const chosen = shuffled(random).slice(0, Math.round(THEMES * 0.8));
  return chosen.flatMap((theme) => {
    const days = rows.filter(({ themeId }) => themeId === `thm_${theme}`).map(dayOf);
    const first = Math.min(...days);
    const last = Math.max(...days);
    return Array.from({ length: times }, () => rowOf(name, theme, first + (last - first) * random()));
  });
}

const dayOf = ({ receivedAt }: WarningRow) => (receivedAt.getTime() - START) / DAY_MS;

function shuffled(random: Random): readonly number[] {
  return Array.from({ length: THEMES }, (_, theme) => ({ theme, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ theme }) => theme);
}

const percent = (part: number) => `${((100 * part) / FIRMS).toFixed(1)} %`.padStart(7);
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const times of [1, 3, 12]) {
  const random = randomFrom(17 * times);
  let sensors = 0;
  let talkers = 0;
  let seekers = 0;
  let others = 0;
  const leads: number[] = [];
  for (let firm = 0; firm < FIRMS; firm++) {
    const rows = ordinary(random);
    const told = [
      ...rows,
      ...sensor('sensor', rows, random),
      ...talkative('talkative', rows, random, times),
      ...sensor('seeker', rows, random, true),
    ];
    const warnings = earlyWarningsFrom(told);
    const found = warnings.find(({ clientKey }) => clientKey === 'sensor');
    if (found !== undefined) sensors++;
    if (found?.leadDays != null) leads.push(found.leadDays);
    if (warnings.some(({ clientKey }) => clientKey === 'talkative')) talkers++;
    if (warnings.some(({ clientKey }) => clientKey === 'seeker')) seekers++;
    if (warnings.some(({ clientKey }) => clientKey.startsWith('client '))) others++;
  }
  console.log(
    `talkative ×${String(times).padStart(2)}  sensor named ${percent(sensors)}, lead ${median(leads) ?? '–'} days  ` +
      `talkative named ${percent(talkers)}  refund seeker named ${percent(seekers)}  firms with any other named ${percent(others)}`,
  );
}
