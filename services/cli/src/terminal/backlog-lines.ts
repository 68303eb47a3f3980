import { type Firm, type MineDocument, roughMoneyText, type ThemeTrend } from '@doleances/core';
import type { BacklogRow } from '@doleances/store';
import type { TableLine } from './backlog-table.ts';
import { localeOf } from './locale.ts';

type Language = 'fr' | 'en';

const TRENDS: Readonly<Record<ThemeTrend, Readonly<Record<Language, string>>>> = {
  new: { fr: '(nouveau)', en: '(new)' },
  growing: { fr: '↗', en: '↗' },
  steady: { fr: '', en: '' },
  fading: { fr: '↘', en: '↘' },
  regressed: { fr: '↺ rechute', en: '↺ regressed' },
};

export function linesOfMine(document: MineDocument, firm: Firm, language: Language): readonly TableLine[] {
  const themes = new Map(document.themes.map((theme) => [theme.id, theme]));
  return document.backlog.flatMap((item) => {
    const theme = themes.get(item.themeId);
    if (theme === undefined) return [];
    return [
      {
        rank: item.rank,
        label: language === 'fr' ? theme.labelFr : theme.labelEn,
        clients: item.clients,
        clientsBefore: item.clientsBefore,
        money: moneyOf(item.atRiskPerMonth * 100, firm, language),
        trend: TRENDS[theme.trend][language],
        reason: language === 'fr' ? item.reasonFr : item.reasonEn,
        quote: theme.quote,
      },
    ];
  });
}

export function linesOfBacklog(
  rows: readonly (BacklogRow & { readonly quote: string | null })[],
  firm: Firm,
  language: Language,
): readonly TableLine[] {
  return rows.flatMap(({ theme, ranked, quote }) => {
    if (ranked === null) return [];
    return [
      {
        rank: ranked.rank,
        label: theme.label[language],
        clients: ranked.clients,
        clientsBefore: ranked.clientsBefore,
        money: moneyOf(ranked.atRiskPerMonthCents, firm, language),
        trend: TRENDS[ranked.trend][language],
        reason: ranked.reason[language],
        quote,
      },
    ];
  });
}

function moneyOf(cents: number, firm: Firm, language: Language): string {
  return roughMoneyText(cents, localeOf(firm, language), firm.currency);
}
