import type { Firm } from '../firm/firm.ts';
import type { ReportDocument, ReportLine, ReportRankedTheme } from './report-document.ts';
import { type Voice, voiceFor } from './voice.ts';

const WIDTH = 74;
const RULE = '─'.repeat(32);

/** The report as plain text; the same words as the mail, links on lines of their own. */
export function reportText(document: ReportDocument, firm: Firm): string {
  const voice = voiceFor({ ...firm, locale: document.locale }, '');
  const { headings, section } = voice.words;
  const { action } = document;
  const lines = [
    `${document.firmName} · ${document.period}`,
    ...(document.isSample ? [section.sample] : []),
    '',
    ...wrapped(document.verdict.text, ''),
    '',
    headings.action.toLocaleUpperCase(document.locale),
    ...wrapped(action.title, '  '),
    ...wrapped(action.text, '  '),
    ...action.choices.map(({ label, url }) => `  [${label}] ${url}`),
    '',
    ...block(headings.changes, document.changes, document),
    ...block(headings.watch, document.watch, document),
    ...block(headings.call, [document.call], document),
    RULE,
    headings.after,
    '',
    headings.ranking.toLocaleUpperCase(document.locale),
    ...(document.ranking.length === 0 ? [...wrapped(section.noTheme, '  '), ''] : []),
    ...document.ranking.flatMap((theme) => [...rankedLines(theme, voice), '']),
    ...document.sections.flatMap(({ title, lines }) => block(title, lines, document)),
    RULE,
    ...wrapped(section.robot, ''),
    document.homeUrl,
  ];
  return `${lines.join('\n')}\n`;
}

function block(title: string, lines: readonly ReportLine[], { locale }: ReportDocument): readonly string[] {
  const written = lines.flatMap(({ text, url }) => [...wrapped(text, '  '), ...(url === null ? [] : [`  ${url}`])]);
  return [title.toLocaleUpperCase(locale), ...written, ''];
}

function rankedLines(theme: ReportRankedTheme, voice: Voice): readonly string[] {
  const quotes = theme.quotes.flatMap(({ words, source }) => [
    ...wrapped(voice.quoted(words), '     '),
    `     ${source}`,
  ]);
  return [
    ...wrapped(`${theme.rank}. ${theme.label}`, '  '),
    ...wrapped(theme.money, '     '),
    ...wrapped(theme.reason, '     '),
    ...quotes,
    `     ${theme.url}`,
  ];
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
