import type { Severity } from '../../2-signals/signals.ts';
import { dayOf } from '../../firm/day.ts';
import { fold } from '../../text/normalise.ts';
import type { Fault } from './recovery.ts';
import type { TouchedPerson } from './recovery-ledger.ts';
import { toldFault } from './told-fault.ts';

/** A complaint as far as an incident is concerned. */
export type IncidentComplaint = {
  readonly id: string;
  readonly receivedAt: Date;
  readonly location: string | null;
  readonly themeIds: readonly string[];
  readonly severity: Severity | null;
  readonly clientKey: string;
  readonly authorName: string | null;
  /** Typed by somebody of ours: a call, a word at the counter. */
  readonly isStaffNote: boolean;
  readonly text: string;
};

/** An incident that somebody may open with one click; nothing opens by itself. */
export type IncidentProposal = {
  /** The same things on the same day are one proposal, however often they are looked at. */
  readonly key: readonly string[];
  readonly because: 'same_day' | 'staff_note';
  readonly happenedOn: string;
  readonly location: string | null;
  readonly themeId: string | null;
  readonly complaintIds: readonly string[];
  readonly people: readonly TouchedPerson[];
  /** What the words accuse; a suggestion. */
  readonly fault: Fault | null;
};

/** So many clients on one day at one place about one thing are no coincidence; two are enough where it is serious. */
const CLIENTS_MIN = 3;
const CLIENTS_MIN_IF_GRAVE = 2;
const GRAVE: Severity = 4;

/** An event that several people lived through, as staff tell it. */
const TOLD_INCIDENT =
  /\b(?:panne|coupure|incident|accident|inondation|fuite|evacu\w*|incendie|alarme|interromp\w*|annul(?:e|es|ee|ees) (?:a|au|en) (?:la )?derniere|tous les (?:clients|participants|invites)|toute la salle|(?:les|nos) (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\d+) (?:clients|personnes|participants|tables|chambres|familles)|(?:outage|power cut|flood\w*|leak|evacuat\w*|fire alarm|cut off|interrupted|everybody in|all (?:the|our) (?:guests|customers|participants)|(?:the|all) (?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:guests|customers|people|tables|rooms|families)))\b/;

/** Groups what came on one day from one place about one theme, and what a staff note tells of; the newest first. */
export function incidentProposals(
  complaints: readonly IncidentComplaint[],
  timeZone: string,
): readonly IncidentProposal[] {
  const groups = new Map<string, IncidentComplaint[]>();
  for (const complaint of complaints) {
    for (const themeId of new Set(complaint.themeIds)) {
      const key = JSON.stringify([dayOf(complaint.receivedAt, timeZone), complaint.location ?? '', themeId]);
      groups.set(key, [...(groups.get(key) ?? []), complaint]);
    }
  }
  const together = [...groups].flatMap(([key, some]) => sameDay(JSON.parse(key) as [string, string, string], some));
  const covered = new Set(together.flatMap(({ complaintIds }) => complaintIds));
  const notes = complaints
    .filter(({ id, isStaffNote, text }) => isStaffNote && !covered.has(id) && TOLD_INCIDENT.test(fold(text)))
    .map((note) => proposalOf(['staff_note', note.id], [note], { because: 'staff_note', timeZone }));
  return [...withoutRepeats(together), ...notes].sort((a, b) =>
    a.happenedOn < b.happenedOn ? 1 : a.happenedOn > b.happenedOn ? -1 : b.people.length - a.people.length,
  );

  function sameDay(key: readonly string[], some: readonly IncidentComplaint[]): readonly IncidentProposal[] {
    const clients = new Set(some.map(({ clientKey }) => clientKey)).size;
    const isGrave = some.some(({ severity }) => (severity ?? 0) >= GRAVE);
    if (clients < (isGrave ? CLIENTS_MIN_IF_GRAVE : CLIENTS_MIN)) return [];
    return [proposalOf(['same_day', ...key], some, { because: 'same_day', timeZone })];
  }
}

/** The same letters often speak of two themes: the proposal that holds most of them speaks for all. */
function withoutRepeats(proposals: readonly IncidentProposal[]): readonly IncidentProposal[] {
  const bySize = proposals.toSorted(
    (a, b) => b.complaintIds.length - a.complaintIds.length || (a.key.join() < b.key.join() ? -1 : 1),
  );
  const seen = new Set<string>();
  return bySize.filter(({ complaintIds }) => {
    const isNew = complaintIds.some((id) => !seen.has(id));
    for (const id of complaintIds) seen.add(id);
    return isNew;
  });
}

function proposalOf(
  key: readonly string[],
  some: readonly IncidentComplaint[],
  { because, timeZone }: { readonly because: IncidentProposal['because']; readonly timeZone: string },
): IncidentProposal {
  const [first] = some;
  const people = new Map(some.map(({ clientKey, authorName }) => [clientKey, authorName]));
  return {
    key,
    because,
    happenedOn: first === undefined ? '' : dayOf(first.receivedAt, timeZone),
    location: first?.location ?? null,
    themeId: because === 'same_day' ? (key.at(-1) ?? null) : (first?.themeIds[0] ?? null),
    complaintIds: some.map(({ id }) => id).sort(),
    people: [...people].map(([clientKey, name]) => ({ name: name ?? '', clientKey })),
    fault: some.map(({ text }) => toldFault(text)).find((fault) => fault !== null) ?? null,
  };
}
