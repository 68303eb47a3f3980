import type { Item } from '../1-complaint/item.ts';
import { clausesFrom } from '../text/clauses.ts';
import { type MessageLanguage, sentenceLanguage } from '../text/language.ts';
import { allMatches } from '../text/matches.ts';
import { sentencesFrom } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Token, tokensFrom } from '../text/tokens.ts';
import type { Family, ReadingContext, Tag } from './context.ts';
import { namesIn } from './firm-words.ts';
import { matchesIn } from './lexicon/match.ts';
import { settlePolarity } from './negation.ts';

/** Sentences read in one message. A longer text is a pasted thread or a hostile one; the rest adds nothing to judge. */
const SENTENCES_MAX = 400;

/** One lexicon entry found in the text, with what is left of its weight after negation. */
export type Hit = {
  readonly tag: Tag;
  readonly pattern: string;
  readonly first: number;
  readonly last: number;
  /** Offsets into the text that was read. */
  readonly start: number;
  readonly end: number;
  /** 0: silenced by a negation or a look-alike. */
  readonly weight: number;
  /** Praise that a negation turned ("pas content") counts as reproach. */
  readonly isTurned: boolean;
};

export type ReadClause = Span & {
  readonly sentence: ReadSentence;
  /** Place among all clauses of the message. */
  readonly place: number;
  readonly hits: readonly Hit[];
  readonly cues: CuesByFamily;
};

/** The cues among some hits that still count, by family; most families have none. */
export type CuesByFamily = ReadonlyMap<Family, readonly Hit[]>;

export type ReadSentence = Span & {
  readonly tokens: readonly Token[];
  /** The words of the tokens without accents, for those who look for names. */
  readonly folded: readonly string[];
  readonly language: 'fr' | 'en' | 'mixed';
  readonly hits: readonly Hit[];
  readonly cues: CuesByFamily;
};

/** One text with everything the lexicon says of it; offsets are those of the text given. */
export type ReadText = {
  readonly text: string;
  readonly sentences: readonly ReadSentence[];
  readonly clauses: readonly ReadClause[];
};

/** A message this clearly of one language needs no look at each sentence. */
const CLEAR_SHARE = 0.97;
/** So few letters tell no language; both lexicons are tried. */
const TELLING_LENGTH_MIN = 25;

function languageFor(words: string, { language, frenchShare }: MessageLanguage): ReadSentence['language'] {
  if (language === 'mixed') return 'mixed';
  if (words.length < TELLING_LENGTH_MIN) return 'mixed';
  if (Math.max(frenchShare, 1 - frenchShare) >= CLEAR_SHARE) return language;
  return sentenceLanguage(words) ?? 'mixed';
}

/** Ranges to read, in order; what lies outside (quoted replies, signatures) is not looked at. */
type TextToRead = {
  readonly text: string;
  readonly parts: readonly Span[];
  readonly language: MessageLanguage;
};

function readSentence({ text, language: whole }: TextToRead, span: Span, context: ReadingContext): ReadSentence {
  const words = text.slice(span.start, span.end);
  const tokens = tokensFrom(words, span.start);
  const folded = tokens.map((token) => token.folded);
  const language = languageFor(words, whole);
  const hits = settlePolarity(toldIn({ tokens, folded, language }, context), tokens, text);
  return { start: span.start, end: span.end, tokens, folded, language, hits, cues: cuesOf(hits) };
}

/** What the lexicon finds in some words. A product's name is no reproach, whatever it sounds like. */
function toldIn(
  { tokens, folded, language }: Pick<ReadSentence, 'tokens' | 'folded' | 'language'>,
  { lexicon, firmWords }: ReadingContext,
): readonly Hit[] {
  const named = namesIn(firmWords.products, folded);
  const told: Hit[] = [];
  for (const { entry, first, last } of matchesIn(lexicon.matcher, tokens, language)) {
    if (named.some((name) => first >= name.first && last <= name.last)) continue;
    const { tag, pattern } = entry;
    const weight = tag.kind === 'cue' ? tag.cue.weight : tag.role === 'problem' ? 3 : 1;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? 0;
    told.push({ tag, pattern, first, last, start, end, weight, isTurned: false });
  }
  return told;
}

/**
 * Reads the given parts of a text: sentences, clauses and what the lexicon finds in them.
 */
