import { standingDeeds, type ToldChannel, type WrittenDeed } from '../recovery/recovery-ledger.ts';
import type { DecisionAdvice, DecisionName, DecisionOption } from './decision.ts';

/** A condition as it was told: to one client, or (`clientName: null`) shown to all, on a site or in a contract. */
export type ToldFacts = {
  readonly clientKey: string | null;
  readonly clientName: string | null;
  /** The firm's own day. */
  readonly toldOn: string;
  readonly channel: ToldChannel;
  readonly where: string | null;
};

/** EV = p·M − X − q·D as it was reckoned that day. */
export type DecisionAid = DecisionAdvice & {
  readonly marginCents: number;
  readonly options: readonly DecisionOption[];
};

export type DecisionFacts = {
  readonly complaintId: string | null;
  readonly clientKey: string | null;
  readonly clientName: string | null;
  readonly answer: DecisionName;
  /** What the client was told would follow; `null` when nothing was said. */
  readonly consequences: string | null;
  readonly aid: DecisionAid | null;
};

/** What we no longer accept of somebody's conduct, until a day on which it is looked at again. */
export type LimitFacts = {
  readonly clientKey: string | null;
  readonly clientName: string;
  /** What happened, as a fact. */
  readonly conduct: string;
  readonly limit: string;
  readonly reviewOn: string;
};

export type ConditionDeed =
  | ({ readonly kind: 'told' } & ToldFacts)
  | ({ readonly kind: 'decided' } & DecisionFacts)
  /** What a concession cost in the end. */
  | { readonly kind: 'cost'; readonly decisionId: number; readonly cents: number; readonly what: string }
  | ({ readonly kind: 'limited' } & LimitFacts)
  /** Looked at again: it ends, or goes on until another day. */
  | { readonly kind: 'reviewed'; readonly limitId: number; readonly reviewOn: string | null }
  | { readonly kind: 'weekly'; readonly answers: readonly string[] }
  | { readonly kind: 'undone'; readonly deedId: number };

type Noted = {
  readonly id: number;
  readonly conditionId: string;
  readonly at: Date;
  readonly who: string;
  readonly why: string | null;
};
export type Told = Noted & ToldFacts;
export type Decision = Noted &
  DecisionFacts & { readonly costs: readonly { readonly cents: number; readonly what: string }[] };
export type Limit = Noted & LimitFacts & { readonly hasEnded: boolean };

/** What was told, decided and limited, the newest first. */
export type ConditionLedger = {
  readonly told: readonly Told[];
  readonly decisions: readonly Decision[];
  readonly limits: readonly Limit[];
  /** Answers to the four questions, by week. */
  readonly weekly: ReadonlyMap<
    string,
    { readonly answers: readonly string[]; readonly at: Date; readonly who: string }
  >;
};

const WEEK_SUBJECT = 'week:';
/** Under which subject the answers of a week are kept: conditions have ids of their own. */
export const weeklySubject = (week: string): string => `${WEEK_SUBJECT}${week}`;

/** The ledger of all conditions, or of one. */
export function conditionLedgerFrom(
  deeds: readonly WrittenDeed<ConditionDeed>[],
  conditionId: string | null = null,
): ConditionLedger {
  const own = conditionId === null ? deeds : deeds.filter(({ subjectId }) => subjectId === conditionId);
  const standing = standingDeeds<ConditionDeed>(own).toReversed();
  const told: Told[] = [];
  const decisions: Decision[] = [];
  const limits: Limit[] = [];
  const weekly = new Map<string, { answers: readonly string[]; at: Date; who: string }>();
  for (const { id, subjectId, at, who, why, deed } of standing) {
    const noted = { id, conditionId: subjectId, at, who, why };
    switch (deed.kind) {
      case 'told':
        told.push({ ...noted, ...deed });
        break;
      case 'decided': {
        const costs = standing.flatMap(({ deed: one }) =>
          one.kind === 'cost' && one.decisionId === id ? [{ cents: one.cents, what: one.what }] : [],
        );
        decisions.push({ ...noted, ...deed, costs });
        break;
      }
      case 'limited': {
        const review = standing.find(({ deed: one }) => one.kind === 'reviewed' && one.limitId === id)?.deed;
        const next = review?.kind === 'reviewed' ? review.reviewOn : deed.reviewOn;
        limits.push({ ...noted, ...deed, reviewOn: next ?? deed.reviewOn, hasEnded: next === null });
        break;
      }
      case 'weekly':
        if (!weekly.has(subjectId)) weekly.set(subjectId, { answers: deed.answers, at, who });
        break;
      case 'cost':
      case 'reviewed':
      case 'undone':
        break;
    }
  }
  return {
    told,
    decisions,
    limits,
    weekly: new Map([...weekly].map(([subject, said]) => [subject.slice(WEEK_SUBJECT.length), said])),
  };
}

/** Who is asked about: by the key complaints know, by name where there is none. */
export type AskedClient = { readonly clientKey: string | null; readonly clientName: string | null };

const sameName = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.trim().toLocaleLowerCase('fr') === b.trim().toLocaleLowerCase('fr');
export const isSameClient = (a: AskedClient, b: AskedClient): boolean =>
  (a.clientKey !== null && a.clientKey === b.clientKey) ||
  ((a.clientKey === null || b.clientKey === null) && sameName(a.clientName, b.clientName));

/**
 * What a client knew of a condition on a day: told to them, shown to all, or neither, and then the omission is ours and not
 * a fault of theirs.
 */
export type Knowledge = { readonly kind: 'told' | 'shown'; readonly told: Told } | { readonly kind: 'never' };

export function knowledgeOf(ledger: Pick<ConditionLedger, 'told'>, client: AskedClient, onDay: string): Knowledge {
  const before = ledger.told.filter(({ toldOn }) => toldOn <= onDay);
  const own = before.find((one) => one.clientName !== null && isSameClient(one, client));
  if (own !== undefined) return { kind: 'told', told: own };
  const shown = before.find(({ clientName, clientKey }) => clientName === null && clientKey === null);
  return shown === undefined ? { kind: 'never' } : { kind: 'shown', told: shown };
}
