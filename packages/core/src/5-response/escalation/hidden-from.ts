import type { Grievance } from '../../2-signals/signals.ts';
import type { Contact, Firm } from '../../firm/firm.ts';
import { plainWords, sameWords } from '../plain-text.ts';
import { employeeNames, isOwner } from './employee-names.ts';

export const ROLES = ['owner', 'manager', 'agent'] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who looks: the owner sees all; whoever else works here sees what was told of their places, and neither what names them
 * nor what is for the boss.
 */
export type Viewer =
  | {
      readonly role: 'owner';
      /** What they do is signed with it; absent while nobody has an account. */
      readonly name?: string;
      /** Whose account it is; absent where no person looks (a program, a house without accounts). */
      readonly personId?: string;
    }
  | {
      readonly role: 'manager' | 'agent';
      readonly name: string;
      readonly personId?: string;
      /** Under which name the list of staff knows them, where it is another. */
      readonly staffName?: string | null;
      /** The places they answer for; `null`: all of them, and what was told of none. */
      readonly locations: readonly string[] | null;
    };

/** Whose eyes a list is for, as the store understands it. */
export type Sight = {
  /** Names of theirs by which `namedStaff` knows them. */
  readonly keys: readonly string[];
  /** As complaints write them; `null`: everywhere. */
  readonly locations: readonly string[] | null;
  /** Names under which they write and promise, in lower case; what they said they would do is theirs wherever it is. */
  readonly ownNames: readonly string[];
};

/** What the store keeps of a complaint so that lists and counts can leave it out. */
export type Withheld = {
  /** Names of the staff it names or may speak of, as `plainWords` writes them; sorted, each once. */
  readonly namedStaff: readonly string[];
  /** Written to the boss alone, and not released yet. */
  readonly isForBoss: boolean;
  /** Where it was told; of an answer of ours that names no place, where the question was. */
  readonly location: string | null;
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

/** By which keys a viewer's names stand in `namedStaff`; empty for the owner. */
export function hiddenKeysFor(viewer: Viewer, firm: Pick<Firm, 'staff'>): readonly string[] {
  return [...new Set(namesOf(viewer, firm).map(plainWords))];
}

/** As the account and the list of staff write them. */
function namesOf(viewer: Viewer, { staff }: Pick<Firm, 'staff'>): readonly string[] {
  if (viewer.role === 'owner') return [];
  const own = [viewer.name, ...(viewer.staffName ? [viewer.staffName] : [])];
  const members = staff.filter(({ name, aliases }) =>
    [name, ...aliases].some((one) => own.some((mine) => sameWords(one, mine))),
  );
  return [...own, ...members.map(({ name }) => name)];
}

/** What a viewer may see, in the words of the store. A place is written by its id or its name. */
export function sightOf(viewer: Viewer, firm: Pick<Firm, 'staff' | 'locations'>): Sight {
  const keys = hiddenKeysFor(viewer, firm);
  const ownNames = [...new Set(namesOf(viewer, firm).map((name) => name.toLowerCase()))];
  if (viewer.role === 'owner' || viewer.locations === null) return { keys, locations: null, ownNames };
  const own = viewer.locations;
  const written = firm.locations.filter(({ id, name }) => own.includes(id) || own.includes(name));
  return { keys, locations: [...new Set([...own, ...written.flatMap(({ id, name }) => [id, name])])], ownNames };
}

/**
 * What a mail to one reader leaves out, since no gate stands before a mailbox.
 *
 * @param place The place a reader answers for; `null`: the firm's own report.
 * @returns `null` when nothing is kept from the reader: the owner, and whoever the owner sends the firm's report to.
 */
export function sightOfReader(
  reader: Pick<Contact, 'name'>,
  place: string | null,
  firm: Pick<Firm, 'staff'>,
): Sight | null {
  const isListed = firm.staff.some(({ name, aliases }) =>
    [name, ...aliases].some((one) => sameWords(one, reader.name)),
  );
  if (isOwner(reader, firm) || (!isListed && place === null)) return null;
  const keys = hiddenKeysFor({ role: 'manager', name: reader.name, locations: null }, firm);
  return { keys, locations: null, ownNames: [] };
}

/** C6a: who is named does not see; what is addressed to the boss is the boss's until released; a place is its own. */
export function maySee(
  viewer: Viewer,
  { namedStaff: named, isForBoss, location }: Withheld,
  firm: Pick<Firm, 'staff' | 'locations'>,
): boolean {
  if (viewer.role === 'owner') return true;
  const { keys, locations } = sightOf(viewer, firm);
  const isHere = locations === null || (location !== null && locations.includes(location));
  return isHere && !isForBoss && !keys.some((key) => named.includes(key));
}

/** What names an employee only the owner closes; what names nobody, a manager may. */
export function mayClose(viewer: Viewer, withheld: Withheld, firm: Pick<Firm, 'staff' | 'locations'>): boolean {
  if (viewer.role === 'owner') return true;
  return viewer.role === 'manager' && withheld.namedStaff.length === 0 && maySee(viewer, withheld, firm);
}

function isPartOf(words: string, text: string): boolean {
  return ` ${plainWords(text)} `.includes(` ${plainWords(words)} `);
}
