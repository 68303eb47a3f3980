import type { Span } from '../text/span.ts';
import type { ReadClause } from './analysis.ts';
import { type Blame, type Blamed, blamedBy, blameOn, NOBODY } from './blame.ts';
import { namedIn } from './clause-facet.ts';
import { numbersOf } from './learned/feature-numbers.ts';
import { learnedJudges } from './learned/judges.ts';
import { chanceOf } from './learned/logistic.ts';
import { logitsBy } from './learned/numbered-judges.ts';
import { type Accusation, personFeatures } from './learned/person-features.ts';
import type { Facet } from './lexicon/facet.ts';
import type { Message } from './message.ts';
import { type Person, peopleIn } from './people.ts';

/** Chance from which a clause is looked at for whom it blames, beside the likeliest one. */
const GRIEF_CHANCE = 0.3;
/** Chance from which somebody counts as blamed. To accuse by name wrongly costs more than to point at nobody's name. */
const BLAME_CHANCE = 0.5;
const BLAME_CHANCE_DESCRIBED = 0.3;
/** The same for whom the rules blame too. */
const BLAME_CHANCE_DESCRIBED_RULED = 0.2;
const BLAME_CHANCE_RULED = 0.35;
/** And for somebody in the very clause that tells how they behaved: "Julien m'a traité de menteur". */
const BLAME_CHANCE_PLAIN = 0.1;

const isAt = (person: Person, at: Span): boolean =>
  person.mentions.some(({ start, end }) => start < at.end && end > at.start);

/** What a clause is about by the rules, and where it names whom it blames for it. */
export function ruledBlameOf(
  message: Message,
  clause: ReadClause,
): { readonly facet: Facet | null; readonly at: Span | null } {
  const { facet } = namedIn(message, clause);
  const { start, end } = clause;
  const blamed = blamedBy(message, clause, { start, end, target: facet?.target ?? null, facet: facet?.id ?? null });
  return { facet, at: blamed?.at ?? null };
}

/** Everything that bears on whom a message blames; needs the chances of its clauses. */
export function accusationOf(message: Message, griefs: readonly number[]): Accusation {
  const people = peopleIn(message);
  const ruled = new Set<Person>();
  const plain = new Set<Person>();
  if (people.length > 0) {
    const best = Math.max(...griefs);
    for (const clause of message.body.clauses) {
      const logit = griefs[clause.place] ?? 0;
      const isLikely = logit >= best || chanceOf(logit) >= GRIEF_CHANCE;
      const { facet, at } = ruledBlameOf(message, clause);
      if (at === null) continue;
      for (const person of people) {
        if (!isAt(person, at)) continue;
        if (isLikely) ruled.add(person);
        if (facet?.target === 'staff' && at.start >= clause.start && at.end <= clause.end) plain.add(person);
      }
    }
  }
  return { message, people, griefs, ruled, plain };
}

export type Accused = { readonly person: Person; readonly chance: number };

/** Who is to blame for something the message tells, likeliest first. */
export function accusedIn(message: Message, griefs: readonly number[]): readonly Accused[] {
  const accusation = accusationOf(message, griefs);
  const least = (person: Person): number => {
    if (accusation.plain.has(person)) return BLAME_CHANCE_PLAIN;
    const isRuled = accusation.ruled.has(person);
    if (person.of.length === 0) return isRuled ? BLAME_CHANCE_DESCRIBED_RULED : BLAME_CHANCE_DESCRIBED;
    return isRuled ? BLAME_CHANCE_RULED : BLAME_CHANCE;
  };
  return accusation.people
    .map((person) => {
      const { blamed } = logitsBy(learnedJudges().person, numbersOf(personFeatures(accusation, person)));
      return { person, chance: chanceOf(blamed) };
    })
    .filter(({ person, chance }) => chance >= least(person))
    .toSorted((a, b) => b.chance - a.chance);
}

type Grief = { readonly clause: ReadClause; readonly quote: Blamed };

/** The grief that somebody is to blame for: the one that names them, by the rules, else the next that is told. */
function griefOf(message: Message, person: Person, free: readonly Grief[]): Grief | null {
  const spoken = person.mentions.filter(({ isAddress }) => !isAddress);
  const within = (grief: Grief) => spoken.some(({ start }) => start >= grief.quote.start && start < grief.quote.end);
  const byRule = (grief: Grief) => {
    const at = blamedBy(message, grief.clause, grief.quote)?.at;
    return at !== undefined && isAt(person, at);
  };
  const first = spoken[0]?.start ?? 0;
  return free.find(within) ?? free.find(byRule) ?? free.find(({ quote }) => quote.end > first) ?? free.at(-1) ?? null;
}

/** Whom each grief of a message blames, in the order given; nobody is blamed by a guess. */
export function blamesFor(message: Message, accused: readonly Accused[], griefs: readonly Grief[]): readonly Blame[] {
  const blamed = new Map<Grief, Blame>();
  for (const { person } of accused) {
    const free = griefs.filter((grief) => !blamed.has(grief));
    const grief = griefOf(message, person, free);
    const at = person.mentions.find(({ isAddress }) => !isAddress) ?? person.mentions[0];
    if (grief !== null && at !== undefined) blamed.set(grief, blameOn(message, person.of, at));
  }
  return griefs.map((grief) => blamed.get(grief) ?? NOBODY);
}
