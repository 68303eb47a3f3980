import { Temporal } from 'temporal-polyfill';
import type { Channel } from '../../1-complaint/item.ts';
import type { ChannelTrouble, MessageKind } from '../../2-signals/signals.ts';
import type { StreamWitness } from './silence-cause.ts';
import type { StreamWeek } from './silence-model.ts';

export type StreamKind = 'location' | 'source' | 'team' | 'product';
export type StreamKey = `${StreamKind}:${string}`;

/** The weekly history of one place, source, team or product. */
export type Stream = {
  readonly key: StreamKey;
  readonly kind: StreamKind;
  readonly name: string;
  /** Complete weeks, oldest first, without gaps. */
  readonly weeks: readonly StreamWeek[];
  /** Weeks and parts of weeks since the last complaint; `null` when none was ever told. */
  readonly quietWeeks: number | null;
  /** Exposure was counted (sales, visits), not guessed from the firm's mail. */
  readonly isMeasured: boolean;
};

/** Messages written to the firm that are alike as far as silence is concerned, of one week. */
export type StreamRow = {
  /** How many; one where it is not said. */
  readonly messages?: number;
  /** Of the last of them. */
  readonly receivedAt: Date;
  readonly kind: MessageKind;
  readonly channel: Channel;
  readonly starsOfFive: number | null;
  readonly location: string | null;
  readonly source: string | null;
  readonly teams: readonly string[];
  readonly products: readonly string[];
  readonly channelTrouble?: ChannelTrouble | null;
};

/** `stream` is a key such as `location:Laval`; `weekOf` any instant of the week. */
export type ExposureRow = { readonly stream: string; readonly weekOf: Date; readonly units: number };

export type StreamsInput = {
  readonly rows: Iterable<StreamRow>;
  readonly exposure: readonly ExposureRow[];
  readonly timeZone: string;
  readonly now: Date;
};

type Cell = { complaints: number; reviews: number; badReviews: number };
type Ledger = {
  readonly cells: Map<string, Map<number, Cell>>;
  /** When each stream was last heard of. */
  readonly lastAt: Map<string, number>;
  readonly inbound: Map<number, number>;
};
type WeekOf = (instant: Date) => number;

const DAY = 86_400_000;
const BAD_STARS_MAX = 2;
/** Five years; one message dated 1970 must not make a thousand empty weeks. */
const HISTORY_WEEKS_MAX = 260;
/** A firm's activity is read from this many messages, over as few weeks as hold them; noise is under 16 % then. */
const INBOUND_MIN = 40;
/** A season is followed within two months; mail thinner than that measures nothing, and every week counts the same. */
const INBOUND_WEEKS_MAX = 8;
/** A guessed exposure may quarter or double an expectation, never erase it: the mailbox itself may be what broke. */
const GUESS_MIN = 0.25;
const GUESS_MAX = 2;
const COMPLAINT_KINDS: ReadonlySet<MessageKind> = new Set(['complaint']);

/**
 * Counts complaints and exposure by week and stream, in one pass over the rows.
 *
 * Public reviews are kept out of a stream's own complaints, as the witness that tells suppression from improvement,
 * unless the stream speaks mostly through them. The week under way is left out.
 *
 * @returns Streams sorted by key. A stream begins the week after its first complaint (that week is never empty by
 * construction), or with its first counted exposure.
 */
export function streamsFrom(input: StreamsInput): readonly Stream[] {
  const weekOf = weekCounter(input.timeZone);
  const lastWeek = weekOf(input.now) - 1;
  const ledger = ledgerFrom(input.rows, weekOf);
  const measured = exposureByStream(input.exposure, weekOf);
  const keys = [...new Set([...ledger.cells.keys(), ...measured.keys()])].filter(isStreamKey).sort();
  return keys.map((key) => {
    const lastAt = ledger.lastAt.get(key);
    const quietWeeks = lastAt === undefined ? null : (input.now.getTime() - lastAt) / (7 * DAY);
    const seen = { cells: ledger.cells.get(key) ?? new Map<number, Cell>(), lastWeek, quietWeeks };
    const units = measured.get(key);
    if (units !== undefined) return streamFrom(key, seen, { units, isMeasured: true });
    return streamFrom(key, seen, { units: guessedExposure(seen, ledger.inbound), isMeasured: false });
  });
}

/** Number of the Monday-based week an instant falls in, counted from 1970, in the firm's time zone. */
function weekCounter(timeZone: string): WeekOf {
  const starts = new Map<number, number>();
  const startOf = (week: number): number => {
    const known = starts.get(week);
    if (known !== undefined) return known;
    const start = Temporal.PlainDate.from(mondayOf(week)).toZonedDateTime(timeZone).epochMilliseconds;
    starts.set(week, start);
    return start;
  };
  return (instant) => {
    const at = instant.getTime();
    const guess = Math.floor((at / DAY + 3) / 7);
    if (at < startOf(guess)) return guess - 1;
    return at >= startOf(guess + 1) ? guess + 1 : guess;
  };
}

const mondayOf = (week: number): string => new Date((week * 7 - 3) * DAY).toISOString().slice(0, 10);

function isStreamKey(key: string): key is StreamKey {
  return /^(?:location|source|team|product):./.test(key);
}

