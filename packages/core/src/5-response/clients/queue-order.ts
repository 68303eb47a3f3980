import type { Severity } from '../../2-signals/signals.ts';
import type { Grade } from './relational-capital.ts';

/** A message that waits for an answer. */
export type Waiting = {
  readonly id: string;
  /** `null` for what is no complaint: it comes after those that are. */
  readonly severity: Severity | null;
  /** Of the client; `null` when nothing is known, which counts as B. */
  readonly grade: Grade | null;
  readonly receivedAt: Date;
};

/** An hour of an A weighs two of a D: nobody waits more than twice the A's time. */
const HOUR_WEIGHT: Readonly<Record<Grade, number>> = { A: 2, B: 5 / 3, C: 4 / 3, D: 1 };

/**
 * Orders the queue: the gravest first (K3), and within equal severity by the time waited, weighted by the relation.
 *
 * @returns The same complaints, first to answer first.
 */
export function queueOrder<T extends Waiting>(waiting: readonly T[], now: Date): readonly T[] {
  const waited = ({ grade, receivedAt }: T) => (now.getTime() - receivedAt.getTime()) * HOUR_WEIGHT[grade ?? 'B'];
  return waiting.toSorted(
    (a, b) => (b.severity ?? 0) - (a.severity ?? 0) || waited(b) - waited(a) || (a.id < b.id ? -1 : 1),
  );
}
