import { gated } from '../text/gated.ts';
import type { Span } from '../text/span.ts';
import { accusedIn, blamesFor, ruledBlameOf } from './accused.ts';
import { hitsOf, isStaffNote, type ReadClause } from './analysis.ts';
import { NOBODY } from './blame.ts';
import { namedIn } from './clause-facet.ts';
import type { ReadingContext } from './context.ts';
import { addsAPoint } from './learned/clause-features.ts';
import type { Numbered } from './learned/feature-numbers.ts';
import { issueNumbers, type Ruled as RuledIssue } from './learned/issue-features.ts';
import type { Judged } from './learned/judge.ts';
import { learnedJudges } from './learned/judges.ts';
import { chanceOf } from './learned/logistic.ts';
import { logitsBy, reasonsFor } from './learned/numbered-judges.ts';
import type { Facet, Trade } from './lexicon/facet.ts';
import type { Message } from './message.ts';
import { lineAround, withoutGreeting } from './quoted-line.ts';
import { type SeverityContext, severityOf } from './severity-of.ts';
import type { Evidence, Grievance, Severity, Target } from './signals.ts';

/** Chance from which a further clause is a grievance of its own; the likeliest one always is. */
const CHANCE_MIN = 0.55;
/** The same where the lexicon knows the problem by its own words. */
const CHANCE_MIN_TOLD = 0.4;
/** Who writes four clauses writes none to pass the time, and who adds a point means it. */
const CHANCE_MIN_TOLD_SHORT = 0.12;
const SHORT_CLAUSES = 4;
/** The same where one of the staff is accused by name: that must not be passed over beside a louder grief. */
const CHANCE_MIN_ACCUSING = 0.1;
const ACCUSES = 2;
/** One message rarely holds more separate griefs; the strongest stay. */
const GRIEVANCES_MAX = 4;
const LENGTH_OF_THIRD = 600;
const LENGTH_OF_FOURTH = 1_500;
/** Chance from which an unchosen neighbour belongs to the same grief. */
const NEIGHBOUR_CHANCE = 0.25;
/** Chance from which a neighbour is quoted along: facts told plainly take two sentences ("He said Monday. It is Friday."). */
const CONTEXT_CHANCE = 0.04;

type Candidate = {
  readonly clause: ReadClause;
  readonly facet: Facet | null;
  readonly rule: string;
  readonly words: Span;
  /** Log-odds that the clause tells a grievance. */
  readonly logit: number;
};

/** What endangers somebody is the grief, however many annoyances stand around it. */
const DANGER_LOGIT = 1.5;
const isDanger = (id: string): boolean => id.startsWith('safety') || id === 'discrimination';

const tellsDanger = (clause: ReadClause): boolean =>
  hitsOf(clause, 'critical').some(({ tag }) => tag.kind === 'cue' && isDanger(tag.cue.id));

