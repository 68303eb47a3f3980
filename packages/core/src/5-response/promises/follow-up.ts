import { addBusinessDays, type CalendarOf, nextOpening } from '../business-calendar.ts';

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
  /** When somebody last took or declined a proposal of this case; `null` when nobody did. */
  readonly lastDecidedAt: Date | null;
};

/** What a person does with the proposal to give news: take it, and it becomes a promise, or decline it for this week. */
export const FOLLOW_UP_DEEDS = ['take', 'decline'] as const;
export type FollowUpDeed = (typeof FOLLOW_UP_DEEDS)[number];

/**
 * When to give news before the client asks: at the 30th percentile of the time clients take to ask, at most once a
 * case and week.
 *
 * @param chaseDelaysMs Times between our last word and the client's "avez-vous des nouvelles ?", over past cases.
 */
export function followUpAt(openCase: OpenCase, chaseDelaysMs: readonly number[], calendar: CalendarOf): Date {
  const { lastContactAt, lastTouchAt, lastDecidedAt } = openCase;
  const sorted = chaseDelaysMs.toSorted((a, b) => a - b);
  const delay = sorted.length < DELAYS_MIN ? undefined : sorted[Math.floor(TOUCH_QUANTILE * (sorted.length - 1))];
  const wanted =
    delay === undefined
      ? addBusinessDays(lastContactAt, DEFAULT_BUSINESS_DAYS, calendar)
      : new Date(lastContactAt.getTime() + delay);
  const before = [lastTouchAt, lastDecidedAt].flatMap((at) => (at === null ? [] : [at.getTime() + WEEK_MS]));
  return nextOpening(new Date(Math.max(wanted.getTime(), ...before)), calendar);
}

/** The line that a proposal becomes when somebody takes it: a promise as one would note it. */
export function followUpLine(clientName: string | null, day: string, language: 'fr' | 'en'): string {
  if (language === 'en') return `Reply with news${clientName === null ? '' : ` to ${clientName}`} on ${day}`;
  return `Donner des nouvelles${clientName === null ? '' : ` à ${clientName}`} le ${day}`;
}
