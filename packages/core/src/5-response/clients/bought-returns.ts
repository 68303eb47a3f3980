import { RETURN_DAYS, type ReturnDays } from '../recovery/recovery-ledger.ts';

/** Who of those an incident touched bought again, as far as purchases tell. */
export type BoughtReturn = {
  readonly days: ReturnDays;
  readonly returned: number;
  /** Of those whom the purchases knew before the incident; the others are nobody's count. */
  readonly people: number;
};

const DAY_MS = 86_400_000;

/**
 * Counts who bought again within 90 and 180 days of an incident.
 *
 * @param happenedOn The firm's own day, as 2026-11-20.
 * @param buyers For each person touched, the days on which they bought.
 * @param knownUntil The last day that purchases tell of; `null` where nobody brought any.
 * @returns Nothing for a number of days that purchases do not reach, or where they knew nobody before.
 */
export function boughtReturns(
  happenedOn: string,
  buyers: readonly (readonly string[])[],
  knownUntil: string | null,
): readonly BoughtReturn[] {
  const known = buyers.filter((days) => days.some((day) => day <= happenedOn));
  return RETURN_DAYS.flatMap((days) => {
    const end = new Date(Date.parse(`${happenedOn}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
    if (known.length === 0 || knownUntil === null || knownUntil < end) return [];
    const returned = known.filter((own) => own.some((day) => day > happenedOn && day <= end)).length;
    return [{ days, returned, people: known.length }];
  });
}