export function readTextFrom(toRead: TextToRead, context: ReadingContext): ReadText {
  const { text, parts } = toRead;
  const spans = parts
    .flatMap(({ start, end }) =>
      sentencesFrom(text.slice(start, end)).map((span) => ({ start: span.start + start, end: span.end + start })),
    )
    .slice(0, SENTENCES_MAX);
  const sentences = spans.map((span) => readSentence(toRead, span, context));
  const clauses: ReadClause[] = [];
  for (const sentence of sentences) {
    for (const whole of clausesFrom(text, sentence)) {
      const within = hitsWithin(sentence, whole);
      for (const { start, end } of splitByProblem(text, whole, within)) {
        const hits = start === whole.start && end === whole.end ? within : hitsWithin(sentence, { start, end });
        const cues = hits === sentence.hits ? sentence.cues : cuesOf(hits);
        clauses.push({ start, end, sentence, place: clauses.length, hits, cues });
      }
    }
  }
  return { text, sentences, clauses };
}

/** The very list of the sentence when all of it is inside: most sentences are one clause. */
function hitsWithin({ hits }: ReadSentence, span: Span): readonly Hit[] {
  return hits.every((hit) => isWithin(hit, span)) ? hits : hits.filter((hit) => isWithin(hit, span));
}

function isWithin({ start, end }: Hit, span: Span): boolean {
  const at = middle(start, end);
  return at >= span.start && at < span.end;
}

/** What joins two griefs in one clause: "deux jours de retard et l'emballage est moche". */
const JOINT = /,\s+|\s(?:et|and|puis|plus|then|\+|&)\s/giu;

/** Cuts a clause between two problems of different facets where a comma or an "et" stands between them. */
function splitByProblem(text: string, clause: Span, hits: readonly Hit[]): readonly Span[] {
  const problems = hits.filter(({ tag, weight }) => weight > 0 && tag.kind === 'facet' && tag.role === 'problem');
  const firstId = problems[0] === undefined ? '' : facetIdOf(problems[0]);
  if (problems.every((hit) => facetIdOf(hit) === firstId)) return clause.start < clause.end ? [clause] : [];
  const cuts: { readonly end: number; readonly next: number }[] = [];
  for (const joint of allMatches(JOINT, text.slice(clause.start, clause.end))) {
    const at = clause.start + joint.index;
    const before = new Set(problems.filter(({ end }) => end <= at).map(facetIdOf));
    const after = problems.filter(({ start }) => start >= at);
    const isCrossed = problems.some(({ start, end }) => start < at && end > at);
    const isOther = before.size > 0 && after.some((hit) => !before.has(facetIdOf(hit)));
    if (isOther && !isCrossed && cuts.length < CUTS_MAX) cuts.push({ end: at, next: at + joint[0].length });
  }
  const starts = [clause.start, ...cuts.map(({ next }) => next)];
  const ends = [...cuts.map(({ end }) => end), clause.end];
  return starts
    .map((start, index) => ({ start, end: ends[index] ?? clause.end }))
    .filter(({ start, end }) => start < end);
}

const CUTS_MAX = 4;
const facetIdOf = ({ tag }: Hit): string => (tag.kind === 'facet' ? tag.facet.id : '');

const middle = (start: number, end: number): number => Math.floor((start + end) / 2);

/** Hits of one family that still count. */
export function hitsOf(where: { readonly cues: CuesByFamily }, family: Family, id?: string): readonly Hit[] {
  const hits = where.cues.get(family) ?? NO_HITS;
  return id === undefined || hits === NO_HITS
    ? hits
    : hits.filter(({ tag }) => tag.kind === 'cue' && tag.cue.id === id);
}

const NO_HITS: readonly Hit[] = [];

function cuesOf(hits: readonly Hit[]): CuesByFamily {
  const cues = new Map<Family, Hit[]>();
  for (const hit of hits) {
    const { tag, weight } = hit;
    if (weight <= 0 || tag.kind !== 'cue') continue;
    const known = cues.get(tag.family);
    if (known === undefined) cues.set(tag.family, [hit]);
    else known.push(hit);
  }
  return cues;
}

export function isReview({ channel }: Item): boolean {
  return channel === 'review';
}

/** Notes that staff type: they tell a client's words in the third person and in few words. */
export function isStaffNote({ channel }: Item): boolean {
  return channel === 'phone_note' || channel === 'counter_note';
}
