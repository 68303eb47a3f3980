import { expect, test } from 'vitest';
import { visibleAnswersFrom } from './asked-text.ts';

const TEXT = 'Qu’est-ce qui vous a déplu?\nLa douche était froide.\n\nAutre chose?\n\n';
const ASKED = [
  { start: 0, end: 27 },
  { start: 53, end: 65 },
];

test('the questions of a form are set aside, and the answers stand where they stood', () => {
  expect(ASKED.map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    'Qu’est-ce qui vous a déplu?',
    'Autre chose?',
  ]);
  const visible = visibleAnswersFrom(TEXT, ASKED);
  expect(visible.text).toBe('La douche était froide.');
  expect(visible.kept.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['La douche était froide.']);
  expect(visible.setAside).toHaveLength(2);
});
