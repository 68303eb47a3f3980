import { visibleAnswersFrom } from '../1-complaint/asked-text.ts';
import { visibleFormFrom } from '../1-complaint/form-dump.ts';
import type { Item } from '../1-complaint/item.ts';
import { visibleTextFrom } from '../1-complaint/visible-text.ts';
import { languageOf, type MessageLanguage } from '../text/language.ts';
import type { Span } from '../text/span.ts';
import { hitsOf, readTextFrom } from './analysis.ts';
import { type askOf, settledRemedy } from './asks.ts';
import { boundariesOf } from './boundary.ts';
import { channelTroubleOf } from './channel-trouble.ts';
import type { ReadingContext } from './context.ts';
import { criticalReasonsOf } from './critical.ts';
import { criticalVerdictOf } from './critical-verdict.ts';
import { grievancesOf } from './grievances.ts';
import { kindOf, type Urgency } from './kind.ts';
import { type Judged, judgedFrom } from './learned/judge.ts';
import { type Message, messageFrom } from './message.ts';
import { mixedToneOf } from './mixed-tone.ts';
import { amountsCentsIn } from './money.ts';
import { type PromisesFound, promisesFrom } from './promises/promises.ts';
import { type Ruled, ruledOf, ruleHintsOf } from './rule-hints.ts';
import type { SeverityContext } from './severity-of.ts';
import type { Evidence, MessageKind, RemedySought, Severity, Signals } from './signals.ts';
import { isTold } from './told-reasons.ts';
import { weighedBoundary, weighedIrony, weighedRemedy } from './weighed-verdicts.ts';
import { worriesOf } from './worries.ts';

export type Reading = { readonly cleanText: string; readonly signals: Signals };

/** Characters of a message that are read; mail beyond is a pasted archive. The raw text stays whole. */
const TEXT_READ_MAX = 60_000;

const SUBJECT_READ_MAX = 500;

