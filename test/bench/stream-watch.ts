/**
 * Whether the planted silence is seen and its cause told, and who is named as an early warner:
 *
 *     npx tsx --conditions doleances-source test/bench/stream-watch.ts [hotels] [depannage] [bassins]
 *
 * `told`: early warners on the labelled themes; `mined`: through `mine`. Weeks are counted from the last message of the
 * silent place. Only `hotels` prints more than totals.
 */
import { readFileSync } from 'node:fs';
import { mine } from '@doleances/core';
import { parse } from 'yaml';
import { type EarlyWarning, earlyWarningsFrom } from '../../packages/core/src/5-response/clients/early-warnings.ts';
import { type GoldSet, streamSetOf } from './quality/gold.ts';

type Person = { readonly name: string };
type Planted = {
  readonly early_warners: readonly Person[];
  readonly talkative: Person | readonly Person[];
  readonly refund_seekers: readonly Person[];
  /** Absent where no place falls silent. */
  readonly silence?: { readonly location: string; readonly last_message_on: string | Date };
};

const DAY_MS = 86_400_000;
const WEEKS_AFTER = 5;
const ONLY_MEASURED = ['depannage', 'bassins'];
const LEAD_MIN = 35;
const LEAD_MAX = 49;

function minedAt(set: GoldSet, at: Date) {
  const messages = set.messages.filter(({ item }) => Date.parse(item.receivedAt) <= at.getTime());
  return mine({ items: messages.map(({ item }) => item), replies: [], firm: set.firm, clients: set.clients, asOf: at });
}

function showSilence(set: GoldSet, { silence }: Planted): void {
  if (silence === undefined) return;
  const last = new Date(silence.last_message_on).getTime() + DAY_MS;
  const weeks = Array.from({ length: WEEKS_AFTER + 1 }, (_, week) => week);
  const flags = weeks.map((week) => {
    const { silence: found } = minedAt(set, new Date(last + week * 7 * DAY_MS));
    const places = found.filter(({ kind, state }) => kind === 'location' && state !== 'growing');
    const own = places.find(({ name }) => name === silence.location);
    return { week, own, others: places.filter(({ name }) => name !== silence.location).length };
  });
  const first = flags.find(({ own }) => own !== undefined);
  const others = flags.reduce((sum, flag) => sum + flag.others, 0);
  console.log(
    `${set.name} silence: flagged after ${first?.week ?? 'more than 5'} weeks as ${first?.own?.state ?? '–'}, ${flags.at(-1)?.own?.state ?? '–'} in the end, cause ${flags.at(-1)?.own?.cause ?? '–'}; other places flagged in ${others} looks`,
  );
}

function showWarners(set: GoldSet, way: string, planted: Planted, warnings: readonly EarlyWarning[]): void {
  const named = new Map(warnings.map((warning) => [warning.clientName, warning]));
  const right = planted.early_warners.filter(({ name }) => named.has(name));
  const inTime = right.filter(({ name }) => {
    const lead = named.get(name)?.leadDays ?? 0;
    return lead >= LEAD_MIN && lead <= LEAD_MAX;
  });
  const spared = [planted.talkative, planted.refund_seekers].flat().filter(({ name }) => named.has(name));
  const isShown = !ONLY_MEASURED.includes(set.name);
  const all = warnings.map(({ clientName, observed, leadDays }) => `${clientName} ${observed}× ${leadDays} d`);
  console.log(
    `${set.name} early warners, ${way}: ${right.length} of ${planted.early_warners.length} named, ${inTime.length} with a lead of 35 to 49 days; ` +
      `${warnings.length - right.length} others named, ${spared.length} of them talkative or after money${isShown ? `: ${all.join(', ')}` : ''}`,
  );
}

const toldWarnings = (set: GoldSet) =>
  earlyWarningsFrom(
    set.messages.flatMap(({ item, gold }) =>
      gold.issues.map(({ theme }) => ({
        clientKey: item.author.email ?? item.author.name ?? item.externalId,
        clientName: item.author.name,
        themeId: theme,
        receivedAt: new Date(item.receivedAt),
        seeksMoney: gold.remedy_sought === 'refund' || gold.remedy_sought === 'discount',
      })),
    ),
  );

const names = process.argv.slice(2);
for (const name of names.length > 0 ? names : ['hotels', ...ONLY_MEASURED]) {
  const set = streamSetOf(name);
  const planted = parse(readFileSync(`test/golden/streams/${name}/stream.yaml`, 'utf8')) as Planted;
  const last = Math.max(...set.messages.map(({ item }) => Date.parse(item.receivedAt)));
  showSilence(set, planted);
  showWarners(set, 'told', planted, toldWarnings(set));
  showWarners(set, 'mined', planted, minedAt(set, new Date(last)).earlyWarnings);
}
