import type { Choice, ChoiceGroup, CorrectionField, Span } from '@doleances/core';
import type { ComplaintRow, GrievanceRow } from '@doleances/store';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { quoted } from '../house/quoted.ts';
import type { PageLanguage, PageTexts } from '../house/texts.ts';
import { type CorrectionForm, fieldName, type Posted, shownName } from './corrections.ts';

type View = {
  readonly texts: PageTexts;
  readonly language: PageLanguage;
  readonly complaint: ComplaintRow;
  readonly grievances: readonly GrievanceRow[];
  readonly form: CorrectionForm;
  /** What was chosen and could not be saved; empty otherwise. */
  readonly posted: Posted;
};

/** Says what was read wrongly: plain selects and one button, so that keyboard and screen reader need nothing more. */
export function correctionForm({ texts, language, complaint, grievances, form, posted }: View): Html {
  const { correction } = texts;
  if (complaint.direction === 'out') return html``;
  return html`<section class="screen"><h2 id="correct">${correction.title}</h2>
<p class="lead">${correction.hint}</p>
<form class="correct" method="post" action="/complaints/${complaint.id}/correct?lang=${language}">
${choice({ field: 'kind', span: null, label: correction.kind, choices: form.kinds, read: complaint.kind, language, posted })}
${grievances.map(
  (grievance) => html`<fieldset><legend>${quoted(grievance.quote, language)}</legend>
${choice({ field: 'facet', span: grievance, label: correction.facet, choices: form.facets, groups: form.facetGroups, read: grievance.facet, language, posted })}
${choice({ field: 'severity', span: grievance, label: correction.severity, choices: form.severities, read: String(grievance.severity), language, posted })}
${grievance.themeId === null ? '' : choice({ field: 'theme', span: grievance, label: correction.theme, choices: byLabel(form.themes, language), read: grievance.themeId, language, posted })}
</fieldset>`,
)}
<p><label for="why">${correction.why}</label><input id="why" name="why" maxlength="500" value="${posted.why ?? ''}" autocomplete="off" aria-describedby="why-hint"></p>
<p class="hint" id="why-hint">${correction.whyHint}</p>
<button type="submit">${correction.save}</button>
</form></section>`;
}

type Field = {
  readonly field: CorrectionField;
  readonly span: Span | null;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** The choices in groups, where there are too many for one list. */
  readonly groups?: readonly ChoiceGroup[];
  readonly read: string;
  readonly language: PageLanguage;
  readonly posted: Posted;
};

function choice({ field, span, label, choices, groups, read, language, posted }: Field): Html {
  const name = fieldName(field, span);
  const chosen = posted[name] ?? read;
  const known = choices.some(({ value }) => value === read);
  // A facet that the firm no longer has is still what was read.
  const gone = known ? [] : [{ value: read, label: { fr: read, en: read } }];
  const option = (one: Choice) =>
    html`<option value="${one.value}"${one.value === chosen ? html` selected` : ''}>${one.label[language]}</option>`;
  const options =
    groups === undefined
      ? choices.map(option)
      : groups.map(
          (group) =>
            html`<optgroup label="${group.label[language]}">${byLabel(group.choices, language).map(option)}</optgroup>`,
        );
  return html`<p><label for="${name}">${label}</label><select id="${name}" name="${name}">${gone.map(option)}${options}</select><input type="hidden" name="${shownName(name)}" value="${read}"></p>`;
}

function byLabel(choices: readonly Choice[], language: PageLanguage): readonly Choice[] {
  return choices.toSorted((a, b) => a.label[language].localeCompare(b.label[language], language));
}
