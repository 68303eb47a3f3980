import { gated } from '../text/gated.ts';
import type { ReadSentence } from './analysis.ts';
import { contestOf, contestSignsIn } from './boundary-contest.ts';
import { type ConditionWords, conditionWordsFrom, numberKeysIn, wordKeysOf } from './boundary-match.ts';
import type { Message } from './message.ts';
import type { Evidence, MessageKind } from './signals.ts';

export { type ConditionWords, conditionWordsFrom };

/** Words of a condition this telling, met in a question, show the owner what it touches. */
const TELLING_MIN = 1.2;
/** What is said outside the sentences that contest counts so much. */
const FAR_SHARE = 0.4;
/** Contest and match weigh each other up: a bare "I won't" beside a title, or much scorn beside half a rule. */
const CONTEST_MIN = 2;
const MATCH_MIN = 1;
const TOGETHER_MIN = 4.5;
const CONTEST_MAX = 5;
/** A long letter meets some words of every rule, a line by telephone few of its own. */
const USUAL_WORDS = 60;
const LENGTH_COST = 0.8;
const SHORTNESS_MAX = 1;
const WHOLE_MAX = 4_000;

type Seen = {
  readonly keys: ReadonlySet<string>;
  readonly words: ReadonlyMap<string, string>;
  readonly contest: number;
};

function seenIn(text: string, { start, end, tokens }: ReadSentence): Seen {
  const words = new Map<string, string>();
  for (const token of tokens) for (const key of wordKeysOf(token)) words.set(key, text.slice(token.start, token.end));
  const sentence = text.slice(start, end);
  for (const key of numberKeysIn(sentence)) words.set(key, '');
  return { keys: new Set(words.keys()), words, contest: contestOf(contestSignsIn(sentence)) };
}

/** What a message says to compare with conditions, sentence by sentence, and how strongly its beginning contests. */
export type Contested = {
  readonly seen: readonly Seen[];
  readonly whole: string;
  readonly signs: readonly string[];
  readonly contest: number;
};

const contestedIn = new WeakMap<Message, Contested>();

/** Told once a message: the rules and the judge both ask. */
export function contestedOf(message: Message): Contested {
  const known = contestedIn.get(message);
  if (known !== undefined) return known;
  const { body, subject } = message;
  const whole = [...subject.sentences.map(() => subject.text), body.text].join(' ').slice(0, WHOLE_MAX);
  const seen = [
    ...subject.sentences.map((sentence) => seenIn(subject.text, sentence)),
    ...body.sentences.map((sentence) => seenIn(body.text, sentence)),
  ];
  const signs = contestSignsIn(whole);
  const contested = { seen, whole, signs, contest: contestOf(signs) };
  contestedIn.set(message, contested);
  return contested;
}

export type Match = { readonly id: string; readonly score: number; readonly words: string };

/** How much of one condition the message speaks of, best where it contests. */
export function matchOf({ id, weights }: ConditionWords, seen: readonly Seen[]): Match {
  const best = new Map<string, number>();
  let words = '';
  let heaviest = 0;
  for (const one of seen) {
    for (const key of one.keys) {
      const weight = weights.get(key) ?? 0;
      if (weight === 0) continue;
      best.set(key, Math.max(best.get(key) ?? 0, one.contest > 0 ? weight : weight * FAR_SHARE));
      if (weight > heaviest && (one.words.get(key) ?? '') !== '') {
        heaviest = weight;
        words = one.words.get(key) ?? '';
      }
    }
  }
  const score = [...best.values()].reduce((sum, weight) => sum + weight, 0);
  return { id, score, words };
}

/**
 * The firm's condition that the writer wants set aside. A mere question about a rule is none, and neither is a
 * complaint that we broke our own.
 */
