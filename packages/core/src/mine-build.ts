import { clientIndexFrom } from './3-themes/client-key.ts';
import type { RankedTheme } from './4-backlog/backlog.ts';
import { policyForFirm } from './4-backlog/policy-for.ts';
import { rankThemes } from './4-backlog/rank.ts';
import { rankingDateFor, themeWindowsFrom } from './4-backlog/windows.ts';
import type { Firm } from './firm/firm.ts';
import type { MineBacklogItem, MineComplaint, MineDocument } from './mine-document.ts';
import { markBrokenPromises, mineRepliesFrom, promiseStatesAsOf, readRepliesFrom } from './mine-replies.ts';
import { mineEarlyWarningsFrom, mineSilenceFrom } from './mine-response.ts';
import { lastDateOf, type MinedItem, type MineInput, minedItemsFrom, type Reader } from './mine-run.ts';
import { factsOfThemes, gatheredThemesFrom, mineThemesFrom, rankingRowsFrom } from './mine-themes.ts';

/** The whole one-shot run with a given reader; `mine` gives it the product's own. */
export function mineWith(input: MineInput, reader: Reader): MineDocument {
  const mined = minedItemsFrom(input, reader);
  const asOf = input.asOf ?? lastDateOf([...input.items, ...input.replies]) ?? new Date(0);
  const replies = readRepliesFrom(input.replies, reader);
  const states = promiseStatesAsOf(replies, mined, { asOf, firm: input.firm, clients: clientIndexFrom(input.clients) });
  markBrokenPromises(mined, replies, states);
  const themes = gatheredThemesFrom(mined);
  const policy = input.policy ?? policyForFirm(input.firm, input.clients);
  const windows = themeWindowsFrom(
    rankingRowsFrom(mined),
    rankingDateFor(asOf, lastDateOf(input.items), policy.silenceDays),
    { policy, facts: factsOfThemes(themes, reader.lexicon.facets) },
  );
  const ranked = rankThemes({ themes: windows, policy, firm: input.firm });
  return {
    version: 1,
    complaints: mined.map(complaintFrom),
    themes: mineThemesFrom(themes, ranked, new Map(windows.map(({ themeId, trend }) => [themeId, trend]))),
    backlog: ranked.map((theme) => backlogItemFrom(theme, input.firm)),
    silence: mineSilenceFrom(mined, input.firm, asOf),
    earlyWarnings: mineEarlyWarningsFrom(mined),
    ...(input.replies.length === 0 ? {} : { replies: mineRepliesFrom(replies, states) }),
  };
}

function complaintFrom({ complaint, duplicateOf, grievances, themes }: MinedItem): MineComplaint {
  return {
    ...complaint,
    duplicateOf,
    grievances: grievances.flatMap(({ quote, facet, target, staff, product, severity }, place) => {
      const theme = themes[place];
      return theme === undefined ? [] : [{ quote, themeId: theme.id, facet, target, staff, product, severity }];
    }),
  };
}

function backlogItemFrom(theme: RankedTheme, firm: Firm): MineBacklogItem {
  return {
    themeId: theme.themeId,
    rank: theme.rank,
    score: toCents(theme.score),
    scoreQuantile20: toCents(theme.scoreQuantile20),
    atRiskPerMonth: theme.atRiskPerMonthCents / 100,
    clients: theme.clients,
    clientsBefore: theme.clientsBefore,
    reason: firm.locale === 'en-CA' ? theme.reason.en : theme.reason.fr,
    reasonFr: theme.reason.fr,
    reasonEn: theme.reason.en,
  };
}

function toCents(value: number): number {
  return Math.round(value * 100) / 100;
}
