import type { NoiseReason } from '../1-complaint/item.ts';
import { gated } from '../text/gated.ts';
import { hitsOf, isStaffNote } from './analysis.ts';
import type { Message } from './message.ts';
import type { Evidence } from './signals.ts';

type NoiseVerdict = {
  readonly reason: NoiseReason;
  readonly evidence: Evidence;
  /** Some words of a person made it noise; a client who tells of a newsletter uses them too. */
  readonly isByWords: boolean;
};

/** Weight from which words alone make noise, and what firm complaint evidence must not exceed for weaker ones. */
const CERTAIN = 3;
const COLD_MAIL_MIN = 4;

const REASONS: readonly NoiseReason[] = [
  'bounce',
  'out_of_office',
  'auto_reply',
  'newsletter',
  'job_application',
  'phishing',
  'advertising',
  'misdirected',
  'calendar',
  'test',
  'internal',
];
const COLD: ReadonlySet<NoiseReason> = new Set(['phishing', 'advertising', 'newsletter', 'internal']);
/** Signs of a machine in the author's name or address. */
const MACHINE = gated(
  /mailer-daemon|postmaster|mail delivery|no-?reply|ne-?pas-?repondre|nepasrepondre|infolettre|newsletter|bounce/iu,
);
const PRIVATE_NUMBER = /\p{L}/u;

function weightOf(message: Message, reason: NoiseReason): { weight: number; words: string; rule: string } {
  const seen = new Map<string, number>();
  let words = '';
  let rule = '';
  for (const [read, factor] of [
    [message.subject, 1.5],
    [message.body, 1],
  ] as const) {
    for (const sentence of read.sentences) {
      for (const hit of hitsOf(sentence, 'noise', reason)) {
        const gained = hit.weight * factor;
        if ((seen.get(hit.pattern) ?? 0) < gained) seen.set(hit.pattern, gained);
        if (words === '' && read === message.body) words = read.text.slice(hit.start, hit.end);
        if (rule === '') rule = hit.pattern;
      }
    }
  }
  const weights = [...seen.values()].sort((a, b) => b - a);
  return { weight: weights.reduce((sum, one, place) => sum + (place === 0 ? one : one / 2), 0), words, rule };
}

/** How much the writer tells of an own experience with us: the more, the less the message can be a stranger's. */
function ownExperience(message: Message): number {
  const problems = message.scores.filter(({ problems: found }) => found.length > 0).length;
  const strong = message.scores.filter(({ reproach }) => reproach >= 3).length;
  return Math.min(3, problems) + Math.min(2, strong * 0.5);
}

/**
 * Whether the message is noise, and which.
 *
 * Losing a customer's words is the worse error: reviews and staff notes are never noise by their words, and cold mail
 * (offers, phishing) must say more than a complaint would.
 */
export function noiseOf(message: Message): NoiseVerdict | null {
  const { item } = message;
  const verdict = (reason: NoiseReason, rule: string, words: string, confidence: number): NoiseVerdict => ({
    reason,
    evidence: { judgement: 'kind', rule, words, confidence },
    isByWords: false,
  });
  if (item.noiseHint !== null) return verdict(item.noiseHint, 'envelope', '', 0.99);
  if (!PRIVATE_NUMBER.test(item.text) && item.starsOfFive === null) return verdict('empty', 'no-words', '', 0.95);
  if (item.channel === 'review' || isStaffNote(item)) return null;
  const own = ownExperience(message);
  const isMachine = MACHINE.test(`${item.author.name ?? ''} ${item.author.email ?? ''}`);
  let best: { reason: NoiseReason; weight: number; words: string; rule: string } | null = null;
  for (const reason of REASONS) {
    const found = weightOf(message, reason);
    const bonus = isMachine && found.weight > 0 ? 2 : 0;
    const weight = found.weight + bonus - own * 0.5;
    const needed = COLD.has(reason) ? COLD_MAIL_MIN - (reason === 'newsletter' ? 1 : 0) : CERTAIN;
    if (weight >= needed && (best === null || weight > best.weight)) best = { ...found, reason, weight };
  }
  if (best === null) return null;
  const found = verdict(best.reason, `noise:${best.rule}`, best.words, Math.min(0.97, 0.6 + best.weight / 20));
  return { ...found, isByWords: !isMachine };
}
