/**
 * Makes `src/3-themes/issues/issue-table.ts` from `training/tellings`, always the same for the same tellings, meaning
 * table and scenes. A minute or two.
 * Run: `npx tsx packages/core/scripts/train-issues.ts`
 */
import { writeFileSync } from 'node:fs';
import { type ByteRows, MIDDLE } from '../src/3-themes/issues/issue-rows.ts';
import { SCENE_NAMES, scenesOf } from '../src/3-themes/scenes/scene-reader.ts';
import { termsOf } from '../src/3-themes/space/terms.ts';
import { meaningOf } from '../src/text/meaning.ts';
import { learn, type Lesson } from './issues/learn.ts';
import { readTellings, type Telling } from './issues/tellings.ts';
import type { Matrix } from './meaning/matrix.ts';

const LETTERS_PER_LINE = 4_000;

const tellings = readTellings();
const issues = [...new Set(tellings.map(({ issue }) => issue))];
const numbers = new Map(issues.map((issue, number) => [issue, number]));
const kinds = issues.map((issue) => tellings.filter((telling) => telling.issue === issue));
const filesOf = kinds.map((told) => [...new Set(told.map(({ file }) => file))]);
const facetsOf = kinds.map((told) => [...new Set(told.map(({ facet }) => facet))]);
const { turn, issues: places } = learn(
  tellings.map(lessonFrom),
  issues.length,
  (a, b) => share(filesOf[a], filesOf[b]) || !share(facetsOf[a], facetsOf[b]),
);
writeFileSync(new URL('../src/3-themes/issues/issue-table.ts', import.meta.url), sourceOf());

function share(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.some((one) => b.includes(one));
}

function lessonFrom({ issue, language, text }: Telling): Lesson {
  const { words } = termsOf({ text, language });
  return {
    issue: numbers.get(issue) ?? 0,
    meaningOf: (isKept) => meaningOf(words.filter(isKept), language).vector,
    scenes: scenesOf(text, language),
  };
}

function bytesOf({ values, columns }: Matrix): ByteRows {
  const step = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) / (MIDDLE - 1);
  const bytes = Uint8Array.from(values, (value) => Math.round(value / step) + MIDDLE);
  return { columns, step, bytes: Buffer.from(bytes).toString('base64') };
}

function sourceOf(): string {
  return `/** Made by scripts/train-issues.ts; see issue-rows.ts for how it is written. */
export const ISSUE_TABLE = {
  scenes:
    '${SCENE_NAMES.join(' ')}',
  facetOfIssue:
    '${facetsOf.map(([facet]) => facet).join(' ')}',
  turn: ${rowsSource(bytesOf(turn))},
  issues: ${rowsSource(bytesOf(places))},
};
`;
}

function rowsSource({ columns, step, bytes }: ByteRows): string {
  const lines = bytes.match(new RegExp(`.{1,${LETTERS_PER_LINE}}`, 'g')) ?? [];
  const listed = lines.map((line) => `      '${line}',`).join('\n');
  return `{\n    columns: ${columns},\n    step: ${step},\n    bytes: [\n${listed}\n    ].join(''),\n  }`;
}
