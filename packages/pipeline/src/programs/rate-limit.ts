/** Keys beyond that many are forgotten, the longest unseen first: memory stays small whoever knocks. */
const KEYS_MAX = 20_000;

export type RateLimit = {
  /** Takes one turn. @returns Seconds to wait when there is none left; `null` when it was granted. */
  take(key: string): number | null;
};

/**
 * So many turns at once, which come back evenly over a minute. Kept in memory: a restart forgives, and each process
 * counts for itself.
 */
export function openRateLimit({ perMinute, now }: { readonly perMinute: number; readonly now: () => Date }): RateLimit {
  const left = new Map<string, { turns: number; atMs: number }>();
  return {
    take(key) {
      const atMs = now().getTime();
      const known = left.get(key) ?? { turns: perMinute, atMs };
      const back = (Math.max(0, atMs - known.atMs) / 60_000) * perMinute;
      const turns = Math.min(perMinute, known.turns + back);
      left.delete(key);
      left.set(key, { turns: turns >= 1 ? turns - 1 : turns, atMs });
      for (const oldest of left.keys()) {
        if (left.size <= KEYS_MAX) break;
        left.delete(oldest);
      }
      return turns >= 1 ? null : Math.ceil(((1 - turns) * 60) / perMinute);
    },
  };
}
