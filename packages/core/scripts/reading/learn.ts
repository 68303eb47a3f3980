import { clauseFeatures } from '../../src/2-signals/learned/clause-features.ts';
import type { Features } from '../../src/2-signals/learned/feature-numbers.ts';
import { conditionFeaturesOf } from '../../src/2-signals/learned/condition-features.ts';
import {
  CLAUSE_HEADS,
  CONDITION_HEADS,
  type ConditionHead,
  ISSUE_HEADS,
  type IssueHead,
  MESSAGE_HEADS,
  type MessageHead,
  PERSON_HEADS,
  type PersonHead,
} from '../../src/2-signals/learned/judges.ts';
import { type Judges, logitsOf } from '../../src/2-signals/learned/logistic.ts';
import { FITTING, fit, type Sample } from './fit.ts';
import type { Labelled } from './labelled.ts';
import { clausesOf, issuesOf, type LabelledClause, pairClauses, pairMessages, peopleOf, wholeOf } from './samples.ts';

/** A sentence of the pairs counts less than a clause of a message, and reproaches are many. */
const PAIR_WEIGHT = { neg: 0.06, pos: 0.3, neu: 0.15 } as const;
/** A made message counts little beside a labelled one; reproaches are four times as many as all others. */
const MADE_WEIGHT = { complaint: 0.03, calm: 0.12 } as const;
const SEEN_MIN = 3;
const FOLDS = 8;
/** A few hundred messages cannot teach thousands of words much. */
const OF_MESSAGES = { ...FITTING, wordRate: 0.2 };
/** What many signs tell together wants more passes, and the words less. */
const OF_ALARMS = { ...FITTING, wordRate: 0.1, passes: 20 };
const isOfAlarms = (head: MessageHead): boolean => head === 'critical' || head.startsWith('reason:');
/** What may call the boss says nothing of what is wanted, or whether anything is: an "avocat" may be a salad. */
const withoutAlarms = (features: Features): Features =>
  new Map([...features].filter(([name]) => !name.startsWith('alarm:')));

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
const madeMessages = pairMessages();

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

/** Chances as a stranger would give them: the judges of the message must not see clauses learnt by heart. */
function unseenLogits(clauses: readonly (readonly LabelledClause[])[]): readonly (readonly number[])[] {
  const unseen: (readonly number[])[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const judge = griefJudge(clauses.flatMap((own, place) => (place % FOLDS === fold ? [] : own)));
    clauses.forEach((own, place) => {
      if (place % FOLDS === fold) unseen[place] = own.map(({ features }) => logitsOf(features, judge).grief);
    });
  }
  return unseen;
}

function messageJudges(
  labelled: readonly Labelled[],
  unseen: readonly (readonly number[])[],
  griefs: Judges<'grief'>,
): Judges<MessageHead> {
  const wholes = labelled.map((one, place) => wholeOf(one, unseen[place] ?? []));
  const made = madeMessages.map(({ message, isComplaint }): Sample => {
    const logits = message.body.clauses.map((clause) => logitsOf(clauseFeatures(message, clause), griefs).grief);
    return {
      features: withoutAlarms(wholeOf({ message }, logits)),
      isYes: isComplaint,
      weight: MADE_WEIGHT[isComplaint ? 'complaint' : 'calm'],
    };
  });
  const unalarmed = wholes.map(withoutAlarms);
  const samplesFor = (head: MessageHead): readonly Sample[] => [
    ...(head === 'complaint' ? made : []),
    ...labelled.flatMap((one, place): Sample[] => {
      const features = (isOfAlarms(head) ? wholes : unalarmed)[place];
      if (features === undefined || (isOfComplaints(head) && !one.labels.is_complaint)) return [];
      return [{ features, isYes: isYes(head, one), weight: 1 }];
    }),
  ];
  return judgesOf(
    MESSAGE_HEADS,
    MESSAGE_HEADS.map((head) => fit(samplesFor(head), SEEN_MIN, isOfAlarms(head) ? OF_ALARMS : OF_MESSAGES)),
  );
}

function issueJudges(labelled: readonly Labelled[]): Judges<IssueHead> {
  const issues = labelled.flatMap(issuesOf);
  const isSuch = (head: IssueHead, { target, severity }: (typeof issues)[number]): boolean =>
    head === `target:${target}` || head === `severity:${severity}`;
  return judgesOf(
    ISSUE_HEADS,
    ISSUE_HEADS.map((head) =>
      fit(
        issues.map((issue) => ({ features: issue.features, isYes: isSuch(head, issue), weight: 1 })),
        SEEN_MIN,
        OF_MESSAGES,
      ),
    ),
  );
}

function personJudge(labelled: readonly Labelled[], unseen: readonly (readonly number[])[]): Judges<PersonHead> {
  const samples = labelled.flatMap((one, place) =>
    peopleOf(one, unseen[place] ?? []).map(({ features, isBlamed }) => ({ features, isYes: isBlamed, weight: 1 })),
  );
  return judgesOf(PERSON_HEADS, [fit(samples, SEEN_MIN, OF_MESSAGES)]);
}

/** Few messages contest a rule, and every word-by-word sign is tried once without, so that none is leant on alone. */
const OF_CONDITIONS = { ...FITTING, passes: 20, rate: 0.2, shrink: 5e-3 };
const CONTESTED_WEIGHT = 2;
const BY_SIGNS = /contest/u;

function conditionJudge(labelled: readonly Labelled[]): Judges<ConditionHead> {
  const samples = labelled.flatMap(({ message, labels }) =>
    conditionFeaturesOf(message).flatMap(({ id, features }): Sample[] => {
      const isYes = id === labels.boundary;
      const weight = isYes ? CONTESTED_WEIGHT : 1;
      const unsigned = new Map([...features].filter(([name]) => !BY_SIGNS.test(name)));
      return [
        { features, isYes, weight: weight / 2 },
        { features: unsigned, isYes, weight: weight / 2 },
      ];
    }),
  );
  return judgesOf(CONDITION_HEADS, [fit(samples, SEEN_MIN, OF_CONDITIONS)]);
}

export type Taught = {
  readonly clause: Judges<'grief'>;
  readonly message: Judges<MessageHead>;
  readonly issue: Judges<IssueHead>;
  readonly person: Judges<PersonHead>;
  readonly condition: Judges<ConditionHead>;
};

/** What the learned judges come to be from some labelled messages and the pairs corpus; the same each time. */
export function judgesLearntFrom(labelled: readonly Labelled[]): Taught {
  const clauses = labelled.map(clausesOf);
  const clause = griefJudge(clauses.flat());
  const unseen = unseenLogits(clauses);
  return {
    clause,
    message: messageJudges(labelled, unseen, clause),
    issue: issueJudges(labelled),
    person: personJudge(labelled, unseen),
    condition: conditionJudge(labelled),
  };
}
