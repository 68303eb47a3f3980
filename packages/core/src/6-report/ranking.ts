import { gammaQuantile } from '../3-themes/gamma.ts';
import { policyForFirm } from '../4-backlog/policy-for.ts';
import { oneLine, shortened } from '../5-response/plain-text.ts';
import type { Firm } from '../firm/firm.ts';
import type { ReportQuote, ReportRankedTheme } from './report-document.ts';
import type { ReportInput, ReportTheme, ReportVerbatim } from './report-input.ts';
import { nameText, type Voice } from './voice.ts';

/** The first are told with verbatims, the next with a line each; further down is the dashboard's. */
export const TOLD_MAX = 5;
export const LISTED_MAX = 10;
const LABEL_LENGTH_MAX = 120;
const QUOTES_MAX = 2;
const QUOTE_LENGTH_MAX = 220;

/** The first ten, in order. */
export function rankingFrom({ backlog, firm }: ReportInput, voice: Voice): readonly ReportRankedTheme[] {
  const shown = backlog.slice(0, LISTED_MAX).map((item) => ({ item, ...moneyOf(item, firm) }));
  const largest = Math.max(1, ...shown.map(({ high }) => high));
  return shown.map(({ item, low, high }, index) => {
    const { ranked, theme } = item;
    const money = voice.money(ranked.atRiskPerMonthCents);
    return {
      rank: ranked.rank,
      label: shortened(oneLine(theme.label[voice.language]), LABEL_LENGTH_MAX),
      money,
      range: rangeText({ low, high }, voice),
      reason: reasonWithout(ranked.reason[voice.language], `${money} ${voice.words.action.atRisk}`),
      bar: { low: low / largest, money: ranked.atRiskPerMonthCents / largest, high: high / largest },
      quotes: index < TOLD_MAX ? item.verbatims.slice(0, QUOTES_MAX).map((verbatim) => quoteFrom(verbatim, voice)) : [],
      url: voice.link('backlog', theme.id),
    };
  });
}

type Range = { readonly low: number; readonly high: number };

/**
 * Between which the money lies three times in five: the ranking's 20 % quantile carries over to the money, and the
 * 80 % one is that of the same gamma law of the number of clients.
 */
function moneyOf({ ranked }: ReportTheme, firm: Pick<Firm, 'policy'>): Range {
  const { atRiskPerMonthCents, score, scoreQuantile20, clients } = ranked;
  if (score <= 0) return { low: atRiskPerMonthCents, high: atRiskPerMonthCents };
  const { priorShape, scoreQuantile } = policyForFirm(firm, []);
  const shape = priorShape + clients;
  const above = gammaQuantile(Math.max(scoreQuantile, 1 - scoreQuantile), shape) / shape;
  return { low: (atRiskPerMonthCents * scoreQuantile20) / score, high: Math.max(1, above) * atRiskPerMonthCents };
}

function rangeText({ low, high }: Range, voice: Voice): string {
  if (!(high > low)) return '';
  const { between, betweenAnd } = voice.words.section;
  return `${between} ${voice.money(low)} ${betweenAnd} ${voice.money(high)}`;
}

/** The reason begins with its rank ("1er : ") and tells the money; both stand beside it in the report. */
function reasonWithout(reason: string, money: string): string {
  return reason.replace(/^\d{1,4}\p{L}{1,3}[\u00a0\u202f ]?: /u, '').replace(`, ${money}`, '');
}

function quoteFrom(
  { quote, authorName, location, receivedAt, complaintId }: ReportVerbatim,
  voice: Voice,
): ReportQuote {
  const source = [authorName, location].filter((part) => part !== null).map(nameText);
  return {
    words: shortened(oneLine(quote), QUOTE_LENGTH_MAX),
    source: [...source, voice.date(receivedAt)].join(', '),
    url: voice.link('complaints', complaintId),
  };
}
