import { type Bilingual, deedText, movedText, rankChangeText } from '@doleances/core';
import type { CorrectionPreview, ThemePreview } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { quoted } from '../house/quoted.ts';
import type { View } from '../house/view.ts';
import type { BacklogTexts } from './texts-backlog.ts';
import type { PostedFields } from './theme-change-form.ts';

export type PreviewPage = View & {
  readonly words: BacklogTexts;
  readonly themeId: string;
  /** The form that asked for the change: confirming sends it again. */
  readonly fields: PostedFields;
  readonly nameOf: (themeId: string) => Bilingual;
  readonly preview: ThemePreview;
  readonly said: string | null;
};

/** What a change would do, with one button that does it and a link that does not. */
export function previewPage(view: PreviewPage): Html {
  const { words, language, locale, themeId, preview, said, fields } = view;
  const hidden = fields.entries.filter(([name]) => name !== 'seen');
  const what = deedText(preview.deed, view.nameOf)[language];
  return html`${said === null ? '' : html`<p class="said alarm" role="alert">${said}</p>`}
<h1>${words.previewTitle}</h1>
<p class="lead">${what}</p>
${
  preview.conflicts.length === 0
    ? ''
    : html`<h2>${words.conflicts}</h2>
<ul class="said alarm">${preview.conflicts.map(({ text }) => html`<li>${text[language]}</li>`)}</ul>`
}
<p><strong>${movedText(preview, locale)}</strong></p>
<h2>${words.ranks}</h2>
${preview.ranks.length === 0 ? html`<p>${words.noRanks}</p>` : html`<ul>${preview.ranks.map((rank) => html`<li>${rankChangeText(rank, locale)}</li>`)}</ul>`}
${
  preview.quotes.length === 0
    ? ''
    : html`<h2>${words.quotes}</h2>
${preview.quotes.map((quote) => html`<blockquote><p>${quoted(quote, language)}</p></blockquote>`)}`
}
<form method="post" action="/backlog/${themeId}/change?lang=${language}" class="buttons">
${hidden.map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<input type="hidden" name="seen" value="${preview.seen}">
<button>${words.confirm}</button>
<a href="/backlog/${themeId}?lang=${language}">${words.cancel}</a>
</form>`;
}

export type CorrectionLook = View & {
  readonly words: BacklogTexts;
  readonly complaintId: string;
  readonly posted: Readonly<Partial<Record<string, string>>>;
  readonly previews: readonly CorrectionPreview[];
};

/** What a correction would move, with one button that makes it and a link that does not. */
export function correctionLookPage({ words, language, locale, complaintId, posted, previews }: CorrectionLook): Html {
  const moved = previews.find(({ complaints }) => complaints > 0) ?? { complaints: 0, clients: 0 };
  const ranks = previews.flatMap((preview) => preview.ranks);
  return html`<h1>${words.previewTitle}</h1>
<p><strong>${movedText(moved, locale)}</strong></p>
<h2>${words.ranks}</h2>
${ranks.length === 0 ? html`<p>${words.noRanks}</p>` : html`<ul>${ranks.map((rank) => html`<li>${rankChangeText(rank, locale)}</li>`)}</ul>`}
<form method="post" action="/complaints/${complaintId}/correct?lang=${language}" class="buttons">
${Object.entries(posted).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value ?? ''}">`)}
<input type="hidden" name="confirmed" value="yes">
<button>${words.confirm}</button>
<a href="/complaints/${complaintId}?lang=${language}">${words.cancel}</a>
</form>`;
}
