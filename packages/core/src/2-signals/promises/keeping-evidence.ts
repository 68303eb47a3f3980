import type { Temporal } from 'temporal-polyfill';
import { foldInPlace } from '../../text/normalise.ts';
import { sentencesFrom } from '../../text/sentences.ts';
import { stemOf } from '../../text/stem.ts';
import { tokensFrom } from '../../text/tokens.ts';
import { dayTold, localDay } from './evidence-day.ts';
import {
  AHEAD,
  AS_PROMISED,
  ATTACHED,
  CLIENT_CONFIRMS,
  DONE_THING,
  IN_PART,
  MET,
  NOT_DONE,
  OWNS_LATENESS,
  PAID,
  TALKED,
  VISITED,
} from './keeping-cues.ts';
import type { AsOf, LaterMessage, PromiseJudged } from './later-message.ts';

/** A sentence that shows the promise done, and the day it was. */
export type Shown = {
  readonly words: string;
  readonly points: number;
  readonly day: Temporal.PlainDate;
  /** The day is told, not taken from the date of the message. */
  readonly isDayTold: boolean;
  readonly isInPart: boolean;
};

/** Ways in which each kind of promise shows; the others count half. */
const CUES: Readonly<Record<string, readonly RegExp[]>> = {
  appel: [TALKED, MET],
  réponse: [TALKED, ATTACHED, PAID, MET],
  courriel: [ATTACHED],
  envoi: [ATTACHED, PAID],
  remboursement: [PAID],
  livraison: [VISITED, ATTACHED],
  visite: [VISITED, MET],
  réparation: [VISITED],
  remplacement: [VISITED, ATTACHED],
  vérification: [ATTACHED, TALKED, VISITED],
  préparation: [VISITED, ATTACHED],
  'rendez-vous': [TALKED, VISITED, MET],
};
const ANY_CUE = [ATTACHED, PAID, TALKED, VISITED, MET];
/** Done away from the keyboard, so told of afterwards, often the next working day. */
const OUT_OF_WRITING = new Set(['appel', 'visite', 'réparation', 'livraison', 'remplacement', 'rendez-vous']);

/** Points that a sentence needs; its own kind of cue in the same thread around the day is enough. */
const SHOWN_MIN = 2.25;
const SHARED_MAX = 2;
const NOT_THREAD_POINTS = -0.75;
const THREAD_POINTS = 0.5;

/** The sentence of a message that best shows the promise done; `null` when none does well enough. */
export function shownBy(promise: PromiseJudged, message: LaterMessage, when: AsOf): Shown | null {
  const context = contextOf(promise, message);
  const rivals = (promise.rivals ?? []).map((rival) => contextOf(rival, message));
  const base = (message.isSameThread ? THREAD_POINTS : NOT_THREAD_POINTS) + timePoints(promise, message, when);
  let told: Temporal.PlainDate | null = null;
  let best: Shown | null = null;
  for (const words of linesOf(message)) {
    const day = dayTold(words, {
      sentAt: message.sentAt,
      since: promise.madeAt ?? message.sentAt,
      calendar: calendarFrom(when),
    });
    // What is written or sent is done by the message itself; a visit is told of in several sentences.
    told = day ?? (OUT_OF_WRITING.has(promise.action) ? told : null);
    const points = pointsOf(words, context);
    if (points === 0 || points + base < SHOWN_MIN || (best !== null && points <= best.points)) continue;
    const isOfAnother = rivals.some((rival) => sharedCount(rival.wanted, words) > 0 && pointsOf(words, rival) > points);
    if (isOfAnother && sharedCount(context.wanted, words) === 0) continue;
    const isInPart = IN_PART.test(foldInPlace(words));
    best = { words, points, day: told ?? localDay(message.sentAt, when.timeZone), isDayTold: told !== null, isInPart };
  }
  return best === null ? null : withGrace(best, promise, { message, when });
}

/** A new subject line says something ("Virement fait"); one that answers repeats an old one. */
function linesOf({ subject, text }: LaterMessage): readonly string[] {
  const isNew = subject != null && !/^\s*(?:re|tr|fwd?|aw)\s*:/i.test(subject);
  return [...(isNew ? [subject] : []), ...sentencesFrom(text).map(({ start, end }) => text.slice(start, end))];
}

