import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { gatesFor, openShareFor } from '../text/gated.ts';
import { foldInPlace } from '../text/normalise.ts';
import { sentencesFrom } from '../text/sentences.ts';
import './read.ts';

const LEARNT = fileURLToPath(new URL('../../training/messages', import.meta.url));
/** All of them would take minutes. */
const ONE_IN = 16;

const texts = readdirSync(LEARNT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.jsonl'))
  .flatMap((path) => readFileSync(`${LEARNT}/${path}`, 'utf8').trim().split('\n'))
  .filter((_, at) => at % ONE_IN === 0)
  .map((line): string => (JSON.parse(line) as { text: string }).text);

it('no gate holds back a sentence in which its pattern is found, and lets none pass in which it is not', () => {
  let open = 0;
  let asked = 0;
  for (const text of texts) {
    const [first] = sentencesFrom(text);
    const sentence = text.slice(first?.start, first?.end);
    for (const words of [text, sentence, foldInPlace(text), sentence.toUpperCase().replaceAll("'", '’')]) {
      asked += 1;
      open += openShareFor(words);
      for (const { pattern, isFound } of gatesFor(words)) {
        if (isFound !== words.search(pattern) >= 0)
          expect.fail(`${pattern.source.slice(0, 60)} is ${isFound ? 'not ' : ''}in ${words}`);
      }
    }
  }
  expect(asked).toBeGreaterThan(1_000);
  expect(open / asked).toBeLessThan(0.1);
});
