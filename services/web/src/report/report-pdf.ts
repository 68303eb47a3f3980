import { type Firm, type ReportDocument, type ReportLine, type ReportRankedTheme, voiceFor } from '@doleances/core';
import type { Letter } from './pdf-letter.ts';

const INK = '#1d1b18';
const SOFT = '#665f56';
const ACCENT = '#8a3b12';
const PALE = '#dcc0ae';
const TINT = '#f6efe7';
const LINE = '#e4dfd5';
const TONES = { calm: '#4d7a5b', watch: '#c08a2b', alarm: '#a11b1b' } as const;

const TREND_HEIGHT = 52;
const BAR_HEIGHT = 4;

/**
 * The report on paper: A4, or Letter in Canada, with its own fonts inside, so that it prints alike everywhere. The same
 * document gives the same bytes.
 */
export async function reportPdf(document: ReportDocument, firm: Firm): Promise<Buffer> {
  const { openLetter } = await import('./pdf-letter.ts');
  const voice = voiceFor({ ...firm, locale: document.locale }, '');
  const letter = openLetter({
    size: firm.country === 'CA' ? 'LETTER' : 'A4',
    lang: document.locale,
    title: `${document.firmName}, ${document.period}`,
    madeAt: new Date(document.madeAt),
  });
  const { headings, section } = voice.words;
  foldOf(letter, document, headings);
  if (document.trend !== null) trendOf(letter, document.trend);
  letter.title(headings.ranking);
  if (document.ranking.length === 0) letter.text(section.noTheme, { size: 10 });
  for (const theme of document.ranking) {
    rankedOf(letter, theme, voice.words.action.atRisk);
    for (const { words, source, url } of theme.quotes) {
      letter.text(voice.quoted(words), { font: 'serif', size: 10, indent: 34, above: 4 });
      letter.text(source, { size: 8.5, colour: SOFT, indent: 34, url });
    }
  }
  if (document.others.length > 0) letter.text(headings.others, { size: 9, colour: SOFT, above: 12 });
  for (const { rank, label, money, url } of document.others) {
    letter.columns(`${rank}. ${label}`, money, { size: 10, url });
  }
  for (const { title, lines } of document.sections) {
    letter.title(title);
    for (const line of lines) lineOf(letter, line);
  }
  letter.text(section.robot, { size: 8.5, colour: SOFT, above: 20 });
  return letter.end();
}

function lineOf(letter: Letter, { text, url }: ReportLine): void {
  letter.text(text, { size: 10, above: 3, url });
}

function foldOf(letter: Letter, document: ReportDocument, headings: Readonly<Record<string, string>>): void {
  const { firmName, place, period, verdict, action, changes, watch, call } = document;
  letter.band(TONES[verdict.tone], 3);
  letter.text([firmName, place, period].filter((part) => part !== null).join(' · '), {
    size: 9,
    colour: SOFT,
    above: 8,
  });
  letter.text(verdict.text, { font: 'serif', size: 21, above: 4, url: verdict.url });
  letter.card(TINT, () => {
    letter.text(headings.action ?? '', { size: 9, colour: SOFT, indent: 14 });
    letter.text(action.title, { font: 'bold', size: 13, indent: 14, url: action.url });
    letter.text(action.text, { size: 11, indent: 14 });
  });
  const blocks = [
    { title: headings.changes ?? '', lines: changes },
    { title: headings.watch ?? '', lines: watch },
    { title: headings.call ?? '', lines: [call] },
  ];
  for (const { title, lines } of blocks) {
    letter.text(title, { size: 9, colour: SOFT, above: 9 });
    for (const { text, url } of lines) letter.text(text, { size: 11, above: 1, url });
  }
}

function trendOf(letter: Letter, { title, text, bars }: NonNullable<ReportDocument['trend']>): void {
  letter.title(title);
  const most = Math.max(1, ...bars.map(({ complaints }) => complaints));
  letter.drawing(TREND_HEIGHT + 14, (pen, { x, y, width }) => {
    const step = width / bars.length;
    for (const [index, { complaints }] of bars.entries()) {
      const height = Math.max(1, (complaints / most) * TREND_HEIGHT);
      const left = x + index * step + 2;
      const top = y + 14 + TREND_HEIGHT - height;
      pen.box({ x: left, y: top, width: step - 4, height }, index === bars.length - 1 ? ACCENT : PALE);
      pen.label(String(complaints), { x: left, y: top - 11, width: step - 4 }, SOFT);
    }
    pen.box({ x, y: y + 14 + TREND_HEIGHT, width, height: 0.6 }, LINE);
  });
  letter.text(text, { size: 10, above: 4 });
}

function rankedOf(letter: Letter, theme: ReportRankedTheme, atRisk: string): void {
  const { rank, label, money, range, reason, bar, url } = theme;
  letter.keepTogether(96);
  letter.text(`${rank}.  ${label}`, { font: 'bold', size: 11.5, above: 12, url });
  letter.drawing(BAR_HEIGHT + 5, (pen, { x, y, width }) => {
    const left = x + 20;
    const whole = width - 20;
    pen.box({ x: left, y: y + 3, width: whole, height: BAR_HEIGHT }, TINT);
    pen.box({ x: left, y: y + 3, width: whole * bar.high, height: BAR_HEIGHT }, PALE);
    pen.box({ x: left, y: y + 3, width: whole * bar.low, height: BAR_HEIGHT }, ACCENT);
  });
  letter.text(`${money} ${atRisk}${range === '' ? '' : `, ${range}`}`, { size: 10, indent: 20, above: 2, colour: INK });
  letter.text(reason, { size: 9, colour: SOFT, indent: 20 });
}
