import { standingIds } from '../../3-themes/standing.ts';
import type { Fault, GestureForm } from './recovery.ts';

/** How an apology or a word about a condition reached the client. */
export const TOLD_CHANNELS = ['in_person', 'phone', 'email', 'letter', 'contract', 'site'] as const;
export type ToldChannel = (typeof TOLD_CHANNELS)[number];

/** Where a claim against a supplier stands. */
export const CLAIM_STATES = ['drafted', 'asked', 'answered', 'paid'] as const;
export type ClaimState = (typeof CLAIM_STATES)[number];

/** After so many days we look who came back. */
export const RETURN_DAYS = [90, 180] as const;
export type ReturnDays = (typeof RETURN_DAYS)[number];

/** Somebody an incident touched, whether they complained or not. */
export type TouchedPerson = {
  readonly name: string;
  /** As complaints know the client; `null` for somebody who never wrote. */
  readonly clientKey: string | null;
};

/** What happened, as we tell it. */
export type IncidentFacts = {
  readonly what: string;
  /** The firm's own day, as 2026-11-20. */
  readonly happenedOn: string;
  readonly location: string | null;
  readonly themeId: string | null;
  readonly complaintIds: readonly string[];
  /** Whose fault it was; responsibility is always ours. */
  readonly fault: Fault;
  /** Who among the suppliers, where the fault was theirs. */
  readonly supplier: string | null;
  /** Of ours, who answers for it; `null` until somebody does. */
  readonly responsible: string | null;
  /** All whom it touched, named or not. */
  readonly peopleCount: number;
  readonly people: readonly TouchedPerson[];
};

/** What we did to make amends; each gesture is also a promise. */
export type GestureFacts = {
  readonly form: GestureForm;
  readonly what: string;
  readonly people: number;
  readonly unitPriceCents: number;
  readonly unitCashCents: number;
  /** Chance that what is given would have been sold; 0 to 1. */
  readonly utilisation: number;
  /** Margin of a client per year, as known that day. */
  readonly yearlyMarginCents: number | null;
  /** What each person had paid; `null` when unknown. */
  readonly paidCents: number | null;
  /** By when we said it will be done: 2026-12-12. */
  readonly dueOn: string | null;
  readonly promiseId: string | null;
};

export type RecoveryDeed =
  | ({ readonly kind: 'opened' } & IncidentFacts)
  | ({ readonly kind: 'described' } & Partial<IncidentFacts>)
  | ({ readonly kind: 'person' } & TouchedPerson)
  | {
      readonly kind: 'apology';
      readonly words: string;
      readonly channel: ToldChannel;
      /** How many it was said to. */
      readonly people: number;
      /** To whom, where it was to one. */
      readonly name: string | null;
      /** ISO instant. */
      readonly saidAt: string;
    }
  | ({ readonly kind: 'gesture' } & GestureFacts)
  | { readonly kind: 'return'; readonly days: ReturnDays; readonly returned: number; readonly people: number }
  | {
      readonly kind: 'claim';
      readonly state: ClaimState;
      readonly amountCents: number | null;
      readonly words: string | null;
    }
  | { readonly kind: 'closed' }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'cancelled' }
  /** A proposed incident that nobody wants to open. */
  | { readonly kind: 'declined' }
  | { readonly kind: 'undone'; readonly deedId: number };

export type RecoveryDeedKind = RecoveryDeed['kind'];

/** A deed as it was written down: append-only, the order of ids is the order of deeds. */
export type WrittenDeed<Deed> = {
  readonly id: number;
  readonly subjectId: string;
  readonly at: Date;
  readonly who: string;
  readonly why: string | null;
  readonly deed: Deed;
};

type Noted = { readonly deedId: number; readonly at: Date; readonly who: string; readonly why: string | null };
export type Apology = Noted & Omit<Extract<RecoveryDeed, { kind: 'apology' }>, 'kind'>;
export type Gesture = Noted & GestureFacts;
export type Return = Noted & Omit<Extract<RecoveryDeed, { kind: 'return' }>, 'kind'>;
export type Claim = Noted & Omit<Extract<RecoveryDeed, { kind: 'claim' }>, 'kind'>;

/** An incident as its standing deeds tell it. */
export type Recovery = IncidentFacts & {
  readonly id: string;
  readonly state: 'open' | 'closed' | 'cancelled';
  readonly openedAt: Date;
  readonly openedBy: string;
  /** Why it was closed or cancelled. */
  readonly endedWhy: string | null;
  readonly apologies: readonly Apology[];
  readonly gestures: readonly Gesture[];
  /** The newest count for each number of days. */
  readonly returns: readonly Return[];
  /** Oldest first. */
  readonly claims: readonly Claim[];
};