/** How staff open a note about a call; it is their colour, not the client's grief. */
const META = gated(
  /^(?:(?:appel|rappel|t[ée]l\.|call|phoned|rang)(?!\p{L})|ton(?!\p{L})|tone(?!\p{L})|client calme|svp|please|pls|(?:a|s['’]est) (?:trait[ée]|refus[ée]|insult[ée]|menac[ée]|pr[ée]sent[ée]|cri[ée]))/iu,
);

function isMeta({ item, body }: Message, { clause }: Candidate): boolean {
  return isStaffNote(item) && META.test(body.text.slice(clause.start, clause.end));
}

const namesSomebody = ({ staff }: Message, { start, end }: ReadClause): boolean =>
  staff.some((mention) => !mention.isAddress && mention.start >= start && mention.end <= end);

function chosen(message: Message, { griefs }: Judged): Candidate[] {
  const all = message.body.clauses.map((clause): Candidate => {
    const logit = (griefs[clause.place] ?? 0) + (tellsDanger(clause) ? DANGER_LOGIT : 0);
    const { facet, rule, words } = namedIn(message, clause);
    return { clause, facet, rule, words, logit };
  });
  const real = all.filter((candidate) => !isMeta(message, candidate));
  const pool = (real.length > 0 ? real : all).toSorted((a, b) => b.logit - a.logit);
  const least = ({ clause }: Candidate): number => {
    const { problems = [], reproach = 0 } = message.scores[clause.place] ?? {};
    if (reproach >= ACCUSES && namesSomebody(message, clause)) return CHANCE_MIN_ACCUSING;
    if (problems.length === 0) return CHANCE_MIN;
    if (addsAPoint(message.body.text.slice(clause.sentence.start, clause.end))) return CHANCE_MIN_TOLD_SHORT;
    return message.body.clauses.length <= SHORT_CLAUSES ? CHANCE_MIN_TOLD_SHORT : CHANCE_MIN_TOLD;
  };
  return pool.filter((candidate, rank) => rank === 0 || chanceOf(candidate.logit) >= least(candidate));
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

type Line = {
  /** What is quoted: the grief with what it takes to understand it. */
  readonly span: Span;
  /** The grief itself: who and what it names is looked for here. */
  readonly core: Span;
  readonly lead: Candidate;
};

function lineOf(
  message: Message,
  { members }: Group,
  around: { readonly taken: ReadonlySet<ReadClause>; readonly griefs: readonly number[] },
): Line {
  const lead = members.reduce((best, one) => (one.logit > best.logit ? one : best));
  const own = new Set(members.map(({ clause }) => clause));
  const spanFrom = (least: number): Span => lineAround(message, lead.clause, { ...around, own, least });
  return { span: withoutGreeting(message.body.text, spanFrom(CONTEXT_CHANCE)), core: spanFrom(NEIGHBOUR_CHANCE), lead };
}

/** What is wrong with a thing, or too dear, is wrong with the one that the message names, wherever it does. */
const TARGETS_OF_PRODUCTS: ReadonlySet<Target> = new Set(['product', 'price']);

function productOf(
  { products, body }: Message,
  { facet, target }: { readonly facet: Facet | null; readonly target: Target },
  { core, span }: Pick<Line, 'core' | 'span'>,
): string | null {
  const named = products.filter(({ sentence }) => sentence !== null);
  const within = (all: Span) => named.find(({ start, end }) => start >= all.start && end <= all.end);
  const inside = within(core) ?? within(span);
  if (inside !== undefined) return inside.of.name;
  if (TARGETS_OF_PRODUCTS.has(target) || facet === null || facet.id.includes('warranty')) {
    const before = named.findLast(({ start }) => start < core.start);
    return (before ?? products[0])?.of.name ?? null;
  }
  const sentences = body.sentences.filter(({ start, end }) => start < core.end && end > core.start);
  return named.find(({ sentence }) => sentence !== null && sentences.includes(sentence))?.of.name ?? null;
}

const isTopicRule = (rule: string): boolean => rule.startsWith('topic:');

const mostFor = (length: number): number =>
  GRIEVANCES_MAX - (length < LENGTH_OF_THIRD ? 2 : length < LENGTH_OF_FOURTH ? 1 : 0);

type GrievanceVerdict = { readonly grievances: readonly Grievance[]; readonly evidence: readonly Evidence[] };

/** What the rules make of one clause, for the judges to weigh. */
export function ruledClause(message: Message, clause: ReadClause, around: SeverityContext): RuledIssue {
  const { facet, at } = ruledBlameOf(message, clause);
  return {
    clause,
    trades: message.context.trades,
    facet,
    isTopic: isTopicRule(namedIn(message, clause).rule),
    severity: severityOf(message, clause, facet, around),
    isStaff: at !== null,
    isDanger: around.isDanger,
  };
}

const TARGETS: readonly Target[] = ['product', 'staff', 'process', 'place', 'price'];
const STEPS: readonly Severity[] = [1, 2, 4, 8];
/**
 * What the lexicon says of a facet's target weighs this much beside what was learnt, in log-odds: where the clause
 * tells the facet's trouble. A mere subject, or words of another trade, say little of who or what is at fault.
 */
const FACET_TARGET_BONUS = 0.3;
/** What the owner declared of a facet of their own is hardly doubted. */
const OWN_FACET_TARGET_BONUS = 4;

function targetBonusOf({ facet, rule }: Pick<Candidate, 'facet' | 'rule'>, { trades, firm }: ReadingContext): number {
  if (isTopicRule(rule) || isOfOtherTrade(facet, trades)) return 0;
  const isDeclared = (firm.facets ?? []).some(({ id, target }) => id === facet?.id && target !== null);
  return isDeclared ? OWN_FACET_TARGET_BONUS : FACET_TARGET_BONUS;
}

const isOfOtherTrade = (facet: Facet | null, own: ReadonlySet<Trade>): boolean =>
  facet?.trades !== undefined && own.size > 0 && !facet.trades.some((trade) => own.has(trade));

/**
 * Share of the chances from which a grievance is told to be so grave or graver. Half for each would be right most often, and
 * call nine in ten a nuisance: what is grave would be lost among them.
 */
const GRAVE_SHARE = 0.35;
const CRITICAL_SHARE = 0.45;
const REMARK_SHARE = 0.5;

function severityFrom(chances: readonly number[]): Severity {
  const sum = chances.reduce((total, chance) => total + chance, 0);
  const [remark = 0, , grave = 0, critical = 0] = chances.map((chance) => chance / sum);
  if (critical >= CRITICAL_SHARE) return 8;
  if (grave + critical >= GRAVE_SHARE) return 4;
  return remark > REMARK_SHARE ? 1 : 2;
}

/** The likeliest target, and the severity that its chances make. */
function weighedOf(
  seen: readonly Numbered[],
  named: Pick<Candidate, 'facet' | 'rule'>,
  context: ReadingContext,
): { target: Target; severity: Severity } {
  const logits = logitsBy(learnedJudges().issue, ...seen) as Readonly<Record<string, number>>;
  const bonus = targetBonusOf(named, context);
  const chanceFor = (target: Target): number =>
    (logits[`target:${target}`] ?? 0) + (target === named.facet?.target ? bonus : 0);
  const [target = 'process'] = TARGETS.toSorted((a, b) => chanceFor(b) - chanceFor(a));
  return { target, severity: severityFrom(STEPS.map((step) => chanceOf(logits[`severity:${step}`] ?? 0))) };
}

/** Danger is never weighed down, a soft remark in praise never up, and a third time is never less than the rules say. */
function settledSeverity(weighed: Severity, ruled: Severity, around: SeverityContext): Severity {
  if (around.isDanger) return 8;
  if (around.isPraiseBut) return ruled;
  return around.occurrence >= THIRD_TIME && ruled > weighed ? ruled : weighed;
}

const THIRD_TIME = 3;
const NOTHING_SEEN: Numbered = { features: [], values: [] };

/** The grievances of a complaint, in the order of the text; at least one wherever the message has words. */
export function grievancesOf(message: Message, judged: Judged, around: SeverityContext): GrievanceVerdict {
  const evidence: Evidence[] = [];
  const groups = grouped(chosen(message, judged));
  const taken = new Set(groups.flatMap(({ members }) => members.map(({ clause }) => clause)));
  const found = groups
    .map((group) => {
      const { span, core, lead } = lineOf(message, group, { taken, griefs: judged.griefs });
      return { group, span, core, lead };
    })
    .toSorted((a, b) => b.lead.logit - a.lead.logit)
    .slice(0, mostFor(message.body.text.length) + (around.isDanger ? 1 : 0))
    .toSorted((a, b) => a.span.start - b.span.start);
  const weighed = found.map(({ group: { facet }, span, core, lead }) => {
    const ruled = ruledClause(message, lead.clause, around);
    const seen = judged.clauses[lead.clause.place] ?? NOTHING_SEEN;
    const issue = issueNumbers({ ...ruled, facet, isTopic: isTopicRule(lead.rule) });
    const { target, severity } = weighedOf([seen, issue], { facet, rule: lead.rule }, message.context);
    return { facet, span, core, lead, ruled, seen, target, severity };
  });
  const blames = blamesFor(
    message,
    accusedIn(message, judged.griefs),
    weighed.map(({ core, lead, target, facet }) => ({
      clause: lead.clause,
      quote: { start: core.start, end: core.end, target, facet: facet?.id ?? null },
    })),
  );
  const grievances = weighed.map(({ facet, span, core, lead, ruled, seen, target, severity }, at): Grievance => {
    const blame = blames[at] ?? NOBODY;
    const confidence = chanceOf(lead.logit);
    evidence.push(
      {
        judgement: `facet:${facet?.id ?? 'other'}`,
        rule: lead.rule,
        words: message.body.text.slice(lead.words.start, lead.words.end),
        confidence,
      },
      {
        judgement: 'grievance',
        rule: `learned:${reasonsFor(seen, learnedJudges().clause, 'grief').join(' ')}`,
        words: message.body.text.slice(lead.clause.start, lead.clause.end),
        confidence,
      },
    );
    return {
      start: span.start,
      end: span.end,
      quote: message.body.text.slice(span.start, span.end),
      facet: facet?.id ?? 'other',
      target,
      staff: blame.staff,
      unresolvedStaff: blame.unresolved,
      staffCandidates: blame.candidates,
      product: productOf(message, { facet, target }, { core, span }),
      severity: settledSeverity(severity, ruled.severity, around),
    };
  });
  return { grievances, evidence };
}
