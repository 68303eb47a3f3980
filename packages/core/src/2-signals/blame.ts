import type { StaffMember } from '../firm/firm.ts';
import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import type { ReadClause } from './analysis.ts';
import { hitsOf } from './analysis.ts';
import type { Message } from './message.ts';
import type { StaffMention } from './names.ts';
import type { Target } from './signals.ts';

export type Blame = {
  readonly staff: string | null;
  readonly unresolved: string | null;
  readonly candidates: readonly string[];
  /** Where they are named or described; `null` when nobody is blamed. */
  readonly at: Span | null;
};

export const NOBODY: Blame = { staff: null, unresolved: null, candidates: [], at: null };

/** Somebody goes on acting without being named again: "Il raccroche", "m'a lancé", "she said". */
const CARRIES_ON = gated(
  /(?<![\p{L}])(?:il|elle|ils|he|she|they|celui-ci|celle-ci|lui|him|her|m['’]a|m['’]ont)(?![\p{L}])/iu,
);
/** Sentences back that a pronoun may reach. */
const REACH_SENTENCES = 6;
/** Reproach of a sentence that names somebody from which the next sentence may go on about them unnamed. */
const ACCUSED_MIN = 1.5;

function isPraised(message: Message, mention: StaffMention): boolean {
  const clause = message.body.clauses.find(({ start, end }) => mention.start >= start && mention.start < end);
  if (clause === undefined) return false;
  const score = message.scores[clause.place];
  if (score === undefined || score.reproach >= 3) return false;
  const beside = message.body.clauses.filter(({ sentence }) => sentence === mention.sentence);
  const praise = Math.max(...beside.map(({ place }) => message.scores[place]?.praise ?? 0));
  return praise >= 1.5 && praise > score.reproach;
}

function isAccused(message: Message, mention: StaffMention): boolean {
  const beside = message.body.clauses.filter(({ sentence }) => sentence === mention.sentence);
  return beside.some(({ place }) => (message.scores[place]?.reproach ?? 0) >= ACCUSED_MIN);
}

export type Blamed = Span & { readonly target: Target | null; readonly facet: string | null };

