import type { Bilingual, Firm, StaffMember } from '../../firm/firm.ts';
import { capitalised } from '../../text/capitalised.ts';
import { isOwner } from '../escalation/employee-names.ts';
import { plainWords, sameWords } from '../plain-text.ts';

/** Several people of the staff list who work together: a role of one place, a role of the firm, a shift, a place. */
export type Team = {
  /** As it stands in the key of its stream, in the firm's first language. */
  readonly name: string;
  readonly label: Bilingual;
  readonly members: readonly string[];
  /** `null` for a team of the whole firm. */
  readonly location: string | null;
  /** The role or shift in plain words; `null` for everybody of a place. */
  readonly work: string | null;
  /** Members and place as `plainWords` writes them: a hundred thousand complaints are compared with them. */
  readonly plain: { readonly members: ReadonlySet<string>; readonly location: string | null };
};

/** What a complaint tells of those who serve: one entry a grievance that is about them. */
export type StaffTold = {
  /** Names of the list it names or may speak of; empty where it names nobody. */
  readonly people: readonly string[];
  /** Words for a day or part of the day it speaks of: `samedi`, `saturday`. */
  readonly shift: string | null;
};

/** Fewer, and a figure of the team would be a figure of a person. */
export const TEAM_MEMBERS_MIN = 2;

const SHIFTS: readonly (readonly [french: string, english: string])[] = [
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
  ['dimanche', 'sunday'],
  ['matin', 'morning'],
  ['jour', 'day'],
  ['soir', 'evening'],
  ['nuit', 'night'],
];
const FEMININE_SHIFTS: ReadonlySet<string> = new Set(['nuit']);

/**
 * The teams that the firm's own staff list makes: each role of a place (« Réception, Bouillon »), each role of the firm
 * where no place has two of it, each shift (« Équipe du samedi »), each place. Nobody is a team alone, and whoever
 * answers for the firm is in none.
 *
 * @returns By name; empty where the list makes none.
 */
export function teamsOf({ staff }: Pick<Firm, 'staff'>): readonly Team[] {
  const people = staff.filter((member) => !isOwner(member, { staff: [member] }));
  const teams = new Map<string, Team>();
  const add = (team: Omit<Team, 'members' | 'plain'>, workers: readonly StaffMember[]) => {
    const members = [...new Set(workers.map(({ name }) => name))].sort();
    const location = team.location === null ? null : plainWords(team.location);
    const plain = { members: new Set(members.map(plainWords)), location };
    if (members.length >= TEAM_MEMBERS_MIN) teams.set(team.name, { ...team, members, plain });
    return members.length >= TEAM_MEMBERS_MIN;
  };
  const places = [...new Set(people.flatMap(({ location }) => location ?? []))];
  for (const work of new Set(people.flatMap(workOf))) {
    const workers = people.filter((member) => workOf(member).includes(work));
    const title = capitalised(writtenAs(work, people));
    const isLocal = places.map((location) => {
      const name = `${title}, ${location}`;
      return add({ name, label: both(name), location, work }, workers.filter(at(location)));
    });
    if (!isLocal.includes(true)) add({ name: title, label: both(title), location: null, work }, workers);
  }
  for (const [french, english] of SHIFTS) {
    const label = shiftLabel(french, english);
    const workers = people.filter((member) => shiftsOf(member).includes(french));
    add({ name: label.fr, label, location: null, work: french }, workers);
  }
  for (const location of places) {
    const label = { fr: `Équipe de ${location}`, en: `${location} team` };
    add({ name: label.fr, label, location, work: null }, people.filter(at(location)));
  }
  return [...teams.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * Which teams a complaint is about. A person who is named, or everybody who may be meant, must belong to the team; a
 * grievance that names nobody is about the team of its place, and about that of the day it speaks of.
 */
export function teamsToldIn(
  teams: readonly Team[],
  location: string | null,
  told: readonly StaffTold[],
): readonly string[] {
  const place = plainWords(location ?? '');
  const plain = told.map(({ people, shift }) => ({
    people: people.map(plainWords),
    shift: shift === null ? null : shiftNamed(shift),
  }));
  return teams.filter((team) => plain.some((one) => isAbout(team, place, one))).map(({ name }) => name);
}

/** All in plain words. */
function isAbout({ plain, work }: Team, place: string, { people, shift }: StaffTold): boolean {
  if (people.length > 0) return people.every((name) => plain.members.has(name));
  const isHere = plain.location === null || (plain.location === place && place !== '');
  if (shift !== null && work !== null) return isHere && shift === work;
  return work === null && plain.location !== null && isHere;
}

/** `réception, soir` is the role réception and the shift soir. */
function workOf({ role }: StaffMember): readonly string[] {
  const [first = ''] = (role ?? '').split(/[,;/(–—]/);
  const work = plainWords(first);
  return work === '' ? [] : [work];
}

function shiftsOf({ role, shifts }: StaffMember): readonly string[] {
  const written = [...(shifts ?? []), ...(role ?? '').split(/[,;/(–—]/).slice(1)];
  return written.flatMap((words) => shiftNamed(words) ?? []);
}

function shiftNamed(words: string): string | null {
  const said = plainWords(words).split(' ');
  const found = SHIFTS.find(([french, english]) =>
    said.some((word) => [french, english, `${french}s`, `${english}s`].includes(word)),
  );
  return found?.[0] ?? null;
}

function shiftLabel(french: string, english: string): Bilingual {
  const of = FEMININE_SHIFTS.has(french) ? 'de ' : 'du ';
  return { fr: `Équipe ${of}${french}`, en: `${capitalised(english)} team` };
}

/** The role as somebody wrote it, with its accents. */
function writtenAs(work: string, people: readonly StaffMember[]): string {
  const roles = people.flatMap(({ role }) => (role ?? '').split(/[,;/(–—]/)[0]?.trim() ?? []);
  return roles.find((role) => plainWords(role) === work) ?? work;
}

const at = (location: string) => (member: StaffMember) =>
  member.location !== null && sameWords(member.location, location);
const both = (name: string): Bilingual => ({ fr: name, en: name });
