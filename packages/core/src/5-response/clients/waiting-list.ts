import type { Severity } from '../../2-signals/signals.ts';
import { type ClientEvent, overrideOf } from './client-deeds.ts';
import { queueOrder } from './queue-order.ts';
import type { Grade } from './relational-capital.ts';

/** A client whose message nobody answered yet. */
export type WaitingClient = {
  readonly clientKey: string;
  /** `null` where no complaint waits, but a question. */
  readonly severity: Severity | null;
  readonly since: Date;
  /** What the relation is worth; `null` when nothing is known, which counts as B. */
  readonly grade: Grade | null;
  /** Standing deeds of this client, oldest first. */
  readonly deeds: readonly ClientEvent[];
};

export type PlaceInQueue<T extends WaitingClient> = T & {
  /** The grade that orders: of the relation, or what somebody put over it. */
  readonly heldGrade: Grade | null;
  readonly override: (ClientEvent & { readonly kind: 'override' }) | null;
};

/**
 * The clients who wait, whom to answer first on top: the gravest, and within equal severity by time waited, which counts
 * at most twice for an A what it counts for a D. What somebody put over the grade has a reason and ends by itself.
 */
export function waitingList<T extends WaitingClient>(clients: readonly T[], now: Date): readonly PlaceInQueue<T>[] {
  const places = clients.map((client) => {
    const override = overrideOf(client.deeds, now);
    const heldGrade = override?.grade ?? client.grade;
    return {
      id: client.clientKey,
      severity: client.severity,
      receivedAt: client.since,
      grade: heldGrade,
      place: { ...client, heldGrade, override },
    };
  });
  return queueOrder(places, now).map(({ place }) => place);
}
