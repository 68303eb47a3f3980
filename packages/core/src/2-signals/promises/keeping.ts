import { Temporal } from 'temporal-polyfill';
import { foldInPlace } from '../../text/normalise.ts';
import { sentencesFrom } from '../../text/sentences.ts';
import { localDay } from './evidence-day.ts';
import { calendarFrom, deniedBy, type Shown, shownBy } from './keeping-evidence.ts';
import type { AsOf, LaterMessage, PromiseJudged } from './later-message.ts';
import { commitmentsIn, datedSentence } from './our-words.ts';

export type Keeping = {
  readonly state: 'open' | 'kept' | 'late' | 'renegotiated' | 'broken';
  /** Day it was done (or told anew), as an ISO instant; `null` while nothing shows it. */
  readonly doneAt: string | null;
  readonly messageId: string | null;
  /** The words that show it, exact substring of that message or its subject; empty when nothing does. */
  readonly words: string;
  /** New due of a promise renegotiated in time, also of one that was then kept. */
  readonly newDue: string | null;
  /** When the client was told of the new due. */
  readonly renegotiatedAt: string | null;
};

const NOTHING = { doneAt: null, messageId: null, words: '', newDue: null, renegotiatedAt: null };

/**
 * Judges one promise by what was written afterwards, as of a date.
 *
 * A client told before the due that it will be later has a new due. What the client denies afterwards is not done, and
 * what is done in part is not done.
 *
 * @param later Messages in any order; only those between the promise and `asOf` count.
 * @returns `broken` only once the due is past; a promise without a day stays `open` until something shows it done.
 */
export function keepingOf(promise: PromiseJudged, later: readonly LaterMessage[], when: AsOf): Keeping {
  const asOf = Date.parse(when.asOf);
  const madeAt = promise.madeAt === undefined ? Number.NEGATIVE_INFINITY : Date.parse(promise.madeAt);
  const inTime = later
    .filter(({ sentAt }) => Date.parse(sentAt) <= asOf && Date.parse(sentAt) > madeAt)
    .toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt) || (a.id < b.id ? -1 : 1));
  const anew = renegotiatedBy(promise, inTime, when);
  const current = anew === null ? promise : { ...promise, due: anew.newDue };
  const told = { newDue: anew?.newDue ?? null, renegotiatedAt: anew?.at ?? null };
  const shown = firstShown(current, inTime, when);
  if (shown !== null) {
    const { message, evidence } = shown;
    const state = isLate(current.due, evidence.day, when) ? 'late' : 'kept';
    return { ...told, state, doneAt: instantOf(evidence, message, when), messageId: message.id, words: evidence.words };
  }
  const isOverdue = current.due !== null && Date.parse(current.due) < asOf;
  if (anew !== null) {
    const state = isOverdue ? 'broken' : 'renegotiated';
    return { ...told, state, doneAt: anew.at, messageId: anew.messageId, words: anew.words };
  }
  return { ...NOTHING, state: isOverdue ? 'broken' : 'open' };
}

/** The first message that shows it done and that nothing said afterwards takes back. */
function firstShown(
  promise: PromiseJudged,
  messages: readonly LaterMessage[],
  when: AsOf,
): { readonly message: LaterMessage; readonly evidence: Shown } | null {
  for (const [place, message] of messages.entries()) {
    const evidence = shownBy(promise, message, when);
    if (evidence === null || evidence.isInPart) continue;
    const isDenied = messages
      .slice(place + 1)
      .some((next) => next.isFromClient === true && deniedBy(promise, next) !== null);
    if (!isDenied) return { message, evidence };
  }
  return null;
}

type Anew = { readonly at: string; readonly newDue: string; readonly messageId: string; readonly words: string };

const PUT_OFF =
  /\b(?:plutot|finalement|au lieu|repouss\w*|report\w*|decal\w*|retard\w*|remis(?:e|es)? a|ne (?:pourra|pourrai|pourrons|sera|serai|seront|peux|peut|pouvons)\b.{0,30}\b(?:que|pas|avant)|n'aur\w+.{0,30}\bque|pas avant|instead|rather than|postpon\w*|push(?:ed|ing)?\b|delay\w*|moved? (?:to|it)|reschedul\w*|not before|not until|won't (?:be|have|make)|can't (?:make|be)|later than|will now be)\b/;

/** Told before it was due that it will be later: renegotiated, not broken. The last such word counts. */
function renegotiatedBy(promise: PromiseJudged, messages: readonly LaterMessage[], when: AsOf): Anew | null {
  let due = promise.due;
  let anew: Anew | null = null;
  for (const message of messages) {
    if (due === null || message.isFromClient === true || Date.parse(message.sentAt) > Date.parse(due)) continue;
    const found = message.isSameThread ? newDueIn(message, due, when) : null;
    if (found === null) continue;
    anew = { at: message.sentAt, messageId: message.id, ...found };
    due = found.newDue;
  }
  return anew;
}

function newDueIn(
  message: LaterMessage,
  due: string,
  when: AsOf,
): { readonly newDue: string; readonly words: string } | null {
  const calendar = { ...calendarFrom(when), sentAt: message.sentAt, looksBack: false };
  for (const sentence of sentencesFrom(message.text)) {
    const dated = datedSentence(message.text, sentence, calendar);
    const isAfter = (time: string) => Date.parse(time) > Date.parse(due);
    const told = commitmentsIn(dated, { calendar, lastDay: null }).find((found) => found.renegotiates);
    if (told?.time != null && isAfter(told.time.due))
      return { newDue: told.time.due, words: message.text.slice(told.start, told.end) };
    if (!PUT_OFF.test(foldInPlace(dated.words))) continue;
    const time = dated.times.findLast((candidate) => isAfter(candidate.due));
    if (time !== undefined) return { newDue: time.due, words: dated.words };
  }
  return null;
}

/** Days are compared, not minutes: a refund at 17:05 for "avant 17 h" that same day is no broken word. */
function isLate(due: string | null, day: Temporal.PlainDate, when: AsOf): boolean {
  return due !== null && Temporal.PlainDate.compare(day, localDay(due, when.timeZone)) > 0;
}

/** The instant of the message, or noon of the day it tells of. */
function instantOf({ day }: Shown, { sentAt }: LaterMessage, { timeZone }: AsOf): string {
  if (localDay(sentAt, timeZone).equals(day)) return sentAt;
  return day
    .toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(12) })
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
