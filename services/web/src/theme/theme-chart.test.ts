import type { Curve } from '@doleances/core';
import { expect, test } from 'vitest';
import { STYLE } from '../style/sheet.ts';
import { themeChart } from './theme-chart.ts';

const MONDAY = Date.parse('2026-10-05T04:00:00Z');
const curve: Curve = Array.from({ length: 6 }, (_, week) => ({
  ...{ from: new Date(MONDAY + week * 7 * 86_400_000), to: new Date(MONDAY + (week + 1) * 7 * 86_400_000) },
  ...{ clients: 3, expected: null },
}));

test('the line of a fix stands between two strips of the page, so that it shows upon a bar by day and by night', async () => {
  const firm = { timeZone: 'America/Toronto' };
  const fixedAt = new Date(MONDAY + 18 * 86_400_000);
  const drawn = String(await themeChart({ language: 'en', locale: 'en-CA', firm, curve, fixedAt }));
  const lines = [...drawn.matchAll(/<line class="(\w+)" x1="(\d+)"/g)].map(([, name, x]) => [name, x]);
  expect(lines.map(([name]) => name)).toEqual(['halo', 'fix']);
  expect(new Set(lines.map(([, x]) => x)).size).toBe(1);
  expect(drawn.lastIndexOf('<line')).toBeGreaterThan(drawn.lastIndexOf('<rect'));
  const width = (name: string) =>
    Number(new RegExp(`line\\.${name}\\s*\\{[^}]*stroke-width:\\s*(\\d+)`).exec(STYLE)?.[1]);
  expect(width('halo')).toBeGreaterThanOrEqual(3 * width('fix'));
});
