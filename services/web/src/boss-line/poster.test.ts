import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { bossUrl, makePoster, usualPaper } from './make-poster.ts';

const MADE_AT = new Date('2026-11-22T09:00:00Z');
const PORTS = { config: { http: { baseUrl: 'https://plaintes.exemple.ca' } }, now: () => MADE_AT } as never;
const FIRM = { ...DEFAULT_FIRM, name: 'Hôtel « Élysée » & fils', locations: [{ id: 'rdl', name: 'Rivière-du-Loup' }] };

const posterOf = async (order: Partial<Parameters<typeof makePoster>[2]> = {}, firm: typeof DEFAULT_FIRM = FIRM) => {
  const pdf = await makePoster(PORTS, firm, { language: 'fr', paper: 'a4', location: null, ...order });
  return pdf === null ? null : Buffer.from(pdf).toString('latin1');
};

test('one page of the asked size, with its letters inside, so that every printer has the accents', async () => {
  const a4 = await posterOf();
  expect(a4).toMatch(/^%PDF-1\./);
  expect(a4?.match(/\/Type \/Page\b/g)).toHaveLength(1);
  expect(a4).toContain('/MediaBox [0 0 595.28 841.89]');
  expect(a4?.match(/\/FontFile2 /g)).toHaveLength(3);
  expect(a4).not.toContain('Helvetica');
  expect(a4).toContain('/Lang (fr)');
  expect(await posterOf({ paper: 'letter' })).toContain('/MediaBox [0 0 612 792]');
});

test('the same poster twice is the same file', async () => {
  expect(await posterOf()).toBe(await posterOf());
  expect(await posterOf()).not.toBe(await posterOf({ language: 'en' }));
});

test('names of any length stay on one page', async () => {
  const long = await posterOf({}, { ...FIRM, name: 'Établissements Côté-Lévesque, Bœuf et filles '.repeat(12) });
  expect(long?.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('a poster of a place leads to that place; of no such place there is none', async () => {
  expect(await posterOf({ location: 'Rivière-du-Loup' })).not.toBeNull();
  expect(await posterOf({ location: 'Trifouillis' })).toBeNull();
  expect(bossUrl('https://x.ca', { language: 'en', location: null })).toBe('https://x.ca/boss');
  expect(bossUrl('https://x.ca', { language: 'fr', location: 'a b' })).toBe('https://x.ca/patron?lieu=a%20b');
  expect(usualPaper({ ...FIRM, country: 'CA' })).toBe('letter');
  expect(usualPaper({ ...FIRM, country: 'FR' })).toBe('a4');
});
