import { gated } from '../text/gated.ts';
import { type Hit, hitsOf } from './analysis.ts';
import { ironySignsIn } from './irony-signs.ts';
import type { Message } from './message.ts';
import type { Evidence } from './signals.ts';

type IronyVerdict = { readonly isIronic: boolean; readonly evidence: readonly Evidence[] };

const IRONIC_MIN = 3;
/** Praise that opens the message sets its tone; later it may be the praise beside the reproach. */
const FIRST_OPENING = 2;
const LATER_OPENING = 1;
/** From this much reproach on a message without stars complains. */
const REPROACH_MIN = 1.5;
const SAME_SIGN_MAX = 2;
/** "Bonne cuisine, mais …" weighs one against the other and mocks neither. */
const CONTRAST = gated(
  /(?<!\p{L})(?:mais|cependant|toutefois|par contre|malheureusement|dommage|hormis|seul b[ée]mol|petite?s? (?:b[ée]mol|hic|remarque|d[ée]tail|tache|point)|seulement|(?:reste|manque) (?:juste|qu)|juste (?:une?|la|le|quelques)|quelques|but|yet|just (?:an?|one|the|some)|only (?:an?|one|the|thing)|a (?:few|bit|little)|however|unfortunately|sadly|although|except|apart from|on the other hand|that said)(?!\p{L})/iu,
);

/** Sentences that praise a thing by its lexicon, where few stars say the contrary. */
function praisesAgainstStars({ body, item }: Message): number {
  if (item.starsOfFive === null || item.starsOfFive > 2) return 0;
  const praising = body.sentences.filter((sentence) =>
    hitsOf(sentence, 'positive', 'praise').some(({ isTurned }) => !isTurned),
  );
  return Math.min(2, praising.length);
}

const isProblem = ({ tag, weight }: Hit): boolean => weight > 0 && tag.kind === 'facet' && tag.role === 'problem';
const isNegative = ({ tag, weight }: Hit): boolean => weight > 0 && tag.kind === 'cue' && tag.family === 'negative';

const isReproached = ({ body, scores }: Message): boolean =>
  scores.some(({ reproach }) => reproach >= REPROACH_MIN) || body.clauses.some(({ hits }) => hits.some(isProblem));

/** "Chapeau au chauffeur, il a attendu ma mère": who thanks somebody for what they did means it, unless stars deny it. */
const SINCERE = gated(
  /(?:merci|thanks|thank you|hats off|chapeau|f[ée]licitations|compliments|bravo|kudos|remercier|f[ée]liciter|saluer|shout-?out)(?: \p{L}+){0,3} (?:à|au|aux|to|votre|your|for liaising) [^.!?]{3,70}?(?:(?<!\p{L})(?:qui|who|he|she|il|elle|ils|they|y['’])(?!\p{L})|d['’]avoir|for \p{L}+ing|:|pour (?:son|sa|ses|leur)|for (?:his|her|their))/iu,
);
function isSincere({ body, item }: Message, openings: readonly number[]): boolean {
  if (item.starsOfFive !== null && item.starsOfFive <= 2) return false;
  const [sentence] = openings.flatMap((place) => body.sentences[place] ?? []);
  return sentence !== undefined && SINCERE.test(body.text.slice(sentence.start, sentence.end));
}

/** "Merci pour la douche glacée": praise and grief in one breath. */
function praisesAGrief({ body, scores }: Message, openings: readonly number[]): boolean {
  return openings.some((place) => {
    const sentence = body.sentences[place];
    if (sentence === undefined || CONTRAST.test(body.text.slice(sentence.start, sentence.end))) return false;
    if (sentence.hits.some((hit) => isProblem(hit) || isNegative(hit))) return true;
    const clauses = body.clauses.filter((clause) => clause.sentence === sentence);
    return clauses.some((clause) => (scores[clause.place]?.reproach ?? 0) >= REPROACH_MIN);
  });
}

/** The same sign a third time says no more. */
function weightOf(signs: ReturnType<typeof ironySignsIn>['signs']): number {
  const counted = new Map<string, number>();
  return signs.reduce((sum, { rule, weight }) => {
    const before = counted.get(rule) ?? 0;
    counted.set(rule, before + 1);
    return before < SAME_SIGN_MAX ? sum + weight : sum;
  }, 0);
}

const byStars = (stars: number | null): number => (stars === null ? 0 : stars <= 2 ? 1 : stars === 3 ? 0.5 : -1.5);

/**
 * Mock praise and absurd images beside a reproach, or praise against the stars.
 *
 * A figure, not a proof: it never lowers a severity, it only keeps praise words from counting as praise.
 */
export function ironyOf(message: Message): IronyVerdict {
  const { body, item } = message;
  const { signs, openings } = ironySignsIn(body);
  const of = (id: string) => body.sentences.filter((sentence) => hitsOf(sentence, 'irony', id).length > 0).length;
  const images = of('absurd-image');
  const mocks = of('mock-praise');
  if (openings.length + signs.length + mocks === 0) return { isIronic: false, evidence: [] };
  const opened = openings.length === 0 ? 0 : (openings[0] ?? 1) <= 1 ? FIRST_OPENING : LATER_OPENING;
  const stars = item.starsOfFive;
  const isUnfounded = (stars === null || stars > 3) && !isReproached(message);
  const score =
    opened +
    weightOf(signs) +
    Math.min(1, images * 0.5) +
    Math.min(1, mocks * 0.5) +
    praisesAgainstStars(message) * 0.5 +
    byStars(stars) +
    (praisesAGrief(message, openings) ? 1 : 0) -
    (isUnfounded ? 1.5 : 0) -
    (isSincere(message, openings) ? 1 : 0) -
    (openings.length > 0 && CONTRAST.test(body.text) ? 0.75 : 0);
  if (score < IRONIC_MIN) return { isIronic: false, evidence: [] };
  const told = signs.find(({ weight }) => weight > 0) ?? signs[0];
  const words = told !== undefined && item.text.includes(told.words) ? told.words : '';
  const confidence = Math.min(0.9, 0.4 + score / 10);
  return { isIronic: true, evidence: [{ judgement: 'irony', rule: told?.rule ?? 'mock-praise', words, confidence }] };
}
