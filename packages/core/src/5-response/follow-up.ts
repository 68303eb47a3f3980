import { addBusinessDays, type CalendarOf, nextOpening } from './business-calendar.ts';

const TOUCH_QUANTILE = 0.3;
/** Before eight clients asked for news, two working days is our best guess. */
const DELAYS_MIN = 8;
const DEFAULT_BUSINESS_DAYS = 2;
const WEEK_MS = 7 * 86_400_000;

/** A case that waits for us. */
export type OpenCase = {
  readonly lastContactAt: Date;
  /** When we last wrote of our own accord; `null` when never. */
  readonly lastTouchAt: Date | null;
};

/**
 * When to give news before the client asks: at the 30th percentile of the time clients take to ask, at most once a
 * case and week.
 *
 * @param chaseDelaysMs Times between our last word and the client's "avez-vous des nouvelles ?", over past cases.
 */
export function followUpAt(openCase: OpenCase, chaseDelaysMs: readonly number[], calendar: CalendarOf): Date {
  const { lastContactAt, lastTouchAt } = openCase;
  const sorted = chaseDelaysMs.toSorted((a, b) => a - b);
  const delay = sorted.length < DELAYS_MIN ? undefined : sorted[Math.floor(TOUCH_QUANTILE * (sorted.length - 1))];
  const wanted =
    delay === undefined
      ? addBusinessDays(lastContactAt, DEFAULT_BUSINESS_DAYS, calendar)
      : new Date(lastContactAt.getTime() + delay);
  const allowed = lastTouchAt === null ? wanted.getTime() : lastTouchAt.getTime() + WEEK_MS;
  return nextOpening(new Date(Math.max(wanted.getTime(), allowed)), calendar);
}
