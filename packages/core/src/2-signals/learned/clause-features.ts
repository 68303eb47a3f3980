import { stemKeyOf } from '../lexicon/keys.ts';
import { isReview, isStaffNote, type ReadClause } from '../analysis.ts';
import type { Message } from '../message.ts';

/**
 * What a learned judge sees: named features with a value, mostly 1. Names are readable because they are printed in
 * explanations: `fr:attend` a stem, `fr:pas_recu` two in a row, `cue:negative.wait` a family of the lexicon.
 */
export type Features = Map<string, number>;

const LENGTHS = [2, 5, 9, 15, 25, 40] as const;

const SIGNS: readonly (readonly [string, RegExp])[] = [
  ['sign:question', /\?/u],
  ['sign:exclaims', /!/u],
  ['sign:quotes', /[«“"]|(?<!\p{L})'\p{L}/u],
  ['sign:digit', /\d/u],
  ['sign:money', /[$€£]|\b(?:euros?|dollars?|piastres?|balles?|bucks?)\b/iu],
  ['sign:percent', /%/u],
  ['sign:hour', /\d\s?(?:h\b|heures?\b|:\d\d|[ap]\.?m\b)|\b(?:midi|minuit|noon|midnight)\b/iu],
  ['sign:span', /\d\s?(?:min|jours?|semaines?|mois|ans|days?|weeks?|months?|years?|hours?|minutes?)\b/iu],
  [
    'sign:date',
    /\b\d{1,2}(?:er|st|nd|rd|th)?\s(?:jan|f[ée]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[ûu]|aug|sep|oct|nov|d[ée]c)/iu,
  ],
  ['sign:ellipsis', /\.\.\.|…/u],
  ['sign:shout', /(?<!\p{L})\p{Lu}{4,}(?!\p{L})/u],
  ['sign:colon', /:\s/u],
];
const PEOPLE: readonly (readonly [string, RegExp])[] = [
  ['says:we', /(?<!\p{L})(?:je|j|me|moi|mon|ma|mes|nous|notre|nos|on|i|my|me|we|our|us)(?!\p{L})/iu],
  ['says:you', /(?<!\p{L})(?:vous|votre|vos|you|your|yours)(?!\p{L})/iu],
  ['says:they', /(?<!\p{L})(?:il|elle|ils|elles|lui|leur|he|she|they|him|her|them|his|their)(?!\p{L})/iu],
  ['says:not', /(?<!\p{L})(?:pas|jamais|aucune?|rien|sans|plus|not|no|never|nothing|without|\p{L}+n['’]t)(?!\p{L})/iu],
];

const capped = (value: number, most: number): number => Math.min(most, value) / most;

/** Adds the words of one clause or subject line: stems, and pairs of neighbours. */
export function addWords(
  features: Features,
  { sentence, start, end }: Pick<ReadClause, 'sentence' | 'start' | 'end'>,
  prefix = '',
): number {
  const language = sentence.language === 'en' ? 'en' : 'fr';
  let before = '';
  let words = 0;
  for (const token of sentence.tokens) {
    if (token.start < start || token.end > end) continue;
    words += 1;
    const key = /^\d/u.test(token.folded) ? '#' : stemKeyOf(token, language).slice(2);
    features.set(`${prefix}${language}:${key}`, 1);
    if (before !== '') features.set(`${prefix}${language}:${before}_${key}`, 1);
    before = key;
  }
  return words;
}

/** Adds the families of the lexicon that spoke in some hits. */
export function addCues(features: Features, { hits }: Pick<ReadClause, 'hits'>, prefix = ''): void {
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
export function addSituation(features: Features, { item }: Message): void {
  features.set(`from:${isReview(item) ? 'review' : isStaffNote(item) ? 'note' : 'letter'}`, 1);
  const stars = item.starsOfFive;
  if (stars !== null) features.set(`stars:${stars <= 2 ? 'low' : stars < 4 ? 'middle' : 'high'}`, 1);
}

/** What is seen of one clause: its words, what the lexicon says of it, and where it stands in the message. */
export function clauseFeatures(message: Message, clause: ReadClause): Features {
  const { body, scores } = message;
  const features: Features = new Map([['bias', 1]]);
  const words = addWords(features, clause);
  addCues(features, clause);
  addSituation(features, message);
  const text = body.text.slice(clause.start, clause.end);
  for (const [name, sign] of SIGNS) if (sign.test(text)) features.set(name, 1);
  for (const [name, sign] of PEOPLE) if (sign.test(text)) features.set(name, 1);
  features.set(`words:${LENGTHS.findIndex((most) => words <= most)}`, 1);
  const reproachAt = (place: number) => scores[place]?.reproach ?? 0;
  const own = reproachAt(clause.place);
  const best = Math.max(...scores.map(({ reproach }) => reproach));
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
  return features;
}
