import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldWords, type ReportInput, reportHtml, reportSubject, reportText, weeklyReport } from '@doleances/core';
import { describe, expect, test } from 'vitest';
import { firmIn, fullWeek } from '../support/report-input.ts';
import { emptyWeek, oneComplaint, silentWeek } from './report-weeks.ts';

const folder = join(import.meta.dirname, 'report');
const rewrites = process.env.DOLEANCES_GOLDEN === 'write';

const LOCALES = ['fr-CA', 'fr-FR', 'fr-BE', 'en-CA'] as const;
const CASES: readonly (readonly [name: string, input: ReportInput])[] = [
  ...LOCALES.map((locale) => [`full.${locale}`, fullWeek(locale)] as const),
  ...LOCALES.map((locale) => [`empty.${locale}`, emptyWeek(locale)] as const),
  ...LOCALES.map((locale) => [`silent.${locale}`, silentWeek(locale)] as const),
  ...LOCALES.map((locale) => [`one.${locale}`, oneComplaint(locale)] as const),
  ['sample.fr-CA', { ...fullWeek('fr-CA'), isSample: true }],
];

describe.each(CASES)('report %s', (name, input) => {
  const document = weeklyReport(input);
  const html = reportHtml(document, input.firm);
  const text = `${reportSubject(document)}\n\n${reportText(document, input.firm)}`;

  test.each([
    ['txt', text],
    ['html', html],
  ])('the %s is the one that was reviewed (DOLEANCES_GOLDEN=write rewrites it)', (extension, written) => {
    const path = join(folder, `${name}.${extension}`);
    if (rewrites) writeFileSync(path, written);
    expect(existsSync(path), `${path} is missing`).toBe(true);
    expect(written).toBe(readFileSync(path, 'utf8'));
  });

  test('is read in thirty seconds above the fold', () => {
    expect(foldWords(document)).toBeLessThanOrEqual(110);
  });

  test('loads nothing, runs nothing and stays under 100 kB', () => {
    expect(Buffer.byteLength(html)).toBeLessThan(100_000);
    expect(html).not.toMatch(/<script|<img|<link|<iframe|<object|<form|@import|url\(|\ssrc=|\son\w+=/i);
  });

  test('links only to the dashboard', () => {
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => url ?? '');
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(link).toMatch(/^https:\/\/doleances\.exemple\.ca\/[a-z]/);
  });

  test('is the same each time', () => {
    expect(reportHtml(weeklyReport(structuredClone(input)), input.firm)).toBe(html);
  });

  test('survives its storage as JSON', () => {
    expect(reportHtml(JSON.parse(JSON.stringify(document)), input.firm)).toBe(html);
  });
});

test('sample data is marked only for the sample firm', () => {
  const marked = weeklyReport({ ...fullWeek('fr-CA'), isSample: true });
  expect(reportHtml(marked, firmIn('fr-CA'))).toContain('Données d’exemple');
  expect(reportHtml(weeklyReport(fullWeek('fr-CA')), firmIn('fr-CA'))).not.toContain('Données d’exemple');
});
