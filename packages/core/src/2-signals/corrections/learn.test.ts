import { expect, it } from 'vitest';
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
