import { type Curve, curveFrom, policyForFirm, rankingDateFor, rankingSinceFor } from '@doleances/core';
import type { Ports } from './ports.ts';

/** A theme's clients week by week, up to the day the backlog is ranked, with what each week's past let expect. */
export async function loadThemeCurve({ store, now }: Pick<Ports, 'store' | 'now'>, themeId: string): Promise<Curve> {
  const [record, counts] = await Promise.all([store.findFirm(), store.countComplaints()]);
  if (record === null) return [];
  const policy = policyForFirm(record.firm, []);
  const until = rankingDateFor(now(), counts.lastReceivedAt, policy.silenceDays);
  return curveFrom(await store.listRankingRows(rankingSinceFor(until, policy), until, themeId), until, policy);
}
