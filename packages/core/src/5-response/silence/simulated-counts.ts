/** Seeded counts for the tests and the bench of silence; nothing of the product uses them. */

/** Even between 0 and 1. */
export type Random = () => number;

/** One weekly count: Poisson where `phi` is infinite, else negative binomial. Meant for means up to about 100. */
export function simulatedCount(mean: number, phi: number, random: Random): number {
  return poisson(phi === Number.POSITIVE_INFINITY ? mean : (mean * gamma(phi, random)) / phi, random);
}

function poisson(mean: number, random: Random): number {
  const limit = Math.exp(-mean);
  let count = -1;
  for (let product = 1; product > limit; count++) product *= random();
  return Math.max(0, count);
}

/** Marsaglia and Tsang 2000, for shapes of 1 and more. */
function gamma(shape: number, random: Random): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
