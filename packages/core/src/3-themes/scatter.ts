/**
 * How much weekly counts scatter around their rate, as a multiple of Poisson: below 1 where complaints come more
 * regularly, above where one event brings several. Judged on blocks of four weeks, so that slow changes of the rate do
 * not count as scatter.
 */

const BLOCK_WEEKS = 4;
/** A block with fewer says nothing either way. */
const BLOCK_CLIENTS_MIN = 3;
/** Weight of "as Poisson" in the firm's figure, and of the firm's figure in a theme's own, in clients. */
const PRIOR_CLIENTS = 20;
const FIRM_CLIENTS = 40;
const SCATTER_MIN = 0.5;
const SCATTER_MAX = 6;

type Spread = { readonly found: number; readonly expected: number };

/**
 * @param themes Clients per week of each theme.
 * @returns One figure for each theme: its own as far as it has enough clients, else the firm's.
 */
export function scattersFrom(themes: readonly (readonly number[])[]): number[] {
  const spreads = themes.map(spreadOf);
  const found = spreads.reduce((sum, spread) => sum + spread.found, PRIOR_CLIENTS);
  const expected = spreads.reduce((sum, spread) => sum + spread.expected, PRIOR_CLIENTS);
  const ofFirm = found / expected;
  return spreads.map((own) => {
    const shrunk = (own.found + FIRM_CLIENTS * ofFirm) / (own.expected + FIRM_CLIENTS);
    return Math.min(Math.max(shrunk, SCATTER_MIN), SCATTER_MAX);
  });
}

function spreadOf(weekly: readonly number[]): Spread {
  let found = 0;
  let expected = 0;
  for (let end = weekly.length; end >= BLOCK_WEEKS; end -= BLOCK_WEEKS) {
    const block = weekly.slice(end - BLOCK_WEEKS, end);
    const clients = block.reduce((sum, count) => sum + count, 0);
    if (clients < BLOCK_CLIENTS_MIN) continue;
    const mean = clients / BLOCK_WEEKS;
    found += block.reduce((sum, count) => sum + (count - mean) ** 2, 0);
    expected += (BLOCK_WEEKS - 1) * mean;
  }
  return { found, expected };
}