export function boundariesOf(
  message: Message,
  kind: MessageKind,
): { readonly ids: readonly string[]; readonly evidence: readonly Evidence[] } {
  const conditions = message.context.conditionWords;
  if (conditions.length === 0 || kind === 'noise' || kind === 'praise') return { ids: [], evidence: [] };
  const demanded = demandedConditionsOf(message);
  if (demanded.length > 0) return { ids: demanded.map(({ id }) => id), evidence: demanded.map(evidenceOf) };
  const { seen, contest: wholeContest } = contestedOf(message);
  const contest = Math.min(CONTEST_MAX, wholeContest);
  const isContested = contest >= CONTEST_MIN && (kind !== 'question' || contest >= CONTEST_MIN + 1);
  if (!isContested) return { ids: [], evidence: kind === 'complaint' ? [] : touchedConditionsOf(message) };
  const [best] = conditions.map((condition) => matchOf(condition, seen)).toSorted((a, b) => b.score - a.score);
  const length = message.body.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const lengthCost = LENGTH_COST * Math.max(-SHORTNESS_MAX, Math.log(Math.max(1, length) / USUAL_WORDS));
  if (best === undefined || best.score < MATCH_MIN) return { ids: [], evidence: [] };
  const together = contest + best.score - lengthCost;
  if (together < TOGETHER_MIN) return { ids: [], evidence: [] };
  const { id, words } = best;
  const confidence = Math.min(0.9, together / 12);
  return { ids: [id], evidence: [{ judgement: `boundary:${id}`, rule: 'contested-condition', words, confidence }] };
}

/** A demand put as a must in so many words; one telling word of a condition beside it is then enough (T2, T2b). */
const DEMANDED = gated(
  /(?:je veux (?:[çc]a|cela|le|la|les|un|une) .{0,40}pour|j['’]exige|c['’]est (?:moi|nous) qui (?:d[ée]cid|chois)|si vous ne .{1,40} pas|i want (?:it|this|that) by|i (?:demand|insist)|unless you|it['’]?s (?:my|our) (?:decision|choice|call)|i decide)/iu,
);
const DEMANDS_MAX = 3;
const DEMANDED_MIN = 0.65;
/** "Je veux ça pour vendredi" demands a shorter time, whatever the day. */
const HASTE = 'group:deadline';
const IS_HASTE = gated(
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|semaine|demain|urgent|vite|tot|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|tomorrow|sooner|faster)$/u,
);

function demandedConditionsOf({ body, context }: Message): readonly Match[] {
  const sentences = body.sentences.filter(({ start, end }) => DEMANDED.test(body.text.slice(start, end)));
  return context.conditionWords
    .flatMap(({ id, weights }): Match[] => {
      for (const { tokens } of sentences) {
        for (const token of tokens) {
          const keys = IS_HASTE.test(token.folded) ? [HASTE] : wordKeysOf(token);
          const score = Math.max(0, ...keys.map((key) => weights.get(key) ?? 0));
          if (score >= DEMANDED_MIN) return [{ id, score, words: body.text.slice(token.start, token.end) }];
        }
      }
      return [];
    })
    .toSorted((a, b) => b.score - a.score)
    .slice(0, DEMANDS_MAX);
}

const evidenceOf = ({ id, words }: Match): Evidence => ({
  judgement: `boundary:${id}`,
  rule: 'demanded-condition',
  words,
  confidence: 0.6,
});

/** "Est-ce possible un peu plus tôt ?" touches on a condition and demands nothing (T2c): the owner sees which. */
function touchedConditionsOf({ body, context }: Message): readonly Evidence[] {
  const tokens = body.sentences.flatMap((sentence) => sentence.tokens);
  return context.conditionWords.flatMap(({ id, weights }): Evidence[] => {
    const word = tokens.find(
      (token) =>
        wordKeysOf(token).some((key) => (weights.get(key) ?? 0) >= TELLING_MIN) ||
        (IS_HASTE.test(token.folded) && weights.has(HASTE)),
    );
    if (word === undefined) return [];
    const words = body.text.slice(word.start, word.end);
    return [{ judgement: `condition:${id}`, rule: 'condition-words', words, confidence: 0.4 }];
  });
}
