import { readdirSync, readFileSync } from 'node:fs';

/** Text that teaches the language model; `both` languages write it alike. */
export type LanguageText = { readonly text: string; readonly language: 'fr' | 'en' | 'both'; readonly weight: number };

/** The pairs are ten times as long as the sentences, and speak of complaints alone. */
const PAIRS_WEIGHT = 0.3;
/** Shared words and names are held against the chance that only one language's sentences show them. */
const SHARED_WEIGHT = 2;
const SENTENCES = [
  { file: 'fr.txt', language: 'fr', weight: 1 },
  { file: 'short-fr.txt', language: 'fr', weight: 1 },
  { file: 'en.txt', language: 'en', weight: 1 },
  { file: 'short-en.txt', language: 'en', weight: 1 },
  { file: 'both.txt', language: 'both', weight: SHARED_WEIGHT },
] as const;

/** All of it: own sentences and words, the French-English pairs, the glossary; always in the same order. */
export function languageTexts(): readonly LanguageText[] {
  return [...sentences(), ...pairs(), ...glossary()];
}

const linesOf = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').split('\n');

function sentences(): readonly LanguageText[] {
  return SENTENCES.flatMap(({ file, language, weight }) =>
    linesOf(`./${file}`)
      .filter((line) => !line.startsWith('#'))
      .map((text) => ({ text, language, weight })),
  );
}

function pairs(): readonly LanguageText[] {
  const folder = '../../training/pairs/';
  const files = readdirSync(new URL(folder, import.meta.url)).toSorted();
  return files.flatMap((file) =>
    linesOf(`${folder}${file}`)
      .slice(1)
      .flatMap((line) => {
        const [, , , , french = '', english = ''] = line.split('\t');
        return twice(french, english, PAIRS_WEIGHT);
      }),
  );
}

/** "french = english" pairs of words, separated by ";", a field of life a line. */
function glossary(): readonly LanguageText[] {
  return linesOf('../meaning/glossary.txt')
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => line.slice(line.indexOf(':') + 1).split(';'))
    .flatMap((pair) => {
      const [french = '', english = ''] = pair.split('=');
      return twice(french, english, 1);
    });
}

function twice(french: string, english: string, weight: number): readonly LanguageText[] {
  return [
    { text: french, language: 'fr', weight },
    { text: english, language: 'en', weight },
  ];
}
