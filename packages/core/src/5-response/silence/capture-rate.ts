export type CaptureRate = {
  /** How many complaints there really were. */
  readonly total: number;
  readonly standardError: number;
  /** Part of them that the first list caught; 0 to 1. */
  readonly share: number;
};

/**
 * Estimates how many complaints exist from two independent lists of them.
 *
 * @param counts `recorded` by us, `elsewhere` (reviews, survey), and `both`.
 * @returns `null` when the counts contradict each other (`both` larger than a list, or a negative count).
 * Source: Chapman 1951; variance by Seber 1970.
 */
export function captureRate(counts: {
  readonly recorded: number;
  readonly elsewhere: number;
  readonly both: number;
}): CaptureRate | null {
  const { recorded, elsewhere, both } = counts;
  if (both < 0 || both > recorded || both > elsewhere) return null;
  const total = ((recorded + 1) * (elsewhere + 1)) / (both + 1) - 1;
  const variance =
    ((recorded + 1) * (elsewhere + 1) * (recorded - both) * (elsewhere - both)) / ((both + 1) ** 2 * (both + 2));
  return { total, standardError: Math.sqrt(variance), share: total === 0 ? 1 : recorded / total };
}
