import type { Bilingual } from '../firm/firm.ts';

/** nouveau → en cours → corrigé → vérifié or rechute; `snoozed` waits for a date. */
export type BacklogState = 'new' | 'in_progress' | 'fixed' | 'verified' | 'regressed' | 'snoozed';

/** One theme with everything its rank is made of; all figures are for the ranking date. */
export type RankedTheme = {
  readonly themeId: `thm_${string}`;
  /** 1 is first. */
  readonly rank: number;
  /** Rank if every kind of problem were reported equally often (m = 1). */
  readonly rankWithoutUnderReporting: number;
  readonly score: number;
  readonly scoreQuantile20: number;
  readonly atRiskPerMonthCents: number;
  /** Distinct clients in the window; a client counts once per 30 days. */
  readonly clients: number;
  readonly clientsBefore: number;
  /** Clients touched per month, reported or not: λ̂ · (30/56) · m. */
  readonly touchedPerMonth: number;
  readonly brokenPromiseShare: number;
  readonly shrunkSeverity: number;
  readonly underReporting: number;
  readonly effortHalfDays: number;
  readonly isRegressed: boolean;
  readonly trend: 'new' | 'growing' | 'steady' | 'fading' | 'regressed';
  /** First told within the last fortnight, by two clients or more. */
  readonly isEmerging?: boolean;
  readonly reason: Bilingual;
};
