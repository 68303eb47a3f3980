import { performance } from 'node:perf_hooks';
import { type MineDocument, mine } from '@doleances/core';
import { type GoldSet, goldSetsOf, type Part, streamSetsOf } from './gold.ts';
import { OVERLAP_MIN, overlapOf } from './overlap.ts';
import { adjustedRand, bCubed, crossLanguageF1, type Grouped } from './partition.ts';
import { hasPeers, peerGroupsOf } from './peers.ts';
import { itemOf, NOBODY } from './shared-data.ts';
import { type LabelledText, type ThemeSet, themeSets } from './theme-sets.ts';
import { vMeasure } from './v-measure.ts';

const PEER_RATIO_GOAL = 1.1;
const GOLD_GOAL = 0.7;

type Say = ((line: string) => void) | null;

/** Each labelled grief takes the theme of the grievance that covers it best; those not found are left out. */
function matchedGriefs({ messages }: GoldSet, document: MineDocument): (Grouped & { readonly quote: string })[] {
  return messages.flatMap(({ item, gold }, place) =>
    gold.issues.flatMap((issue) => {
      const [best] = (document.complaints[place]?.grievances ?? [])
        .map((grievance) => ({ grievance, overlap: overlapOf(item.text, issue.quote, grievance.quote) }))
        .sort((a, b) => b.overlap - a.overlap);
      if (best === undefined || best.overlap < OVERLAP_MIN) return [];
      return [{ group: best.grievance.themeId, label: issue.theme, quote: issue.quote }];
    }),
  );
}

function printFirms(title: string, sets: readonly GoldSet[], say: Say): void {
  if (sets.length === 0) return;
  console.log(`\n${title}`);
  for (const set of sets) {
    const document = mine({ items: set.messages.map(({ item }) => item), replies: [], firm: set.firm, clients: [] });
    const griefs = matchedGriefs(set, document);
    const wanted = set.messages.reduce((sum, { gold }) => sum + gold.issues.length, 0);
    const { precision, recall, f1 } = bCubed(griefs);
    const mark = f1 >= GOLD_GOAL ? 'reached' : 'short of';
    console.log(
      `  ${set.name.padEnd(22)} ${String(griefs.length).padStart(3)} of ${String(wanted).padStart(3)} griefs matched; B-cubed P ${precision.toFixed(2)} ` +
        `R ${recall.toFixed(2)} F1 ${f1.toFixed(2)} ${mark} ${GOLD_GOAL}; ${document.themes.length} themes, ${document.backlog.length} ranked`,
    );
    const labels = new Map<string, string>(document.themes.map(({ id, labelFr }) => [id, labelFr]));
    for (const { group, label, quote } of griefs.toSorted((a, b) => (a.label < b.label ? -1 : 1)))
      say?.(`    ${label.padEnd(24)} ${(labels.get(group) ?? group).padEnd(44)} ${quote.slice(0, 80)}`);
  }
}

function printPublic(set: ThemeSet, withPeers: boolean): void {
  const { texts, goals } = set;
  const started = performance.now();
  const items = texts.map(({ id, text, date }) => ({
    ...itemOf(id, text, 'review'),
    ...(date === null ? {} : { receivedAt: new Date(date).toISOString() }),
  }));
  const document = mine({ items, replies: [], firm: NOBODY, clients: [], assumeComplaints: true });
  const seconds = (performance.now() - started) / 1000;
  const told = texts.map((text, place) => ({
    ...text,
    group: document.complaints[place]?.grievances[0]?.themeId ?? 'none',
  }));
  const themes = new Set(told.map(({ group }) => group)).size;
  const labels = new Set(texts.map(({ label }) => label)).size;
  const v = vMeasure(told);
  const cells = [
    `V ${v.toFixed(3)}${markOf(v, goals.v)}`,
    `ARI ${adjustedRand(told).toFixed(3)}${markOf(adjustedRand(told), goals.ari)}`,
    `${themes} themes for ${labels} (×${(themes / labels).toFixed(2)})`,
    ...(goals.crossF1 === undefined
      ? []
      : [
          `pairs of both languages F1 ${crossLanguageF1(told).toFixed(3)}${markOf(crossLanguageF1(told), goals.crossF1)}`,
        ]),
    `${seconds.toFixed(0)} s, reading included`,
  ];
  console.log(`  ${set.name.padEnd(22)} ${set.part.padEnd(8)} ${cells.join('; ')}`);
  if (!withPeers) return;
  const [best, ...others] = peerGroupsOf(texts, labels)
    .map((peer) => ({ ...peer, ...measuresOf(texts, peer.groups) }))
    .sort((a, b) => b.v - a.v);
  if (best === undefined) return;
  const rest = others.map(({ name, v: value }) => `${name} ${value.toFixed(3)}`).join(', ');
  console.log(
    `  ${''.padEnd(31)} scikit-learn, told ${labels}: ${best.name} V ${best.v.toFixed(3)} ARI ${best.ari.toFixed(3)} in ${best.seconds} s (${rest}); ` +
      `ours ×${(v / best.v).toFixed(2)}${markOf(v / best.v, PEER_RATIO_GOAL)}`,
  );
}

const markOf = (value: number, goal: number | undefined): string =>
  goal === undefined ? '' : ` (${value >= goal ? 'reached' : 'short of'} ${goal})`;

function measuresOf(
  texts: readonly LabelledText[],
  groups: readonly number[],
): { readonly v: number; readonly ari: number } {
  const things = texts.map(({ label }, place) => ({ label, group: String(groups[place]) }));
  return { v: vMeasure(things), ari: adjustedRand(things) };
}

/** Prints how well grievances are grouped: invented firms by B-cubed, public sets beside scikit-learn's best of six. */
export function printThemes(names: readonly string[], say: Say): void {
  const isWanted = ({ name }: { readonly name: string }) =>
    names.length === 0 || names.some((one) => name.startsWith(one));
  const firms = (part: Part) => [...streamSetsOf(part), ...goldSetsOf(part)].filter(isWanted);
  printFirms('Themes of invented firms, errors looked at', firms('looked at'), say);
  printFirms('Themes of invented firms, held out', firms('held out'), null);
  const sets = themeSets().filter(isWanted);
  if (sets.length === 0) return;
  const withPeers = hasPeers();
  console.log('\nThemes of public sets, every text taken as a complaint, the number of themes not told');
  if (!withPeers) console.log('  scikit-learn: skipped, python3-sklearn is not installed');
  for (const set of sets) printPublic(set, withPeers);
}
