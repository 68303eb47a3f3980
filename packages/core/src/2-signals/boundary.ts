import type { Condition } from '../firm/firm.ts';
import { fold } from '../text/normalise.ts';
import { stemOf } from '../text/stem.ts';
import { type Token, tokensFrom } from '../text/tokens.ts';
import { SYNONYMS } from './cues/boundary-words.ts';
import type { Message } from './message.ts';
import type { Evidence, MessageKind } from './signals.ts';

/** Words of a condition, stemmed in both languages, with how telling each is among the firm's conditions. */
export type ConditionWords = { readonly id: string; readonly weights: ReadonlyMap<string, number> };

const WORD_LENGTH_MIN = 5;
/** A condition is at stake from this much of its words on; one everyday word must never suffice. */
const MATCH_MIN = 2.5;
const TITLE_WEIGHT = 1.5;

const COMMON = new Set(
  'pour avec dans sans sont cette leur leurs nous vous notre votre tout toute tous plus apres avant moins seul seule elle only with from this that your before after each every notre jours jour heures heure client clients fois sauf delai'.split(
    ' ',
  ),
);

function keysOf({ word, folded }: Token): readonly string[] {
  const group = SYNONYM_OF.get(folded);
  if (group !== undefined) return [`group:${group}`];
  if (folded.length < WORD_LENGTH_MIN || COMMON.has(folded) || /^\d/u.test(folded)) return [];
  return [stemOf(word, 'fr'), stemOf(word, 'en')];
}

const SYNONYM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([name, words]) => words.split(' ').map((word) => [fold(word), name] as const)),
);

/** Prepares the firm's conditions once: words that several conditions share say little. */
export function conditionWordsFrom(conditions: readonly Condition[]): readonly ConditionWords[] {
  const each = conditions.map(({ id, title, rule, exceptions }) => {
    const weights = new Map<string, number>();
    for (const [text, weight] of [
      [`${rule.fr} ${rule.en} ${exceptions.join(' ')}`, 1],
      [`${title.fr} ${title.en} ${id.replaceAll('-', ' ')}`, TITLE_WEIGHT],
    ] as const) {
      for (const token of tokensFrom(text)) for (const key of keysOf(token)) weights.set(key, weight);
    }
    return { id, weights };
  });
  const spread = new Map<string, number>();
  for (const { weights } of each) for (const key of weights.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  return each.map(({ id, weights }) => ({
    id,
    weights: new Map([...weights].map(([key, weight]) => [key, weight / (spread.get(key) ?? 1)])),
  }));
}

const CONTESTED =
  /(?:c['’]est (?:abus|ridicule|exag|absurde|injuste|n['’]importe)|refus|exig|insist|veut|veux|voulons|demand|r[ée]clam|pas question|je d[ée]cide|c['’]est moi qui|faites (?:une )?exception|pour une fois|vous devez|il faut que vous|trouve que|d['’]apr[èe]s (?:lui|elle)|abus[ée]|unfair|ridiculous|absurd|insist|demand|require|refus|i want|we want|wants|expect|make an exception|just this once|you must|you have to|why can['’]?t|can['’]?t you just|should be able|sinon|otherwise|ne baissez pas)/iu;

/** A demand put as a must; one telling word of a condition in the same sentence is then enough. */
const ULTIMATUM =
  /(?:je veux (?:[çc]a|cela|le|la|les|un|une) .{0,40}pour|j['’]exige|c['’]est (?:moi|nous) qui (?:d[ée]cid|chois)|si vous ne .{1,40} pas|i want (?:it|this|that) by|i (?:demand|insist)|unless you|it['’]?s (?:my|our) (?:decision|choice|call)|i decide)/iu;
const DEMANDED_MIN = 1.2;
const DEMANDS_MAX = 3;

/**
 * The firm's conditions that the writer wants set aside. A mere question about a rule is none, and neither is a
 * complaint that we broke our own.
 */
export function boundariesOf(
  message: Message,
  kind: MessageKind,
): { readonly ids: readonly string[]; readonly evidence: readonly Evidence[] } {
  const conditions = message.context.conditionWords;
  if (conditions.length === 0 || kind === 'noise' || kind === 'praise') return { ids: [], evidence: [] };
  const { text, sentences } = message.body;
  const whole = sentences.map(({ start, end }) => text.slice(start, end)).join(' ');
  const demanded = sentences.filter(({ start, end }) => ULTIMATUM.test(text.slice(start, end)));
  if (demanded.length === 0 && !CONTESTED.test(whole.slice(0, 4_000))) return { ids: [], evidence: [] };
  if (kind === 'question' && demanded.length === 0) return { ids: [], evidence: [] };
  const found = conditions.flatMap(({ id, weights }) => {
    const seen = new Set<string>();
    const words = new Set<string>();
    for (const { tokens } of sentences) {
      for (const token of tokens) {
        const known = keysOf(token).filter((key) => weights.has(key));
        for (const key of known) seen.add(key);
        if (known.length > 0) words.add(text.slice(token.start, token.end));
      }
    }
    const score = [...seen].reduce((sum, key) => sum + (weights.get(key) ?? 0), 0);
    const asked = demanded.some(({ tokens }) =>
      tokens.some((token) => keysOf(token).some((key) => (weights.get(key) ?? 0) >= DEMANDED_MIN)),
    );
    return asked || (words.size >= 3 && score >= MATCH_MIN) ? [{ id, score, words: [...words] }] : [];
  });
  const best = found.toSorted((a, b) => b.score - a.score).slice(0, demanded.length > 0 ? DEMANDS_MAX : 1);
  return {
    ids: best.map(({ id }) => id),
    evidence: best.map(({ id, score, words }) => ({
      judgement: `boundary:${id}`,
      rule: 'condition-words',
      words: words[0] ?? '',
      confidence: Math.min(0.8, 0.3 + score / 10),
    })),
  };
}
