import type { Condition } from '../firm/firm.ts';
import { fold } from '../text/normalise.ts';
import { NUMBER_WORDS } from '../text/number-words.ts';
import { stemOf } from '../text/stem.ts';
import { type Token, tokensFrom } from '../text/tokens.ts';
import { COMMON, EVERYWHERE, SYNONYMS } from './cues/boundary-words.ts';

/** Words of a condition, stemmed in both languages, with how telling each is among the firm's conditions. */
export type ConditionWords = { readonly id: string; readonly weights: ReadonlyMap<string, number> };

const WORD_LENGTH_MIN = 4;
/** How much a word says by where it stands: the title names the matter, the reasons and offers only surround it. */
const PLACE_WEIGHTS = { title: 1.5, rule: 1, alternative: 0.5, why: 0.4, worry: 0.3 } as const;
/** "48 h" and "deux nuits" point at one rule better than a word does. */
const NUMBER_WEIGHT = 1.4;

const SYNONYM_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(SYNONYMS).flatMap(([name, words]) => words.split(' ').map((word) => [fold(word), name] as const)),
);
/** Groups that many rules and many complaints have in common. */
const COMMON_GROUPS = new Set(COMMON.split(' ').map((name) => `group:${name}`));
const COMMON_SHARE = 0.7;
const SILENT = new Set(EVERYWHERE.split(' ').map(fold));

/** The keys under which one word is compared; none for words of every day. */
export function wordKeysOf({ word, folded }: Token): readonly string[] {
  const group = SYNONYM_OF.get(folded);
  if (group !== undefined) return [`group:${group}`];
  if (folded.length < WORD_LENGTH_MIN || SILENT.has(folded) || /^\d/u.test(folded)) return [];
  const stems = [stemOf(word, 'fr'), stemOf(word, 'en')];
  return stems[0] === stems[1] ? stems.slice(1) : stems;
}

const SPELLED = new Map(
  Object.entries({ ...NUMBER_WORDS, onze: 11, eleven: 11, seize: 16, sixteen: 16, forty: 40, sixty: 60 }),
);
const UNITS: readonly (readonly [unit: string, written: string])[] = [
  ['hour', "h|heures?|hours?|hrs?|o['’]clock|a\\.?m|p\\.?m"],
  ['minute', 'minutes?|mins?'],
  ['day', 'jours?|days?'],
  ['week', 'semaines?|weeks?'],
  ['month', 'mois|months?'],
  ['year', 'ans?|ann[ée]es?|years?'],
  ['share', '%|pour ?cent|percent'],
  ['night', 'nuits?|nuit[ée]es?|nights?'],
  ['litre', 'litres?|liters?'],
  ['money', '€|\\$|euros?|dollars?|piast?res?|piasses?|balles|bucks'],
  ['speed', 'km/h|kmh'],
];
const NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,])(?:([$€])\\s?(\\d{1,5})|(\\d{1,5}|${[...SPELLED.keys()].join('|')})(?:[ \\u00A0\\u202F-](?:bonnes? |ouvrables? |business |working |full |calendar )?|(?=[h%€$]))(?:${UNITS.map(([, written]) => `(${written})`).join('|')}))(?!\\p{L})`,
  'giu',
);

/** Counted things as keys: `n:48:hour`, `n:2:night`; "4 p.m." is 16 hours. */
export function numberKeysIn(text: string): readonly string[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [written, sign, sum = '', count = ''] = match;
    if (sign !== undefined) return `n:${sum}:money`;
    const value = SPELLED.get(count.toLowerCase()) ?? Number(count);
    const unit = UNITS[match.slice(4).findIndex((found) => found !== undefined)]?.[0] ?? '';
    const isAfternoon = unit === 'hour' && /p\.?m$/iu.test(written) && value < 12;
    return `n:${isAfternoon ? value + 12 : value}:${unit}`;
  });
}

const bothOf = (text: { fr: string; en: string } | null): string => (text === null ? '' : `${text.fr} ${text.en}`);

/** Prepares the firm's conditions once: words that several conditions share say little. */
export function conditionWordsFrom(conditions: readonly Condition[]): readonly ConditionWords[] {
  const each = conditions.map(({ id, title, rule, why, worryBehind, alternative, exceptions }) => {
    const weights = new Map<string, number>();
    const texts = [
      [bothOf(worryBehind), PLACE_WEIGHTS.worry],
      [bothOf(why), PLACE_WEIGHTS.why],
      [`${bothOf(alternative)} ${exceptions.join(' ')}`, PLACE_WEIGHTS.alternative],
      [bothOf(rule), PLACE_WEIGHTS.rule],
      [`${bothOf(title)} ${id.replaceAll('-', ' ')}`, PLACE_WEIGHTS.title],
    ] as const;
    for (const [text, weight] of texts) {
      for (const token of tokensFrom(text)) for (const key of wordKeysOf(token)) weights.set(key, weight);
      if (weight >= PLACE_WEIGHTS.rule) {
        for (const key of numberKeysIn(text)) weights.set(key, weight * NUMBER_WEIGHT);
      }
    }
    return { id, weights };
  });
  const spread = new Map<string, number>();
  for (const { weights } of each) for (const key of weights.keys()) spread.set(key, (spread.get(key) ?? 0) + 1);
  return each.map(({ id, weights }) => ({
    id,
    weights: new Map(
      [...weights].map(([key, weight]) => [
        key,
        (weight * (COMMON_GROUPS.has(key) ? COMMON_SHARE : 1)) / (spread.get(key) ?? 1),
      ]),
    ),
  }));
}
