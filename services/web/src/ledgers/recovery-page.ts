import {
  breakEvenText,
  costText,
  countText,
  dateText,
  FAULT_WORDS,
  moneyText,
  numberText,
  type Recovery,
  type ReturnSum,
  startOfDay,
} from '@doleances/core';
import type { ListedRecovery, Proposed, RecoverySheet } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { choice, choicesOf, field, hidden, press, type Said, saidBox } from './parts.ts';
import type { RecoveryTexts } from './recovery-texts.ts';

export type RecoveryView = View & { readonly words: RecoveryTexts };
export type RecoveryPage = RecoveryView & {
  readonly sheet: RecoverySheet;
  readonly today: string;
  readonly said: Said | null;
  /** What was typed, where it has to be typed again. */
  readonly typed: (name: string) => string;
};

const PEOPLE = { fr: { one: 'personne', other: 'personnes' }, en: { one: 'person', other: 'people' } };
const CLIENTS = { fr: { one: 'client', other: 'clients' }, en: { one: 'client', other: 'clients' } };

/** The newest: more than these nobody answers in one sitting. */
const PROPOSALS_SHOWN = 20;
/** Letters of one proposal to read; a storm has hundreds that say the same. */
const LETTERS_SHOWN = 10;

/** A day of the firm's calendar, in words. */
export function dayText(day: string, { locale, firm }: View): string {
  const start = startOfDay(day, firm.timeZone);
  return start === null ? day : dateText(start, locale, firm.timeZone);
}

export const peopleText = (count: number, { language, locale }: View): string =>
  countText(count, PEOPLE[language], locale);

