import { countText, dateText, type JudgedRhythm, numberText } from '@doleances/core';
import type { RhythmSheet, SilenceSheet } from '@doleances/pipeline';
import { html } from 'hono/html';
import { clientPath } from '../clients/clients-page.ts';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { type Said, saidBox } from '../promises/promises-page.ts';
import { departureLines } from './silence-page.ts';
import type { SilencePageTexts } from './silence-texts.ts';
import { tableForm } from './table-form.ts';
import { tableTexts } from './table-texts.ts';

export const PURCHASE_COLUMNS = ['date', 'client', 'email', 'location', 'amount'] as const;
const RHYTHMS_SHOWN = 50;

export type PurchasesPage = View & {
  readonly words: SilencePageTexts;
  readonly sheet: RhythmSheet;
  readonly departures: SilenceSheet['departures'];
  /** Whether whoever looks answers for the whole firm. */
  readonly seesAll: boolean;
  readonly said: Said | null;
  readonly typed: Readonly<Record<string, string>>;
};

/** Who used to come back and does not, how everybody else comes back, and the form that brings more purchases. */
export function purchasesPage(view: PurchasesPage): Html {
  const { words, sheet, language, said, typed, seesAll } = view;
  const texts = words.purchases;
  const isEmpty = sheet.purchases.purchases === 0;
  return html`<p class="back"><a href="/silence?lang=${language}">← ${words.backToAll}</a></p>
<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
${saidBox(said)}
<p>${isEmpty ? texts.none : knownText(view)}</p>
${isEmpty ? '' : seesAll ? rhythmParts(view) : html`<p class="hint">${texts.otherPlaces}</p>`}
<h2>${texts.bring}</h2>
<p class="hint">${texts.bringLead}</p>
${tableForm({
  ...{ action: `/silence/purchases?lang=${language}`, texts: tableTexts(language), typed },
  columns: PURCHASE_COLUMNS.map((name) => [name, tableTexts(language).columnFor[name]] as const),
})}
<p class="hint"><code>doleances purchases import ${language === 'fr' ? 'achats.csv' : 'purchases.csv'}</code></p>`;
}

function knownText({ words, sheet, locale }: PurchasesPage): string {
  const { purchases, clients, lastOn } = sheet.purchases;
  const texts = words.purchases;
  return texts.known(
    countText(purchases, texts.purchaseWords, locale),
    countText(clients, texts.clientWords, locale),
    lastOn === null ? '–' : dayText(lastOn, locale),
  );
}

const dayText = (iso: string, locale: View['locale']): string => dateText(new Date(`${iso}T12:00:00Z`), locale, 'UTC');

function rhythmParts(view: PurchasesPage): Html {
  const { words, sheet, departures, locale } = view;
  const texts = words.purchases;
  if (sheet.rhythms.length === 0) return html`<p>${texts.noRhythm}</p>`;
  const others = sheet.rhythms.filter(({ state }) => state !== 'left');
  const more = others.length - RHYTHMS_SHOWN;
  return html`<h2>${texts.left}</h2>
${departures.length === 0 ? html`<p>${texts.leftNone}</p>` : departureLines(departures, view)}
${
  others.length === 0
    ? ''
    : html`<h2>${texts.rhythms}</h2>
<p class="hint">${texts.rhythmsLead}</p>
<table class="cards"><thead><tr><th scope="col">${texts.client}</th><th scope="col">${texts.every}</th><th scope="col">${texts.last}</th><th scope="col">${texts.quiet}</th></tr></thead>
<tbody>${others.slice(0, RHYTHMS_SHOWN).map((rhythm) => rhythmRow(rhythm, view))}</tbody></table>
${more > 0 ? html`<p class="hint">${texts.more(numberText(more, locale))}</p>` : ''}`
}`;
}

function rhythmRow({ clientKey, clientName, everyDays, quietDays, lastOn, state }: JudgedRhythm, view: PurchasesPage) {
  const { words, language, locale } = view;
  const texts = words.purchases;
  const days = (count: number) => countText(Math.round(count), texts.days, locale);
  return html`<tr><th scope="row"><a href="${clientPath(clientKey, language)}">${clientName}</a>${state === 'long_gone' ? html` <small>${texts.longGone}</small>` : ''}</th>
<td data-name="${texts.every}">${days(everyDays)}</td><td data-name="${texts.last}">${dayText(lastOn, locale)}</td><td data-name="${texts.quiet}">${days(quietDays)}</td></tr>`;
}
