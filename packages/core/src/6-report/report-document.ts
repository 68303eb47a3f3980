import type { FirmLocale } from '../firm/firm.ts';
import type { ReportDeed } from './action-link.ts';

export type ReportTone = 'calm' | 'watch' | 'alarm';

/** A sentence, and the page that shows where it comes from. */
export type ReportLine = { readonly text: string; readonly url: string | null };

export type ReportQuote = {
  /** The customer's exact words; cut with an ellipsis where long. */
  readonly words: string;
  readonly source: string;
  readonly url: string;
};

export type ReportRankedTheme = {
  readonly rank: number;
  readonly label: string;
  /** Money at risk per month. */
  readonly money: string;
  /** What it is between, three times in five: `entre 1 190 € et 2 140 €`; empty where nothing is at risk. */
  readonly range: string;
  /** The reason without rank and money, which stand beside it. */
  readonly reason: string;
  /** Low end, money and high end against the largest high end of the list, 0 to 1; for the bar. */
  readonly bar: { readonly low: number; readonly money: number; readonly high: number };
  readonly quotes: readonly ReportQuote[];
  readonly url: string;
};

export type ReportChoice = {
  readonly label: string;
  readonly url: string;
  /** What pressing it does, after asking; `null` for a plain link. */
  readonly deed: ReportDeed | null;
};

export type ReportAction = {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** The theme the choices are about; `null` where there is none. */
  readonly themeId: string | null;
  readonly choices: readonly ReportChoice[];
};

/** Complaints week by week, as bars; `text` says the same in words. */
export type ReportTrend = {
  readonly title: string;
  readonly text: string;
  readonly bars: readonly { readonly label: string; readonly complaints: number }[];
};

export type ReportSection = { readonly title: string; readonly lines: readonly ReportLine[] };

/** The report in its reader's language, before it becomes text, mail, page or PDF. Survives JSON. */
export type ReportDocument = {
  readonly version: 2;
  readonly week: string;
  /** ISO instant. */
  readonly madeAt: string;
  readonly locale: FirmLocale;
  readonly firmName: string;
  /** The one place it tells of; `null` for the whole firm. */
  readonly place: string | null;
  readonly isSample: boolean;
  /** "Semaine du 16 au 22 novembre 2026". */
  readonly period: string;
  readonly homeUrl: string;
  /** This report as a page. */
  readonly pageUrl: string;
  readonly verdict: ReportLine & { readonly tone: ReportTone };
  readonly action: ReportAction;
  /** At most two. */
  readonly changes: readonly ReportLine[];
  /** Promises, then silences. */
  readonly watch: readonly ReportLine[];
  /** One client to call, and why. */
  readonly call: ReportLine;
  /** `null` before there are two weeks to compare. */
  readonly trend: ReportTrend | null;
  /** The first five, with their verbatims. */
  readonly ranking: readonly ReportRankedTheme[];
  /** The next ones, without. */
  readonly others: readonly ReportRankedTheme[];
  /** Critical complaints, silence, promises, amends, clients, conditions, state of the data; none is empty. */
  readonly sections: readonly ReportSection[];
};
