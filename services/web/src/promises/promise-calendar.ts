import { dayThatCounts, type Firm } from '@doleances/core';
import type { PromiseRow } from '@doleances/store';
import type { DateTime, EventAttributes } from 'ics';
import type { PromiseTexts } from './texts-promises.ts';

export type Feed = {
  readonly firm: Firm;
  readonly words: PromiseTexts;
  readonly baseUrl: string;
  readonly title: string;
};

const MINUTES = 15;

/**
 * The feed of what is to be kept. It tells what, to whom and when, and links to the rest: a calendar is often somebody
 * else's machine, so customers' own words stay home.
 *
 * @throws Error when a date cannot be written, which would be our mistake.
 */
export async function calendarFrom(rows: readonly PromiseRow[], feed: Feed): Promise<string> {
  const { createEvents } = await import('ics');
  const events = rows.flatMap((row): EventAttributes[] => {
    const due = dayThatCounts(row);
    return due === null ? [] : [eventFrom(row, due, feed)];
  });
  const { error, value } = createEvents(events, { calName: feed.title, productId: 'doleances/promises' });
  if (value == null) throw error ?? new Error('the calendar could not be written');
  return value;
}

function eventFrom(row: PromiseRow, due: Date, { firm, words, baseUrl }: Feed): EventAttributes {
  const action = words.actions[row.action] ?? row.action;
  const performer = row.performer === null ? {} : { description: row.performer };
  return {
    uid: `${row.id}@doleances`,
    title: `${action} – ${row.clientName ?? words.anonymous}`,
    url: `${baseUrl}/promises`,
    status: 'CONFIRMED',
    busyStatus: 'FREE',
    ...performer,
    ...timesOf(due, firm.timeZone),
  };
}

/** A day promised without an hour is a whole day; an hour is a quarter of an hour before it. */
function timesOf(
  due: Date,
  timeZone: string,
): Pick<EventAttributes, 'start'> & {
  duration: { minutes?: number; days?: number };
  startInputType?: 'utc';
  startOutputType?: 'utc';
} {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(due);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = local.split(/\D/).map(Number);
  if (hour === 23 && minute === 59) return { start: [year, month, day], duration: { days: 1 } };
  const at = new Date(due.getTime() - MINUTES * 60_000);
  const start: DateTime = [
    at.getUTCFullYear(),
    at.getUTCMonth() + 1,
    at.getUTCDate(),
    at.getUTCHours(),
    at.getUTCMinutes(),
  ];
  return { start, startInputType: 'utc', startOutputType: 'utc', duration: { minutes: MINUTES } };
}
