import {
  CHANNEL_WORDS,
  CLAIM_WORDS,
  colonFor,
  dateText,
  FAULT_WORDS,
  FORM_WORDS,
  moneyText,
  numberText,
  type RecoveryDeed,
} from '@doleances/core';
import type { RecoveryPageFacts } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { choice, choicesOf, field, hidden, press, type Said, saidBox } from './parts.ts';
import { costPart, dayText, incidentFields, peopleText, type RecoveryView, stateTag } from './recovery-page.ts';

export type IncidentPage = RecoveryView & {
  readonly facts: RecoveryPageFacts;
  readonly said: Said | null;
  /** A question to answer before a deed is written. */
  readonly question: Html | null;
};

/** One incident: what happened to whom, what was said, given and claimed, and what may be done next. */
export function incidentPage(view: IncidentPage): Html {
  const { words, language, facts, said, question } = view;
  const { recovery, theme } = facts;
  const where = recovery.location === null ? '' : ` · ${recovery.location}`;
  return html`<p class="back"><a href="/recovery?lang=${language}">← ${words.title}</a></p>
${saidBox(said)}${question ?? ''}
<h1>${recovery.what}</h1>
<p class="lead">${dayText(recovery.happenedOn, view)}${where}${theme === null ? '' : html` · <a href="/backlog/${theme.id}?lang=${language}">${theme.label[language]}</a>`}${stateTag(recovery, view)}</p>
${keyFacts(view)}
${facts.sums.warnings.map((warning) => html`<p class="said alarm">${words.warnings[warning]}</p>`)}
${costPart(facts, view)}
${apologies(view)}
${gestures(view)}
${people(view)}
${returns(view)}
${claim(view)}
${ending(view)}
${history(view)}`;
}

const actionOf = ({ facts, language }: IncidentPage): string => `/recovery/${facts.recovery.id}?lang=${language}`;
const isOpen = ({ facts }: IncidentPage): boolean => facts.recovery.state === 'open';
const undo = (deedId: number, view: IncidentPage): Html =>
  isOpen(view) ? press(actionOf(view), { deed: 'undo', of: String(deedId) }, view.words.undo) : html``;

