import { SourceError } from '../../source-error.ts';
import type { AcceptedEntry, RefusedEntry } from '../files/file-entry.ts';
import type { AskInput, CollectedBatch, SourceConnector } from '../source-connector.ts';

/** No firm has a million reviews on one page; a site that never ends is ill. */
const PAGES_MAX = 20_000;
const DAY_MS = 86_400_000;

/** How far the newest reviews were read; `sweep` is where a reading that was cut short goes on. */
export type SweepCursor = {
  readonly newestAt: string | null;
  readonly sweep: { readonly page: string | null; readonly newestAt: string | null } | null;
};

/** One review of a page, when its words are of, and what is stored of it. */
export type SweptReview = { readonly at: string; readonly entries: readonly AcceptedEntry[] };

export type SweptPage = {
  readonly reviews: readonly SweptReview[];
  readonly refused: readonly RefusedEntry[];
  /** How the next page is asked for; `null` after the last one. */
  readonly next: string | null;
  readonly total: number | null;
};

export type Sweep = {
  readonly cursor: SweepCursor | null;
  readonly since: Date | null;
  readonly signal: AbortSignal;
  /** Days below the newest that are read again, where the site sorts by creation and an edit does not rise. */
  readonly overlapDays: number;
  pageOf(page: string | null): Promise<SweptPage>;
};

/**
 * Reads a site that lists its newest reviews first, page by page, down to what was read before.
 *
 * The newest instant is remembered only when the whole way down was read: what lies between would be lost if a reading
 * that was cut short counted. A later call goes on with the page it stopped at; where the site no longer knows that page,
 * from the top.
 */
export async function* sweepNewestFirst(sweep: Sweep): AsyncGenerator<CollectedBatch<SweepCursor>> {
  const readTo = sweep.cursor?.newestAt ?? null;
  const floor = floorOf(sweep, readTo);
  let page = sweep.cursor?.sweep?.page ?? null;
  let isResumed = page !== null;
  let newestAt = laterOf(readTo, sweep.cursor?.sweep?.newestAt ?? null);
  let done = 0;
  for (let count = 0; count < PAGES_MAX; count += 1) {
    if (sweep.signal.aborted) return;
    const read = await sweep.pageOf(page).catch((error: unknown) => {
      if (isResumed && error instanceof SourceError && error.retry === 'never') return null;
      throw error;
    });
    if (read === null) {
      page = null;
      isResumed = false;
      continue;
    }
    isResumed = false;
    done += read.reviews.length;
    newestAt = read.reviews.reduce<string | null>((newest, { at }) => laterOf(newest, at), newestAt);
    const isLast = isBottom(read, page, floor);
    yield {
      items: read.reviews.flatMap(({ at, entries }) => (floor === null || at >= floor ? entries : [])),
      refused: read.refused,
      cursor: isLast ? { newestAt, sweep: null } : { newestAt: readTo, sweep: { page, newestAt } },
      progress: read.total === null ? null : { done: Math.min(done, read.total), total: read.total },
    };
    if (isLast) return;
    page = read.next;
  }
}

function isBottom(read: SweptPage, page: string | null, floor: string | null): boolean {
  if (read.next === null || read.next === page) return true;
  if (read.reviews.length === 0) return read.refused.length === 0;
  return floor !== null && read.reviews.every(({ at }) => at < floor);
}

/** ISO instants of one form compare as text. */
function floorOf({ since, overlapDays }: Sweep, readTo: string | null): string | null {
  const start = since?.toISOString() ?? null;
  if (readTo === null) return start;
  const overlapped = new Date(Date.parse(readTo) - overlapDays * DAY_MS).toISOString();
  return laterOf(overlapped, start);
}

function laterOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one > other ? one : other;
}

/** Both ways of asking a site that lists its reviews newest first and says how many there are. */
export function newestFirst<Settings>(of: {
  readonly site: string;
  readonly overlapDays: number;
  readonly pagesOf: (input: AskInput<Settings>) => Sweep['pageOf'];
}): Pick<SourceConnector<Settings, SweepCursor>, 'test' | 'collect'> {
  const { site, overlapDays, pagesOf } = of;
  return {
    async test(input) {
      const { total, reviews } = await pagesOf(input)(null);
      return { found: `${site} shows ${total ?? reviews.length} reviews.` };
    },
    collect(input) {
      const { cursor, since, signal } = input;
      return sweepNewestFirst({ cursor, since, signal, overlapDays, pageOf: pagesOf(input) });
    },
  };
}
