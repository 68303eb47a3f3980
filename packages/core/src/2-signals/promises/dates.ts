import { Temporal } from 'temporal-polyfill';
import type { Firm } from '../../firm/firm.ts';
import type { Span } from '../signals.ts';
import type { DayFound, Now } from './calendar-sums.ts';
import { type ClockRange, clocksIn } from './clocks.ts';
import { ANY_DAY, DAY_RULES } from './day-rules.ts';

/** When a sentence was written and for whom the calendar counts. */
export type Calendar = Pick<Firm, 'country' | 'region' | 'timeZone'> & {
  readonly sentAt: string;
  /** A reproach names days gone by: "lundi" is the last Monday. */
  readonly looksBack: boolean;
};

/** `due` is the end of the window the words give, as an ISO instant with the firm's offset. */
export type FoundTime = Span & {
  readonly words: string;
  readonly due: string;
  /** Beginning of the window where the words give one ("vendredi matin", "between 9 and 11"). */
  readonly from: string | null;
  /** Counts from when it was said ("demain", "sous 48 h", an hour without a day): in a report, nobody knows from when. */
  readonly isRelative: boolean;
};

/** Words that may stand between a day and its hour: "mercredi 28 octobre à 8 h", "before noon tomorrow". */
const BETWEEN_MAX = 14;
const LEAD =
  /(?<![a-z\d])(?:(?:d'ici|avant|pour|sous|des|vers|jusqu'a|au plus tard|plus tard|by|before|on|until|within|no later than|not later than|at the latest|latest|the|le|la|les|ce|cette|a|de|du|in|dans|later than|worst case|at|end of) ?,? ?)+$/;
/** Nobody names more days in one sentence; a longer list is hostile and would cost the square. */
const DAYS_MAX = 16;
const END_OF_DAY = Temporal.PlainTime.from('23:59:59');

/** Lists the times a sentence names, in order. @param folded The sentence by `foldInPlace`, so offsets hold. */
export function timesIn(sentence: string, folded: string, calendar: Calendar): readonly FoundTime[] {
  const days = mergedDays(daysIn(folded, calendar));
  const clocks = clocksIn(folded);
  if (days.length === 0 && clocks.length === 0) return [];
  const { now, today } = todayOf(calendar);
  const times: FoundTime[] = [];
  const used = new Set<ClockRange>();
  for (const day of days) {
    const clock = clocks.find((candidate) => isBeside(day, candidate, folded)) ?? day.clock ?? null;
    if (clock !== null) used.add(clock);
    times.push(timeFrom({ sentence, folded, now }, day, clock));
  }
  for (const clock of clocks) {
    if (used.has(clock) || days.some((day) => overlap(day, clock)) || !clock.isAlone) continue;
    const isPast = Temporal.PlainTime.compare(clock.to, now.toPlainTime()) <= 0;
    const isToday = /^(?:ce|cet|this|tonight)\b/.test(folded.slice(clock.start, clock.end));
    const shift = !calendar.looksBack && isPast && !isToday ? 1 : 0;
    times.push(
      timeFrom({ sentence, folded, now }, { ...clock, date: today.add({ days: shift }), isRelative: true }, clock),
    );
  }
  return times.toSorted((a, b) => a.start - b.start);
}

type Today = Pick<Now, 'now' | 'today'>;

let lastToday: (Pick<Calendar, 'sentAt' | 'timeZone'> & Today) | null = null;

/** Kept for the next sentence of the same message: a zoned date costs as much as all the rules together. */
function todayOf({ sentAt, timeZone }: Calendar): Today {
  if (lastToday !== null && lastToday.sentAt === sentAt && lastToday.timeZone === timeZone) return lastToday;
  const now = Temporal.Instant.from(sentAt).toZonedDateTimeISO(timeZone);
  lastToday = { sentAt, timeZone, now, today: now.toPlainDate() };
  return lastToday;
}

/** Places where some rule holds, in order. */
function startsOf(folded: string): readonly number[] {
  const starts: number[] = [];
  ANY_DAY.lastIndex = 0;
  for (let match = ANY_DAY.exec(folded); match !== null; match = ANY_DAY.exec(folded)) {
    starts.push(match.index);
    ANY_DAY.lastIndex = match.index + 1;
  }
  return starts;
}

function daysIn(folded: string, calendar: Calendar): DayFound[] {
  const starts = startsOf(folded);
  if (starts.length === 0) return [];
  const now: Now = { ...todayOf(calendar), calendar };
  const found: DayFound[] = [];
  for (const rule of DAY_RULES) {
    let from = 0;
    for (const start of starts) {
      if (start < from) continue;
      rule.pattern.lastIndex = start;
      const match = rule.pattern.exec(folded);
      if (match === null) continue;
      from = start + match[0].length;
      const span = { start, end: from };
      if (found.length >= DAYS_MAX || found.some((other) => overlap(other, span))) continue;
      const resolved = rule.resolve(match, now);
      if (resolved !== null) found.push({ ...resolved, start, end: from, isRelative: rule.isRelative ?? false });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** "tomorrow, July 30" and "mercredi le 2 septembre" are one day named twice: the more exact name wins. */
function mergedDays(days: readonly DayFound[]): readonly DayFound[] {
  const merged: DayFound[] = [];
  for (const day of days) {
    const last = merged.at(-1);
    if (last !== undefined && day.start - last.end <= 6 && last.date.equals(day.date)) {
      merged[merged.length - 1] = { ...last, end: day.end };
    } else merged.push(day);
  }
  return merged;
}

function isBeside(day: DayFound, clock: ClockRange, folded: string): boolean {
  if (overlap(day, clock)) return false;
  const gap = clock.start >= day.end ? folded.slice(day.end, clock.start) : folded.slice(clock.end, day.start);
  return gap.length <= BETWEEN_MAX && !/[;:.!?]/.test(gap.trim()) && !/\b(?:et|and|ou|or|mais|but)\b/.test(gap);
}

function timeFrom(
  text: { readonly sentence: string; readonly folded: string; readonly now: Temporal.ZonedDateTime },
  day: DayFound,
  clock: ClockRange | null,
): FoundTime {
  const start = Math.min(day.start, clock?.start ?? day.start);
  const end = Math.max(day.end, clock?.end ?? day.end);
  const lead = LEAD.exec(text.folded.slice(Math.max(0, start - 40), start))?.[0] ?? '';
  const at = (time: Temporal.PlainTime) =>
    day.date.toZonedDateTime({ timeZone: text.now.timeZoneId, plainTime: time }).toString(ISO_WITH_OFFSET);
  const due = day.exact?.toString(ISO_WITH_OFFSET) ?? at(clock?.to ?? END_OF_DAY);
  const from = clock?.from == null || day.exact !== undefined ? null : at(clock.from);
  return {
    start: start - lead.length,
    end,
    words: text.sentence.slice(start - lead.length, end),
    due,
    from,
    isRelative: day.isRelative,
  };
}

const ISO_WITH_OFFSET = { timeZoneName: 'never', smallestUnit: 'second' } as const;

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
