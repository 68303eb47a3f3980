import { type Evidence, numberText } from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { langOf } from '../house/quoted.ts';
import type { View } from '../house/view.ts';
import type { ComplaintTexts } from './complaint-texts.ts';
import type { CorrectionForm } from './corrections.ts';

type SignalsTable = Pick<View, 'texts' | 'language' | 'locale' | 'firm'> & {
  readonly words: ComplaintTexts;
  readonly form: CorrectionForm;
  readonly evidence: readonly Evidence[];
  readonly spoken: 'fr' | 'en' | 'mixed';
};

/** Every judgement in words, with the words that led to it and the rule, by the name it has in the source. */
export function signalsTable(view: SignalsTable): Html {
  const { texts, words, language, evidence, spoken } = view;
  return html`<table class="cards"><caption>${words.everything}</caption>
<thead><tr><th scope="col">${texts.judgement}</th><th scope="col">${texts.words}</th><th scope="col">${texts.rule}</th></tr></thead>
<tbody>${evidence.map(
    (one) => html`<tr><th scope="row">${judgementText(one.judgement, view)}</th>
<td data-name="${texts.words}">${one.words === '' ? html`<span class="hint">${words.whole}</span>` : html`<span${langOf(spoken, language)}>${one.words}</span>`}</td>
<td data-name="${texts.rule}"><small>${ruleText(one, view)}${learntNote(one, view)}</small></td></tr>`,
  )}</tbody></table>`;
}

/** `Sujet : eau chaude`, where the name of the judgement is known; else the name itself. */
function judgementText(judgement: string, view: SignalsTable): string {
  const { texts, words } = view;
  const [head = '', ...rest] = judgement.split(':');
  const value = rest.join(':');
  const name = words.judgements[head] ?? head;
  if (value === '') return name;
  return `${name}${texts.colon}${valueText(head, value, view) ?? value}`;
}

function valueText(
  head: string,
  value: string,
  { texts, words, form, firm, language }: SignalsTable,
): string | undefined {
  switch (head) {
    case 'facet':
      return form.facets.find((choice) => choice.value === value)?.label[language];
    case 'critical':
      return (texts.criticalReasons as Readonly<Record<string, string>>)[value];
    case 'boundary':
    case 'condition':
      return firm.conditions.find(({ id }) => id === value)?.title[language];
    default:
      return words.values[head]?.[value];
  }
}

function ruleText({ rule, learnt }: Evidence, { words }: SignalsTable): string {
  if (learnt?.from === 'own') return words.rules.own;
  const [head, ...rest] = rule.split(':');
  if (rule === 'character-n-grams') return words.rules.letters;
  if (head === 'learned') return words.rules.learned;
  if (head === 'topic') return `${words.rules.topic} (${rest.join(':')})`;
  // A pattern of the lexicon is for whoever writes it; its words stand beside.
  return /[(|[]/.test(rule) ? words.rules.lexicon : rule;
}

/** The labelled neighbour or the words that weigh. */
function learntNote({ learnt }: Evidence, { texts, language, locale }: SignalsTable): Html | string {
  if (learnt === undefined || learnt.from === 'own') return '';
  const { correction } = texts;
  const number = (value: number) => numberText(Math.round(value * 100) / 100, locale);
  const words = learnt.words
    .map(({ word, weight }) => (weight === null ? word : `${word} +${number(weight)}`))
    .join(', ');
  const neighbour =
    learnt.complaintId === null
      ? correction.byWeights
      : html`<a href="/complaints/${learnt.complaintId}?lang=${language}">${correction.byNeighbour}</a>`;
  return html` · ${neighbour} (${number(learnt.similarity)})${words === '' ? '' : `${texts.colon}${words}`}`;
}
