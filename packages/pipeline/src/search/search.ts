import {
  dayOf,
  type Excerpt,
  excerptFrom,
  type Firm,
  isEmptyQuery,
  isFoundIn,
  type SearchQuery,
  searchQueryFrom,
  searchWordsFrom,
  startOfDay,
} from '@doleances/core';
import type { BacklogRow, PromiseRow, SearchHit, SearchWanted } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

const PAGE_ROWS = 20;
const PAGE_ROWS_MAX = 100;
const EXCERPT_CHARS = 240;
const SUBJECT_CHARS = 120;
const THEMES_SHOWN = 8;
const PROMISES_SHOWN = 5;
/** Messages that hold the words, of which those are shown whose promise itself does. */
const PROMISES_LOOKED_AT = 100;
const DAY_MS = 86_400_000;
const KINDS = ['complaint', 'question', 'praise', 'request', 'status_chase', 'noise', 'ours'] as const;

/** What a person or a program asks, as it was typed. */
export type SearchAsked = {
  readonly q?: string;
  /** The first and the last day, in the firm's own time: 2026-11-02. */
  readonly from?: string;
  readonly to?: string;
  readonly kind?: string;
  readonly location?: string;
  readonly source?: string;
  readonly theme?: string;
  readonly critical?: boolean;
  readonly after?: string;
  readonly limit?: number;
};

export type FoundComplaint = Omit<SearchHit, 'cleanText'> & {
  readonly subjectParts: Excerpt;
  readonly excerpt: Excerpt;
};

export type SearchFound = {
  readonly ok: true;
  /** Something is looked for: words or a filter. */
  readonly isAsked: boolean;
  readonly complaints: readonly FoundComplaint[];
  readonly total: number;
  /** There are at least so many. */
  readonly isTotalMore: boolean;
  /** What to ask the next page after; `null` on the last one. */
  readonly next: string | null;
  /** Of the whole search, told on its first page. */
  readonly themes: readonly BacklogRow[];
  readonly promises: readonly PromiseRow[];
  /** Names of the themes on the page, hidden ones left out. */
  readonly themeNames: ReadonlyMap<string, BacklogRow['theme']['label']>;
};

export type SearchRefused = { readonly ok: false; readonly field: 'from' | 'to' | 'kind' };

/**
 * Looks in complaints, themes and promises at once. What the viewer may not see is neither found nor counted: the store
 * behind `ports` answers for them.
 */
export async function searchEverywhere(
  ports: Pick<Ports, 'store'>,
  firm: Pick<Firm, 'timeZone'>,
  asked: SearchAsked,
): Promise<SearchFound | SearchRefused> {
  const { store } = ports;
  const wanted = wantedFrom(asked, firm.timeZone);
  if ('ok' in wanted) return wanted;
  const isAsked = wanted.query !== null || hasFilter(wanted);
  const isFirst = wanted.after === null && wanted.query !== null;
  const [page, rows, promises] = await Promise.all([
    isAsked
      ? store.searchComplaints({ ...wanted, limitRows: wanted.limitRows + 1 })
      : { hits: [], total: 0, isTotalMore: false },
    isAsked ? store.listBacklog() : [],
    isFirst && wanted.query !== null && !hasFilter(wanted)
      ? store.listPromises({ query: wanted.query, limitRows: PROMISES_LOOKED_AT })
      : [],
  ]);
  const hits = page.hits.slice(0, wanted.limitRows);
  const names = new Map<string, BacklogRow['theme']['label']>(rows.map(({ theme }) => [theme.id, theme.label]));
  const { query } = wanted;
  return {
    ok: true,
    isAsked,
    complaints: hits.map((hit) => foundFrom(hit, query, names)),
    total: page.total,
    isTotalMore: page.isTotalMore,
    next: page.hits.length > hits.length ? (hits.at(-1)?.id ?? null) : null,
    themes: isFirst && query !== null ? themesNamed(rows, query) : [],
    promises: query === null ? [] : promises.filter((one) => isPromised(one, query)).slice(0, PROMISES_SHOWN),
    themeNames: names,
  };
}

function wantedFrom(asked: SearchAsked, timeZone: string): SearchWanted | SearchRefused {
  const typed = (value: string | undefined) => value?.trim() || null;
  const since = dayFrom(typed(asked.from), timeZone);
  if (since === 'unclear') return { ok: false, field: 'from' };
  const last = dayFrom(typed(asked.to), timeZone);
  if (last === 'unclear') return { ok: false, field: 'to' };
  const kind = typed(asked.kind);
  const known = KINDS.find((name) => name === kind) ?? null;
  if (kind !== null && known === null) return { ok: false, field: 'kind' };
  const query = searchQueryFrom(asked.q ?? '');
  return {
    query: isEmptyQuery(query) ? null : query,
    since,
    until: last === null ? null : dayAfter(last, timeZone),
    kind: known,
    location: typed(asked.location),
    sourceId: typed(asked.source),
    themeId: typed(asked.theme),
    isCritical: asked.critical === true,
    after: typed(asked.after),
    limitRows: Math.min(PAGE_ROWS_MAX, Math.max(1, asked.limit ?? PAGE_ROWS)),
  };
}

function dayFrom(typed: string | null, timeZone: string): Date | null | 'unclear' {
  return typed === null ? null : (startOfDay(typed, timeZone) ?? 'unclear');
}

/** Days are 23 to 25 hours long: the middle of the next one is the next one. */
function dayAfter(start: Date, timeZone: string): Date {
  const next = new Date(start.getTime() + DAY_MS * 1.5);
  return startOfDay(dayOf(next, timeZone), timeZone) ?? new Date(start.getTime() + DAY_MS);
}

function hasFilter({ since, until, kind, location, sourceId, themeId, isCritical }: SearchWanted): boolean {
  return isCritical || [since, until, kind, location, sourceId, themeId].some((one) => one !== null);
}

const NOTHING: SearchQuery = { all: [], none: [] };

function foundFrom(
  { cleanText, ...hit }: SearchHit,
  query: SearchQuery | null,
  names: ReadonlyMap<string, unknown>,
): FoundComplaint {
  return {
    ...hit,
    themeIds: hit.themeIds.filter((id) => names.has(id)),
    subjectParts: excerptFrom(hit.subject ?? '', query ?? NOTHING, SUBJECT_CHARS),
    excerpt: excerptFrom(cleanText, query ?? NOTHING, EXCERPT_CHARS),
  };
}

/** In the order of the backlog. */
function themesNamed(rows: readonly BacklogRow[], query: SearchQuery): readonly BacklogRow[] {
  return rows
    .filter(({ theme }) => {
      const told = [theme.label.fr, theme.label.en];
      return isFoundIn(query, searchWordsFrom({ told, named: [theme.concept.product, theme.id] }));
    })
    .slice(0, THEMES_SHOWN);
}

/** One of the words is in the promise itself, or names who made it or waits for it; the others stand around it. */
function isPromised(promise: PromiseRow, { all }: SearchQuery): boolean {
  const { quote, action, performer, promisor, clientName, id } = promise;
  const words = searchWordsFrom({ told: [quote, action], named: [performer, promisor, clientName, id] });
  return all.some((phrase) => isFoundIn({ all: [phrase], none: [] }, words));
}
