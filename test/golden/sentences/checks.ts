import type { Signals } from '@doleances/core';
import type { Expected } from './row.ts';

/** What the product says where the table expects something; the test compares the two. */
type Answer = string | number | readonly string[];

const judged = ({ evidence }: Signals, beginning: string): readonly string[] =>
  evidence
    .filter(({ judgement }) => judgement.startsWith(beginning))
    .map(({ judgement }) => judgement.slice(beginning.length));

const orNone = (list: readonly string[]): readonly string[] => (list.length === 0 ? ['none'] : list);
const yesOrNo = (is: boolean): string => (is ? 'yes' : 'no');
const promiseOf = ({ promises }: Signals) => promises[0] ?? null;

/** A list means that each expected value is in it, and that `none` is expected of nothing. */
const ANSWERS: Readonly<Record<string, (signals: Signals) => Answer>> = {
  kind: ({ kind }) => kind,
  not: ({ kind }) => kind,
  noise: ({ noiseReason }) => noiseReason ?? 'none',
  irony: ({ isIronic }) => yesOrNo(isIronic),
  mixed: (signals) => yesOrNo(judged(signals, 'tone:').includes('mixed')),
  lang: ({ language }) => language,
  severity: ({ severity }) => severity ?? 0,
  'no-facet': ({ grievances }) => grievances.map(({ facet }) => facet),
  critical: ({ criticalReasons }) => orNone(criticalReasons),
  boundary: ({ boundaryConditionIds }) => orNone(boundaryConditionIds),
  worry: (signals) => orNone(judged(signals, 'worry:')),
  remedy: ({ remedySought }) => remedySought,
  percent: ({ discountPercent }) => discountPercent ?? 'none',
  amount: ({ amountsCents }) => amountsCents.map((cents) => String(cents / 100)),
  ask: ({ ask }) => (ask === null ? 'none' : 'yes'),
  times: ({ occurrence }) => occurrence,
  contacts: ({ priorContactsClaimed }) => priorContactsClaimed,
  staff: ({ grievances }) => orNone(grievances.flatMap(({ staff }) => staff ?? [])),
  described: ({ grievances }) => (grievances.some(({ unresolvedStaff }) => unresolvedStaff !== null) ? 'yes' : 'none'),
  candidates: ({ grievances }) => orNone(grievances.flatMap(({ staffCandidates }) => staffCandidates)),
  promise: ({ promises }) => (promises.length > 0 ? 'yes' : 'none'),
  action: (signals) => promiseOf(signals)?.action ?? 'none',
  performer: (signals) => promiseOf(signals)?.performer ?? 'none',
  state: (signals) => promiseOf(signals)?.state ?? 'none',
  due: (signals) => promiseOf(signals)?.due?.slice(0, 10) ?? 'none',
  condition: (signals) => yesOrNo(promiseOf(signals)?.condition != null),
};

/** Keys whose list must be exactly the expected one, order aside. */
const EXACT: ReadonlySet<string> = new Set(['boundary', 'candidates', 'staff']);
/** Keys that forbid their values. */
const FORBIDDING: ReadonlySet<string> = new Set(['not', 'no-facet']);

function isMet({ key, sign, value }: Expected, answer: Answer): boolean {
  const wanted = value.split(',');
  const given = (Array.isArray(answer) ? answer : [answer]).map(String);
  if (sign === '>=') return Number(answer) >= Number(value);
  if (sign === '<=') return Number(answer) <= Number(value);
  if (FORBIDDING.has(key)) return wanted.every((one) => !given.includes(one));
  if (value === 'any') return !given.includes('none');
  if (EXACT.has(key)) return [...new Set(given)].sort().join() === [...wanted].sort().join();
  return wanted.every((one) => given.includes(one));
}

/** What is expected and not given: `kind=complaint, got question`; empty when all is met. */
export function unmetIn(expected: readonly Expected[], signals: Signals): readonly string[] {
  return expected.flatMap((one) => {
    const answer = ANSWERS[one.key]?.(signals);
    if (answer === undefined) return [`${one.key}: no such key`];
    return isMet(one, answer) ? [] : [`${one.key}${one.sign}${one.value}, got ${answer.toString()}`];
  });
}
