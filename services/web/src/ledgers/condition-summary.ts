import { countText, numberText } from '@doleances/core';
import type { ConditionSummary } from '@doleances/pipeline';
import { type ConditionView, concessionText } from './demand-box.ts';
import { dayText } from './recovery-page.ts';

const CLIENTS = { fr: { one: 'client', other: 'clients' }, en: { one: 'client', other: 'clients' } };
const DEMANDS = { fr: { one: 'demande', other: 'demandes' }, en: { one: 'demand', other: 'demands' } };
export const GRIEVANCES = { fr: { one: 'plainte', other: 'plaintes' }, en: { one: 'complaint', other: 'complaints' } };

/** `dite à 3 clients · affichée depuis le … · 2 demandes en six mois · …`. */
export function summaryTexts(summary: ConditionSummary, view: ConditionView): readonly string[] {
  const { words, language, locale } = view;
  const { toldCount, shownOn, demands, unanswered, untold, concessions } = summary;
  const number = (value: number) => numberText(value, locale);
  const isTold = toldCount > 0 || shownOn !== null;
  return [
    ...(isTold ? [] : [words.toldNone.split('. ')[0] ?? '']),
    ...(toldCount > 0 ? [words.toldCount(countText(toldCount, CLIENTS[language], locale))] : []),
    ...(shownOn === null ? [] : [words.shownSince(dayText(shownOn, view))]),
    ...(demands.length === 0 ? [] : [words.demandCount(countText(demands.length, DEMANDS[language], locale))]),
    ...(unanswered === 0 ? [] : [words.unanswered(number(unanswered))]),
    ...(untold === 0 ? [] : [words.untold(number(untold))]),
    ...(concessions.decided === 0 ? [] : [concessionText(concessions, view)]),
  ];
}
