import { probabilityGreater } from '../3-themes/gamma.ts';
import type { Policy } from './policy.ts';
import type { ScoredTheme } from './score.ts';

/** Highest quantile first; equal quantiles by theme id, so that the order is total. */
export function naturalOrder(scored: readonly ScoredTheme[]): ScoredTheme[] {
  return scored.toSorted((a, b) => b.scoreQuantile20 - a.scoreQuantile20 || byId(a, b));
}

export function orderWithoutUnderReporting(scored: readonly ScoredTheme[]): ScoredTheme[] {
  return scored.toSorted((a, b) => b.quantileWithoutUnderReporting - a.quantileWithoutUnderReporting || byId(a, b));
}

function byId(a: ScoredTheme, b: ScoredTheme): number {
  return a.window.themeId < b.window.themeId ? -1 : 1;
}

/**
 * The order of last time, changed only where the figures are sure.
 *
 * An insertion sort: each item climbs past its upper neighbour while it is better and surely so. Any two items that end
 * in another order than last time were compared directly, so no pair moves on less than the asked probability. Items
 * without a previous rank climb from below past those they beat.
 */
export function steadyOrder(
  scored: readonly ScoredTheme[],
  previousRanks: ReadonlyMap<string, number>,
  policy: Policy,
): ScoredTheme[] {
  const rankOf = (theme: ScoredTheme) => previousRanks.get(theme.window.themeId);
  const known = scored
    .filter((theme) => rankOf(theme) !== undefined)
    .sort((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0) || byId(a, b));
  const ordered: ScoredTheme[] = [];
  for (const theme of known) {
    let place = ordered.length;
    while (place > 0 && maySwap(theme, ordered[place - 1], policy)) place -= 1;
    ordered.splice(place, 0, theme);
  }
  for (const theme of naturalOrder(scored.filter((one) => rankOf(one) === undefined))) {
    let place = ordered.length;
    while (place > 0 && (ordered[place - 1]?.scoreQuantile20 ?? 0) < theme.scoreQuantile20) place -= 1;
    ordered.splice(place, 0, theme);
  }
  return ordered;
}

function maySwap(lower: ScoredTheme, upper: ScoredTheme | undefined, policy: Policy): boolean {
  if (upper === undefined || lower.scoreQuantile20 <= upper.scoreQuantile20) return false;
  return probabilityGreater(lower.law, upper.law) >= policy.swapProbabilityMin;
}

/** Puts pinned themes at the places a person chose; the others keep their order around them. */
export function withPins(ordered: readonly ScoredTheme[], pins: ReadonlyMap<string, number>): ScoredTheme[] {
  const result = ordered.filter((theme) => !pins.has(theme.window.themeId));
  const pinned = ordered
    .filter((theme) => pins.has(theme.window.themeId))
    .sort((a, b) => (pins.get(a.window.themeId) ?? 0) - (pins.get(b.window.themeId) ?? 0));
  for (const theme of pinned) {
    const place = Math.max((pins.get(theme.window.themeId) ?? 1) - 1, 0);
    result.splice(Math.min(place, result.length), 0, theme);
  }
  return result;
}
