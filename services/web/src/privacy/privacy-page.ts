import { dateText, numberText, receiptFor, retentionEndsAt, retentionMonthsOf } from '@doleances/core';
import type { ErasureRow, HoldRow, RowCounts } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import { field } from '../ledgers/parts.ts';
import { type Said, saidBox } from '../promises/promises-page.ts';
import type { PrivacyPageTexts } from './privacy-texts.ts';

export type PrivacyPage = View & {
  readonly words: PrivacyPageTexts;
  readonly said: Said | null;
  readonly candidates: readonly { readonly clientKey: string; readonly name: string | null }[];
  readonly erasures: readonly ErasureRow[];
  readonly holds: readonly HoldRow[];
  readonly retention: { readonly before: Date; readonly rows: RowCounts };
};

/** What the law lets people ask, and what was done of it. */
export function privacyPage(view: PrivacyPage): Html {
  const { words, said, language } = view;
  return html`<h1>${words.title}</h1>
<p class="lead">${words.lead}</p>
<p class="hint">${words.law}</p>
${saidBox(said)}
${candidatesList(view)}
<section aria-labelledby="find"><h2 id="find">${words.find}</h2>
<form class="correct card" method="get" action="/settings/privacy/person"><input type="hidden" name="lang" value="${language}">
${field('line', { id: 'client', name: 'client', label: words.client, hint: words.clientHint })}
<button type="submit">${words.search}</button></form>
<form class="correct card" method="get" action="/settings/privacy/person"><input type="hidden" name="lang" value="${language}">
${field('line', { id: 'named', name: 'named', label: words.named, hint: words.namedHint })}
<p><label for="email">${words.email}</label><input id="email" name="email" type="email" maxlength="200"></p>
<button type="submit">${words.search}</button></form></section>
<section aria-labelledby="retention"><h2 id="retention">${words.retention}</h2>${retentionPart(view)}</section>
${holdsPart(view)}
<section aria-labelledby="register"><h2 id="register">${words.register}</h2>${registerPart(view)}</section>
<p><a href="/settings/breaches?lang=${language}">${words.incidents}</a></p>`;
}

function candidatesList({ candidates, words, language }: PrivacyPage): Html | '' {
  if (candidates.length === 0) return '';
  return html`<p>${words.several}</p><ul>${candidates.map(
    ({ clientKey, name }) =>
      html`<li><a href="/settings/privacy/person?client=${encodeURIComponent(clientKey)}&lang=${language}">${name ?? clientKey}</a></li>`,
  )}</ul>`;
}

function retentionPart({ words, firm, locale, language, retention, erasures }: PrivacyPage): Html {
  const { before, rows } = retention;
  const months = retentionMonthsOf(firm);
  const total = Object.values(rows).reduce((sum, one) => sum + one, 0);
  const announced = erasures.findLast(({ kind, months: of }) => kind === 'announced' && of !== null && of <= months);
  const what =
    total === 0
      ? words.retentionNothing
      : `${words.retentionRows(numberText(total, locale))} ${
          announced === undefined
            ? words.retentionAnnounce
            : words.retentionFrom(dateText(retentionEndsAt(announced.at), locale, firm.timeZone))
        }`;
  return html`<p>${words.retentionLead(numberText(months, locale), dateText(before, locale, firm.timeZone))}</p>
<p>${what}</p>
<p><a href="/settings/firm?lang=${language}#retention">${words.retentionChange}</a></p>`;
}

function holdsPart({ words, holds, locale, firm, language }: PrivacyPage): Html | '' {
  const lasting = holds.filter(({ liftedAt }) => liftedAt === null);
  if (lasting.length === 0) return '';
  return html`<section aria-labelledby="holds"><h2 id="holds">${words.holds}</h2><ul class="history">${lasting.map(
    ({ id, clientKey, at, who, why }) =>
      html`<li><span><a href="/settings/privacy/person?client=${encodeURIComponent(clientKey)}&lang=${language}">${clientKey}</a> – ${dateText(at, locale, firm.timeZone)}, ${who} – ${why}</span>
<form method="post" action="/settings/privacy/release?lang=${language}"><input type="hidden" name="hold" value="${id}"><button class="small" type="submit">${words.release}</button></form></li>`,
  )}</ul></section>`;
}

function registerPart({ words, erasures, locale, firm }: PrivacyPage): Html {
  if (erasures.length === 0) return html`<p>${words.none}</p>`;
  return html`<p class="hint">${words.registerLead}</p>
<table class="cards"><caption class="unseen">${words.register}</caption><thead><tr><th scope="col">${words.receipt}</th><th scope="col">${words.day}</th><th scope="col">${words.kind}</th><th scope="col">${words.rows}</th><th scope="col">${words.by}</th><th scope="col">${words.reason}</th></tr></thead>
<tbody>${erasures.map(({ id, at, kind, who, why, counts }) => {
    const rows = Object.values(counts).reduce((sum, one) => sum + one, 0);
    return html`<tr><th scope="row">${receiptFor(id, at)}</th><td data-name="${words.day}">${dateText(at, locale, firm.timeZone)}</td><td data-name="${words.kind}">${words.kinds[kind]}</td><td data-name="${words.rows}">${numberText(rows, locale)}</td><td data-name="${words.by}">${who}</td><td data-name="${words.reason}">${why ?? ''}</td></tr>`;
  })}</tbody></table>`;
}
