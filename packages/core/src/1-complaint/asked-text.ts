import type { Span } from '../text/span.ts';
import type { VisibleText } from './visible-text.ts';

/** The answers of a form as visible text, the questions that it asked set aside. */
export function visibleAnswersFrom(text: string, asked: readonly Span[]): VisibleText {
  const kept: Span[] = [];
  let start = 0;
  for (const question of [...asked, { start: text.length, end: text.length }]) {
    const answer = text.slice(start, question.start);
    const from = start + (answer.length - answer.trimStart().length);
    if (answer.trim() !== '') kept.push({ start: from, end: from + answer.trim().length });
    start = question.end;
  }
  const setAside = asked.map(({ start, end }) => ({ start, end, why: 'form_label' as const }));
  return { text: kept.map(({ start, end }) => text.slice(start, end)).join('\n'), kept, setAside };
}
