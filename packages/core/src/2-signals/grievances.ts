import type { Span } from '../text/span.ts';
import { type Hit, hitsOf, isStaffNote, type ReadClause } from './analysis.ts';
import { type Blame, blameOf } from './blame.ts';
import { tellsOfWords } from './clause-score.ts';
import type { Facet, Trade } from './lexicon/facet.ts';
import type { Message } from './message.ts';
import { type SeverityContext, severityOf } from './severity-of.ts';
import type { Evidence, Grievance, Target } from './signals.ts';

/** Reproach a clause needs to be a grievance when the message has a stronger one. */
const REPROACH_MIN = 3;
/** Share of the strongest clause's reproach below which a clause only colours the story. */
const SHARE_OF_BEST = 0.6;
/** Above this a clause is a plain reproach; more words make it no plainer. */
const PLAIN_REPROACH = 5;
/** A reproach that no facet names must be nearly as strong as the strongest. */
const SHARE_UNNAMED = 0.9;
/** One message rarely holds more separate griefs; the strongest stay. */
const GRIEVANCES_MAX = 4;
const LENGTH_OF_THIRD = 600;
const LENGTH_OF_FOURTH = 1_500;
const BESIDE_COST = 0.5;
/** A manager underlines a line, not a paragraph. */
const QUOTE_LENGTH_MAX = 180;
/** Reproach from which an unchosen neighbour belongs to the same line. */
const NEIGHBOUR_MIN = 1;

type Candidate = {
  readonly clause: ReadClause;
  readonly facet: Facet | null;
  readonly rule: string;
  readonly words: Span;
  readonly strength: number;
};

const details = new Map<string, number>();

/** How much an entry says: its words, each group of alternatives one; unbroken phrases say a little more. */
function detailOf(pattern: string): number {
  const known = details.get(pattern);
  if (known !== undefined) return known;
  const words = pattern.replace(/\([^)]*\)/gu, 'x').split(/\s+/u);
  const plain = words.filter((word) => word !== '..').length;
  const value = Math.min(4, plain) + (plain === words.length && plain > 1 ? 0.3 : 0);
  details.set(pattern, value);
  return value;
}

/** Of a firm whose trade nobody knows, plain words are likelier than those of one trade. */
const STRANGE_COST = 0.5;

/** A facet of another trade speaks of other things with the same words; one of the firm's own trade is at home. */
function tradeBonus({ trades }: Facet, own: ReadonlySet<Trade>): number {
  if (trades === undefined) return 0;
  if (own.size === 0) return -STRANGE_COST;
  return trades.some((trade) => own.has(trade)) ? 1 : -3;
}

/** The most telling facet of some hits: the longest entry, at home in the firm's trade; `null` when none is. */
function bestFacet(hits: readonly Hit[], own: ReadonlySet<Trade>): { facet: Facet; hit: Hit } | null {
  let best: { facet: Facet; hit: Hit; value: number } | null = null;
  for (const hit of hits) {
    if (hit.tag.kind !== 'facet') continue;
    const { facet } = hit.tag;
    const value = detailOf(hit.pattern) + tradeBonus(facet, own);
    if (value > 0 && (best === null || value > best.value)) best = { facet, hit, value };
  }
  return best;
}

/** What endangers somebody is the grief, however many annoyances stand around it. */
const DANGER_STRENGTH = 3;
const isDanger = (id: string): boolean => id.startsWith('safety') || id === 'discrimination';

function candidateFrom(message: Message, clause: ReadClause): Candidate | null {
  const score = message.scores[clause.place];
  if (score === undefined) return null;
  const { reproach, praise, problems, topics } = score;
  const danger = hitsOf(clause, 'critical').some(({ tag }) => tag.kind === 'cue' && isDanger(tag.cue.id))
    ? DANGER_STRENGTH
    : 0;
  const { trades } = message.context;
  const told = bestFacet(problems, trades);
  if (told !== null) {
    return { clause, facet: told.facet, rule: told.hit.pattern, words: told.hit, strength: reproach + 1 + danger };
  }
  if (reproach + danger === 0) return null;
  const inside = bestFacet(topics, trades);
  const near = inside ?? bestFacet(topicsOf(clause), trades);
  const strength = reproach + danger - praise * 0.4;
  const cue = hitsOf(clause, 'negative').toSorted((a, b) => b.weight - a.weight)[0];
  const words = cue ?? clause;
  if (near !== null)
    return {
      clause,
      facet: near.facet,
      rule: `topic:${near.hit.pattern}`,
      words,
      strength: strength + (inside === null ? -BESIDE_COST : BESIDE_COST),
    };
  return { clause, facet: null, rule: cue?.pattern ?? 'structure', words, strength };
}

