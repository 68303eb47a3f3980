import type { Channel } from '../../1-complaint/item.ts';
import type { Firm } from '../../firm/firm.ts';
import { gated } from '../../text/gated.ts';
import { fold } from '../../text/normalise.ts';
import type { Evidence, FoundPromise, Span } from '../signals.ts';
import { capturedIn, notedIn } from './capture.ts';
import type { Commitment } from './commitment.ts';
import type { Calendar, FoundTime } from './dates.ts';
import { commitmentsIn, datedSentence } from './our-words.ts';
import { type Recalled, recalledIn } from './reproach.ts';
import { isToldTwice, sharedPromise } from './told-twice.ts';

export type PromiseInput = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly direction: 'in' | 'out';
  readonly channel: Channel;
  readonly sentAt: string;
  readonly firm: Firm;
  readonly authorName: string | null;
  /** Typed as a promise: it is one, however badly it reads. */
  readonly isPromiseNote?: boolean;
};

/** What became of a promise is told in the same breath, or never. */
const SENTENCES_AFTER = 2;

export type PromisesFound = { readonly promises: readonly FoundPromise[]; readonly evidence: readonly Evidence[] };

/** Nobody makes more promises in one message; more is a pasted contract. */
const PROMISES_MAX = 20;

/**
 * Finds promises: in our outgoing words those we make, in clients' words and staff notes those they recall.
 *
 * Shape: in order of the text, never overlapping in one voice. `due` carries the firm's own offset. A conditional
 * promise without a day has no due; the evidence rule `renegotiates` marks a new day told for an old promise.
 */
export function promisesFrom(input: PromiseInput): PromisesFound {
  const found = input.direction === 'out' ? ourPromises(input) : recalledPromises(input);
  const reminders = input.direction === 'out' ? remindersIn(input) : [];
  return {
    promises: found.map(({ promise }) => promise),
    evidence: [...found.flatMap(({ evidence }) => evidence), ...reminders],
  };
}

type Found = { readonly promise: FoundPromise; readonly evidence: readonly Evidence[] };

function calendarOf(input: PromiseInput): Calendar {
  const { country, region, timeZone } = input.firm;
  return { country, region, timeZone, sentAt: input.sentAt, looksBack: false };
}

function ourPromises(input: PromiseInput): readonly Found[] {
  const calendar = calendarOf(input);
  const captured = input.isPromiseNote === true ? notedIn(input.text, calendar) : capturedIn(input.text, calendar);
  if (captured !== null) {
    const performer = nameIn(input, { start: captured.start, end: captured.end });
    return [foundFrom(input, { ...captured, subject: performer }, 'our_words')];
  }
  const found: Found[] = [];
  let lastDay: FoundTime | null = null;
  let lastName: string | null = null;
  for (const sentence of input.sentences) {
    lastName = nameIn(input, sentence) ?? lastName;
    const dated = datedSentence(input.text, sentence, calendar);
    for (const commitment of commitmentsIn(dated, { calendar, lastDay })) {
      if (found.length < PROMISES_MAX) found.push(foundFrom(input, withName(commitment, lastName), 'our_words'));
    }
    lastDay = dated.times.at(-1) ?? lastDay;
  }
  return found;
}

function recalledPromises(input: PromiseInput): readonly Found[] {
  const calendar = calendarOf(input);
  const found: Found[] = [];
  input.sentences.forEach((sentence, place) => {
    const recalled = recalledIn(input.text, sentence, { calendar, after: () => wordsAfter(input, place) });
    if (found.length >= PROMISES_MAX) return;
    if (recalled !== null) {
      const told = foundFrom(input, recalled, 'reproach');
      const same = found.findIndex(({ promise }) => isToldTwice(promise, told.promise));
      const before = found[same];
      if (before === undefined) found.push(told);
      else found[same] = joined(before, told);
    } else if (input.channel === 'phone_note') found.push(...notedPromises(input, sentence, calendar));
  });
  return found;
}

const joined = (before: Found, told: Found): Found => ({
  promise: sharedPromise(before.promise, told.promise),
  evidence: [...before.evidence, ...told.evidence],
});

