import { ANSWER_WORDS, type Condition } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { ConditionView } from './demand-box.ts';
import { choice, choicesOf, field } from './parts.ts';

/** Each text in French and in English; English says the French where nothing is written. */
export function conditionFields(condition: Condition | null, { words, language }: ConditionView): Html {
  const texts = [
    ['title', words.fields.title, condition?.title ?? null],
    ['rule', words.fields.rule, condition?.rule ?? null],
    ['why', words.fields.why, condition?.why ?? null],
    ['worry', words.fields.worry, condition?.worryBehind ?? null],
    ['alternative', words.fields.alternative, condition?.alternative ?? null],
  ] as const;
  const answer = { id: 'condition-answer', name: 'answer', label: words.fields.answer };
  return html`${texts.map(
    ([name, label, text]) =>
      html`${field(name === 'title' ? 'line' : 'words', { id: `${name}-fr`, name: `${name}.fr`, label, value: text?.fr ?? '', isRequired: name === 'title' || name === 'rule' })}
${field(name === 'title' ? 'line' : 'words', { id: `${name}-en`, name: `${name}.en`, label: `${label}, ${words.english}`, value: text?.en ?? '' })}`,
  )}
${field('line', { id: 'condition-exceptions', name: 'exceptions', label: words.fields.exceptions, value: condition?.exceptions.join(', ') ?? '' })}
${choice({ ...answer, value: condition?.defaultResponse ?? 'negotiate' }, choicesOf(ANSWER_WORDS, language))}
${field('line', { id: 'condition-because', name: 'because', label: words.because })}`;
}
