import type { Item, NoiseReason } from '../1-complaint/item.ts';
import { gated } from '../text/gated.ts';
import { hitsOf, isReview, isStaffNote } from './analysis.ts';
import { isPoliteOrder } from './clause-score.ts';
import type { Judged } from './learned/judge.ts';
import { learnedJudges } from './learned/judges.ts';
import { chanceOf } from './learned/logistic.ts';
import { reasonsFor } from './learned/numbered-judges.ts';
import type { Message } from './message.ts';
import { noiseOf } from './noise.ts';
import type { Evidence, MessageKind } from './signals.ts';

/** Whether rules find what the boss must know; `told`: as a plain fact or demand, which is never a mere question. */
export type Urgency = 'none' | 'likely' | 'told';

type KindVerdict = {
  readonly kind: MessageKind;
  readonly noiseReason: NoiseReason | null;
  readonly evidence: readonly Evidence[];
};

/** A complaint taken for calm is lost, a calm word taken for a complaint is only read: the bar lies low. */
const COMPLAINT_CHANCE = 0.6;
const COMPLAINT_CHANCE_SHORT = 0.55;
/** The same where rules find what the boss must know: taken for calm it would not reach them. */
const COMPLAINT_CHANCE_URGENT = 0.45;
/** Reproach a message needs to be a complaint when nothing else speaks. */
const COMPLAINT_MIN = 2;
/** A clause says one thing, however many words say it. */
const CLAUSE_COUNTS_MAX = 4;
/** Praise that outweighs all reproach this often, and is said in this many ways, is what the message is about. */
const PRAISE_OUTWEIGHS = 1.5;
const PRAISE_PLAIN = 6;
const OUTWEIGHED_COST = 4;
const DECLARED = gated(
  /(?:type|objet|nature|sujet|cat[ée]gorie|question or complaint|category|motif)\s*[:=]\s*(?:r[ée]clamation|plainte|complaint|insatisfaction|probl[èe]me|issue)|(?:satisfait|satisfied)[^:=\n]{0,20}\?\s*[:=]?\s*(?:non|no)(?!\p{L})/iu,
);

/** "Si vous ne baissez pas, je vais ailleurs": a threat tells dissatisfaction by itself. */
const ULTIMATUM = gated(
  /(?:si vous ne [^.\n]{1,60}(?:ailleurs|avocat|annul|r[ée]sili|concurr)|sinon (?:je|on|nous) [^.\n]{1,40}(?:ailleurs|avocat|annul|r[ée]sili)|(?:unless|if) you [^.\n]{1,60}(?:elsewhere|lawyer|cancel|leave)|otherwise (?:i|we)[^.\n]{1,40}(?:elsewhere|lawyer|cancel))/iu,
);

type Weights = {
  reproach: number;
  praise: number;
  /** Sums over the clauses: what the message is about on the whole. */
  allReproach: number;
  allPraise: number;
  question: number;
  request: number;
  chase: number;
  words: string;
};

function weigh(message: Message): Weights {
  const { body, subject, scores, subjectScores } = message;
  const strengths = scores.map(({ reproach }) => reproach);
  const top = Math.max(0, ...strengths);
  const at = strengths.indexOf(top);
  const rest = strengths.reduce((sum, one) => sum + Math.min(3, one), 0) - Math.min(3, top);
  const inSubject = Math.max(0, ...subjectScores.map(({ reproach }) => reproach));
  const clause = body.clauses[at];
  const spoken = [body, subject].flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => hitsOf(sentence, 'speech')),
  );
  const most = (id: string) =>
    spoken.reduce(
      (best, { tag, weight }) => (tag.kind === 'cue' && tag.cue.id === id ? Math.max(best, weight) : best),
      0,
    );
  return {
    reproach: top + Math.min(3, rest * 0.3) + Math.min(2, inSubject * 0.5),
    allReproach: strengths.reduce((sum, one) => sum + Math.min(CLAUSE_COUNTS_MAX, one), 0),
    allPraise: scores.reduce((sum, { praise }) => sum + Math.min(CLAUSE_COUNTS_MAX, praise), 0),
    praise:
      Math.max(0, ...scores.map(({ praise }) => praise)) + scores.filter(({ praise }) => praise >= 3).length * 0.5,
    question: most('question'),
    request: most('request'),
    chase: most('status-chase'),
    words: clause === undefined ? '' : body.text.slice(clause.start, clause.end),
  };
}

/** A review, or a line of a file of remarks: nobody writes those to say nothing. */
const isWrittenToJudge = (item: Item): boolean => isReview(item) || item.channel === 'file';

/** Neither praise nor reproach that the lexicon knows. */
const isBare = ({ scores }: Message): boolean => scores.every(({ praise, reproach }) => praise === 0 && reproach < 2);

/** What stars, channel and form fields say before any word is read. */
function priorOf(message: Message): number {
  const { item } = message;
  const stars = item.starsOfFive;
  let prior = DECLARED.test(item.text.slice(0, 1_000)) ? 3 : 0;
  if (stars === null && isWrittenToJudge(item) && isBare(message)) prior += 2;
  if (stars !== null) prior += stars <= 2 ? 4 : stars === 3 ? 2 : stars === 4 ? 0 : -1;
  if (isStaffNote(item)) prior += 1;
  if (ULTIMATUM.test(item.text.slice(0, 4_000))) prior += 2;
  return prior;
}

/** "Rien à redire, mais prévenez donc le monde": after praise, a turn brings the reproach, however softly said. */
const TURN = gated(
  /(?<!\p{L})(?:mais|but|sauf|seul(?:e)? (?:b[ée]mol|hic|point)|petit b[ée]mol|however|except|only (?:downside|thing|complaint)|juste (?:un|une)|dommage|just a (?:bit|little|touch)|just one|par contre|although|though|too bad|en revanche)(?!\p{L})/iu,
);

