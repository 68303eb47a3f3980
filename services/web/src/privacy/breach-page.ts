import {
  BREACH_TOLD,
  type Breach,
  type BreachDeed,
  breachDuties,
  dateText,
  momentText,
  numberText,
  shortened,
  type WrittenBreachDeed,
} from '@doleances/core';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { choice, field } from '../ledgers/parts.ts';
import { type Said, saidBox } from '../promises/promises-page.ts';
import type { BreachPageTexts } from './breach-texts.ts';

export type BreachesPage = View & {
  readonly words: BreachPageTexts;
  readonly said: Said | null;
  readonly breaches: readonly Breach[];
  /** As it was typed and could not be taken. */
  readonly typed: Typed;
};
type Typed = Readonly<Record<string, string>>;

/** The register, and the form that opens an incident. */
export function breachesPage(view: BreachesPage): Html {
  const { words, said, breaches, language, typed } = view;
  return html`<p class="back"><a href="/settings/privacy?lang=${language}">← ${words.privacy}</a></p>
<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="hint">${words.law}</p>
${saidBox(said)}
${breaches.length === 0 ? html`<p>${words.none}</p>` : html`<ul class="history">${breaches.map((one) => breachLine(one, view))}</ul><p><a href="/settings/breaches.json">${words.download}</a></p>`}
<h2>${words.open}</h2>
<form class="correct" method="post" action="/settings/breaches?lang=${language}">${factFields(typed, words)}
<button class="main" type="submit">${words.save}</button></form>`;
}

function breachLine(breach: Breach, { words, language, firm }: BreachesPage): Html {
  const duties = breachDuties(breach, firm.country).map(({ duty }) => words.duty[duty]);
  return html`<li><span><a href="/settings/breaches/${breach.id}?lang=${language}">${breach.id}</a> · ${breach.happened} · ${shortened(breach.what, WHAT_SHOWN)}${duties.length === 0 ? '' : html`<br><strong>${words.still(duties.join(', '))}</strong>`}</span>
<span class="tag${breach.isOpen ? ' alarm' : ''}">${breach.isOpen ? words.state.open : words.state.closed}</span></li>`;
}

/** Enough to know which it is; the whole is one press away. */
const WHAT_SHOWN = 160;

/** What the law wants to be written of an incident; the same to open it and to say better what is known. */
function factFields(typed: Typed, words: BreachPageTexts): Html {
  const facts = (kind: 'line' | 'words' | 'day', name: string, label: string, hint?: string) =>
    field(kind, {
      id: name,
      name,
      label,
      value: typed[name] ?? '',
      isRequired: true,
      ...(hint !== undefined && { hint }),
    });
  return html`${facts('words', 'what', words.what)}
${facts('line', 'data', words.data, words.dataHint)}
${facts('line', 'happened', words.happened, words.happenedHint)}
${facts('day', 'knownAt', words.knownAt)}
${field('count', { id: 'people', name: 'people', label: words.people, value: typed.people ?? '', hint: words.peopleHint })}`;
}

export type BreachPage = Omit<BreachesPage, 'breaches'> & { readonly breach: Breach };

/** One incident: what is known, what the law still expects, what was noted. */
export function breachPage(view: BreachPage): Html {
  const { words, said, breach, language, locale, firm } = view;
  const day = (at: Date) => dateText(at, locale, firm.timeZone);
  const duties = breachDuties(breach, firm.country);
  const facts = [
    [words.data, breach.data],
    [words.happened, breach.happened],
    [words.knownAt, knownText(breach, view)],
    [words.people, breach.peopleCount === null ? words.unknown : numberText(breach.peopleCount, locale)],
  ] as const;
  return html`<p class="back"><a href="/settings/breaches?lang=${language}">← ${words.all}</a></p>
<h1>${breach.id} <span class="tag${breach.isOpen ? ' alarm' : ''}">${breach.isOpen ? words.state.open : words.state.closed}</span></h1>
${saidBox(said)}
<p class="quote">${breach.what}</p>
<dl class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
<h2>${words.duties}</h2>
${duties.length === 0 ? html`<p>${words.dutiesDone}</p>` : html`<ul>${duties.map(({ duty, dueAt }) => html`<li>${words.duty[duty]}, ${dueAt === null ? words.promptly : words.before(day(dueAt))}</li>`)}</ul>`}
${forms(view)}
<h2>${words.deeds}</h2>
<ul class="history">${breach.deeds.map((one) => html`<li><span>${day(one.at)} · ${one.who} · ${words.kinds[one.deed.kind]}${deedText(one, view)}</span></li>`)}</ul>`;
}

