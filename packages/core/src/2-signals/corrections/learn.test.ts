import { expect, it } from 'vitest';
import { carriedOver } from './ask.ts';
import { CONTEXT, correctionOf } from './corrections.fixture.ts';
import { CORRECTIONS_LEARNT_MAX, learnCorrections } from './learn.ts';

it('learns from the newest corrections only', () => {
  const many = Array.from({ length: CORRECTIONS_LEARNT_MAX + 5 }, (_, place) =>
    correctionOf({ text: `mot${place}`, field: 'facet', is: 'defect' }),
  );
  const lesson = learnCorrections(many, CONTEXT.lexicon).lessons.get('facet');
  expect(lesson?.labels).toHaveLength(CORRECTIONS_LEARNT_MAX);
  expect(lesson?.labels[0]?.correction.text).toBe('mot5');
});

it('takes of two words on one grievance the newer, and both of two grievances', () => {
  const first = correctionOf({ text: 'Bain froid', field: 'facet', is: 'defect' });
  const second = correctionOf({ ...first, id: first.id + 1, is: 'comfort-and-decor' });
  const other = correctionOf({ ...first, id: first.id + 2, span: { start: 40, end: 50 } });
  const lesson = learnCorrections([second, first, other], CONTEXT.lexicon).lessons.get('facet');
  expect(lesson?.labels.map(({ correction }) => correction.is)).toEqual(['comfort-and-decor', 'defect']);
});

it('what stayed when a theme was split holds the like of it back, and moves nothing itself', () => {
  const split = { field: 'theme', was: 'thm_a', language: 'fr' } as const;
  const corrections = [
    correctionOf({ ...split, text: 'La douche du bain est froide', is: 'thm_b' }),
    correctionOf({ ...split, text: 'La douche du bain est bouchée', is: 'thm_a', isLesson: true }),
  ];
  const learned = learnCorrections(corrections, CONTEXT.lexicon);
  const asked = (text: string, read: string) =>
    carriedOver(learned, { field: 'theme', text, language: 'fr', read }, CONTEXT.lexicon)?.value ?? null;
  expect(asked('La douche du bain est froide', 'thm_a')).toBe('thm_b');
  expect(asked('La douche du bain est bouchée', 'thm_a')).toBeNull();
  expect(asked('La douche du bain est bouchée', 'thm_other')).toBeNull();
});

it('a correction that was taken back teaches nothing, and the one before it holds again', () => {
  const first = correctionOf({ text: 'Bain froid', field: 'facet', is: 'defect' });
  const second = correctionOf({ ...first, id: first.id + 1, is: 'comfort-and-decor' });
  const back = correctionOf({ ...first, id: first.id + 2, withdraws: second.id });
  const again = correctionOf({ ...first, id: first.id + 3, withdraws: back.id });
  const facetAfter = (...corrections: Parameters<typeof learnCorrections>[0]) =>
    learnCorrections(corrections, CONTEXT.lexicon)
      .lessons.get('facet')
      ?.labels.map(({ correction }) => correction.is);
  expect(facetAfter(first, second, back)).toEqual(['defect']);
  expect(facetAfter(first, second, back, again)).toEqual(['comfort-and-decor']);
});
