import { expect, test } from 'vitest';
import { readNilClaim, signNilClaim } from './nil-link.ts';
import { isWholeWeek, lastWholeWeek, nilStateOf } from './nil-weeks.ts';

const KEY = Buffer.from('a key of thirty-two characters !!');
const NOW = new Date('2026-11-16T12:00:00Z');
const CLAIM = {
  location: 'Île d’Orléans',
  weekOf: '2026-11-09',
  name: 'Ana',
  expiresAt: new Date('2026-11-30T12:00:00Z'),
};
const timeZone = 'America/Toronto';

test('a link says which place and week, in whose name, and nobody can change it', () => {
  const token = signNilClaim(CLAIM, KEY);
  expect(readNilClaim(token, [Buffer.from('another'), KEY], NOW)).toEqual(CLAIM);
  expect(readNilClaim(token, [KEY], CLAIM.expiresAt)).toBeNull();
  expect(readNilClaim(token, [], NOW)).toBeNull();
  const [body = '', until = '', mac = ''] = token.split('.');
  const forged = Buffer.from(JSON.stringify(['Laval', '2026-11-09', 'Ana'])).toString('base64url');
  for (const other of [
    `${forged}.${until}.${mac}`,
    `${body}.zzzzzz.${mac}`,
    body,
    '',
    `${token}.x`,
    'x'.repeat(3000),
  ]) {
    expect(readNilClaim(other, [KEY], NOW)).toBeNull();
  }
});

test('only a week that is over can be confirmed, by the firm’s own clock', () => {
  expect(lastWholeWeek(NOW, { timeZone })).toBe('2026-11-09');
  // Sunday evening in Montréal.
  expect(lastWholeWeek(new Date('2026-11-16T03:00:00Z'), { timeZone })).toBe('2026-11-02');
  const is = (weekOf: string) => isWholeWeek(weekOf, NOW, { timeZone });
  expect(['2026-11-09', '2026-11-16', '2026-11-10', '2026-13-09', 'x'].map(is)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('missing is not zero', () => {
  expect([nilStateOf(2, null), nilStateOf(0, true), nilStateOf(0, null), nilStateOf(0, false)]).toEqual([
    ...['complaints', 'confirmed', 'missing', 'missing'],
  ]);
});