/** What may have been an incident, what was one, and a form to tell of another. */
export function recoveryPage(view: RecoveryPage): Html {
  const { words, sheet, said } = view;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
${saidBox(said)}
${proposals(view)}
${sheet.recoveries.length === 0 ? html`<p>${words.none}</p>` : html`<h2>${words.incidents}</h2>${sheet.recoveries.map((one) => incidentCard(one, view))}${returnsPart(sheet.returns, view)}`}
${newIncident(view)}`;
}

function proposals(view: RecoveryPage): Html {
  const { words, sheet } = view;
  if (sheet.proposals.length === 0) return html``;
  return html`<h2>${words.maybe}</h2>
<p class="hint">${words.maybeHint}</p>
${sheet.proposals.slice(0, PROPOSALS_SHOWN).map((one) => proposalCard(one, view))}
${sheet.proposals.length > PROPOSALS_SHOWN ? html`<p class="hint">${words.maybeMore(PROPOSALS_SHOWN)}</p>` : ''}`;
}

function proposalCard(proposal: Proposed, view: RecoveryPage): Html {
  const { words, language, locale } = view;
  const { recoveryId, because, happenedOn, location, people, complaintIds } = proposal;
  const day = dayText(happenedOn, view);
  const told =
    because === 'staff_note'
      ? words.staffNote(day)
      : words.sameDay(countText(people.length, CLIENTS[language], locale), day, location);
  const action = `/recovery?lang=${language}`;
  const links = complaintIds
    .slice(0, LETTERS_SHOWN)
    .map((id, place) => html` <a href="/complaints/${id}?lang=${language}">${words.read(place + 1)}</a>`);
  return html`<div class="card"><p>${told}</p><p class="hint">${links}</p>
<form class="correct" method="post" action="${action}">${hidden({ proposal: recoveryId })}
${field('line', { id: `${recoveryId}-what`, name: 'what', label: words.what, isRequired: true })}
<button type="submit">${words.open}</button></form>
<div class="along-side">${press(action, { proposal: recoveryId, deed: 'decline' }, words.notOne)}</div></div>`;
}

function incidentCard({ recovery, sums }: ListedRecovery, view: RecoveryPage): Html {
  const { words, language, locale, firm } = view;
  const format = { locale, currency: firm.currency };
  const facts = [
    dayText(recovery.happenedOn, view),
    ...(recovery.location === null ? [] : [recovery.location]),
    peopleText(recovery.peopleCount, view),
    `${words.facts.apologies.toLowerCase()} ${words.ofAll(numberText(sums.apologiesGiven, locale), numberText(sums.apologiesDue, locale))}`,
    `${words.facts.fault.toLowerCase()} ${FAULT_WORDS[recovery.fault][language]}`,
  ];
  return html`<article class="card"><h3><a href="/recovery/${recovery.id}?lang=${language}">${recovery.what}</a>${stateTag(recovery, view)}</h3>
<p class="hint">${facts.join(' · ')}</p>
<p>${costText(sums, format)}</p>
${sums.warnings.map((warning) => html`<p class="said alarm">${words.warnings[warning]}</p>`)}</article>`;
}

export function stateTag({ state }: Recovery, { words }: RecoveryView): Html {
  return html` <span class="tag${state === 'open' ? ' alarm' : ''}">${words.states[state]}</span>`;
}

/** A count with its interval; it never says why people came back. */
export function returnsPart(returns: readonly ReturnSum[], view: RecoveryView): Html {
  const { texts, words, locale } = view;
  const percent = (share: number) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(share);
  return html`<h2>${words.returned}</h2>
<p class="hint">${words.returnedHint}</p>
<ul>${returns.map(({ days, rate, returned, people }) => {
    if (rate === null) return html`<li>${words.after(days)}${texts.colon}${words.notCounted}.</li>`;
    const told = words.rate(
      numberText(returned, locale),
      numberText(people, locale),
      percent(rate.low),
      percent(rate.high),
    );
    return html`<li>${words.after(days)}${texts.colon}${told}${rate.isIndicative ? html` <span class="tag">${words.indicative}</span>` : ''}</li>`;
  })}</ul>`;
}

function newIncident(view: RecoveryPage): Html {
  const { words, sheet, language, today, typed } = view;
  const isOpen = sheet.recoveries.length === 0 || typed('what') !== '';
  return html`<details${isOpen ? html` open` : ''}><summary>${words.newOne}</summary>
<form class="correct" method="post" action="/recovery?lang=${language}">
${incidentFields(view, { what: typed('what'), day: typed('day') || today, count: typed('count') || '1', people: typed('people') })}
<button type="submit">${words.open}</button></form></details>`;
}

type IncidentValues = {
  readonly what: string;
  readonly day: string;
  readonly count: string;
  /** Absent: people are added one by one. */
  readonly people?: string;
  readonly location?: string;
  readonly fault?: string;
  readonly supplier?: string;
  readonly responsible?: string;
};

export function incidentFields(view: RecoveryView, values: IncidentValues): Html {
  const { words, language, firm } = view;
  const id = (name: string) => `incident-${name}`;
  const places = firm.locations.map(({ name }) => ({ value: name, label: name }));
  const faults = choicesOf(FAULT_WORDS, language);
  const isNew = values.people !== undefined;
  const location = { id: id('location'), name: 'location', label: words.place, value: values.location ?? '' };
  return html`${field('words', { id: id('what'), name: 'what', label: words.what, value: values.what, hint: words.whatHint, isRequired: true })}
${field('day', { id: id('day'), name: 'day', label: words.day, value: values.day, isRequired: true })}
${places.length === 0 ? '' : choice(location, [{ value: '', label: words.nowhere }, ...places])}
${field('count', { id: id('count'), name: 'count', label: words.count, value: values.count, hint: words.countHint })}
${isNew ? field('words', { id: id('people'), name: 'people', label: words.people, value: values.people ?? '', hint: words.peopleHint }) : ''}
${choice({ id: id('fault'), name: 'fault', label: words.fault, value: values.fault ?? '' }, isNew ? [{ value: '', label: words.faultAuto }, ...faults] : faults)}
${field('line', { id: id('supplier'), name: 'supplier', label: words.supplier, value: values.supplier ?? '' })}
${field('line', { id: id('responsible'), name: 'responsible', label: words.responsible, value: values.responsible ?? '', hint: words.responsibleHint })}`;
}

/** What it cost in one line, and the arithmetic one click below. */
export function costPart({ recovery, sums }: ListedRecovery, view: RecoveryView): Html {
  const { words, locale, firm } = view;
  const format = { locale, currency: firm.currency };
  const money = (cents: number) => moneyText(cents, locale, firm.currency);
  const clients = (count: number | null) => (count === null ? words.unknown : numberText(count, locale));
  const worth = breakEvenText(sums, recovery.peopleCount, format);
  const rows: readonly (readonly [string, string])[] = [
    [words.given, money(sums.givenCents)],
    [words.notSold, money(sums.notSoldCents)],
    [words.shown, money(sums.shownCents)],
    [words.opportunity, money(sums.opportunityCents)],
    [words.cash, money(sums.cashCents)],
    [words.breakEven, clients(sums.breakEvenClients)],
    [words.breakEvenByOpportunity, clients(sums.breakEvenClientsByOpportunity)],
  ];
  return html`<p class="quote">${costText(sums, format)}</p>
${worth === null ? '' : html`<p>${worth}</p>`}
<details><summary>${words.arithmetic}</summary><table><tbody>${rows.map(([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`)}</tbody></table></details>`;
}
