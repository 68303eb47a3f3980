import { gated } from '../text/gated.ts';
import { allMatches } from '../text/matches.ts';
import { type Hit, hitsOf } from './analysis.ts';
import type { Message } from './message.ts';
import { pastContactsOf } from './past-contacts.ts';

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    un: 1,
    une: 1,
    deux: 2,
    trois: 3,
    quatre: 4,
    cinq: 5,
    six: 6,
    sept: 7,
    huit: 8,
    neuf: 9,
    dix: 10,
    douze: 12,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    once: 1,
    twice: 2,
    thrice: 3,
    plusieurs: 3,
    several: 3,
    multiple: 3,
    maintes: 4,
    numerous: 4,
    countless: 5,
    many: 4,
  }),
);
const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    deuxieme: 2,
    seconde: 2,
    second: 2,
    troisieme: 3,
    quatrieme: 4,
    cinquieme: 5,
    sixieme: 6,
    septieme: 7,
    huitieme: 8,
    dixieme: 10,
    enieme: 4,
    nieme: 4,
    xieme: 4,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    tenth: 10,
    umpteenth: 5,
    '2e': 2,
    '3e': 3,
    '4e': 4,
    '5e': 5,
    '6e': 6,
    '2eme': 2,
    '3eme': 3,
    '4eme': 4,
    '5eme': 5,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
    '5th': 5,
  }),
);
const TIMES = new Set(['fois', 'times', 'time', 'reprises']);
const CONTACT_NOUNS = new Set(
  'courriel courriels appel appels message messages mail mails lettre lettres relance relances rappel rappels email emails call calls letter letters ticket tickets billet billets reminder reminders request requests demande demandes coup texto textos'.split(
    ' ',
  ),
);
const OCCURRENCE_MAX = 50;

const countOf = (folded: string): number | null => {
  const known = NUMBERS.get(folded);
  if (known !== undefined) return known;
  return /^\d{1,2}$/u.test(folded) ? Number(folded) : null;
};

/** "La troisième fois" is 3, "deux fois de suite" 2, "encore", "again" at least 2; 1 when nothing says it. */
export function occurrenceIn(message: Message): number {
  let most = 1;
  for (const { sentences } of [message.body, message.subject]) {
    for (const sentence of sentences) {
      const { folded } = sentence;
      folded.forEach((word, at) => {
        const ordinal = ORDINALS.get(word);
        if (ordinal !== undefined && isRepeatNoun(folded[at + 1]) && !isVisit(folded, at + 1))
          most = Math.max(most, ordinal);
        if (!TIMES.has(word)) return;
        const count = countOf(folded[at - 1] ?? '');
        if (count !== null && count > 1 && !isRate(folded, at) && !isVisit(folded, at)) most = Math.max(most, count);
      });
      const isAgain = folded.at(-1) === 'encore' && folded.length > 3;
      if (isAgain || hitsOf(sentence, 'negative', 'repetition').length > 0) most = Math.max(most, 2);
    }
  }
  return Math.min(OCCURRENCE_MAX, most);
}

/** "Quatre fois par jour", "une fois sur trois", "two times the price": how often or how much, not how many. */
function isRate(folded: readonly string[], at: number): boolean {
  const next = folded[at + 1] ?? '';
  const after = folded[at + 2] ?? '';
  if (next === 'par' || next === 'sur' || next === 'per' || next === 'plus' || next === 'moins') return true;
  if (next === 'le' || next === 'the') return /^(?:prix|tarif|montant|price|rate|amount|cost)/u.test(after);
  return next === 'a' && /^(?:day|week|month|year|night|jour|semaine)/u.test(after);
}

const VISITS =
  /^(?:vien(?:s|t|nent)|venons|venez|venus?|venues?|venait|venais|revien(?:s|t|nent)|revenons|revenus?|revenues?|sejourn\p{L}+|log(?:e|eons|ent|es)|descend(?:s|ons|us?)|dorm(?:ons|i)|dor[st]|mang(?:e|eons|ent|es)|soup(?:e|ons|ent)|din(?:e|ons|ent)|frequent(?:e|ons|ent)|visit(?:e|ons|ent|ed|ing)?|came|come|coming|stay(?:ed|ing)?|dined?|dining|eat(?:ing)?|ate|been|visits?)$/u;
/** "Et à chaque fois", "toujours": the visits that went wrong are those counted. */
const EVERY = new Set('chaque toujours encore each every always again meme same'.split(' '));
const VISIT_REACH_WORDS = 6;

