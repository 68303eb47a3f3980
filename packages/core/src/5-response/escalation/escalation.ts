import type { CriticalReason, Signals } from '../../2-signals/signals.ts';
import type { EscalationContact, Firm } from '../../firm/firm.ts';
import { FOLD_MS, togetherAt } from './escalation-clock.ts';
import { contactsFor } from './escalation-contacts.ts';

/** What the judgement needs beside the signals. */
export type EscalationContext = {
  readonly firm: Firm;
  readonly isSample: boolean;
  /** The last alert of this case; `null` when there was none. */
  readonly previousAlert: { readonly at: Date; readonly reasons: readonly CriticalReason[] } | null;
  /** How many cases each contact was told of one by one today, by e-mail address; nobody when absent. */
  readonly alertsToday: ReadonlyMap<string, number>;
  /** It answers one of our own mails: an absence note to an alert must not make another. */
  readonly isAnswerToUs: boolean;
  readonly complaintId: string;
  readonly authorName: string | null;
  readonly receivedAt: Date;
  readonly location: string | null;
  /** The item's text, into which the grievances point. */
  readonly text: string;
  /** Nobody when absent. */
  readonly byHand?: ByHand | null;
  /** What the client's earlier messages add, see `countedReasonsFor`; nothing when absent. */
  readonly counted?: readonly CriticalReason[];
  /** Written on the direct line. */
  readonly isForBoss: boolean;
};

/** What the judgement knows of the message itself. */
export type CaseContext = Pick<
  EscalationContext,
  'complaintId' | 'authorName' | 'receivedAt' | 'location' | 'text' | 'byHand' | 'counted'
>;

/**
 * What becomes of the alert. `noContact`: nobody can be told, because none is configured or because the complaint
 * names them all; `folded`: the boss was told of the same case less than 24 hours ago; `digest`: the contact was told
 * of so many cases today that this one is told with others; `echo`: an answer to our own mail; `sample`: invented data.
 */
export type EscalationRoute =
  | { readonly kind: 'alert'; readonly to: EscalationContact; readonly next: EscalationContact | null }
  | { readonly kind: 'digest'; readonly to: EscalationContact; readonly at: Date }
  | { readonly kind: 'folded'; readonly previousAlertAt: Date }
  | { readonly kind: 'noContact'; readonly why: 'noneConfigured' | 'allNamed' }
  | { readonly kind: 'echo' }
  | { readonly kind: 'sample' };

/** A complaint put before the owner (remontée). */
export type Escalation = EscalationCase & { readonly openedAt: Date; readonly route: EscalationRoute };

/** What is told of it. */
export type EscalationCase = {
  readonly complaintId: string;
  /** The gravest first. Never empty. */
  readonly reasons: readonly CriticalReason[];
  readonly authorName: string | null;
  readonly receivedAt: Date;
  readonly location: string | null;
  /** The exact words that weigh most. */
  readonly quote: string;
  readonly ask: string | null;
  readonly remedySought: Signals['remedySought'];
  /** Who put it before the boss, where no rule did. */
  readonly byHand: ByHand | null;
};

/** What somebody reads in a message beyond the rules, and the fact they give for it. */
export type ByHand = { readonly reason: CriticalReason; readonly who: string; readonly why: string };

/** What makes a complaint critical, the gravest first. */
export const CRITICAL_BY_GRAVITY: readonly CriticalReason[] = [
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
 * An employee named in the complaint is never told. A case alerts once per 24 hours, except that danger to someone is
 * told to whoever was only told of anger. Past a day's fill of alerts, the next ones come together.
 *
 * @returns `null` when nothing in the complaint is critical.
 */
export function escalationFor(signals: Signals, context: EscalationContext, now: Date): Escalation | null {
  const told = escalationCaseFor(signals, context);
  return told === null ? null : { ...told, openedAt: now, route: routeFor(signals, context, now) };
}

/** What there is to tell of a critical complaint; `null` when nothing in it is critical. */
export function escalationCaseFor(signals: Signals, context: CaseContext): EscalationCase | null {
  const byHand = context.byHand ?? null;
  const found = [...signals.criticalReasons, ...(context.counted ?? [])];
  const all = byHand === null ? found : [byHand.reason, ...found];
  if (all.length === 0) return null;
  const reasons = [...new Set(all)].sort((a, b) => CRITICAL_BY_GRAVITY.indexOf(a) - CRITICAL_BY_GRAVITY.indexOf(b));
  return {
    complaintId: context.complaintId,
    reasons,
    authorName: context.authorName,
    receivedAt: context.receivedAt,
    location: context.location,
    quote: weightiestQuote(signals, context.text, reasons),
    ask: signals.ask,
    remedySought: signals.remedySought,
    // What the rules read as well needs nobody's word.
    byHand: byHand === null || signals.criticalReasons.includes(byHand.reason) ? null : byHand,
  };
}

function routeFor(signals: Signals, context: EscalationContext, now: Date): EscalationRoute {
  const { firm, previousAlert } = context;
  if (context.isSample) return { kind: 'sample' };
  if (context.isAnswerToUs) return { kind: 'echo' };
  if (firm.escalationContacts.length === 0) return { kind: 'noContact', why: 'noneConfigured' };
  const isDanger = signals.criticalReasons.includes('safety') || context.byHand?.reason === 'safety';
  if (previousAlert !== null && now.getTime() - previousAlert.at.getTime() < FOLD_MS) {
    // Danger is news to whoever was told of anger; told of the same danger, they know.
    const isNews = isDanger && !previousAlert.reasons.includes('safety');
    if (!isNews) return { kind: 'folded', previousAlertAt: previousAlert.at };
  }
  const [to, next] = contactsFor(firm, context.location, { ...context, grievances: signals.grievances });
  if (to === undefined) return { kind: 'noContact', why: 'allNamed' };
  const at = togetherAt(context.alertsToday.get(to.email) ?? 0, { isDanger, firm }, now);
  if (at !== null) return { kind: 'digest', to, at };
  return { kind: 'alert', to, next: next ?? null };
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
