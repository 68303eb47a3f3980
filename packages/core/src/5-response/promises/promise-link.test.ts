import { expect, test } from 'vitest';
import { acknowledgeToken } from '../escalation/acknowledgement.ts';
import { calendarSecret, isCalendarSecret, parsePromiseToken, promiseToken } from './promise-link.ts';

const key = new Uint8Array(32).fill(7);
const other = new Uint8Array(32).fill(8);
const now = new Date('2026-11-02T15:00:00Z');
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const token = promiseToken('prm_x7reom4vzht7egwbks3erti4ra', key, now);

test('a link opens its promise for six weeks', () => {
  expect(parsePromiseToken(token, [key], days(44))).toBe('prm_x7reom4vzht7egwbks3erti4ra');
  expect(parsePromiseToken(token, [key], days(46))).toBeNull();
});

test('a link that was changed, or signed by somebody else, opens nothing', () => {
  for (let place = 0; place < token.length; place++) {
    const changed = `${token.slice(0, place)}${token[place] === 'q' ? 'r' : 'q'}${token.slice(place + 1)}`;
    expect(parsePromiseToken(changed, [key], now)).toBeNull();
  }
  expect(parsePromiseToken(token, [other], now)).toBeNull();
  for (const given of ['', 'prm_', `${token}x`, token.repeat(50)])
    expect(parsePromiseToken(given, [key], now)).toBeNull();
});

test('a link of another kind opens nothing, though the same key signed it', () => {
  const acknowledge = acknowledgeToken({ escalationId: 'esc_1', contactKey: 'a' }, key, now);
  expect(parsePromiseToken(acknowledge, [key], now)).toBeNull();
});

test('the calendar’s address is another for every key and every renewal', () => {
  expect(isCalendarSecret(calendarSecret(key, 0), [other, key], 0)).toBe(true);
  expect(isCalendarSecret(calendarSecret(key, 0), [other], 0)).toBe(false);
  expect(isCalendarSecret(calendarSecret(key, 0), [key], 1)).toBe(false);
  expect(isCalendarSecret('', [key], 0)).toBe(false);
});
