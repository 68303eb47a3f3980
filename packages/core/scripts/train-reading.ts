/**
 * Makes `src/2-signals/learned/table.ts` from `training/messages`, the looked-at parts of the measured firms and the
 * pairs corpus; the same labels give the same table.
 * Run: `node --import tsx --conditions doleances-source packages/core/scripts/train-reading.ts`
 */
import { writeFileSync } from 'node:fs';
import { tableOf } from '../src/2-signals/learned/logistic.ts';
import { trainingMessages } from './reading/labelled.ts';
import { judgesLearntFrom } from './reading/learn.ts';

const WEIGHT_LEAST = 0.03;

const labelled = trainingMessages();
console.log(`${labelled.length} messages of ${new Set(labelled.map(({ firm }) => firm)).size} firms`);
const { clause, message, issue, person, condition } = judgesLearntFrom(labelled);

const quoted = (table: string): string =>
  `\`${table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
writeFileSync(
  new URL('../src/2-signals/learned/table.ts', import.meta.url),
  `/** Made by scripts/train-reading.ts: a feature a line, then its weight for each head in hundredths. */
export const CLAUSE_TABLE = ${quoted(tableOf(clause, WEIGHT_LEAST))};

export const MESSAGE_TABLE = ${quoted(tableOf(message, WEIGHT_LEAST))};

export const ISSUE_TABLE = ${quoted(tableOf(issue, WEIGHT_LEAST))};

export const PERSON_TABLE = ${quoted(tableOf(person, WEIGHT_LEAST))};

export const CONDITION_TABLE = ${quoted(tableOf(condition, WEIGHT_LEAST))};
`,
);