function complaintMin({ question, request, chase, praise, allPraise, allReproach }: Weights, message: Message): number {
  let needed = COMPLAINT_MIN;
  if (praise > 0) needed += Math.min(1.5, praise * 0.35);
  if (praise > 0 && TURN.test(message.item.text)) needed -= 1.5;
  if (allPraise >= PRAISE_PLAIN && allPraise > allReproach * PRAISE_OUTWEIGHS) needed += OUTWEIGHED_COST;
  if (question > 0 && hasQuestionMark(message)) needed += 1;
  if (request > 0) needed += 1;
  if (chase > 0) needed += 1;
  return needed;
}

const hasQuestionMark = ({ item }: Message): boolean => item.text.includes('?');

function calmKindOf(weights: Weights, message: Message): MessageKind {
  if (weights.chase >= 3 && weights.praise < 3) return 'status_chase';
  if (weights.praise >= 3 && weights.praise > weights.question) return 'praise';
  if (weights.request > weights.question) return 'request';
  if (weights.question > 0 || hasQuestionMark(message)) return 'question';
  if (weights.praise > 0) return 'praise';
  if (weights.request > 0) return 'request';
  if (message.body.clauses.some(({ start }) => isPoliteOrder(message.body.text, start))) return 'request';
  return isReview(message.item) ? 'praise' : 'question';
}

/** How far the reproach lies above (or below) what a complaint needs, by the rules alone. */
export function marginOf(message: Message): number {
  const weights = weigh(message);
  return weights.reproach + priorOf(message) - complaintMin(weights, message);
}

/** The labelled messages hold few remarks without stars: there the rules have as much to say as the judge. */
const MARGIN_WEIGHT = 0.8;
const MARGIN_MOST = 4;

/** A reproach as plain as this needs no judge, and praise that turns ("mais", "juste un peu") carries its remark. */
const PLAIN_MARGIN = 2.5;
const PLAIN_CHANCE = 0.6;
/** Of a longer message that the judge doubts this much, plain words are told of something else: thanks, a request. */
const DOUBTED_CHANCE = 0.55;
/** Reproach upon reproach in plain words is not doubted for lacking art: our labelled letters are livelier than most. */
const PLAINEST_MARGIN = 8;
const PLAINEST_DOUBTED_CHANCE = 0.3;
/** From this chance on a complaint merely names what noise is made of: "la page affiche encore Lorem ipsum". */
const NOISE_DOUBTED_CHANCE = 0.7;
const NOISE_DOUBTED_CHANCE_SHORT = 0.8;
/** So few clauses leave the judge nothing to weigh against the words. */
const SHORT_CLAUSES = 2;

function complaintChanceOf(message: Message, { whole }: Judged, plain: number): number {
  const { item } = message;
  const isShort = message.body.clauses.length <= SHORT_CLAUSES;
  const isPlain = plain >= PLAIN_MARGIN || (plain >= 0 && (isShort || TURN.test(item.text)));
  const chance = chanceOf(whole.complaint);
  const doubtedUnder = plain >= PLAINEST_MARGIN ? PLAINEST_DOUBTED_CHANCE : DOUBTED_CHANCE;
  if (isPlain && (isShort || chance >= doubtedUnder)) return Math.max(PLAIN_CHANCE, chance);
  if (item.starsOfFive !== null || !isWrittenToJudge(item)) return chance;
  const margin = Math.max(-MARGIN_MOST, Math.min(MARGIN_MOST, plain));
  return chanceOf(whole.complaint + MARGIN_WEIGHT * margin);
}

/** From which chance on a message is a complaint. */
function chanceNeededFor(urgency: Urgency, isShort: boolean): number {
  if (urgency === 'told') return 0;
  if (urgency === 'likely') return COMPLAINT_CHANCE_URGENT;
  return isShort ? COMPLAINT_CHANCE_SHORT : COMPLAINT_CHANCE;
}

/**
 * The kind of one message; our own words are never a complaint and count as `request`. A complaint tells a reproach or dissatisfaction about a product or service (AMF, guideline
 * on complaint processing); a question or an opinion alone is none.
 */
export function kindOf(
  message: Message,
  { judged, margin, urgency }: { judged: Judged; margin: number; urgency: Urgency },
): KindVerdict {
  if (message.item.direction === 'out') {
    const evidence = { judgement: 'kind', rule: 'outgoing', words: '', confidence: 1 };
    return { kind: 'request', noiseReason: null, evidence: [evidence] };
  }
  const noise = noiseOf(message);
  const isShort = message.body.clauses.length <= SHORT_CLAUSES;
  const doubtedFrom = isShort ? NOISE_DOUBTED_CHANCE_SHORT : NOISE_DOUBTED_CHANCE;
  const isDoubted = noise?.isByWords === true && chanceOf(judged.whole.complaint) >= doubtedFrom;
  if (noise !== null && !isDoubted) return { kind: 'noise', noiseReason: noise.reason, evidence: [noise.evidence] };
  const weights = weigh(message);
  const chance = complaintChanceOf(message, judged, margin);
  if (chance >= chanceNeededFor(urgency, isShort)) {
    const why = reasonsFor(judged.features, learnedJudges().message, 'complaint').join(' ');
    const evidence = { judgement: 'kind', rule: `learned:${why}`, words: weights.words, confidence: chance };
    return { kind: 'complaint', noiseReason: null, evidence: [evidence] };
  }
  const kind = calmKindOf(weights, message);
  return {
    kind,
    noiseReason: null,
    evidence: [{ judgement: 'kind', rule: `no-reproach:${kind}`, words: '', confidence: 1 - chance }],
  };
}
