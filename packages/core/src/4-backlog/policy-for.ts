import type { Firm } from '../firm/firm.ts';
import { DEFAULT_POLICY, type Policy } from './policy.ts';
import { parsePolicy } from './policy-parse.ts';

/** As it may be written in `firm.yaml`. */
const MARGIN_NAMES = ['medianYearlyMarginCents', 'median_yearly_margin_cents'];

type WithMargin = { readonly yearlyMarginCents: number | null };

/**
 * The policy of a firm: the owner's own settings over the defaults, and the median margin of the clients file unless
 * the owner set one. Settings that no longer hold (the firm was saved by an older version) give the defaults.
 */
export function policyForFirm(firm: Pick<Firm, 'policy'>, clients: Iterable<WithMargin>): Policy {
  const parsed = parsePolicy(firm.policy);
  const policy = parsed.ok ? parsed.value : DEFAULT_POLICY;
  const isMarginSet = MARGIN_NAMES.some((name) => firm.policy?.[name] !== undefined);
  return isMarginSet ? policy : policyForClients(policy, clients);
}

/**
 * The policy with the firm's own median yearly margin, where the clients file gives margins.
 *
 * Zero and negative margins are left out: they are clients who left or never bought, and would halve everything.
 */
export function policyForClients(policy: Policy, clients: Iterable<WithMargin>): Policy {
  const margins: number[] = [];
  for (const { yearlyMarginCents } of clients) {
    if (yearlyMarginCents !== null && yearlyMarginCents > 0) margins.push(yearlyMarginCents);
  }
  if (margins.length === 0) return policy;
  margins.sort((a, b) => a - b);
  const middle = Math.floor(margins.length / 2);
  const upper = margins[middle] ?? 0;
  const lower = margins[margins.length % 2 === 0 ? middle - 1 : middle] ?? upper;
  return { ...policy, medianYearlyMarginCents: Math.round((lower + upper) / 2) };
}
