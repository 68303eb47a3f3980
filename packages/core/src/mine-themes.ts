import type { Facet } from './2-signals/lexicon/facet.ts';
import { facetIdOf, isUnthemed } from './3-themes/concept.ts';
import { typicalVerbatimOf } from './3-themes/label.ts';
import type { Theme, ThemeTrend } from './3-themes/theme.ts';
import type { RankedTheme } from './4-backlog/backlog.ts';
import { themeFactsFor } from './4-backlog/facts.ts';
import type { RankingRowLike, ThemeFacts } from './4-backlog/windows.ts';
import type { MineTheme } from './mine-document.ts';
import type { MinedItem } from './mine-run.ts';

/** A theme with every message that speaks of it, in order of arrival. */
export type GatheredTheme = {
  readonly theme: Theme;
  readonly mentions: { readonly mined: MinedItem; readonly quote: string; readonly receivedAt: Date }[];
};

/** Gathers messages by theme. Noise has no theme; a message retagged as a question still counts. */
export function gatheredThemesFrom(mined: readonly MinedItem[]): ReadonlyMap<string, GatheredTheme> {
  const themes = new Map<string, GatheredTheme>();
  const counted = mined.filter(({ complaint }) => complaint.kind !== 'noise');
  for (const one of counted.sort((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime() || byId(a, b))) {
    for (const [place, theme] of one.themes.entries()) {
      const gathered = themes.get(theme.id) ?? { theme, mentions: [] };
      themes.set(theme.id, gathered);
      gathered.mentions.push({
        mined: one,
        quote: one.grievances[place]?.quote ?? '',
        receivedAt: one.receivedAt,
      });
    }
  }
  return themes;
}

function byId(a: MinedItem, b: MinedItem): number {
  return a.item.externalId < b.item.externalId ? -1 : 1;
}

/** One row for each grievance, as the store would list them for the ranking. */
export function* rankingRowsFrom(mined: readonly MinedItem[]): Generator<RankingRowLike> {
  for (const one of mined) {
    if (one.complaint.kind === 'noise') continue;
    for (const [place, grievance] of one.grievances.entries()) {
      const theme = one.themes[place];
      if (theme === undefined) continue;
      yield {
        themeId: theme.id,
        clientKey: one.clientKey,
        receivedAt: one.receivedAt,
        severity: grievance.severity,
        hasBrokenPromise: one.hasBrokenPromise,
        yearlyMarginCents: one.client?.yearlyMarginCents ?? null,
      };
    }
  }
}

export function factsOfThemes(
  themes: ReadonlyMap<string, GatheredTheme>,
  facets: ReadonlyMap<string, Facet>,
): ReadonlyMap<string, ThemeFacts> {
  return new Map([...themes].map(([id, { theme }]) => [id, themeFactsFor(theme, facets)]));
}

/** Ranked themes first, in their order; then by clients; « Sans thème » last. */
export function mineThemesFrom(
  themes: ReadonlyMap<string, GatheredTheme>,
  ranked: readonly RankedTheme[],
  trends: ReadonlyMap<string, ThemeTrend>,
): MineTheme[] {
  const ranks = new Map(ranked.map(({ themeId, rank }) => [themeId as string, rank]));
  return [...themes.values()]
    .map((gathered) => ({ gathered, theme: mineThemeFrom(gathered, trends.get(gathered.theme.id)) }))
    .sort(
      (a, b) =>
        Number(isUnthemed(a.gathered.theme.concept)) - Number(isUnthemed(b.gathered.theme.concept)) ||
        (ranks.get(a.theme.id) ?? Number.MAX_SAFE_INTEGER) - (ranks.get(b.theme.id) ?? Number.MAX_SAFE_INTEGER) ||
        b.theme.clients - a.theme.clients ||
        (a.theme.id < b.theme.id ? -1 : 1),
    )
    .map(({ theme }) => theme);
}

/** A theme that no window holds any more has faded. */
function mineThemeFrom({ theme, mentions }: GatheredTheme, trend: ThemeTrend = 'fading'): MineTheme {
  const complaintIds = [...new Set(mentions.map(({ mined }) => mined.item.externalId))];
  return {
    id: theme.id,
    labelFr: theme.label.fr,
    labelEn: theme.label.en,
    facet: facetIdOf(theme.concept),
    target: theme.target,
    size: complaintIds.length,
    clients: new Set(mentions.map(({ mined }) => mined.clientKey)).size,
    firstSeen: (mentions[0]?.receivedAt ?? new Date(0)).toISOString(),
    lastSeen: (mentions.at(-1)?.receivedAt ?? new Date(0)).toISOString(),
    trend,
    quote: typicalVerbatimOf(mentions)?.quote ?? '',
    complaintIds,
  };
}
