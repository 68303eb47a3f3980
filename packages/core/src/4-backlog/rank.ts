import type { Firm } from '../firm/firm.ts';
import type { RankedTheme } from './backlog.ts';
import { firmFormatFor } from './format.ts';
import { naturalOrder, orderWithoutUnderReporting, steadyOrder, withPins } from './order.ts';
import type { Policy } from './policy.ts';
import { reasonFor } from './reason.ts';
import { commonFiguresFrom, type ScoredTheme, scoreTheme } from './score.ts';
import type { ThemeWindow } from './windows.ts';

export type RankInput = {
  readonly themes: readonly ThemeWindow[];
  readonly policy: Policy;
  /** Decides how figures are written in the reasons. */
  readonly firm: Pick<Firm, 'country' | 'currency' | 'timeZone'>;
  /** Rank by theme id of the last ranking; without it nothing holds the order back. */
  readonly previousRanks?: ReadonlyMap<string, number>;
  /** Ranks that a person chose and whose date has not passed. */
  readonly pins?: ReadonlyMap<string, number>;
  /** Themes that were put to sleep: they count in what is average and take no place. */
  readonly asleep?: ReadonlySet<string>;
};

/**
 * Ranks the themes of the window, most important first.
 *
 * @returns Themes above the line only, with ranks 1, 2, 3 … in order: two clients or one grave complaint, or a pin.
 * @source REQUIREMENTS section 4.
 */
export function rankThemes({ themes, policy, firm, previousRanks, pins, asleep }: RankInput): RankedTheme[] {
  const seen = themes.filter((theme) => theme.clients > 0 && !theme.isUnthemed);
  const common = commonFiguresFrom(seen, policy);
  const scored = seen
    .filter((theme) => !asleep?.has(theme.themeId))
    .filter((theme) => pins?.has(theme.themeId) || isAboveLine(theme, policy))
    .map((theme) => scoreTheme(theme, common, policy));
  const steady = previousRanks === undefined ? naturalOrder(scored) : steadyOrder(scored, previousRanks, policy);
  const ordered = pins === undefined ? steady : withPins(steady, pins);
  const plainRanks = new Map(
    orderWithoutUnderReporting(scored).map((theme, index) => [theme.window.themeId, index + 1]),
  );
  const format = firmFormatFor(firm);
  return ordered.map((theme, index) => {
    const rank = index + 1;
    const isPinned = pins?.has(theme.window.themeId) ?? false;
    return {
      ...figuresOf(theme),
      rank,
      rankWithoutUnderReporting: plainRanks.get(theme.window.themeId) ?? rank,
      reason: reasonFor({ scored: theme, rank, isPinned }, format),
    };
  });
}

/** Two clients, or one whose complaint is grave. */
export function isAboveLine(
  theme: Pick<ThemeWindow, 'clients' | 'distinctClients' | 'severities'>,
  policy: Policy,
): boolean {
  if (theme.clients === 0) return false;
  return (
    theme.distinctClients >= policy.lineClientsMin ||
    theme.severities.some((severity) => severity >= policy.lineSeverityMin)
  );
}

function figuresOf(scored: ScoredTheme): Omit<RankedTheme, 'rank' | 'rankWithoutUnderReporting' | 'reason'> {
  const { window } = scored;
  return {
    themeId: window.themeId,
    score: scored.score,
    scoreQuantile20: scored.scoreQuantile20,
    atRiskPerMonthCents: scored.atRiskPerMonthCents,
    clients: window.clients,
    clientsBefore: window.clientsBefore,
    touchedPerMonth: scored.touchedPerMonth,
    brokenPromiseShare: window.brokenPromiseShare,
    shrunkSeverity: scored.shrunkSeverity,
    underReporting: scored.underReporting,
    effortHalfDays: window.effortHalfDays,
    isRegressed: window.isRegressed,
    trend: window.trend,
    ...(window.isEmerging ? { isEmerging: true } : {}),
  };
}
