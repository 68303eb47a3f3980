import { DEFAULT_FIRM } from '@doleances/core';
import { expect, test } from 'vitest';
import { momentTextFor } from './locale.ts';

test('a time is told by the clocks of the firm, not by those of Greenwich', async () => {
  const firm = { ...DEFAULT_FIRM, timeZone: 'Europe/Paris' };
  const store = { findFirm: async () => ({ firm, isSample: false }) } as Parameters<typeof momentTextFor>[0]['store'];
  const moment = await momentTextFor({ store }, { language: 'fr' });
  expect(moment(new Date('2026-11-23T23:20:00Z'))).toMatch(/24 nov.* 00?\W*h\W*20/);
});
