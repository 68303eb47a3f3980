import type { Bilingual } from '../firm/firm.ts';
import type { RankedTheme } from './backlog.ts';
import {
  colonFor,
  countText,
  effortText,
  type FirmFormat,
  isFrench,
  numberText,
  ordinalText,
  type TextLocale,
} from './format.ts';
import type { Policy } from './policy.ts';
import { trendFactor, trustFactor } from './score.ts';

/** An item and the one right above it in the same ranking. */
export type Neighbours = { readonly item: RankedTheme; readonly above: RankedTheme };

type Factor = 'clients' | 'severity' | 'silence' | 'value' | 'growth' | 'trust' | 'effort';

/**
 * Says which factor keeps an item below the one above it: « Derrière le 1er : moins de clients (6 contre 14). »
 *
 * The factor is the one whose ratio between the two is largest; the score is a product, so ratios compare fairly.
 */
export function whyNotHigherFor({ item, above }: Neighbours, policy: Policy, format: FirmFormat): Bilingual {
  const factor = item.scoreQuantile20 > above.scoreQuantile20 ? null : widestFactor({ item, above }, policy);
  return {
    fr: sentenceIn(format.french, factor, { item, above }),
    en: sentenceIn(format.english, factor, { item, above }),
  };
}

/** `null` when no factor speaks for the upper one: a pin, or an order kept until the figures are sure. */
function widestFactor({ item, above }: Neighbours, policy: Policy): Factor | null {
  const upper = factorsOf(above, policy);
  const lower = factorsOf(item, policy);
  let widest: Factor | null = null;
  let widestRatio = 1;
  for (const [name, value] of Object.entries(upper) as [Factor, number][]) {
    const ratio = value / lower[name];
    if (ratio > widestRatio * (1 + 1e-9)) {
      widest = name;
      widestRatio = ratio;
    }
  }
  return widest;
}

function factorsOf(theme: RankedTheme, policy: Policy): Record<Factor, number> {
  const loss = 1 - Math.exp(-policy.lossPerSeverity * theme.shrunkSeverity);
  return {
    clients: theme.touchedPerMonth / theme.underReporting,
    severity: loss,
    silence: theme.underReporting,
    value: theme.atRiskPerMonthCents / (theme.touchedPerMonth * loss),
    growth: trendFactor(theme, policy),
    trust: trustFactor(theme, policy),
    effort: 1 / Math.sqrt(theme.effortHalfDays),
  };
}

function sentenceIn(locale: TextLocale, factor: Factor | null, pair: Neighbours): string {
  const place = ordinalText(pair.above.rank, locale);
  const text = isFrench(locale) ? frenchCause(factor, pair, locale) : englishCause(factor, pair, locale);
  return isFrench(locale) ? `Derrière le ${place}${colonFor(locale)} ${text}.` : `Behind the ${place}: ${text}.`;
}

function frenchCause(factor: Factor | null, { item, above }: Neighbours, locale: TextLocale): string {
  switch (factor) {
    case 'clients':
      return `moins de clients (${item.clients} contre ${above.clients})`;
    case 'severity':
      return `moins grave (${severityText(item, locale)} contre ${severityText(above, locale)} sur 8)`;
    case 'silence':
      return `un problème que les clients taisent moins (× ${numberText(item.underReporting, locale, 1)} contre × ${numberText(above.underReporting, locale, 1)})`;
    case 'value':
      return 'des clients qui vous rapportent moins';
    case 'growth':
      return `grossit moins vite (${fromTo(item, 'après', locale)}, contre ${fromTo(above, 'après', locale)})`;
    case 'trust':
      return above.isRegressed && !item.isRegressed
        ? 'l’autre est une rechute'
        : 'moins souvent une promesse non tenue';
    case 'effort':
      return `demande plus d’effort (${effortText(item.effortHalfDays, locale)} contre ${effortText(above.effortHalfDays, locale)})`;
    case null:
      return 'l’écart n’est pas assez sûr pour changer l’ordre';
  }
}

function englishCause(factor: Factor | null, { item, above }: Neighbours, locale: TextLocale): string {
  switch (factor) {
    case 'clients':
      return `fewer clients (${item.clients} against ${above.clients})`;
    case 'severity':
      return `less severe (${severityText(item, locale)} against ${severityText(above, locale)} of 8)`;
    case 'silence':
      return `a problem that clients keep less to themselves (× ${numberText(item.underReporting, locale, 1)} against × ${numberText(above.underReporting, locale, 1)})`;
    case 'value':
      return 'its clients bring in less';
    case 'growth':
      return `grows more slowly (${fromTo(item, 'after', locale)}, against ${fromTo(above, 'after', locale)})`;
    case 'trust':
      return above.isRegressed && !item.isRegressed ? 'the other came back after a fix' : 'fewer broken promises';
    case 'effort':
      return `takes more effort (${effortText(item.effortHalfDays, locale)} against ${effortText(above.effortHalfDays, locale)})`;
    case null:
      return 'the gap is not sure enough to change the order';
  }
}

function severityText(theme: RankedTheme, locale: TextLocale): string {
  return numberText(theme.shrunkSeverity, locale, 1);
}

/** `14 clients après 5`. */
function fromTo(theme: RankedTheme, after: string, locale: TextLocale): string {
  const clients = countText(theme.clients, { one: 'client', other: 'clients' }, locale);
  return `${clients} ${after} ${theme.clientsBefore}`;
}
