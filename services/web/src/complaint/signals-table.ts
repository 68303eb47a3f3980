import { type Evidence, judgementText, numberText, ruleText, toldOnce } from '@doleances/core';
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

/** Every judgement in words, with the words that led to it and the sort of rule. */
export function signalsTable(view: SignalsTable): Html {
  const { texts, words, language, locale, firm, form, evidence, spoken } = view;
  const names = { locale, firm, facets: form.facets };
  return html`<table class="cards"><caption>${words.everything}</caption>
<thead><tr><th scope="col">${texts.judgement}</th><th scope="col">${texts.words}</th><th scope="col">${texts.rule}</th></tr></thead>
<tbody>${toldOnce(evidence, names).map(
    (one) => html`<tr><th scope="row">${judgementText(one.judgement, names)}</th>
<td data-name="${texts.words}">${one.words === '' ? html`<span class="hint">${words.whole}</span>` : html`<span${langOf(spoken, language)}>${one.words}</span>`}</td>
<td data-name="${texts.rule}"><small>${ruleText(one, language)}${learntNote(one, view)}</small></td></tr>`,
  )}</tbody></table>`;
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
