import type { Channel } from '../../1-complaint/item.ts';

/** One message written to the firm, as far as lost contacts are concerned. */
export type ContactRow = {
  readonly id: string;
  readonly clientKey: string;
  readonly receivedAt: Date;
  readonly channel: Channel;
  readonly priorContactsClaimed: number;
};

/** A message whose writer says they told us before, and of which fewer contacts are on record than claimed. */
export type ContactLeak = { readonly id: string; readonly claimed: number; readonly recorded: number };

/** Where contacts can be told and no letter of ours would be missing: a review, or a call noted by staff. */
const TELLING: ReadonlySet<Channel> = new Set(['review', 'phone_note', 'counter_note']);
/** A claim speaks of the case at hand; what was written a year before was about something else. */
const CASE_DAYS = 180;
const DAY_MS = 86_400_000;

/**
 * Finds the leaks: reviews and calls that claim an earlier contact which nobody recorded (C8a).
 *
 * @param rows In any order. A review is no contact with us, so it proves no other claim.
 * @returns Oldest first. Each says how many contacts were claimed and how many of that client are on record.
 */
export function contactLeaksFrom(rows: Iterable<ContactRow>): readonly ContactLeak[] {
  const sorted = [...rows].sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || (a.id < b.id ? -1 : 1));
  const contactsOf = new Map<string, number[]>();
  const leaks: ContactLeak[] = [];
  for (const { id, clientKey, receivedAt, channel, priorContactsClaimed: claimed } of sorted) {
    const at = receivedAt.getTime();
    const known = contactsOf.get(clientKey) ?? [];
    contactsOf.set(clientKey, known);
    if (claimed > 0 && TELLING.has(channel)) {
      const recorded = known.filter((before) => at - before <= CASE_DAYS * DAY_MS).length;
      if (recorded < claimed) leaks.push({ id, claimed, recorded });
    }
    if (channel !== 'review') known.push(at);
  }
  return leaks;
}
