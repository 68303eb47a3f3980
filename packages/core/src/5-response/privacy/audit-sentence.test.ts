import { expect, test } from 'vitest';
import { AUDIT_RULES } from './audit-rules.ts';
import { auditSentence } from './audit-sentence.ts';

test('what was done is told in both languages, with what it was done to', () => {
  expect(auditSentence({ who: 'Zoé', what: 'recovery return' })).toEqual({
    fr: 'Zoé a noté qui est revenu',
    en: 'Zoé noted who came back',
  });
  expect(auditSentence({ who: 'dashboard', what: 'no complaint confirmed for the week of 2026-11-16' })).toEqual({
    fr: 'Le tableau de bord a confirmé une semaine sans plainte (2026-11-16)',
    en: 'The dashboard confirmed a week without complaints (2026-11-16)',
  });
});

test('what no rule knows is told as it was written', () => {
  expect(auditSentence({ who: 'Ana', what: 'moon moved' })).toEqual({ fr: 'Ana : moon moved', en: 'Ana: moon moved' });
});

test('no rule stands behind one that takes everything it would', () => {
  const sources = AUDIT_RULES.map(([pattern]) => pattern.source);
  expect(new Set(sources).size).toBe(sources.length);
  const exact = AUDIT_RULES.map(([pattern], place) => ({ words: /^\^([\w ]+)\$$/.exec(pattern.source)?.[1], place }));
  for (const { words, place } of exact) {
    if (words === undefined) continue;
    expect(
      AUDIT_RULES.findIndex(([pattern]) => pattern.test(words)),
      words,
    ).toBe(place);
  }
});
