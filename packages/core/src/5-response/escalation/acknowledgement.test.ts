import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acknowledgeToken, contactKeyFor, parseAcknowledgeToken } from './acknowledgement.ts';

const NOW = new Date('2026-11-16T14:00:00Z');
const KEY = new Uint8Array(32).fill(7);
const TOLD = {
  escalationId: 'esc_0123456789abcdef0123',
  contactKey: contactKeyFor({ email: 'Helene@exemple.ca' }),
} as const;
const DAY = 86_400_000;

test('a link says which escalation and who was told, for thirty days', () => {
  const token = acknowledgeToken(TOLD, KEY, NOW);
  expect(parseAcknowledgeToken(token, [KEY], NOW)).toMatchObject(TOLD);
  expect(parseAcknowledgeToken(token, [KEY], new Date(NOW.getTime() + 29 * DAY))).toMatchObject(TOLD);
  expect(parseAcknowledgeToken(token, [KEY], new Date(NOW.getTime() + 31 * DAY))).toBeNull();
});

test('an address is the same person in capitals, and the link does not spell it', () => {
  expect(contactKeyFor({ email: 'helene@exemple.ca' })).toBe(TOLD.contactKey);
  expect(acknowledgeToken(TOLD, KEY, NOW)).not.toMatch(/helene|exemple/i);
});

test('another key, a cut or a changed character make it nothing', () => {
  const token = acknowledgeToken(TOLD, KEY, NOW);
  expect(parseAcknowledgeToken(token, [new Uint8Array(32).fill(8)], NOW)).toBeNull();
  fc.assert(
    fc.property(
      fc.nat({ max: token.length - 1 }),
      fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzABC._-é '),
      (at, character) => {
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        if (changed !== token) expect(parseAcknowledgeToken(changed, [KEY], NOW)).toBeNull();
        expect(parseAcknowledgeToken(token.slice(0, at), [KEY], NOW)).toBeNull();
      },
    ),
    { numRuns: 500 },
  );
});

test('whatever somebody types is refused without an error', () => {
  fc.assert(fc.property(fc.string(), (typed) => parseAcknowledgeToken(typed, [KEY], NOW) === null));
});
