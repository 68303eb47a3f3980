import { type Gated, gated } from '../../text/gated.ts';
import { foldInPlace } from '../../text/normalise.ts';
import type { PromiseState, Span } from '../signals.ts';
import { type Action, actionIn } from './actions.ts';
import { type Calendar, type FoundTime, timesIn } from './dates.ts';
import { isAdvertised, isNeverSaid } from './no-promise.ts';
import { WRITTEN_RULES, type WrittenRule } from './recalled-rules.ts';

export type RecalledTime = { readonly words: string; readonly due: string | null };

/** A promise the client recalls. Offsets point into the text. */
export type Recalled = Span & {
  readonly rule: string;
  readonly action: Action | null;
  readonly time: RecalledTime | null;
  readonly state: PromiseState;
  readonly subject: string | null;
  readonly confidence: number;
};

function patternOf({ words, anywhere }: WrittenRule): Gated {
  const begun = `(?<![\\p{L}\\d])(?:${words})`;
  return gated(new RegExp(anywhere === undefined ? begun : `${begun}|${anywhere}`, 'u'));
}

type Rule = WrittenRule & { readonly pattern: Gated };

/** Tried in order; the first that holds in a sentence speaks for it. */
const RULES: readonly Rule[] = WRITTEN_RULES.map((rule) => ({ ...rule, pattern: patternOf(rule) }));

