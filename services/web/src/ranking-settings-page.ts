import {
  DEFAULT_POLICY,
  type Firm,
  numberText,
  POLICY_CONSTANTS,
  type PolicyConstant,
  policyValue,
  policyValueText,
  type Sensitivity,
  shiftText,
  type TextLocale,
} from '@doleances/core';
import type { RankingSettings } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from './page.ts';
import { rankingSettingsTexts } from './ranking-settings-texts.ts';
import type { PageLanguage } from './texts.ts';

export type RankingSettingsPage = {
  readonly language: PageLanguage;
  readonly locale: TextLocale;
  readonly firm: Firm;
  readonly settings: RankingSettings;
};

/** « Réglages du classement »: every constant, its value, its reason, and what the first items owe to it. */
export function rankingSettingsPage(view: RankingSettingsPage): Html {
  const texts = rankingSettingsTexts(view.language);
  const { policy } = view.settings;
  const steps = policy.effortStepsHalfDays.map((step) => numberText(step, view.locale, 1)).join(', ');
  return html`<h1>${texts.title}</h1>
<p class="lead">${texts.lead}</p>
<h2>${texts.ranking}</h2>
${firstItems(view)}
<div class="wide">${constantsTable(
    POLICY_CONSTANTS.filter(({ isRanking }) => isRanking),
    view,
  )}</div>
<p>${texts.effort(steps)}</p>
<h2>${texts.wording}</h2>
<div class="wide">${constantsTable(
    POLICY_CONSTANTS.filter(({ isRanking }) => !isRanking),
    view,
  )}</div>`;
}

function firstItems({ settings, language }: RankingSettingsPage): Html {
  const texts = rankingSettingsTexts(language);
  if (settings.sensitivity === null) return html`<p>${texts.tooMany}</p>`;
  if (settings.top.length === 0) return html`<p>${texts.none}</p>`;
  return html`<p>${texts.sensitivity}</p>
<ol>${settings.top.map((id) => html`<li><a href="/backlog/${id}?lang=${language}">${settings.labels.get(id)?.[language] ?? id}</a></li>`)}</ol>`;
}

function constantsTable(constants: readonly PolicyConstant[], view: RankingSettingsPage): Html {
  const texts = rankingSettingsTexts(view.language);
  const tried = new Map((view.settings.sensitivity ?? []).map((line) => [line.constant.path, line]));
  const isTried = constants.some(({ path }) => tried.has(path));
  return html`<table class="settings">
<thead><tr><th scope="col">${texts.setting}</th><th scope="col">${texts.value}</th><th scope="col">${texts.why}</th>${isTried ? html`<th scope="col">${texts.halved}</th><th scope="col">${texts.doubled}</th>` : ''}</tr></thead>
<tbody>${constants.map((constant) => constantRow(constant, tried.get(constant.path), view))}</tbody>
</table>`;
}

function constantRow(constant: PolicyConstant, line: Sensitivity | undefined, view: RankingSettingsPage): Html {
  const { language, locale, firm, settings } = view;
  const texts = rankingSettingsTexts(language);
  const written = (value: number) => policyValueText(constant, value, { locale, currency: firm.currency });
  const value = policyValue(settings.policy, constant.path);
  const original = policyValue(DEFAULT_POLICY, constant.path);
  return html`<tr>
<th scope="row">${constant.what[language]}<br><code>${constant.path}</code></th>
<td>${written(value)}<br><small>${value === original ? texts.bounds(written(constant.min), written(constant.max)) : texts.own(written(original))}</small></td>
<td>${constant.why[language]}</td>
${line === undefined ? '' : html`<td>${shiftText(line.halved, locale)}</td><td>${shiftText(line.doubled, locale)}</td>`}
</tr>`;
}
