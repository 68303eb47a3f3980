import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { gatesFor } from '../text/gated.ts';
import { foldInPlace } from '../text/normalise.ts';
import { sentencesFrom } from '../text/sentences.ts';
import './read.ts';

const LEARNT = fileURLToPath(new URL('../../training/messages', import.meta.url));
/** All of them would take a minute. */
const ONE_IN = 6;

const texts = readdirSync(LEARNT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.jsonl'))
  .flatMap((path) => readFileSync(`${LEARNT}/${path}`, 'utf8').trim().split('\n'))
  .filter((_, at) => at % ONE_IN === 0)
  .map((line): string => (JSON.parse(line) as { text: string }).text);

it('no gate holds back a sentence in which its pattern is found', () => {
  let opened = 0;
  let asked = 0;
  for (const text of texts) {
    const [first] = sentencesFrom(text);
    const sentence = text.slice(first?.start, first?.end);
    for (const words of [text, sentence, foldInPlace(text), sentence.toUpperCase().replaceAll("'", '’')]) {
      for (const { pattern, isOpen } of gatesFor(words)) {
        asked += 1;
        if (isOpen) opened += 1;
        else expect(words.search(pattern), `${pattern.source.slice(0, 60)} in ${words}`).toBe(-1);
      }
    }
  }
  expect(asked).toBeGreaterThan(100_000);
  expect(opened / asked).toBeLessThan(0.5);
});