const FIRST_PERSON_RULES: ReadonlySet<string> = new Set(['je-present', 'je-futur', 'ill']);
const NAMED_RULES: ReadonlySet<string> = new Set(['tiers-present', 'tiers-futur', 'will']);
/** What the client wants of somebody is no word given. */
const WANTED = /(?<!\p{L})(?:veut|voudrait|souhaite|demande|aimerait|wants|would like|['’]d like|asks)(?!\p{L})/iu;

/**
 * What whoever noted a call told the client would be done, with its time: "Je la rappelle avant 18 h", "Nadège passe
 * demain". In a note "il" and "elle" are the client's, whose own plans promise nothing of ours.
 */
function notedPromises(input: PromiseInput, sentence: Span, calendar: Calendar): readonly Found[] {
  const isOurs = ({ rule, subject }: Commitment): boolean =>
    subject === null ? FIRST_PERSON_RULES.has(rule) : NAMED_RULES.has(rule) && namedIn(input, subject) !== null;
  if (WANTED.test(input.text.slice(sentence.start, sentence.end))) return [];
  return commitmentsIn(datedSentence(input.text, sentence, calendar), { calendar, lastDay: null })
    .filter((commitment) => commitment.time !== null && isOurs(commitment))
    .map((commitment) => foundFrom(input, commitment, 'reproach'));
}

function wordsAfter({ text, sentences }: PromiseInput, place: number): string {
  const following = sentences.slice(place + 1, place + 1 + SENTENCES_AFTER);
  return following.map(({ start, end }) => text.slice(start, end)).join(' ');
}

/** "His name is Kevin, and he will come": the pronoun is the last person of ours named. */
function withName(commitment: Commitment, lastName: string | null): Commitment {
  const isPronoun = commitment.subject !== null && /^(?:il|elle|he|she)$/i.test(commitment.subject);
  return isPronoun ? { ...commitment, subject: lastName } : commitment;
}

type WrittenName = { readonly name: string; readonly folded: string; readonly pattern: RegExp };

/** Built once a firm: a pattern for every form of every name would be built again for every sentence. */
const writtenNames = new WeakMap<Firm['staff'], readonly WrittenName[]>();

/** What each person of the firm may be called, in the order of the list; initials are too short to tell. */
function writtenNamesOf({ staff }: Firm): readonly WrittenName[] {
  const known = writtenNames.get(staff);
  if (known !== undefined) return known;
  const names = staff.flatMap(({ name, aliases }) =>
    [name, ...aliases]
      .filter((form) => form.length > 2)
      .map((form) => {
        const folded = fold(form);
        return { name, folded, pattern: new RegExp(`(?<![\\p{L}])${escaped(folded)}(?![\\p{L}])`, 'u') };
      }),
  );
  writtenNames.set(staff, names);
  return names;
}

const nameIn = (input: PromiseInput, sentence: Span): string | null =>
  namedIn(input, input.text.slice(sentence.start, sentence.end));

function namedIn(input: PromiseInput, text: string): string | null {
  const names = writtenNamesOf(input.firm);
  if (names.length === 0) return null;
  const words = fold(text);
  return names.find(({ folded, pattern }) => words.includes(folded) && pattern.test(words))?.name ?? null;
}

function escaped(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const windowOf = ({ time }: Commitment | Recalled): { readonly dueFrom?: string } =>
  time !== null && 'from' in time && time.from !== null ? { dueFrom: time.from } : {};

/** "Je vous rappelle que la facture est due vendredi" reminds and promises nothing (S6b); the owner sees why. */
const REMINDS = gated(
  /(?<!\p{L})(?:(?:je|nous) (?:vous|te) rappel(?:le|ons) (?:que|qu['’])|(?:we|i) remind you (?:that|of)|this is a reminder|pour m[ée]moire|pour rappel)/iu,
);

function remindersIn({ text, sentences }: PromiseInput): readonly Evidence[] {
  return sentences.flatMap(({ start, end }) => {
    const words = REMINDS.exec(text.slice(start, end))?.[0];
    return words === undefined ? [] : [{ judgement: 'reminder', rule: 'reminds', words, confidence: 0.8 }];
  });
}

function foundFrom(input: PromiseInput, found: Commitment | Recalled, voice: FoundPromise['voice']): Found {
  const quote = input.text.slice(found.start, found.end);
  const state = 'state' in found ? found.state : 'open';
  const performer = performerOf(input, found.subject, voice);
  const promise: FoundPromise = {
    start: found.start,
    end: found.end,
    quote,
    promisor: voice === 'our_words' ? input.authorName : performer,
    performer: performer ?? (voice === 'our_words' ? input.authorName : null),
    action: found.action ?? 'suivi',
    dueText: found.time?.words ?? null,
    due: found.time?.due ?? null,
    ...windowOf(found),
    condition: 'condition' in found ? found.condition : null,
    state,
    voice,
    confidence: found.confidence,
  };
  const rules = 'renegotiates' in found && found.renegotiates ? [found.rule, 'renegotiates'] : [found.rule];
  const evidence = rules.map((rule) => ({ judgement: 'promise', rule, words: quote, confidence: found.confidence }));
  return { promise, evidence };
}

/** The firm's own spelling of a name; otherwise the words without their article ("ma patronne" is "patronne"). */
function performerOf(input: PromiseInput, subject: string | null, voice: FoundPromise['voice']): string | null {
  if (subject === null) return null;
  const folded = fold(subject);
  const named = writtenNamesOf(input.firm).find((form) => folded.includes(form.folded));
  if (named !== undefined) return named.name;
  const bare = subject.replace(/^(?:ma|mon|notre|nos|une?|la|les?|l['’]|votre|my|our|the|an?|your)\s?/i, '');
  const isPerson = PEOPLE.test(fold(bare)) || (voice === 'reproach' && /^\p{Lu}/u.test(bare));
  return isPerson ? bare : null;
}

const PEOPLE = gated(
  /\b(?:patronn?e?|boss|owner|manager|directeur|directrice|director|gerante?|responsable|supervis\w+|technicienn?e?|technician|representante?|representative|collegue|colleague|comptable|comptabilite|accounting|accountant|livreur|driver|installateur|installer|conseillere?|adviser|advisor|agente?|equipe|team|monteur|plombier|plumber|chauffagiste|reception|service|support|vendeu\w+|commis|clerk|someone|quelqu'un|proprietaire)\b/,
);
