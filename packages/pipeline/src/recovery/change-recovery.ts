import { createHash } from 'node:crypto';
import {
  dateText,
  type Firm,
  failuresOf,
  firmFormatFor,
  type GestureFacts,
  type IncidentFacts,
  languageOfLocale,
  type Recovery,
  type RecoveryDeed,
  type RecoveryRefusal,
  recoveriesFrom,
  recoveryRefusal,
  startOfDay,
  type TouchedPerson,
} from '@doleances/core';
import type { Ports } from '../ports/ports.ts';
import { capturePromise } from '../promises/capture-promise.ts';
import { changePromise } from '../promises/change-promise.ts';

export type RecoveryRequest = {
  readonly recoveryId: string;
  readonly deed: RecoveryDeed;
  readonly who: string;
  readonly why: string | null;
  /** The question was seen, and whoever asks goes on. */
  readonly isConfirmed: boolean;
};

export type RecoveryOutcome =
  | { readonly ok: true; readonly recovery: Recovery | null; readonly recoveryId: string }
  | { readonly ok: false; readonly reason: RecoveryRefusal | 'no_firm' };

const WHAT_CHARS_MAX = 300;

/** Names an incident by what it is told from, so that opening it twice opens one. */
export function recoveryIdFor(key: readonly string[]): `rcv_${string}` {
  return `rcv_${createHash('sha256').update(JSON.stringify(key)).digest('hex').slice(0, 20)}`;
}

/** The id of an incident that somebody tells: the same words of the same day and place are one incident. */
export const recoveryIdOf = ({ happenedOn, location, what }: IncidentFacts): `rcv_${string}` =>
  recoveryIdFor(['told', happenedOn, location ?? '', what.replace(/\s+/g, ' ').trim()]);

/** Notes what a person did about an incident. Doing the same twice changes nothing; whatever was done can be taken back. */
export async function changeRecovery(ports: Ports, request: RecoveryRequest): Promise<RecoveryOutcome> {
  const firm = (await ports.store.findFirm())?.firm;
  if (firm === undefined) return { ok: false, reason: 'no_firm' };
  const deeds = await ports.store.listRecoveryDeeds();
  const all = recoveriesFrom(deeds);
  const recovery = all.find(({ id }) => id === request.recoveryId) ?? null;
  const refusal = recoveryRefusal(request.deed, {
    recovery,
    deeds: deeds.filter(({ subjectId }) => subjectId === request.recoveryId),
    failures: recovery === null ? 1 : failuresOf(recovery, all),
    isConfirmed: request.isConfirmed,
    why: request.why,
    now: ports.now(),
    timeZone: firm.timeZone,
  });
  if (refusal !== null) return { ok: false, reason: refusal };
  const deed = await settled(ports, request, { firm, recovery });
  const { recoveryId: subjectId, who, why } = request;
  await ports.store.saveRecoveryDeed({ subjectId, who, why, deed, at: ports.clock?.() ?? null });
  const after = recoveriesFrom(await ports.store.listRecoveryDeeds()).find(({ id }) => id === subjectId);
  return { ok: true, recovery: after ?? null, recoveryId: subjectId };
}

type Around = { readonly firm: Firm; readonly recovery: Recovery | null };

/** What a deed brings with it: complainants are people touched, a gesture is a promise, and goes with it when taken back. */
async function settled(ports: Ports, request: RecoveryRequest, { firm, recovery }: Around): Promise<RecoveryDeed> {
  const { deed, who } = request;
  if (deed.kind === 'opened') {
    return { ...deed, location: ownPlace(ports, deed.location), people: await withComplainants(ports, deed) };
  }
  if (deed.kind === 'gesture') return { ...deed, promiseId: await promiseFor(ports, deed, { firm, who, recovery }) };
  const dropped =
    deed.kind === 'undone'
      ? recovery?.gestures.filter(({ deedId }) => deedId === deed.deedId)
      : deed.kind === 'cancelled'
        ? recovery?.gestures
        : [];
  for (const { promiseId } of dropped ?? []) {
    if (promiseId === null) continue;
    const why = request.why ?? (languageOfLocale(firm.locale) === 'fr' ? 'geste annulé' : 'gesture cancelled');
    await changePromise(ports, { promiseId, kind: 'cancel', who, why });
  }
  return deed;
}

/** Who answers for some places tells of these: elsewhere they would not find again what they told. */
function ownPlace({ viewer }: Ports, location: string | null): string | null {
  if (viewer.role === 'owner' || viewer.locations === null) return location;
  return location !== null && viewer.locations.includes(location) ? location : (viewer.locations[0] ?? location);
}

/** Who complained was touched; named once, however often they wrote. */
async function withComplainants(
  { store }: Ports,
  { complaintIds, people }: IncidentFacts,
): Promise<readonly TouchedPerson[]> {
  const found = await Promise.all(complaintIds.map((id) => store.findComplaint(id)));
  const told = found.flatMap((complaint) =>
    complaint === null ? [] : [{ name: complaint.authorName ?? '', clientKey: complaint.clientKey }],
  );
  const named = [...people, ...told].filter(({ name, clientKey }) => name !== '' || clientKey !== null);
  return [...new Map(named.map((person) => [person.clientKey ?? person.name, person])).values()];
}

/** A gesture is a promise of ours like any other: it stands in the ledger of promises, with its day. */
async function promiseFor(
  ports: Ports,
  gesture: GestureFacts,
  { firm, who, recovery }: Around & { readonly who: string },
): Promise<string | null> {
  // What was decided with its day in the ledger is not asked about again.
  const outcome = await capturePromise(ports, { text: promiseLine(gesture, firm, recovery), who, doubts: [] });
  const promise = outcome.ok ? outcome.promise : null;
  if (promise === null) return null;
  // A person said that it is a promise, however little of it can be read.
  const kind = promise.state === 'cancelled' ? 'reopen' : 'confirm';
  if (kind === 'reopen' || promise.state === 'open') {
    await changePromise(ports, { promiseId: promise.id, kind, who, why: null });
  }
  return promise.id;
}

function promiseLine({ what, people, dueOn }: GestureFacts, firm: Firm, recovery: Recovery | null): string {
  const isFrench = languageOfLocale(firm.locale) === 'fr';
  const format = firmFormatFor(firm);
  const due = dueOn === null ? null : startOfDay(dueOn, firm.timeZone);
  const [only, ...others] = recovery?.people ?? [];
  const toWhom =
    people === 1 && only !== undefined && others.length === 0
      ? `${isFrench ? 'pour' : 'for'} ${only.name}`
      : `${isFrench ? 'pour' : 'for'} ${people} ${people === 1 ? (isFrench ? 'personne' : 'person') : isFrench ? 'personnes' : 'people'}`;
  const when =
    due === null
      ? ''
      : isFrench
        ? ` d’ici le ${dateText(due, format.french, firm.timeZone)}`
        : ` by ${dateText(due, format.english, firm.timeZone)}`;
  return `${what.replace(/\s+/g, ' ').trim().slice(0, WHAT_CHARS_MAX)} ${toWhom}${when}`;
}
