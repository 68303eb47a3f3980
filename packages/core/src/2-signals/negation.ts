import type { Token } from '../text/tokens.ts';
import type { Hit } from './analysis.ts';

const NEGATORS = new Set(
  'pas jamais aucun aucune aucunement sans ni rien nullement guere non not no never without nothing nor neither none hardly'.split(
    ' ',
  ),
);
/** "pas seulement", "not only", "rien que", "sans doute", "pas mal de": no denial. */
const NOT_DENYING = new Set(
  'seulement juste que only just doubt doute cesse arret moins mal sure sur certain encore'.split(' '),
);
const REACH_WORDS = 3;
/** A denial ("rien à redire sur …") silences what it is about. */
const DENIAL_REACH_WORDS = 6;
/** "En cas de panne" speaks of no breakdown. */
const SUPPOSED_REACH_WORDS = 3;
const SUPPOSING = /^(?:en cas|si jamais|au cas|in case|if ever|should any)/;
const NEGATED_PRAISE_WEIGHT = 2;

type Range = { readonly first: number; readonly last: number };

const overlaps = (a: Range, b: Range): boolean => a.first <= b.last && b.first <= a.last;

/** A comma, dash or stop between two words ends the reach of a negation. */
function isBroken(text: string, tokens: readonly Token[], from: number, to: number): boolean {
  const gap = text.slice(tokens[from]?.end ?? 0, tokens[to]?.start ?? 0);
  return /[,;:.!?()«»–—\n]/u.test(gap);
}

function isNegated(hit: Hit, tokens: readonly Token[], text: string): boolean {
  for (let at = hit.first - 1; at >= Math.max(0, hit.first - REACH_WORDS); at -= 1) {
    const word = tokens[at]?.folded ?? '';
    if (!NEGATORS.has(word)) continue;
    if (NOT_DENYING.has(tokens[at + 1]?.folded ?? '')) return false;
    return !isBroken(text, tokens, at, hit.first);
  }
  const next = tokens[hit.last + 1]?.folded ?? '';
  const isVerbal = tokens.slice(Math.max(0, hit.first - 2), hit.first).some(({ folded }) => folded === 'ne');
  return (
    isVerbal &&
    (next === 'pas' || next === 'jamais' || next === 'rien') &&
    !isBroken(text, tokens, hit.last, hit.last + 1)
  );
}

function holdsNegator(hit: Hit, tokens: readonly Token[]): boolean {
  return tokens.slice(hit.first, hit.last + 1).some(({ folded }) => NEGATORS.has(folded));
}

function isDenied(hit: Hit, denials: readonly Hit[], tokens: readonly Token[], text: string): boolean {
  return denials.some(
    (denial) =>
      overlaps(hit, denial) ||
      (hit.first > denial.last &&
        hit.first <= denial.last + DENIAL_REACH_WORDS &&
        !isBroken(text, tokens, denial.last, hit.first)),
  );
}

/** Inside a harmless phrase, or among the words after one that only supposes. */
function isHarmless(hit: Hit, harmless: readonly Hit[], tokens: readonly Token[], text: string): boolean {
  return harmless.some(
    (phrase) =>
      overlaps(hit, phrase) ||
      (SUPPOSING.test(phrase.pattern) &&
        hit.first > phrase.last &&
        hit.first <= phrase.last + SUPPOSED_REACH_WORDS &&
        !isBroken(text, tokens, phrase.last, hit.first)),
  );
}

/** Cues that bear on what stands beside them; where none is, nor a look-alike, only a negator can turn a hit. */
const TURNING_CUES = new Set(['denial', 'status-chase', 'harmless']);

function mayTurnOthers({ tag }: Hit): boolean {
  return tag.kind === 'facet' ? tag.role === 'lookAlike' : TURNING_CUES.has(tag.cue.id);
}

/**
 * Applies negation to what the lexicon found in one sentence.
 *
 * "Sans problème" silences the reproach, "pas content" turns the praise, "rien à redire sur l'accueil" silences all it
 * is about. Entries that hold their own negation ("jamais reçu") are left alone.
 */
export function settlePolarity(hits: readonly Hit[], tokens: readonly Token[], text: string): readonly Hit[] {
  const isPlain = !hits.some(mayTurnOthers) && !tokens.some(({ folded }) => NEGATORS.has(folded));
  if (hits.length === 0 || isPlain) return hits;
  const denials = hits.filter(({ tag }) => tag.kind === 'cue' && tag.cue.id === 'denial');
  const harmless = hits.filter(({ tag }) => tag.kind === 'cue' && tag.cue.id === 'harmless');
  const chases = hits.filter(({ tag }) => tag.kind === 'cue' && tag.cue.id === 'status-chase');
  const lookAlikes = hits.filter(({ tag }) => tag.kind === 'facet' && tag.role === 'lookAlike');
  return hits.map((hit) => {
    const { tag } = hit;
    if (tag.kind === 'facet') {
      const isFooled = lookAlikes.some(
        (other) => other.tag.kind === 'facet' && other.tag.facet.id === tag.facet.id && overlaps(other, hit),
      );
      const isDeniedProblem =
        tag.role === 'problem' &&
        (isDenied(hit, denials, tokens, text) || (!holdsNegator(hit, tokens) && isNegated(hit, tokens, text)));
      const isAsked = tag.role === 'problem' && chases.some((chase) => overlaps(chase, hit));
      const isSupposed = tag.role === 'problem' && isHarmless(hit, harmless, tokens, text);
      const isSilent = isFooled || isDeniedProblem || isAsked || isSupposed;
      return isSilent ? { ...hit, weight: 0 } : hit;
    }
    if (tag.family === 'negative') {
      if (isDenied(hit, denials, tokens, text) || isHarmless(hit, harmless, tokens, text)) return { ...hit, weight: 0 };
      if (!holdsNegator(hit, tokens) && isNegated(hit, tokens, text)) return { ...hit, weight: 0 };
      return hit;
    }
    if (tag.family === 'positive' && tag.cue.id === 'praise' && isNegated(hit, tokens, text)) {
      return { ...hit, weight: NEGATED_PRAISE_WEIGHT, isTurned: true };
    }
    return hit;
  });
}
