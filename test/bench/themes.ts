/**
 * Prints how well grievances are grouped: B-cubed precision, recall and F1 of theme ids against the labelled themes,
 * over grievances that match a labelled one.
 *
 *     node --import tsx --conditions doleances-source test/bench/themes.ts [A auberge …] [--errors]
 */
import { type MineDocument, mine } from '@doleances/core';
import { goldSetsOf } from './quality/gold.ts';

type Pair = { readonly theme: string; readonly label: string; readonly quote: string };
type GoldIssue = { readonly theme: string; readonly quote: string };

/** Share of the shorter quote that must be common for two quotes to be the same grief. */
const OVERLAP_MIN = 0.3;

function overlapOf(text: string, a: string, b: string): number {
  const [first, second] = [text.indexOf(a), text.indexOf(b)];
  if (first < 0 || second < 0) return 0;
  const common = Math.min(first + a.length, second + b.length) - Math.max(first, second);
  return common / Math.min(a.length, b.length);
}

/** Each labelled issue takes the grievance that covers it best. */
function pairsOf(text: string, issues: readonly GoldIssue[], complaint: MineDocument['complaints'][number]): Pair[] {
  return issues.flatMap((issue) => {
    const [best] = complaint.grievances
      .map((grievance) => ({ grievance, overlap: overlapOf(text, issue.quote, grievance.quote) }))
      .sort((a, b) => b.overlap - a.overlap);
    if (best === undefined || best.overlap < OVERLAP_MIN) return [];
    return [{ theme: best.grievance.themeId, label: issue.theme, quote: issue.quote }];
  });
}

/** B-cubed (Bagga and Baldwin 1998): for each pair, how pure and how whole its group is; then the means. */
function bCubed(pairs: readonly Pair[]): { precision: number; recall: number; f1: number } {
  let precision = 0;
  let recall = 0;
  for (const one of pairs) {
    const group = pairs.filter(({ theme }) => theme === one.theme);
    const wanted = pairs.filter(({ label }) => label === one.label);
    const both = group.filter(({ label }) => label === one.label).length;
    precision += both / group.length / pairs.length;
    recall += both / wanted.length / pairs.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function main(args: readonly string[]): void {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const sets = goldSetsOf('looked at', names);
  for (const { name, firm, messages } of sets) {
    const document = mine({ items: messages.map(({ item }) => item), replies: [], firm, clients: [] });
    const labels = new Map(document.themes.map(({ id, labelFr }) => [id, labelFr]));
    const pairs = messages.flatMap(({ item, gold }, place) => {
      const complaint = document.complaints[place];
      return complaint === undefined ? [] : pairsOf(item.text, gold.issues, complaint);
    });
    const wanted = messages.reduce((sum, { gold }) => sum + gold.issues.length, 0);
    const { precision, recall, f1 } = bCubed(pairs);
    console.log(
      `${name}: ${pairs.length} of ${wanted} matched; B-cubed P ${precision.toFixed(2)} R ${recall.toFixed(2)} F1 ${f1.toFixed(2)}; ` +
        `${document.themes.length} themes, ${document.backlog.length} ranked`,
    );
    if (!args.includes('--errors')) continue;
    for (const { theme, label, quote } of pairs.toSorted((a, b) => (a.label < b.label ? -1 : 1))) {
      console.log(
        `  ${label.padEnd(24)} ${(labels.get(theme as `thm_${string}`) ?? theme).padEnd(44)} ${quote.slice(0, 80)}`,
      );
    }
  }
}

main(process.argv.slice(2));