/** Somebody announces or assures: what does not come is then theirs. */
const ANNOUNCES = gated(
  /(?<!\p{L})(?:(?:m['’]|nous |lui |leur |vous |me |l['’])(?:a|ai|ait|as|avez|aviez|avait|avaient|ont|est|avais)\b.{0,20}(?:dit|jur|promis|assur|annonc|confirm|certifi|garanti|expliqu|r[ée]pondu|[ée]crit|parl)|(?:avait|a|avez|aviez|as|avais) (?:dit|jur|promis|assur|annonc|confirm|certifi|garanti|expliqu|pr[ée]venu|not)|(?:m['’]|nous |lui )(?:disait|annon[cç]ait|confirmait|assurait|promettait)|devai[ts]|told|said|promised|swore|assured|confirmed|agreed|wrote back|stated|announced|guaranteed|offered|would (?:be|call|send|come|have|get))/iu,
);
/** Sentences back in which the announcement of what failed is looked for. */
const ANNOUNCED_SENTENCES = 3;
/** "You told me", "tu m'avais dit": in a message that greets one person by name, they said it. */
const YOU_ANNOUNCED = gated(
  /(?<!\p{L})(?:(?:tu|vous) (?:m['’]|nous |lui |leur )?(?:as|avez|avais|aviez|devais|deviez|aviez dû)|you(?:['’]d| had| have| also| kindly| then)? (?:told|said|promised|swore|assured|confirmed|agreed|wrote|stated|offered|drew|gave|measured|came|were going))/iu,
);
/** The quote goes on about the one just named: "He also drove off with my torch". */
const OPENS_WITH_PRONOUN = gated(/^(?:mais |but |and |et |puis |then )?(?:il|elle|he|she)(?!\p{L})/iu);

/** Griefs about something announced and not done: the sentence before says who announced it. */
const ANNOUNCED = gated(/follow-up|answer|status|not-sent|late|missed|no-show|delivered|waiting|delay/u);

/** A grief about manners in a message that speaks of one employee is about that one. */
function onlyOne(mentions: readonly StaffMention[]): StaffMention | null {
  const names = new Set(mentions.flatMap(({ of }) => of.map(({ name }) => name)));
  return names.size === 1 ? (mentions[0] ?? null) : null;
}

function blamedMention(message: Message, clause: ReadClause, quote: Blamed): StaffMention | null {
  const usable = message.staff.filter((mention) => !mention.isAddress && !isPraised(message, mention));
  const inside = usable.findLast(({ start }) => start >= quote.start && start < quote.end);
  if (inside !== undefined) return inside;
  if (quote.target === 'place' || quote.target === 'product') return null;
  const { text, sentences } = message.body;
  const at = sentences.indexOf(clause.sentence);
  const before = usable.findLast(({ sentence, start }) => sentence === clause.sentence && start < quote.start);
  if (before !== undefined) return before;
  const announcer = announcerOf(message, at, quote);
  if (announcer !== null) return announcer;
  if (OPENS_WITH_PRONOUN.test(text.slice(quote.start, quote.end))) {
    const lastNamed = message.staff.findLast(({ start, isAddress }) => start < quote.start && !isAddress);
    if (lastNamed !== undefined && at - sentences.indexOf(lastNamed.sentence) <= 2) return lastNamed;
  }
  const goesOn = CARRIES_ON.test(text.slice(quote.start, quote.end));
  for (let back = 1; back <= (goesOn ? REACH_SENTENCES : 1); back += 1) {
    const named = usable.findLast((mention) => mention.sentence === sentences[at - back]);
    if (named === undefined) continue;
    const wasAnnounced = quote.facet === null || ANNOUNCED.test(quote.facet);
    return goesOn || (wasAnnounced && isAccused(message, named)) ? named : null;
  }
  return quote.target === 'staff' ? onlyOne(usable) : null;
}

/** Who announced, in the sentence of the quote or shortly before, what the quote says did not come. */
function announcerOf({ body, staff }: Message, at: number, quote: Blamed): StaffMention | null {
  if (quote.target === 'staff') return null;
  for (let back = 0; back <= ANNOUNCED_SENTENCES; back += 1) {
    const sentence = body.sentences[at - back];
    if (sentence === undefined) break;
    const words = body.text.slice(sentence.start, sentence.end);
    if (YOU_ANNOUNCED.test(words)) {
      const greeted = staff.filter(({ isAddress, of }) => isAddress && of.length === 1);
      if (greeted.length > 0) return greeted[0] ?? null;
    }
    if (!ANNOUNCES.test(words)) continue;
    const named = staff.findLast((mention) => mention.sentence === sentence && !mention.isAddress);
    if (named !== undefined) return named;
  }
  return null;
}

/** Staff whose role fits the words of a description: candidates, never a verdict. */
function candidatesFor(message: Message, description: string): readonly string[] {
  const words = description.toLowerCase();
  const { firm } = message.context;
  return firm.staff
    .filter(({ role }) =>
      (role ?? '')
        .toLowerCase()
        .split(/[^\p{L}]+/u)
        .some(
          (word) =>
            word.length > 3 &&
            (words.includes(word) || ROLE_WORDS.some(([sign, role_]) => sign.test(words) && role_.test(word))),
        ),
    )
    .map(({ name }) => name);
}

const ROLE_WORDS: readonly (readonly [RegExp, RegExp])[] = [
  [/r[ée]ception|comptoir|accueil|front desk|desk|counter|reception/u, /^r[ée]ception/u],
  [/technici|technician|tech|d[ée]panneur|monteur|installateur|installer|plombier|plumber/u, /^technicien/u],
  [/vendeu|sales|clerk|commis/u, /^vendeu/u],
  [/compta|accounting|facturation|billing/u, /^(?:compta|facturation)/u],
  [
    /patron|boss|owner|propri[ée]taire|g[ée]rant|manager|direct|responsable|pr[ée]sident/u,
    /^(?:patron|propri[ée]taire|g[ée]rant|direct|pr[ée]sident|responsable)/u,
  ],
  [/support|sav|service client|customer service|help ?desk|soutien/u, /^(?:support|service|sav|soutien)/u],
  [/planning|coordination|dispatch|horaire|scheduling/u, /^(?:planning|coordination)/u],
  [/r[ée]servation|reservations|booking/u, /^r[ée]servation/u],
  [/serveu|wait|server|chef|cook|cuisin/u, /^(?:serveu|chef|cuisin|salle)/u],
];

/** The words for a person in the quote, or before it in its sentence; a thing or a place is nobody's manners. */
function describedIn({ body }: Message, clause: ReadClause, quote: Blamed): Span | null {
  if (quote.target === 'place' || quote.target === 'product') return null;
  const inSentence = hitsOf(clause.sentence, 'people', 'person');
  const own = inSentence.findLast(({ start }) => start < quote.end);
  if (own !== undefined) return own;
  const goesOn = quote.target === 'staff' || OPENS_WITH_PRONOUN.test(body.text.slice(quote.start, quote.end));
  if (!goesOn) return null;
  const at = body.sentences.indexOf(clause.sentence);
  for (const sentence of [body.sentences[at - 1], body.sentences[at - 2]]) {
    const before = sentence === undefined ? undefined : hitsOf(sentence, 'people', 'person').at(-1);
    if (before !== undefined) return before;
  }
  return null;
}

/** Somebody named or described as one to blame: their name, or the words that point at them. */
export function blameOn(message: Message, of: readonly StaffMember[], at: Span): Blame {
  const [only, ...others] = of;
  if (only !== undefined && others.length === 0) return { staff: only.name, unresolved: null, candidates: [], at };
  const { text, sentences } = message.body;
  const words = text.slice(at.start, at.end);
  if (only !== undefined) return { staff: null, unresolved: words, candidates: of.map(({ name }) => name), at };
  const end = sentences.find((sentence) => at.start >= sentence.start && at.start < sentence.end)?.end ?? at.end;
  const candidates = candidatesFor(message, text.slice(at.start, Math.min(end, at.start + DESCRIPTION_MAX)));
  return { staff: null, unresolved: words, candidates, at };
}
const DESCRIPTION_MAX = 80;

/**
 * Whom the grievance blames by the rules alone: a name of the firm's list, or the words that point at somebody the
 * list does not settle (`of` is then empty). Being greeted, thanked or asked for is not being blamed.
 *
 * @returns Where they are named or described; `null` when nobody is blamed.
 */
export function blamedBy(
  message: Message,
  clause: ReadClause,
  quote: Blamed,
): { readonly of: readonly StaffMember[]; readonly at: Span } | null {
  const mention = blamedMention(message, clause, quote);
  if (mention !== null) return { of: mention.of, at: mention };
  const at = describedIn(message, clause, quote);
  return at === null ? null : { of: [], at };
}
