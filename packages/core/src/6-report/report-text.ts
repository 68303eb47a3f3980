import type { Firm } from '../firm/firm.ts';
import type { ReportDocument, ReportLine, ReportRankedTheme, ReportTrend } from './report-document.ts';
import { type Voice, voiceFor } from './voice.ts';

const WIDTH = 74;
const RULE = '─'.repeat(32);
const STEPS = '▁▂▃▄▅▆▇█';

/** The report as plain text; the same words as the mail, links on lines of their own. */
export function reportText(document: ReportDocument, firm: Firm): string {
  const voice = voiceFor({ ...firm, locale: document.locale }, '');
  const { headings, section } = voice.words;
  const { action } = document;
  const lines = [
    [document.firmName, document.place, document.period].filter((part) => part !== null).join(' · '),
    ...(document.isSample ? [section.sample] : []),
    '',
    ...wrapped(document.verdict.text, ''),
    '',
    headings.action.toLocaleUpperCase(document.locale),
    ...wrapped(action.title, '  '),
    ...wrapped(action.text, '  '),
    ...action.choices.flatMap(({ label, url }) => [`  → ${label}`, `    ${url}`]),
    '',
    ...block(headings.changes, document.changes, document),
    ...block(headings.watch, document.watch, document),
    ...block(headings.call, [document.call], document),
    RULE,
    headings.after,
    '',
    ...(document.trend === null ? [] : trendLines(document.trend, document)),
    headings.ranking.toLocaleUpperCase(document.locale),
    ...(document.ranking.length === 0 ? [...wrapped(section.noTheme, '  '), ''] : []),
    ...document.ranking.flatMap((theme) => [...rankedLines(theme, voice), '']),
    ...othersLines(document, headings.others),
    ...document.sections.flatMap(({ title, lines }) => block(title, lines, document)),
    RULE,
    ...wrapped(section.robot, ''),
    document.pageUrl,
  ];
  return `${lines.join('\n')}\n`;
}

/** Lines that lead to the same place share its address. */
function block(title: string, lines: readonly ReportLine[], { locale }: ReportDocument): readonly string[] {
  const written = lines.flatMap(({ text, url }, index) => {
    const isLast = url !== null && lines[index + 1]?.url !== url;
    return [...wrapped(text, '  '), ...(isLast ? [`  ${url}`] : [])];
  });
  return [title.toLocaleUpperCase(locale), ...written, ''];
}

function trendLines({ title, text, bars }: ReportTrend, { locale }: ReportDocument): readonly string[] {
  const most = Math.max(1, ...bars.map(({ complaints }) => complaints));
  const steps = bars.map(({ complaints }) => STEPS[Math.round((complaints / most) * (STEPS.length - 1))]);
  return [title.toLocaleUpperCase(locale), `  ${steps.join(' ')}`, ...wrapped(text, '  '), ''];
}

function rankedLines(theme: ReportRankedTheme, voice: Voice): readonly string[] {
  const quotes = theme.quotes.flatMap(({ words, source }) => [
    ...wrapped(voice.quoted(words), '     '),
    `     — ${source}`,
  ]);
  const range = theme.range === '' ? '' : `, ${theme.range}`;
  return [
    ...wrapped(`${theme.rank}. ${theme.label}`, '  '),
    ...wrapped(`${theme.money} ${voice.words.action.atRisk}${range}`, '     '),
    ...wrapped(theme.reason, '     '),
    ...quotes,
    `     ${theme.url}`,
  ];
}

function othersLines({ others, locale }: ReportDocument, title: string): readonly string[] {
  if (others.length === 0) return [];
  const lines = others.flatMap(({ rank, label, money, url }) => [
    ...wrapped(`${rank}. ${label}, ${money}`, '  '),
    `     ${url}`,
  ]);
  return [title.toLocaleUpperCase(locale), ...lines, ''];
}

/** Breaks lines at ordinary spaces only, so that a figure stays with its unit. */
function wrapped(text: string, indent: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && indent.length + longer.length > WIDTH) {
      lines.push(indent + line);
      line = word;
    } else line = longer;
  }
  return [...lines, indent + line];
}
