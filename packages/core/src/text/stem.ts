import { englishStem, frenchStem } from './natural.ts';
import { fold } from './normalise.ts';

/** Bounds the memory of each cache: about 5 MB for both. */
const CACHE_MAX = 60_000;
/** Longer "words" are links and noise; the stemmer is not asked. */
const WORD_LENGTH_MAX = 40;

/** Order numbers and sums: each is new, and none has forms. */
const DIGITS = /^\d+$/;
/** No letter comes before it: most words need not be matched. */
const NINE = 57;
const BEYOND_ASCII = /[^\p{ASCII}]/u;
/** "résilié" leaves `resili` where "résilie" leaves `resil`: the last i goes, in words long enough to bear it. */
const CONSONANT_I = /[bcdfghjklmnpqrstvwxz]i$/;
const LIKELY: readonly (readonly [RegExp, string])[] = [
  [/ee(s?)$/, 'ée$1'],
  [/iere(s?|ment)$/, 'ière$1'],
  [/^(.{3,})ite(s?)$/, '$1ité$2'],
];
/** Frequent words whose accent changes the stem and whose accent-less form means nothing else. */
const KNOWN: ReadonlyMap<string, string> = new Map(
  'très après déjà près auprès voilà décès succès procès accès excès progrès congrès dégât dégâts delà intérêt intérêts arrêt arrêts'
    .split(' ')
    .map((word) => [fold(word), word]),
);

const caches = { fr: new Map<string, string>(), en: new Map<string, string>() } as const;

/**
 * The stem that forms of one word share, without accents: "remboursée", "remboursee" and "rembourser" meet.
 *
 * @param word Lower case NFC, as `Token.word` gives it.
 * @source Snowball French and Porter English, by way of `natural`; accents are folded after stemming, because the
 * French rules read them.
 */
export function stemOf(word: string, language: 'fr' | 'en'): string {
  if (word.charCodeAt(0) <= NINE && DIGITS.test(word)) return word;
  const cache = caches[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  const stem = language === 'fr' ? stemFrench(word) : stemEnglish(word);
  if (cache.size >= CACHE_MAX) cache.clear();
  cache.set(word, stem);
  return stem;
}

function stemEnglish(word: string): string {
  return word.length > WORD_LENGTH_MAX ? word : fold(englishStem(word));
}

function stemFrench(word: string): string {
  if (word.length > WORD_LENGTH_MAX) return word;
  const stem = fold(frenchStem(BEYOND_ASCII.test(word) ? word : withLikelyAccents(word)));
  if (stem.length > 2 && stem.endsWith('y')) return `${stem.slice(0, -1)}i`;
  return stem.length > 4 && CONSONANT_I.test(stem) ? stem.slice(0, -1) : stem;
}

/** Puts back the accents of the endings that the French rules look for ("remboursee", "premiere", "qualite"). */
function withLikelyAccents(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  for (const [ending, accented] of LIKELY) {
    if (ending.test(word)) return word.replace(ending, accented);
  }
  return word;
}
