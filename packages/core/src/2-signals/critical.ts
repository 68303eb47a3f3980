import { type Hit, hitsOf } from './analysis.ts';
import type { Message } from './message.ts';
import { amountsCentsIn } from './money.ts';
import type { CriticalReason, Evidence, MessageKind } from './signals.ts';

/** A sum that hurts a household or a small firm; under it money alone does not wake the boss. */
const LARGE_MONEY_CENTS = 5_000_00;
/** From this contact on a case counts as unresolved ("third contact or more"). */
const CONTACTS_MIN = 3;

type CriticalInput = {
  readonly message: Message;
  readonly kind: MessageKind;
  readonly priorContacts: number;
  readonly occurrence: number;
  readonly brokenPromises: number;
};
type CriticalVerdict = { readonly reasons: readonly CriticalReason[]; readonly evidence: readonly Evidence[] };

type FoundReason = {
  readonly reason: CriticalReason;
  readonly rule: string;
  readonly words: string;
  readonly confidence: number;
};

/** Reasons that stand on their own words, whatever the tone; the others need a complaint around them. */
const CALM: ReadonlySet<string> = new Set(['safety.harm', 'safety.hazard', 'discrimination']);
/** Words that make the danger past, asked about or hypothetical. */
const NOT_REAL =
  /(?:heureusement que|au cas o[ùu]|en cas d[e'’]|pour [ée]viter|just in case|in case of|avoid any|proposez-vous|offrez-vous|est-ce que vous|do you (?:have|offer)|faites-vous|avez-vous (?:un|une|des) |je n['’]aime pas|pas mon genre|not my style|not the type)/iu;

function wordsOf(message: Message, hit: Hit, isSubject: boolean): string {
  return isSubject ? '' : message.body.text.slice(hit.start, hit.end);
}

function hitsById(message: Message, id: string): { hit: Hit; isSubject: boolean; sentence: string }[] {
  return [message.body, message.subject].flatMap((read, index) =>
    read.sentences.flatMap((sentence) =>
      hitsOf(sentence, 'critical', id).map((hit) => ({
        hit,
        isSubject: index === 1,
        sentence: read.text.slice(sentence.start, sentence.end),
      })),
    ),
  );
}

function lexicalReasons(message: Message, kind: MessageKind): FoundReason[] {
  const isComplaint = kind === 'complaint';
  const pairs: readonly (readonly [string, CriticalReason])[] = [
    ['safety.harm', 'safety'],
    ['safety.hazard', 'safety'],
    ['legal_threat.lawyer', 'legal_threat'],
    ['legal_threat.regulator', 'legal_threat'],
    ['media_threat', 'media_threat'],
    ['discrimination', 'discrimination'],
    ['vulnerable_person', 'vulnerable_person'],
    ['asks_for_boss', 'asks_for_boss'],
    ['churn_threat', 'churn_threat'],
    ['churn_threat.contract', 'churn_threat'],
    ['vip_client', 'vip_client'],
  ];
  return pairs.flatMap(([id, reason]) => {
    if (!isComplaint && !CALM.has(id)) return [];
    const found = hitsById(message, id).find(({ sentence }) => !NOT_REAL.test(sentence));
    if (found === undefined) return [];
    return [{ reason, rule: id, words: wordsOf(message, found.hit, found.isSubject), confidence: 0.8 }];
  });
}

/** An age that makes cold, heat or a fall dangerous. */
const OLD_AGE =
  /(?<![\d.,])(?:7[5-9]|8\d|9\d|10[0-5])[ \u00A0-]?(?:ans|years?[ -]old|yrs? old|years of age)(?!\p{L})|(?:is|was|est|a|has) (?:8\d|9\d)(?= (?:and|et)|[,.)])/iu;
/** "Si vous ne …, je vais ailleurs": said as a condition, a departure is a threat and not a remark. */
const ULTIMATUM =
  /(?:si vous ne|sinon|[àa] d[ée]faut|derni[èe]re chance|unless|if you (?:do not|don['’]t|can['’]?t)|otherwise|last chance|or else)/iu;

function spokenReasons(message: Message): FoundReason[] {
  const { text, sentences } = message.body;
  const found: FoundReason[] = [];
  for (const { start, end } of sentences) {
    const age = OLD_AGE.exec(text.slice(start, end));
    if (age !== null) found.push({ reason: 'vulnerable_person', rule: 'old-age', words: age[0], confidence: 0.7 });
  }
  return found;
}

function isUltimatum(message: Message): boolean {
  const { text, sentences } = message.body;
  return sentences.some(
    (sentence) =>
      (hitsOf(sentence, 'critical', 'churn_threat').length > 0 &&
        ULTIMATUM.test(text.slice(sentence.start, sentence.end))) ||
      hitsOf(sentence, 'critical', 'churn_threat.contract').length > 0,
  );
}

function countedReasons({ message, priorContacts, occurrence, brokenPromises }: CriticalInput): FoundReason[] {
  const found: FoundReason[] = [];
  const largest = Math.max(0, ...amountsCentsIn(message.item.text));
  const losses = hitsById(message, 'large_money').length > 0;
  if (largest >= LARGE_MONEY_CENTS || losses) {
    found.push({ reason: 'large_money', rule: losses ? 'large_money' : 'sum', words: '', confidence: 0.6 });
  }
  if (
    priorContacts >= CONTACTS_MIN ||
    (priorContacts >= 2 && brokenPromises > 0) ||
    brokenPromises >= 2 ||
    occurrence >= 3
  ) {
    found.push({ reason: 'repeat_unresolved', rule: 'contacts', words: '', confidence: 0.6 });
  }
  const stars = message.item.starsOfFive;
  if (stars !== null && stars <= 2 && priorContacts >= 1) {
    found.push({ reason: 'public_review', rule: 'review-after-contact', words: '', confidence: 0.5 });
  }
  return found;
}

/** How much each reason says alone; from 1 the boss is called. Measured on labelled messages, see `test/bench`. */
const WEIGHTS: Readonly<Record<CriticalReason, number>> = {
  safety: 1,
  legal_threat: 1,
  discrimination: 1,
  asks_for_boss: 1,
  vulnerable_person: 1,
  media_threat: 1,
  churn_threat: 0.5,
  large_money: 1,
  repeat_unresolved: 0.5,
  public_review: 0.3,
  vip_client: 0.5,
};

/**
 * Reasons to put the message before the boss at once (REQUIREMENTS, section 5); empty when together they do not
 * reach the bar.
 */
export function criticalReasonsOf(input: CriticalInput): CriticalVerdict {
  const { message, kind } = input;
  if (kind === 'noise' || kind === 'praise' || message.item.direction === 'out') return { reasons: [], evidence: [] };
  const ofComplaint = kind === 'complaint' ? [...spokenReasons(message), ...countedReasons(input)] : [];
  const found = [...lexicalReasons(message, kind), ...ofComplaint];
  const reasons = [...new Set(found.map(({ reason }) => reason))];
  const threat = reasons.includes('churn_threat') && isUltimatum(message) ? 0.5 : 0;
  const sum = reasons.reduce((total, reason) => total + WEIGHTS[reason], threat);
  if (sum < 1) return { reasons: [], evidence: [] };
  const evidence = found.map(({ reason, rule, words, confidence }) => ({
    judgement: `critical:${reason}`,
    rule,
    words,
    confidence,
  }));
  return { reasons, evidence };
}
