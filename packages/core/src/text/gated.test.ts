import { type Arbitrary, assert, boolean, constantFrom, letrec, property, record, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gated } from './gated.ts';
import { needleSearchFrom } from './needle-search.ts';
import { branchesOf } from './pattern-branches.ts';
import { needlesOf } from './pattern-needles.ts';
import { isPlain, plainPatternFrom } from './plain-pattern.ts';
import { SIGNS } from './signs.ts';

/** A pattern and words that it may find. Nothing repeats a part that repeats without end: such patterns hang. */
type Example = { readonly source: string; readonly words: string };

const LEAVES: readonly Example[] = [
  { source: 'remboursement', words: 'Remboursement' },
  { source: '[ée]crit', words: 'Écrit' },
  { source: 'vous ', words: 'VOUS ' },
  { source: "l['’]", words: 'l’' },
  { source: '\\d{1,3}', words: '42' },
  { source: '\\s?', words: '\u00A0' },
  { source: '[1-9]\\d', words: '19' },
  { source: '[a-z]+', words: 'xyz' },
  { source: '[^.!?]{0,9}', words: 'ailleurs' },
  { source: '\\p{L}*', words: 'ñandú' },
  { source: '(?<!\\p{L})', words: '' },
  { source: '(?!zz|\\d)', words: '' },
  { source: '(?:)', words: '' },
  { source: 'k[$€]s', words: '\u212A€ſ' },
  { source: '\\u00e9\\.\\x41', words: 'É.a' },
  { source: '👏', words: '👏' },
  { source: '(?:ab)*c', words: 'ababc' },
  { source: '(?:ab|cd)+?', words: 'CDab' },
];
const REPEATS: readonly ((one: Example) => Example)[] = [
  ({ source, words }) => ({ source: `(?:${source})?`, words }),
  ({ source }) => ({ source: `(?:${source})?`, words: '' }),
  ({ source, words }) => ({ source: `(?<!x)(?:${source}){2}`, words: words + words }),
  ({ source, words }) => ({ source: `(?:${source}){1,2}?`, words }),
  ({ source }) => ({ source: `(?:${source}){0,2}`, words: '' }),
];

const { examples } = letrec<{ leaves: Example; examples: Example }>((tie) => ({
  leaves: constantFrom(...LEAVES),
  examples: tuple(tie('leaves'), tie('leaves'), tie('leaves'), constantFrom(...REPEATS), boolean(), boolean()).map(
    ([first, second, third, repeat, isChoice, isFirst]) => {
      const part = repeat(second);
      return isChoice
        ? {
            source: `(?:${first.source}|${part.source})${third.source}`,
            words: (isFirst ? first : part).words + third.words,
          }
        : { source: `${first.source}(${part.source})${third.source}`, words: first.words + part.words + third.words };
    },
  ),
}));
const texts: Arbitrary<string> = string({ unit: 'grapheme', maxLength: 12 });

/** Whether a gate lets a text through to the pattern. */
function mayBe(pattern: RegExp): (text: string) => boolean {
  const { note, rowLength } = needleSearchFrom([needlesOf(pattern.source)]);
  const row = new Int32Array(rowLength);
  return (text) => {
    note(text, row);
    return row[0] === 1;
  };
}

describe('a gated pattern', () => {
  it('lets through every text in which the pattern is found, whatever the case, the accents and what stands around', () => {
    const cases = record({
      row: tuple(examples, examples),
      before: texts,
      after: texts,
      flags: constantFrom('iu', 'u', 'i'),
    });
    assert(
      property(cases, ({ row: [first, second], before, after, flags }) => {
        const source = `${first.source}|${second.source}${first.source}`;
        if (flags === 'i' && source.includes('\\p')) return;
        const pattern = new RegExp(source, flags);
        const isLetThrough = mayBe(pattern);
        for (const words of [first.words, second.words + first.words, '']) {
          const text = before + words + after;
          if (!isLetThrough(text)) expect(pattern.exec(text), `${source} in ${JSON.stringify(text)}`).toBeNull();
        }
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('is found whole exactly where one of its branches is, as it is written or for plain texts', () => {
    const cases = record({
      row: tuple(examples, examples, constantFrom(...LEAVES)),
      before: texts,
      after: texts,
      isGroup: boolean(),
      flags: constantFrom('iu', 'u'),
    });
    let plain = 0;
    assert(
      property(cases, ({ row: [first, second, third], before, after, isGroup, flags }) => {
        const choice = `${first.source}|${third.source}b|${second.source}`;
        const source = isGroup ? `(?<!\\p{L})(?:${choice})(?!\\p{L})` : choice;
        const branches = branchesOf(source);
        expect(branches).toHaveLength(3);
        for (const words of [first.words, second.words, third.words]) {
          for (const text of [before + words + after, ` ${words} `, `a${words}`]) {
            if (isPlain(text)) plain += 1;
            const isFound = branches.some((branch) =>
              (isPlain(text) ? plainPatternFrom(branch, flags) : new RegExp(branch, flags)).test(text),
            );
            expect(isFound, `${source} in ${JSON.stringify(text)}`).toBe(new RegExp(source, flags).test(text));
          }
        }
      }),
      { numRuns: 500, seed: 7 },
    );
    expect(plain).toBeGreaterThan(1_000);
  });

  it('is not tried on a text without its letters', () => {
    const told = "Le plombier n'est pas venu, on nous doit 40 €.";
    expect(mayBe(/plombier|plumber/iu)(told)).toBe(true);
    expect(mayBe(/[ée]lectricien|electrician/iu)(told)).toBe(false);
    expect(mayBe(/(?:vos|votre) serrurier/iu)(told)).toBe(false);
    expect(mayBe(/\p{L}+[^.!?]{0,30}(?:jamais|never)/iu)(told)).toBe(false);
    expect(mayBe(/\d{2} ?(?:\$|€)/u)(told)).toBe(true);
    expect(mayBe(/\d{2} ?(?:\$|€)/u)('quarante euros')).toBe(false);
    expect(mayBe(/\p{L}+/u)('')).toBe(true);
  });

  it('finds nothing, and every match, as often as it is asked', () => {
    const sums = gated(/\d+ €/gu);
    expect(sums.all('rien')).toEqual([]);
    expect(sums.all('4 € puis 5 €').map(({ index }) => index)).toEqual([0, 9]);
    expect(sums.all('4 € puis 5 €').map(({ index }) => index)).toEqual([0, 9]);
  });
});

it.each(['giu', 'gi'])('letters that a search with the flags %s takes for each other share a sign', (flags) => {
  const all = Array.from({ length: 0xd800 }, (_, unit) => String.fromCharCode(unit)).join('');
  for (let unit = 0; unit < 0x180; unit += 1) {
    const escaped = `\\u${unit.toString(16).padStart(4, '0')}`;
    const alike = all.match(new RegExp(escaped, flags)) ?? [];
    const codes = new Set(alike.map((letter) => SIGNS[letter.charCodeAt(0)]));
    expect([...codes], escaped).toEqual([SIGNS[unit]]);
  }
});

it('all that \\s takes is one sign', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
  const codesOf = (taken: RegExp) =>
    new Set(units.filter((unit) => taken.test(String.fromCharCode(unit))).map((unit) => SIGNS[unit]));
  expect(codesOf(/\s/u).size).toBe(1);
});
