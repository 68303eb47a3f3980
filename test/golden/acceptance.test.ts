import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACETS } from '@doleances/core';
import { describe, expect, it } from 'vitest';
import { FIGURE_CHECKS } from './acceptance/figure-checks.ts';
import { MESSAGE_CHECKS } from './acceptance/message-checks.ts';
import { PROMISE_CHECKS } from './acceptance/promise-checks.ts';
import { readingOf, type Sentence } from './acceptance/sentence.ts';
import { ASPECTS } from './acceptance/words.ts';

/**
 * The acceptance sentences of the requirements, C1a to T5. `acceptance/sentences.json` says what is expected, in the
 * words of the requirements; `acceptance/words.ts` what we call it; the three files of checks which function of the
 * product answers for it. Every expectation is one test.
 */
const sentencesOf = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as readonly Sentence[];
const SENTENCES = sentencesOf(join(import.meta.dirname, 'acceptance', 'sentences.json'));
const ORIGINAL = join(import.meta.dirname, '../../../shared/requirements/acceptance.fr.json');

const CHECKS = { ...MESSAGE_CHECKS, ...PROMISE_CHECKS, ...FIGURE_CHECKS } as Readonly<
  Record<string, (sentence: Sentence, expected: unknown) => void>
>;

/** Expectations that the product does not meet yet, with the cause; a test that begins to pass asks to be taken out. */
const OPEN: Readonly<Record<string, string>> = {};

type Expected = { readonly key: string; readonly value: unknown };

/** A list is expected one by one, so that an open point hides no other. */
function expectationsOf({ expect: expected }: Sentence): readonly Expected[] {
  return Object.entries(expected).flatMap(([key, value]: [string, unknown]) =>
    Array.isArray(value) && (key === 'aspects' || key === 'reasons')
      ? value.map((one: unknown) => ({ key, value: [one] }))
      : [{ key, value }],
  );
}

const nameOf = ({ key, value }: Expected): string =>
  `${key}: ${Array.isArray(value) ? value.join(', ') : JSON.stringify(value)}`;

const CASES = SENTENCES.map((sentence) => {
  const cases = expectationsOf(sentence).map((expected) => {
    const name = nameOf(expected);
    return { name, why: OPEN[`${sentence.id} ${name}`], check: () => CHECKS[expected.key]?.(sentence, expected.value) };
  });
  const met = cases.filter(({ why }) => why === undefined);
  return { id: sentence.id, text: sentence.text, met, open: cases.filter((one) => !met.includes(one)) };
});

describe.each(CASES.map((one) => [one.id, one.text, one] as const))('%s « %s »', (_id, _text, { met, open }) => {
  it.each(met.map(({ name, check }) => [name, check] as const))('%s', (_, check) => check());
  it.fails.each(open.map(({ name, why, check }) => [name, why, check] as const))('%s (open: %s)', (_n, _w, check) =>
    check(),
  );
});

describe('the acceptance sentences', () => {
  it('are forty, each with its id, and each expectation has a check', () => {
    expect(SENTENCES).toHaveLength(40);
    expect(new Set(SENTENCES.map(({ id }) => id)).size).toBe(40);
    const keys = SENTENCES.flatMap((sentence) => expectationsOf(sentence).map(({ key }) => key));
    expect(keys.filter((key) => CHECKS[key] === undefined)).toEqual([]);
  });

  it('name no open point that is not expected', () => {
    const all = new Set(
      SENTENCES.flatMap((one) => expectationsOf(one).map((expected) => `${one.id} ${nameOf(expected)}`)),
    );
    expect(Object.keys(OPEN).filter((open) => !all.has(open))).toEqual([]);
  });

  it('are mapped onto facets that exist', () => {
    const known = new Set(FACETS.map(({ id }) => id));
    const mapped = Object.values(ASPECTS).flatMap(({ facets = [] }) => facets);
    expect(mapped.filter((id) => !known.has(id))).toEqual([]);
  });

  it.skipIf(!existsSync(ORIGINAL))('are those of the requirements (skipped where ../shared is not beside us)', () => {
    expect(SENTENCES).toEqual(sentencesOf(ORIGINAL));
  });
});

/** What the requirements leave unsaid about these sentences and would be wrong all the same. */
describe('beyond what is expected of them', () => {
  const signalsOf = (id: string) => {
    const sentence = SENTENCES.find((one) => one.id === id);
    if (sentence === undefined) throw new Error(`no sentence ${id}`);
    return readingOf(sentence);
  };

  it('praise with one remark holds one grievance (C1b), a question none (C1c)', () => {
    expect(signalsOf('C1b').grievances).toHaveLength(1);
    expect(signalsOf('C1c').grievances).toEqual([]);
  });

  it('mock praise makes nothing milder (C1f)', () => {
    expect(signalsOf('C1f').severity).toBe(2);
  });

  it('the third contact is counted as three (C6a)', () => {
    expect(signalsOf('C6a').priorContactsClaimed).toBe(3);
  });

  it('a client’s own boss is not ours (T3)', () => {
    expect(signalsOf('T3').criticalReasons).toEqual([]);
  });
});
