import { type CriticalReason, dateText, type Firm, type TextLocale } from '@doleances/core';
import { ANSWERED_HOW, type AnsweredHow, type ComplaintLife } from '@doleances/pipeline';
import type { ComplaintRow } from '@doleances/store';
import { html } from 'hono/html';
import { inPlace } from '../browser/in-place.ts';
import { escalationTexts } from '../escalations/texts-escalations.ts';
import type { Html } from '../house/page.ts';
import type { PageLanguage, PageTexts } from '../house/texts.ts';
import { backlogTexts } from '../theme/texts-backlog.ts';
import type { ComplaintTexts } from './complaint-texts.ts';
import type { CorrectionForm } from './corrections.ts';
import { fieldName, shownName } from './corrections.ts';

export type DeedForms = {
  readonly texts: PageTexts;
  readonly words: ComplaintTexts;
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
  readonly complaint: ComplaintRow;
  readonly form: CorrectionForm;
  readonly life: ComplaintLife;
  /** Who looks, by the name their deeds are signed with. */
  readonly who: string;
  /** What was typed and could not be saved. */
  readonly typed: Readonly<Partial<Record<string, string>>>;
};

export const TEXT_MAX = 2_000;

/** Who has the message in hand, and what may be done about it now; each form works without a script. */
export function deedForms(view: DeedForms): Html {
  const { words, life, complaint } = view;
  const isOurs = complaint.direction === 'out';
  return html`<section class="side" aria-labelledby="hand">
<h2 id="hand">${words.hand}</h2>
<p>${life.holder === null ? words.heldByNobody : words.heldBy(life.holder)}</p>
${escalationText(view)}
<div class="buttons">${life.holder === view.who ? press(view, 'leave', words.leave) : press(view, 'take', life.holder === null ? words.take : words.takeOver)}</div>
${isOurs ? '' : html`${answerPart(view)}${noteForm(view)}${life.escalation === null ? escalateForm(view) : ''}${dismissForm(view)}`}
</section>`;
}

/** A letter of ours is known by itself; of what was said aloud nobody knows unless told. */
function answerPart(view: DeedForms): Html {
  const { words, life, locale, firm, language } = view;
  if (life.answer === null) {
    return html`<div class="buttons">${ANSWERED_HOW.map((how) => press(view, `answer:${how}`, words.answer[how]))}</div>`;
  }
  const { who, at, how } = life.answer;
  const name = backlogTexts(language).whos.get(who) ?? who;
  return html`<p>${words.answered[how](name, dateText(at, locale, firm.timeZone))}</p>
<div class="buttons">${press(view, 'unanswer', words.undo)}</div>`;
}

/** Says no more than « Remontées » does: whoever reads that the boss was told worries no longer. */
function escalationText({ life, words, language }: DeedForms): Html | string {
  if (life.escalation === null) return '';
  const { id, state, route, isSent } = life.escalation;
  const isFolded = state === 'untold' && route === 'folded';
  const isOnTheWay = (state === 'waiting' || state === 'unanswered') && !isSent;
  const told = isFolded ? words.alertFolded : isOnTheWay ? words.alertOnTheWay : words.escalation[state];
  const why = state === 'untold' && !isFolded ? escalationTexts(language).routes[route] : '';
  return html`<p><a href="/escalations?lang=${language}#${id}">${told}</a>${why === '' ? '' : ` (${why})`}</p>`;
}

type PressedDeed = 'take' | 'leave' | 'unanswer' | `answer:${AnsweredHow}`;

function press({ complaint, language }: DeedForms, deed: PressedDeed, label: string): Html {
  return html`<form method="post" action="/complaints/${complaint.id}/deed?lang=${language}"${inPlace(`/complaints/${complaint.id}/deed?lang=${language}`)}><button name="deed" value="${deed}">${label}</button></form>`;
}

function folded(title: string, isOpen: boolean, content: Html): Html {
  return html`<details${isOpen ? html` open` : ''}><summary>${title}</summary>${content}</details>`;
}

function noteForm({ words, complaint, language, typed }: DeedForms): Html {
  const text = typed.text ?? '';
  return folded(
    words.note,
    text !== '',
    html`<form class="correct" method="post" action="/complaints/${complaint.id}/deed?lang=${language}"${inPlace(`/complaints/${complaint.id}/deed?lang=${language}`)}>
<p><label for="note-text">${words.noteText}</label><textarea id="note-text" name="text" rows="3" maxlength="${TEXT_MAX}" required aria-describedby="note-hint">${text}</textarea></p>
<p class="hint" id="note-hint">${words.noteHint}</p>
<button name="deed" value="note">${words.save}</button></form>`,
  );
}

function escalateForm({ texts, words, complaint, language, typed }: DeedForms): Html {
  const reasons = Object.entries(texts.criticalReasons) as [CriticalReason, string][];
  return folded(
    words.escalate,
    typed.reason !== undefined,
    html`<form class="correct" method="post" action="/complaints/${complaint.id}/deed?lang=${language}"${inPlace(`/complaints/${complaint.id}/deed?lang=${language}`)}>
<p class="hint">${words.escalateHint}</p>
<p><label for="reason">${words.reason}</label><select id="reason" name="reason">${reasons.map(
      ([value, name]) =>
        html`<option value="${value}"${typed.reason === value ? html` selected` : ''}>${name}</option>`,
    )}</select></p>
<p><label for="escalate-why">${words.why}</label><input id="escalate-why" name="why" maxlength="500" required autocomplete="off" value="${typed.reason === undefined ? '' : (typed.why ?? '')}"></p>
<button name="deed" value="escalate">${words.escalate}</button></form>`,
  );
}

/** A correction of the kind, asked for as people think of it. */
function dismissForm({ words, complaint, form, language }: DeedForms): Html | string {
  if (complaint.kind !== 'complaint') return '';
  const name = fieldName('kind', null);
  const kinds = form.kinds.filter(({ value }) => value !== 'complaint');
  return folded(
    words.dismiss,
    false,
    html`<form class="correct" method="post" action="/complaints/${complaint.id}/correct?lang=${language}">
<input type="hidden" name="${shownName(name)}" value="${complaint.kind}">
<p><label for="dismiss-kind">${words.dismissKind}</label><select id="dismiss-kind" name="${name}">${kinds.map(
      ({ value, label }) => html`<option value="${value}">${label[language]}</option>`,
    )}</select></p>
<p><label for="dismiss-why">${words.dismissWhy}</label><input id="dismiss-why" name="why" maxlength="500" required autocomplete="off" aria-describedby="dismiss-hint"></p>
<p class="hint" id="dismiss-hint">${words.dismissHint}</p>
<button>${words.preview}</button></form>`,
  );
}
