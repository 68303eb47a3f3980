import {
  type BacklogState,
  type Client,
  type ItemChange,
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
  themeLawFrom,
  themeWindowsFrom,
} from '@doleances/core';
import type { BacklogRow, RankingRow, Store } from '@doleances/store';
import { publishedRanksOf, ranksOfSurvivors } from '../ports/published-ranks.ts';
import { type FirmContext, stageOf } from '../running/stage.ts';
import { wokenFrom } from '../running/woken.ts';
import { RANK_SUBJECT } from '../themes/subjects.ts';

/** Everything a ranking is made of. */
export type RankingFacts = {
  readonly rows: readonly RankingRow[];
  readonly rankingDate: Date;
  readonly backlog: readonly BacklogRow[];
  readonly clients: readonly Client[];
  readonly publishedRanks: ReadonlyMap<string, number>;
  readonly firm: FirmContext;
};

export type Ranking = {
  readonly ranked: readonly RankedTheme[];
  readonly rankedAt: Date;
  /** Fixes that proved to hold, or not, and items that woke, since the last ranking. */
  readonly changed: readonly {
    readonly themeId: string;
    /** The state it was judged in: what a person changed meanwhile stands. */
    readonly was: BacklogState;
    readonly change: ItemChange;
    readonly why: string | null;
  }[];
};

/** Windows move with the days, so an untouched backlog is ranked again at least this often. */
const RANK_AGAIN_HOURS = 12;
/** Readers hear of a merge within seconds; until then messages of those clients are settled again. */
const SETTLING_SECONDS = 30;

/** Ranks the backlog. What the owner read in the last report holds the order against noise, nothing else does. */
export const rank = stageOf<RankingFacts, Ranking>({
  name: 'rank',
  leaseSeconds: 30,
  isSingleWriter: false,
  load: (_, { store, firm }, now) => loadRankingFacts(store, firm, now),
  decide: rankingFrom,
  async save({ ranked, rankedAt, changed }, tx, now) {
    for (const verdict of changed) await tx.saveItemVerdict(verdict);
    await tx.saveRanking(ranked, rankedAt);
    const isSettling = await tx.settleRecentClients(SETTLING_SECONDS);
    const againSeconds = isSettling ? SETTLING_SECONDS : RANK_AGAIN_HOURS * 3_600;
    await tx.ring('rank', RANK_SUBJECT, new Date(now.getTime() + againSeconds * 1_000));
  },
});

export async function loadRankingFacts(store: Store, firm: FirmContext, now: Date): Promise<RankingFacts> {
  const policy = policyForFirm(firm.firm, []);
  const rankingDate = rankingDateFor(now, await store.findLastReceivedAt(), policy.silenceDays);
  const [rows, backlog, clients, reports, events] = await Promise.all([
    store.listRankingRows(rankingSinceFor(rankingDate, policy), rankingDate),
    store.listBacklog(),
    store.listClients(),
    store.listReports(1),
    store.listThemeEvents(),
  ]);
  const publishedRanks = ranksOfSurvivors(publishedRanksOf(reports[0]), themeLawFrom(events));
  return { rows, rankingDate, backlog, clients, firm, publishedRanks };
}

/** Ranks what is awake. What sleeps still counts in what an average theme is. */
export function rankingFrom(
  facts: RankingFacts,
  now: Date,
  policy: Policy = policyForFirm(facts.firm.firm, facts.clients),
): Ranking {
  const { rows, rankingDate, backlog, firm, publishedRanks } = facts;
  const judged = backlog.map((row) => ({ ...row, state: stateOf(row, rows, { until: rankingDate, policy }) }));
  const windows = themeWindowsFrom(rows, rankingDate, { policy, facts: factsOf(judged, firm) });
  const woken = wokenFrom(judged, { rows, windows, now });
  const asleep = new Set<string>(judged.filter(({ state }) => state === 'snoozed').map(({ theme }) => theme.id));
  for (const { themeId } of woken) asleep.delete(themeId);
  const pins = pinsOf(backlog, now);
  const ranked = rankThemes({ themes: windows, policy, firm: firm.firm, previousRanks: publishedRanks, pins, asleep });
  const proved = backlog.flatMap(({ theme, state: was }, place) => {
    const state = judged[place]?.state ?? was;
    return state === was ? [] : [{ themeId: theme.id, was, change: { state }, why: null }];
  });
  return {
    ranked,
    rankedAt: rankingDate,
    changed: [...proved, ...woken],
  };
}

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
