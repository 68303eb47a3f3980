import {
  type BacklogState,
  type Client,
  type Policy,
  policyForFirm,
  type RankedTheme,
  type RankingRowLike,
  rankingDateFor,
  rankingSinceFor,
  rankThemes,
  stateAfterFix,
  type ThemeFacts,
  themeFactsFor,
  themeWindowsFrom,
} from '@doleances/core';
import type { BacklogRow } from '@doleances/store';
import { publishedRanksOf } from '../published-ranks.ts';
import { type FirmContext, stageOf } from '../stage.ts';
import { RANK_SUBJECT } from '../subjects.ts';

type Loaded = {
  readonly rows: readonly RankingRowLike[];
  readonly rankingDate: Date;
  readonly backlog: readonly BacklogRow[];
  readonly clients: readonly Client[];
  readonly publishedRanks: ReadonlyMap<string, number>;
  readonly firm: FirmContext;
};

type Ranking = {
  readonly ranked: readonly RankedTheme[];
  readonly rankedAt: Date;
  /** Fixes that proved to hold, or not, since the last ranking. */
  readonly changed: readonly { readonly themeId: string; readonly state: BacklogState }[];
};

/** Windows move with the days, so an untouched backlog is ranked again at least this often. */
const RANK_AGAIN_HOURS = 12;

/** Ranks the backlog. What the owner read in the last report holds the order against noise, nothing else does. */
export const rank = stageOf<Loaded, Ranking>({
  name: 'rank',
  leaseSeconds: 30,
  isSingleWriter: false,
  async load(_, { store, firm }, now) {
    const counts = await store.countComplaints();
    const policy = policyForFirm(firm.firm, []);
    const rankingDate = rankingDateFor(now, counts.lastReceivedAt, policy.silenceDays);
    const [rows, backlog, clients, reports] = await Promise.all([
      store.listRankingRows(rankingSinceFor(rankingDate, policy), rankingDate),
      store.listBacklog(),
      store.listClients(),
      store.listReports(1),
    ]);
    return { rows, rankingDate, backlog, clients, firm, publishedRanks: publishedRanksOf(reports[0]) };
  },
  decide({ rows, rankingDate, backlog, clients, firm, publishedRanks }, now) {
    const policy = policyForFirm(firm.firm, clients);
    const judged = backlog.map((row) => ({ ...row, state: stateOf(row, rows, { until: rankingDate, policy }) }));
    const windows = themeWindowsFrom(rows, rankingDate, { policy, facts: factsOf(judged, firm) });
    const pins = pinsOf(backlog, now);
    const ranked = rankThemes({ themes: windows, policy, firm: firm.firm, previousRanks: publishedRanks, pins });
    const changed = judged.filter((row, index) => row.state !== backlog[index]?.state);
    return {
      ranked,
      rankedAt: rankingDate,
      changed: changed.map(({ theme, state }) => ({ themeId: theme.id, state })),
    };
  },
  async save({ ranked, rankedAt, changed }, tx, now) {
    for (const { themeId, state } of changed) await tx.saveFixVerdict(themeId, state);
    await tx.saveRanking(ranked, rankedAt);
    await tx.ring('rank', RANK_SUBJECT, new Date(now.getTime() + RANK_AGAIN_HOURS * 3_600_000));
  },
});

function stateOf(
  { theme, state, fixedAt }: BacklogRow,
  rows: readonly RankingRowLike[],
  { until, policy }: { readonly until: Date; readonly policy: Policy },
): BacklogState {
  if (fixedAt === null || (state !== 'fixed' && state !== 'verified')) return state;
  return stateAfterFix({ themeId: theme.id, state, fixedAt }, rows, until, policy);
}

function factsOf(backlog: readonly BacklogRow[], { reading }: FirmContext): ReadonlyMap<string, ThemeFacts> {
  return new Map(backlog.map((row) => [row.theme.id, themeFactsFor(row.theme, reading.lexicon.facets, row)]));
}

function pinsOf(backlog: readonly BacklogRow[], now: Date): ReadonlyMap<string, number> {
  return new Map(
    backlog.flatMap(({ theme, pinnedRank, pinnedUntil }): [string, number][] =>
      pinnedRank !== null && (pinnedUntil === null || pinnedUntil > now) ? [[theme.id, pinnedRank]] : [],
    ),
  );
}
