import { type MeaningText, meaningMeanText, meaningRowBytes, meaningScaleOf } from '../../src/text/meaning-rows.ts';
import { meaningReaderFrom } from '../../src/text/meaning.ts';
import type { Learnt } from './learn.ts';
import { rowOf } from './matrix.ts';

/** Rows a line: about 4,000 letters. */
const ROWS_PER_LINE = 45;
const LETTERS_PER_ROW = 88;
const STEMS_LINE = 4_000;

type Both<Value> = Readonly<Record<'fr' | 'en', Value>>;

const NO_MEAN = new Float32Array(128);

/**
 * Writes what was learnt in the table's letters.
 *
 * @param words The words of each sentence of the pairs: their mean is the middle of the language.
 */
export function meaningTextsFrom(learnt: Both<Learnt>, words: Both<readonly (readonly string[])[]>): Both<MeaningText> {
  const scaleMax = Math.max(...scalesOf(learnt.fr), ...scalesOf(learnt.en));
  const texts = { fr: textFrom(learnt.fr, scaleMax), en: textFrom(learnt.en, scaleMax) };
  const read = meaningReaderFrom(texts);
  const centred = (language: 'fr' | 'en'): MeaningText => {
    const mean = new Float32Array(NO_MEAN.length);
    for (const sentence of words[language]) {
      const { vector } = read(sentence, language);
      vector.forEach((value, place) => {
        mean[place] = (mean[place] ?? 0) + value / words[language].length;
      });
    }
    return { ...texts[language], mean: meaningMeanText(mean) };
  };
  return { fr: centred('fr'), en: centred('en') };
}

function scalesOf({ vectors }: Learnt): readonly number[] {
  return Array.from({ length: vectors.rows }, (_, row) => meaningScaleOf(rowOf(vectors, row)));
}

function textFrom({ stems, vectors, weights }: Learnt, scaleMax: number): MeaningText {
  const rows = stems.map((_, row) => meaningRowBytes(rowOf(vectors, row), weights[row] ?? 1, scaleMax));
  return {
    stems: stems.join(' '),
    rows: Buffer.concat(rows).toString('base64'),
    mean: meaningMeanText(NO_MEAN),
  };
}

/** The source of a made file. */
export function sourceOf(name: string, { stems, rows, mean }: MeaningText): string {
  return `/** Made by scripts/train-meaning.ts; see meaning-rows.ts for how it is written. */
export const ${name} = {
  stems: [
${listed(wrapped(stems))}
  ].join(' '),
  rows: [
${listed(rows.match(new RegExp(`.{1,${ROWS_PER_LINE * LETTERS_PER_ROW}}`, 'g')) ?? [])}
  ].join(''),
  mean: '${mean}',
};
`;
}

function wrapped(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line.length + word.length >= STEMS_LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? word : ` ${word}`;
  }
  return [...lines, line];
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => (line.includes("'") ? `    "${line}",` : `    '${line}',`)).join('\n');
}
