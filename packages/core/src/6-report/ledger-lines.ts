import { moneyText, numberText } from '../4-backlog/format.ts';
import type { DecisionName } from '../5-response/conditions/decision.ts';
import { isHiddenFrom } from '../5-response/escalation/hidden-from.ts';
import { ANSWER_WORDS, costText, OMISSION } from '../5-response/ledger-words.ts';
import { oneLine, shortened } from '../5-response/plain-text.ts';
import { startOfDay } from '../firm/day.ts';
import type { ReportLine } from './report-document.ts';
import type { ReportAmends, ReportInput } from './report-input.ts';
import { nameText, type Voice } from './voice.ts';

const AMENDS_MAX = 3;
const DECISIONS_MAX = 4;
const WHAT_LENGTH_MAX = 90;

/** `« La ligne coupée » (11 mai, 9 personnes) : 738 € donnés + 738 € non vendus = 1 476 €.`; empty where nothing was noted. */
export function amendsLines(input: ReportInput, voice: Voice): readonly ReportLine[] {
  const told = (input.amends ?? []).filter(({ what }) => !namesReader(what, input));
  return told
    .slice(0, AMENDS_MAX)
    .map((one) => ({ text: amendsText(one, input, voice), url: voice.link('recovery', one.id) }));
}

function amendsText(one: ReportAmends, { firm }: ReportInput, voice: Voice): string {
  const day = startOfDay(one.happenedOn, firm.timeZone);
  const facts = [
    ...(day === null ? [] : [voice.date(day)]),
    voice.count(one.people, 'touched'),
    ...(one.apologies < one.people
      ? [
          `${voice.words.section.apologies} ${numberText(one.apologies, voice.locale)}/${numberText(one.people, voice.locale)}`,
        ]
      : []),
  ];
  const cost = costText(one, { locale: voice.locale, currency: firm.currency });
  const what = voice.quoted(shortened(oneLine(one.what), WHAT_LENGTH_MAX));
  return `${what} (${facts.join(', ')})${voice.colon} ${cost.replace(/\.$/, '')}.`;
}

/** What was answered this week to demands outside a condition; a report of one place tells only of that place. */
export function decisionLines({ decisions = [], firm }: ReportInput, voice: Voice): readonly ReportLine[] {
  return decisions.slice(0, DECISIONS_MAX).map(({ conditionId, clientName, answer, complaintId }) => {
    const title = firm.conditions.find(({ id }) => id === conditionId)?.title[voice.language] ?? conditionId;
    const name = nameText(clientName ?? voice.words.call.unknown);
    return {
      text: `${name}, ${voice.quoted(title)}${voice.colon} ${decidedText(answer, voice)}.`,
      url: complaintId === null ? voice.link('conditions', conditionId) : voice.link('complaints', complaintId),
    };
  });
}

/** « nous avons choisi d’accepter » */
function decidedText(answer: DecisionName, voice: Voice): string {
  const text = `${voice.words.section.decided} ${ANSWER_WORDS[answer][voice.language]}`;
  return text.replace(/ de (?=[aeiouhéè])/u, ' d’');
}

/** How often we gave way, whether we regret it, and which condition nobody hears of any more. */
export function conditionNoteLines({ conditionNotes = [], firm }: ReportInput, voice: Voice): readonly ReportLine[] {
  const words = voice.words.section;
  return conditionNotes.flatMap(({ conditionId, conceded, decided, rate, regrets, regretCents, isUntold }) => {
    const title = firm.conditions.find(({ id }) => id === conditionId)?.title[voice.language];
    if (title === undefined) return [];
    const cost = regretCents === 0 ? null : moneyText(regretCents, voice.locale, firm.currency);
    const said = [
      ...(rate === null
        ? []
        : [`${words.gaveWay} ${voice.count(conceded, 'time')} ${words.outOf} ${numberText(decided, voice.locale)}`]),
      ...(regrets === 0
        ? []
        : [`${words.regretted} ${voice.count(regrets, 'time')} ${words.lately}${cost === null ? '' : ` (${cost})`}`]),
      ...(isUntold ? [words.untoldLately] : []),
    ];
    if (said.length === 0) return [];
    return [
      { text: `${voice.quoted(title)}${voice.colon} ${said.join(', ')}.`, url: voice.link('conditions', conditionId) },
    ];
  });
}

/** Demands of clients who had never been told: the omission is ours. */
export function omissionText(untold: number, voice: Voice): string {
  return untold === 0 ? '' : ` ${OMISSION[voice.language]}`;
}

/** What names a reader is left out of what they read. */
function namesReader(text: string, { readers, firm }: ReportInput): boolean {
  return readers.some((reader) => isHiddenFrom(reader, { grievances: [], text, authorName: null }, firm));
}
