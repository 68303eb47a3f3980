import { type Gated, gated } from '../../text/gated.ts';
import { foldInPlace } from '../../text/normalise.ts';
import type { PromiseState, Span } from '../signals.ts';
import { type Action, actionIn } from './actions.ts';
import { type Calendar, type FoundTime, timesIn } from './dates.ts';
import {
  AHEAD,
  ASSURES,
  CONDITIONAL,
  DAY_AHEAD,
  FUTURE_EN,
  FUTURE_FR,
  IMPERFECT_ACTION,
  OWED,
  SAID,
} from './recalled-words.ts';

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

type WrittenRule = {
  readonly name: string;
  /** Source of a pattern, as it stands at the beginning of a word. */
  readonly words: string;
  /** More of it that may begin inside a word. */
  readonly anywhere?: string;
  readonly state: PromiseState;
  readonly confidence: number;
};

const WRITTEN_RULES: readonly WrittenRule[] = [
  {
    name: 'comme-promis',
    words:
      '(?:(?:comme|tel que|ainsi que) (?:(?:vous|tu) (?:me |nous )?(?:l.)?(?:avez|aviez|avais|as) )?(?:promis|annonce|convenu|prevu|dit)|(?:as|like) (?:(?:he|she|they|you)(?:.d| had)? (?:said|sworn|promised|told)|promised|agreed|announced))\\b',
    anywhere:
      'chose promise|tenu (?:sa |leur |votre )?(?:parole|promesse)|kept (?:his|her|their|your) (?:word|promise)',
    state: 'kept',
    confidence: 0.75,
  },
  {
    name: 'dit-que',
    words: `(?:a|ai|ont|avait|avaient|avez|aviez|m'a|m'avait|m'ont|m'avez|m'aviez|nous a|nous avait|nous ont|lui a|lui avait) (?:bien |pourtant |toujours |encore |deja |meme )?${SAID}e?s?,? (?:\\p{L}+ ){0,4}?(?:que |qu')[^.!?;]{0,80}?(?:${CONDITIONAL}|${IMPERFECT_ACTION}\\b)`,
    state: 'open',
    confidence: 0.85,
  },
  {
    name: 'dit-que-futur',
    words: `(?:m'a|m'avait|m'ont|m'avez|nous a|nous ont|nous avez|avez) ${SAID}e?s? (?:que |qu')[^.!?;]{0,60}?(?!pourr|devr)\\p{L}{2,}r(?:a|ai|ont|ez|ons)\\b`,
    state: 'open',
    confidence: 0.7,
  },
  {
    name: 'promis-de',
    words: `(?:a|ont|avait|avez|aviez|avaient|m'a|m'avait|m'avez|m'ont) (?:bien |pourtant |toujours )?(?:promis|jure|garanti|propose) (?:de |d'|un |une |le |la |mon |ma |des |l')`,
    state: 'open',
    confidence: 0.85,
  },
  {
    name: 'promis',
    words: `(?:promis|promise|promises|promettiez|promettait|promettaient|promesse)\\b(?! de (?:vente|bail))`,
    state: 'open',
    confidence: 0.7,
  },
  {
    name: 'devait',
    words: `(?:(?:n'|ne )?(?:devait|devaient|deviez|etait cense|etait censee|etaient censes|etaient censees|etiez cense|etiez censes|etait suppose|etait supposee|etaient supposes|etiez suppose|etait sense|cense|censee|suppose|supposee)e?s?) (?:bien |pourtant |normalement |me |m'|nous |le |la |l'|les |lui |vous |y |en |se |s'|etre |${'tous |tout '})*(?:${OWED}|come|call|be|send|bring|fix|\\p{L}+(?:er|ir|re))\\b`,
    state: 'broken',
    confidence: 0.85,
  },
  {
    name: 'reponse-promettait',
    words: `(?:engagement|engages?|engagiez)\\b.{0,30}(?:a|de) \\p{L}+(?:er|ir|re)\\b`,
    state: 'open',
    confidence: 0.6,
  },
  {
    name: 'said-would',
    words: `(?:said|told (?:(?:my|our|the) )?\\p{L}+|(?:was|were|been|being|got) told|promised|assured (?:me|us|him|her)|assured|guaranteed|swore|confirmed|claimed|insisted|informed (?:me|us))\\b[^.!?;]{0,60}?(?:\\bwould\\b|'d\\b|\\bwas going to\\b|\\bwere going to\\b)(?! (?:like|love|rather|prefer|cost|not be able))`,
    state: 'open',
    confidence: 0.85,
  },
  { name: 'promised', words: `(?:promised|guaranteed)\\b(?! land)`, state: 'open', confidence: 0.75 },
  {
    name: 'supposed-to',
    words: `(?:was|were|is|are) (?:supposed|meant|due|scheduled|expected) to\\b`,
    state: 'broken',
    confidence: 0.8,
  },
  {
    name: 'told-soon',
    words: `(?:was|were|been) told (?:it|that|they|he|she|someone|somebody|i|we)\\b[^.!?;]{0,60}\\b(?:tomorrow|by|within|in \\d|next|soon|shortly)\\b`,
    state: 'open',
    confidence: 0.6,
  },
  {
    name: 'dit-demain',
    words: `(?:m'a|m'ont|nous a|nous ont|on m'a|a|vous m'avez) ${SAID}e?s? [«"'(]? ?(?:demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dans \\d|sous \\d|48|24|\\d{1,2} ?h\\b)`,
    state: 'open',
    confidence: 0.7,
  },
  {
    name: 'aura-viendra',
    words: `(?<subject>il|elle|ils|elles) (?:me |m'|nous |vous |lui |la |le |l'|y |en )*(?:r?appellera|viendra|passera|reviendra|enverra|remboursera|livrera|reparera|remplacera|s'en occupera|contactera)(?:nt)?\\b`,
    state: 'open',
    confidence: 0.5,
  },
  {
    name: 'assured-ahead',
    words: `${ASSURES}\\b[^.!?;]{0,110}?(?:${AHEAD}|${FUTURE_FR}|${CONDITIONAL}|${IMPERFECT_ACTION}\\b)`,
    state: 'open',
    confidence: 0.65,
  },
  {
    name: 'pledged',
    words:
      "(?:(?:s'est|s'etait|etes|etiez|est|avez|a) engagee?s? a|serre la main sur|fixai(?:t|ent) (?:au|pour|a)|undert(?:ook|aken) to)\\b",
    state: 'open',
    confidence: 0.75,
  },
  {
    name: 'told-ahead',
    words: `(?:said|says|told (?:me|us|him|her|them)|wrote(?: back)?(?! (?:on|to|again|and|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|answered|agreed|confirmed|mentioned|assured (?:me|us|him|her)|stated|gave (?:me|us)|kind enough to|offered|quoted)\\b[^.!?;]{0,110}?(?:${AHEAD}|${FUTURE_EN}|${CONDITIONAL})`,
    state: 'open',
    confidence: 0.65,
  },
  {
    name: 'was-told-ahead',
    words: `(?:was|were|been) told\\b[^.!?;]{0,40}?${AHEAD}`,
    state: 'open',
    confidence: 0.65,
  },
  {
    // "Pont définitif annoncé « au plus tard le 14 août »".
    name: 'announced-ahead',
    words: `(?:annonce|garanti|convenu)e?s?\\b[^.!?;\\p{L}\\d]{1,4}(?:pour )?${AHEAD}`,
    state: 'open',
    confidence: 0.6,
  },
  {
    // "« Livrées sous huitaine » d'après Béa", "une semaine grand maximum, parole de Corentin".
    name: 'word-of',
    words: `${AHEAD}[^.!?;]{0,30}?(?:d'apres|selon|dixit|parole d[e']|according to)(?! (?:moi|lui|elle|eux|vous|la|le|les|mon|ma|notre|votre|my|the|our|your|me|him|her|them)\\b)`,
    state: 'open',
    confidence: 0.55,
  },
  {
    // "… and was told 'absolutely'": what was asked for was granted.
    name: 'granted',
    words: `(?:told|said|answered|replied|repondu|dit)[ :,]{1,3}[«"'“‘] ?(?:absolutely|no problem|of course|certainly|definitely|sure thing|aucun probleme|pas de probleme|sans probleme|bien sur|certainement|absolument)`,
    state: 'open',
    confidence: 0.6,
  },
  {
    // "'Accounting first thing' never happened".
    name: 'never-happened',
    words: `${AHEAD}[^.!?;«»"“”]{0,20}?['"»”’] (?:never (?:happened|came)|(?:n'est )?jamais (?:arrive|venu))`,
    state: 'broken',
    confidence: 0.6,
  },
  {
    // "Wyatt: 'First thing Monday.'", "En avril : « pour la fête des Mères »": who keeps a ledger of us quotes us so.
    name: 'quoted-in-turn',
    words: `(?:[\\p{L}\\d)]{1,20}) ?: ?[«"“‘'] ?[^.!?;«»"“”]{0,70}?(?:${AHEAD}|${DAY_AHEAD})`,
    state: 'open',
    confidence: 0.55,
  },
  {
    // "M'a dit le 10 « réglé lundi »", "avait dit « avant 6 h »".
    name: 'said-in-quotes',
    words: `(?:dit|disait|ecrit|ecrivait|repondu|repond|parle|annoncee?s?|dixit|said|says|wrote|told (?:me|us|him|her)|answered|replied|sworn?)\\b[^.!?;«"“‘:]{0,45}(?:[«"“‘]|(?<!\\p{L})') ?[^.!?;«»"“”]{0,70}?(?:${AHEAD}|${DAY_AHEAD})`,
    state: 'open',
    confidence: 0.55,
  },
  {
    // "Théo was to drop our bags at the station by noon".
    name: 'was-to',
    words: `(?:was|were) to (?!(?:be|have)\\b)\\p{L}+[^.!?;]{0,60}?(?:${AHEAD}|${DAY_AHEAD})`,
    state: 'broken',
    confidence: 0.6,
  },
  {
    name: 'due-back',
    words: `(?:would|will|should) (?:be |have been )?(?:returned|refunded|back|credited|replaced|repaired|delivered|fixed|cancelled|removed|sorted|ready|in (?:my|our|your) (?:inbox|account)|appear|call|ring)\\b[^.!?;]{0,60}?${AHEAD}`,
    state: 'open',
    confidence: 0.6,
  },
];

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
    const after = foldInPlace(context.after());
    const rest = folded.slice(match.index);
    const state = stateOf(rule, folded, after);
    const looksBack = state === 'broken' || /\b(?:ago|il y a|ca fait|depuis|hier|yesterday|last)\b/.test(folded);
    const calendar = { ...context.calendar, looksBack };
    const times = timesIn(words, folded, calendar);
    const time = times.find((candidate) => candidate.start >= match.index) ?? times.at(-1) ?? null;
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