function keyFacts(view: IncidentPage): Html {
  const { words, language, locale, facts } = view;
  const { recovery, sums } = facts;
  const number = (value: number) => numberText(value, locale);
  const supplier = recovery.supplier === null ? '' : ` (${recovery.supplier})`;
  const rows: readonly (readonly [string, string])[] = [
    [words.facts.people, number(recovery.peopleCount)],
    [words.facts.apologies, words.ofAll(number(sums.apologiesGiven), number(sums.apologiesDue))],
    [words.facts.fault, `${FAULT_WORDS[recovery.fault][language]}${supplier}`],
    [words.facts.responsibility, recovery.responsible ?? words.ours],
    ...(sums.failures > 1 ? [[words.facts.failures, number(sums.failures)] as const] : []),
  ];
  return html`<dl class="facts">${rows.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function apologies(view: IncidentPage): Html {
  const { words, language, locale, firm, facts } = view;
  const { recovery, sums } = facts;
  const list = recovery.apologies.map(({ deedId, words: said, channel, name, people: count, saidAt }) => {
    const whom = name === null ? words.toMany(peopleText(count, view)) : words.toOne(name);
    const told = [whom, CHANNEL_WORDS[channel][language], dateText(new Date(saidAt), locale, firm.timeZone)];
    return html`<blockquote><p>${said}</p><footer>${told.join(' · ')} ${undo(deedId, view)}</footer></blockquote>`;
  });
  const left = Math.max(1, sums.apologiesDue - sums.apologiesGiven);
  return html`<h2>${words.apologies}</h2>
${list.length === 0 ? html`<p>${words.noApology}</p>` : list}
${
  isOpen(view)
    ? html`<details${list.length === 0 ? html` open` : ''}><summary>${words.addApology}</summary><form class="correct" method="post" action="${actionOf(view)}">${hidden({ deed: 'apology' })}
${field('words', { id: 'apology-words', name: 'words', label: words.apologyWords, isRequired: true })}
${choice({ id: 'apology-channel', name: 'channel', label: words.channel }, choicesOf(CHANNEL_WORDS, language))}
${field('count', { id: 'apology-people', name: 'people', label: words.apologyPeople, value: String(left) })}
${field('line', { id: 'apology-name', name: 'name', label: words.apologyName })}
<button type="submit">${words.note}</button></form></details>`
    : ''
}`;
}

function gestures(view: IncidentPage): Html {
  const { words, language, locale, firm, facts } = view;
  const list = facts.recovery.gestures.map((gesture) => {
    const price = moneyText(gesture.unitPriceCents, locale, firm.currency);
    const told = [
      ...(gesture.unitPriceCents === 0 ? [] : [words.each(price, numberText(gesture.people, locale))]),
      ...(gesture.dueOn === null ? [] : [words.due(dayText(gesture.dueOn, view))]),
      gesture.who,
    ];
    const promise = facts.promises.find(({ id }) => id === gesture.promiseId);
    const link = promise === undefined ? '' : html` · <a href="/promises?lang=${language}">${words.promise}</a>`;
    return html`<li><span>${gesture.what} · ${told.join(' · ')}${link}</span> ${undo(gesture.deedId, view)}</li>`;
  });
  return html`<h2>${words.gestures}</h2>
${list.length === 0 ? html`<p>${words.noGesture}</p>` : html`<ul class="history">${list}</ul>`}
${isOpen(view) ? gestureForm(view) : ''}`;
}

function gestureForm(view: IncidentPage): Html {
  const { words, language, facts } = view;
  const { recovery, yearlyMarginCents } = facts;
  const typed = (cents: number | null) =>
    cents === null ? '' : String(cents / 100).replace('.', language === 'fr' ? ',' : '.');
  const id = (name: string) => `gesture-${name}`;
  return html`<details><summary>${words.addGesture}</summary><form class="correct" method="post" action="${actionOf(view)}">${hidden({ deed: 'gesture' })}
${field('line', { id: id('what'), name: 'what', label: words.gestureWhat, hint: words.gestureHint, isRequired: true })}
${choice({ id: id('form'), name: 'form', label: words.form, value: 'time' }, choicesOf(FORM_WORDS, language))}
${field('count', { id: id('people'), name: 'people', label: words.gesturePeople, value: String(recovery.peopleCount) })}
${field('amount', { id: id('price'), name: 'price', label: words.price })}
${field('amount', { id: id('cash'), name: 'cash', label: words.cashEach })}
${field('amount', { id: id('paid'), name: 'paid', label: words.paid, hint: words.paidHint })}
${field('amount', { id: id('utilisation'), name: 'utilisation', label: words.utilisation, value: '100 %', hint: words.utilisationHint })}
${field('amount', { id: id('margin'), name: 'margin', label: words.margin, value: typed(yearlyMarginCents) })}
${field('day', { id: id('due'), name: 'due', label: words.dueOn })}
<button type="submit">${words.note}</button></form></details>`;
}

function people(view: IncidentPage): Html {
  const { words, language, locale, facts } = view;
  const { recovery, complaints } = facts;
  const named = recovery.people.filter(({ name }) => name !== '').map(({ name }) => name);
  const unnamed = recovery.peopleCount - named.length;
  const told = [...named, ...(unnamed > 0 ? [words.unnamed(numberText(unnamed, locale))] : [])];
  const links = complaints.map(
    ({ id, subject, authorName, receivedAt }) =>
      html`<li><a href="/complaints/${id}?lang=${language}">${subject ?? authorName ?? dateText(receivedAt, locale, view.firm.timeZone)}</a></li>`,
  );
  return html`<h2>${words.whoWasThere}</h2>
<p>${told.join(', ')}</p>
${
  isOpen(view)
    ? html`<details><summary>${words.addPerson}</summary><form class="correct" method="post" action="${actionOf(view)}">${hidden({ deed: 'person' })}
${field('line', { id: 'person-name', name: 'name', label: words.name, isRequired: true })}
<button type="submit">${words.note}</button></form></details>`
    : ''
}
${links.length === 0 ? '' : html`<h3>${words.complaints}</h3><ul>${links}</ul>`}`;
}

function returns(view: IncidentPage): Html {
  const { words, locale, facts } = view;
  const { recovery, toCount, bought } = facts;
  const colon = colonFor(locale);
  if (recovery.returns.length === 0 && toCount.length === 0 && bought.length === 0) return html``;
  return html`<h2>${words.returned}</h2><p class="hint">${words.returnedHint}</p>
<ul>${recovery.returns.map(({ days, returned, people: all }) => html`<li>${words.after(days)}${colon} ${words.ofAll(numberText(returned, locale), numberText(all, locale))}</li>`)}${bought.map(({ days, returned, people: all }) => html`<li>${words.after(days)}${colon} ${words.boughtBack(numberText(returned, locale), numberText(all, locale))}</li>`)}</ul>
${toCount.map(
  (
    days,
  ) => html`<form class="correct" method="post" action="${actionOf(view)}">${hidden({ deed: 'return', days: String(days) })}
<fieldset><legend>${words.after(days)}</legend>
${field('count', { id: `return-${days}`, name: 'returned', label: words.back, isRequired: true })}
${field('count', { id: `among-${days}`, name: 'people', label: words.among, value: String(recovery.peopleCount), isRequired: true })}
<button type="submit">${words.note}</button></fieldset></form>`,
)}`;
}

function claim(view: IncidentPage): Html {
  const { words, language, locale, firm, facts } = view;
  const { letter, recovery, sums } = facts;
  if (letter === null) return html``;
  const stands = recovery.claims.map(
    ({ state, amountCents, words: said, at }) =>
      html`<li><span>${CLAIM_WORDS[state][language]} · ${dateText(at, locale, firm.timeZone)}${amountCents === null ? '' : ` · ${moneyText(amountCents, locale, firm.currency)}`}${said === null ? '' : ` · ${said}`}</span></li>`,
  );
  return html`<h2>${words.claim}</h2>
<p class="hint">${words.claimHint}</p>
${stands.length === 0 ? '' : html`<ul class="history">${stands}</ul>`}
<details><summary>${letter.subject}</summary><div class="paper">${letter.text.split('\n').map((line) => html`<p>${line}</p>`)}</div></details>
<form class="correct" method="post" action="${actionOf(view)}">${hidden({ deed: 'claim' })}
${choice({ id: 'claim-state', name: 'state', label: words.claimState, value: stands.length === 0 ? 'asked' : 'answered' }, choicesOf(CLAIM_WORDS, language))}
${field('amount', { id: 'claim-amount', name: 'amount', label: words.amount, value: sums.shownCents === 0 ? '' : String(sums.shownCents / 100) })}
${field('line', { id: 'claim-words', name: 'words', label: words.answerWords })}
<button type="submit">${words.note}</button></form>`;
}

function ending(view: IncidentPage): Html {
  const { words, facts } = view;
  const { recovery } = facts;
  const action = actionOf(view);
  if (recovery.state !== 'open')
    return html`<div class="buttons">${press(action, { deed: 'reopen' }, words.reopen)}</div>`;
  const why = (id: string, isRequired: boolean) => field('line', { id, name: 'why', label: words.why, isRequired });
  return html`<details><summary>${words.describe}</summary><form class="correct" method="post" action="${action}">${hidden({ deed: 'describe' })}
${incidentFields(view, {
  what: recovery.what,
  day: recovery.happenedOn,
  count: String(recovery.peopleCount),
  location: recovery.location ?? '',
  fault: recovery.fault,
  supplier: recovery.supplier ?? '',
  responsible: recovery.responsible ?? '',
})}
<button type="submit">${words.note}</button></form></details>
<details><summary>${words.close}</summary><form class="correct" method="post" action="${action}">${hidden({ deed: 'close' })}${why('close-why', false)}<button type="submit">${words.close}</button></form></details>
<details><summary>${words.cancel}</summary><form class="correct" method="post" action="${action}">${hidden({ deed: 'cancel' })}${why('cancel-why', true)}<button type="submit">${words.cancel}</button></form></details>`;
}

/** Nothing is ever removed: what was taken back stands, and says so. */
function history(view: IncidentPage): Html {
  const { words, locale, firm, facts } = view;
  const undone = new Set(facts.deeds.flatMap(({ deed }) => (deed.kind === 'undone' ? [deed.deedId] : [])));
  const kinds: Readonly<Record<RecoveryDeed['kind'], string>> = words.deeds;
  return html`<details><summary>${words.history}</summary><ul class="history">${facts.deeds.map(
    ({ id, at, who, why, deed }) =>
      html`<li><span>${dateText(at, locale, firm.timeZone)} · ${who} · ${kinds[deed.kind]}${why === null ? '' : ` · ${why}`}${undone.has(id) ? html` <span class="tag">${words.takenBack}</span>` : ''}</span></li>`,
  )}</ul></details>`;
}
