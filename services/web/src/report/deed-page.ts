import type { ReportClaim } from '@doleances/core';
import type { BacklogRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { ReportTexts } from './report-texts.ts';

/** Weeks that an item may be put off by a link; longer is decided on its page. */
export const WEEKS_OFF = [1, 2, 4] as const;

export type DeedPage = View & {
  readonly words: ReportTexts;
  readonly claim: ReportClaim;
  readonly row: BacklogRow;
  /** Where the form is sent: this very page. */
  readonly action: string;
  readonly said: string | null;
};

/** Asks before anything is done: mail programs open links by themselves, people press buttons. */
export function deedPage({ language, words, claim, row, action, said, firm }: DeedPage): Html {
  const deed = words.deeds[claim.deed];
  return html`<article class="report">
<h1>${deed.ask}</h1>
<p class="lead">${row.theme.label[language]}${row.ranked === null ? '' : html`<br>${row.ranked.reason[language]}`}</p>
${said === null ? '' : html`<p class="said alarm" role="alert">${said}</p>`}
<form class="correct" method="post" action="${action}">
${claim.deed === 'delegate' ? personField(words, firm.staff) : ''}
${claim.deed === 'snooze' ? weeksField(words) : ''}
<button type="submit">${deed.press}</button>
</form>
<p class="hint">${words.asReader(claim.name)}</p>
<p><a href="/backlog/${row.theme.id}?lang=${language}">${words.open}</a></p>
</article>`;
}

function personField(words: ReportTexts, staff: View['firm']['staff']): Html {
  return html`<p><label for="owner">${words.toWhom}</label><input id="owner" name="owner" maxlength="80" list="staff" required autocomplete="off"></p>
<datalist id="staff">${staff.map(({ name }) => html`<option value="${name}"></option>`)}</datalist>`;
}

function weeksField(words: ReportTexts): Html {
  return html`<fieldset><legend>${words.weeks}</legend>${WEEKS_OFF.map(
    (weeks) =>
      html`<label class="check"><input type="radio" name="weeks" value="${weeks}"${weeks === 2 ? html` checked` : ''}> ${words.inWeeks(weeks)}</label>`,
  )}</fieldset>
<p class="hint">${words.orGrows}</p>`;
}

export type DonePage = View & {
  readonly words: ReportTexts;
  readonly said: string;
  readonly themeId: string | null;
  /** A letter to whoever has it now. */
  readonly mailto: string | null;
};

export function donePage({ words, said, themeId, mailto, language }: DonePage): Html {
  return html`<article class="report"><h1>${said}</h1>
${mailto === null ? '' : html`<p><a href="${mailto}">${words.tell}</a></p>`}
${themeId === null ? '' : html`<p><a href="/backlog/${themeId}?lang=${language}">${words.open}</a></p>`}
</article>`;
}
