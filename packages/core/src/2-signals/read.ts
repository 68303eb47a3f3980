import { visibleFormFrom } from '../1-complaint/form-dump.ts';
import type { Item } from '../1-complaint/item.ts';
import { visibleTextFrom } from '../1-complaint/visible-text.ts';
import { languageOf, type MessageLanguage } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { hitsOf, readTextFrom } from './analysis.ts';
import { askOf, settledRemedy } from './asks.ts';
import { boundariesOf } from './boundary.ts';
import type { ReadingContext } from './context.ts';
import { criticalReasonsOf } from './critical.ts';
import { grievancesOf } from './grievances.ts';
import { occurrenceIn, priorContactsIn } from './history.ts';
import { ironyOf } from './irony.ts';
import { kindOf } from './kind.ts';
import { type Message, messageFrom } from './message.ts';
import { amountsCentsIn } from './money.ts';
import { type PromisesFound, promisesFrom } from './promises/promises.ts';
import type { Evidence, Severity, Signals } from './signals.ts';

export type Reading = { readonly cleanText: string; readonly signals: Signals };

/** Characters of a message that are read; mail beyond is a pasted archive. The raw text stays whole. */
const TEXT_READ_MAX = 60_000;

const SUBJECT_READ_MAX = 500;

function partsOf(text: string): { clean: string; parts: readonly Span[] } {
  const read = text.slice(0, TEXT_READ_MAX);
  const visible = visibleFormFrom(read) ?? visibleTextFrom(read);
  const parts = visible.kept;
  return parts.length === 0 && text.trim() !== ''
    ? { clean: text, parts: [{ start: 0, end: Math.min(text.length, TEXT_READ_MAX) }] }
    : { clean: visible.text, parts };
}

const MIXED: MessageLanguage = { language: 'mixed', frenchShare: 0.5 };
const wholeOf = (text: string): readonly Span[] => (text === '' ? [] : [{ start: 0, end: text.length }]);

function isVulnerable(message: Message): boolean {
  return message.body.sentences.some((sentence) => hitsOf(sentence, 'critical', 'vulnerable_person').length > 0);
}

function isDangerous(message: Message): boolean {
  return message.body.sentences.some(
    (sentence) =>
      hitsOf(sentence, 'critical', 'safety.harm').length + hitsOf(sentence, 'critical', 'safety.hazard').length > 0,
  );
}

function promisesIn({ item, body, context }: Message): PromisesFound {
  return promisesFrom({
    text: body.text,
    sentences: body.sentences,
    direction: item.direction,
    channel: item.channel,
    sentAt: item.receivedAt,
    firm: context.firm,
    authorName: item.author.name,
  });
}

/** Much praise and one soft remark: the remark stays an irritant. */
function isPraiseBut(message: Message): boolean {
  const { starsOfFive } = message.item;
  const praise = Math.max(0, ...message.scores.map((score) => score.praise));
  return (
    (starsOfFive !== null && starsOfFive >= 4) ||
    (starsOfFive === null && praise >= 3 && message.body.clauses.length <= 4)
  );
}

const highest = (severities: readonly Severity[]): Severity | null =>
  severities.length === 0 ? null : severities.reduce((a, b) => (b > a ? b : a));

/** The parts of the message to read and its subject line, with what the lexicon finds in them. */
function messageOf(
  item: Item,
  context: ReadingContext,
): { message: Message; clean: string; language: MessageLanguage } {
  const { clean, parts } = partsOf(item.text);
  const language = languageOf(clean);
  const subject = (item.subject ?? '').slice(0, SUBJECT_READ_MAX);
  const message = messageFrom(item, context, {
    body: readTextFrom({ text: item.text, parts, language }, context),
    subject: readTextFrom({ text: subject, parts: wholeOf(subject), language: MIXED }, context),
  });
  return { message, clean, language };
}

const NOTHING = { grievances: [], evidence: [] } as const;
const NO_IRONY = { isIronic: false, evidence: [] } as const;

/**
 * Reads one message: what it is, what it reproaches, what it wants, whether the boss must know.
 *
 * @returns Offsets of grievances and promises point into `item.text`; every judgement has its evidence.
 */
export function readItem(item: Item, context: ReadingContext): Reading {
  const { message, clean, language } = messageOf(item, context);
  const promised = promisesIn(message);
  const verdict = kindOf(message);
  const isComplaint = verdict.kind === 'complaint';
  const past = { occurrence: occurrenceIn(message), priorContacts: priorContactsIn(message) };
  const irony = isComplaint ? ironyOf(message) : NO_IRONY;
  const around = {
    ...past,
    isDanger: isDangerous(message),
    isVulnerable: isVulnerable(message),
    isPraiseBut: isPraiseBut(message),
  };
  const { grievances, evidence } = isComplaint ? grievancesOf(message, around) : NOTHING;
  const brokenPromises = promised.promises.filter(({ state }) => state === 'broken').length;
  const critical = criticalReasonsOf({ message, kind: verdict.kind, ...past, brokenPromises });
  const boundary = boundariesOf(message, verdict.kind);
  const asked = verdict.kind === 'noise' ? null : askOf(message);
  const facets = grievances.map(({ facet }) => facet);
  const byLetters = Math.max(language.frenchShare, 1 - language.frenchShare);
  const signals: Signals = {
    language: language.language,
    kind: verdict.kind,
    noiseReason: verdict.noiseReason,
    severity: highest(grievances.map(({ severity }) => severity)),
    isIronic: irony.isIronic,
    ask: asked?.ask ?? null,
    remedySought: asked === null ? 'none' : settledRemedy(message, asked, facets),
    discountPercent: asked?.discountPercent ?? null,
    amountsCents: amountsCentsIn(clean),
    priorContactsClaimed: past.priorContacts,
    occurrence: past.occurrence,
    criticalReasons: critical.reasons,
    boundaryConditionIds: boundary.ids,
    grievances,
    promises: promised.promises,
    evidence: [
      { judgement: 'language', rule: 'character-n-grams', words: '', confidence: byLetters },
      ...[verdict, irony, { evidence }, promised, critical, boundary].flatMap((judged) => judged.evidence),
      ...askEvidence(asked),
    ],
  };
  return { cleanText: clean, signals };
}

function askEvidence(asked: ReturnType<typeof askOf> | null): readonly Evidence[] {
  if (asked === null || (asked.ask === null && asked.remedy === 'none')) return [];
  return [{ judgement: `ask:${asked.remedy}`, rule: asked.rule, words: asked.ask ?? '', confidence: 0.6 }];
}