/** The deeds that hold, oldest first. */
export function standingDeeds<Deed extends { readonly kind: string }>(
  deeds: readonly WrittenDeed<Deed | { readonly kind: 'undone'; readonly deedId: number }>[],
): readonly WrittenDeed<Deed>[] {
  const standing = standingIds(
    deeds.map(({ id, deed }) => (deed.kind === 'undone' && 'deedId' in deed ? { id, undoes: deed.deedId } : { id })),
  );
  return deeds
    .filter(({ id, deed }) => deed.kind !== 'undone' && standing.has(id))
    .toSorted((a, b) => a.id - b.id) as readonly WrittenDeed<Deed>[];
}

/** An incident from its deeds; `null` when it was never opened, or the opening was taken back. */
export function recoveryFrom(id: string, deeds: readonly WrittenDeed<RecoveryDeed>[]): Recovery | null {
  const standing = standingDeeds<RecoveryDeed>(deeds.filter(({ subjectId }) => subjectId === id));
  const opening = standing.find(({ deed }) => deed.kind === 'opened');
  if (opening === undefined || opening.deed.kind !== 'opened') return null;
  const { kind: _opened, ...facts } = opening.deed;
  const start: Recovery = {
    ...facts,
    id,
    state: 'open',
    openedAt: opening.at,
    openedBy: opening.who,
    endedWhy: null,
    apologies: [],
    gestures: [],
    returns: [],
    claims: [],
  };
  const whole = standing.reduce(after, start);
  return { ...whole, peopleCount: Math.max(whole.peopleCount, whole.people.length) };
}

function after(recovery: Recovery, { id, at, who, why, deed }: WrittenDeed<RecoveryDeed>): Recovery {
  const noted = { deedId: id, at, who, why };
  switch (deed.kind) {
    case 'described': {
      const { kind: _kind, ...facts } = deed;
      return { ...recovery, ...facts };
    }
    case 'person': {
      const { name, clientKey } = deed;
      return { ...recovery, people: [...recovery.people, { name, clientKey }] };
    }
    case 'apology': {
      const { kind: _kind, ...said } = deed;
      return { ...recovery, apologies: [...recovery.apologies, { ...said, ...noted }] };
    }
    case 'gesture': {
      const { kind: _kind, ...given } = deed;
      return { ...recovery, gestures: [...recovery.gestures, { ...given, ...noted }] };
    }
    case 'return': {
      const { kind: _kind, ...counted } = deed;
      const others = recovery.returns.filter(({ days }) => days !== deed.days);
      return { ...recovery, returns: [...others, { ...counted, ...noted }].sort((a, b) => a.days - b.days) };
    }
    case 'claim': {
      const { kind: _kind, ...claim } = deed;
      return { ...recovery, claims: [...recovery.claims, { ...claim, ...noted }] };
    }
    case 'closed':
    case 'cancelled':
      return { ...recovery, state: deed.kind, endedWhy: why };
    case 'reopened':
      return { ...recovery, state: 'open', endedWhy: null };
    case 'opened':
    case 'declined':
    case 'undone':
      return recovery;
  }
}

/** All incidents that were opened, what happened last first. */
export function recoveriesFrom(deeds: readonly WrittenDeed<RecoveryDeed>[]): readonly Recovery[] {
  const byId = new Map<string, WrittenDeed<RecoveryDeed>[]>();
  for (const deed of deeds) byId.set(deed.subjectId, [...(byId.get(deed.subjectId) ?? []), deed]);

  return [...byId.keys()]
    .flatMap((id) => recoveryFrom(id, byId.get(id) ?? []) ?? [])
    .toSorted((a, b) =>
      a.happenedOn === b.happenedOn ? (a.id < b.id ? -1 : 1) : a.happenedOn < b.happenedOn ? 1 : -1,
    );
}

/** How many people heard our apology: nobody is counted twice, and never more than it touched. */
export function apologisedTo({ apologies, peopleCount }: Recovery): number {
  return Math.min(
    peopleCount,
    apologies.reduce((sum, { people }) => sum + people, 0),
  );
}

const sameText = (text: string): string => text.normalize('NFC').trim().toLocaleLowerCase('fr').replace(/\s+/gu, ' ');
const keysOf = ({ people }: Recovery): ReadonlySet<string> =>
  new Set(
    people.flatMap(({ name, clientKey }) => (clientKey === null ? [sameText(name)] : [clientKey, sameText(name)])),
  );

/** How many times we failed the same people, this time included; 1 when nobody of them was touched before. */
export function failuresOf(recovery: Recovery, all: readonly Recovery[]): number {
  const keys = keysOf(recovery);
  const before = all.filter(
    (one) =>
      one.id !== recovery.id &&
      one.state !== 'cancelled' &&
      one.happenedOn <= recovery.happenedOn &&
      [...keysOf(one)].some((key) => keys.has(key)),
  );
  return 1 + before.length;
}
