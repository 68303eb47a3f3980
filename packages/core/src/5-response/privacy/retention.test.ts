import { expect, test } from 'vitest';
import { DEFAULT_FIRM } from '../../firm/default-firm.ts';
import { nextNightAt, retentionLimit, retentionMail, retentionStep } from './retention.ts';

const NOW = new Date('2026-11-22T15:00:00Z');
const day = (iso: string) => new Date(`${iso}T12:00:00Z`);
const FIRM = { ...DEFAULT_FIRM, timeZone: 'America/Toronto' };

test('complaints are kept two years, unless the firm says otherwise', () => {
  expect(retentionLimit(NOW, FIRM).toISOString()).toBe('2024-11-22T15:00:00.000Z');
  expect(retentionLimit(NOW, { ...FIRM, retention: { months: 12 } }).toISOString()).toBe('2025-11-22T15:00:00.000Z');
  expect(nextNightAt(NOW, FIRM).toISOString()).toBe('2026-11-23T08:20:00.000Z');
});

test.each([
  ['nothing is past the limit', { rows: 0, erasures: [] }, 'nothing'],
  ['nobody was told', { rows: 3, erasures: [] }, 'announce'],
  [
    'they were told yesterday',
    { rows: 3, erasures: [{ kind: 'announced', at: day('2026-11-21'), months: 24 }] },
    'wait',
  ],
  [
    'they were told a week ago',
    { rows: 3, erasures: [{ kind: 'announced', at: day('2026-11-14'), months: 24 }] },
    'end',
  ],
  [
    'they were told of a longer limit',
    { rows: 3, erasures: [{ kind: 'announced', at: day('2026-10-14'), months: 36 }] },
    'announce',
  ],
] as const)('when %s, the night does this', (_, facts, step) => {
  expect(retentionStep(NOW, { months: 24, ...facts })).toBe(step);
});

test('the owner is told the day, the limit and how much', () => {
  const mail = retentionMail({
    firm: FIRM,
    before: day('2024-11-22'),
    at: NOW,
    messages: 312,
    url: 'https://x.example',
  });
  expect(mail.subject).toContain('29 novembre 2026');
  expect(mail.text).toContain('312 messages d’avant le 22 novembre 2024');
  expect(mail.text).toContain('https://x.example');
});