function partsOf(text: string, asked: readonly Span[]): { clean: string; parts: readonly Span[] } {
  const read = text.slice(0, TEXT_READ_MAX);
  const within = asked.filter(({ end }) => end <= read.length);
  const visible =
    within.length > 0 ? visibleAnswersFrom(read, within) : (visibleFormFrom(read) ?? visibleTextFrom(read));
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

function urgencyOf({ critical }: Ruled): Urgency {
  if (critical.reasons.length === 0) return 'none';
  return critical.evidence.some(({ rule }) => isTold(rule)) ? 'told' : 'likely';
}

/** A cold home endangers only those who live in it, and is weighed with them; the rest endangers whoever is near. */
const isDangerous = ({ evidence }: Ruled['critical']): boolean =>
  evidence.some(({ judgement, rule }) => judgement === 'critical:safety' && rule !== 'temperature');

export function promisesIn({ item, body, context }: Message): PromisesFound {
  return promisesFrom({
    text: body.text,
    sentences: body.sentences,
    direction: item.direction,
    channel: item.channel,
    sentAt: item.receivedAt,
    firm: context.firm,
    authorName: item.author.name,
    ...(item.isPromiseNote === true && { isPromiseNote: true }),
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

/** What stands around every grievance of a message and bears on its severity. */
export function surroundingsOf(
  message: Message,
  { occurrence, priorContacts, critical }: Pick<Ruled, 'occurrence' | 'priorContacts' | 'critical'>,
  isIronic: boolean,
): SeverityContext {
  return {
    occurrence,
    priorContacts,
    isDanger: isDangerous(critical),
    isVulnerable: isVulnerable(message),
    // Mock praise softens nothing.
    isPraiseBut: !isIronic && isPraiseBut(message),
  };
}

const highest = (severities: readonly Severity[]): Severity | null =>
  severities.length === 0 ? null : severities.reduce((a, b) => (b > a ? b : a));

/** The parts of the message to read and its subject line, with what the lexicon finds in them. */
export function messageOf(
  item: Item,
  context: ReadingContext,
): { message: Message; clean: string; language: MessageLanguage } {
  const { clean, parts } = partsOf(item.text, item.asked ?? []);
  const language = languageOf(clean);
  const subject = (item.subject ?? '').slice(0, SUBJECT_READ_MAX);
  const message = messageFrom(item, context, {
    body: readTextFrom({ text: item.text, parts, language }, context),
    subject: readTextFrom({ text: subject, parts: wholeOf(subject), language: MIXED }, context),
  });
  return { message, clean, language };
}

const NOTHING = { grievances: [], evidence: [] } as const;
const NO_TROUBLE = { trouble: null, evidence: [] } as const;
const NO_IRONY = { isIronic: false, evidence: [] } as const;

/**
 * Reads one message: what it is, what it reproaches, what it wants, whether the boss must know.
 *
 * @param kind Given where somebody settled the kind: the rules then only say what follows from it.
 * @returns Offsets of grievances and promises point into `item.text`; every judgement has its evidence.
 */
export function readItem(item: Item, context: ReadingContext, kind?: MessageKind): Reading {
  const { message, clean, language } = messageOf(item, context);
  const promised = promisesIn(message);
  const ruled = ruledOf(message, promised.promises);
  const judged = judgedFrom(message, ruleHintsOf(message, ruled));
  const verdict =
    kind === undefined
      ? kindOf(message, { judged, margin: ruled.margin, urgency: urgencyOf(ruled) })
      : { kind, noiseReason: null, evidence: [] };
  const isComplaint = verdict.kind === 'complaint';
  const irony = isComplaint ? weighedIrony(ruled.irony, judged) : NO_IRONY;
  const around = surroundingsOf(message, ruled, irony.isIronic);
  const { grievances, evidence } = isComplaint ? grievancesOf(message, judged, around) : NOTHING;
  const byRules = isComplaint ? ruled.critical : criticalReasonsOf({ ...ruled, message, kind: verdict.kind });
  const critical = criticalVerdictOf(byRules, judged, verdict.kind);
  const boundary = weighedBoundary(
    message,
    { kind: verdict.kind, judged },
    isComplaint ? ruled.boundary : boundariesOf(message, verdict.kind),
  );
  const asked = verdict.kind === 'noise' ? null : ruled.asked;
  const facets = grievances.map(({ facet }) => facet);
  const told =
    item.direction === 'out' || verdict.kind === 'noise' ? NO_TROUBLE : channelTroubleOf(message.body, context.firm);
  const byLetters = Math.max(language.frenchShare, 1 - language.frenchShare);
  const signals: Signals = {
    language: language.language,
    kind: verdict.kind,
    noiseReason: verdict.noiseReason,
    severity: highest(grievances.map(({ severity }) => severity)),
    isIronic: irony.isIronic,
    ask: asked?.ask ?? null,
    remedySought: asked === null ? 'none' : remedyOf(message, asked, { judged, facets, isComplaint }),
    discountPercent: asked?.discountPercent ?? null,
    amountsCents: amountsCentsIn(clean),
    priorContactsClaimed: around.priorContacts,
    occurrence: around.occurrence,
    criticalReasons: critical.reasons,
    boundaryConditionIds: boundary.ids,
    grievances,
    promises: promised.promises,
    ...(told.trouble && { channelTrouble: told.trouble }),
    evidence: [
      { judgement: 'language', rule: 'character-n-grams', words: '', confidence: byLetters },
      ...[verdict, irony, { evidence }, promised, critical, boundary, told].flatMap((judged) => judged.evidence),
      ...askEvidence(asked),
      ...asideEvidence(message, { kind: verdict.kind, isIronic: irony.isIronic }),
    ],
  };
  return { cleanText: clean, signals };
}

function remedyOf(
  message: Message,
  asked: ReturnType<typeof askOf>,
  { judged, facets, isComplaint }: { judged: Judged; facets: readonly string[]; isComplaint: boolean },
): RemedySought {
  const ruled = settledRemedy(message, asked, facets);
  return isComplaint && asked.discountPercent === null ? weighedRemedy(ruled, judged) : ruled;
}

function askEvidence(asked: ReturnType<typeof askOf> | null): readonly Evidence[] {
  if (asked === null || (asked.ask === null && asked.remedy === 'none')) return [];
  return [{ judgement: `ask:${asked.remedy}`, rule: asked.rule, words: asked.ask ?? '', confidence: 0.6 }];
}

/** What no judgement rests on and the owner should see: praise beside the reproach, a worry behind a demand. */
function asideEvidence(message: Message, { kind, isIronic }: Pick<Signals, 'kind' | 'isIronic'>): readonly Evidence[] {
  if (kind === 'noise' || message.item.direction === 'out') return [];
  const isMixed = kind === 'complaint' && !isIronic;
  return [...(isMixed ? mixedToneOf(message) : []), ...worriesOf(message.body)];
}
