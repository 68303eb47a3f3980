/**
 * Makes `src/text/meaning-table-fr.ts` and `-en.ts`, always the same for the same texts. Four minutes.
 * Run: `npx tsx packages/core/scripts/train-meaning.ts`
 *
 * Learns where each French and English stem lies so that the sum of a sentence's stems comes near what an English
 * sentence encoder makes of its English side. Texts: the pairs of `training/pairs`, the words of
 * `scripts/meaning/glossary.txt` and the phrases of the lexicon, all our own.
 *
 * `--held-out FILE` leaves out every tenth pair and writes the table as JSON to FILE, for `test/bench/meaning.ts`.
 */
import { writeFileSync } from 'node:fs';
import { tokensFrom } from '../src/text/tokens.ts';
import { learn } from './meaning/learn.ts';
import { meaningTextsFrom, sourceOf } from './meaning/table-text.ts';
import { isHeldOut, readFacets, readGlossary, readPairs } from './meaning/texts.ts';

const [flag, file] = process.argv.slice(2);
if (flag !== undefined && (flag !== '--held-out' || file === undefined)) {
  throw new Error('usage: train-meaning.ts [--held-out FILE]');
}
const pairs = readPairs().filter(({ id }) => file === undefined || !isHeldOut(id));
const learnt = await learn({ pairs, glossary: readGlossary(), facets: readFacets() });
const wordsOf = (text: string): readonly string[] => tokensFrom(text).map(({ word }) => word);
const texts = meaningTextsFrom(learnt, {
  fr: pairs.map(({ french }) => wordsOf(french)),
  en: pairs.map(({ english }) => wordsOf(english)),
});
if (file !== undefined) writeFileSync(file, JSON.stringify(texts));
else {
  for (const language of ['fr', 'en'] as const) {
    const made = new URL(`../src/text/meaning-table-${language}.ts`, import.meta.url);
    writeFileSync(made, sourceOf(`MEANING_TABLE_${language.toUpperCase()}`, texts[language]));
  }
}
