import { gated } from '../../text/gated.ts';
import type { ReadSentence } from '../analysis.ts';
import { isReview, isStaffNote } from '../analysis.ts';
import type { Message } from '../message.ts';
import type { Person, PersonMention } from '../people.ts';
import { type Features, wordKeyOf } from './feature-numbers.ts';
import { chanceOf } from './logistic.ts';

/** What is known of a message when one asks whom it blames. */
export type Accusation = {
  readonly message: Message;
  readonly people: readonly Person[];
  /** Log-odds of each clause to tell a grievance. */
  readonly griefs: readonly number[];
  /** Whom the rules blame for a likely grievance. */
  readonly ruled: ReadonlySet<Person>;
  /** Those of them named in a clause about manners; for the verdict, no judge sees it. */
  readonly plain: ReadonlySet<Person>;
};

const BEFORE: readonly (readonly [string, RegExp])[] = [
  ['before:à', /(?<!\p{L})(?:[àa]|au|aux|to|with|avec|lui)\s*$/iu],
  ['before:par', /(?<!\p{L})(?:par|by|d['’]apr[èe]s|according to|selon)\s*$/iu],
  ['before:de', /(?<!\p{L})(?:de|du|d['’]|of|from|for|pour|chez)\s*$/iu],
  ['before:thanks', /(?:merci|thanks?|thank you|bravo|kudos|chapeau|shout.?out)[^.!?]{0,30}$/iu],
  [
    'before:ask',
    /(?:parler|speak|talk|voir|see|joindre|reach|rencontrer|meet|demander?|ask(?:ed)?|pr[ée]venir|aviser|transm\p{L}+|tell|dites|dis)\s(?:[àa] |to |with |for |avec )?\s*$/iu,
  ],
  ['before:your', /(?<!\p{L})(?:votre|vos|your|ton|ta|leurs?|their)\s(?:\p{L}+\s){0,2}$/iu],
  ['before:my', /(?<!\p{L})(?:mon|ma|mes|notre|nos|my|our|son|sa|ses|his|her)\s(?:\p{L}+\s){0,1}$/iu],
  ['before:and', /(?<!\p{L})(?:et|and|ni|nor|ou|or)\s*$/iu],
];
const AFTER: readonly (readonly [string, RegExp])[] = [
  ['after:comma', /^\s*,/u],
  ['after:end', /^\s*(?:[.!?]|$)/u],
  ['after:quote', /^[^.!?]{0,60}[«“"']\s?\p{L}/u],
  ['after:with', /^\s*(?:avec|aux?|[àa] la|du|de la|with|at the|on the|in the|behind|from)\s/iu],
  ['after:qui', /^\s*(?:qui|who|that)\s/iu],
];
/** "Bruno a refusé", "your driver left": a person who does something. */
const AFTER_ACTS =
  /^\s*(?:\([^)]{0,40}\),?\s*|,[^,.]{0,50},\s*)?(?:me |m['’]|nous |lui |leur |l['’]|la |le |les |ne |n['’]|s['’]|se |vous |y |en |has |had |then |just |then |also |never |still |always |only |simply )*(?:a|ont|est|avait|avaient|était|devait|fait|dit|refuse|veut|said|told|is|was|were|took|gave|left|came|went|did|does|didn['’]t|wouldn['’]t|says|tells|promised|swore|\p{L}{3,}(?:ed|ait|aient))(?!\p{L})/iu;
const INTRODUCED = gated(
  /(?:pr[ée]nom(?:m[ée]e?)? (?:de )?|au nom de|pr[ée]sente (?:comme|sous le nom d[e'’]) ?|s['’]appelle|appel[ée]e?|named|called|name of|signed|sign[ée]e?(?: par)?|goes by|by the name of|un certain|une certaine|a certain|(?:votre|vos|your|ton|ta) \p{L}+(?: \p{L}+){0,2},?(?: m\.| mr\.?| mme)?)\s*[«“"']?\s*$/iu,
);
const IN_QUOTES = /(?:«|“|(?<!\p{L})['"])[^»”]*$/u;
const IN_QUOTES_END = /^[^«“]*(?:»|”|['"](?!\p{L}))/u;
const PLURAL = /s$/iu;
const A_BOSS = gated(
  /patron|boss|owner|manager|direct(?:eur|rice|or)|propri[ée]taire|g[ée]rante?|responsable|supervis/iu,
);

const DETERMINERS: readonly (readonly [string, RegExp])[] = [
  ['a:your', /^(?:votre|vos|ton|ta|tes|your|leurs?|their)(?!\p{L})/iu],
  ['a:the', /^(?:le|la|les|l['’]|the|ce|cette|this|that)/iu],
  ['a:a', /^(?:une?|an?|deux|trois|two|three|one)(?!\p{L})/iu],
  ['a:my', /^(?:mon|ma|mes|notre|my|our|his|her|son|sa)(?!\p{L})/iu],
];
const SAID = gated(
  /(?<!\p{L})(?:dit|dis|jur[ée]|promis|assur[ée]|annonc[ée]|confirm[ée]|certifi[ée]|garanti|r[ée]pondu|[ée]crit|not[ée]|devait|disait|told|said|promised|swore|assured|confirmed|agreed|wrote|stated|announced|guaranteed|offered|gave|would|was going to|was to)(?!\p{L})/iu,
);
const PRONOUN = gated(/(?<!\p{L})(?:il|elle|he|she|lui|him|her|celui-ci|celle-ci)(?!\p{L})/iu);
const YOU_SAID = gated(
  /(?<!\p{L})(?:(?:tu|vous) (?:m['’]|nous |lui |leur |l['’]|me l['’]|les |y )?(?:as|avez|avais|aviez|devais|deviez|[ée]tiez|[ée]tais|es|disiez|parliez)|t['’](?:as|es|avais|[ée]tais)|you(?:['’]d| had| have| also| then| kindly)? (?:told|said|promised|swore|assured|confirmed|agreed|wrote|stated|offered|drew|gave|came|were|had|sat|measured))(?!\p{L})/iu,
);
const YOU_PROMISED = gated(
  /(?<!\p{L})(?:(?:tu|vous) (?:m['’]|nous |lui |leur |l['’]|me l['’])?(?:as|avez|avais|aviez) (?:dit|jur|promis|assur|annonc|confirm|certifi|garanti|r[ée]pondu|[ée]crit|not[ée]|donn[ée]|expliqu)|(?:tu|vous) (?:devais|deviez)|you(?:['’]d| had| have| also| then| kindly)? (?:told|said|promised|swore|assured|confirmed|agreed|wrote|stated|offered|gave|drew))/iu,
);
const BOSS = gated(/patron|propri[ée]t|direct|g[ée]rant|owner|pr[ée]sident|manager|fondat/iu);

/** A signature or a name under a note: alone on the last line. */
function isSignature(text: string, { start, end }: PersonMention): boolean {
  return (
    text
      .slice(end)
      .trim()
      .replace(/[.)\]]+$/u, '').length <= 1 && /[\n.!?»–—-]\s*$/u.test(text.slice(0, start))
  );
}

/** Words before and after somebody that tell what they did, or what is said of them. */
const NEAR_BEFORE = 3;
const NEAR_AFTER = 6;

function addNearWords(features: Features, { sentence, start, end }: PersonMention): void {
  const language = sentence.language === 'en' ? 'en' : 'fr';
  const before = sentence.tokens.filter((token) => token.end <= start).slice(-NEAR_BEFORE);
  const after = sentence.tokens.filter((token) => token.start >= end).slice(0, NEAR_AFTER);
  for (const token of before) features.set(`near:before:${wordKeyOf(token, language)}`, 1);
  for (const token of after) features.set(`near:after:${wordKeyOf(token, language)}`, 1);
}

function addMention(
  features: Features,
  mention: PersonMention,
  { message: { body, scores }, griefs }: Accusation,
): void {
  const { text, sentences, clauses } = body;
  const { sentence, start, end } = mention;
  if (mention.isAddress) {
    features.set('address', 1);
    if (YOU_SAID.test(text)) features.set('address:you-said', 1);
    if (YOU_PROMISED.test(text)) features.set('address:you-promised', 1);
    return;
  }
  features.set('spoken-of', 1);
  if (isSignature(text, mention)) {
    features.set('signature', 1);
    return;
  }
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  const isIntroduced = INTRODUCED.test(before);
  const acts = AFTER_ACTS.test(after);
  if (isIntroduced) features.set('before:called', 1);
  if (acts) features.set('after:does', 1);
  for (const [name, sign] of BEFORE) {
    if (sign.test(before) && !isIntroduced && !(acts && name === 'before:and')) features.set(name, 1);
  }
  for (const [name, sign] of AFTER) if (sign.test(after)) features.set(name, 1);
  if (IN_QUOTES.test(before) && IN_QUOTES_END.test(after)) features.set('in-quotes', 1);
  if (before.trim() === '') features.set('opens', 1);
  addNearWords(features, mention);
  const at = sentences.indexOf(sentence);
  const chanceIn = (one: ReadSentence | undefined): number =>
    one === undefined
      ? 0
      : Math.max(
          0,
          ...clauses.filter((clause) => clause.sentence === one).map(({ place }) => chanceOf(griefs[place] ?? -5)),
        );
  const most = (name: string, value: number) => features.set(name, Math.max(features.get(name) ?? 0, value));
  const own = clauses.find((clause) => start >= clause.start && start < clause.end);
  most('grief:clause', own === undefined ? 0 : chanceOf(griefs[own.place] ?? -5));
  most('grief:sentence', chanceIn(sentence));
  most('grief:next', chanceIn(sentences[at + 1]));
  most('grief:second', chanceIn(sentences[at + 2]));
  most('grief:before', chanceIn(sentences[at - 1]));
  const best = griefs.indexOf(Math.max(...griefs));
  if (own?.place === best) features.set('in-best', 1);
  if (clauses[best]?.sentence === sentence) features.set('in-best-sentence', 1);
  const away = sentences.indexOf(clauses[best]?.sentence ?? sentence) - at;
  features.set(
    `best:${away > 2 ? 'far-after' : away > 0 ? 'after' : away === 0 ? 'here' : away < -2 ? 'far-before' : 'before'}`,
    1,
  );
  const whole = text.slice(sentence.start, sentence.end);
  if (SAID.test(whole)) features.set('says', 1);
  if (SAID.test(after.slice(0, SAID_NEAR))) features.set('says:near', 1);
  const next = sentences[at + 1];
  if (next !== undefined && PRONOUN.test(text.slice(next.start, next.end))) features.set('goes-on', 1);
  const inSentence = clauses.filter((clause) => clause.sentence === sentence);
  const praise = Math.max(0, ...inSentence.map(({ place }) => scores[place]?.praise ?? 0));
  const reproach = Math.max(0, ...inSentence.map(({ place }) => scores[place]?.reproach ?? 0));
  if (praise >= 1.5 && praise > reproach) features.set('praised', 1);
  if (reproach >= 1.5) features.set('accused', 1);
  if (reproach >= 3) features.set('accused:plainly', 1);
}
const SAID_NEAR = 40;

/** What is seen of one person in a message: how they are named, where, and beside which griefs. */
export function personFeatures(accusation: Accusation, person: Person): Features {
  const { message, people, ruled } = accusation;
  const { text } = message.body;
  const features: Features = new Map([['bias', 1]]);
  const isListed = person.of.length > 0;
  features.set(isListed ? 'listed' : 'described', 1);
  features.set(
    `${isListed ? 'listed' : 'described'}:${isReview(message.item) ? 'review' : isStaffNote(message.item) ? 'note' : 'letter'}`,
    1,
  );
  if (person.of.some(({ role }) => BOSS.test(role ?? ''))) features.set('boss', 1);
  for (const mention of person.mentions) addMention(features, mention, accusation);
  const [first] = person.mentions;
  if (!isListed && first !== undefined) {
    const words = text.slice(/l['’]$/iu.test(text.slice(0, first.start)) ? first.start - 2 : first.start, first.end);
    const determiner = DETERMINERS.find(([, sign]) => sign.test(words))?.[0] ?? 'a:none';
    features.set(determiner, 1);
    if (PLURAL.test(words) && !/boss$/iu.test(words)) features.set('plural', 1);
    if (A_BOSS.test(words)) features.set('a-boss', 1);
    for (const token of first.sentence.tokens) {
      if (token.start >= first.start && token.end <= first.end) features.set(`who:${token.folded}`, 1);
    }
  }
  if (person.mentions.every(({ isAddress }) => isAddress)) features.set('only-greeted', 1);
  if (person.mentions.length > 1) features.set('again', 1);
  if (ruled.has(person)) {
    features.set('ruled', 1);
    features.set(isListed ? 'ruled:listed' : 'ruled:described', 1);
  } else if (ruled.size > 0) features.set('ruled:other', 1);
  features.set(`people:${Math.min(3, people.length)}`, 1);
  if (people[0] === person) features.set('first', 1);
  if (!isListed && people.some(({ of }) => of.length > 0)) features.set('beside-named', 1);
  if (isListed && people.every((one) => one === person || one.of.length === 0)) features.set('only-named', 1);
  return features;
}
