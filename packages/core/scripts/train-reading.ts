/**
 * Makes `src/2-signals/learned/table.ts` from `training/messages`, the looked-at parts of the measured firms and the
 * pairs corpus; the same labels give the same table.
 * Run: `node --import tsx --conditions doleances-source packages/core/scripts/train-reading.ts`
 */
import { writeFileSync } from 'node:fs';
import {
  CLAUSE_HEADS,
  ISSUE_HEADS,
  type IssueHead,
  MESSAGE_HEADS,
  type MessageHead,
} from '../src/2-signals/learned/judges.ts';
import { clauseFeatures } from '../src/2-signals/learned/clause-features.ts';
import { type Judges, logitsOf, tableOf } from '../src/2-signals/learned/logistic.ts';
import { FITTING, fit, type Sample } from './reading/fit.ts';
import { type Labelled, trainingMessages } from './reading/labelled.ts';
import { clausesOf, issuesOf, type LabelledClause, pairClauses, pairMessages, wholeOf } from './reading/samples.ts';

/** A sentence of the pairs counts less than a clause of a message, and reproaches are many. */
const PAIR_WEIGHT = { neg: 0.06, pos: 0.3, neu: 0.15 } as const;
const SEEN_MIN = 3;
const WEIGHT_LEAST = 0.02;
const FOLDS = 8;
/** A few hundred messages cannot teach thousands of words much. */
const OF_MESSAGES = { ...FITTING, wordRate: 0.2 };

function judgesOf<Head extends string>(heads: readonly Head[], fitted: readonly Map<string, number>[]): Judges<Head> {
  const names = new Set(fitted.flatMap((weights) => [...weights.keys()]));
  const rows = new Map(
    [...names].map((name) => [name, Float32Array.from(fitted, (weights) => weights.get(name) ?? 0)]),
  );
  return { heads, rows };
}

const pairs: readonly Sample[] = pairClauses().map(({ features, polarity }) => ({
  features,
  isYes: polarity === 'neg',
  weight: PAIR_WEIGHT[polarity as keyof typeof PAIR_WEIGHT] ?? 0,
}));

const griefJudge = (clauses: readonly LabelledClause[]): Judges<'grief'> =>
  judgesOf(CLAUSE_HEADS, [
    fit([...clauses.map(({ features, isGrief }) => ({ features, isYes: isGrief, weight: 1 })), ...pairs], SEEN_MIN),
  ]);

/** Words of the labels where they differ from ours. */
const REASON: Readonly<Record<string, string>> = { money_large: 'large_money' };

function isYes(head: MessageHead, { labels }: Labelled): boolean {
  if (head === 'complaint') return labels.is_complaint;
  if (head === 'critical') return labels.critical;
  if (head === 'irony') return labels.sarcasm;
  if (head === 'ask') return labels.ask !== null;
  if (head === 'boundary') return labels.boundary !== null;
  if (head.startsWith('reason:'))
    return labels.critical_reasons.some((reason) => head === `reason:${REASON[reason] ?? reason}`);
  const remedy = labels.remedy_sought === 'info' ? 'information' : labels.remedy_sought;
  return head === `remedy:${remedy}`;
}

/** Every head learns from every message, but what only a complaint can have is learnt from complaints. */
const isOfComplaints = (head: MessageHead): boolean => head.startsWith('remedy') || head === 'irony' || head === 'ask';

const labelled = trainingMessages();
const clauses = labelled.map(clausesOf);
const firms = [...new Set(labelled.map(({ firm }) => firm))];
console.log(
  `${labelled.length} messages of ${firms.length} firms, ${clauses.flat().length} clauses, ${pairs.length} of pairs`,
);

/** Chances as a stranger would give them: the judges of the message must not see clauses learnt by heart. */
const foldOf = (place: number): number => place % FOLDS;
const unseen: (readonly number[])[] = [];
for (let fold = 0; fold < FOLDS; fold += 1) {
  const judge = griefJudge(clauses.flatMap((own, place) => (foldOf(place) === fold ? [] : own)));
  clauses.forEach((own, place) => {
    if (foldOf(place) === fold) unseen[place] = own.map(({ features }) => logitsOf(features, judge).grief);
  });
}

const wholes = labelled.map((one, place) => wholeOf(one, unseen[place] ?? []));

const wholeJudge = griefJudge(clauses.flat());
/** A made message counts little beside a labelled one; reproaches are four times as many as all others. */
const MADE_WEIGHT = { complaint: 0.03, calm: 0.12 } as const;
const made = pairMessages().map(({ message, isComplaint }): Sample => {
  const logits = message.body.clauses.map((clause) => logitsOf(clauseFeatures(message, clause), wholeJudge).grief);
  return {
    features: wholeOf({ message }, logits),
    isYes: isComplaint,
    weight: MADE_WEIGHT[isComplaint ? 'complaint' : 'calm'],
  };
});
const messageJudges = judgesOf(
  MESSAGE_HEADS,
  MESSAGE_HEADS.map((head) =>
    fit(
      [
        ...(head === 'complaint' ? made : []),
        ...labelled.flatMap((one, place): Sample[] => {
          const features = wholes[place];
          if (features === undefined || (isOfComplaints(head) && !one.labels.is_complaint)) return [];
          return [{ features, isYes: isYes(head, one), weight: 1 }];
        }),
      ],
      SEEN_MIN,
      OF_MESSAGES,
    ),
  ),
);

const issues = labelled.flatMap(issuesOf);
const isSuch = (head: IssueHead, { target, severity }: (typeof issues)[number]): boolean =>
  head === `target:${target}` || head === `severity:${severity}`;
const issueJudges = judgesOf(
  ISSUE_HEADS,
  ISSUE_HEADS.map((head) =>
    fit(
      issues.map((issue) => ({ features: issue.features, isYes: isSuch(head, issue), weight: 1 })),
      SEEN_MIN,
      OF_MESSAGES,
    ),
  ),
);

const quoted = (table: string): string =>
  `\`${table.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${')}\``;
writeFileSync(
  new URL('../src/2-signals/learned/table.ts', import.meta.url),
  `/** Made by scripts/train-reading.ts: a feature a line, then its weight for each head in hundredths. */
export const CLAUSE_TABLE = ${quoted(tableOf(wholeJudge, WEIGHT_LEAST))};

export const MESSAGE_TABLE = ${quoted(tableOf(messageJudges, WEIGHT_LEAST))};

export const ISSUE_TABLE = ${quoted(tableOf(issueJudges, WEIGHT_LEAST))};
`,
);
