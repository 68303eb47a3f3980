import { BENCH_EXCLUSIONS, benchReasonText, dateText } from '@doleances/core';
import type { BenchSheet } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { Said } from './client-page.ts';
import { type ClientsView, clientPath } from './clients-page.ts';

const PRODUCT_CHARS_MAX = 120;
const TEXT_CHARS_MAX = 500;

export type BenchPage = ClientsView & {
  /** `null` until a product is named. */
  readonly sheet: BenchSheet | null;
  readonly said: Said | null;
};

/** Five demanding clients for something new, each with a reason; then what they found first. */
export function benchPage(view: BenchPage): Html {
  const { words, sheet, language, firm, said } = view;
  return html`<h1>${words.benchTitle}</h1>
<p class="lead">${words.benchLead}</p>
${said === null ? '' : html`<p class="said${said.isRefused ? ' alarm' : ''}" role="status">${said.text}</p>`}
<form class="correct" method="get" action="/clients/bench">
<input type="hidden" name="lang" value="${language}">
<p><label for="bench-product">${words.product}</label><input id="bench-product" name="product" list="bench-products" required maxlength="${PRODUCT_CHARS_MAX}" value="${sheet?.product ?? ''}" autocomplete="off"></p>
<datalist id="bench-products">${firm.products.map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
<button type="submit">${words.choose}</button>
</form>
${sheet === null ? '' : chosenPart(sheet, view)}`;
}

function chosenPart(sheet: BenchSheet, view: BenchPage): Html {
  const { words, language, locale } = view;
  const seats = sheet.seats.map(
    ({
      clientKey,
      name,
      reason,
      wasInvited,
    }) => html`<li><p><a href="${clientPath(clientKey, language)}"><strong>${name}</strong></a>${wasInvited ? html` <span class="tag">${words.invited}</span>` : ''}</p>
<p class="reason">${benchReasonText(reason, name, locale)}</p>
${answerForms(sheet, clientKey, view)}</li>`,
  );
  return html`<h2>${words.seats}</h2>
${seats.length === 0 ? html`<p>${words.noSeats}</p>` : html`<ol class="ranked">${seats}</ol>`}
${
  sheet.leftOut.length === 0
    ? ''
    : html`<h2>${words.leftOut}</h2>
<ul class="history">${sheet.leftOut.map(({ clientKey, name, why }) => html`<li><span><a href="${clientPath(clientKey, language)}">${name}</a> · ${BENCH_EXCLUSIONS[why][language]}</span></li>`)}</ul>`
}
${findingsPart(sheet, view)}`;
}

/** What came of asking: invited, declined, or what they found. */
function answerForms({ product }: BenchSheet, clientKey: string, { words, language }: BenchPage): Html {
  const id = `found-${clientKey.replace(/[^a-z0-9]+/giu, '-')}`;
  return html`<form class="correct" method="post" action="/clients/bench?lang=${language}">
<input type="hidden" name="client" value="${clientKey}"><input type="hidden" name="product" value="${product}">
<p><label for="${id}">${words.found}</label><input id="${id}" name="text" maxlength="${TEXT_CHARS_MAX}"></p>
<div class="buttons"><button name="deed" value="invited">${words.invite}</button><button name="deed" value="found">${words.save}</button><button name="deed" value="declined">${words.declined}</button></div>
</form>`;
}

function findingsPart({ findings }: BenchSheet, { words, locale, language, firm }: BenchPage): Html | string {
  if (findings.length === 0) return '';
  return html`<h2>${words.findings}</h2>
<ul class="history">${findings.map(
    ({ clientKey, name, kind, at, text }) =>
      html`<li><span><a href="${clientPath(clientKey, language)}">${name ?? clientKey}</a> ${words.findingKinds[kind]}${text === null ? '' : html` · ${text}`}</span><span>${dateText(at, locale, firm.timeZone)}</span></li>`,
  )}</ul>`;
}
