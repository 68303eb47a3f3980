import { type Gated, gated } from '../../text/gated.ts';
import { isReview, isStaffNote } from '../analysis.ts';
import { type Contested, contestedOf, type Match, matchOf } from '../boundary.ts';
import { meaningsNear } from '../condition-meaning.ts';
import type { Message } from '../message.ts';
import { type Features, type FeatureTaker, type Numbered, namedBy, numberedBy } from './feature-numbers.ts';

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

/** What a message and the conditions have in common, for each to be compared with the nearest. */
type Compared = {
  readonly message: Message;
  readonly contested: Contested;
  /** The names of the demands that it makes. */
  readonly demands: readonly string[];
  readonly matches: readonly Match[];
  readonly meanings: ReturnType<typeof meaningsNear>;
};

function comparedWith(message: Message): Compared | null {
  const conditions = message.context.conditionWords;
  if (conditions.length === 0) return null;
  const contested = contestedOf(message);
  const matches = conditions.map((condition) => matchOf(condition, contested.seen));
  const demands = DEMANDS.flatMap(([name, sign]) => (sign.test(contested.whole) ? [name] : []));
  return { message, contested, demands, matches, meanings: meaningsNear(message) };
}

/** What is seen of the message itself, whatever the condition. */
function addMessage(features: FeatureTaker, { message, contested: { signs, contest }, demands }: Compared): void {
  const { body, scores, item } = message;
  features.set('bias', 1);
  for (const name of signs) features.set(`contest:${name}`, 1);
  features.set('contest', capped(contest, 6));
  for (const name of demands) features.set(`demand:${name}`, 1);
  features.set(`from:${isReview(item) ? 'review' : isStaffNote(item) ? 'note' : 'letter'}`, 1);
  if (item.starsOfFive !== null) features.set('stars', 1);
  const words = body.sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
  features.set('long', capped(Math.log(Math.max(10, words) / 60), 2));
  features.set('reproach', capped(Math.max(0, ...scores.map(({ reproach }) => reproach)), 6));
}

/** The two greatest values; 0 where there is none. */
function greatestOf(values: readonly number[]): readonly [number, number] {
  const [first = 0, second = 0] = values.toSorted((a, b) => b - a);
  return [first, second];
}

/** What is seen of one condition, by its place: words and meaning in common, and how it is contested. */
function addCondition(features: FeatureTaker, compared: Compared, at: number): void {
  const { contested, matches, meanings } = compared;
  addMessage(features, compared);
  const score = matches[at]?.score ?? 0;
  const near = meanings[at] ?? { best: 0, whole: 0 };
  const [bestMatch, nextMatch] = greatestOf(matches.map((match) => match.score));
  const [bestNear, nextNear] = greatestOf(meanings.map(({ best }) => best));
  const [bestWhole] = greatestOf(meanings.map(({ whole }) => whole));
  features.set('match', capped(score, 5));
  features.set('match:some', score >= 1 ? 1 : 0);
  features.set('match:much', score >= 2 ? 1 : 0);
  features.set('match:ahead', capped(score - (score === bestMatch ? nextMatch : bestMatch), 3));
  features.set('near', near.best);
  features.set('near:much', near.best >= 0.5 ? 1 : 0);
  features.set('near:some', near.best >= 0.35 ? 1 : 0);
  features.set('near:ahead', near.best - (near.best === bestNear ? nextNear : bestNear));
  features.set('near:whole', near.whole);
  if (score === bestMatch && score > 0) features.set('match:first', 1);
  if (near.best === bestNear) features.set('near:first', 1);
  if (near.whole === bestWhole) features.set('whole:first', 1);
  const both = Math.sqrt(Math.max(0, score / 5) * Math.max(0, near.best));
  features.set('both', both);
  features.set('both:contest', both * Math.max(0, capped(contested.contest, 6)));
}

/** What is seen of each condition of the firm beside a message, by name, for teaching. */
export function conditionFeaturesOf(message: Message): readonly { readonly id: string; readonly features: Features }[] {
  const compared = comparedWith(message);
  if (compared === null) return [];
  return compared.matches.map(({ id }, at) => ({
    id,
    features: namedBy((features) => addCondition(features, compared, at)),
  }));
}

/** The same by number, for reading, with the words in common. */
export function conditionNumbersOf(message: Message): readonly { readonly match: Match; readonly seen: Numbered }[] {
  const compared = comparedWith(message);
  if (compared === null) return [];
  return compared.matches.map((match, at) => ({
    match,
    seen: numberedBy((features) => addCondition(features, compared, at)),
  }));
}
