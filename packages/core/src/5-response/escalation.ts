import type { CriticalReason, Signals } from '../2-signals/signals.ts';
import type { Contact, Firm } from '../firm/firm.ts';
import { isHiddenFrom } from './hidden-from.ts';
import { sameWords } from './plain-text.ts';

/** What the judgement needs beside the signals. */
export type EscalationContext = {
  readonly firm: Firm;
  readonly isSample: boolean;
  /** When the boss was last told of this case; `null` when never. */
  readonly previousAlertAt: Date | null;
  readonly complaintId: string;
  readonly authorName: string | null;
  readonly receivedAt: Date;
  readonly location: string | null;
  /** The item's text, into which the grievances point. */
  readonly text: string;
};

/**
 * What becomes of the alert. `noContact`: nobody can be told, because none is configured or because the complaint
 * names them all; `folded`: the boss was told of the same case less than 24 hours ago; `sample`: invented data.
 */
export type EscalationRoute =
  | {
      readonly kind: 'alert';
      readonly to: Contact /** After 30 minutes without an answer. */;
      readonly next: Contact | null;
    }
  | { readonly kind: 'folded'; readonly previousAlertAt: Date }
  | { readonly kind: 'noContact'; readonly why: 'noneConfigured' | 'allNamed' }
  | { readonly kind: 'sample' };

/** A complaint put before the owner (remontée). */
export type Escalation = {
  readonly complaintId: string;
  /** The gravest first. Never empty. */
  readonly reasons: readonly CriticalReason[];
  readonly openedAt: Date;
  readonly route: EscalationRoute;
  readonly authorName: string | null;
  readonly receivedAt: Date;
  readonly location: string | null;
  /** The exact words that weigh most. */
  readonly quote: string;
  readonly ask: string | null;
  readonly remedySought: Signals['remedySought'];
};

const FOLD_MS = 24 * 3_600_000;
const GRAVITY: readonly CriticalReason[] = [
  'safety',
  'discrimination',
  'vulnerable_person',
  'legal_threat',
  'media_threat',
  'repeat_unresolved',
  'asks_for_boss',
  'vip_client',
  'churn_threat',
  'large_money',
  'public_review',
];
/**
 * Decides whether the boss is told of a complaint, and which contact.
 *
 * The contact of the complaint's location comes first, then the list's order. An employee named in the complaint is
 * never told. A case alerts once per 24 hours, except that danger to someone is always told.
 *
 * @returns `null` when nothing in the complaint is critical.
 */
export function escalationFor(signals: Signals, context: EscalationContext, now: Date): Escalation | null {
  if (signals.criticalReasons.length === 0) return null;
  const reasons = [...new Set(signals.criticalReasons)].sort((a, b) => GRAVITY.indexOf(a) - GRAVITY.indexOf(b));
  return {
    complaintId: context.complaintId,
    reasons,
    openedAt: now,
    route: routeFor(signals, context, now),
    authorName: context.authorName,
    receivedAt: context.receivedAt,
    location: context.location,
    quote: weightiestQuote(signals, context.text, reasons),
    ask: signals.ask,
    remedySought: signals.remedySought,
  };
}

function routeFor(signals: Signals, context: EscalationContext, now: Date): EscalationRoute {
  const { firm, previousAlertAt } = context;
  if (context.isSample) return { kind: 'sample' };
  if (firm.escalationContacts.length === 0) return { kind: 'noContact', why: 'noneConfigured' };
  const isFresh = previousAlertAt !== null && now.getTime() - previousAlertAt.getTime() < FOLD_MS;
  if (isFresh && !signals.criticalReasons.includes('safety')) return { kind: 'folded', previousAlertAt };
  const told = { grievances: signals.grievances, text: context.text, authorName: context.authorName };
  const [to, next] = contactsInOrder(firm, context.location).filter((contact) => !isHiddenFrom(contact, told, firm));
  if (to === undefined) return { kind: 'noContact', why: 'allNamed' };
  return { kind: 'alert', to, next: next ?? null };
}

/** Those of the location, then those of no location, then the others; within each in the owner's order. */
function contactsInOrder({ escalationContacts, locations }: Firm, location: string | null): readonly Contact[] {
  const place = locations.find(({ id, name }) => sameWords(id, location) || sameWords(name, location));
  const nearness = (contact: Contact) => {
    const isHere = [location, place?.id, place?.name].some((name) => sameWords(name, contact.location));
    return isHere ? 0 : contact.location === null ? 1 : 2;
  };
  return escalationContacts.toSorted((a, b) => nearness(a) - nearness(b));
}

/** The gravest grievance, or the words behind the first reason where they say more, or the message itself. */
function weightiestQuote(signals: Signals, text: string, reasons: readonly CriticalReason[]): string {
  const [gravest] = signals.grievances.toSorted((a, b) => b.severity - a.severity || a.start - b.start);
  if (gravest !== undefined && gravest.quote.trim() !== '') return gravest.quote;
  const evidence = signals.evidence.find(
    ({ judgement, words }) => judgement === `critical:${reasons[0]}` && words !== '',
  );
  return evidence === undefined ? text : sentenceAround(text, evidence.words);
}

/** A reason's words are often two or three; the sentence they stand in is what the boss can judge. */
function sentenceAround(text: string, words: string): string {
  const at = text.indexOf(words);
  if (at < 0) return words;
  const before = text.slice(0, at);
  const starts = ['. ', '! ', '? ', '\n'].map(
    (end) => before.lastIndexOf(end) + (before.includes(end) ? end.length : 1),
  );
  const rest = text.slice(at + words.length);
  const stops = ['.', '!', '?', '\n'].map((end) => rest.indexOf(end)).filter((stop) => stop >= 0);
  const end = stops.length === 0 ? text.length : at + words.length + Math.min(...stops) + 1;
  return text.slice(Math.max(0, ...starts), end).trim();
}
