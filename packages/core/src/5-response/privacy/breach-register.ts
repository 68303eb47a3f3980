/**
 * The register of confidentiality incidents. What stands in it is what the law asks for: Québec, Act respecting the
 * protection of personal information in the private sector, ss. 3.5–3.8, and the regulation on confidentiality incidents,
 * s. 7; GDPR, arts. 33 (5) and 34.
 */
export type BreachFacts = {
  /** What happened, and how. */
  readonly what: string;
  /** Kinds of information touched; never the information itself. */
  readonly data: string;
  /** The day or the period, as it is known: "2026-11-20", "entre le 3 et le 9 novembre". */
  readonly happened: string;
  /** When the firm learnt of it: ISO instant; the 72 hours of the GDPR begin here. */
  readonly knownAt: string;
  /** `null`: not known yet. */
  readonly peopleCount: number | null;
};

/** Who is told: the authority, the people touched, anybody who can reduce the harm. */
export const BREACH_TOLD = ['authority', 'people', 'other'] as const;
export type BreachTold = (typeof BREACH_TOLD)[number];

export type BreachDeed =
  | ({ readonly kind: 'opened' } & BreachFacts)
  | ({ readonly kind: 'described' } & Partial<BreachFacts>)
  /** How sensitive, what may follow, how likely: whether serious injury threatens. */
  | { readonly kind: 'assessed'; readonly isSerious: boolean; readonly why: string }
  | { readonly kind: 'measure'; readonly text: string }
  /** `on`: the day the notice left, 2026-11-21. */
  | { readonly kind: 'told'; readonly whom: BreachTold; readonly name: string; readonly on: string }
  | { readonly kind: 'not_told'; readonly whom: BreachTold; readonly why: string }
  | { readonly kind: 'closed'; readonly text: string };
export type BreachDeedKind = BreachDeed['kind'];

export type WrittenBreachDeed = {
  readonly id: number;
  readonly breachId: string;
  readonly at: Date;
  readonly who: string;
  readonly deed: BreachDeed;
};

export type Breach = BreachFacts & {
  readonly id: string;
  readonly openedAt: Date;
  readonly isOpen: boolean;
  /** `null` until somebody assessed it. */
  readonly assessment: { readonly isSerious: boolean; readonly why: string; readonly at: Date } | null;
  /** Oldest first, every one that was written: nothing here is ever taken back. */
  readonly deeds: readonly WrittenBreachDeed[];
};

/** The incidents of the register, the newest first. */
export function breachesFrom(deeds: readonly WrittenBreachDeed[]): readonly Breach[] {
  const byId = new Map<string, WrittenBreachDeed[]>();
  for (const one of deeds.toSorted((a, b) => a.id - b.id)) {
    byId.set(one.breachId, [...(byId.get(one.breachId) ?? []), one]);
  }
  const breaches = [...byId].flatMap(([id, written]) => breachFrom(id, written) ?? []);
  return breaches.toSorted((a, b) => b.openedAt.getTime() - a.openedAt.getTime() || (a.id < b.id ? 1 : -1));
}

function breachFrom(id: string, deeds: readonly WrittenBreachDeed[]): Breach | null {
  const opening = deeds.find(({ deed }) => deed.kind === 'opened');
  if (opening?.deed.kind !== 'opened') return null;
  const { kind: _kind, ...facts } = opening.deed;
  let breach: Breach = { ...facts, id, openedAt: opening.at, isOpen: true, assessment: null, deeds };
  for (const { at, deed } of deeds) {
    if (deed.kind === 'described') {
      const { kind: _described, ...changed } = deed;
      breach = { ...breach, ...changed };
    } else if (deed.kind === 'assessed') {
      breach = { ...breach, assessment: { isSerious: deed.isSerious, why: deed.why, at } };
    } else if (deed.kind === 'closed') breach = { ...breach, isOpen: false };
    else if (deed.kind !== 'opened') breach = { ...breach, isOpen: true };
  }
  return breach;
}

const HOUR_MS = 3_600_000;
/** GDPR, art. 33 (1): not later than 72 hours after having become aware of it. */
const AUTHORITY_HOURS = 72;

export type BreachDuty = {
  readonly duty: 'assess' | 'tell_authority' | 'tell_people';
  /** `null`: without delay, with no number of hours. */
  readonly dueAt: Date | null;
};

/** What the law still asks of the firm; the authority hears of every incident but one without risk. */
export function breachDuties(breach: Breach, country: 'CA' | 'FR' | 'BE'): readonly BreachDuty[] {
  const answered = (whom: BreachTold) =>
    breach.deeds.some(({ deed }) => (deed.kind === 'told' || deed.kind === 'not_told') && deed.whom === whom);
  const dueAt = country === 'CA' ? null : new Date(Date.parse(breach.knownAt) + AUTHORITY_HOURS * HOUR_MS);
  const isSerious = breach.assessment?.isSerious === true;
  const tellsAuthority = country === 'CA' ? isSerious : breach.assessment === null || isSerious;
  return [
    ...(breach.assessment === null ? [{ duty: 'assess' as const, dueAt }] : []),
    ...(tellsAuthority && !answered('authority') ? [{ duty: 'tell_authority' as const, dueAt }] : []),
    ...(isSerious && !answered('people') ? [{ duty: 'tell_people' as const, dueAt: null }] : []),
  ];
}
