import type { Bilingual } from '../../firm/firm.ts';
import { type LaterGrievance, type Regret, regretsOf, type StandingDemand } from './condition-figures.ts';
import type { ConditionLedger, Decision } from './condition-ledger.ts';

/** Four questions that take ten minutes a week; nobody has to answer them. */
export const WEEKLY_QUESTIONS: readonly Bilingual[] = [
  {
    fr: 'Que nous a-t-on demandé hors de nos conditions, et qu’avons-nous répondu\u00a0?',
    en: 'What were we asked outside our conditions, and what did we answer?',
  },
  {
    fr: 'À quoi avons-nous cédé, et l’avons-nous regretté\u00a0?',
    en: 'Where did we give way, and did we regret it?',
  },
  {
    fr: 'Quelle condition n’avions-nous pas dite\u00a0?',
    en: 'Which condition had we not told?',
  },
  {
    fr: 'Quelle inquiétude y avait-il derrière, et l’avons-nous demandée\u00a0?',
    en: 'What worry stood behind, and did we ask?',
  },
];

/** What the week brings to each of the four questions. */
export type ConditionWeek = {
  readonly asked: readonly StandingDemand[];
  readonly conceded: readonly Decision[];
  /** Of earlier concessions: grievances and costs that came this week or since. */
  readonly regrets: readonly Regret[];
  /** Demands against a condition that the client had never been told: our omission. */
  readonly untold: readonly StandingDemand[];
  readonly worried: readonly StandingDemand[];
};

export function conditionWeek(
  demands: readonly StandingDemand[],
  { ledger, grievances }: { readonly ledger: ConditionLedger; readonly grievances: readonly LaterGrievance[] },
  { since, until }: { readonly since: Date; readonly until: Date },
): ConditionWeek {
  const isIn = (at: Date) => at >= since && at < until;
  const asked = demands.filter(({ demand }) => isIn(demand.receivedAt));
  return {
    asked,
    conceded: ledger.decisions.filter(({ answer, at }) => answer === 'accept' && isIn(at)),
    regrets: regretsOf(
      ledger.decisions,
      grievances.filter(({ receivedAt }) => receivedAt < until),
    ),
    untold: asked.filter(({ knowledge }) => knowledge.kind === 'never'),
    worried: asked.filter(({ demand, condition }) => demand.worries.length > 0 || condition.worryBehind !== null),
  };
}
