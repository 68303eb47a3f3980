import { type SourceField, type SourceKindInfo, type SourceProblem, saidIn } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { type SourcePageTexts, sourcePageTexts } from './texts-sources.ts';

export type SourceFormPage = {
  readonly language: 'fr' | 'en';
  readonly kind: SourceKindInfo;
  /** What stands in the fields; never a secret. */
  readonly values: Readonly<Record<string, string>>;
  readonly problems: readonly SourceProblem[];
  readonly isSample: boolean;
};

/** One form for every kind of source, made of what its connector asks. */
export function sourceFormPage({ language, kind, values, isSample, ...given }: SourceFormPage): Html {
  const texts = sourcePageTexts(language);
  const problems = given.problems.map(({ field, message }) => ({ field, message: saidIn(message, language) }));
  const problemOf = (field: string) => problems.find((problem) => problem.field === field)?.message ?? null;
  const label = texts.kinds.get(kind.kind) ?? kind.kind;
  const lineOf = (field: SourceField) =>
    fieldLine(field, { texts, value: values[`set.${field.name}`], problem: problemOf(field.name) });
  // What everybody fills in: all that is needed, and the first secret, which may be one of several ways to log in.
  const firstSecret = kind.fields.find(({ isSecret }) => isSecret);
  const main = kind.fields.filter((field) => field.isRequired || field === firstSecret);
  const others = kind.fields.filter((field) => !main.includes(field));
  const hasProblem = others.some(({ name }) => problemOf(name) !== null);
  return html`<p class="back"><a href="/sources?lang=${language}">${texts.back}</a></p>
<h1>${texts.addOf(label)}</h1>
${isSample ? html`<p class="lead">${texts.sampleHint}</p>` : ''}
${problems.length === 0 ? '' : html`<div class="said alarm" role="alert"><p><strong>${texts.problems}</strong></p><ul>${problems.map(({ message }) => html`<li>${message}</li>`)}</ul></div>`}
<form class="correct" method="post" action="/sources?lang=${language}" autocomplete="off">
<input type="hidden" name="kind" value="${kind.kind}">
${line({ id: 'name', label: texts.name, problem: problemOf('name') }, html`<input id="name" name="name" value="${values.name ?? ''}" required maxlength="80">`)}
${main.map(lineOf)}
${line({ id: 'schedule', label: texts.schedule, hint: texts.scheduleHint, problem: problemOf('schedule') }, html`<input id="schedule" name="schedule" value="${values.schedule ?? kind.schedule}">`)}
${line({ id: 'since', label: texts.since, hint: texts.sinceHint, problem: problemOf('since') }, html`<input type="date" id="since" name="since" value="${values.since ?? ''}">`)}
${others.length === 0 ? '' : html`<details${hasProblem ? html` open` : ''}><summary>${texts.others}</summary>${others.map(lineOf)}</details>`}
<button type="submit">${texts.save}</button>
</form>`;
}

type Said = { readonly texts: SourcePageTexts; readonly value: string | undefined; readonly problem: string | null };

function fieldLine(field: SourceField, { texts, value, problem }: Said): Html {
  const id = `set.${field.name}`;
  const name = texts.fields.get(field.name) ?? field.name;
  const label = field.isRequired || field.isSecret ? name : `${name} (${texts.optional})`;
  const hint = field.isSecret ? texts.secretHint : undefined;
  return line(
    { id, label, problem, ...(hint && { hint }) },
    control(field, id, { value: value ?? field.preset ?? '', texts }),
  );
}

/** A key that comes as a file of several lines is pasted whole. */
const MANY_LINES = /(?:private|account).*key$|^certificate$/i;

type Filled = { readonly value: string; readonly texts: SourcePageTexts };

function control({ name, isSecret, isRequired, choices }: SourceField, id: string, { value, texts }: Filled): Html {
  const required = isRequired ? html` required` : '';
  if (isSecret && !MANY_LINES.test(name)) {
    return html`<input type="password" id="${id}" name="${id}" autocomplete="off"${required}>`;
  }
  if (isSecret)
    return html`<textarea id="${id}" name="${id}" rows="4" autocomplete="off" spellcheck="false"${required}></textarea>`;
  if (MANY_LINES.test(name)) {
    return html`<textarea id="${id}" name="${id}" rows="4" spellcheck="false"${required}>${value}</textarea>`;
  }
  if (choices.length > 0) {
    const offered = choices.includes(value) ? choices : ['', ...choices];
    return html`<select id="${id}" name="${id}">${offered.map((choice) => html`<option value="${choice}"${choice === value ? html` selected` : ''}>${texts.choices.get(choice) ?? choice}</option>`)}</select>`;
  }
  return html`<input id="${id}" name="${id}" value="${value}"${required}>`;
}

type Line = { readonly id: string; readonly label: string; readonly hint?: string; readonly problem: string | null };

function line({ id, label, hint, problem }: Line, input: Html): Html {
  return html`<p><label for="${id}">${label}</label> <span>${input}${hint === undefined ? '' : html`<span class="hint">${hint}</span>`}${problem === null ? '' : html`<span class="said alarm">${problem}</span>`}</span></p>`;
}