/**
 * What is done away from the keyboard is told afterwards. Told on the next working day, without a day and without a word
 * of being late, it was done when it was due.
 */
function withGrace(
  shown: Shown,
  { action, due }: PromiseJudged,
  { message, when }: { readonly message: LaterMessage; readonly when: AsOf },
): Shown {
  if (due === null || shown.isDayTold || !OUT_OF_WRITING.has(action)) return shown;
  const dueDay = localDay(due, when.timeZone);
  const nights = dueDay.until(shown.day).days;
  const graceDays = dueDay.dayOfWeek >= 5 ? 8 - dueDay.dayOfWeek : 1;
  const isToldNext = nights > 0 && nights <= graceDays;
  return isToldNext && !OWNS_LATENESS.test(foldInPlace(message.text)) ? { ...shown, day: dueDay } : shown;
}

/** A word around or after the day weighs more than one long before it. */
function timePoints({ due, madeAt }: PromiseJudged, { sentAt }: LaterMessage, { timeZone }: AsOf): number {
  if (due === null) return 0.5;
  const days = localDay(due, timeZone).until(localDay(sentAt, timeZone)).days;
  if (days >= 0) return days <= 21 ? 1 : 0.25;
  if (days >= -1) return 0.25;
  if (madeAt === undefined) return 0;
  const window = Date.parse(due) - Date.parse(madeAt);
  return Date.parse(sentAt) - Date.parse(madeAt) < window / 2 ? -1 : 0;
}

type Context = {
  readonly promise: PromiseJudged;
  readonly wanted: ReadonlySet<string>;
  readonly sharesAny: boolean;
  readonly message: LaterMessage;
};

function contextOf(promise: PromiseJudged, message: LaterMessage): Context {
  const wanted = contentStems(promise.quote);
  const sharesAny = sharedCount(wanted, `${message.subject ?? ''} ${message.text}`) > 0;
  return { promise, wanted, sharesAny, message };
}

/** 0 when the sentence shows nothing. An enclosure proves little: the message must name what was promised. */
function pointsOf(words: string, { promise, wanted, sharesAny, message }: Context): number {
  const folded = foldInPlace(words);
  if (NOT_DONE.test(folded) || /\?\s*$/.test(folded)) return 0;
  const shared = Math.min(SHARED_MAX, sharedCount(wanted, words));
  if (message.isFromClient === true) {
    if (!CLIENT_CONFIRMS.test(folded) || AHEAD.test(folded)) return 0;
    return shared === 0 ? (hasOwnCue(promise, folded) ? 2 : 0) : 1.5 + shared;
  }
  const cues = CUES[promise.action] ?? ANY_CUE;
  const cue = cues.find((candidate) => candidate.test(folded));
  const own = cue === undefined ? 0 : cue === ATTACHED && !sharesAny ? 1 : 2;
  const promised = AS_PROMISED.test(folded) ? 1.5 : 0;
  const performer = own + promised > 0 || !namesPerformer(promise, words) ? 0 : 1;
  const isAhead = AHEAD.test(folded);
  const isOther = own === 0 && ANY_CUE.some((any) => any.test(folded));
  const isDone = isOther || DONE_THING.test(folded);
  const done = own > 0 || isAhead || !isDone ? 0 : 1;
  if (own + promised + done === 0) return 0;
  if (!message.isSameThread && shared === 0) return 0;
  return own + promised + done + performer + (isAhead ? 0 : shared);
}

function hasOwnCue({ action }: PromiseJudged, folded: string): boolean {
  return (CUES[action] ?? ANY_CUE).some((cue) => cue.test(folded));
}

function namesPerformer({ performer }: PromiseJudged, words: string): boolean {
  const [first] = (performer ?? '').split(' ');
  return first !== undefined && first.length > 2 && words.includes(first);
}