const BROKEN = gated(
  /\b(?:personne|rien|jamais|toujours pas|encore pas|pas encore|aucune?s?|nobody|no one|nothing|never|still (?:no|not|nothing|waiting|haven't|hasn't)|hasn't|haven't|didn't|wasn't|isn't|not (?:been|come|received|a)|pas (?:recu|eu|venu|parvenu|rappel|fait|appel|repondu|bouge|arrive|ete)|attends? (?:encore|toujours)|(?:encore|toujours) (?:en attente|rien|a l'attendre)|est passe|came and went|sans (?:nouvelles?|suite|reponse)|silence|en vain|failed|no (?:call|refund|answer|news|show|sign|one)|same (?:story|answer)|nope|not so|n'(?:est|a|ont|ai) (?:toujours )?pas|n'a jamais|n'est jamais|faux|menti)\b|: ?rien\b/,
);
const KEPT = gated(
  /\b(?:chose promise|comme (?:promis|annonce|convenu)|tel que promis|as (?:promised|agreed)|(?:et |and )?(?:c'est|ce fut) fait|est (?:bien )?arrive|a (?:bien )?(?:rappele|tenu)|parole tenue|and (?:he|she|they) did|merci|thank|which (?:he|she|they) did)\b/,
);
/** "Chose promise, chose due!" comments the promise told before it. */
const ASIDE = gated(/\b(?:chose promise|comme (?:promis|annonce|convenu)|as promised)\b/);
const ASIDE_LENGTH_MAX = 32;
const OURS_NOT_THEIRS = gated(
  /\b(?:je (?:devais|vous ai dit|vous avais dit)|i (?:was supposed|told you|said i)|j'ai (?:dit|promis)|j'avais promis|je n'ai rien promis|i promised|my (?:husband|wife|son|daughter|mother) (?:said|told)|supposed to (?:be )?(?:a|an|the|me|know|pay)|(?:suppose|cense)[es]*? (?:savoir|payer)|je suis (?:cense|suppose)|(?:je|on|nous) (?:vous |t'|te |lui |leur )?(?:l')?(?:ai|avais|avait|avons|avions) promis|je m'etais promis|t'avais dit que (?:je|j'|i)\b|(?:ai|avais) dit (?:a \p{L}+ )?que (?:je|j'|nous) ?|i(?:'ve| have|'d| had)? (?:said|told \p{L}+) (?:that )?(?:i|we)\b|(?:we|i) (?:do )?promise\b|(?:je|j') ?(?:\p{L}+ )?(?:fais|passe|paie|paye|vire|regle|envoie|\p{L}{3,}rai)\b[^.!?]{0,60}\bpromis\b|ancien (?:plombier|fournisseur|installateur|hebergeur)|(?:old|previous|former) (?:provider|supplier|plumber|firm)|another (?:firm|company|hotel|plumber|supplier))\b/u,
);
/** As far before "told" as "nobody" may stand: "personne ne nous a" and "nobody there had". */
const NEVER_REACH = 24;
const PRICE_OR_FACT = gated(
  /\b(?:would (?:cost|be charged)|coutait|couterait|serait facture|c'etait (?:complet|normal|comme ca|pas)|que c'etait|that it was)\b/,
);

/** The promise one sentence of a client recalls; `null` when it recalls none. @param context.after What is said next. */
export function recalledIn(
  text: string,
  sentence: Span,
  context: { readonly calendar: Calendar; readonly after: () => string },
): Recalled | null {
  const words = text.slice(sentence.start, sentence.end);
  const folded = foldInPlace(words);
  if (OURS_NOT_THEIRS.test(folded) || (ASIDE.test(folded) && words.length < ASIDE_LENGTH_MAX)) return null;
  for (const rule of RULES) {
    const match = rule.pattern.exec(folded);
    if (
      match === null ||
      (rule.name === 'comme-promis' && words.length < ASIDE_LENGTH_MAX) ||
      (PRICE_OR_FACT.test(folded) && !/promi|rappel|rembours/.test(folded))
    )
      continue;
    if (isNeverSaid(folded.slice(Math.max(0, match.index - NEVER_REACH), match.index + match[0].length))) continue;
    const after = foldInPlace(context.after());
    const rest = folded.slice(match.index);
    const state = stateOf(rule, folded, after);
    const looksBack = state === 'broken' || /\b(?:ago|il y a|ca fait|depuis|hier|yesterday|last)\b/.test(folded);
    const calendar = { ...context.calendar, looksBack };
    const times = timesIn(words, folded, calendar);
    const time = times.find((candidate) => candidate.start >= match.index) ?? times.at(-1) ?? null;
    if (isAdvertised(folded, time !== null)) return null;
    return {
      start: sentence.start + startOf(folded, match.index, time, rule),
      end: sentence.end - (/[.!?\s]+$/.exec(words)?.[0].length ?? 0),
      rule: rule.name,
      action: actionIn(rest) ?? actionIn(folded),
      time: known(rule, time),
      state: settled(rule, state, { time, calendar: context.calendar }),
      subject: subjectBefore(words, match.index),
      confidence: rule.confidence,
    };
  }
  return null;
}

function stateOf(rule: Rule, folded: string, after: string): PromiseState {
  if (rule.state === 'kept' || KEPT.test(folded)) return BROKEN.test(folded) ? 'broken' : 'kept';
  if (rule.state === 'broken' || BROKEN.test(folded)) return 'broken';
  if (/\bchose promise|\b(?:est|il est|c'est) arrive|as promised/.test(after)) return 'kept';
  return BROKEN.test(after) ? 'broken' : 'open';
}

/** Told in the future tense: it may still be kept. Any other recalled promise without a day ahead is an unkept one. */
const STILL_OPEN = new Set(['dit-que-futur', 'aura-viendra']);

function settled(
  rule: Rule,
  state: PromiseState,
  when: { readonly time: FoundTime | null; readonly calendar: Calendar },
): PromiseState {
  if (state !== 'open') return state;
  const time = known(rule, when.time);
  if (time === null || time.due === null) return STILL_OPEN.has(rule.name) ? 'open' : 'broken';
  return Date.parse(time.due) < Date.parse(when.calendar.sentAt) ? 'broken' : 'open';
}

/** "On m'a dit: dans 5 jours": five days after a day nobody wrote down. The words stay, the date goes. */
function known(rule: Rule, time: FoundTime | null): RecalledTime | null {
  if (time === null) return null;
  const isPastReport = !STILL_OPEN.has(rule.name) && rule.name !== 'comme-promis';
  const saysSince = /^(?:il y a|ca fait|cela fait|voila|depuis|for|since|hier|yesterday)|ago$/.test(
    foldInPlace(time.words),
  );
  return time.isRelative && isPastReport && !saysSince ? { words: time.words, due: null } : time;
}

/** From the beginning of the clause that recalls, so that "Ça fait deux semaines qu'" stays with it. */
function startOf(folded: string, at: number, time: FoundTime | null, rule: Rule): number {
  const from = time !== null && time.start < at && rule.name === 'devait' ? time.start : at;
  const head = folded.slice(0, from);
  const cut = Math.max(
    head.lastIndexOf(', et '),
    head.lastIndexOf(', and '),
    head.lastIndexOf('; '),
    head.lastIndexOf(', puis '),
    head.lastIndexOf(', then '),
    head.lastIndexOf(' : '),
    head.lastIndexOf(', mais '),
    head.lastIndexOf(', but '),
  );
  return cut < 0 ? 0 : cut + (/^(?:; | : |, (?:et|and|puis|then|mais|but) )/.exec(head.slice(cut))?.[0].length ?? 0);
}

const NAME_BEFORE =
  /(?<![\p{L}])((?:[Vv]otre |[Ll]a |[Ll]e |[Yy]our |[Tt]he |[Uu]ne? |M\. |Mme )?\p{L}[\p{L}'’-]+)(?: (?:de|du|des|in|at|from|chez) [\p{L}'’ ]{2,20})? ?(?:n'|ne |me |m'|nous |had |has |lui |l')?$/u;

function subjectBefore(words: string, at: number): string | null {
  const found = NAME_BEFORE.exec(words.slice(Math.max(0, at - 60), at))?.[1] ?? null;
  return found === null || /^(?:on|vous|ils?|elles?|they|you|i|we|was|were|que|et|and|qui|dont|time)$/i.test(found)
    ? null
    : found;
}
