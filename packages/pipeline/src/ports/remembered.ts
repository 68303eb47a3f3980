import { performance } from 'node:perf_hooks';
import type { Store } from '@doleances/store';

/** Figures move with the clock too: none is older than this. */
const KEPT_MS = 60_000;
/** Of figures just made anew: what was being written may not be in them, and a process knows the firm of two seconds ago. */
const UNSURE_MS = 2_500;
/** Of one person's house: a handful of figures, in two languages. */
const NAMES_MAX = 50;

type Kept = { readonly revision: number; readonly untilMs: number; readonly value: Promise<unknown> };

/** Each person's house is a store of its own, so that nobody is shown what another may see. */
const houses = new WeakMap<object, Map<string, Kept>>();

/**
 * Figures made of many rows, kept until something is written that figures are made of, and made once for all who ask
 * meanwhile.
 *
 * @param name What they are, with everything they depend on beside the rows.
 */
export async function remembered<T>(
  store: Pick<Store, 'findRevision'>,
  name: string,
  load: () => Promise<T>,
): Promise<T> {
  const kept = houses.get(store) ?? new Map<string, Kept>();
  houses.set(store, kept);
  const { revision, isSettled } = await store.findRevision();
  const known = kept.get(name);
  if (known !== undefined && known.revision === revision && performance.now() < known.untilMs) {
    return known.value as Promise<T>;
  }
  const isSure = isSettled && known?.revision === revision;
  const value = load();
  if (kept.size >= NAMES_MAX) kept.clear();
  kept.set(name, { revision, untilMs: performance.now() + (isSure ? KEPT_MS : UNSURE_MS), value });
  value.catch(() => kept.delete(name));
  return value;
}

/** The minute of an instant: what depends on the clock is named with it. */
export const minuteOf = (now: Date): number => Math.floor(now.getTime() / 60_000);

/** How much there is; counting a hundred thousand rows for each page would cost more than the page. */
export function loadCounts(
  store: Pick<Store, 'findRevision' | 'countComplaints'>,
): ReturnType<Store['countComplaints']> {
  return remembered(store, 'counts', () => store.countComplaints());
}
