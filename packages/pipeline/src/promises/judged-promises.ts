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
import type { AnswerRow, ComplaintRow, GrievanceRow, PromiseDeedRow, PromiseRow, Store } from '@doleances/store';

export type KeepingFacts = {
  readonly complaint: ComplaintRow;
  readonly promises: readonly PromiseRow[];
  /** What was written to and by the same client afterwards. */
  readonly later: readonly ComplaintRow[];
  /** What people did to these promises, oldest first. */
  readonly deeds: readonly PromiseDeedRow[];
  /** Of a client's message that recalls a promise: whom it names. */
  readonly grievances: readonly GrievanceRow[];
  /** When this client was answered by no letter, oldest first. */
  readonly answers: readonly AnswerRow[];
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
  const [promises, deeds, grievances, answers, ...later] = await Promise.all([
    store.listPromises({ complaintId, limitRows: PROMISES_MAX }),
    store.listPromiseDeeds(complaintId),
    complaint.direction === 'in' ? store.listGrievances(complaintId) : [],
    store.listAnswers(clientKey),
    ...(['out', 'in'] as const).map((direction) =>
      store.listComplaints({ clientKey, direction, since, limitRows: LATER_MESSAGES_MAX }),
    ),
  ]);
  const others = later.flat().filter(({ id }) => id !== complaint.id);
  return { complaint, promises, deeds, grievances, answers, later: others };
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
    const written = evidenceFrom(keeping);
    const answer = written.keptAt === null ? answerThatKeeps(promise, facts.answers, timeZone) : null;
    const evidence = answer === null ? written : { ...written, keptAt: answer.at };
    const standing = standingOf(toKeep, { deeds: own, evidence }, { now, timeZone });
    return { promise, toKeep, standing, keptByComplaintId: answer?.complaintId ?? keeping.messageId };
  });
}

/** What is kept by speaking to the client. */
const SPOKEN: ReadonlySet<string> = new Set(['appel', 'réponse']);

/**
 * The first answer by telephone or in person that can be what was promised. One of the day it was promised is the very
 * talk in which it was, unless that is its day too.
 */
function answerThatKeeps(
  { action, madeAt, dueAt, voice }: PromiseRow,
  answers: readonly AnswerRow[],
  timeZone: string,
): AnswerRow | null {
  if (!SPOKEN.has(action)) return null;
  const day = (at: Date) => at.toLocaleDateString('sv-SE', { timeZone });
  const isSoon = voice === 'reproach' || (dueAt !== null && day(dueAt) === day(madeAt));
  return answers.find(({ at }) => at > madeAt && (isSoon || day(at) > day(madeAt))) ?? null;
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
