import { dayOf, effortText, type ItemAction, policyForFirm, type Severity, startOfDay } from '@doleances/core';
import type { BacklogRow } from '@doleances/store';
import { html } from 'hono/html';
import { inPlace } from '../browser/in-place.ts';
import type { Html } from '../house/page.ts';
import type { View } from '../house/view.ts';
import type { BacklogTexts } from './texts-backlog.ts';
import type { PostedFields } from './theme-change-form.ts';

/** What a form asks to do to an item; `null` when it asks nothing that exists. */
export function itemActionFrom({ one }: PostedFields, timeZone: string, now: Date): ItemAction | null {
  const number = (name: string) => {
    const given = one(name);
    return given === null ? null : Number(given.replace(',', '.'));
  };
  const day = (name: string) => {
    const given = one(name);
    return given === null ? null : (startOfDay(given, timeZone) ?? new Date(Number.NaN));
  };
  const kind = one('do');
  switch (kind) {
    case 'start':
    case 'reopen':
    case 'wake':
    case 'unpin':
      return { kind };
    case 'assign':
      return { kind, owner: one('owner') };
    case 'estimate':
      return { kind, effortHalfDays: number('halfDays') ?? 0 };
    case 'fix': {
      const fall = number('fall');
      return { kind, on: day('on') ?? now, expectedFall: fall === null ? null : fall / 100, note: one('note') };
    }
    case 'snooze': {
      const severityMin = number('severity') as Severity | null;
      return {
        kind,
        until: day('until'),
        clientsMore: number('more'),
        severityMin,
        ifGrowing: one('growing') !== null,
      };
    }
    case 'pin':
      return { kind, rank: number('rank') ?? 0, until: day('until') };
    case 'link':
      return { kind, url: one('url') };
    case 'comment':
      return { kind, text: one('text') ?? '' };
    default:
      return null;
  }
}

type Forms = View & { readonly words: BacklogTexts; readonly row: BacklogRow; readonly now: Date };

/** What may be done to an item now: single buttons first, the rest folded away. Plain forms, no script. */
export function itemForms(view: Forms): Html {
  const { words, row, language } = view;
  const { theme, state, pinnedRank } = row;
  const action = `/backlog/${theme.id}/item?lang=${language}`;
  const press = (kind: 'start' | 'reopen' | 'wake' | 'unpin', label = words[kind]) =>
    html`<form method="post" action="${action}"${inPlace(action)}><button name="do" value="${kind}">${label}</button></form>`;
  return html`<div class="buttons">
${state === 'new' || state === 'regressed' ? press('start') : ''}
${state === 'snoozed' ? press('wake') : ''}
${state === 'in_progress' || state === 'regressed' ? press('reopen') : ''}
${state === 'fixed' || state === 'verified' ? press('reopen', words.unfix) : ''}
${pinnedRank === null ? '' : press('unpin')}
</div>
${state === 'fixed' || state === 'verified' ? '' : fixForm(view, action)}
${snoozeForm(view, action)}
${assignForm(view, action)}
${pinForm(view, action)}
${linkForm(view, action)}
${commentForm(view, action)}`;
}

function folded(summary: string, form: Html): Html {
  return html`<details><summary>${summary}</summary>
${form}
</details>`;
}

function fixForm({ words, now, firm }: Forms, action: string): Html {
  const today = dayOf(now, firm.timeZone);
  return folded(
    words.fix,
    html`<form class="correct" method="post" action="${action}"${inPlace(action)}>
<p><label for="on">${words.on}</label><input id="on" name="on" type="date" value="${today}" max="${today}" required></p>
<p><label for="note">${words.note}</label><input id="note" name="note" maxlength="300" autocomplete="off"></p>
<p><label for="fall">${words.fall}</label><input id="fall" name="fall" type="number" min="1" max="100" inputmode="numeric"></p>
<button name="do" value="fix">${words.fix}</button>
</form>`,
  );
}

function snoozeForm({ words, texts }: Forms, action: string): Html {
  return folded(
    words.snooze,
    html`<form class="correct" method="post" action="${action}"${inPlace(action)}>
<p class="hint" id="snooze-hint">${words.snoozeHint}</p>
<p><label for="until">${words.until}</label><input id="until" name="until" type="date" aria-describedby="snooze-hint"></p>
<p><label for="more">${words.more}</label><input id="more" name="more" type="number" min="1" inputmode="numeric"></p>
<p><label for="severity">${words.severity}</label><select id="severity" name="severity"><option value="">${words.never}</option><option value="4">${texts.severities[4]}</option><option value="8">${texts.severities[8]}</option></select></p>
<p><label for="growing">${words.growing}</label><input id="growing" name="growing" type="checkbox" value="yes"></p>
<button name="do" value="snooze">${words.snooze}</button>
</form>`,
  );
}

function assignForm({ words, row, locale, firm }: Forms, action: string): Html {
  const steps = policyForFirm(firm, []).effortStepsHalfDays;
  return folded(
    `${words.assign} · ${words.halfDays}`,
    html`<form class="correct" method="post" action="${action}"${inPlace(action)}>
<p><label for="owner">${words.assignTo}</label><input id="owner" name="owner" maxlength="80" value="${row.owner ?? ''}" autocomplete="off"></p>
<button name="do" value="assign">${words.assign}</button>
</form>
<form class="correct" method="post" action="${action}"${inPlace(action)}>
<p><label for="halfDays">${words.halfDays}</label><select id="halfDays" name="halfDays">${steps.map(
      (step) =>
        html`<option value="${step}"${step === row.effortHalfDays ? html` selected` : ''}>${effortText(step, locale)}</option>`,
    )}</select></p>
<button name="do" value="estimate">${words.estimate}</button>
</form>`,
  );
}

function pinForm({ words, row }: Forms, action: string): Html {
  return folded(
    words.pin,
    html`<form class="correct" method="post" action="${action}"${inPlace(action)}>
<p><label for="rank">${words.rank}</label><input id="rank" name="rank" type="number" min="1" max="999" value="${row.pinnedRank ?? row.ranked?.rank ?? 1}" required></p>
<p><label for="pin-until">${words.pinUntil}</label><input id="pin-until" name="until" type="date"></p>
<button name="do" value="pin">${words.pin}</button>
</form>`,
  );
}

function linkForm({ words, row }: Forms, action: string): Html {
  return folded(
    words.link,
    html`<form class="correct" method="post" action="${action}"${inPlace(action)}>
<p><label for="url">${words.linkUrl}</label><input id="url" name="url" type="url" maxlength="500" value="${row.linkUrl ?? ''}"></p>
<button name="do" value="link">${words.setLink}</button>
</form>`,
  );
}

function commentForm({ words }: Forms, action: string): Html {
  return folded(
    words.comment,
    html`<form class="correct" method="post" action="${action}"${inPlace(action)}>
<p><label for="text">${words.commentText}</label><textarea id="text" name="text" rows="3" maxlength="2000" required></textarea></p>
<button name="do" value="comment">${words.comment}</button>
</form>`,
  );
}
