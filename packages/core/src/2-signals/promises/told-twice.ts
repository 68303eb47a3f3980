import { gated } from '../../text/gated.ts';
import type { FoundPromise } from '../signals.ts';

/** "Then he promised again": another promise, made when the first was not kept. */
const ANOTHER = gated(
  /(?<!\p{L})(?:encore|re-?promis|(?:de|à) nouveau|nouveau|nouvelle|puis|ensuite|après (?:[çc]a|quoi)|cette fois|l['’]autre|(?:un|une) autre|aussi|également|re-?di[st]|deuxi[èe]me|seconde?|troisi[èe]me|2e|3e|again|then|another|also|second|third|next|later|this time|new|lendemain)(?!\p{L})/iu,
);
const dayOf = ({ due }: FoundPromise): string | null => due?.slice(0, 10) ?? null;

const PRONOUN = /^(?:ils?|elles?|on|he|she|they)$/iu;
const nameOf = ({ performer }: FoundPromise): string | null =>
  performer === null || PRONOUN.test(performer) ? null : performer;

/**
 * Whether a client tells one promise in two sentences: "On m'a dit « on vous rappelle demain ». Vous deviez me rappeler
 * mardi." Each names the same deed, nothing says that it is another, and no day or name speaks against it.
 */
export function isToldTwice(first: FoundPromise, second: FoundPromise): boolean {
  if (first.action !== second.action || first.action === 'suivi' || first.state !== second.state) return false;
  if (ANOTHER.test(second.quote)) return false;
  const [who, whoThen] = [nameOf(first), nameOf(second)];
  if (who !== null && whoThen !== null && who !== whoThen) return false;
  const [one, other] = [dayOf(first), dayOf(second)];
  return one === null || other === null || one === other;
}

/** The first telling, with the day and the name that the second adds. */
export function sharedPromise(first: FoundPromise, second: FoundPromise): FoundPromise {
  const day = first.due === null && second.due !== null ? { due: second.due, dueText: second.dueText } : {};
  return {
    ...first,
    ...day,
    performer: first.performer ?? second.performer,
    promisor: first.promisor ?? second.promisor,
    confidence: Math.max(first.confidence, second.confidence),
  };
}
