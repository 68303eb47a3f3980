import type { BacklogState, RankedTheme, Target } from '@doleances/core';
import type { BacklogRow } from '@doleances/store';
import type { PageLanguage } from '../house/texts.ts';

/** What the board is narrowed to; `null` where anything goes. */
export type BoardFilter = {
  readonly state: BacklogState | null;
  readonly place: string | null;
  readonly target: Target | null;
  readonly trend: RankedTheme['trend'] | null;
};

export const STATES: readonly BacklogState[] = ['new', 'in_progress', 'fixed', 'verified', 'regressed', 'snoozed'];
export const TARGETS: readonly Target[] = ['product', 'staff', 'process', 'place', 'price', 'other'];
export const TRENDS: readonly RankedTheme['trend'][] = ['new', 'growing', 'steady', 'fading', 'regressed'];

/** What an address asks for; a choice that does not exist is none. */
export function boardFilterFrom(query: (name: string) => string | undefined): BoardFilter {
  const oneOf = <Choice extends string>(choices: readonly Choice[], name: string): Choice | null =>
    choices.find((choice) => choice === query(name)) ?? null;
  return {
    state: oneOf(STATES, 'state'),
    place: query('place') || null,
    target: oneOf(TARGETS, 'target'),
    trend: oneOf(TRENDS, 'trend'),
  };
}

export function isNarrow({ place, target, trend }: BoardFilter): boolean {
  return place !== null || target !== null || trend !== null;
}

/** Whether an item answers to the choices. */
export function isChosen(
  { theme, ranked, state }: Pick<BacklogRow, 'theme' | 'ranked' | 'state'>,
  places: readonly string[],
  filter: BoardFilter,
): boolean {
  return (
    (filter.state === null || filter.state === state) &&
    (filter.place === null || places.includes(filter.place)) &&
    (filter.target === null || filter.target === theme.target) &&
    (filter.trend === null || filter.trend === ranked?.trend)
  );
}

/** The address of the board with these choices. */
export function boardPath(filter: BoardFilter, language: PageLanguage): string {
  const asked = new URLSearchParams({ lang: language });
  for (const [name, value] of Object.entries(filter)) if (value !== null) asked.set(name, value);
  return `/?${asked}`;
}
