import { Temporal } from 'temporal-polyfill';
import { foldInPlace } from '../../text/normalise.ts';
import { type Calendar, timesIn } from './dates.ts';
import { SAID_BEFORE, YESTERDAY } from './keeping-cues.ts';

type Written = {
  readonly sentAt: string;
  readonly since: string;
  readonly calendar: Omit<Calendar, 'sentAt' | 'looksBack'>;
};

/**
 * The day a sentence says that something was done, as a local date: the earliest it names between the promise and the
 * message. `null` when it names none.
 */
export function dayTold(words: string, { sentAt, since, calendar }: Written): Temporal.PlainDate | null {
  const folded = foldInPlace(words).replace(SAID_BEFORE, (said) => ' '.repeat(said.length));
  const today = localDay(sentAt, calendar.timeZone);
  const first = localDay(since, calendar.timeZone);
  const isPossible = (day: Temporal.PlainDate) =>
    Temporal.PlainDate.compare(day, first) >= 0 && Temporal.PlainDate.compare(day, today) <= 0;
  const days = timesIn(words, folded, { ...calendar, sentAt, looksBack: true }).flatMap(({ due }) => {
    const day = localDay(due, calendar.timeZone);
    if (isPossible(day)) return [day];
    // "C'est mercredi matin", written on a Wednesday, is today and not a week ago.
    return today.equals(day.add({ days: 7 })) ? [today] : [];
  });
  if (YESTERDAY.test(folded)) days.push(today.subtract({ days: 1 }));
  const possible = days.filter(isPossible).toSorted((a, b) => Temporal.PlainDate.compare(a, b));
  return possible[0] ?? null;
}

export function localDay(instant: string, timeZone: string): Temporal.PlainDate {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate();
}
