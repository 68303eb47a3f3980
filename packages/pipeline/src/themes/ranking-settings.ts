import { type Bilingual, type Policy, policyForFirm, type Sensitivity, sensitivityFrom } from '@doleances/core';
import type { Ports } from '../ports/ports.ts';
import { minuteOf, remembered } from '../ports/remembered.ts';
import { loadRankingFacts, rankingFrom } from '../stages/4-rank.ts';

/** The constants a firm is ranked by, and what its first five items owe to each. */
export type RankingSettings = {
  readonly policy: Policy;
  /** The owner's settings over the defaults, before the clients file gave the median margin. */
  readonly ownPolicy: Policy;
  /** The first five items under the present settings, without the order of the last report. */
  readonly top: readonly string[];
  /** `null` where there are more complaints than were allowed for. */
  readonly sensitivity: readonly Sensitivity[] | null;
  readonly labels: ReadonlyMap<string, Bilingual>;
};

const TOP = 5;

/**
 * Reads the ranking's settings and tries each of them halved and doubled.
 *
 * @param rowsMax The backlog is ranked some fifty times; above this many grievances only the constants are told.
 * @returns `null` until a firm exists.
 */
export function loadRankingSettings(
  ports: Pick<Ports, 'store' | 'firms' | 'now'>,
  rowsMax: number,
): Promise<RankingSettings | null> {
  const name = `ranking settings ${rowsMax} ${minuteOf(ports.now())}`;
  return remembered(ports.store, name, () => tryConstants(ports, rowsMax));
}

async function tryConstants(
  { store, firms, now }: Pick<Ports, 'store' | 'firms' | 'now'>,
  rowsMax: number,
): Promise<RankingSettings | null> {
  const firm = await firms.find();
  if (firm === null) return null;
  const facts = { ...(await loadRankingFacts(store, firm, now())), publishedRanks: new Map<string, number>() };
  const policy = policyForFirm(firm.firm, facts.clients);
  const rankedUnder = (tried: Policy) => rankingFrom(facts, now(), tried).ranked;
  return {
    policy,
    ownPolicy: policyForFirm(firm.firm, []),
    top: rankedUnder(policy)
      .slice(0, TOP)
      .map(({ themeId }) => themeId),
    sensitivity: facts.rows.length > rowsMax ? null : sensitivityFrom(rankedUnder, policy),
    labels: new Map(facts.backlog.map(({ theme }) => [theme.id, theme.label])),
  };
}
