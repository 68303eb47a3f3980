/**
 * Prints how well messages are read: a table for the labelled firms whose errors were looked at, one for those that
 * were only measured, and the public sets.
 *
 *     npm run bench:quality [-- A auberge …] [-- --errors]
 *     npm run bench:quality -- themes [banking77 hotels …]    how well grievances are grouped
 *
 * `--errors` lists what was read otherwise than labelled, never of the held-out parts.
 */
import { mine, readItem, readingContextFor } from '@doleances/core';
import { errorsOf } from './quality/errors.ts';
import { facetFigures } from './quality/facets.ts';
import { printFigures } from './quality/figure.ts';
import { judge } from './quality/figures.ts';
import { type GoldSet, goldSetsOf, type Part } from './quality/gold.ts';
import { languageFigures } from './quality/languages.ts';
import { polarityFigures } from './quality/polarity.ts';
import { judgeDuplicates, judgePromises } from './quality/promises.ts';
import { replyFigures } from './quality/replies.ts';
import { type Figures, summed } from './quality/tally.ts';
import { printThemes } from './quality/themes.ts';

/** The day the labels were made: what was not kept by then counts as broken. */
const LABELLED_ON = new Date('2026-10-25T23:00:00Z');

type Say = ((line: string) => void) | null;

function percent(part: number, whole: number): string {
  return whole === 0 ? '   –' : `${Math.round((100 * part) / whole)}`.padStart(4);
}

function lineOf(name: string, columns: readonly Figures[]): string {
  const cells = columns.map((figures) => {
    const { hit, found, wanted } = figures[name] ?? { hit: 0, found: 0, wanted: 0 };
    return `${percent(hit, found)} ${percent(hit, wanted)} ${percent(2 * hit, found + wanted)} ${String(wanted).padStart(4)}`;
  });
  return `${name.padEnd(26)}${cells.join(' |')}`;
}

function figuresOf(set: GoldSet, say: Say): Figures {
  const { firm, clients, messages, replies } = set;
  const context = readingContextFor(firm);
  const figures: Figures = {};
  for (const message of messages) {
    const reading = readItem(message.item, context);
    judge(figures, firm, message, reading);
    if (say !== null) for (const line of errorsOf(message, reading)) say(line);
  }
  const document = mine({
    items: messages.map(({ item }) => item),
    replies: replies.map(({ item }) => item),
    firm,
    clients,
    asOf: LABELLED_ON,
  });
  judgePromises(figures, set, document, say);
  judgeDuplicates(figures, set, document);
  return figures;
}

function printTable(part: Part, names: readonly string[], say: Say): void {
  const sets = goldSetsOf(part, names);
  if (sets.length === 0) return;
  const columns = sets.map((set) => figuresOf(set, part === 'held out' ? null : say));
  const all = [...columns, summed(columns)];
  const heads = [...sets.map(({ name, messages }) => `${name} (${messages.length})`), 'total'];
  console.log(
    `\nInvented firms, ${part === 'held out' ? 'held out: only measured' : 'errors looked at; those with names of trades are also learnt from'}`,
  );
  console.log(`${''.padEnd(26)}${heads.map((head) => head.padEnd(19)).join(' |')}`);
  console.log(`${'percent'.padEnd(26)}${heads.map(() => '   P    R   F1    n').join(' |')}`);
  for (const name of Object.keys(all.at(-1) ?? {})) console.log(lineOf(name, all));
}

function main(args: readonly string[]): void {
  const names = args.filter((arg) => !arg.startsWith('--'));
  const say: Say = args.includes('--errors') ? (line) => console.log(line) : null;
  const [first, ...others] = names;
  if (first === 'themes') {
    printThemes(others, say);
    return;
  }
  printTable('looked at', names, say);
  printTable('held out', names, say);
  if (names.length > 0) return;
  printFigures('Public sets', [
    ...polarityFigures(say),
    ...facetFigures(),
    ...replyFigures(say),
    ...languageFigures(say),
  ]);
}

main(process.argv.slice(2));
