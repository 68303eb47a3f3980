import type { CriticalReason } from '../../2-signals/signals.ts';
import { dayOf, startOfDay } from '../../firm/day.ts';
import { fold } from '../../text/normalise.ts';
import type { WrittenDeed } from '../recovery/recovery-ledger.ts';
import { labelRefusal } from '../silence/label-refusal.ts';
import type { ConditionDeed, ConditionLedger, LimitFacts } from './condition-ledger.ts';

/** Why a deed is not written. `touches_rights` of a decision is a question; of a limit it is the end of the matter. */
export type ConditionRefusal =
  | 'no_condition'
  | 'no_complaint'
  | 'empty'
  | 'bad_day'
  | 'ahead'
  | 'bad_amount'
  | 'no_review'
  | 'review_far'
  | 'touches_rights'
  | 'judges_person'
  | 'why_missing'
  | 'already_known'
  | 'no_deed';

/** A limit that nobody looks at again is a sentence. */
const REVIEW_DAYS_MAX = 365;
const DAY_MS = 86_400_000;
const CENTS_MAX = 1_000_000_00;

/** What a limit may never take away: to be safe, to have the law, to have one's money back where it is due, to complain. */
const RIGHTS_OF_LIMIT =
  /\b(?:securite|secours|urgences?|danger\w*|incendie|blesse\w*|rembours\w*|garanties?|retract\w*|annul\w* legal\w*|droits?|loi|legal\w*|recours|avocat\w*|tribunal|mediateur|plaintes?|se plaindre|reclam\w*|donnees|safety|emergenc\w*|danger\w*|refund\w*|warrant\w*|money back|rights?|law|legal\w*|lawyers?|court|ombudsman|complain\w*|personal data)\b/;
/** What a message may say that no condition stands against. */
const RIGHTS_OF_MESSAGE =
  /\b(?:garantie legale|vices? caches?|droit de retractation|delai de retractation|protection (?:du consommateur|des consommateurs)|code de la consommation|obligation legale|jamais (?:ete )?(?:livre|recu)\w*|defectueu\w*|legal (?:warranty|right)\w*|statutory|consumer (?:protection|law|rights)|hidden defects?|right of withdrawal|cooling[- ]off|never (?:delivered|received|arrived)|defective)\b/;

/** Whether a message speaks of safety, of the law or of money that is due by law: a condition is no answer to that. */
export function touchesRights({
  criticalReasons,
  text,
}: {
  readonly criticalReasons: readonly CriticalReason[];
  readonly text: string;
}): boolean {
  return (
    criticalReasons.some((reason) => reason === 'safety' || reason === 'discrimination') ||
    RIGHTS_OF_MESSAGE.test(fold(text))
  );
}

export type ConditionContext = {
  readonly ledger: ConditionLedger;
  readonly deeds: readonly WrittenDeed<ConditionDeed>[];
  /** The message a decision is about; `null` where it is about none. */
  readonly message: { readonly criticalReasons: readonly CriticalReason[]; readonly text: string } | null;
  readonly isConfirmed: boolean;
  readonly why: string | null;
  readonly now: Date;
  readonly timeZone: string;
};

/** Why this deed may not be written; `null` when it may. */
export function conditionRefusal(deed: ConditionDeed, context: ConditionContext): ConditionRefusal | null {
  if (wordsOf(deed, context.why).some((words) => labelRefusal(words) !== null)) return 'judges_person';
  const today = dayOf(context.now, context.timeZone);
  switch (deed.kind) {
    case 'told':
      if (startOfDay(deed.toldOn, context.timeZone) === null) return 'bad_day';
      return deed.toldOn > today ? 'ahead' : null;
    case 'decided':
      if (deed.complaintId === null && (deed.clientName ?? '').trim() === '') return 'empty';
      // Who is refused, or negotiated with, hears why; who gives way tells themselves.
      if (context.why === null) return 'why_missing';
      if (deed.answer !== 'refuse' || context.isConfirmed || context.message === null) return null;
      return touchesRights(context.message) ? 'touches_rights' : null;
    case 'cost':
      if (!context.ledger.decisions.some(({ id }) => id === deed.decisionId)) return 'no_deed';
      return Number.isSafeInteger(deed.cents) && deed.cents > 0 && deed.cents <= CENTS_MAX ? null : 'bad_amount';
    case 'limited':
      return limitRefusal(deed, { today, ...context });
    case 'reviewed': {
      const limit = context.ledger.limits.find(({ id }) => id === deed.limitId);
      if (limit === undefined || limit.hasEnded) return 'no_deed';
      return deed.reviewOn === null ? null : limitRefusal({ ...limit, reviewOn: deed.reviewOn }, { today, ...context });
    }
    case 'weekly':
      return deed.answers.every((answer) => answer.trim() === '') ? 'empty' : null;
    case 'undone':
      return refusalOfUndo(deed.deedId, context.deeds);
  }
}

/** Limits apply to conduct, have a day of review, and never touch safety, the law or money that is due. */
function limitRefusal(
  { clientName, conduct, limit, reviewOn }: LimitFacts,
  { today, now, timeZone }: { readonly today: string; readonly now: Date; readonly timeZone: string },
): ConditionRefusal | null {
  if ([clientName, conduct, limit].some((words) => words.trim() === '')) return 'empty';
  if (RIGHTS_OF_LIMIT.test(fold(limit))) return 'touches_rights';
  const review = startOfDay(reviewOn, timeZone);
  if (review === null || reviewOn <= today) return 'no_review';
  return review.getTime() > now.getTime() + REVIEW_DAYS_MAX * DAY_MS ? 'review_far' : null;
}

function refusalOfUndo(deedId: number, deeds: readonly WrittenDeed<ConditionDeed>[]): ConditionRefusal | null {
  const target = deeds.find(({ id }) => id === deedId);
  if (target === undefined || target.deed.kind === 'undone') return 'no_deed';
  return deeds.some(({ deed }) => deed.kind === 'undone' && deed.deedId === deedId) ? 'no_deed' : null;
}

function wordsOf(deed: ConditionDeed, why: string | null): readonly string[] {
  const typed =
    deed.kind === 'limited'
      ? [deed.conduct, deed.limit]
      : deed.kind === 'decided'
        ? [deed.consequences]
        : deed.kind === 'cost'
          ? [deed.what]
          : [];
  return [...typed, why].filter((words) => words !== null);
}
