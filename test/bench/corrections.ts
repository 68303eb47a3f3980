/**
 * Prints how much the owner's labels teach: the share of messages put under their right intent with 0, 1, 3, 5 and 10
 * labels an intent; how many of them a correction would carry over to, and how many of these are right.
 *
 *     node --import tsx --conditions doleances-source test/bench/corrections.ts
 *
 * Labels come from the first half of each intent, the figures from the second. Settings were chosen on banking77 and
 * the French half of MASSIVE; its English half is the share nothing was tuned on.
 */
import { performance } from 'node:perf_hooks';
import {
  type Correction,
  carriedOver,
  DEFAULT_FIRM,
  learnCorrections,
  likelyValue,
  readingContextFor,
} from '@doleances/core';
import { rowsOf } from './quality/shared-data.ts';

type Labelled = { readonly text: string; readonly intent: string };
type Row = readonly (string | number)[];

const SETS = [
  { file: 'banking77', language: 'en' },
  { file: 'massive_fr_test', language: 'fr' },
  { file: 'massive_en_test', language: 'en' },
] as const;
const LABELS_AN_INTENT = [0, 1, 3, 5, 10];

const { lexicon } = readingContextFor(DEFAULT_FIRM);

function messagesOf(file: string): readonly Labelled[] | null {
  const rows = rowsOf<{ readonly text: string; readonly labels: { readonly intent: string } }>(`${file}.jsonl`);
  return rows?.map(({ text, labels }) => ({ text, intent: labels.intent })) ?? null;
}

/** The first half of each intent, whole, and the second of all. */
function halvesOf(messages: readonly Labelled[]): { pools: readonly (readonly Labelled[])[]; asked: Labelled[] } {
  const byIntent = new Map<string, Labelled[]>();
  for (const one of messages) byIntent.set(one.intent, [...(byIntent.get(one.intent) ?? []), one]);
  const halves = [...byIntent.values()].map((list) => [list.slice(0, list.length >> 1), list.slice(list.length >> 1)]);
  return { pools: halves.map(([first = []]) => first), asked: halves.flatMap(([, second = []]) => second) };
}

function measured({ file, language }: (typeof SETS)[number], messages: readonly Labelled[]): readonly Row[] {
  const { pools, asked } = halvesOf(messages);
  return LABELS_AN_INTENT.map((labels) => {
    const corrections = pools
      .flatMap((pool) => pool.slice(0, labels))
      .map(
        ({ text, intent }, id): Correction => ({
          id,
          complaintId: `cmp_${id}`,
          span: { start: 0, end: text.length },
          text,
          language,
          field: 'facet',
          was: 'other',
          is: intent,
          at: new Date(0),
        }),
      );
    const about = (text: string) => ({ field: 'facet', text, language, read: 'other' }) as const;
    const learntMs = performance.now();
    const learned = learnCorrections(corrections, lexicon);
    likelyValue(learned, about('a first text, which fits the weights'), lexicon);
    const askedMs = performance.now();
    const right = asked.filter(({ text, intent }) => likelyValue(learned, about(text), lexicon) === intent).length;
    const doneMs = performance.now();
    const carried = asked.flatMap(({ text, intent }) => {
      const judged = carriedOver(learned, about(text), lexicon);
      return judged === null ? [] : [judged.value === intent];
    });
    return [
      file,
      pools.length,
      labels,
      percent(right, asked.length),
      percent(carried.length, asked.length),
      carried.length === 0 ? '–' : percent(carried.filter(Boolean).length, carried.length),
      `${Math.round(askedMs - learntMs)} ms`,
      `${Math.round(((doneMs - askedMs) / asked.length) * 1_000)} µs`,
    ];
  });
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;

const rows = SETS.flatMap((set): readonly Row[] => {
  const messages = messagesOf(set.file);
  return messages === null ? [[set.file, 'skipped: no such file', '', '', '', '', '', '']] : measured(set, messages);
});
const head = ['set', 'intents', 'labels an intent', 'right', 'carried over', 'of these right', 'learning', 'a message'];
const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
process.stdout.write(`${lines.join('\n')}\n`);
