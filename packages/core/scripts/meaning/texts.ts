import { readdirSync, readFileSync } from 'node:fs';
import type { FacetWords } from '../../src/2-signals/lexicon/facet.ts';
import { FACETS } from '../../src/2-signals/lexicon/index.ts';
import { isMute } from '../../src/text/meaning-words.ts';
import { stemOf } from '../../src/text/stem.ts';
import { tokensFrom } from '../../src/text/tokens.ts';

export type Stems = readonly string[];

/** The same thing said in both languages; `english` is what the sentence encoder reads. */
export type Parallel = { readonly fr: Stems; readonly en: Stems; readonly english: string };
export type Pair = Parallel & { readonly id: string; readonly facet: string; readonly french: string };
/** One facet of the lexicon: its phrases in each language, and some of the English ones as written. */
export type FacetPhrases = { readonly fr: readonly Stems[]; readonly en: readonly Stems[]; readonly english: Stems };

const PAIRS = new URL('../../training/pairs/', import.meta.url);
const GLOSSARY = new URL('./glossary.txt', import.meta.url);

/** The first phrases of a facet are its plainest; more of them do not move its mean. */
const ENCODED_PROBLEMS_MAX = 16;
const ENCODED_TOPICS_MAX = 4;
/** `(a|b|c)` stands for several phrases; the tail of a long list is seldom used. */
const ALTERNATIVES_MAX = 6;
const GROUP = /\(([^)]*)\)/;

/** Every tenth pair of each file is kept for choosing settings and for measuring. */
export function isHeldOut(id: string): boolean {
  return Number(/\d+$/.exec(id)?.[0]) % 10 === 0;
}

export function stemsIn(text: string, language: 'fr' | 'en'): Stems {
  return tokensFrom(text)
    .filter(({ word }) => !isMute(word))
    .map(({ word }) => stemOf(word, language));
}

/** Sentence pairs in the order of the files. */
export function readPairs(): readonly Pair[] {
  return readdirSync(PAIRS)
    .filter((file) => file.endsWith('.tsv'))
    .toSorted()
    .flatMap((file) => readFileSync(new URL(file, PAIRS), 'utf8').trim().split('\n').slice(1))
    .map((line) => {
      const [id, , , facet, fr, en] = line.split('\t');
      if (id === undefined || facet === undefined || fr === undefined || en === undefined) {
        throw new Error(`training/pairs: the line "${line.slice(0, 40)}" needs six columns`);
      }
      return { id, facet, fr: stemsIn(fr, 'fr'), en: stemsIn(en, 'en'), french: fr, english: en };
    });
}

/** Word pairs of `glossary.txt`, each once. An infinitive's "to" is the encoder's and not a word to learn. */
export function readGlossary(): readonly Parallel[] {
  const entries = readFileSync(GLOSSARY, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => line.slice(line.indexOf(':') + 1).split(';'));
  return [...new Set(entries.map((entry) => entry.trim()))].map((entry) => {
    const [fr, en] = entry.split(' = ');
    if (fr === undefined || en === undefined) throw new Error(`glossary.txt: "${entry}" needs one " = "`);
    const english = en.replace(/^to /, '');
    return { fr: stemsIn(fr, 'fr'), en: stemsIn(english, 'en'), english };
  });
}

/** The lexicon's phrases by facet: one language says each its own way, so they pair by facet only. */
export function readFacets(): readonly FacetPhrases[] {
  return FACETS.map(({ fr, en }) => ({
    fr: phrasesOf(fr).map((phrase) => stemsIn(phrase, 'fr')),
    en: phrasesOf(en).map((phrase) => stemsIn(phrase, 'en')),
    english: [...plain(en.problems).slice(0, ENCODED_PROBLEMS_MAX), ...plain(en.topics).slice(0, ENCODED_TOPICS_MAX)],
  }));
}

function phrasesOf({ problems, topics }: FacetWords): readonly string[] {
  return [...new Set([...plain(problems), ...plain(topics)])].filter((phrase) => phrase !== '');
}

/** Patterns as phrases: signs go, every alternative is written out. */
function plain(patterns: readonly string[]): readonly string[] {
  return patterns.flatMap((pattern) => writtenOut(pattern).map((phrase) => phrase.replace(/\.\.|[=*]/g, ' ').trim()));
}

function writtenOut(pattern: string): readonly string[] {
  const group = GROUP.exec(pattern);
  if (group === null) return [pattern];
  const [whole, inside = ''] = group;
  return inside
    .split('|')
    .slice(0, ALTERNATIVES_MAX)
    .flatMap((word) => writtenOut(pattern.replace(whole, () => word)))
    .slice(0, ALTERNATIVES_MAX);
}
