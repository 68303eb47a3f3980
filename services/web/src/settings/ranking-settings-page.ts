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
import type { Html } from '../house/page.ts';
import type { PageLanguage } from '../house/texts.ts';
import { rankingSettingsTexts } from './ranking-settings-texts.ts';

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
${constantsTable(
  POLICY_CONSTANTS.filter(({ isRanking }) => isRanking),
  view,
)}
<p>${texts.effort(steps)}</p>
<h2>${texts.wording}</h2>
${constantsTable(
  POLICY_CONSTANTS.filter(({ isRanking }) => !isRanking),
  view,
)}`;
}

function firstItems({ settings, language }: RankingSettingsPage): Html {
  const texts = rankingSettingsTexts(language);
  if (settings.sensitivity === null) return html`<p>${texts.tooMany}</p>`;
  if (settings.top.length === 0) return html`<p>${texts.none}</p>`;
  return html`<p>${texts.sensitivity}</p>
<ol>${settings.top.map((id) => html`<li><a href="/backlog/${id}?lang=${language}">${settings.labels.get(id)?.[language] ?? id}</a></li>`)}</ol>`;
}

/** The roles say again that this is a table: on a phone its rows are laid out as blocks, which would hide it. */
function constantsTable(constants: readonly PolicyConstant[], view: RankingSettingsPage): Html {
  const texts = rankingSettingsTexts(view.language);
  const tried = new Map((view.settings.sensitivity ?? []).map((line) => [line.constant.path, line]));
  const isTried = constants.some(({ path }) => tried.has(path));
  const names = [texts.setting, texts.value, texts.why, ...(isTried ? [texts.halved, texts.doubled] : [])];
  return html`<table class="settings" role="table">
<thead role="rowgroup"><tr role="row">${names.map((name) => html`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">${constants.map((constant) => constantRow(constant, tried.get(constant.path), view))}</tbody>
</table>`;
}

function constantRow(constant: PolicyConstant, line: Sensitivity | undefined, view: RankingSettingsPage): Html {
  const { language, locale, firm, settings } = view;
  const texts = rankingSettingsTexts(language);
  const written = (value: number) => policyValueText(constant, value, { locale, currency: firm.currency });
  const shift = (name: string, tried: Sensitivity['halved']) =>
    html`<td role="cell" data-name="${name}">${shiftText(tried, locale)}</td>`;
  return html`<tr role="row">
<th scope="row" role="rowheader">${constant.what[language]}<br><code>${constant.path}</code></th>
<td role="cell"><strong>${written(policyValue(settings.policy, constant.path))}</strong><br><small>${originText(constant, view, written)}</small></td>
<td role="cell">${constant.why[language]}</td>
${line === undefined ? '' : html`${shift(texts.halved, line.halved)}${shift(texts.doubled, line.doubled)}`}
</tr>`;
}

/** Whose value it is: the owner's, the clients file's, or ours with the bounds of a change. */
function originText(
  constant: PolicyConstant,
  { language, settings }: RankingSettingsPage,
  written: (value: number) => string,
): string {
  const texts = rankingSettingsTexts(language);
  const original = policyValue(DEFAULT_POLICY, constant.path);
  const own = policyValue(settings.ownPolicy, constant.path);
  if (own !== original) return texts.own(written(original));
  if (policyValue(settings.policy, constant.path) !== own) return texts.fromClients;
  return texts.bounds(written(constant.min), written(constant.max));
}
