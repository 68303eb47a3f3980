import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
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
  expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
  expect(readReportClaim(token, [KEY], NOW)).toEqual({ ok: true, claim });
  expect(readReportClaim(token, [KEY], claim.expiresAt)).toEqual({ ok: false, reason: 'expired' });
  expect(signReportClaim(claim, KEY)).toBe(token);
});

test('a link that anybody changed, shortened, lengthened or signed with another key does nothing', () => {
  const token = signReportClaim(claim, KEY);
  const [body = '', mac = ''] = token.split('.');
  const other = Buffer.from(JSON.stringify(['snooze', 'thm_1', '2026-W47', 'x', 4_102_444_800])).toString('base64url');
  const tries = [
    '',
    '.',
    body,
    `${body}.`,
    `.${mac}`,
    `${other}.${mac}`,
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
    const read = readReportClaim(flipped, [KEY], NOW);
    // The last character of base64url holds spare bits: the same bytes may be written in several ways.
    if (read.ok) expect(Buffer.from(flipped.split('.')[1] ?? '', 'base64url')).toEqual(Buffer.from(mac, 'base64url'));
  }
});

test('what the same key signed for another purpose opens nothing here', () => {
  const body = Buffer.from(JSON.stringify(['take', 'thm_1', '2026-W47', 'x', 4_102_444_800])).toString('base64url');
  const mac = createHmac('sha256', KEY).update(body).digest('base64url');
  expect(readReportClaim(`${body}.${mac}`, [KEY], NOW)).toEqual({ ok: false, reason: 'forged' });
});
