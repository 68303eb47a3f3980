import type { FirmLocale } from '../firm/firm.ts';

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
  /** Money at risk per month, with the figure it exceeds 8 times out of 10. */
  readonly money: string;
  readonly reason: string;
  /** Against the largest, 0 to 1; for the bar. */
  readonly share: number;
  readonly quotes: readonly ReportQuote[];
  readonly url: string;
};

export type ReportAction = {
  readonly title: string;
  readonly text: string;
  readonly url: string;
  readonly choices: readonly { readonly label: string; readonly url: string }[];
};

export type ReportSection = { readonly title: string; readonly lines: readonly ReportLine[] };

/** The report in the firm's language, before it becomes text, mail or page. Survives JSON. */
export type ReportDocument = {
  readonly version: 1;
  readonly week: string;
  /** ISO instant. */
  readonly madeAt: string;
  readonly locale: FirmLocale;
  readonly firmName: string;
  readonly isSample: boolean;
  /** "Semaine du 16 au 22 novembre 2026". */
  readonly period: string;
  readonly homeUrl: string;
  readonly verdict: ReportLine & { readonly tone: ReportTone };
  readonly action: ReportAction;
  /** At most two. */
  readonly changes: readonly ReportLine[];
  /** Promises, then silences. */
  readonly watch: readonly ReportLine[];
  /** One client to call, and why. */
  readonly call: ReportLine;
  readonly ranking: readonly ReportRankedTheme[];
  /** Silence, promises, critical complaints, clients, state of the data; none is empty. */
  readonly sections: readonly ReportSection[];
};
