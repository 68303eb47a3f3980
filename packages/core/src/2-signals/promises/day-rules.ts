import {
  businessDaysLater,
  dayOf,
  dayOfMonth,
  earlier,
  lastDayOf,
  later,
  type Now,
  nearest,
  numeric,
  partOfMonth,
  type Resolved,
  upcoming,
  weekday,
  weekdayOfNextWeek,
  weekOf,
} from './calendar-sums.ts';
import { MONTH, monthNumber, NUMBER, numberOf, WEEKDAY, WEEKDAY_SHORT, weekdayNumber } from './time-words.ts';

type DayRule = {
  /** Source of a pattern, as it stands between two word ends. */
  readonly words: string;
  readonly resolve: (match: RegExpExecArray, now: Now) => Resolved | null;
  /** Counts from the day of speaking. */
  readonly isRelative?: boolean;
};

/** "Dans les prochains jours" is taken to mean a working week. */
const SOON_BUSINESS_DAYS = 5;
const NOT_A_DAY =
  '(?! ?(?:h\\b|heures?|%|\\$|€|euros?|dollars?|minutes?|e\\b|eme|etage|rue|ans|mois|personnes|[-/.]\\d|,\\d|fois|nuits?|chambres?|cm|kg|km|m\\b|\\d))';

const RULES: readonly DayRule[] = [
  {
    words: '(20\\d\\d)-(\\d\\d)-(\\d\\d)',
    resolve: ([, year, month, day]) => dayOf(Number(year), Number(month), Number(day)),
  },
  {
    words: `(?:${WEEKDAY_SHORT},? )?(?:le |the )?(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? (${MONTH})(?:,? (20\\d\\d))?`,
    resolve: ([, day, month, year], now) => nearest(now, monthNumber(month ?? ''), Number(day), year),
  },
  {
    words: `(?:${WEEKDAY_SHORT},? )?(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (20\\d\\d))?(?!:)`,
    resolve: ([, month, day, year], now) => nearest(now, monthNumber(month ?? ''), Number(day), year),
  },
  {
    words: '(?<![/\\d])(\\d{1,2})/(\\d{1,2})(?:/(20\\d\\d|\\d\\d))?(?!/)',
    resolve: ([, day, month, year], now) => numeric(now, Number(day), Number(month), year),
  },
  {
    words: `${WEEKDAY_SHORT},? (?:le |the )?(\\d{1,2})(?:er|st|nd|rd|th)?${NOT_A_DAY}`,
    resolve: ([, day], now) => dayOfMonth(now, Number(day)),
  },
  {
    words: `(?:dans|sous|d'ici|d'ici a|endeans|donnez-nous|donnez-moi|laissez-nous|laissez-moi|give us|give me|within|in|under|dans les|within the next|in the next|over the next|dans un delai de) (?:les |max(?:imum)? |environ |about )?(?:${NUMBER} ?(?:a|to|ou|or|-|–) ?)?(${NUMBER}) (?:prochaine?s )?(minutes?|min|h|hrs?|heures?|hours?|jours? ouvrables?|jours? ouvres?|(?:business|working) days?|jours?|j|days?|semaines?|weeks?|mois|months?)`,
    isRelative: true,
    resolve: ([words, count, unit], now) =>
      isHourOfToday(words ?? '', numberOf(count ?? ''), now) ? null : later(now, numberOf(count ?? ''), unit ?? ''),
  },
  {
    words: "(?:dans|d'ici|sous) (?:une |la )?huitaine",
    isRelative: true,
    resolve: (_, { today }) => ({ date: today.add({ days: 8 }) }),
  },
  {
    words: "(?:dans|d'ici|sous) (?:une |la )?quinzaine",
    isRelative: true,
    resolve: (_, { today }) => ({ date: today.add({ days: 15 }) }),
  },
  {
    words:
      "(?:(?:dans|au cours d)e?s? (?:les |ces )?(?:tout )?prochains jours|dans les jours (?:qui viennent|a venir)|d'ici quelques jours|dans quelques jours|(?:in|over|within) (?:the )?(?:coming|next) (?:few |couple of )?days|in a few days|shortly|sous peu|d'ici peu|incessamment)",
    isRelative: true,
    resolve: (_, now) => ({ date: businessDaysLater(now, SOON_BUSINESS_DAYS) }),
  },
  {
    words: '(?:apres-demain|the day after tomorrow|day after tomorrow)',
    isRelative: true,
    resolve: (_, { today }) => ({ date: today.add({ days: 2 }) }),
  },
  {
    words: '(?:demain|tomorrow|dem)',
    isRelative: true,
    resolve: (_, { today }) => ({ date: today.add({ days: 1 }) }),
  },
  {
    words:
      "(?:aujourd'hui|today|dans la journee|later today|within the day|a tantot|tantot|tout a l'heure|dans les prochaines heures|in the next few hours|within the hour|dans l'heure|auj)",
    isRelative: true,
    resolve: (_, { today }) => ({ date: today }),
  },
  { words: '(?:hier|yesterday)', resolve: (_, { today }) => ({ date: today.subtract({ days: 1 }) }) },
  {
    words: `(?:(?:lundi|debut) (?:de )?(?:la )?semaine prochaine|early next week|beginning of next week|start of next week)`,
    resolve: (match, now) => ({ date: weekdayOfNextWeek(now, match[0].startsWith('lundi') ? 1 : 2) }),
  },
  {
    words: '(?:(?:la )?fin de (?:la )?semaine prochaine|end of next week|late next week)',
    resolve: (_, now) => ({ date: weekdayOfNextWeek(now, 5) }),
  },
  {
    words: `(?:la |the )?(?:semaine|week) (?:du|of)(?: the)? (?:(\\d{1,2})(?:er|st|nd|rd|th)?(?: (${MONTH}))?|(${MONTH}) (\\d{1,2}))`,
    resolve: ([, day, month, monthFirst, dayAfter], now) => weekOf(now, Number(day ?? dayAfter), month ?? monthFirst),
  },
  {
    words: '(?:(?:la )?fin du mois prochain|end of next month)',
    resolve: (_, { today }) => ({ date: lastDayOf(today.add({ months: 1 })) }),
  },
  {
    words:
      '(?:(?:le )?(?:premier|1er) du mois(?: prochain)?|(?:the )?(?:first|1st) of (?:the|next) month|debut du mois prochain|early next month)',
    resolve: (_, { today }) => ({ date: lastDayOf(today).add({ days: 1 }) }),
  },
  {
    words: '(?:dans la semaine|within the week|dans le courant de la semaine|later this week|avant la fin de semaine)',
    resolve: (_, { today }) => ({ date: upcoming(today, 5, true) }),
  },
  {
    words:
      "(?:(?:la )?fin de l'annee|year-?end|end of (?:the|this) year|(?:avant|d'ici) noel|before christmas|by christmas)",
    resolve: (match, { today }) => ({
      date: today.with(/noel|christmas/.test(match[0]) ? { month: 12, day: 24 } : { month: 12, day: 31 }),
    }),
  },
  {
    words: '(?:cette nuit|overnight|dans la nuit)',
    resolve: (_, { today }) => ({ date: today.add({ days: 1 }) }),
  },
  {
    words: `(${WEEKDAY}) (?:de la semaine prochaine|of next week|next week)`,
    resolve: ([, name], now) => ({ date: weekdayOfNextWeek(now, weekdayNumber(name ?? '') ?? 5) }),
  },
  {
    words: '(?:(?:la )?semaine prochaine|next week|sem prochaine)',
    resolve: (_, now) => ({ date: weekdayOfNextWeek(now, 5) }),
  },
  {
    words:
      "(?:(?:d'ici |avant |a |pour )?(?:la )?fin de (?:la|cette) semaine|end of (?:the|this) week|by week's end|eow|cette semaine|this week|d'ici (?:a )?vendredi soir)",
    resolve: (_, { today }) => ({ date: upcoming(today, 5, true) }),
  },
  {
    words: "(?:(?:en |la |d'ici la )?fin de semaine|(?:ce |le |this |the )?week-?end)",
    resolve: (match, { today, calendar }) => ({
      date: upcoming(today, match[0].includes('fin') && calendar.country !== 'CA' ? 5 : 7, true),
    }),
  },
  {
    words: '(?:fin du mois|fin de mois|end of (?:the|this) month|month-?end|ce mois-ci|this month)',
    resolve: (_, { today }) => ({ date: lastDayOf(today) }),
  },
  {
    words: '(?:(?:le )?mois prochain|next month)',
    resolve: (_, { today }) => ({ date: lastDayOf(today.add({ months: 1 })) }),
  },
  {
    words: `(debut|mi|fin|early|mid|late|the end of|end of|beginning of)[ -](?:du mois d'|d'|de |of )?(${MONTH})`,
    resolve: ([, part, month], now) => partOfMonth(now, part ?? '', monthNumber(month ?? '')),
  },
  {
    words: `(?:(?:this|ce|next|le|on) )?(${WEEKDAY}|ven\\.?|jeu\\.|mer\\.|mar\\.|lun\\.)(?: (prochain|en huit|qui vient|dernier|passe|next))?`,
    resolve: (match, now) => weekday(match, now),
  },
  {
    words: `(?:le|du|d'ici le|avant le|pour le|the|by the|before the) (\\d{1,2})(?:er|st|nd|rd|th)?${NOT_A_DAY}`,
    resolve: ([words, day], now) =>
      /^(?:the|by the|before the) \d+$/.test(words ?? '') ? null : dayOfMonth(now, Number(day)),
  },
  {
    words: `(?:il y a|ca fait|cela fait|voila|depuis|for|since) (?:plus de |maintenant |deja |bien |over |more than |about |environ )?(${NUMBER}) (jours?|days?|semaines?|weeks?|mois|months?)`,
    resolve: ([, count, unit], now) => earlier(now, numberOf(count ?? ''), unit ?? ''),
  },
  {
    words: `(${NUMBER}) (days?|weeks?|months?) ago`,
    resolve: ([, count, unit], now) => earlier(now, numberOf(count ?? ''), unit ?? ''),
  },
];

/** "D'ici 15 h", said in the morning, is three o'clock and not fifteen hours; "d'ici 48 h" and "sous 15 h" are hours. */
function isHourOfToday(words: string, count: number, { now }: Now): boolean {
  return /^d'ici \d+ ?h(?:eures?)?$/.test(words) && count >= 7 && count < 24 && count > now.hour;
}

const between = (words: string, flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, flags);

/** Tried in order: the first rule that takes some words keeps them. The patterns hold where `lastIndex` says only. */
export const DAY_RULES = RULES.map(({ words, ...rule }) => ({ ...rule, pattern: between(words, 'yu') }));

/** Holds wherever a rule holds. Most sentences name no day, and thirty patterns cost ten times as much as one. */
export const ANY_DAY = between(RULES.map(({ words }) => words).join('|'), 'gu');
