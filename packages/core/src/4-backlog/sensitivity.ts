import type { RankedTheme } from './backlog.ts';
import type { Policy } from './policy.ts';
import { POLICY_CONSTANTS, type PolicyConstant } from './policy-table.ts';
import { boundsProblem, parsePolicy, policyValue, policyWith } from './policy-parse.ts';

/** What becomes of the first items when one constant is halved or doubled. */
export type Sensitivity = {
  readonly constant: PolicyConstant;
  readonly halved: Shift | null;
  readonly doubled: Shift | null;
};

/** `null` in place of a shift: the changed value would break its bounds. */
export type Shift = {
  readonly value: number;
  /** Theme ids of the new first items, in order. */
  readonly top: readonly string[];
  /** How many of the present first items are no longer among them, and how many stand at another place. */
  readonly left: number;
  readonly moved: number;
};

const TOP = 5;

/**
 * How the first five items change if each constant of the ranking is halved or doubled.
 *
 * @param rank Ranks the same complaints under a policy, without the order of last time: what is asked is what the
 *   constant does, not what the reader was used to.
 * @returns One line for each constant that can change the order, in the order of the settings page.
 */
export function sensitivityFrom(rank: (policy: Policy) => readonly RankedTheme[], policy: Policy): Sensitivity[] {
  const present = topOf(rank(policy));
  const shiftTo = (constant: PolicyConstant, value: number): Shift | null => {
    const rounded = constant.isWhole ? Math.round(value) : value;
    const changed = policyWith(policy, constant.path, rounded);
    if (boundsProblem(constant, rounded) !== null || !holdsTogether(changed)) return null;
    return shiftFrom(present, topOf(rank(changed)), rounded);
  };
  return POLICY_CONSTANTS.filter(({ isRanking }) => isRanking).map((constant) => {
    const value = policyValue(policy, constant.path);
    return { constant, halved: shiftTo(constant, value / 2), doubled: shiftTo(constant, value * 2) };
  });
}

/** Bounds that may not cross. */
function holdsTogether({ valueRatioMin, valueRatioMax, trendFactorMin, trendFactorMax }: Policy): boolean {
  return parsePolicy({ valueRatioMin, valueRatioMax, trendFactorMin, trendFactorMax }).ok;
}

function topOf(ranked: readonly RankedTheme[]): string[] {
  return ranked.slice(0, TOP).map(({ themeId }) => themeId);
}

function shiftFrom(present: readonly string[], top: readonly string[], value: number): Shift {
  const left = present.filter((id) => !top.includes(id)).length;
  const moved = present.filter((id, place) => top.includes(id) && top[place] !== id).length;
  return { value, top, left, moved };
}
