import type { CriticalReason, MessageKind, Signals } from '../../2-signals/signals.ts';
import { OTHER_FACET } from '../../3-themes/concept.ts';

/** A message of one client, or one of ours to them. */
export type ClientMessage = {
  readonly id: string;
  readonly direction: 'in' | 'out';
  readonly kind: MessageKind;
  readonly receivedAt: Date;
  readonly cleanText: string;
  readonly threadKey: string | null;
  readonly duplicateOf: string | null;
  readonly starsOfFive: number | null;
  readonly signals: Pick<Signals, 'grievances' | 'promises'>;
};

/** "Third contact or more" and "second broken promise on the same case" (REQUIREMENTS, section 5). */
const CONTACTS_MIN = 3;
const BROKEN_MIN = 2;
const STARS_MAX = 2;
/** What comes sooner after the last one belongs to it: the forgotten photo, the form filled in after the mail. */
const CONTACT_GAP_MS = 3_600_000;
/** Who says that nobody answers speaks of whatever was left without an answer, and what is new in it is no other case. */
const CHASES: ReadonlySet<string> = new Set([
  'follow-up-not-done',
  'no-answer-to-messages',
  'unreachable-by-phone',
  'no-status-information',
  'complaint-ignored',
  'case-lost',
]);

/**
 * Reasons that no single message tells: what a client wrote before about the same matter, and nobody answered.
 *
 * @param messages The client's and ours to them, in any order; the message itself may be among them.
 * @param answeredAt When they were answered by no letter.
 */
export function countedReasonsFor(
  message: ClientMessage,
  messages: readonly ClientMessage[],
  answeredAt: readonly Date[],
): readonly CriticalReason[] {
  const letters = messages.filter(({ direction }) => direction === 'out').map(({ receivedAt }) => receivedAt);
  const answered = Math.max(0, ...[...letters, ...answeredAt].map((at) => at.getTime()));
  const isContact = ({ direction, kind, receivedAt, duplicateOf }: ClientMessage) =>
    direction === 'in' &&
    (kind === 'complaint' || kind === 'status_chase') &&
    receivedAt.getTime() > answered &&
    duplicateOf === null;
  if (!isContact(message)) return [];
  const others = messages.filter((one) => one.id !== message.id && isContact(one));
  const ofMatter = contactsIn([message, ...others.filter((one) => isSameMatter(one, message))]);
  const found: CriticalReason[] = [];
  if (ofMatter.length >= CONTACTS_MIN || isBrokenAgain(message, ofMatter)) found.push('repeat_unresolved');
  const isBadReview = message.starsOfFive !== null && message.starsOfFive <= STARS_MAX;
  const isEarlier = ({ receivedAt }: ClientMessage) => receivedAt < message.receivedAt;
  if (isBadReview && contactsIn([message, ...others]).some(isEarlier)) found.push('public_review');
  return found;
}

/** Oldest first; the same words by two channels, or two messages within the hour, are one contact. */
function contactsIn(messages: readonly ClientMessage[]): readonly ClientMessage[] {
  const counted: ClientMessage[] = [];
  const words = new Set<string>();
  for (const one of messages.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime())) {
    const said = one.cleanText
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const last = counted.at(-1);
    const isApart = last === undefined || one.receivedAt.getTime() - last.receivedAt.getTime() >= CONTACT_GAP_MS;
    if (isApart && !words.has(said)) counted.push(one);
    words.add(said);
  }
  return counted;
}

/** The second day that was promised and passed, the last of them told in the message itself. */
function isBrokenAgain(message: ClientMessage, contacts: readonly ClientMessage[]): boolean {
  if (brokenIn(message).length === 0) return false;
  const told = contacts.filter((one) => brokenIn(one).length > 0);
  return told.length >= BROKEN_MIN && new Set(told.flatMap(brokenIn)).size >= BROKEN_MIN;
}

function brokenIn({ signals }: ClientMessage): readonly string[] {
  return signals.promises
    .filter(({ state }) => state === 'broken')
    .map(({ due, dueText, action }) => due?.slice(0, 10) ?? dueText ?? action);
}

function isSameMatter(one: ClientMessage, other: ClientMessage): boolean {
  if (one.threadKey !== null && one.threadKey === other.threadKey) return true;
  const [first, second] = [mattersOf(one), mattersOf(other)];
  return first.size === 0 || second.size === 0 || [...first].some((matter) => second.has(matter));
}

/** Empty when the message names none of its own, or may be about any. */
function mattersOf({ kind, signals: { grievances } }: ClientMessage): ReadonlySet<string> {
  if (kind === 'status_chase' || grievances.some(({ facet }) => CHASES.has(facet))) return new Set();
  const named = grievances.filter(({ facet, product }) => facet !== OTHER_FACET || product !== null);
  return new Set(named.flatMap(({ facet, product }) => (product === null ? [facet] : [facet, product])));
}
