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
