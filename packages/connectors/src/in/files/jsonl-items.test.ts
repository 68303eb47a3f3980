import { expect, test } from 'vitest';
import { complaintFrom } from './jsonl-items.ts';

const CLOCK = { externalId: 'x', modifiedAt: new Date('2026-11-02T00:00:00Z'), timeZone: 'UTC' };

test.each([
  ['ana@ex.be', null, 'ana@ex.be'],
  ['Ana Côté', 'Ana Côté', null],
  [{ name: 'Ana Côté', email: 'ana@ex.be' }, 'Ana Côté', 'ana@ex.be'],
])('who wrote it may stand under "client", as %j', (client, name, email) => {
  const parsed = complaintFrom({ text: 'Pas de rappel', client }, CLOCK);
  expect(parsed.ok && parsed.value.author).toEqual({ name, email });
});
