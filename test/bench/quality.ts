/**
 * Prints how well single messages are read, per labelled firm and in total.
 *
 *     node --import tsx --conditions doleances-source test/bench/quality.ts [A B C] [--errors]
 */
import { readItem, readingContextFor } from '@doleances/core';
import { errorsOf } from './quality/errors.ts';
import { type Figures, judge } from './quality/figures.ts';
import { goldSetOf, SHARED } from './quality/gold.ts';

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –' : `${Math.round((100 * part) / whole)}`.padStart(4);
}

function lineOf(name: string, columns: readonly Figures[]): string {
  const cells = columns.map((figures) => {
    const { hit, found, wanted } = figures[name] ?? { hit: 0, found: 0, wanted: 0 };
    return `${percent(hit, found)} ${percent(hit, wanted)} ${percent(2 * hit, found + wanted)} ${String(wanted).padStart(4)}`;
  });
  return `${name.padEnd(28)}${cells.join('  |')}`;
}

function summed(all: readonly Figures[]): Figures {
  const total: Figures = {};
  for (const figures of all) {
    for (const [name, { hit, found, wanted }] of Object.entries(figures)) {
      const before = total[name] ?? { hit: 0, found: 0, wanted: 0 };
      total[name] = { hit: before.hit + hit, found: before.found + found, wanted: before.wanted + wanted };
    }
  }
  return total;
}

function main(args: readonly string[]): void {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const sets = (names.length > 0 ? names : ['A', 'B', 'C']).map(goldSetOf).filter((set) => set !== null);
  if (sets.length === 0) {
    console.log(`quality: skipped, no labelled messages in ${SHARED}/data/gold`);
    return;
  }
  const columns = sets.map(({ firm, messages }) => {
    const context = readingContextFor(firm);
    const figures: Figures = {};
    for (const message of messages) {
      const reading = readItem(message.item, context);
      judge(figures, firm, message, reading);
      if (args.includes('--errors')) for (const line of errorsOf(message, reading)) console.log(line);
    }
    return figures;
  });
  const all = [...columns, summed(columns)];
  const heads = [...sets.map(({ name, messages }) => `${name} (${messages.length})`), 'total'];
  console.log(`${''.padEnd(28)}${heads.map((head) => head.padEnd(19)).join('  |')}`);
  console.log(`${'percent'.padEnd(28)}${heads.map(() => '   P    R   F1    n').join('  |')}`);
  for (const name of Object.keys(all.at(-1) ?? {})) console.log(lineOf(name, all));
}

main(process.argv.slice(2));