/** A day is noted as one; an hour, where a program told one. */
function knownText({ knownAt }: Breach, { locale, firm }: View): string {
  return isDay(knownAt)
    ? dateText(new Date(`${knownAt}T12:00:00Z`), locale, 'UTC')
    : momentText(new Date(knownAt), locale, firm.timeZone);
}

const isDay = (at: string) => /^\d{4}-\d{2}-\d{2}$/.test(at);

function deedText({ deed }: WrittenBreachDeed, view: BreachPage): string {
  const { words, locale } = view;
  switch (deed.kind) {
    case 'assessed':
      return `${words.colon}${deed.isSerious ? words.serious : words.notSerious} – ${deed.why}`;
    case 'measure':
    case 'closed':
      return `${words.colon}${deed.text}`;
    case 'told':
      return `${words.colon}${words.whom[deed.whom]}, ${deed.name}, ${dateText(new Date(`${deed.on}T12:00:00Z`), locale, 'UTC')}`;
    case 'not_told':
      return `${words.colon}${words.whom[deed.whom]} – ${deed.why}`;
    case 'opened':
      return '';
    case 'described':
      return `${words.colon}${describedText(deed, view)}`;
  }
}

/** What was said better, field by field; what was said before stays above it in the register. */
function describedText(deed: Extract<BreachDeed, { kind: 'described' }>, { words, locale }: BreachPage): string {
  const { what, data, happened, knownAt, peopleCount } = deed;
  const people =
    peopleCount === undefined ? undefined : peopleCount === null ? words.unknown : numberText(peopleCount, locale);
  const said: readonly (readonly [string, string | undefined])[] = [
    [words.what, what],
    [words.data, data],
    [words.happened, happened],
    [words.knownAt, knownAt],
    [words.people, people],
  ];
  return said.flatMap(([name, value]) => (value === undefined ? [] : [`${name} → ${value}`])).join(' · ');
}

function forms(view: BreachPage): Html {
  const { words, breach, language, typed } = view;
  const form = (kind: string, title: string, fields: Html) =>
    html`<details${typed.kind === kind ? html` open` : ''}><summary>${title}</summary><form class="correct" method="post" action="/settings/breaches/${breach.id}?lang=${language}">
<input type="hidden" name="kind" value="${kind}">${fields}<button type="submit">${words.save}</button></form></details>`;
  const whomOf = (kind: string) =>
    choice(
      { id: `${kind}-whom`, name: 'whom', label: words.toldWhom },
      BREACH_TOLD.map((value) => ({ value, label: words.whom[value] })),
    );
  const text = (kind: string, name: string, label: string) =>
    field('words', { id: `${kind}-${name}`, name, label, isRequired: true });
  return html`${form(
    'assessed',
    words.assess,
    html`<fieldset><legend>${words.risk}</legend><p><input type="radio" id="serious" name="serious" value="yes" required><label for="serious">${words.serious}</label></p><p><input type="radio" id="not-serious" name="serious" value="no"><label for="not-serious">${words.notSerious}</label></p></fieldset>${text('assessed', 'why', words.assessWhy)}`,
  )}
${form('measure', words.measure, text('measure', 'text', words.measureText))}
${form('told', words.told, html`${whomOf('told')}${field('line', { id: 'told-name', name: 'name', label: words.toldName, isRequired: true })}${field('day', { id: 'told-on', name: 'on', label: words.toldOn, isRequired: true })}`)}
${form('not_told', words.notTold, html`${whomOf('not_told')}${text('not_told', 'why', words.why)}`)}
${form('described', words.describe, html`<p class="hint">${words.describeHint}</p>${factFields(typed.kind === 'described' ? typed : factsOf(breach), words)}`)}
${form('closed', words.close, text('closed', 'text', words.closeText))}`;
}

function factsOf({ what, data, happened, knownAt, peopleCount }: Breach): Typed {
  return { what, data, happened, knownAt: knownAt.slice(0, 10), people: peopleCount === null ? '' : `${peopleCount}` };
}
