import type { Bilingual } from '../firm/firm.ts';
import type { RankedTheme } from './backlog.ts';

export type TrackerName = 'github' | 'linear' | 'jira';
export const TRACKER_NAMES: readonly TrackerName[] = ['github', 'linear', 'jira'];

/** What goes out to a tracker. */
export type TrackerIssue = { readonly title: string; readonly body: string };

export type IssueFacts = {
  readonly label: Bilingual;
  readonly ranked: Pick<RankedTheme, 'reason'> | null;
  /** What ends a problem of that nature, from the card. */
  readonly change: string;
  /** The page of the theme in the dashboard. */
  readonly url: string;
  /** A customer's words; only when somebody chose to let them out. */
  readonly quote: string | null;
};

const TITLE_CHARS_MAX = 200;

/**
 * Title and text of an issue in the firm's language. Without a customer's words, unless asked for: a tracker may be
 * read by people the customer never wrote to.
 */
export function trackerIssueFor(
  { label, ranked, change, url, quote }: IssueFacts,
  language: 'fr' | 'en',
): TrackerIssue {
  const parts = [ranked?.reason[language] ?? null, quote, change, url];
  return { title: label[language].slice(0, TITLE_CHARS_MAX), body: parts.filter((part) => part !== null).join('\n\n') };
}
