import { expect, test } from 'vitest';
import { signNilClaim } from '../5-response/silence/nil-link.ts';
import { type ReportClaim, readReportClaim, signReportClaim } from './action-link.ts';

const KEY = 'a key of thirty-two characters !!';
const NOW = new Date('2026-11-23T07:00:00Z');
const claim: ReportClaim = {
  deed: 'take',
  themeId: 'thm_1',
  week: '2026-W47',
  name: 'Hélène Roy',
  expiresAt: new Date('2026-12-09T07:00:00Z'),
};

test('a link allows what was signed, until its day', () => {
  const token = signReportClaim(claim, KEY);
  expect(token).toMatch(/^[\w.-]+$/);
  expect(readReportClaim(token, [KEY], NOW)).toEqual({ ok: true, claim });
  expect(readReportClaim(token, [KEY], claim.expiresAt)).toEqual({ ok: false, reason: 'expired' });
  expect(signReportClaim(claim, KEY)).toBe(token);
});

test('a link that anybody changed, shortened, lengthened or signed with another key does nothing', () => {
  const token = signReportClaim(claim, KEY);
  const [body = '', until = '', mac = ''] = token.split('.');
  const other = Buffer.from(JSON.stringify(['snooze', 'thm_1', '2026-W47', 'x'])).toString('base64url');
  const tries = [
    '',
    '.',
    body,
    `${body}.${until}.`,
    `.${until}.${mac}`,
    `${other}.${until}.${mac}`,
    `${body}.zzzzzz.${mac}`,
    `${token}.x`,
    `${token}x`,
    token.slice(0, -1),
    signReportClaim(claim, `${KEY}?`),
    'x'.repeat(100_000),
  ];
  for (const tried of tries)
    expect(readReportClaim(tried, [KEY], NOW), tried.slice(0, 80)).toMatchObject({ ok: false });
  for (let at = 0; at < token.length; at += 1) {
    const flipped = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
    expect(readReportClaim(flipped, [KEY], NOW), String(at)).toEqual({ ok: false, reason: 'forged' });
  }
});

test('what the same key signed for another purpose opens nothing here', () => {
  const nil = signNilClaim(
    { location: 'Laval', weekOf: '2026-11-16', name: 'x', expiresAt: claim.expiresAt },
    Buffer.from(KEY),
  );
  expect(readReportClaim(nil, [KEY], NOW)).toEqual({ ok: false, reason: 'forged' });
});
