import { countText, languageOfLocale, numberText, type TextLocale } from '../../4-backlog/format.ts';
import type { Client } from '../../firm/client.ts';
import { isCourteous } from './conduct.ts';
import {
  type RelationalCapital,
  type RelationFacts,
  type RelationPart,
  relationalCapital,
} from './relational-capital.ts';

const YEAR_MS = 365.25 * 86_400_000;

/** What is known of a client beside the list: what they wrote, and what they told first that proved true. */
export type ClientHistory = {
  /** Their messages; the words are looked at and not kept. */
  readonly texts: readonly string[];
  readonly usefulWarnings: number;
};

/**
 * The facts of a relation. Conduct and warnings are known of everybody, from the first day: who never wrote has offended
 * nobody, so that a first complaint, like any other, can only raise the capital.
 */
export function relationFactsFor(
  client: Client | null,
  { texts, usefulWarnings }: ClientHistory,
  now: Date,
): RelationFacts {
  return {
    years: yearsSince(client?.clientSince ?? null, now),
    lateDays: client?.daysToPay ?? null,
    referrals: client?.referrals ?? null,
    courtesy: { courteous: texts.filter(isCourteous).length, messages: texts.length },
    usefulWarnings,
  };
}

/**
 * The capital of a relation that the firm knows something of: how long, how they pay, whom they sent. Of a stranger there
 * is none, and they wait as a B does; nobody is graded by their complaints alone.
 */
export function capitalFor(facts: RelationFacts): RelationalCapital | null {
  const isKnown = facts.years !== null || facts.lateDays !== null || facts.referrals !== null;
  return isKnown ? relationalCapital(facts) : null;
}

/** @returns `null` when the list does not say, and 0 for a day to come. */
function yearsSince(since: string | null, now: Date): number | null {
  const at = since === null ? Number.NaN : Date.parse(since.length === 4 ? `${since}-01-01` : since);
  return Number.isNaN(at) ? null : Math.max(0, (now.getTime() - at) / YEAR_MS);
}

const NOUNS = {
  years: { fr: { one: 'an', other: 'ans' }, en: { one: 'year', other: 'years' } },
  days: { fr: { one: 'jour', other: 'jours' }, en: { one: 'day', other: 'days' } },
  people: { fr: { one: 'personne', other: 'personnes' }, en: { one: 'person', other: 'people' } },
  warnings: {
    fr: { one: 'alerte utile', other: 'alertes utiles' },
    en: { one: 'useful warning', other: 'useful warnings' },
  },
};

/** What a part of the capital is made of, as it can be said to the person. */
export function relationReason(part: RelationPart, facts: RelationFacts, locale: TextLocale): string {
  const language = languageOfLocale(locale);
  const count = (value: number, noun: keyof typeof NOUNS) => countText(value, NOUNS[noun][language], locale);
  const isFr = language === 'fr';
  switch (part) {
    case 'loyalty': {
      const years = Math.round((facts.years ?? 0) * 10) / 10;
      if (years < 1) return isFr ? 'client depuis moins d’un an' : 'a client for less than a year';
      return isFr
        ? `client depuis ${count(Math.floor(years), 'years')}`
        : `a client for ${count(Math.floor(years), 'years')}`;
    }
    case 'payment': {
      const late = facts.lateDays ?? 0;
      if (late <= 0) return isFr ? 'paie dans les délais' : 'pays in time';
      return isFr ? `paie ${count(late, 'days')} après l’échéance` : `pays ${count(late, 'days')} after the due date`;
    }
    case 'referral': {
      const referrals = facts.referrals ?? 0;
      if (referrals <= 0) return isFr ? 'aucune recommandation connue' : 'no referral known';
      return isFr ? `vous a recommandé ${count(referrals, 'people')}` : `sent you ${count(referrals, 'people')}`;
    }
    case 'courtesy': {
      const { courteous, messages } = facts.courtesy ?? { courteous: 0, messages: 0 };
      if (messages === 0) return isFr ? 'n’a rien écrit encore' : 'has not written yet';
      const of = [courteous, messages].map((value) => numberText(value, locale));
      // French counts 0 and 1 as one, English 1 alone; of ten messages one may be courteous.
      const isOne = isFr ? courteous < 2 : messages === 1;
      if (isFr) return `${of[0]} ${isOne ? 'message' : 'messages'} courtois sur ${of[1]}`;
      return `${of[0]} courteous ${isOne ? 'message' : 'messages'} of ${of[1]}`;
    }
    case 'knowledge': {
      const warnings = facts.usefulWarnings ?? 0;
      if (warnings === 0) return isFr ? 'aucune alerte utile encore' : 'no useful warning yet';
      return count(warnings, 'warnings');
    }
  }
}