function topicsOf({ sentence }: ReadClause): readonly Hit[] {
  return sentence.hits.filter(({ tag, weight }) => weight > 0 && tag.kind === 'facet' && tag.role === 'topic');
}

/** "J'attends votre réponse" closes a letter; "j'attends depuis mardi" reproaches. */
const AWAITS =
  /^(?:j['’]attends|nous attendons|dans l['’]attente|i (?:look forward|await)|looking forward|awaiting)(?!.{0,40}(?:depuis|toujours|encore|since|still))/iu;
/** How staff open a note about a call; it is their colour, not the client's grief. */
const META =
  /^(?:(?:appel|rappel|t[ée]l\.|call|phoned|rang)(?!\p{L})|ton(?!\p{L})|tone(?!\p{L})|client calme|svp|please|pls|(?:a|s['’]est) (?:trait[ée]|refus[ée]|insult[ée]|menac[ée]|pr[ée]sent[ée]|cri[ée]))/iu;

function isMeta({ item, body }: Message, { clause }: Candidate): boolean {
  return isStaffNote(item) && META.test(body.text.slice(clause.start, clause.end));
}

/** A wish is what they ask for, not what went wrong, unless the clause tells a problem of its own. */
function isOnlyAWish(message: Message, candidate: Candidate): boolean {
  const { clause, facet, rule } = candidate;
  if (AWAITS.test(message.body.text.slice(clause.start, clause.end))) return true;
  if (facet !== null && !rule.startsWith('topic:')) return false;
  return hitsOf(clause, 'wish').length > 0 && candidate.strength < REPROACH_MIN + 2;
}

function chosen(message: Message): Candidate[] {
  const all = message.body.clauses
    .map((clause) => candidateFrom(message, clause))
    .filter((candidate) => candidate !== null);
  const real = all.filter((candidate) => !isOnlyAWish(message, candidate) && !isMeta(message, candidate));
  const pool = real.length > 0 ? real : all;
  const best = Math.max(0, ...pool.map(({ strength }) => strength));
  const top = Math.min(PLAIN_REPROACH, best);
  const strong = pool.filter(
    ({ strength, facet }) =>
      strength >= REPROACH_MIN && strength >= top * (facet === null ? SHARE_UNNAMED : SHARE_OF_BEST),
  );
  if (strong.length > 0) return strong;
  return pool.filter(({ strength }) => strength === best).slice(0, 1);
}

type Group = { readonly members: readonly Candidate[]; readonly facet: Facet | null };

/** Joins what speaks of one thing: the same facet anywhere near, or an unnamed reproach right beside a named one. */
function grouped(candidates: readonly Candidate[]): Group[] {
  const groups: { members: Candidate[]; facet: Facet | null }[] = [];
  for (const candidate of candidates.toSorted((a, b) => a.clause.place - b.clause.place)) {
    const last = groups.at(-1);
    const before = last?.members.at(-1);
    const isNext = before !== undefined && candidate.clause.place - before.clause.place <= 1;
    const same = groups.find(({ facet, members }) =>
      facet !== null ? facet.id === candidate.facet?.id : members[0]?.rule === candidate.rule,
    );
    if (same !== undefined) {
      same.members.push(candidate);
    } else if (last !== undefined && isNext && (candidate.facet === null || last.facet === null)) {
      last.members.push(candidate);
      last.facet = last.facet ?? candidate.facet;
    } else {
      groups.push({ members: [candidate], facet: candidate.facet });
    }
  }
  return groups;
}

/** The strongest clause, with its direct neighbours that reproach too, as long as one line holds them. */
function quoteOf(
  message: Message,
  { members }: Group,
  taken: ReadonlySet<ReadClause>,
): { span: Span; lead: Candidate } {
  const lead = members.reduce((best, one) => (one.strength >= best.strength ? one : best));
  const own = new Set(members.map(({ clause }) => clause));
  const { clauses } = message.body;
  const mayJoin = (clause: ReadClause | undefined): clause is ReadClause =>
    clause !== undefined &&
    (own.has(clause) || (!taken.has(clause) && (message.scores[clause.place]?.reproach ?? 0) >= NEIGHBOUR_MIN));
  let { start, end } = lead.clause;
  for (let at = lead.clause.place + 1; ; at += 1) {
    const next = clauses[at];
    if (!mayJoin(next) || next.end - start > QUOTE_LENGTH_MAX || next.start - end > 3) break;
    end = next.end;
  }
  for (let at = lead.clause.place - 1; ; at -= 1) {
    const previous = clauses[at];
    if (!mayJoin(previous) || end - previous.start > QUOTE_LENGTH_MAX || start - previous.end > 3) break;
    start = previous.start;
  }
  return { span: { start, end }, lead };
}

function targetOf(
  facet: Facet | null,
  blame: Blame,
  { hasProduct, isAttitude }: { hasProduct: boolean; isAttitude: boolean },
): Target {
  if (facet !== null) return facet.target;
  if (blame.staff !== null && isAttitude) return 'staff';
  return hasProduct ? 'product' : 'process';
}

function productOf(message: Message, facet: Facet | null, span: Span): string | null {
  const { products, body } = message;
  const inside = products.find(
    ({ start, end, sentence }) => sentence !== null && start >= span.start && end <= span.end,
  );
  if (inside !== undefined) return inside.of.name;
  const sentences = body.sentences.filter(({ start, end }) => start < span.end && end > span.start);
  const beside = products.find(({ sentence }) => sentence !== null && sentences.includes(sentence));
  if (beside !== undefined) return beside.of.name;
  const isOfProduct = facet === null || facet.target === 'product' || facet.id.includes('warranty');
  return isOfProduct ? (products[0]?.of.name ?? null) : null;
}

const mostFor = (length: number): number =>
  GRIEVANCES_MAX - (length < LENGTH_OF_THIRD ? 2 : length < LENGTH_OF_FOURTH ? 1 : 0);

type GrievanceVerdict = { readonly grievances: readonly Grievance[]; readonly evidence: readonly Evidence[] };

/** The grievances of a complaint, in the order of the text; at least one wherever the message has words. */
export function grievancesOf(message: Message, around: SeverityContext): GrievanceVerdict {
  const evidence: Evidence[] = [];
  const groups = grouped(chosen(message));
  const taken = new Set(groups.flatMap(({ members }) => members.map(({ clause }) => clause)));
  const found = groups
    .map((group) => ({ group, ...quoteOf(message, group, taken) }))
    .toSorted((a, b) => b.lead.strength - a.lead.strength)
    .slice(0, mostFor(message.body.text.length) + (around.isDanger ? 1 : 0))
    .toSorted((a, b) => a.span.start - b.span.start);
  const grievances = found.map(({ group: { facet }, span, lead }): Grievance => {
    const blame = blameOf(message, lead.clause, { ...span, target: facet?.target ?? null, facet: facet?.id ?? null });
    const product = productOf(message, facet, span);
    const severity = severityOf(message, lead.clause, facet, around);
    evidence.push({
      judgement: `facet:${facet?.id ?? 'other'}`,
      rule: lead.rule,
      words: message.body.text.slice(lead.words.start, lead.words.end),
      confidence: Math.min(0.95, 0.4 + lead.strength / 12),
    });
    return {
      ...span,
      quote: message.body.text.slice(span.start, span.end),
      facet: facet?.id ?? 'other',
      target: targetOf(facet, blame, {
        hasProduct: product !== null && hitsOf(lead.clause.sentence, 'negative', 'failed-function').length > 0,
        isAttitude: tellsOfWords(message.body.text.slice(span.start, span.end)),
      }),
      staff: blame.staff,
      unresolvedStaff: blame.unresolved,
      staffCandidates: blame.candidates,
      product,
      severity,
    };
  });
  return { grievances, evidence };
}
