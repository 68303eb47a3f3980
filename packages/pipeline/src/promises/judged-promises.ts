import {
  CLEAR_CONFIDENCE_MIN,
  type Firm,
  type Keeping,
  keepingOf,
  type LaterMessage,
  type PromiseEvidence,
  type PromiseStanding,
  type PromiseToKeep,
  standingOf,
} from '@doleances/core';
import type { ComplaintRow, GrievanceRow, PromiseDeedRow, PromiseRow, Store } from '@doleances/store';

export type KeepingFacts = {
  readonly complaint: ComplaintRow;
  readonly promises: readonly PromiseRow[];
  /** What was written to and by the same client afterwards. */
  readonly later: readonly ComplaintRow[];
  /** What people did to these promises, oldest first. */
  readonly deeds: readonly PromiseDeedRow[];
  /** Of a client's message that recalls a promise: whom it names. */
  readonly grievances: readonly GrievanceRow[];
};

export type Judged = {
  readonly promise: PromiseRow;
  /** The promise as the clock knows it, with the day that counts now. */
  readonly toKeep: PromiseToKeep;
  readonly standing: PromiseStanding;
  readonly keptByComplaintId: string | null;
};

const PROMISES_MAX = 50;
/** A promise is kept within the next letters or not at all. */
const LATER_MESSAGES_MAX = 50;

export async function loadKeeping(store: Store, complaintId: string): Promise<KeepingFacts | null> {
  const complaint = await store.findComplaint(complaintId);
  if (complaint === null) return null;
  const since = complaint.receivedAt;
  const { clientKey } = complaint;
  const [promises, deeds, grievances, ...later] = await Promise.all([
    store.listPromises({ complaintId, limitRows: PROMISES_MAX }),
    store.listPromiseDeeds(complaintId),
    complaint.direction === 'in' ? store.listGrievances(complaintId) : [],
    ...(['out', 'in'] as const).map((direction) =>
      store.listComplaints({ clientKey, direction, since, limitRows: LATER_MESSAGES_MAX }),
    ),
  ]);
  return { complaint, promises, deeds, grievances, later: later.flat().filter(({ id }) => id !== complaint.id) };
}

/** Where each promise of one message stands now, by what was written since and what people did. */
export function judgedPromises(facts: KeepingFacts, now: Date, firm: Firm): readonly Judged[] {
  const { complaint, promises, deeds } = facts;
  const messages = facts.later.map((message) => laterMessageFrom(message, complaint));
  return promises.map((promise) => {
    const toKeep = toKeepFrom(promise, complaint);
    const rivals = promises
      .filter(({ id }) => id !== promise.id)
      .map(({ quote, action, dueAt }) => ({ quote, action, due: dueAt?.toISOString() ?? null }));
    const keeping = keepingOf(
      { ...promise, due: promise.dueAt?.toISOString() ?? null, madeAt: promise.madeAt.toISOString(), rivals },
      messages,
      { asOf: now.toISOString(), timeZone: firm.timeZone, country: firm.country, region: firm.region },
    );
    const own = deeds.filter(({ promiseId }) => promiseId === promise.id);
    const { timeZone } = firm;
    const standing = standingOf(toKeep, { deeds: own, evidence: evidenceFrom(keeping) }, { now, timeZone });
    return { promise, toKeep, standing, keptByComplaintId: keeping.messageId };
  });
}

/** As it was read: what people and the clock said since stands apart. */
function toKeepFrom(promise: PromiseRow, complaint: ComplaintRow): PromiseToKeep {
  const { id, madeAt, dueAt, condition, quote, voice, confidence } = promise;
  const read = complaint.signals.promises.find((one) => one.quote === quote && one.voice === voice);
  return {
    id,
    madeAt,
    dueAt,
    condition,
    state: read?.state ?? 'open',
    isReproach: voice === 'reproach',
    isUnclear: confidence < CLEAR_CONFIDENCE_MIN,
  };
}

function laterMessageFrom(message: ComplaintRow, complaint: ComplaintRow): LaterMessage {
  const answers = message.inReplyTo !== null && [complaint.externalId, complaint.inReplyTo].includes(message.inReplyTo);
  const isOneThread = message.threadKey !== null && message.threadKey === complaint.threadKey;
  return {
    id: message.id,
    sentAt: message.receivedAt.toISOString(),
    text: message.cleanText,
    subject: message.subject,
    isSameThread: answers || isOneThread || message.externalId === complaint.inReplyTo,
    isFromClient: message.direction === 'in',
  };
}

function evidenceFrom({ state, doneAt, newDue, renegotiatedAt }: Keeping): PromiseEvidence {
  const isDone = state === 'kept' || state === 'late';
  return {
    keptAt: isDone && doneAt !== null ? new Date(doneAt) : null,
    renegotiatedAt: renegotiatedAt === null ? null : new Date(renegotiatedAt),
    newDueAt: newDue === null ? null : new Date(newDue),
    cancelledAt: null,
  };
}
