import { colonFor, countText, type FirmFormat, isFrench, type TextLocale } from '../../4-backlog/format.ts';
import type { Bilingual } from '../../firm/firm.ts';

/** Complaints about one team, place or person since the last action somebody noted about it. */
export type ToleranceFacts = {
  readonly name: string;
  readonly isPerson: boolean;
  readonly clients: number;
  readonly firstComplaintAt: Date;
  /** `null`: nothing was ever noted. */
  readonly lastActionAt: Date | null;
};

export type Tolerance = { readonly days: number; readonly clients: number; readonly reason: Bilingual };

const DAY_MS = 86_400_000;
/** A person is named only when chance and one bad month cannot be the reason; owner and manager alone read it. */
const PERSON_CLIENTS_MIN = 5;
const PERSON_DAYS_MIN = 28;

/**
 * Says for how long complaints were left without any action noted: "Équipe du samedi : 6 clients, aucune action notée
 * depuis 47 jours."
 *
 * @returns `null` under two clients, or when a person may not be named yet.
 */
export function toleranceFor(facts: ToleranceFacts, format: FirmFormat, now: Date): Tolerance | null {
  const since = Math.max(facts.firstComplaintAt.getTime(), facts.lastActionAt?.getTime() ?? 0);
  const days = Math.floor((now.getTime() - since) / DAY_MS);
  if (facts.clients < 2 || days < 1) return null;
  if (facts.isPerson && (facts.clients < PERSON_CLIENTS_MIN || days < PERSON_DAYS_MIN)) return null;
  const told = { name: facts.name, clients: facts.clients, days };
  return {
    days,
    clients: facts.clients,
    reason: { fr: reasonIn(told, format.french), en: reasonIn(told, format.english) },
  };
}

type Told = { readonly name: string; readonly clients: number; readonly days: number };

function reasonIn({ name, clients, days }: Told, locale: TextLocale): string {
  const who = `${name}${colonFor(locale)} ${countText(clients, { one: 'client', other: 'clients' }, locale)}`;
  if (isFrench(locale)) {
    return `${who}, aucune action notée depuis ${countText(days, { one: 'jour', other: 'jours' }, locale)}.`;
  }
  return `${who}, no action noted for ${countText(days, { one: 'day', other: 'days' }, locale)}.`;
}
