import type { Grievance } from '../2-signals/signals.ts';
import type { Contact, Firm } from '../firm/firm.ts';
import { employeeNames } from './employee-names.ts';
import { plainWords, sameWords } from './plain-text.ts';

/** Who looks: the owner sees all; whoever else works here does not see what names them, nor what is for the boss. */
export type Viewer = { readonly role: 'owner' } | { readonly role: 'manager' | 'agent'; readonly name: string };

/** What the store keeps of a complaint so that lists and counts can leave it out. */
export type Withheld = {
  /** Names of the staff it names or may speak of, as `plainWords` writes them; sorted, each once. */
  readonly namedStaff: readonly string[];
  /** Written to the boss alone, and not released yet. */
  readonly isForBoss: boolean;
};

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

/**
 * The staff a complaint names or may speak of, by their full names. The owner is none of them: nothing is hidden from the
 * owner.
 */
export function namedStaff(told: ToldOfPeople, firm: Pick<Firm, 'staff'>): readonly string[] {
  const listed = firm.staff.filter((member) => isHiddenFrom(member, told, firm)).map(({ name }) => plainWords(name));
  return [...new Set(listed)].sort();
}

/** By which keys a viewer's name stands in `namedStaff`; empty for the owner. */
export function hiddenKeysFor(viewer: Viewer, { staff }: Pick<Firm, 'staff'>): readonly string[] {
  if (viewer.role === 'owner') return [];
  const members = staff.filter(({ name, aliases }) => [name, ...aliases].some((one) => sameWords(one, viewer.name)));
  return [...new Set([viewer.name, ...members.map(({ name }) => name)].map(plainWords))];
}

/** C6a: who is named does not see; what is addressed to the boss is the boss's until released. */
export function maySee(viewer: Viewer, { namedStaff: named, isForBoss }: Withheld, firm: Pick<Firm, 'staff'>): boolean {
  if (viewer.role === 'owner') return true;
  return !isForBoss && !hiddenKeysFor(viewer, firm).some((key) => named.includes(key));
}

/** What names an employee only the owner closes; what names nobody, a manager may. */
export function mayClose(viewer: Viewer, withheld: Withheld, firm: Pick<Firm, 'staff'>): boolean {
  if (viewer.role === 'owner') return true;
  return viewer.role === 'manager' && withheld.namedStaff.length === 0 && maySee(viewer, withheld, firm);
}

function isPartOf(words: string, text: string): boolean {
  return ` ${plainWords(text)} `.includes(` ${plainWords(words)} `);
}
