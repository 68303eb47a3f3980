import { gated } from '../text/gated.ts';
import { hitsOf, isReview, isStaffNote, type ReadClause } from './analysis.ts';
import { boundariesOf } from './boundary.ts';
import type { Message } from './message.ts';
import { percentsIn } from './money.ts';
import { promisePassedIn } from './past-contacts.ts';
import { lexicalRemedies, type Remedy, remediesIn } from './remedies.ts';
import { type Request, requestIn } from './requests.ts';
import type { RemedySought, Span } from './signals.ts';

type AskVerdict = {
  readonly ask: string | null;
  readonly remedy: RemedySought;
  readonly discountPercent: number | null;
  readonly span: Span | null;
  readonly rule: string;
};

const ASK_LENGTH_MAX = 240;

type Candidate = {
  readonly clause: ReadClause;
  readonly request: Request;
  readonly remedies: readonly Remedy[];
  readonly score: number;
};

/** Orders and wishes that name no remedy want the matter put right. */
const PUT_RIGHT: Remedy = { remedy: 'redo', weight: 2, rule: 'put-right' };
const PAID_BACK: Remedy = { remedy: 'refund', weight: 2, rule: 'wrongly-charged' };
/** Where the grief is what was charged, "merci d'effacer" wants it back. */
const WRONGLY_CHARGED = gated(
  /(?:factur|charg[ée]|pr[ée]lev|d[ée]bit|compt[ée]|billed|charged|invoic|overcharg|debited)\p{L}*[^.?!]{0,80}\d\s?[$€]|[$€]\s?\d[^.?!]{0,60}(?:charg|bill|invoic|debit)/iu,
);
const isWronglyCharged = ({ body }: Message): boolean => WRONGLY_CHARGED.test(body.text.slice(0, CHARGED_READ_MAX));
const CHARGED_READ_MAX = 4_000;
const wanted = (message: Message): Remedy => (isWronglyCharged(message) ? PAID_BACK : PUT_RIGHT);
const TOLD: Remedy = { remedy: 'information', weight: 2, rule: 'question' };
/** Later asks sum up; the first words of a letter tell. */
const LATE_WEIGHT = 1;

function candidateFrom(message: Message, clause: ReadClause): Candidate | null {
  const request = requestIn(message, clause);
  if (request === null) return null;
  const { text, clauses } = message.body;
  const words = text.slice(clause.start, Math.max(clause.end, Math.min(clause.sentence.end, clause.start + 300)));
  const said = remediesIn(words);
  const all = said.length > 0 ? said : lexicalRemedies(clause);
  const named = request.form === 'question' ? all.filter(({ weight }) => weight > 3) : all;
  const fallback = request.form === 'question' ? TOLD : wanted(message);
  const remedies = named.length > 0 ? named : [fallback];
  const late = clause.place / Math.max(1, clauses.length);
  const score = request.strength + (remedies[0]?.weight ?? 0) / 4 + late * LATE_WEIGHT;
  return { clause, request, remedies, score };
}

/** Money and excuses outweigh what is asked beside them; "fermez et confirmez" wants it closed. */
function remedyOf(candidates: readonly Candidate[]): Remedy | null {
  const strong = Math.max(...candidates.map(({ request }) => request.strength));
  const counted = candidates.filter(({ request }) => request.strength >= strong - 1);
  return counted.flatMap(({ remedies }) => remedies.slice(0, 1)).toSorted((a, b) => b.weight - a.weight)[0] ?? null;
}

const IMPLYING: ReadonlySet<RemedySought> = new Set(['refund', 'discount', 'callback']);
/** Remedies that the words imply without a wish: "ravoir son dépôt", "remboursement intégral, 239 $". */
function impliedRemedy(message: Message): Remedy | null {
  if (isReview(message.item)) return null;
  const found = message.body.clauses.flatMap((clause) =>
    lexicalRemedies(clause).filter(({ remedy, rule }) => IMPLYING.has(remedy) && rule !== 'un geste'),
  );
  return found.toSorted((a, b) => b.weight - a.weight)[0] ?? null;
}

/** A line from the room or the shop tells what is broken and need not add that it should work. */
const LINE_LENGTH_MAX = 160;
const isBareReport = ({ item, body }: Message): boolean =>
  (item.channel === 'social' || item.channel === 'form') &&
  item.text.length <= LINE_LENGTH_MAX &&
  body.clauses.some(
    (clause) =>
      hitsOf(clause, 'negative').length > 0 ||
      clause.hits.some(({ tag, weight }) => tag.kind === 'facet' && tag.role === 'problem' && weight > 0),
  );

