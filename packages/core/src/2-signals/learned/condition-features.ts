import { type Gated, gated } from '../../text/gated.ts';
import { isReview, isStaffNote } from '../analysis.ts';
import { contestedOf, type Match, matchOf } from '../boundary.ts';
import { meaningsNear } from '../condition-meaning.ts';
import type { Message } from '../message.ts';
import type { Features } from './feature-numbers.ts';

export type ConditionSeen = { readonly id: string; readonly features: Features; readonly match: Match };

const DEMANDS: readonly (readonly [string, Gated])[] = [
  [
    'wants',
    gated(
      /(?<!\p{L})(?:je veux|on veut|nous voulons|je voudrais|j['’]aimerais|veut|i want|we want|i['’]d like|wants|i need|il me faut|faut que|please|svp|s['’]il vous pla[îi]t|merci de)(?!\p{L})/iu,
    ),
  ],
  [
    'can-you',
    gated(
      /(?<!\p{L})(?:pouvez[- ]vous|peux[- ]tu|pourriez|can you|could you|would you|can['’]t you|vous pouvez|tu peux|you can|you could)(?!\p{L})/iu,
    ),
  ],
  [
    'why',
    gated(
      /(?<!\p{L})(?:pourquoi|why|depuis quand|since when|en quoi|what['’]s the point|[àa] quoi (?:bon|[çc]a sert))(?!\p{L})/iu,
    ),
  ],
  [
    'only',
    gated(
      /(?<!\p{L})(?:juste|seulement|only|just|rien que|petit|petite|little|tiny|deux minutes|two minutes)(?!\p{L})/iu,
    ),
  ],
  [
    'mine',
    gated(
      /(?<!\p{L})(?:c['’]est m(?:on|a|es)|it['’]s my|mon propre|my own|ch?ez moi|my house|my money|mon argent|je (?:le|la|les) connais|i know what)(?!\p{L})/iu,
    ),
  ],
  [
    'refused',
    gated(
      /(?<!\p{L})(?:refus\p{L}*|veu(?:t|lent) (?:pas|rien|plus)|won['’]?t|wouldn['’]?t|not allowed|interdi\p{L}*|pas le droit|exig\p{L}*|insist\p{L}*|oblig\p{L}*|forc\p{L}*|require[sd]?|demand\p{L}*)(?!\p{L})/iu,
    ),
  ],
  ['or-else', gated(/(?<!\p{L})(?:sinon|ou alors|otherwise|or else|ou je|or i|unless|[àa] moins que)(?!\p{L})/iu)],
  [
    'will-do',
    gated(
      /(?<!\p{L})(?:je vais|on va|i['’]ll|we['’]ll|i will|je viens|on vient|j['’]am[èe]ne|we['’]re bringing|i['’]m bringing|je (?:garde|laisse|mets|fais))(?!\p{L})/iu,
    ),
  ],
];

const capped = (value: number, most: number): number => Math.max(-1, Math.min(1, value / most));

/** What is seen of each condition of the firm beside a message: words and meaning in common, and how it is contested. */
export function conditionFeaturesOf(message: Message): readonly ConditionSeen[] {
  const { body, context, scores, item } = message;
  const conditions = context.conditionWords;
  if (conditions.length === 0) return [];
  const { seen, whole, signs, contest } = contestedOf(message);
  const contested = capped(contest, 6);
  const common: [string, number][] = [['bias', 1]];
  for (const name of signs) common.push([`contest:${name}`, 1]);
  common.push(['contest', contested]);
  for (const [name, sign] of DEMANDS) if (sign.test(whole)) common.push([`demand:${name}`, 1]);
  common.push([`from:${isReview(item) ? 'review' : isStaffNote(item) ? 'note' : 'letter'}`, 1]);
  const stars = item.starsOfFive;
  if (stars !== null) common.push(['stars', 1]);
  const words = body.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  common.push(['long', capped(Math.log(Math.max(10, words) / 60), 2)]);
  common.push(['reproach', capped(Math.max(0, ...scores.map(({ reproach }) => reproach)), 6)]);
  const matches = conditions.map((condition) => matchOf(condition, seen));
  const meanings = meaningsNear(message);
  const ranked = (values: readonly number[]) => values.toSorted((a, b) => b - a);
  const [bestMatch = 0, nextMatch = 0] = ranked(matches.map(({ score }) => score));
  const [bestNear = 0, nextNear = 0] = ranked(meanings.map(({ best }) => best));
  const [bestWhole = 0] = ranked(meanings.map((one) => one.whole));
  return matches.map((match, at) => {
    const near = meanings[at] ?? { best: 0, whole: 0 };
    const features: Features = new Map(common);
    features.set('match', capped(match.score, 5));
    features.set('match:some', match.score >= 1 ? 1 : 0);
    features.set('match:much', match.score >= 2 ? 1 : 0);
    features.set('match:ahead', capped(match.score - (match.score === bestMatch ? nextMatch : bestMatch), 3));
    features.set('near', near.best);
    features.set('near:much', near.best >= 0.5 ? 1 : 0);
    features.set('near:some', near.best >= 0.35 ? 1 : 0);
    features.set('near:ahead', near.best - (near.best === bestNear ? nextNear : bestNear));
    features.set('near:whole', near.whole);
    if (match.score === bestMatch && match.score > 0) features.set('match:first', 1);
    if (near.best === bestNear) features.set('near:first', 1);
    if (near.whole === bestWhole) features.set('whole:first', 1);
    const both = Math.sqrt(Math.max(0, match.score / 5) * Math.max(0, near.best));
    features.set('both', both);
    features.set('both:contest', both * Math.max(0, contested));
    return { id: match.id, features, match };
  });
}
