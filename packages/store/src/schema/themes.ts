import type {
  BacklogState,
  Bilingual,
  RankedTheme,
  Snooze,
  SplitRule,
  Target,
  ThemeDeed,
  TrackerName,
} from '@doleances/core';
import { bigint, boolean, index, integer, primaryKey, real, text } from 'drizzle-orm/pg-core';
import type { PushState } from '../themes/theme-rows.ts';
import { doleances, instant, json } from './columns.ts';

/** A permanent row for each recurring issue; clusters of a run never get here. */
export const themes = doleances.table('themes', {
  id: text().primaryKey(),
  facet: text().notNull(),
  product: text(),
  labelFr: text().notNull(),
  labelEn: text().notNull(),
  target: text().$type<Target>().notNull(),
  /** The name a person gave it, over the label of its own words. */
  namedFr: text(),
  namedEn: text(),
  /** The theme that answers for it since a merge; what the events say, kept here so that lists are one look. */
  mergedInto: text().$type<`thm_${string}`>(),
  createdAt: instant().notNull().defaultNow(),
  /** Only sample complaints spoke of it so far. */
  isSample: boolean().notNull(),
});

export const backlog = doleances.table(
  'backlog',
  {
    id: text().primaryKey(),
    themeId: text()
      .notNull()
      .unique()
      .references(() => themes.id),
    state: text().$type<BacklogState>().notNull().default('new'),
    effortHalfDays: real().notNull().default(3),
    owner: text(),
    fixedAt: instant(),
    snoozedUntil: instant(),
    /** What else wakes it, and the state it wakes to. */
    snooze: json<Snooze>(),
    /** Share of the complaints that the fix should spare, 0 to 1. */
    expectedFall: real(),
    /** What was changed, in the words of whoever fixed it: clients are told this. */
    fixNote: text(),
    linkUrl: text(),
    pinnedRank: integer(),
    pinnedUntil: instant(),
    rank: integer(),
    ranked: json<RankedTheme>(),
    rankedAt: instant(),
    isSample: boolean().notNull(),
  },
  (table) => [index('backlog_rank').on(table.rank)],
);

/** What people did to themes: who, when, why. A trigger refuses changes, and removal but of sample rows. */
export const themeEvents = doleances.table(
  'theme_events',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    at: instant().notNull().defaultNow(),
    who: text().notNull(),
    why: text(),
    kind: text().$type<ThemeDeed['kind']>().notNull(),
    themeId: text().$type<`thm_${string}`>().notNull(),
    into: text().$type<`thm_${string}`>(),
    label: json<Bilingual>(),
    rule: json<SplitRule>(),
    undoes: bigint({ mode: 'number' }),
    isSample: boolean().notNull(),
  },
  (table) => [index('theme_events_theme_id').on(table.themeId)],
);

/** An item put into an outside tracker: the key keeps it from being put there twice. */
export const pushes = doleances.table(
  'pushes',
  {
    themeId: text()
      .$type<`thm_${string}`>()
      .notNull()
      .references(() => themes.id),
    tracker: text().$type<TrackerName>().notNull(),
    state: text().$type<PushState>().notNull().default('pending'),
    title: text().notNull(),
    body: text().notNull(),
    who: text().notNull(),
    url: text(),
    attempt: integer().notNull().default(0),
    leaseUntil: instant(),
    /** When it was first sent: an answer that was lost is looked for from then on. */
    firstSentAt: instant(),
    notBefore: instant(),
    lastError: text(),
    createdAt: instant().notNull().defaultNow(),
    isSample: boolean().notNull(),
  },
  (table) => [primaryKey({ columns: [table.themeId, table.tracker] })],
);
