import type { Firm } from '../../firm/firm.ts';
import { sameWords } from '../plain-text.ts';
import { type DismissalVerdict, dismissalVerdict } from './dismissal-rate.ts';
import { TEAM_MEMBERS_MIN } from './teams.ts';

/** What one person did with complaints. */
export type Handling = { readonly who: string; readonly dismissed: number; readonly handled: number };

/** How often a role, or where the owner chose it a person, calls complaints something else. */
export type DismissalLine = DismissalVerdict & {
  /** `null` for everybody whose role has too few people, or none. */
  readonly role: string | null;
  /** Only where the owner has switched it on. */
  readonly person: string | null;
  readonly dismissed: number;
  readonly handled: number;
};

/** Before a firm has a rate of its own: one in seven, weighing as ten complaints. */
const USUAL_RATE = 0.15;
const USUAL_WEIGHT = 10;

/**
 * Tells where complaints are dismissed far more often than by the others: per role, as soon as two people share it, and
 * per person only where the firm chose it.
 *
 * @returns By name and never by rate: this is no ranking of people.
 */
export function dismissalLines(handlings: readonly Handling[], firm: Firm): readonly DismissalLine[] {
  const groups = new Map<string, { role: string | null; person: string | null; parts: Handling[] }>();
  for (const handling of handlings) {
    const role = roleOf(handling.who, firm);
    const person = firm.isDismissalPerPerson === true ? handling.who : null;
    const key = JSON.stringify([person, role]);
    const group = groups.get(key) ?? { role, person, parts: [] };
    groups.set(key, group);
    group.parts.push(handling);
  }
  const named = firm.isDismissalPerPerson === true ? [...groups.values()] : withoutLonely([...groups.values()]);
  const all = sumOf(handlings);
  return named
    .map(({ role, person, parts }) => {
      const own = sumOf(parts);
      // The others' rate: who dismisses most must not raise the measure they are held to.
      const teamRate =
        (USUAL_RATE * USUAL_WEIGHT + all.dismissed - own.dismissed) / (USUAL_WEIGHT + all.handled - own.handled);
      return { role, person, ...own, ...dismissalVerdict(own, teamRate) };
    })
    .sort((a, b) => order(a.role, b.role) || order(a.person, b.person));
}

type Group = { readonly role: string | null; readonly person: null | string; readonly parts: readonly Handling[] };

/** A role with one person in it would be that person. */
function withoutLonely(groups: readonly Group[]): readonly Group[] {
  const isShared = ({ role, parts }: Group) => role !== null && parts.length >= TEAM_MEMBERS_MIN;
  const rest = groups.filter((group) => !isShared(group)).flatMap(({ parts }) => parts);
  const shared = groups.filter(isShared);
  return rest.length < TEAM_MEMBERS_MIN && shared.length > 0
    ? shared
    : [...shared, ...(rest.length === 0 ? [] : [{ role: null, person: null, parts: rest }])];
}

function roleOf(who: string, { staff }: Firm): string | null {
  const member = staff.find(({ name, aliases }) => [name, ...aliases].some((one) => sameWords(one, who)));
  return member?.role?.split(/[,;/(–—]/)[0]?.trim() || null;
}

function sumOf(parts: readonly Pick<Handling, 'dismissed' | 'handled'>[]) {
  return {
    dismissed: parts.reduce((sum, one) => sum + one.dismissed, 0),
    handled: parts.reduce((sum, one) => sum + Math.max(one.handled, one.dismissed), 0),
  };
}

const order = (a: string | null, b: string | null): number =>
  a === b ? 0 : (a ?? '\uffff') < (b ?? '\uffff') ? -1 : 1;
