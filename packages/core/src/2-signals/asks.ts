import { hitsOf, type ReadClause } from './analysis.ts';
import type { Message } from './message.ts';
import { percentsIn } from './money.ts';
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
  readonly remedy: RemedySought;
  readonly score: number;
  readonly rule: string;
};

function candidateFrom(message: Message, clause: ReadClause): Candidate | null {
  const wishes = hitsOf(clause, 'wish');
  if (wishes.length === 0) return null;
  const remedies = [
    ...hitsOf(clause, 'remedy'),
    ...hitsOf(clause.sentence, 'remedy').filter(({ start }) => start >= clause.start),
  ];
  const best = remedies.reduce<{ id: RemedySought; weight: number; pattern: string } | null>((top, hit) => {
    if (hit.tag.kind !== 'cue') return top;
    const weight = hit.weight;
    return top === null || weight > top.weight
      ? { id: hit.tag.cue.id as RemedySought, weight, pattern: hit.pattern }
      : top;
  }, null);
  const late = clause.place / Math.max(1, message.body.clauses.length);
  return {
    clause,
    remedy: best?.id ?? 'none',
    score: (best?.weight ?? 0) + wishes.length * 0.5 + late * 2,
    rule: best?.pattern ?? wishes[0]?.pattern ?? '',
  };
}

const IMPLYING: ReadonlySet<string> = new Set(['refund', 'discount', 'callback']);

/** Remedies that the words imply without a wish: "ravoir son dépôt", "remboursement intégral, 239 $". */
function impliedRemedy(message: Message): { remedy: RemedySought; rule: string } | null {
  const found = message.body.clauses.flatMap((clause) =>
    hitsOf(clause, 'remedy').flatMap((hit) =>
      hit.tag.kind === 'cue' && IMPLYING.has(hit.tag.cue.id) && hit.pattern !== 'un geste'
        ? [{ remedy: hit.tag.cue.id as RemedySought, rule: hit.pattern, weight: hit.weight }]
        : [],
    ),
  );
  return found.sort((a, b) => b.weight - a.weight)[0] ?? null;
}

/** What the writer wants, in their words, and the remedy it comes down to. */
export function askOf(message: Message): AskVerdict {
  const candidates = message.body.clauses
    .map((clause) => candidateFrom(message, clause))
    .filter((candidate) => candidate !== null)
    .sort((a, b) => b.score - a.score);
  const best = candidates[0];
  const percent = percentsIn(message.body.text)
    .filter(({ start, end }) => isAbatement(message, start, end))
    .map(({ percent: value }) => value)[0];
  if (best === undefined) {
    const implied = impliedRemedy(message);
    const remedy = percent !== undefined ? 'discount' : (implied?.remedy ?? 'none');
    return { ask: null, remedy, discountPercent: percent ?? null, span: null, rule: implied?.rule ?? '' };
  }
  const { start, end } = best.clause;
  const remedy = percent !== undefined && best.remedy !== 'refund' ? 'discount' : best.remedy;
  const implied = remedy === 'none' ? impliedRemedy(message) : null;
  return {
    ask: message.body.text.slice(start, Math.min(end, start + ASK_LENGTH_MAX)),
    remedy: implied?.remedy ?? remedy,
    discountPercent: percent ?? null,
    span: { start, end },
    rule: best.rule,
  };
}

const ABATEMENT =
  /rabais|remise|ristourne|r[ée]duction|escompte|geste|discount|off|rebate|baiss|veux|demande|r[ée]clame|want|ask|sur (?:la|le|les|mon|ma|deux)|de la (?:nuit|facture|note|chambre)/iu;

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
const TO_BE_DONE =
  /^(?:waiting-for-part|missed-appointment|not-delivered|missing-item|wrong-item|defect|recurring-breakdown|repair-(?:spare-part-wait|technician-no-show|breakdown|repeat-breakdown|no-heating|no-hot-water|leak|device-noise|installation-faulty)|warranty.*)$/u;

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
