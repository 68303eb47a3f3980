import { dayOf, startOfDay } from '../../firm/day.ts';
import { labelRefusal } from '../silence/label-refusal.ts';
import { recoveryCost } from './recovery.ts';
import {
  apologisedTo,
  CLAIM_STATES,
  type GestureFacts,
  type Recovery,
  type RecoveryDeed,
  type WrittenDeed,
} from './recovery-ledger.ts';

/** More was mistyped. */
const PEOPLE_MAX = 100_000;
const CENTS_MAX = 1_000_000_00;
const DAY_MS = 86_400_000;

/** Why a deed is not written. `above_price` and `apology_first` are questions: who confirms goes on. */
export type RecoveryRefusal =
  | 'no_recovery'
  | 'already_open'
  | 'not_open'
  | 'empty'
  | 'bad_day'
  | 'ahead'
  | 'bad_count'
  | 'bad_amount'
  | 'already_known'
  | 'too_early'
  | 'not_supplier'
  | 'claim_order'
  | 'apologies_due'
  | 'why_missing'
  | 'judges_person'
  | 'no_deed'
  | RecoveryQuestion;

export type RecoveryQuestion = 'above_price' | 'apology_first';

export const isQuestion = (refusal: string): refusal is RecoveryQuestion =>
  refusal === 'above_price' || refusal === 'apology_first';

/** What a deed is judged against. */
export type RecoveryContext = {
  /** `null` before it is opened. */
  readonly recovery: Recovery | null;
  /** All deeds of the incident, those taken back too. */
  readonly deeds: readonly WrittenDeed<RecoveryDeed>[];
  /** How many times we failed the same people, this time included; see `failuresOf`. */
  readonly failures: number;
  /** Who typed it saw the question and goes on. */
  readonly isConfirmed: boolean;
  readonly why: string | null;
  readonly now: Date;
  readonly timeZone: string;
};

/** Why this deed may not be written; `null` when it may. */
export function recoveryRefusal(deed: RecoveryDeed, context: RecoveryContext): RecoveryRefusal | null {
  if (wordsOf(deed, context.why).some((words) => labelRefusal(words) !== null)) return 'judges_person';
  const { recovery } = context;
  if (deed.kind === 'opened') return recovery === null ? refusalOfFacts(deed, context) : 'already_open';
  if (deed.kind === 'declined') return recovery === null ? null : 'already_open';
  if (recovery === null) return 'no_recovery';
  if (deed.kind === 'undone') return refusalOfUndo(deed.deedId, context);
  if (deed.kind === 'reopened') return recovery.state === 'open' ? 'already_open' : null;
  // People come back, and suppliers pay, long after the incident is closed.
  const isLate = recovery.state === 'closed' && (deed.kind === 'return' || deed.kind === 'claim');
  if (recovery.state !== 'open' && !isLate) return 'not_open';
  return refusalWhileOpen(deed, recovery, context);
}

function refusalWhileOpen(
  deed: Exclude<RecoveryDeed, { kind: 'opened' | 'declined' | 'undone' | 'reopened' }>,
  recovery: Recovery,
  context: RecoveryContext,
): RecoveryRefusal | null {
  switch (deed.kind) {
    case 'described':
      return refusalOfFacts({ ...recovery, ...deed }, context);
    case 'person': {
      if (deed.name.trim() === '') return 'empty';
      const isKnown = recovery.people.some(
        ({ name, clientKey }) => name === deed.name || (clientKey !== null && clientKey === deed.clientKey),
      );
      return isKnown ? 'already_known' : null;
    }
    case 'apology':
      if (deed.words.trim() === '') return 'empty';
      if (new Date(deed.saidAt) > context.now) return 'ahead';
      return isCount(deed.people) && deed.people <= recovery.peopleCount ? null : 'bad_count';
    case 'gesture':
      return refusalOfGesture(deed, recovery, context);
    case 'return':
      return refusalOfReturn(deed, recovery, context);
    case 'claim':
      return refusalOfClaim(deed, recovery);
    case 'closed':
      return apologisedTo(recovery) < recovery.peopleCount && context.why === null ? 'apologies_due' : null;
    case 'cancelled':
      return context.why === null ? 'why_missing' : null;
  }
}

