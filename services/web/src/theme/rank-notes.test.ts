import { expect, test } from 'vitest';
import { fixText } from './rank-notes.ts';

test('a fix is not judged before a complaint was due without it', () => {
  const judged = (expectedClients: number) =>
    fixText({ fellProbability: 0.15, expectedClients } as Parameters<typeof fixText>[0], 0.7, 'fr-CA');
  expect(judged(0)).toBe('Trop tôt pour le dire\u00a0: sans la correction, moins d’une plainte était attendue depuis.');
  expect(judged(6)).toContain('15\u00a0chances sur\u00a0100');
});
