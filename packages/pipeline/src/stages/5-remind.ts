import { type Firm, type Mail, type Reminder, reminderMail, remindersFor } from '@doleances/core';
import type { PromiseRow } from '@doleances/store';
import { type Judged, judgedPromises, type KeepingFacts, loadKeeping } from '../judged-promises.ts';
import { type FirmContext, stageOf } from '../stage.ts';

type Loaded = { readonly facts: KeepingFacts; readonly firm: FirmContext; readonly baseUrl: string };

type Reminded = {
  readonly complaintId: string;
  readonly judged: readonly Judged[];
  readonly mails: readonly {
    readonly key: string;
    readonly mail: Mail;
    readonly to: Firm['escalationContacts'][number];
  }[];
  readonly nextAt: Date | null;
};

/** A reminder that nobody could have acted on any more is not sent: an imported archive is history. */
const FRESH_DAYS = 7;

/** Judges the promises of one message by what was sent since, and reminds of those still open when their time comes. */
export const remind = stageOf<Loaded, Reminded>({
  name: 'remind',
  leaseSeconds: 15,
  isSingleWriter: false,
  async load(complaintId, { store, firm, baseUrl }) {
    const facts = await loadKeeping(store, complaintId);
    return facts === null ? null : { facts, firm, baseUrl };
  },
  decide({ facts, firm, baseUrl }, now) {
    const judged = judgedPromises(facts, now, firm.firm.timeZone);
    const reminders = judged.flatMap(({ promise, state }) =>
      remindersFor({ ...promise, state }, firm.firm, now).map((reminder) => ({ reminder, promise })),
    );
    const contact = contactFor(facts.complaint.location, firm.firm);
    const isSilent = facts.complaint.isSample || contact === null;
    return {
      complaintId: facts.complaint.id,
      judged,
      mails: isSilent
        ? []
        : reminders
            .filter(({ reminder }) => isDue(reminder, now))
            .map(({ reminder, promise }) => ({
              key: `remind ${promise.id} ${reminder.kind} ${reminder.at.toISOString()}`,
              mail: mailOf(promise, reminder, { firm: firm.firm, url: `${baseUrl}/promises/${promise.id}` }),
              to: contact,
            })),
      nextAt: earliest(reminders.map(({ reminder }) => reminder.at).filter((at) => at > now)),
    };
  },
  async save({ complaintId, judged, mails, nextAt }, tx) {
    for (const { promise, state, keptByComplaintId } of judged) {
      if (state !== promise.state) await tx.savePromiseState(promise.id, state, keptByComplaintId);
    }
    for (const { key, mail, to } of mails) {
      await tx.saveOutbox({
        dedupKey: key,
        urgency: 'ordinary',
        to: [{ name: to.name, address: to.email }],
        ...mail,
        notBefore: null,
      });
    }
    if (nextAt !== null) await tx.ring('remind', complaintId, nextAt);
  },
});

function isDue({ at }: Reminder, now: Date): boolean {
  return at <= now && now.getTime() - at.getTime() <= FRESH_DAYS * 86_400_000;
}

/** Until staff have addresses of their own, whoever answers for the place is reminded. */
function contactFor(location: string | null, firm: Firm): Firm['escalationContacts'][number] | null {
  const here = firm.escalationContacts.find((contact) => contact.location !== null && contact.location === location);
  return here ?? firm.escalationContacts[0] ?? null;
}

function mailOf(promise: PromiseRow, { kind }: Reminder, at: { readonly firm: Firm; readonly url: string }): Mail {
  return reminderMail(promise, kind, at);
}

function earliest(instants: readonly Date[]): Date | null {
  return instants.reduce<Date | null>((first, at) => (first === null || at < first ? at : first), null);
}
