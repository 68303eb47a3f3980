import { nameKeyFor } from './client-key.ts';
import { standingIds } from './standing.ts';

/** What tells one person's messages from another's, where one key holds both. */
export type ClientPart = { readonly by: 'email' | 'phone' | 'name'; readonly value: string };

/** What people did to who counts as one client. Nothing is rewritten: what was done is undone by a further deed. */
export type IdentityDeed =
  | { readonly kind: 'merged'; readonly clientKey: string; readonly into: string }
  | { readonly kind: 'split'; readonly clientKey: string; readonly part: ClientPart }
  | { readonly kind: 'undone'; readonly clientKey: string; readonly undoes: number };

/** Grows with time: of two events the larger id is the newer. */
export type IdentityEvent = IdentityDeed & { readonly id: number };

/** Whose a message is before anybody said anything, and what it tells of its author. */
export type Signature = {
  readonly key: string;
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
};

/** What all standing deeds together say of who is one client; made by `clientLawFrom`. */
export type ClientLaw = {
  /** In the order in which they were done, by the key they take from. */
  readonly rules: ReadonlyMap<string, readonly { readonly id: number; readonly deed: IdentityDeed }[]>;
};

export const NO_CLIENT_LAW: ClientLaw = { rules: new Map() };

export function clientLawFrom(events: readonly IdentityEvent[]): ClientLaw {
  const standing = standingIds(events);
  const rules = new Map<string, { readonly id: number; readonly deed: IdentityDeed }[]>();
  for (const event of events.toSorted((a, b) => a.id - b.id)) {
    if (event.kind === 'undone' || !standing.has(event.id)) continue;
    const list = rules.get(event.clientKey) ?? [];
    rules.set(event.clientKey, [...list, { id: event.id, deed: event }]);
  }
  return { rules };
}

/**
 * Who a message counts for, once the deeds were done one after the other as people did them: a merge takes whole keys
 * along, a split what its part names. Undone, each message goes back to where it was.
 */
export function settledClientKey(law: ClientLaw, signature: Signature): string {
  let key = signature.key;
  let last = 0;
  for (;;) {
    const rule = law.rules.get(key)?.find(({ id, deed }) => id > last && takes(deed, signature));
    if (rule === undefined) return key;
    last = rule.id;
    key = targetOf(rule.deed);
  }
}

function takes(deed: IdentityDeed, { email, phone, name }: Signature): boolean {
  if (deed.kind === 'merged') return true;
  if (deed.kind === 'undone') return false;
  const { by, value } = deed.part;
  if (by === 'email') return email !== null && email.toLowerCase() === value;
  if (by === 'phone') return phone === value;
  return name !== null && nameKeyFor(name) === value;
}

/** The key that what a deed takes is counted under. */
export function targetOf(deed: IdentityDeed): string {
  if (deed.kind === 'merged') return deed.into;
  if (deed.kind === 'undone') return deed.clientKey;
  return `${deed.clientKey} ~ ${deed.part.by} ${deed.part.value}`;
}

/** Keys whose messages a deed may move, in either direction. */
export function keysTouched(deed: IdentityDeed, events: readonly IdentityEvent[]): readonly string[] {
  if (deed.kind !== 'undone') return [deed.clientKey, targetOf(deed)];
  const undone = events.find(({ id }) => id === deed.undoes);
  return undone === undefined ? [deed.clientKey] : [deed.clientKey, ...keysTouched(undone, events)];
}

export type IdentityRefusal = 'same_client' | 'nothing_there' | 'no_event';

/** Why a deed makes no sense; `null` when it does. */
export function identityRefusal(deed: IdentityDeed, events: readonly IdentityEvent[]): IdentityRefusal | null {
  if (deed.kind === 'merged') return deed.clientKey === deed.into ? 'same_client' : null;
  if (deed.kind === 'split') return deed.part.value === '' ? 'nothing_there' : null;
  const undone = events.find(({ id }) => id === deed.undoes);
  return undone !== undefined && standingIds(events).has(undone.id) ? null : 'no_event';
}
