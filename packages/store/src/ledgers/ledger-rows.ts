import type { LaterGrievance } from '@doleances/core';

/** A deed as a person did it. `at` is given in tests that live through weeks, and by the sample's past. */
export type LedgerDeedToSave<Deed> = {
  readonly subjectId: string;
  readonly who: string;
  readonly why: string | null;
  readonly deed: Deed;
  readonly at: Date | null;
};

/** What changed in a condition of the firm, as JSON. */
export type ConditionEventDetail = readonly {
  readonly field: 'condition';
  readonly was: string | null;
  readonly is: string | null;
}[];

export type LaterGrievanceRow = LaterGrievance;