/** Is it told that the promise is not done, by us or by the client? The words, or `null`. */
export function deniedBy(promise: PromiseJudged, message: LaterMessage): string | null {
  const wanted = contentStems(promise.quote);
  for (const { start, end } of sentencesFrom(message.text)) {
    const words = message.text.slice(start, end);
    const folded = foldInPlace(words);
    if (!NOT_DONE.test(folded) || /\?\s*$/.test(folded)) continue;
    if (sharedCount(wanted, words) > 0 || (message.isSameThread && DENIALS[promise.action]?.test(folded) === true))
      return words;
  }
  return null;
}

const DENIALS: Readonly<Record<string, RegExp>> = {
  appel: /\b(?:appel\w*|rappel\w*|telephon\w*|joint|call\w*|phon\w*|rang|reach\w*)\b/,
  réponse: /\b(?:repon\w*|nouvelles?|reply|answer\w*|hear\w*|news)\b/,
  courriel: /\b(?:courriel|mail|recu|receiv\w*|got)\b/,
  envoi: /\b(?:recu\w*|envoy\w*|receiv\w*|sent|got|arriv\w*)\b/,
  remboursement: /\b(?:rembours\w*|credit\w*|vire\w*|virement|argent|refund\w*|money|paid|wire\w*)\b/,
  visite: /\b(?:passe\w*|venue?s?|technicien|personne|nobody|came|come|technician|showed|show)\b/,
  livraison: /\b(?:livr\w*|arriv\w*|recu\w*|deliver\w*|receiv\w*)\b/,
  réparation: /\b(?:repar\w*|marche|fonctionne|corrig\w*|fix\w*|work\w*|repair\w*)\b/,
  remplacement: /\b(?:remplac\w*|chang\w*|recu\w*|replac\w*|receiv\w*)\b/,
};

const STEM_LENGTH_MIN = 4;
const COMMON = new Set(
  'vous votre vos notre avec pour dans sera leur your will with have this that from back bonjour hello morning matin demain jour jours tomorrow before avant monday tuesday wednesday thursday friday lundi mardi mercredi jeudi vendredi'.split(
    ' ',
  ),
);

/** Stems of the words that carry meaning, and amounts: "$11,400" and "11 400,00 $" are one. */
function contentStems(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const { word, folded } of tokensFrom(text)) {
    if (folded.length < STEM_LENGTH_MIN || COMMON.has(folded) || /\d/.test(folded)) continue;
    stems.add(stemOf(word, 'fr'));
    stems.add(stemOf(word, 'en'));
  }
  for (const amount of amountsIn(text)) stems.add(amount);
  return stems;
}

const DIGITS = '\\d{1,3}(?:[\\u00a0\\u202f ,.]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?';
const AMOUNT = new RegExp(`(?:[$€£] ?(${DIGITS}))|(?:(${DIGITS}) ?[$€£])|(?<![\\d:])(\\d{3,})(?![\\d:])`, 'g');
const YEAR = /^20\d\d$/;

/** An amount weighs like two words: nobody writes it by chance. */
function amountsIn(text: string): readonly string[] {
  return [...text.matchAll(AMOUNT)].flatMap(([, before, after, bare]) => {
    const whole = (before ?? after ?? bare ?? '').replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
    return bare !== undefined && YEAR.test(bare) ? [] : [`#${whole}`, `##${whole}`];
  });
}

/** Each word counts once, in whichever language its stems agree. */
function sharedCount(wanted: ReadonlySet<string>, words: string): number {
  const found = new Set<string>();
  for (const { word, folded } of tokensFrom(words)) {
    if (folded.length < STEM_LENGTH_MIN || COMMON.has(folded) || /\d/.test(folded)) continue;
    if (wanted.has(stemOf(word, 'fr')) || wanted.has(stemOf(word, 'en'))) found.add(folded);
  }
  for (const amount of amountsIn(words)) if (wanted.has(amount)) found.add(amount);
  return found.size;
}

/** Country and time zone of a judgement; the calendar of Québec where nobody said. */
export function calendarFrom({ country, region, timeZone }: AsOf) {
  return { country: country ?? 'CA', region: region ?? null, timeZone } as const;
}
