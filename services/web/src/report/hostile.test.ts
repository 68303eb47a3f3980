import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  DEFAULT_FIRM,
  type Firm,
  reportHtml,
  reportSubject,
  reportText,
  voiceFor,
  weeklyReport,
} from '@doleances/core';
import { expect, test } from 'vitest';
import { fullWeek } from '../../../../test/support/report-input.ts';
import { pageTexts } from '../house/texts.ts';
import { reportPage } from './report-page.ts';
import { reportPdf } from './report-pdf.ts';
import { reportTexts } from './report-texts.ts';

const STRINGS = fileURLToPath(new URL('../../../../../shared/corpora/strings', import.meta.url));

function stringsOf(file: string): readonly string[] {
  const path = `${STRINGS}/${file}.jsonl`;
  if (!existsSync(path)) {
    console.warn(`skipped: ${path} is not on this machine`);
    return ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'javascript:alert(1)', '\u202e{{7*7}}'];
  }
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { readonly s: string }).s);
}

/** A full week in which every word that comes from outside is the given one. */
function weekOf(words: string) {
  const week = fullWeek('fr-CA');
  const firm: Firm = { ...week.firm, name: words };
  return {
    ...week,
    firm,
    place: words,
    backlog: week.backlog.map((item) => ({
      ...item,
      owner: words,
      theme: { ...item.theme, label: { fr: words, en: words } },
      verbatims: item.verbatims.map((one) => ({ ...one, quote: words, authorName: words, location: words })),
    })),
    promises: week.promises.map((one) => ({ ...one, clientName: words, performer: words, quote: words })),
    silence: week.silence.map((one) => ({ ...one, name: words })),
    earlyWarnings: week.earlyWarnings.map((one) => ({ ...one, clientName: words, clientKey: words.slice(0, 300) })),
    critical: week.critical.map((one) => ({ ...one, authorName: words, isAcknowledged: false })),
    knownClients: week.knownClients.map((one) => ({ ...one, name: words, clientId: words.slice(0, 300) })),
    sources: week.sources.map((one) => ({ ...one, name: words })),
  };
}

async function pageOf(words: string): Promise<string> {
  const document = weeklyReport(weekOf(words));
  const voice = voiceFor(DEFAULT_FIRM, '');
  const texts = pageTexts('fr');
  const view = { texts, language: 'fr', locale: 'fr-CA', firm: DEFAULT_FIRM, words: reportTexts('fr') } as const;
  return String(await reportPage({ ...view, voice, document, sends: [], weeks: [], isNow: true }));
}

/** The elements and their attributes, in order, without what they hold. */
const skeleton = (html: string): string =>
  [...html.matchAll(/<\/?[a-z][^>]*>/gi)]
    .map(([tag]) => tag.replace(/"[^"]*"/g, '""').replace(/ lang=""/, ''))
    .join('');

test('whoever reads the report in one language goes on in it', async () => {
  const links = [...(await pageOf('mot')).matchAll(/href="([^"]*)"/g)].map(([, link = '']) => link);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((link) => !/[?&;]lang=fr(?:&|$)/.test(link))).toEqual([]);
});

test('whatever a customer writes, the mail and the page have the same elements as with plain words', async () => {
  const plainMail = skeleton(reportHtml(weeklyReport(weekOf('mot')), DEFAULT_FIRM));
  const plainPage = skeleton(await pageOf('mot'));
  const strings = [...stringsOf('xss'), ...stringsOf('naughty')].filter((words) => words.trim() !== '');
  expect(strings.length).toBeGreaterThan(3);
  for (const words of strings) {
    const mail = reportHtml(weeklyReport(weekOf(words)), DEFAULT_FIRM);
    expect(skeleton(mail), words).toBe(plainMail);
    expect(mail.match(/href="(?!https:\/\/doleances\.exemple\.ca\/)/), words).toBeNull();
  }
  for (const words of strings.filter((_, index) => index % 7 === 0)) {
    const page = await pageOf(words);
    expect(skeleton(page), words).toBe(plainPage);
    expect(page.match(/href="(?!\/)/), words).toBeNull();
  }
});

test('a subject stays one line, and words that hide or turn others do not reach it', () => {
  for (const words of [...stringsOf('naughty'), ...stringsOf('header-injection')]) {
    const document = weeklyReport(weekOf(words));
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(reportSubject(document)).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
    expect(reportText(document, DEFAULT_FIRM).length).toBeLessThan(30_000);
  }
});

test('instructions in a complaint are words like others: they change no figure, no order, no choice', () => {
  const plain = weeklyReport(weekOf('mot'));
  for (const words of stringsOf('prompt-injection').filter((_, index) => index % 5 === 0)) {
    const told = weeklyReport(weekOf(words));
    expect(told.ranking.map(({ rank, money, url }) => [rank, money, url])).toEqual(
      plain.ranking.map(({ rank, money, url }) => [rank, money, url]),
    );
    expect(told.verdict).toEqual(plain.verdict);
    expect(told.action.choices).toEqual(plain.action.choices);
  }
});

test('a letter of any script makes a PDF', async () => {
  for (const words of [
    '\u{1f621} 很糟糕',
    'غير مقبول',
    'ž\u0000\u202e',
    'x'.repeat(5_000),
    ...stringsOf('unicode').slice(0, 4),
  ]) {
    const pdf = await reportPdf(weeklyReport(weekOf(words)), DEFAULT_FIRM);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  }
});
