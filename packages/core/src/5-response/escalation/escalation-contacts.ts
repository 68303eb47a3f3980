import type { EscalationContact, Firm } from '../../firm/firm.ts';
import { sameWords } from '../plain-text.ts';
import { isOwner } from './employee-names.ts';
import { isHiddenFrom, type ToldOfPeople } from './hidden-from.ts';

/**
 * Who is told of a complaint, in this order: those of its location, those of no location, then the others; within each in
 * the owner's order. Whoever the complaint names is left out; of the direct line only owners are told, where the staff
 * list says who they are.
 *
 * @returns The first is told, the second when the first stays silent. Empty when nobody may be told.
 */
export function contactsFor(
  firm: Firm,
  location: string | null,
  told: ToldOfPeople & { readonly isForBoss: boolean },
): readonly EscalationContact[] {
  const owners = told.isForBoss ? firm.escalationContacts.filter((contact) => isOwner(contact, firm)) : [];
  if (owners.length > 0) return owners;
  const place = firm.locations.find(({ id, name }) => sameWords(id, location) || sameWords(name, location));
  const nearness = (contact: EscalationContact) => {
    const isHere = [location, place?.id, place?.name].some((name) => sameWords(name, contact.location));
    return isHere ? 0 : contact.location === null ? 1 : 2;
  };
  return firm.escalationContacts
    .toSorted((a, b) => nearness(a) - nearness(b))
    .filter((contact) => !isHiddenFrom(contact, told, firm));
}

/**
 * Who is told when nobody answered: the first who was not told yet, else the one told first, once more.
 *
 * @param toldEmails In the order they were told; somebody may stand in it twice.
 * @returns `null` when everybody who could be told was, and was reminded.
 */
export function contactToInsist(
  contacts: readonly EscalationContact[],
  toldEmails: readonly string[],
): EscalationContact | null {
  if (toldEmails.length >= TOLD_MAX) return null;
  const fresh = contacts.find(({ email }) => !toldEmails.includes(email));
  return fresh ?? contacts[0] ?? null;
}

/** The first contact, and the second half an hour later; the case then stands unanswered on the page, in red. */
const TOLD_MAX = 2;
