/** Messages that only ask for news, among all that came in. */
export type ChaseCount = { readonly chases: number; readonly messages: number };
export type ChaseMeasure = {
  readonly before: ChaseCount;
  readonly after: ChaseCount;
  /** How much less often clients ask, 0.25 for a quarter; negative when more often; `null` while it is too early. */
  readonly fall: number | null;
};

/** Weeks compared on each side. */
export const CHASE_WEEKS = 8;
/** Under so many messages on a side, nothing is said. */
const MESSAGES_MIN = 30;

/** Success of giving news in time: fewer messages that ask for them. */
export function chaseMeasureFrom(before: ChaseCount, after: ChaseCount): ChaseMeasure {
  const isEarly = before.messages < MESSAGES_MIN || after.messages < MESSAGES_MIN || before.chases === 0;
  const share = ({ chases, messages }: ChaseCount) => chases / messages;
  return { before, after, fall: isEarly ? null : 1 - share(after) / share(before) };
}

/** One week of messages, by its Monday. */
export type ChaseWeek = ChaseCount & { readonly weekOf: string };

/** Weeks that the curve shows: half a year. */
export const CHASE_WEEKS_SHOWN = 26;

/**
 * The measure over time, oldest week first; a week in which nobody wrote is a week. Weeks before the first message are none.
 *
 * @param today A day of the last week to show, an ISO date.
 */
export function chaseWeeksFrom(counted: readonly ChaseWeek[], today: string): readonly ChaseWeek[] {
  const byWeek = new Map(counted.map((week) => [week.weekOf, week]));
  const first = counted.map(({ weekOf }) => weekOf).toSorted()[0];
  if (first === undefined) return [];
  const daysBack = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: CHASE_WEEKS_SHOWN }, (_, place) => {
    const monday = new Date(`${today}T00:00:00Z`);
    monday.setUTCDate(monday.getUTCDate() - daysBack - 7 * (CHASE_WEEKS_SHOWN - 1 - place));
    return monday.toISOString().slice(0, 10);
  })
    .filter((weekOf) => weekOf >= first)
    .map((weekOf) => byWeek.get(weekOf) ?? { weekOf, chases: 0, messages: 0 });
}
