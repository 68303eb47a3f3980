import type { Grievance } from '../2-signals/signals.ts';
import type { Contact, Firm } from '../firm/firm.ts';
import { employeeNames } from './employee-names.ts';
import { plainWords, sameWords } from './plain-text.ts';

/** What a complaint tells of people: the staff read in it, its words, and who wrote it. */
export type ToldOfPeople = {
  readonly grievances: readonly Pick<Grievance, 'staff' | 'staffCandidates'>[];
  readonly text: string;
  readonly authorName: string | null;
};

/**
 * Whether somebody of the firm must not see a complaint, because it names them or may speak of them (C6a).
 *
 * Nothing is hidden from the owner, who alone may close what is hidden from others.
 */
export function isHiddenFrom(person: Pick<Contact, 'name'>, told: ToldOfPeople, firm: Pick<Firm, 'staff'>): boolean {
  const names = employeeNames(person, firm);
  const read = told.grievances.flatMap(({ staff, staffCandidates }) => [staff, ...staffCandidates]);
  if (names.some((name) => read.some((one) => sameWords(one, name)))) return true;
  // A customer who signs with the same first name does not name the employee.
  return names.some((name) => !isPartOf(name, told.authorName ?? '') && isPartOf(name, told.text));
}

function isPartOf(words: string, text: string): boolean {
  return ` ${plainWords(text)} `.includes(` ${plainWords(words)} `);
}
