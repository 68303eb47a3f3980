import { Temporal } from 'temporal-polyfill';
import { type Calendar, timesIn } from '../../2-signals/promises/dates.ts';
import type { PromiseState } from '../../2-signals/signals.ts';
import { foldInPlace } from '../../text/normalise.ts';
import { type CalendarOf, localTime } from '../business-calendar.ts';

/** When something is to be done: what passed, today, within seven days, after, and what waits for no day. */
export type AgendaPart = 'overdue' | 'today' | 'week' | 'later' | 'undated' | 'ended';
export type Agenda<Row> = Readonly<Record<AgendaPart, readonly Row[]>>;

type AgendaRow = { readonly state: PromiseState; readonly dueAt: Date | null; readonly newDueAt: Date | null };

const WEEK_DAYS = 7;
const ENDED: ReadonlySet<PromiseState> = new Set(['kept', 'late', 'repaired', 'cancelled', 'expired']);

/** The day that counts: the one the client was told last. */
export const dayThatCounts = ({ dueAt, newDueAt }: Pick<AgendaRow, 'dueAt' | 'newDueAt'>): Date | null =>
  newDueAt ?? dueAt;

/** Sorts promises by when they are to be kept, in the order given within each part. */
export function agendaFrom<Row extends AgendaRow>(rows: readonly Row[], now: Date, calendar: CalendarOf): Agenda<Row> {
  const parts: Record<AgendaPart, Row[]> = { overdue: [], today: [], week: [], later: [], undated: [], ended: [] };
  for (const row of rows) parts[partOf(row, now, calendar)].push(row);
  return parts;
}

function partOf(row: AgendaRow, now: Date, calendar: CalendarOf): AgendaPart {
  if (ENDED.has(row.state)) return 'ended';
  const due = dayThatCounts(row);
  if (due === null) return row.state === 'broken' ? 'overdue' : 'undated';
  if (due.getTime() < now.getTime()) return 'overdue';
  const days = localTime(now, calendar).toPlainDate().until(localTime(due, calendar).toPlainDate()).days;
  if (days === 0) return 'today';
  return days <= WEEK_DAYS ? 'week' : 'later';
}

const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{1,2}:\d{2}))?$/;

/** A day as somebody types it: "2026-11-27", "2026-11-27 14:00", "vendredi midi", "tomorrow"; `null` when it is none. */
export function dayTyped(words: string, calendar: Omit<Calendar, 'looksBack'>): Date | null {
  const line = words.trim();
  const [, day, hour] = ISO_DAY.exec(line) ?? [];
  if (day !== undefined) return instantOf(day, hour ?? null, calendar.timeZone);
  const time = timesIn(line, foldInPlace(line), { ...calendar, looksBack: false })[0];
  return time === undefined ? null : new Date(time.due);
}

/** A day without an hour lasts to its end. */
function instantOf(day: string, hour: string | null, timeZone: string): Date | null {
  try {
    const plainTime = Temporal.PlainTime.from(hour === null ? '23:59:59' : hour.padStart(5, '0'));
    return new Date(
      Temporal.PlainDate.from(day, { overflow: 'reject' }).toZonedDateTime({ timeZone, plainTime }).epochMilliseconds,
    );
  } catch (error) {
    // 30 February is no day: an expected answer.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
