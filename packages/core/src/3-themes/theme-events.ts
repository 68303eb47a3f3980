import type { Bilingual } from '../firm/firm.ts';
import { type RuledGrievance, type SplitRule, takes } from './split-rule.ts';
import { standingIds } from './standing.ts';

export type ThemeId = `thm_${string}`;

/** What a person did to themes. Nothing is rewritten: what was done is undone by a further deed. */
export type ThemeDeed =
  | { readonly kind: 'merged'; readonly themeId: ThemeId; readonly into: ThemeId }
  /** `rule` is null when grievances were chosen one by one: their corrections say so, and teach. */
  | {
      readonly kind: 'split';
      readonly themeId: ThemeId;
      readonly into: ThemeId;
      readonly label: Bilingual;
      readonly rule: SplitRule | null;
    }
  | { readonly kind: 'renamed'; readonly themeId: ThemeId; readonly label: Bilingual }
  | { readonly kind: 'undone'; readonly themeId: ThemeId; readonly undoes: number };

/** Grows with time: of two events the larger id is the newer. */
export type ThemeEvent = ThemeDeed & { readonly id: number };

/** What all events together say of where grievances belong and what themes are called. */
export type ThemeLaw = {
  /** A theme that is no more, and the one that answers for it; never in a circle. */
  readonly aliases: ReadonlyMap<ThemeId, ThemeId>;
  readonly names: ReadonlyMap<ThemeId, Bilingual>;
  /** What leaves a theme for another, the newest rule first. */
  readonly rules: ReadonlyMap<ThemeId, readonly { readonly into: ThemeId; readonly rule: SplitRule }[]>;
};

export const NO_LAW: ThemeLaw = { aliases: new Map(), names: new Map(), rules: new Map() };

/**
 * Replays the events, oldest first. A theme that a split made and that was undone answers as its origin, so that what
 * people put there since is not lost.
 */
export function themeLawFrom(events: readonly ThemeEvent[]): ThemeLaw {
  const standing = standingIds(events);
  const aliases = new Map<ThemeId, ThemeId>();
  const names = new Map<ThemeId, Bilingual>();
  const rules = new Map<ThemeId, { readonly into: ThemeId; readonly rule: SplitRule }[]>();
  const ordered = events.toSorted((a, b) => a.id - b.id);
  const answerFor = (theme: ThemeId, into: ThemeId) => {
    // Two merges against each other: the older one holds, nothing goes in a circle.
    if (!aliases.has(theme) && lastOf(aliases, into) !== theme) aliases.set(theme, into);
  };
  for (const event of ordered) {
    if (!standing.has(event.id)) continue;
    if (event.kind === 'merged') answerFor(event.themeId, event.into);
    if (event.kind === 'renamed') names.set(event.themeId, event.label);
    if (event.kind === 'split' && event.rule !== null) {
      rules.set(event.themeId, [{ into: event.into, rule: event.rule }, ...(rules.get(event.themeId) ?? [])]);
    }
  }
  for (const event of ordered) {
    if (event.kind === 'split' && !standing.has(event.id)) answerFor(event.into, event.themeId);
  }
  return { aliases, names, rules };
}

function lastOf(aliases: ReadonlyMap<ThemeId, ThemeId>, theme: ThemeId): ThemeId {
  let last = theme;
  for (let next = aliases.get(last); next !== undefined; next = aliases.get(last)) last = next;
  return last;
}

/** The theme that answers for an id today; the id itself when nothing happened to it. */
export function survivorOf(law: ThemeLaw, theme: ThemeId): ThemeId {
  return lastOf(law.aliases, theme);
}

/**
 * Where a grievance belongs, given the theme its own words lead to.
 *
 * At each theme first what was split from it, then what it was merged into: a rule made before a merge keeps holding.
 */
export function settledThemeOf(law: ThemeLaw, home: ThemeId, grievance: RuledGrievance): ThemeId {
  const passed = new Set<ThemeId>([home]);
  let theme = home;
  for (;;) {
    const split = law.rules.get(theme)?.find(({ into, rule }) => !passed.has(into) && takes(rule, grievance));
    const next = split?.into ?? law.aliases.get(theme);
    if (next === undefined) return theme;
    passed.add(next);
    theme = next;
  }
}

/** Whether the words of a grievance matter for where it goes, or the theme alone decides. */
export function isRuled(law: ThemeLaw, home: ThemeId): boolean {
  return [...reachedFrom(law, home)].some((theme) => law.rules.has(theme));
}

function reachedFrom(law: ThemeLaw, home: ThemeId): ReadonlySet<ThemeId> {
  const reached = new Set<ThemeId>([home]);
  // A set grows while it is walked.
  for (const theme of reached) {
    const alias = law.aliases.get(theme);
    if (alias !== undefined) reached.add(alias);
    for (const { into } of law.rules.get(theme) ?? []) reached.add(into);
  }
  return reached;
}

/** Homes of which some grievance may belong elsewhere under the other law, in a stable order. */
export function homesBetween(before: ThemeLaw, after: ThemeLaw): readonly ThemeId[] {
  const named = new Set([before, after].flatMap(({ aliases, rules }) => [...aliases.keys(), ...rules.keys()]));
  const changed = new Set([...named].filter((theme) => wayOf(before, theme) !== wayOf(after, theme)));
  return [...named]
    .filter((theme) => [before, after].some((law) => [...reachedFrom(law, theme)].some((one) => changed.has(one))))
    .sort();
}

function wayOf({ aliases, rules }: ThemeLaw, theme: ThemeId): string {
  return JSON.stringify([aliases.get(theme) ?? null, rules.get(theme) ?? []]);
}
