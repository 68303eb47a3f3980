import { SourceError } from '../../source-error.ts';
import type { AcceptedEntry, RefusedEntry } from '../files/file-entry.ts';
import type { AskInput, CollectedBatch, SourceConnector } from '../source-connector.ts';
import { comparedLooks, isLookDue, LOOK_DAYS, type Look } from './shown-reviews.ts';

/** No firm has a million reviews on one page; a site that never ends is ill. */
const PAGES_MAX = 20_000;
const DAY_MS = 86_400_000;

/** How far the newest reviews were read; `sweep` is where a reading that was cut short goes on. */
export type SweepCursor = {
  readonly newestAt: string | null;
  readonly sweep: { readonly page: string | null; readonly newestAt: string | null } | null;
  /** What the site showed when it was last looked through; absent before the first look. */
  readonly look?: Look | null;
};

/** One review of a page, when its words are of, and what is stored of it. */
export type SweptReview = { readonly at: string; readonly entries: readonly AcceptedEntry[] };

export type SweptPage = {
  readonly reviews: readonly SweptReview[];
  readonly refused: readonly RefusedEntry[];
  /** How the next page is asked for; `null` after the last one. */
  readonly next: string | null;
  /** The site shows no more of its reviews, though there may be older ones. */
  readonly isCut?: boolean;
  readonly total: number | null;
};

export type Sweep = {
  readonly cursor: SweepCursor | null;
  readonly since: Date | null;
  readonly now: Date;
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
 * from the top. Once a day the way goes further down, to see what the site shows no more.
 */
export async function* sweepNewestFirst(sweep: Sweep): AsyncGenerator<CollectedBatch<SweepCursor>> {
  const readTo = sweep.cursor?.newestAt ?? null;
  const last = sweep.cursor?.look ?? null;
  let isLook = sweep.cursor?.sweep == null && isLookDue(last, sweep.now);
  const floor = floorOf(sweep, readTo, isLook);
  const seen = new Map<string, string>();
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
      isLook = false;
      page = null;
      isResumed = false;
      continue;
    }
    isResumed = false;
    done += read.reviews.length;
    newestAt = read.reviews.reduce<string | null>((newest, { at }) => laterOf(newest, at), newestAt);
    for (const { at, entries } of read.reviews) if (entries[0] !== undefined) seen.set(entries[0].externalId, at);
    const isLast = isBottom(read, page, floor);
    const compared =
      isLast && isLook && newestAt !== null
        ? comparedLooks(last, seen, {
            from: lookedTo({ floor, newestAt, seen, isCut: read.isCut === true }),
            now: sweep.now,
          })
        : null;
    const look = compared?.look ?? last;
    yield {
      items: read.reviews.flatMap(({ at, entries }) => (floor === null || at >= floor ? entries : [])),
      refused: read.refused,
      cursor: {
        ...(isLast ? { newestAt, sweep: null } : { newestAt: readTo, sweep: { page, newestAt } }),
        ...(look !== null && { look }),
      },
      ...(compared !== null && { withdrawn: compared.withdrawn }),
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
function floorOf({ since, overlapDays }: Sweep, readTo: string | null, isLook: boolean): string | null {
  const start = since?.toISOString() ?? null;
  if (readTo === null) return start;
  const days = isLook ? Math.max(overlapDays, LOOK_DAYS) : overlapDays;
  const overlapped = new Date(Date.parse(readTo) - days * DAY_MS).toISOString();
  return laterOf(overlapped, start);
}

/** How far down a look went: a site that shows its newest few says nothing of what is older than its last one. */
function lookedTo({ floor, newestAt, seen, isCut }: Looked): string {
  const month = new Date(Date.parse(newestAt) - LOOK_DAYS * DAY_MS).toISOString();
  const oldest = isCut ? [...seen.values()].toSorted()[0] : undefined;
  return [floor, oldest ?? null].reduce<string>((latest, one) => (one !== null && one > latest ? one : latest), month);
}

type Looked = {
  readonly floor: string | null;
  readonly newestAt: string;
  readonly seen: ReadonlyMap<string, string>;
  readonly isCut: boolean;
};

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
      const { cursor, since, now, signal } = input;
      return sweepNewestFirst({ cursor, since, now, signal, overlapDays, pageOf: pagesOf(input) });
    },
  };
}
