import { hitsOf } from '../analysis.ts';
import type { Message } from '../message.ts';
import type { CriticalReason, RemedySought } from '../signals.ts';
import { alarmSignsIn } from './alarm-signs.ts';
import { addCues, addSituation, addWords } from './clause-features.ts';
import { type Features, type FeatureTaker, type Numbered, namedBy, numberedBy } from './feature-numbers.ts';
import { chanceOf } from './logistic.ts';
import { addMeaning, meaningNames } from './meaning-features.ts';
import { toneSignsIn } from './tone-signs.ts';

/** What the rules say of a message before anything learned is asked. */
export type RuleHints = {
  /** Reproach above (or below) what the rules ask of a complaint. */
  readonly margin: number;
  readonly criticalReasons: readonly CriticalReason[];
  readonly remedy: RemedySought;
  readonly hasAsk: boolean;
  readonly isIronic: boolean;
  readonly boundaries: number;
  readonly brokenPromises: number;
  readonly priorContacts: number;
  readonly occurrence: number;
  readonly largestCents: number;
};

const SUMS = [0, 50_00, 200_00, 1_000_00, 5_000_00] as const;
const LENGTHS = [1, 3, 6, 10, 16] as const;

const rank = (steps: readonly number[], value: number): number => steps.filter((step) => value > step).length;
const capped = (value: number, most: number): number => Math.max(-1, Math.min(most, value) / most);

/** The log-odds of each clause, and what the rules say. */
type Seen = { readonly logits: readonly number[]; readonly hints: RuleHints };

const WHOLE_NAMES = meaningNames('whole');
const GRIEF_NAMES = meaningNames('grief');

/** What the message is about on the whole, and its likeliest grief. */
function addMeanings(features: FeatureTaker, { body, subject }: Message, logits: readonly number[]): void {
  const english = body.sentences.filter(({ language }) => language === 'en').length;
  const language = english * 2 > body.sentences.length ? 'en' : 'fr';
  const tokens = [...subject.sentences, ...body.sentences].flatMap((sentence) => sentence.tokens);
  addMeaning(features, WHOLE_NAMES, { tokens: tokens.slice(0, MEANING_TOKENS_MAX), language });
  const likeliest = body.clauses[logits.indexOf(Math.max(...logits))];
  if (likeliest !== undefined) addMeaning(features, GRIEF_NAMES, likeliest.sentence);
}
/** A pasted archive is about everything. */
const MEANING_TOKENS_MAX = 600;

/** What is seen of a whole message: its words and its rules' verdicts, and the chances of its clauses. */
function addMessage(features: FeatureTaker, message: Message, { logits, hints }: Seen): void {
  features.set('bias', 1);
  const { body, subject, scores, item } = message;
  const stars = item.starsOfFive;
  addSituation(features, message);
  for (const name of toneSignsIn(`${subject.text}\n${body.text}`)) {
    features.set(`tone:${name}`, 1);
    if (stars !== null) features.set(`stars:tone:${name}`, 1);
  }
  const alarms = alarmSignsIn(`${subject.text}\n${body.text}`);
  for (const name of alarms) features.set(`alarm:${name}`, 1);
  for (const clause of body.clauses) addWords(features, clause);
  for (const sentence of body.sentences) addCues(features, sentence, 'any:');
  for (const clause of subject.clauses) {
    addWords(features, clause, 'subject:');
    addCues(features, clause, 'subject:');
  }
  addMeanings(features, message, logits);
  const chances = logits.map(chanceOf).toSorted((a, b) => b - a);
  features.set('chance:first', chances[0] ?? 0);
  features.set('chance:second', chances[1] ?? 0);
  features.set('chance:logit', capped(Math.max(-6, ...logits), 6));
  features.set('margin', capped(hints.margin, 6));
  features.set(
    `margin:${hints.margin >= 2 ? 'clear' : hints.margin >= 0 ? 'yes' : hints.margin > -2 ? 'no' : 'none'}`,
    1,
  );
  features.set(
    'praise',
    capped(
      scores.reduce((sum, { praise }) => sum + Math.min(4, praise), 0),
      12,
    ),
  );
  features.set(
    'reproach',
    capped(
      scores.reduce((sum, { reproach }) => sum + Math.min(4, reproach), 0),
      12,
    ),
  );
  features.set(`clauses:${rank(LENGTHS, body.clauses.length)}`, 1);
  features.set(`sum:${rank(SUMS, hints.largestCents)}`, 1);
  if (alarms.includes('taken-twice')) features.set(`alarm:taken-twice:sum:${rank(SUMS, hints.largestCents)}`, 1);
  const questions = body.sentences.filter(({ start, end }) => body.text.slice(start, end).includes('?')).length;
  if (questions > 0) features.set('asks', 1);
  if (questions > 0 && questions >= body.sentences.length - 2) features.set('only-asks', 1);
  if (item.text.trim().endsWith('?')) features.set('ends-asking', 1);
  for (const reason of hints.criticalReasons) features.set(`rule:critical:${reason}`, 1);
  features.set('rule:critical', Math.min(3, hints.criticalReasons.length) / 3);
  features.set(`rule:remedy:${hints.remedy}`, 1);
  if (hints.hasAsk) features.set('rule:ask', 1);
  if (hints.isIronic) features.set('rule:irony', 1);
  if (hints.boundaries > 0) features.set('rule:boundary', 1);
  if (hints.brokenPromises > 0) features.set('rule:broken-promise', 1);
  features.set('contacts', capped(hints.priorContacts, 4));
  if (hints.occurrence > 1) features.set('repeats', 1);
  const wishes = body.sentences.filter((sentence) => hitsOf(sentence, 'wish').length > 0).length;
  if (wishes > 0) features.set('wishes', 1);
}

/** By name, for teaching. */
export const messageFeatures = (message: Message, logits: readonly number[], hints: RuleHints): Features =>
  namedBy((features) => addMessage(features, message, { logits, hints }));

/** By number, for reading. */
export const messageNumbers = (message: Message, logits: readonly number[], hints: RuleHints): Numbered =>
  numberedBy((features) => addMessage(features, message, { logits, hints }));
