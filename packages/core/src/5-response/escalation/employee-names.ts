import type { Contact, Firm } from '../../firm/firm.ts';
import { sameWords } from '../plain-text.ts';

/** Roles of those who answer for the firm: a complaint about the owner still reaches the owner. */
const OWNER_ROLE = /\b(?:propri[ée]taire|patron(?:ne)?|dirigeante?|pr[ée]sidente?|owner|ceo)\b/i;

/** The names by which a complaint may speak of a contact, who must then not see it; none for the owner. */
export function employeeNames(contact: Pick<Contact, 'name'>, { staff }: Pick<Firm, 'staff'>): readonly string[] {
  const member = staff.find(({ name, aliases }) => [name, ...aliases].some((one) => sameWords(one, contact.name)));
  if (member === undefined) return [contact.name];
  return OWNER_ROLE.test(member.role ?? '') ? [] : [contact.name, member.name, ...member.aliases];
}

/** Whether a contact answers for the firm, as far as the staff list says. */
export function isOwner(contact: Pick<Contact, 'name'>, firm: Pick<Firm, 'staff'>): boolean {
  return employeeNames(contact, firm).length === 0;
}
