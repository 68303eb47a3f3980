import {
  type Curve,
  curveFrom,
  type FixJudgement,
  fixJudgementFor,
  policyForFirm,
  rankingDateFor,
  rankingSinceFor,
} from '@doleances/core';
import type { BacklogRow } from '@doleances/store';
import type { Ports } from '../ports/ports.ts';

/** A theme's clients week by week, up to the day the backlog is ranked, with what each week's past let expect. */
export async function loadThemeCurve({ store, now }: Pick<Ports, 'store' | 'now'>, themeId: string): Promise<Curve> {
  const [record, lastAt] = await Promise.all([store.findFirm(), store.findLastReceivedAt()]);
  if (record === null) return [];
  const policy = policyForFirm(record.firm, []);
  const until = rankingDateFor(now(), lastAt, policy.silenceDays);
  const told = await store.listThemeTold(themeId, rankingSinceFor(until, policy), until);
  return curveFrom(told, until, { policy, timeZone: record.firm.timeZone });
}

/** How the fix of an item holds so far, by the rules that the ranking judges it by; `null` for what is not fixed. */
export async function loadFixJudgement(
  { store, now }: Pick<Ports, 'store' | 'now'>,
  { theme, fixedAt }: Pick<BacklogRow, 'theme' | 'fixedAt'>,
): Promise<(FixJudgement & { readonly fallRatio: number }) | null> {
  const record = fixedAt === null ? null : await store.findFirm();
  if (fixedAt === null || record === null) return null;
  const policy = policyForFirm(record.firm, []);
  const until = rankingDateFor(now(), await store.findLastReceivedAt(), policy.silenceDays);
  const rows = await store.listRankingRows(rankingSinceFor(until, policy), until);
  const judged = fixJudgementFor({ themeId: theme.id, fixedAt }, rows, { until, window: policy });
  return { ...judged, fallRatio: policy.trend.fixFallRatio };
}
