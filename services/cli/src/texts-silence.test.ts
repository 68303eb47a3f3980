import { expect, test } from 'vitest';
import { silenceTextsFor } from './texts-silence.ts';

test('what was said once is not said “1 times”', () => {
  expect(silenceTextsFor('en').leak(1, 0)).toBe('said 1\u00a0time, recorded 0\u00a0times');
  expect(silenceTextsFor('en').leak(2, 1)).toBe('said 2\u00a0times, recorded 1\u00a0time');
  expect(silenceTextsFor('fr').leak(1, 0)).toBe('dit 1 fois, noté 0 fois');
});
