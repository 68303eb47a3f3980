import { ANSWER_WORDS, type Condition, isFrench } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { ConditionView } from './demand-box.ts';
import { choice, choicesOf, field } from './parts.ts';

/** Each text in the firm's language, then in the other, which says the same where nothing is written. */
export function conditionFields(condition: Condition | null, { words, language, firm }: ConditionView): Html {
  const [own, other] = isFrench(firm.locale) ? (['fr', 'en'] as const) : (['en', 'fr'] as const);
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
      html`${field(name === 'title' ? 'line' : 'words', { id: `${name}-${own}`, name: `${name}.${own}`, label, value: text?.[own] ?? '', isRequired: name === 'title' || name === 'rule' })}
${field(name === 'title' ? 'line' : 'words', { id: `${name}-${other}`, name: `${name}.${other}`, label: `${label}, ${words.inLanguage[other]}`, value: text?.[other] ?? '' })}`,
  )}
${field('line', { id: 'condition-exceptions', name: 'exceptions', label: words.fields.exceptions, value: condition?.exceptions.join(', ') ?? '' })}
${choice({ ...answer, value: condition?.defaultResponse ?? 'negotiate' }, choicesOf(ANSWER_WORDS, language))}
${field('line', { id: 'condition-because', name: 'because', label: words.because })}`;
}
