import { countText, DECIDED_WORDS, dateText, moneyText, WEEKLY_QUESTIONS } from '@doleances/core';
import type { WeekSheet } from '@doleances/pipeline';
import { html } from 'hono/html';
import type { Html } from '../house/page.ts';
import { GRIEVANCES } from './condition-summary.ts';
import type { ConditionView } from './demand-box.ts';
import { field, hidden, type Said, saidBox } from './parts.ts';

export type WeeklyPage = ConditionView & { readonly sheet: WeekSheet; readonly said: Said | null };

/** The four questions, with what the week brought to each; answering is optional. */
export function weeklyPage(view: WeeklyPage): Html {
  const { words, language, locale, firm, sheet, said } = view;
  const { week, answers, answered } = sheet;
  const facts = factsOf(view);
  return html`<p class="back"><a href="/conditions?lang=${language}">← ${words.title}</a></p>
<h1>${words.weekly}</h1>
<p class="lead">${words.weekOf(week)}. ${words.weeklyLead}</p>
${saidBox(said)}
${answered === null ? '' : html`<p class="hint">${words.answeredBy(answered.who, dateText(answered.at, locale, firm.timeZone))}</p>`}
<form class="correct" method="post" action="/conditions/weekly?lang=${language}">${hidden({ week, deed: 'weekly' })}
${WEEKLY_QUESTIONS.map((question, place) => {
  const told = facts[place] ?? [];
  return html`<fieldset><legend>${question[language]}</legend>
${told.length === 0 ? html`<p class="hint">${words.nothing}</p>` : html`<ul>${told}</ul>`}
${field('words', { id: `answer${place + 1}`, name: `answer${place + 1}`, label: words.yourAnswer, value: answers[place] ?? '' })}</fieldset>`;
})}
<button type="submit">${words.note}</button></form>`;
}

/** One list for each question. */
function factsOf(view: WeeklyPage): readonly (readonly Html[])[] {
  const { texts, words, language, locale, firm, sheet } = view;
  const { asked, conceded, regrets, untold, worried } = sheet.facts;
  type Asked = (typeof asked)[number];
  const link = ({ demand }: Asked, text: string) =>
    html`<li><a href="/complaints/${demand.complaintId}?lang=${language}">${demand.authorName ?? words.anonymous}</a>${texts.colon}${text}</li>`;
  const titleOf = (conditionId: string) =>
    firm.conditions.find(({ id }) => id === conditionId)?.title[language] ?? conditionId;
  return [
    asked.map((one) => {
      const answer = one.decision === null ? words.noAnswer : DECIDED_WORDS[one.decision.answer][language];
      return link(one, `${one.condition.title[language]} · ${answer}`);
    }),
    [
      ...conceded.map(
        (one) => html`<li>${words.gaveWay(one.clientName ?? words.anonymous, titleOf(one.conditionId))}</li>`,
      ),
      ...regrets.map(({ decision, complaintIds, costCents }) => {
        const grievances =
          complaintIds.length === 0 ? '' : countText(complaintIds.length, GRIEVANCES[language], locale);
        const cost = costCents === 0 ? '' : moneyText(costCents, locale, firm.currency);
        const name = decision.clientName ?? words.anonymous;
        return html`<li>${words.gaveWay(name, titleOf(decision.conditionId))} · ${words.regretOf(grievances, cost)}</li>`;
      }),
    ],
    untold.map((one) => link(one, one.condition.title[language])),
    worried.map((one) => link(one, one.condition.worryBehind?.[language] ?? one.condition.title[language])),
  ];
}
