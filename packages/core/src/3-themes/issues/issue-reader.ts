import { type IssueText, type Rows, rowsFrom } from './issue-rows.ts';
import { ISSUE_TABLE } from './issue-table.ts';

/** Where a text lies among the troubles that firms hear of. */
export type IssueReading = LikelyIssues & {
  /** Of length 1, or empty where nothing was understood. */
  readonly place: Float32Array;
};

/** The troubles that firms hear of which a text may be a telling of. */
export type LikelyIssues = {
  /** Numbers of the issues it may tell of, rising. */
  readonly issues: readonly number[];
  /** How likely each of these is, as a vector of length 1. */
  readonly strengths: readonly number[];
};

/** How sharply a nearer issue is preferred; chosen on the streams that may be looked at. */
const SHARPNESS = 12;
/** Less likely issues are left out: they are many, and say nothing. */
const LIKELY_MIN = 0.01;

type Tables = { readonly turn: Rows; readonly issues: Rows };
const NOWHERE: IssueReading = { place: new Float32Array(0), issues: [], strengths: [] };

export type IssueReader = (meaning: Float32Array, scenes: Float32Array) => IssueReading;

/** A reader of another table than the one that ships, for the script that makes it. */
export function issueReaderFrom(text: IssueText): IssueReader {
  let tables: Tables | null = null;
  return (meaning, scenes) => {
    tables ??= { turn: rowsFrom(text.turn), issues: rowsFrom(text.issues) };
    const place = placeOf(tables.turn, meaning, scenes);
    return place === null ? NOWHERE : { place, ...likelyAt(tables.issues, place) };
  };
}

/**
 * Reads which of some six hundred issues, each told by people in eight or more ways, a text may be a telling of. Two
 * texts of one trouble are like the same ones, though they share no word, and though their own trouble is none of them.
 *
 * @param meaning As `meaningOf` gives it.
 * @param scenes As `scenesOf` gives it.
 * @source Learnt from `training/tellings` by `scripts/train-issues.ts`.
 */
export const issuesOf: IssueReader = issueReaderFrom(ISSUE_TABLE);

function placeOf({ columns, values }: Rows, meaning: Float32Array, scenes: Float32Array): Float32Array | null {
  const place = new Float32Array(columns);
  let row = 0;
  for (const part of [meaning, scenes]) {
    for (const value of part) {
      if (value !== 0) {
        const start = row * columns;
        for (let at = 0; at < columns; at += 1) place[at] = (place[at] ?? 0) + value * (values[start + at] ?? 0);
      }
      row += 1;
    }
  }
  const length = Math.hypot(...place);
  return length === 0 ? null : place.map((value) => value / length);
}

function likelyAt({ columns, values }: Rows, place: Float32Array): LikelyIssues {
  const nearness = new Float32Array(values.length / columns);
  for (let issue = 0; issue < nearness.length; issue += 1) {
    let sum = 0;
    const start = issue * columns;
    for (let at = 0; at < columns; at += 1) sum += (values[start + at] ?? 0) * (place[at] ?? 0);
    nearness[issue] = sum;
  }
  const nearest = nearness.reduce((most, one) => Math.max(most, one), -1);
  const odds = nearness.map((one) => Math.exp(SHARPNESS * (one - nearest)));
  const least = LIKELY_MIN * odds.reduce((sum, one) => sum + one, 0);
  const issues = Array.from(odds.keys()).filter((issue) => (odds[issue] ?? 0) >= least);
  const length = Math.hypot(...issues.map((issue) => odds[issue] ?? 0));
  return { issues, strengths: issues.map((issue) => (odds[issue] ?? 0) / length) };
}

/** How alike two readings are by the issues they may tell of, 0 to 1. */
export function sharedIssues(a: LikelyIssues, b: LikelyIssues): number {
  let sum = 0;
  for (let one = 0, other = 0; one < a.issues.length && other < b.issues.length; ) {
    const apart = (a.issues[one] ?? 0) - (b.issues[other] ?? 0);
    if (apart === 0) sum += (a.strengths[one] ?? 0) * (b.strengths[other] ?? 0);
    if (apart <= 0) one += 1;
    if (apart >= 0) other += 1;
  }
  return sum;
}

const FACET_OF_ISSUE: readonly string[] = ISSUE_TABLE.facetOfIssue.split(' ');

/** How likely a text tells of each facet, by the issues that it may tell of; these sum to 1 where there are any. */
export function facetsOfIssues({ issues, strengths }: LikelyIssues): ReadonlyMap<string, number> {
  const whole = strengths.reduce((sum, strength) => sum + strength, 0);
  const shares = new Map<string, number>();
  for (const [place, issue] of issues.entries()) {
    const facet = FACET_OF_ISSUE[issue] ?? '';
    shares.set(facet, (shares.get(facet) ?? 0) + (strengths[place] ?? 0) / whole);
  }
  return shares;
}
