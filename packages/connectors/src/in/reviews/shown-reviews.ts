/** How far back a site is looked through for what it shows no more, and how often. */
export const LOOK_DAYS = 30;
const LOOK_EVERY_MS = 20 * 3_600_000;
/** Kept in the cursor, which is written with each page; whoever has more in a month is told of the newest. */
const SHOWN_MAX = 500;
/** A feed that is made anew while it is read leaves out a review once; what is out twice, a day apart, was taken away. */
const MISSED_MAX = 2;

/** A review that a site showed at the last look, or should have. */
export type ShownReview = { readonly id: string; readonly at: string; readonly missed: number };

export type Look = { readonly at: string; readonly shown: readonly ShownReview[] };

export function isLookDue(last: Look | null, now: Date): boolean {
  return last === null || now.getTime() - Date.parse(last.at) >= LOOK_EVERY_MS;
}

/**
 * Compares two looks at a site.
 *
 * @param seen What it shows now: external ids and when each stands in its order.
 * @param from The look goes back to here; of what is older nothing is known.
 * @returns What it shows no more, each id once; and what the next look compares with.
 */
export function comparedLooks(
  last: Look | null,
  seen: ReadonlyMap<string, string>,
  { from, now }: { readonly from: string; readonly now: Date },
): { readonly withdrawn: readonly string[]; readonly look: Look } {
  const missing = (last?.shown ?? [])
    .filter(({ id, at }) => at >= from && !seen.has(id))
    .map((review) => ({ ...review, missed: review.missed + 1 }));
  const shown = [...seen]
    .filter(([, at]) => at >= from)
    .map(([id, at]): ShownReview => ({ id, at, missed: 0 }))
    .concat(missing.filter(({ missed }) => missed < MISSED_MAX))
    .toSorted((one, other) => (one.at > other.at ? -1 : 1))
    .slice(0, SHOWN_MAX);
  return {
    withdrawn: missing.filter(({ missed }) => missed >= MISSED_MAX).map(({ id }) => id),
    look: { at: now.toISOString(), shown },
  };
}
