import { gated } from '../../text/gated.ts';
import { isReview, isStaffNote, type ReadClause } from '../analysis.ts';
import type { Message } from '../message.ts';
import { type Features, type FeatureTaker, type Numbered, namedBy, numberedBy } from './feature-numbers.ts';

const LENGTHS = [2, 5, 9, 15, 25, 40] as const;

/** Looked for in the words as they are written. */
const SHOUT = /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u;
/** Looked for in lower case: ignoring the case costs a pattern with word ends five times as much. */
const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['sign:question', /\?/u],
  ['sign:exclaims', /!/u],
  ['sign:quotes', /[«“"]|(?<!\p{L})'\p{L}/u],
  ['sign:digit', /\d/u],
  ['sign:money', /[$€£]|\b(?:euros?|dollars?|piastres?|balles?|bucks?)\b/u],
  ['sign:percent', /%/u],
  ['sign:hour', /\b(?:midi|minuit|noon|midnight)\b/u],
];
/** The same for signs that need a digit; most clauses hold none. */
const DIGIT_SIGNS: readonly (readonly [string, RegExp])[] = [
  ['sign:hour', /\d\s?(?:h\b|heures?\b|:\d\d|[ap]\.?m\b)/u],
  ['sign:span', /\d\s?(?:min|jours?|semaines?|mois|ans|days?|weeks?|months?|years?|hours?|minutes?)\b/u],
  [
    'sign:date',
    /\b\d{1,2}(?:er|st|nd|rd|th)?\s(?:jan|f[ée]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[ûu]|aug|sep|oct|nov|d[ée]c)/u,
  ],
];
const DIGIT = /\d/;
const ELLIPSIS = /\.\.\.|…/u;
const COLON = /:\s/u;
const PEOPLE: readonly (readonly [string, RegExp])[] = [
  ['says:we', /(?<!\p{L})(?:je|j|me|moi|mon|ma|mes|nous|notre|nos|on|i|my|me|we|our|us)(?!\p{L})/u],
  ['says:you', /(?<!\p{L})(?:vous|votre|vos|you|your|yours)(?!\p{L})/u],
  ['says:they', /(?<!\p{L})(?:il|elle|ils|elles|lui|leur|he|she|they|him|her|them|his|their)(?!\p{L})/u],
  ['says:not', /(?<!\p{L})(?:pas|jamais|aucune?|rien|sans|plus|not|no|never|nothing|without|\p{L}+n['’]t)(?!\p{L})/u],
];

const capped = (value: number, most: number): number => Math.min(most, value) / most;

/** Adds the words of one clause or subject line: stems, and pairs of neighbours. */
export function addWords(
  features: FeatureTaker,
  { sentence, start, end }: Pick<ReadClause, 'sentence' | 'start' | 'end'>,
  prefix: 'subject:' | '' = '',
): number {
  const language = sentence.language === 'en' ? 'en' : 'fr';
  const inside = sentence.tokens.filter((token) => token.start >= start && token.end <= end);
  features.setWords(`${prefix}${language}:`, inside);
  return inside.length;
}

/** Adds the families of the lexicon that spoke in some hits. */
export function addCues(features: Pick<FeatureTaker, 'set'>, { hits }: Pick<ReadClause, 'hits'>, prefix = ''): void {
  for (const { tag, weight, isTurned } of hits) {
    if (weight <= 0) continue;
    if (tag.kind === 'cue') features.set(`${prefix}${isTurned ? 'turned' : 'cue'}:${tag.family}.${tag.cue.id}`, 1);
    else if (tag.role === 'problem') {
      features.set(`${prefix}problem`, 1);
      features.set(`${prefix}nature:${tag.facet.nature}`, 1);
    } else if (tag.role === 'topic') features.set(`${prefix}topic`, 1);
  }
}

/** Channel and stars colour every judgement. */
export function addSituation(features: FeatureTaker, { item }: Message): void {
  features.set(`from:${isReview(item) ? 'review' : isStaffNote(item) ? 'note' : 'letter'}`, 1);
  const stars = item.starsOfFive;
  if (stars !== null) features.set(`stars:${stars <= 2 ? 'low' : stars < 4 ? 'middle' : 'high'}`, 1);
}

function addSigns(features: FeatureTaker, text: string): void {
  const lower = text.toLowerCase();
  for (const [name, sign] of SIGNS) if (sign.test(lower)) features.set(name, 1);
  if (DIGIT.test(lower)) for (const [name, sign] of DIGIT_SIGNS) if (sign.test(lower)) features.set(name, 1);
  if (ELLIPSIS.test(lower)) features.set('sign:ellipsis', 1);
  if (SHOUT.test(text)) features.set('sign:shout', 1);
  if (COLON.test(lower)) features.set('sign:colon', 1);
  for (const [name, sign] of PEOPLE) if (sign.test(lower)) features.set(name, 1);
}

/** Who adds a second point has made a first one. */
const ADDS = gated(
  /^(?:et |and )?(?:de plus|en plus|en outre|par ailleurs|aussi|également|autre (?:chose|point|souci)|deuxi[eè]mement|sans (?:parler|compter)|also|besides|on top of|plus,|secondly|another|not to mention|et puis|puis,|apart from that|moreover|furthermore)(?!\p{L})/iu,
);
/** "De plus, personne ne m'a rappelé": some words open a further point. */
export const addsAPoint = (words: string): boolean => ADDS.test(words);

const BULLET = /(?:^|\n)[ \t]*(?:[-•*–]|\d{1,2}[.)])[ \t]*$/u;
const BULLET_LENGTH_MAX = 8;

function addListing(features: FeatureTaker, { body: { text, clauses } }: Message, clause: ReadClause): void {
  const adds = ({ start, end }: ReadClause) => addsAPoint(text.slice(start, end));
  if (adds(clause)) features.set('adds', 1);
  let after = clause.place + 1;
  while (clauses[after]?.sentence === clause.sentence) after += 1;
  const next = clauses[after];
  if (next !== undefined && adds(next)) features.set('added-to', 1);
  if (BULLET.test(text.slice(Math.max(0, clause.start - BULLET_LENGTH_MAX), clause.start))) features.set('bullet', 1);
}

/** The clause that stands out is the same for all clauses: told once a message. */
const bestOf = new WeakMap<Message['scores'], number>();

function bestReproach(scores: Message['scores']): number {
  const known = bestOf.get(scores);
  if (known !== undefined) return known;
  const best = Math.max(...scores.map(({ reproach }) => reproach));
  bestOf.set(scores, best);
  return best;
}

/** What is seen of one clause: its words, what the lexicon says of it, and where it stands in the message. */
function addClause(features: FeatureTaker, message: Message, clause: ReadClause): void {
  const { body, scores } = message;
  features.set('bias', 1);
  const words = addWords(features, clause);
  addCues(features, clause);
  addSituation(features, message);
  addSigns(features, body.text.slice(clause.start, clause.end));
  addListing(features, message, clause);
  features.set(`words:${LENGTHS.findIndex((most) => words <= most)}`, 1);
  const reproachAt = (place: number) => scores[place]?.reproach ?? 0;
  const own = reproachAt(clause.place);
  const best = bestReproach(scores);
  features.set('reproach', capped(own, 8));
  features.set('praise', capped(scores[clause.place]?.praise ?? 0, 6));
  if (own >= 3) features.set('reproach:plain', 1);
  if (own === 0) features.set('reproach:none', 1);
  if (best > 0) features.set('share', own / best);
  if (best > 0 && own === best) features.set('strongest', 1);
  if (best === 0) features.set('nothing-stronger', 1);
  features.set('before', capped(reproachAt(clause.place - 1), 8));
  features.set('after', capped(reproachAt(clause.place + 1), 8));
  const last = body.clauses.length - 1;
  features.set('place', last === 0 ? 0.5 : clause.place / last);
  if (clause.place === 0) features.set('place:first', 1);
  if (clause.place === last) features.set('place:last', 1);
  if (last === 0) features.set('place:only', 1);
  features.set(`length:${last < 3 ? 'short' : last < 9 ? 'middle' : 'long'}`, 1);
  const lead = clause.sentence.tokens.find(({ start }) => start >= clause.start)?.folded ?? '';
  features.set(`lead:${lead}`, 1);
  if (clause.start === clause.sentence.start) features.set('opens-sentence', 1);
  if (message.staff.some(({ start, end }) => start >= clause.start && end <= clause.end))
    features.set('names:staff', 1);
  if (
    message.products.some(({ start, end, sentence }) => sentence !== null && start >= clause.start && end <= clause.end)
  )
    features.set('names:product', 1);
}

/** By name, for teaching. */
export const clauseFeatures = (message: Message, clause: ReadClause): Features =>
  namedBy((features) => addClause(features, message, clause));

/** By number, for reading. */
export const clauseNumbers = (message: Message, clause: ReadClause): Numbered =>
  numberedBy((features) => addClause(features, message, clause));
