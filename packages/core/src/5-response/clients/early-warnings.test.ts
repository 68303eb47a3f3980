import { expect, test } from 'vitest';
import { earlyWarningsFrom, type WarningRow } from './early-warnings.ts';

const DAY = 86_400_000;
const START = Date.parse('2026-01-01T12:00:00Z');
const row = (clientKey: string, themeId: string, day: number, changes: Partial<WarningRow> = {}): WarningRow => ({
  clientKey,
  clientName: `M. ${clientKey}`,
  themeId,
  receivedAt: new Date(START + day * DAY),
  seeksMoney: false,
  ...changes,
});
/** A theme told by `first` on its first day, then by twelve others from the 34th day on. */
const theme = (first: string, number: number, changes: Partial<WarningRow> = {}): readonly WarningRow[] => [
  row(first, `thm_${number}`, number * 10, changes),
  ...Array.from({ length: 12 }, (_, index) =>
    row(`client ${number}-${index}`, `thm_${number}`, number * 10 + 34 + index),
  ),
];

test('M. Lavoie warned four times, 38 days before the others', () => {
  const [warning, ...others] = earlyWarningsFrom([1, 2, 3, 4].flatMap((number) => theme('Lavoie', number)));
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ clientName: 'M. Lavoie', observed: 4, leadDays: 38 });
  expect(warning?.expected).toBeCloseTo(4 * (2 / 13), 6);
  expect(warning?.probability).toBeLessThan(0.01);
  expect(warning?.themeIds).toEqual(['thm_1', 'thm_2', 'thm_3', 'thm_4']);
});

test('troubles that nobody else had neither make nor hide somebody who warns', () => {
  const own = (count: number) => Array.from({ length: count }, (_, number) => row('Lavoie', `own_${number}`, number));
  expect(earlyWarningsFrom(own(9))).toEqual([]);
  const [warning] = earlyWarningsFrom([...[1, 2, 3, 4].flatMap((number) => theme('Lavoie', number)), ...own(9)]);
  expect(warning).toMatchObject({ clientName: 'M. Lavoie', observed: 4 });
});

test('to have been first twice may be luck', () => {
  expect(earlyWarningsFrom([1, 2].flatMap((number) => theme('Lavoie', number)))).toEqual([]);
});

test('who writes about everything is expected to be early now and then', () => {
  const rows = Array.from({ length: 30 }, (_, number) => [
    ...theme(number < 6 ? 'Bavard' : `autre ${number}`, number),
    ...(number < 6 ? [] : [row('Bavard', `thm_${number}`, number * 10 + 200)]),
  ]).flat();
  expect(earlyWarningsFrom(rows)).toEqual([]);
});

test('who writes ten times about a theme is not early for having written first', () => {
  const again = Array.from({ length: 5 }, (_, number) =>
    Array.from({ length: 12 }, (_, time) => row('Bavard', `thm_${number}`, number * 10 + 5 * time)),
  ).flat();
  expect(earlyWarningsFrom([...[0, 1, 2, 3, 4].flatMap((number) => theme('Bavard', number)), ...again])).toEqual([]);
});

test('who asks for money each time is looking for money', () => {
  const rows = [1, 2, 3, 4].flatMap((number) => theme('Lavoie', number, { seeksMoney: true }));
  expect(earlyWarningsFrom(rows)).toEqual([]);
  const once = [1, 2, 3, 4].flatMap((number) => theme('Lavoie', number, { seeksMoney: number === 1 }));
  expect(earlyWarningsFrom(once)).toHaveLength(1);
});

test('themes that never spread give no lead, and say so', () => {
  const slow = [1, 2, 3, 4].flatMap((number) => [
    row('Lavoie', `thm_${number}`, number),
    ...Array.from({ length: 12 }, (_, index) => row(`c${index}-${number}`, `thm_${number}`, number + 60 * (index + 1))),
  ]);
  expect(earlyWarningsFrom(slow)[0]?.leadDays).toBeNull();
});

test('the order of the rows changes nothing, and no row is no warning', () => {
  const rows = [1, 2, 3, 4].flatMap((number) => theme('Lavoie', number));
  expect(earlyWarningsFrom(rows.toReversed())).toEqual(earlyWarningsFrom(rows));
  expect(earlyWarningsFrom([])).toEqual([]);
});
