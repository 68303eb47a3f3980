import type { Contact, Firm, StaffMember } from '../../firm/firm.ts';
import { contactsFor } from '../escalation/escalation-contacts.ts';
import { isHiddenFrom, type ToldOfPeople } from '../escalation/hidden-from.ts';
import { sameWords } from '../plain-text.ts';
import type { ReminderRole } from './promise-clock.ts';

/** Who does what was promised, and where. */
export type PromiseOfPeople = {
  readonly performer: string | null;
  readonly promisor: string | null;
  readonly location: string | null;
  /** The client's own words where they recall the promise: whoever these name must not see them. */
  readonly told: ToldOfPeople | null;
};

export type RemindedPerson = Pick<Contact, 'name' | 'email'>;
export type ReminderRecipients = {
  /** Everybody once, in the order of the roles. */
  readonly to: readonly RemindedPerson[];
  /** For whom somebody else is told, because the firm lists no address for them; `null` for a role nobody has. */
  readonly instead: readonly { readonly role: ReminderRole; readonly name: string | null }[];
};

const MANAGER =
  /\b(?:g[ée]rante?|responsable|managers?|directeur|directrice|chef(?:fe)?|contrema[iî]tre|superviseure?|supervisor|head|lead|director)\b/i;
const OWNER = /\b(?:propri[ée]taire|patron(?:ne)?|dirigeante?|pr[ée]sidente?|owner|ceo|boss)\b/i;

/**
 * Finds who is reminded: who does it, who answers for the place, the owner. Where the firm lists no address of somebody,
 * the contact for the place is told in their stead, and reads so.
 *
 * @returns `to` is empty only when nobody at all may be told.
 */
export function recipientsFor(
  roles: readonly ReminderRole[],
  promise: PromiseOfPeople,
  firm: Firm,
): ReminderRecipients {
  const to: RemindedPerson[] = [];
  const instead: { role: ReminderRole; name: string | null }[] = [];
  const maySee = (person: RemindedPerson) => promise.told === null || !isHiddenFrom(person, promise.told, firm);
  for (const role of roles) {
    const wanted = wantedFor(role, promise, firm);
    const reached = wanted.people.filter(maySee);
    const stand = reached.length > 0 ? reached : contactsNear(promise.location, firm).filter(maySee).slice(0, 1);
    if (reached.length === 0 && !wanted.isContact) instead.push({ role, name: wanted.name });
    for (const { name, email } of stand) {
      if (!to.some((one) => one.email === email)) to.push({ name, email });
    }
  }
  return { to, instead };
}

type Wanted = {
  readonly people: readonly RemindedPerson[];
  readonly name: string | null;
  /** The role is that of a contact of the firm anyway: nobody stands in. */
  readonly isContact: boolean;
};

function wantedFor(role: ReminderRole, promise: PromiseOfPeople, firm: Firm): Wanted {
  const contacts = contactsNear(promise.location, firm);
  if (role === 'performer') {
    const name = promise.performer ?? promise.promisor;
    const member = memberNamed(name, firm);
    const contact = firm.escalationContacts.find((one) => sameWords(one.name, member?.name ?? name));
    return { people: peopleOf(member === null ? [] : [member], contact), name, isContact: false };
  }
  const pattern = role === 'manager' ? MANAGER : OWNER;
  const isHere = ({ location }: StaffMember) =>
    role === 'boss' || location === null || sameWords(location, promise.location);
  const members = firm.staff.filter((one) => pattern.test(one.role ?? '') && isHere(one));
  const people = peopleOf(members, undefined).slice(0, 1);
  if (people.length > 0) return { people, name: null, isContact: false };
  const general = role === 'boss' ? firm.escalationContacts.filter(({ location }) => location === null) : [];
  return { people: [...general, ...contacts].slice(0, 1), name: null, isContact: true };
}

function peopleOf(members: readonly StaffMember[], contact: Contact | undefined): readonly RemindedPerson[] {
  const listed = members.flatMap(({ name, email }) => (email == null ? [] : [{ name, email }]));
  return listed.length === 0 && contact !== undefined ? [contact] : listed;
}

function memberNamed(name: string | null, firm: Firm): StaffMember | null {
  if (name === null) return null;
  return firm.staff.find((one) => [one.name, ...one.aliases].some((form) => sameWords(form, name))) ?? null;
}

/** Those of the place first, then those of no place, then the others. */
const contactsNear = (location: string | null, firm: Firm): readonly Contact[] => contactsFor(firm, location, NOBODY);
const NOBODY = { grievances: [], text: '', authorName: null, isForBoss: false };

/** Team of who does it: their role in the firm's list; `null` when they are not in it. */
export function teamOf(
  { performer, promisor }: Pick<PromiseOfPeople, 'performer' | 'promisor'>,
  firm: Firm,
): string | null {
  return memberNamed(performer ?? promisor, firm)?.role ?? null;
}