function ledgerFrom(rows: Iterable<StreamRow>, weekOf: WeekOf): Ledger {
  const ledger: Ledger = { cells: new Map(), lastAt: new Map(), inbound: new Map() };
  for (const row of rows) {
    if (row.kind === 'noise') continue;
    const week = weekOf(row.receivedAt);
    const messages = row.messages ?? 1;
    ledger.inbound.set(week, (ledger.inbound.get(week) ?? 0) + messages);
    const isBadReview = row.channel === 'review' && row.starsOfFive !== null && row.starsOfFive <= BAD_STARS_MAX;
    if (!COMPLAINT_KINDS.has(row.kind) && !isBadReview) continue;
    const alike = { messages, review: row.channel === 'review' ? { isBadReview } : null };
    for (const key of keysOf(row)) {
      count(ledger, { key, week }, alike);
      ledger.lastAt.set(key, Math.max(ledger.lastAt.get(key) ?? Number.NEGATIVE_INFINITY, row.receivedAt.getTime()));
    }
  }
  return ledger;
}

function keysOf(row: StreamRow): readonly StreamKey[] {
  return [
    ...(row.location === null ? [] : [`location:${row.location}` as const]),
    ...(row.source === null ? [] : [`source:${row.source}` as const]),
    ...new Set(row.teams.map((team) => `team:${team}` as const)),
    ...new Set(row.products.map((product) => `product:${product}` as const)),
  ];
}

/** The messages that tell why a place may have fallen silent, by stream. */
export function troublesByStream(rows: Iterable<StreamRow>): ReadonlyMap<string, StreamWitness['troubles']> {
  const byStream = new Map<string, { at: Date; kind: ChannelTrouble['kind'] }[]>();
  for (const { channelTrouble, location, receivedAt } of rows) {
    if (channelTrouble === undefined || channelTrouble === null) continue;
    for (const place of new Set([...channelTrouble.locations, ...(location === null ? [] : [location])])) {
      const key = `location:${place}`;
      byStream.set(key, [...(byStream.get(key) ?? []), { at: receivedAt, kind: channelTrouble.kind }]);
    }
  }
  return byStream;
}

type Alike = { readonly messages: number; readonly review: { readonly isBadReview: boolean } | null };

function count({ cells }: Ledger, { key, week }: { key: StreamKey; week: number }, { messages, review }: Alike): void {
  const weeks = cells.get(key) ?? new Map<number, Cell>();
  cells.set(key, weeks);
  const cell = weeks.get(week) ?? { complaints: 0, reviews: 0, badReviews: 0 };
  weeks.set(week, cell);
  if (review === null) cell.complaints += messages;
  else cell.reviews += messages;
  if (review?.isBadReview === true) cell.badReviews += messages;
}

function exposureByStream(rows: readonly ExposureRow[], weekOf: WeekOf): Map<string, Map<number, number>> {
  const byStream = new Map<string, Map<number, number>>();
  for (const { stream, weekOf: instant, units } of rows) {
    const weeks = byStream.get(stream) ?? new Map<number, number>();
    byStream.set(stream, weeks);
    const week = weekOf(instant);
    weeks.set(week, (weeks.get(week) ?? 0) + Math.max(0, units));
  }
  return byStream;
}

type StreamCells = {
  readonly cells: ReadonlyMap<number, Cell>;
  readonly lastWeek: number;
  readonly quietWeeks: number | null;
};

type Exposure = { readonly units: ReadonlyMap<number, number>; readonly isMeasured: boolean };

function streamFrom(
  key: StreamKey,
  { cells, lastWeek, quietWeeks }: StreamCells,
  { units, isMeasured }: Exposure,
): Stream {
  const [kind = '', ...name] = key.split(':');
  const known = isMeasured ? Math.min(...units.keys()) : Math.min(...cells.keys()) + 1;
  const first = Math.max(known, lastWeek - HISTORY_WEEKS_MAX);
  const average = meanOf([...units.values()]);
  const countsReviews = speaksThroughReviews(cells);
  const weeks = Array.from({ length: Math.max(0, lastWeek - first + 1) }, (_, index) => {
    const cell = cells.get(first + index) ?? { complaints: 0, reviews: 0, badReviews: 0 };
    return {
      weekOf: mondayOf(first + index),
      complaints: cell.complaints + (countsReviews ? cell.reviews : 0),
      // A week nobody counted is not a week without customers.
      exposure: units.get(first + index) ?? average,
      isCounted: isMeasured && units.has(first + index),
      badReviews: countsReviews ? 0 : cell.badReviews,
      reviews: countsReviews ? 0 : cell.reviews,
    };
  });
  return { key, kind: kind as StreamKind, name: name.join(':'), weeks, quietWeeks, isMeasured };
}

function speaksThroughReviews(cells: ReadonlyMap<number, Cell>): boolean {
  let complaints = 0;
  let reviews = 0;
  for (const cell of cells.values()) {
    complaints += cell.complaints;
    reviews += cell.reviews;
  }
  return reviews > complaints;
}

/**
 * What the rest of the firm received lately, as an index around 1: an inn gets half its mail, and half its complaints,
 * in winter. All ones where the mail is too thin to tell.
 */
function guessedExposure(
  { cells, lastWeek }: Omit<StreamCells, 'quietWeeks'>,
  inbound: ReadonlyMap<number, number>,
): Map<number, number> {
  const first = Math.max(Math.min(...cells.keys()), lastWeek - HISTORY_WEEKS_MAX);
  const others: number[] = [];
  for (let week = first; week <= lastWeek; week++) {
    const own = cells.get(week);
    others.push((inbound.get(week) ?? 0) - (own === undefined ? 0 : own.complaints + own.reviews));
  }
  const average = meanOf(others);
  const span = Math.ceil(INBOUND_MIN / average);
  const indexOf = (position: number): number => {
    if (span > INBOUND_WEEKS_MAX) return 1;
    const index = meanOf(others.slice(Math.max(0, position - span + 1), position + 1)) / average;
    return Math.min(GUESS_MAX, Math.max(GUESS_MIN, index));
  };
  return new Map(others.map((_, position) => [first + position, indexOf(position)]));
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