function refusalOfFacts(
  { what, happenedOn, peopleCount, people }: Pick<Recovery, 'what' | 'happenedOn' | 'peopleCount' | 'people'>,
  { now, timeZone }: RecoveryContext,
): RecoveryRefusal | null {
  if (what.trim() === '') return 'empty';
  if (startOfDay(happenedOn, timeZone) === null) return 'bad_day';
  if (happenedOn > dayOf(now, timeZone)) return 'ahead';
  return isCount(Math.max(peopleCount, people.length)) ? null : 'bad_count';
}

function refusalOfGesture(
  gesture: GestureFacts,
  recovery: Recovery,
  { failures, isConfirmed, timeZone }: RecoveryContext,
): RecoveryRefusal | null {
  if (gesture.what.trim() === '') return 'empty';
  if (!isCount(gesture.people)) return 'bad_count';
  const { unitPriceCents, unitCashCents, utilisation, yearlyMarginCents, paidCents } = gesture;
  const amounts = [unitPriceCents, unitCashCents, yearlyMarginCents ?? 0, paidCents ?? 0];
  const areAmounts = amounts.every((cents) => Number.isSafeInteger(cents) && cents >= 0 && cents <= CENTS_MAX);
  if (!areAmounts || !(utilisation >= 0 && utilisation <= 1)) return 'bad_amount';
  if (gesture.dueOn !== null && startOfDay(gesture.dueOn, timeZone) === null) return 'bad_day';
  if (isConfirmed) return null;
  const cost = recoveryCost({ ...gesture, fault: recovery.fault, failures });
  if (isMoneyTooEarly(gesture, recovery, failures)) return 'apology_first';
  return cost.warnings.includes('above_price') ? 'above_price' : null;
}

/** After a second failure money does not come first: the apology does, and a promise with its day. */
function isMoneyTooEarly(gesture: GestureFacts, recovery: Recovery, failures: number): boolean {
  if (failures < 2 || gesture.unitPriceCents + gesture.unitCashCents === 0) return false;
  const hasDatedPromise = recovery.gestures.some(({ form, dueOn }) => form === 'deed' && dueOn !== null);
  return apologisedTo(recovery) < recovery.peopleCount || !hasDatedPromise;
}

function refusalOfReturn(
  { days, returned, people }: Extract<RecoveryDeed, { kind: 'return' }>,
  recovery: Recovery,
  { now, timeZone }: RecoveryContext,
): RecoveryRefusal | null {
  const happened = startOfDay(recovery.happenedOn, timeZone);
  if (happened === null || now.getTime() < happened.getTime() + days * DAY_MS) return 'too_early';
  const isWhole = isCount(people) && people <= recovery.peopleCount;
  return isWhole && Number.isSafeInteger(returned) && returned >= 0 && returned <= people ? null : 'bad_count';
}

/** Drafted, asked, answered, paid: a step may be left out, none is taken backwards. */
function refusalOfClaim(
  { state, amountCents }: Extract<RecoveryDeed, { kind: 'claim' }>,
  recovery: Recovery,
): RecoveryRefusal | null {
  if (recovery.fault !== 'supplier') return 'not_supplier';
  if (amountCents !== null && !(Number.isSafeInteger(amountCents) && amountCents >= 0 && amountCents <= CENTS_MAX)) {
    return 'bad_amount';
  }
  const stands = recovery.claims.at(-1)?.state;
  const isNext = stands === undefined || CLAIM_STATES.indexOf(state) > CLAIM_STATES.indexOf(stands);
  // Nobody answers or pays what was never asked.
  const wasAsked = recovery.claims.some((claim) => claim.state === 'asked');
  return isNext && (wasAsked || state === 'drafted' || state === 'asked') ? null : 'claim_order';
}

function refusalOfUndo(deedId: number, { deeds }: RecoveryContext): RecoveryRefusal | null {
  const target = deeds.find(({ id }) => id === deedId);
  if (target === undefined || target.deed.kind === 'undone' || target.deed.kind === 'opened') return 'no_deed';
  return deeds.some(({ deed }) => deed.kind === 'undone' && deed.deedId === deedId) ? 'no_deed' : null;
}

const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 1 && count <= PEOPLE_MAX;

/** What was typed of a person. The words of an apology are ours to choose and are judged too. */
function wordsOf(deed: RecoveryDeed, why: string | null): readonly string[] {
  const typed: readonly (string | null | undefined)[] =
    deed.kind === 'opened' || deed.kind === 'described' || deed.kind === 'gesture'
      ? [deed.what]
      : deed.kind === 'apology' || deed.kind === 'claim'
        ? [deed.words]
        : [];
  return [...typed, why].filter((words) => words != null);
}
