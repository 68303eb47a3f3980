import { expect, it } from 'vitest';
import { choiceNamed, facetChoices, KIND_CHOICES, nearestChoices, SEVERITY_CHOICES } from './choices.ts';
import { CONTEXT } from './corrections.fixture.ts';

const FACETS = facetChoices(CONTEXT.lexicon.facets);

it('knows a value by its id or by its name in either language, with or without accents', () => {
  expect(choiceNamed(KIND_CHOICES, 'éloge')?.value).toBe('praise');
  expect(choiceNamed(KIND_CHOICES, 'PLAINTE')?.value).toBe('complaint');
  expect(choiceNamed(KIND_CHOICES, 'status chase')?.value).toBe('status_chase');
  expect(choiceNamed(SEVERITY_CHOICES, 'genant')?.value).toBe('2');
  expect(choiceNamed(SEVERITY_CHOICES, '8')?.value).toBe('8');
  expect(choiceNamed(FACETS, 'other')?.value).toBe('other');
});

it('offers the names nearest to a misspelt one', () => {
  expect(nearestChoices(FACETS, 'double-charg', 3).map(({ value }) => value)).toContain('double-charge');
  expect(nearestChoices(FACETS, 'late delivry', 3).map(({ value }) => value)).toContain('late-delivery');
  expect(nearestChoices(SEVERITY_CHOICES, 'xyz', 3)).toEqual([]);
});
