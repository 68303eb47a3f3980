import { visibleTextFrom } from '@doleances/core';
import type { Figure } from './figure.ts';
import { rowsOf } from './shared-data.ts';

type Reply = {
  readonly id: string;
  readonly text: string;
  readonly labels: { readonly visible?: unknown; readonly format?: string };
};
type Judged = { readonly isExact: boolean; readonly words: number; readonly lost: number };

const SETS = [
  { set: 'email_replies_fr', exactGoal: 0.95 },
  { set: 'email_replies', exactGoal: 0.7 },
];
const KEPT_GOAL = 0.98;

/** Line ends and spaces at line ends do not count. */
const plain = (text: string) =>
  text
    .replaceAll('\r', '')
    .replace(/[ \t]+$/gm, '')
    .trim();
const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);

/** Words that should have been kept and were not, each counted as often as it is missing. */
function lostWords(wanted: readonly string[], kept: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of kept) left.set(word, (left.get(word) ?? 0) + 1);
  let lost = 0;
  for (const word of wanted) {
    const count = left.get(word) ?? 0;
    if (count === 0) lost += 1;
    else left.set(word, count - 1);
  }
  return lost;
}

/**
 * How well what an author wrote is told apart from quotations and signatures: the share of messages cut exactly, and
 * the share of the author's words that are kept, which matters more. Sources of whole mails (`format`) are not text.
 */
export function replyFigures(showError: ((line: string) => void) | null): readonly Figure[] {
  return SETS.flatMap(({ set, exactGoal }): Figure[] => {
    const judged: Judged[] = [];
    for (const { id, text, labels } of rowsOf<Reply>(`${set}.jsonl`) ?? []) {
      if (typeof labels.visible !== 'string' || labels.format !== undefined) continue;
      const kept = visibleTextFrom(text).text;
      const wanted = wordsOf(labels.visible);
      const lost = lostWords(wanted, wordsOf(kept));
      const isExact = plain(kept) === plain(labels.visible);
      if (!isExact) showError?.(`${set} ${id}: ${lost} of ${wanted.length} words lost; kept … ${kept.slice(-120)}`);
      judged.push({ isExact, words: wanted.length, lost });
    }
    if (judged.length === 0) return [];
    const sum = (value: (one: Judged) => number) => judged.reduce((total, one) => total + value(one), 0);
    const words = sum((one) => one.words);
    const exact = sum(({ isExact }) => (isExact ? 1 : 0)) / judged.length;
    const kept = 1 - sum(({ lost }) => lost) / words;
    return [
      { set, part: 'all', what: 'replies: cut exactly', value: exact, goal: exactGoal, cases: judged.length },
      { set, part: 'all', what: "replies: author's words kept", value: kept, goal: KEPT_GOAL, cases: words },
    ];
  });
}
