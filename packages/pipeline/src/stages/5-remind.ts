import {
  type Firm,
  type Mail,
  type PromiseOfPeople,
  promiseToken,
  type Reminder,
  recipientsFor,
  reminderMail,
  remindersFor,
} from '@doleances/core';
import { type Judged, judgedPromises, type KeepingFacts, loadKeeping } from '../promises/judged-promises.ts';
import { keyInUse, promiseUrl } from '../promises/promise-links.ts';
import { type FirmContext, stageOf } from '../running/stage.ts';

type Loaded = {
  readonly facts: KeepingFacts;
  readonly firm: FirmContext;
  readonly baseUrl: string;
  readonly linkKey: Uint8Array;
};

type ReminderToSend = {
  readonly key: string;
  readonly mail: Mail;
  readonly to: readonly { readonly name: string; readonly address: string }[];
};

type Reminded = {
  readonly complaintId: string;
  readonly judged: readonly Judged[];
  readonly mails: readonly ReminderToSend[];
  readonly nextAt: Date | null;
};

/** A reminder that nobody could have acted on any more is not sent: an imported archive is history. */
const FRESH_DAYS = 7;
const HOUR = 3_600_000;

/** Judges the promises of one message by what was written since, and reminds of those still open when their time comes. */
export const remind = stageOf<Loaded, Reminded>({
  name: 'remind',
  leaseSeconds: 15,
  isSingleWriter: false,
  async load(complaintId, { store, firm, baseUrl, signingKeys }) {
    const [facts, linkKey] = await Promise.all([loadKeeping(store, complaintId), keyInUse(signingKeys)]);
    // Written to the boss: nobody is reminded of it until it is released.
    return facts === null || facts.complaint.isForBoss ? null : { facts, firm, baseUrl, linkKey };
  },
  decide({ facts, firm: { firm }, baseUrl, linkKey }, now) {
    const judged = judgedPromises(facts, now, firm);
    const reminders = judged.flatMap((one) => {
      const { state, dueAt } = one.standing;
      const isMoved = dueAt?.getTime() !== one.toKeep.dueAt?.getTime();
      const toKeep = { ...one.toKeep, state, dueAt, isMoved };
      return remindersFor(toKeep, firm, now).map((reminder) => ({ reminder, one }));
    });
    const due = facts.complaint.isSample ? [] : reminders.filter(({ reminder }) => isDue(reminder, now));
    const mails = due.flatMap(({ reminder, one }) => {
      const url = promiseUrl(baseUrl, promiseToken(one.promise.id, linkKey, linkedAt(reminder)));
      return mailsFor(one, reminder, { firm, url, facts });
    });
    const upcoming = reminders.map(({ reminder }) => reminder.at).filter((at) => at > now);
    const expiring = judged.flatMap(({ standing }) => breaksAt(standing, now));
    return { complaintId: facts.complaint.id, judged, mails, nextAt: earliest([...upcoming, ...expiring]) };
  },
  async save({ complaintId, judged, mails, nextAt }, tx) {
    for (const { promise, standing, keptByComplaintId } of judged) {
      if (isChanged({ promise, standing, keptByComplaintId })) {
        await tx.savePromiseStanding({ ...standing, promiseId: promise.id, keptByComplaintId });
      }
    }
    for (const { key, mail, to } of mails) {
      await tx.saveOutbox({ dedupKey: key, urgency: 'ordinary', to, ...mail, notBefore: null, aboutId: complaintId });
    }
    if (nextAt !== null) await tx.ring('remind', complaintId, nextAt);
  },
});

function isChanged({ promise, standing, keptByComplaintId }: Omit<Judged, 'toKeep'>): boolean {
  return (
    promise.state !== standing.state ||
    promise.keptByComplaintId !== keptByComplaintId ||
    promise.decidedBy !== standing.decidedBy ||
    promise.doneAt?.getTime() !== standing.doneAt?.getTime() ||
    (promise.newDueAt ?? promise.dueAt)?.getTime() !== standing.dueAt?.getTime()
  );
}

function isDue({ at }: Reminder, now: Date): boolean {
  return at <= now && now.getTime() - at.getTime() <= FRESH_DAYS * 24 * HOUR;
}

/** The link counts from the moment it was due, so that the same reminder made twice is the same mail. */
const linkedAt = ({ at }: Reminder): Date => at;

/** A promise becomes a broken one at its day, whoever is told then. */
function breaksAt({ state, dueAt }: Judged['standing'], now: Date): readonly Date[] {
  const isWaiting = state === 'open' || state === 'confirmed' || state === 'renegotiated';
  return isWaiting && dueAt !== null && dueAt > now ? [new Date(dueAt.getTime() + 1)] : [];
}

type MailContext = { readonly firm: Firm; readonly url: string; readonly facts: KeepingFacts };

/** One mail for all who are told of this moment; none where nobody has an address. */
function mailsFor(
  { promise, toKeep, standing }: Judged,
  reminder: Reminder,
  context: MailContext,
): readonly ReminderToSend[] {
  const { firm, url, facts } = context;
  // What was written to the boss is nobody else's.
  const roles = facts.complaint.isForBoss ? (['boss'] as const) : reminder.to;
  const { to, instead } = recipientsFor(roles, peopleOf(promise, facts), firm);
  if (to.length === 0) return [];
  const told = { ...promise, dueAt: standing.dueAt, isUnclear: toKeep.isUnclear === true };
  return [
    {
      key: `remind ${promise.id} ${reminder.kind} ${reminder.occasion}`,
      mail: reminderMail(told, reminder, { firm, url, instead }),
      to: to.map(({ name, email }) => ({ name, address: email })),
    },
  ];
}

function peopleOf(
  { performer, promisor }: Judged['promise'],
  { complaint, grievances }: KeepingFacts,
): PromiseOfPeople {
  const { location, direction, cleanText, authorName } = complaint;
  const told = direction === 'in' ? { grievances, text: cleanText, authorName } : null;
  return { performer, promisor, location, told };
}

function earliest(instants: readonly Date[]): Date | null {
  return instants.reduce<Date | null>((first, at) => (first === null || at < first ? at : first), null);
}
