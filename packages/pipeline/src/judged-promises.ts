import { type Keeping, keepingOf, type LaterMessage, type PromiseState, stateAsOf } from '@doleances/core';
import type { ComplaintRow, PromiseRow, Store } from '@doleances/store';

export type KeepingFacts = {
  readonly complaint: ComplaintRow;
  readonly promises: readonly PromiseRow[];
  /** What we wrote to the same client afterwards. */
  readonly later: readonly ComplaintRow[];
};

export type Judged = {
  readonly promise: PromiseRow;
  readonly state: PromiseState;
  readonly keptByComplaintId: string | null;
};

const PROMISES_MAX = 50;
/** A promise is kept within the next letters or not at all. */
const LATER_MESSAGES_MAX = 50;

export async function loadKeeping(store: Store, complaintId: string): Promise<KeepingFacts | null> {
  const complaint = await store.findComplaint(complaintId);
  if (complaint === null) return null;
  const [promises, later] = await Promise.all([
    store.listPromises({ complaintId, limitRows: PROMISES_MAX }),
    store.listComplaints({
      clientKey: complaint.clientKey,
      direction: 'out',
      since: complaint.receivedAt,
      limitRows: LATER_MESSAGES_MAX,
    }),
  ]);
  return { complaint, promises, later: later.filter(({ id }) => id !== complaint.id) };
}

/** The state of each promise of one message, as of now, by what was written since. */
export function judgedPromises(
  { complaint, promises, later }: KeepingFacts,
  now: Date,
  timeZone: string,
): readonly Judged[] {
  const messages = later.map((message) => laterMessageFrom(message, complaint));
  return promises.map((promise) => {
    const due = promise.dueAt?.toISOString() ?? null;
    const rivals = promises
      .filter(({ id }) => id !== promise.id)
      .map(({ quote, action, dueAt }) => ({ quote, action, due: dueAt?.toISOString() ?? null }));
    const judged = { ...promise, due, madeAt: promise.madeAt.toISOString(), rivals };
    const keeping = keepingOf(judged, messages, { asOf: now.toISOString(), timeZone });
    return {
      promise,
      state: stateAsOf(promise, evidenceFrom(keeping), now),
      keptByComplaintId: keeping.messageId ?? promise.keptByComplaintId,
    };
  });
}

function laterMessageFrom(message: ComplaintRow, complaint: ComplaintRow): LaterMessage {
  return {
    id: message.id,
    sentAt: message.receivedAt.toISOString(),
    text: message.cleanText,
    isSameThread: message.inReplyTo !== null && [complaint.externalId, complaint.inReplyTo].includes(message.inReplyTo),
  };
}

function evidenceFrom({ state, doneAt, newDue }: Keeping) {
  const at = doneAt === null ? null : new Date(doneAt);
  const isDone = state === 'kept' || state === 'late';
  const isRenegotiated = state === 'renegotiated';
  return {
    keptAt: isDone ? at : null,
    renegotiatedAt: isRenegotiated ? at : null,
    newDueAt: isRenegotiated && newDue !== null ? new Date(newDue) : null,
    cancelledAt: null,
  };
}