/** "Troisième fois que nous venons", "we stayed three times": a regular counts visits, not failures. */
function isVisit(folded: readonly string[], at: number): boolean {
  if (!TIMES.has(folded[at] ?? '') || folded.some((word) => EVERY.has(word))) return false;
  const after = folded.slice(at + 1, at + 1 + VISIT_REACH_WORDS);
  const before = folded.slice(Math.max(0, at - 1 - VISIT_REACH_WORDS / 2), at - 1);
  return [...before, ...after].some((word) => VISITS.test(word));
}

const REPEAT_NOUNS = new Set(
  'fois time courriel appel message lettre mail relance rappel visite passage demande insatisfaction panne defaut appareil technicien rendez vous rdv email call letter ticket request visit attempt complaint reminder week semaine jour nuit night day thursday monday tuesday wednesday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche failure breakdown technician appointment rendez-vous'.split(
    ' ',
  ),
);
const isRepeatNoun = (word: string | undefined): boolean => word !== undefined && REPEAT_NOUNS.has(word);

const WEEKDAYS = gated(/(?:lun|mar|mer|jeu|ven|sam|dim)(?:di|credi|edi|anche)?|mon|tue|wed|thu|fri|sat|sun/iu);
const DAY_LIST =
  /(?:\p{L}{3,9}(?:day|di|che)?)(?:\s?[,/]\s?|\s(?:et|and)\s)(?:\p{L}{3,9})(?:(?:\s?[,/]\s?|\s(?:et|and)\s)(?:\p{L}{3,9})){0,4}/giu;

/** "on Friday, Saturday and Sunday" and "Fri/Sat/Sun" are three contacts. */
function listedDays(words: string): number {
  let most = 0;
  for (const match of allMatches(DAY_LIST, words)) {
    const days = match[0].split(/\s?[,/]\s?|\s(?:et|and)\s/u).filter((word) => isWeekday(word));
    most = Math.max(most, days.length);
  }
  return most;
}

const isWeekday = (word: string): boolean =>
  WEEKDAYS.test(word.slice(0, 4)) && /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)/iu.test(word);

/** A stem cannot tell "phoned" from "my phone", nor who phoned whom. */
const DONE =
  /\p{L}(?:ed|é|ée|és|ées)(?!\p{L})|rang|wrote|written|[ée]cri[st]|told|dit|appelle|rappelle|relance|demande|signale|chasing|ing(?!\p{L})/iu;
const NOUNS = gated(/courriel|mail|message|lettre|relance|letter|ticket|billet|reminder|request|call|appel|rang/iu);
const TO_THEM = gated(
  /(?:(?:m['’]|nous |me |us |vous (?:m['’]|nous )?)|(?:affirmez|pr[ée]tendez|claim|say) .{0,20})$/iu,
);

function isTheClients(text: string, from: number, { start, end }: Hit): boolean {
  const words = text.slice(start, end);
  return (DONE.test(words) || NOUNS.test(words)) && !TO_THEM.test(text.slice(from, start));
}

/** "Rang the shop and got a recording that hung up on me four times": a count so far off counts something else. */
const COUNT_REACH_WORDS = 6;

/**
 * How many earlier contacts the writer claims: "j'ai appelé deux fois" is 2, "mon deuxième courriel" 1 before this one.
 */
export function priorContactsIn(message: Message): number {
  let most = pastContactsOf(message).told;
  for (const read of [message.body, message.subject]) {
    for (const sentence of read.sentences) {
      const contacts = hitsOf(sentence, 'contact').filter((hit) => isTheClients(read.text, sentence.start, hit));
      if (contacts.length === 0) continue;
      const { folded } = sentence;
      let here = 1;
      const isNear = (at: number) =>
        contacts.some(({ first, last }) => at >= first - COUNT_REACH_WORDS && at <= last + COUNT_REACH_WORDS);
      folded.forEach((word, at) => {
        if (!isNear(at)) return;
        const ordinal = ORDINALS.get(word);
        const next = folded[at + 1] ?? '';
        if (ordinal !== undefined && CONTACT_NOUNS.has(next)) here = Math.max(here, ordinal - 1);
        if (ordinal !== undefined && TIMES.has(next)) here = Math.max(here, ordinal - 1);
        const count = countOf(word);
        const isCounted = TIMES.has(next) ? !isRate(folded, at + 1) : CONTACT_NOUNS.has(next);
        if (count !== null && isCounted) here = Math.max(here, count);
        if (word === 'twice') here = Math.max(here, 2);
      });
      here = Math.max(here, listedDays(read.text.slice(sentence.start, sentence.end)));
      most = Math.max(most, here);
    }
  }
  return Math.min(OCCURRENCE_MAX, most);
}
