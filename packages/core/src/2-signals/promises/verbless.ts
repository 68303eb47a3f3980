import { gated } from '../../text/gated.ts';
import type { Span } from '../signals.ts';
import { actionIn } from './actions.ts';
import { type Commitment, HEDGE, NOT_OURS } from './commitment.ts';
import type { FoundTime } from './dates.ts';

/** A sentence with its clauses and the times ahead in it. */
export type TimedSentence = {
  readonly words: string;
  readonly folded: string;
  readonly clauses: readonly Span[];
  readonly times: readonly FoundTime[];
};

/** "Ramonage le mercredi 28 octobre à 8 h": a noun of action and a day, and no verb. */
const NOUN_ACTION = gated(
  /^(?:(?:votre|votre prochain|le|la|l'|un|une|your|the|nouveau|new|nouvelle) ?)*(?:ramonage|visite|passage|rendez-vous|rdv|intervention|livraison|installation|remboursement|virement|rappel|appel|envoi|expedition|entretien|remplacement|reparation|visit|delivery|call|refund|installation|appointment|repair|shipment|pickup|replacement)\b/,
);

/** A clause that leaves its verb out is short and holds no other verb. */
const ELLIPSIS_LENGTH_MAX = 80;
const FINITE =
  /\b(?:je|tu|il|elle|on|nous|vous|ils|elles|i|you|he|she|it|we|they|qui|that|which|est|sont|etait|a ete|ont|was|were|is|are|has|have|had|went|came|did|got|left|took|paid)\b/;

/** "Vous aurez la grille jeudi; le contrat, lundi": a clause with its own day and no verb goes on with the promise. */
export function ellipsesIn(
  offset: number,
  sentence: TimedSentence,
  found: readonly Commitment[],
): readonly Commitment[] {
  const first = found[0];
  if (first === undefined) return [];
  const more: Commitment[] = [];
  for (const clause of sentence.clauses) {
    const span = { start: clause.start + offset, end: clause.end + offset };
    const time = sentence.times.find((candidate) => candidate.start >= clause.start && candidate.end <= clause.end);
    const isTaken = found.some((other) => span.start < other.end && other.start < span.end);
    const words = sentence.folded.slice(clause.start, clause.end);
    if (time === undefined || isTaken || span.start < first.start || clause.end - clause.start > ELLIPSIS_LENGTH_MAX)
      continue;
    if (HEDGE.test(words) || NOT_OURS.test(words) || FINITE.test(words)) continue;
    more.push({
      ...first,
      ...span,
      rule: 'ellipse',
      time,
      action: actionIn(words) ?? first.action,
      condition: null,
      subject: null,
      confidence: 0.6,
    });
  }
  return more;
}

/** "Boxes back by Thursday", "réglé d'ici vendredi": a state and its day. */
const STATE_BY_DAY = gated(
  /\b(?:regle|repare|corrige|livre|rembourse|envoye|pret|retabli|restaure|termine|remplace|installe|migre|verifie|credite|en ligne|fini|fait|restored|back|fixed|done|ready|delivered|sent|replaced|installed|migrated|checked|refunded|live|online|credited|repaired|shipped|finished|completed|verified|reviewed)e?s? (?:by|on|before|within|no later than|d'ici|avant|pour|le|au plus tard|des|sous)\b/,
);
/** "Rapport écrit : vendredi", "Jeudi midi : les clés". */
const LABELLED = /^[^:]{3,60} ?: [^:]{3,60}$/;
const VERBLESS_LENGTH_MAX = 140;

/** "Rapport complet d'ici vendredi", "keys by noon Thursday": a thing and its limit. */
const LIMIT = gated(/^(?:by|before|no later than|within|d'ici|avant|au plus tard|sous)\b/);
/** Imperatives to the client have limits too. */
const ORDER = gated(
  /\p{L}{3,}ez\b|^(?:send|reply|call|pay|bring|return|confirm|choose|sign|let|merci|a (?:payer|signer|regler))\b/u,
);

/** Promises without a verb of their own; offsets within the sentence. */
export function verblessIn(sentence: TimedSentence): readonly Commitment[] {
  const { folded } = sentence;
  const bare = folded.replace(/[.!\s]+$/, '');
  const time = sentence.times[0];
  if (time === undefined || bare.length > VERBLESS_LENGTH_MAX || HEDGE.test(bare) || NOT_OURS.test(bare)) return [];
  const span = nounSpan(folded, bare, time) ?? stateSpan(sentence, time) ?? labelSpan(bare, time);
  if (span === null) return [];
  const action = actionIn(folded.slice(span.start, span.end));
  return [
    {
      ...span,
      rule: 'nom-et-date',
      action,
      time,
      condition: null,
      subject: null,
      renegotiates: false,
      confidence: 0.65,
    },
  ];
}

/** "Monsieur Roy, ramonage le mercredi 28 octobre à 8 h". */
function nounSpan(folded: string, bare: string, time: FoundTime): Span | null {
  if (!/\d/.test(time.words)) return null;
  const greeting = GREETING.exec(folded)?.[0].length ?? 0;
  const vocative = /^[\p{L}. -]{2,40}, /u.exec(folded)?.[0].length ?? 0;
  const start = [greeting, vocative, 0].find((place) => NOUN_ACTION.test(bare.slice(place)));
  return start === undefined ? null : { start, end: bare.length };
}

const GREETING = gated(/^(?:cher|chere|dear|bonjour|bonsoir|hi|hello|monsieur|madame|mr|mrs|ms|mme|m\.)[^,]{0,60}, /);

function stateSpan(sentence: TimedSentence, time: FoundTime): Span | null {
  const found = sentence.clauses.find((clause) => time.start >= clause.start && time.start < clause.end);
  if (found === undefined) return null;
  const words = sentence.folded.slice(found.start, found.end);
  if (FINITE.test(words) || ORDER.test(words)) return null;
  const before = words.slice(0, Math.max(0, time.start - found.start));
  if (words.length > ELLIPSIS_LENGTH_MAX || WISH.test(words)) return STATE_BY_DAY.test(words) ? found : null;
  const isLimit = LIMIT.test(time.words.toLowerCase()) && /\p{L}{3,}/u.test(before);
  const isFirst = before.trim() === '' && /^ ?[,:–-] ?\p{L}{2,}/u.test(words.slice(time.end - found.start));
  return isLimit || isFirst || STATE_BY_DAY.test(words) ? found : null;
}

/** Greetings, farewells, subject lines and reports of the past name days and promise nothing. */
const WISH =
  /\b(?:bon|bonne|joyeu\w+|happy|have a|see you|a (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|bientot)|merci|thanks?|thank you|salutations|objet|subject|re|fwd|tr|depuis|since|suite a|following|votre (?:message|courriel|appel|demande|lettre)|your (?:message|e-?mail|call|letter|note)|facture|invoice|valable|valid|desole\w*|sorry|hier|yesterday|last|dernier|derniere|ratee?s?|missed|\p{L}{3,}ed)\b/u;

function labelSpan(bare: string, time: FoundTime): Span | null {
  const isAtEdge = time.end >= bare.length - 2 || time.start <= 2;
  return LABELLED.test(bare) && !FINITE.test(bare) && isAtEdge ? { start: 0, end: bare.length } : null;
}
