import type { BacklogState, RankedTheme, Target } from '@doleances/core';
import { boolean, index, integer, real, text } from 'drizzle-orm/pg-core';
import { doleances, instant, json } from './columns.ts';

/** A permanent row for each recurring issue; clusters of a run never get here. */
export const themes = doleances.table('themes', {
  id: text().primaryKey(),
  facet: text().notNull(),
  product: text(),
  labelFr: text().notNull(),
  labelEn: text().notNull(),
  target: text().$type<Target>().notNull(),
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
    pinnedRank: integer(),
    pinnedUntil: instant(),
    rank: integer(),
    ranked: json<RankedTheme>(),
    rankedAt: instant(),
    isSample: boolean().notNull(),
  },
  (table) => [index('backlog_rank').on(table.rank)],
);
