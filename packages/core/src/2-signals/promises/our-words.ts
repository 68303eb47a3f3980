import { clausesFrom } from '../../text/clauses.ts';
import { gated } from '../../text/gated.ts';
import { allMatches } from '../../text/matches.ts';
import { foldInPlace } from '../../text/normalise.ts';
import type { Span } from '../signals.ts';
import { type Action, actionIn } from './actions.ts';
import { type Commitment, HEDGE, NOT_OURS } from './commitment.ts';
import { type Calendar, type FoundTime, timesIn } from './dates.ts';
import { partsByDay } from './enumerated.ts';
import { HEADS, type Head } from './heads.ts';
import { ellipsesIn, type TimedSentence, verblessIn } from './verbless.ts';

const REMINDER = gated(
  /\b(?:vous|te|lui) rapp?ell?(?:e|ons) (?:que|qu'|l[ae]s? (?!\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|lendemain|semaine|mois|plus)|l'|notre|nos|votre|ici|toutefois|egalement|cependant|simplement)|\bpour rappel\b|\bvous (?:ecris|ecrivons|contacte|contactons|appelle|confirme|confirmons) (?:pour|au sujet|suite|afin|concernant|que|qu'|la reception|avoir|bien)|\bfais? suite\b/,
);
const DONE_NOW = gated(
  /\b(?:ci-jointe?s?|ci-inclus|en piece jointe|en annexe|attached|enclosed|trouverez (?:ci|en|dans)|you will find|you'll find|please find)/,
);
const CLIENT_CONDITION = gated(
  /\b(?:si (?:vous|cette heure|ca vous|cela vous|l'heure)|if (?:you|that|this|it|not)|should you|des que vous|once you|as soon as you|quand vous|lorsque vous|when you|whenever you|unless you|a moins que vous|let me know and|dites-moi|text me|appelez|ecrivez|envoyez-moi|send me|call me|reply)\b/,
);
const CONDITION = gated(
  /(?<![\p{L}])(?:si|s'il|s'ils|des que|aussitot que|une fois que?|quand|lorsqu[e']|des (?:la )?reception|if|as soon as|once|when|provided|pourvu que|a condition)(?![\p{L}]) ?[^,;.!?]{3,90}/u,
);
const ALTERNATIVE = /\b(?:or|ou|ou bien|sinon|otherwise|else) $/;
const THAT_DAY = gated(/\b(?:ce jour-la|le jour meme|ce matin-la|that (?:very )?day|the same day|a ce moment-la)\b/);
const FOR_YOU = gated(
  /\b(?:vous|votre|vos|lui|leur|te|toi|you|your|him|her|them)\b|\b(?:m'en|s'en|nous en) (?:occup|charg)/,
);
const ONLY_THEN = gated(
  /\bn'(?:aurai|aurons|aura|ai|avons|a|arrive|arrivera|est|sera) .{0,60}\bqu[e'] ?|\b(?:not (?:before|until)|only (?:have|get|be)|will be late|delayed|plus tard que prevu|retard(?:e|ee)?|au lieu de|instead of|repouss|report(?:e|ee|er)\b|postpon|pushed)\b/,
);

/** One sentence with the times it names, which the next sentence may ask for too. */
export type DatedSentence = {
  /** Offset into the text. */
  readonly start: number;
  readonly words: string;
  readonly folded: string;
  readonly times: readonly FoundTime[];
};

export function datedSentence(text: string, { start, end }: Span, calendar: Calendar): DatedSentence {
  const words = text.slice(start, end);
  const folded = foldInPlace(words);
  return { start, words, folded, times: timesIn(words, folded, calendar) };
}

/** Finds what we commit ourselves to in one sentence. @param lastDay The latest day named before in the message. */
export function commitmentsIn(
  sentence: DatedSentence,
  context: { readonly calendar: Calendar; readonly lastDay: FoundTime | null },
): readonly Commitment[] {
  const { words, folded } = sentence;
  if (/\?\s*$/.test(words)) return [];
  const times = sentence.times.filter((time) => isAhead(time, context.calendar) && !isSince(folded, time));
  const clauses = clausesFrom(words, { start: 0, end: words.length });
  const hasTime = times.length > 0 || THAT_DAY.test(folded);
  const heads = headsIn(folded, clauses, hasTime);
  const found: Commitment[] = [];
  for (const { clause, head, match } of heads) {
    const others = heads.filter((other) => other.clause !== clause).map((other) => other.clause);
    const commitment = commitmentFrom(
      { words, folded, clauses, times, others, lastDay: context.lastDay },
      { clause, head, match },
    );
    if (commitment !== null)
      found.push(...dayByDay(folded, commitment, times).map((part) => moved(part, sentence.start)));
  }
  const whole = { words, folded, clauses, times };
  if (found.length === 0)
    found.push(
      ...verblessIn(whole)
        .flatMap((one) => dayByDay(folded, one, times))
        .map((part) => moved(part, sentence.start)),
    );
  found.push(...ellipsesIn(sentence.start, whole, found));
  return found;
}

/** One commitment a day when the clause lists several. */
function dayByDay(folded: string, commitment: Commitment, times: readonly FoundTime[]): readonly Commitment[] {
  const inside = times.filter((time) => time.start < commitment.end && commitment.start < time.end);
  if (commitment.time === null || inside.length < 2) return [commitment];
  return partsByDay(folded, commitment, inside).map((part, place) => ({
    ...commitment,
    ...part,
    action: place === 0 ? commitment.action : (actionIn(folded.slice(part.start, part.end)) ?? commitment.action),
  }));
}

function moved(commitment: Commitment, offset: number): Commitment {
  return { ...commitment, start: commitment.start + offset, end: commitment.end + offset };
}

/** "Branché depuis 10 h ce matin", "cancelled as of today": it is done. */
const isSince = (folded: string, { start }: FoundTime): boolean =>
  /\b(?:depuis|since|as of|as from)(?: le)? $/.test(folded.slice(0, start));

function isAhead(time: FoundTime, calendar: Calendar): boolean {
  return Date.parse(time.due) >= Date.parse(calendar.sentAt);
}

type Hit = { readonly clause: Span; readonly head: Head; readonly match: RegExpExecArray };

/** Most sentences name no day: the heads that need one are not even tried. */
const UNTIMED_HEADS = HEADS.filter((head) => head.kind === 'doing' || head.kind === 'outcome');

/** One head a clause: the surest, then the earliest. */
function headsIn(folded: string, clauses: readonly Span[], hasTime: boolean): readonly Hit[] {
  const heads = hasTime ? HEADS : UNTIMED_HEADS;
  const hits: Hit[] = [];
  for (const clause of clauses) {
    const words = folded.slice(clause.start, clause.end);
    let best: Hit | null = null;
    for (const head of heads) {
      for (const match of allMatches(head.pattern, words)) {
        if (match.groups?.negation !== undefined && !/\bqu[e']/.test(words.slice(match.index))) continue;
        if (best === null || head.confidence > best.head.confidence) best = { clause, head, match };
        break;
      }
    }
    if (best !== null) hits.push(best);
  }
  return hits;
}

type Sentence = TimedSentence & {
  /** Clauses that hold another commitment: their times are theirs. */
  readonly others: readonly Span[];
  readonly lastDay: FoundTime | null;
};

function commitmentFrom(sentence: Sentence, { clause, head, match }: Hit): Commitment | null {
  const { folded, words } = sentence;
  const inClause = folded.slice(clause.start, clause.end);
  const before = folded.slice(Math.max(0, clause.start - 8), clause.start + match.index);
  if ((head.kind === 'scheduled' || head.kind === 'timed') && NOT_OURS.test(inClause)) return null;
  if (
    REMINDER.test(inClause) ||
    DONE_NOW.test(inClause) ||
    (/\bvoici\b/.test(inClause) && sentence.times.length === 0) ||
    ALTERNATIVE.test(before)
  )
    return null;
  if (
    HEDGE.test(inClause) ||
    /\b(?:not|never|jamais)\b/.test(inClause.slice(match.index, match.index + match[0].length + 12))
  )
    return null;
  const time = timeOf(sentence, clause, inClause);
  const condition = conditionOf(sentence, clause);
  if (time === null && CLIENT_CONDITION.test(withoutOthers(sentence, clause))) return null;
  const action = actionIn(inClause.slice(Math.max(0, match.index)));
  const isFor = FOR_YOU.test(inClause);
  if (!isEnough(head, { action, time, isFor, hasCondition: condition !== null })) return null;
  const span = coverOf(sentence, clause, { time, condition });
  return {
    ...span,
    rule: head.rule,
    action: action ?? actionIn(folded),
    time,
    condition: condition === null ? null : words.slice(condition.start, condition.end),
    subject: subjectOf(words.slice(clause.start, clause.end), match),
    renegotiates: time !== null && ONLY_THEN.test(folded),
    confidence: time === null ? head.confidence - 0.15 : head.confidence,
  };
}

type Signs = {
  readonly action: Action | null;
  readonly time: FoundTime | null;
  readonly isFor: boolean;
  readonly hasCondition: boolean;
};

/** A verb alone commits to nothing: it takes a day, or something done for the client. */
function isEnough(head: Head, { action, time, isFor, hasCondition }: Signs): boolean {
  if (head.kind === 'timed') return time !== null;
  if (head.kind === 'scheduled') return time !== null && (action !== null || isFor);
  if (time !== null) return true;
  if (action === null) return false;
  return head.kind === 'doing' ? isFor || hasCondition : isFor && head.rule !== 'vous-recevrez';
}

/** The sentence without the clauses of other commitments: a condition there is theirs. */
function withoutOthers(sentence: Sentence, clause: Span): string {
  let words = sentence.folded;
  for (const other of sentence.others) {
    if (other !== clause)
      words = words.slice(0, other.start) + ' '.repeat(other.end - other.start) + words.slice(other.end);
  }
  return words;
}

/** First the clause's own time, then one of a neighbour that commits to nothing else, then "that day". */
function timeOf(sentence: Sentence, clause: Span, inClause: string): FoundTime | null {
  const own = sentence.times.filter((time) => time.start < clause.end && clause.start < time.end);
  const free = sentence.times.filter(
    (time) => !sentence.others.some((other) => time.start < other.end && other.start < time.end),
  );
  const named = own[0] ?? free[0] ?? null;
  if (named !== null) return named;
  const thatDay = THAT_DAY.exec(inClause);
  if (thatDay === null || sentence.lastDay === null) return null;
  const start = clause.start + thatDay.index;
  return { ...sentence.lastDay, start, end: start + thatDay[0].length, words: sentence.lastDay.words };
}

function conditionOf(sentence: Sentence, clause: Span): Span | null {
  const match = CONDITION.exec(sentence.folded);
  if (match === null) return null;
  const span = { start: match.index, end: match.index + match[0].trimEnd().length };
  const isOthers = sentence.others.some((other) => span.start < other.end && other.start < span.end);
  return isOthers && !(span.start < clause.end && clause.start < span.end) ? null : span;
}

/** The clauses that hold the head, its time and its condition, as one stretch. */
function coverOf(
  sentence: Sentence,
  clause: Span,
  parts: { readonly time: FoundTime | null; readonly condition: Span | null },
): Span {
  let { start, end } = clause;
  for (const part of [parts.time, parts.condition]) {
    if (part === null) continue;
    for (const other of sentence.clauses) {
      if (!(part.start < other.end && other.start < part.end)) continue;
      start = Math.min(start, other.start);
      end = Math.max(end, other.end);
    }
  }
  const lead = /^(?:et|and|puis|then|mais|but|donc|so),? /i.exec(sentence.words.slice(start, end))?.[0].length ?? 0;
  return { start: start + lead, end };
}

const OURSELVES = new Set(
  'je j on nous i we il elle ils elles vous you it this that ce cela ca and et qui who which tout rien'.split(' '),
);

function subjectOf(clause: string, match: RegExpExecArray): string | null {
  const folded = match.groups?.subject;
  if (folded === undefined) return null;
  const start = match.index + match[0].indexOf(folded);
  const words = clause
    .slice(start, start + folded.length)
    .replace(/^(?:et|and|puis|que|qu['’]|then|but|mais) ?/i, '')
    .trim();
  return OURSELVES.has(foldInPlace(words)) ? (/^(?:il|elle|he|she)$/i.test(words) ? words : null) : words;
}