/** Nobody puts right what a rule forbids: who wants an exception wants no repair. */
const OF_RULES: ReadonlySet<RemedySought> = new Set(['redo', 'information', 'callback']);

function settled(message: Message, remedy: RemedySought): RemedySought {
  if (isReview(message.item)) return remedy === 'refund' || remedy === 'discount' ? remedy : 'none';
  const isOfRule = OF_RULES.has(remedy) && boundariesOf(message, 'complaint').ids.length > 0;
  return isOfRule ? 'none' : remedy;
}

/** What the writer wants, in their words, and the remedy it comes down to. */
export function askOf(message: Message): AskVerdict {
  const candidates = message.body.clauses
    .map((clause) => candidateFrom(message, clause))
    .filter((candidate) => candidate !== null)
    .toSorted((a, b) => b.score - a.score);
  const [best] = candidates;
  const percent = percentsIn(message.body.text)
    .filter(({ start, end }) => isAbatement(message, start, end))
    .map(({ percent: value }) => value)[0];
  const discountPercent = percent ?? null;
  if (best === undefined) {
    const owed = isReview(message.item) || isStaffNote(message.item) ? null : promisePassedIn(message);
    const implied = impliedRemedy(message) ?? (owed === null ? null : wanted(message));
    const bare = implied === null && isBareReport(message) ? 'redo' : 'none';
    const remedy = percent === undefined ? (implied?.remedy ?? bare) : 'discount';
    return {
      ask: owed === null ? null : message.body.text.slice(owed.start, Math.min(owed.end, owed.start + ASK_LENGTH_MAX)),
      remedy: settled(message, remedy),
      discountPercent,
      span: owed,
      rule: owed === null ? (implied?.rule ?? bare) : 'promise-passed',
    };
  }
  const { start, end } = best.clause;
  const said = remedyOf(candidates);
  const remedy = percent !== undefined && said?.remedy !== 'refund' ? 'discount' : (said?.remedy ?? 'none');
  return {
    ask: message.body.text.slice(start, Math.min(end, start + ASK_LENGTH_MAX)),
    remedy: settled(message, remedy),
    discountPercent,
    span: { start, end },
    rule: `${best.request.rule} ${said?.rule ?? ''}`.trim(),
  };
}

const ABATEMENT = gated(
  /rabais|remise|ristourne|r[ée]duction|escompte|geste|discount|(?:%|percent) off|off (?:the|my|our)|rebate|baiss|(?:veu[xt]|demande|r[ée]clame|want|ask).{0,40}%|% (?:sur|de la|du|on|of) (?:la|le|les|mon|ma|notre|my|the|our|deux)?/iu,
);

function isAbatement(message: Message, start: number, end: number): boolean {
  const around = message.body.text.slice(Math.max(0, start - 60), end + 40);
  return ABATEMENT.test(around) && !/gard[ée]|kept|p[ée]nalit|tva|vat|tax/iu.test(around);
}

const MONEY_BACK: ReadonlySet<string> = new Set([
  'double-charge',
  'refund-late',
  'refund-refused',
  'charged-after-cancelling',
]);
const TO_BE_DONE = gated(
  /^(?:waiting-for-part|missed-appointment|not-delivered|missing-item|wrong-item|defect|recurring-breakdown|repair-(?:spare-part-wait|technician-no-show|breakdown|repeat-breakdown|no-heating|no-hot-water|leak|device-noise|installation-faulty)|warranty.*)$/u,
);

/**
 * The remedy when the words leave it open: who was charged twice and says "fix it" wants the money, who waits for a
 * part wants the part. A review asks nothing of us by itself.
 */
export function settledRemedy(message: Message, { ask, remedy }: AskVerdict, facets: readonly string[]): RemedySought {
  const isOpen =
    remedy === 'none' || remedy === 'information' || (remedy === 'redo' && ask !== null && ask.length < 80);
  const wantsAnything = ask !== null || message.item.channel !== 'review';
  if (!isOpen || !wantsAnything) return remedy;
  if (facets.some((facet) => MONEY_BACK.has(facet)) && (ask !== null || remedy !== 'none')) return 'refund';
  const isVague = remedy === 'none' || (ask !== null && /r[ée]ponse|answer|reply|respond/iu.test(ask));
  return isVague && facets.some((facet) => TO_BE_DONE.test(facet)) ? 'redo' : remedy;
}
