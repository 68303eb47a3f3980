/**
 * Gamma and beta distributions, as far as rates of complaints need them.
 *
 * Source: Press et al., Numerical Recipes, 3rd ed., chapter 6 (series, continued fractions, Lanczos coefficients);
 * Wilson and Hilferty 1931 for the first guess of a quantile.
 */

const EPSILON = 1e-15;
const TINY = 1e-300;
/** The continued fractions converge in about √shape steps; 10,000 serves shapes up to 10 million. */
const STEPS_MAX = 10_000;
/** Below this cube root Wilson-Hilferty is worthless and the series has one term that counts. */
const GUESS_ROOT_MIN = 0.3;

const LANCZOS = [
  57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202, 3.399464998481189e-5,
  4.652362892704858e-5, -9.837447530487956e-5, 0.0001580887032249125, -0.00021026444172410488, 0.00021743961811521265,
  -0.0001643181065367639, 8.441822398385275e-5, -2.6190838401581408e-5, 3.6899182659531625e-6,
];

/** A gamma distribution; its mean is shape × scale. */
export type GammaLaw = { readonly shape: number; readonly scale: number };

/** Natural logarithm of Γ(x), for x > 0. */
export function logGamma(x: number): number {
  const base = x + 5.2421875;
  let sum = 0.9999999999999971;
  LANCZOS.forEach((coefficient, index) => {
    sum += coefficient / (x + index + 1);
  });
  return (x + 0.5) * Math.log(base) - base + Math.log((2.5066282746310007 * sum) / x);
}

/** P(X ≤ x) for X ~ Gamma(shape, 1): the regularised lower incomplete gamma function. */
export function gammaBelow(shape: number, x: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? front * lowerSeries(shape, x) : 1 - front * upperFraction(shape, x);
}

function lowerSeries(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step < STEPS_MAX && term > sum * EPSILON; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

/** Modified Lentz; the tail is small here, so 1 − tail loses nothing. */
function upperFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let product = d;
  for (let step = 1; step < STEPS_MAX; step += 1) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / awayFromZero(a * d + b);
    c = awayFromZero(b + a / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < EPSILON) break;
  }
  return product;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * The value that a Gamma(shape, 1) variable stays under with the given probability.
 *
 * Newton on log x, kept inside a bracket so that a bad step turns into a bisection. Starts from Wilson-Hilferty, or
 * from the leading term of the series where the shape is too small for it.
 *
 * @param probability Strictly between 0 and 1.
 */
export function gammaQuantile(probability: number, shape: number): number {
  const constant = logGamma(shape);
  let logX = firstGuess(probability, shape);
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let step = 0; step < 100; step += 1) {
    const x = Math.exp(logX);
    const excess = gammaBelow(shape, x) - probability;
    if (excess > 0) high = logX;
    else low = logX;
    const slope = Math.exp(shape * logX - x - constant);
    let next = logX - excess / slope;
    if (!(next > low && next < high)) next = insideBracket(low, high, logX);
    if (Math.abs(next - logX) <= 1e-13) return Math.exp(next);
    logX = next;
  }
  return Math.exp(logX);
}

function insideBracket(low: number, high: number, current: number): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  return Number.isFinite(low) ? current + 1 : current - 1;
}

function firstGuess(probability: number, shape: number): number {
  const spread = 1 / (9 * shape);
  const root = 1 - spread + normalQuantile(probability) * Math.sqrt(spread);
  if (shape >= 1 && root > GUESS_ROOT_MIN) return Math.log(shape * root ** 3);
  return (Math.log(probability) + logGamma(shape + 1)) / shape;
}

/** Standard normal quantile to 4.5e-4 (Abramowitz and Stegun 26.2.23): only ever a first guess. */
function normalQuantile(probability: number): number {
  const tail = Math.min(probability, 1 - probability);
  const t = Math.sqrt(-2 * Math.log(tail));
  const z =
    t - (2.515517 + 0.802853 * t + 0.010328 * t * t) / (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t ** 3);
  return probability < 0.5 ? -z : z;
}

/** P(X ≤ x) for X ~ Beta(a, b): the regularised incomplete beta function. */
export function betaBelow(a: number, b: number, x: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(a, b, x)) / a;
  return 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

function betaFraction(a: number, b: number, x: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let step = 1; step < STEPS_MAX; step += 1) {
    const even = (step * (b - step) * x) / ((a + 2 * step - 1) * (a + 2 * step));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    product *= d * c;
    const odd = (-(a + step) * (a + b + step) * x) / ((a + 2 * step) * (a + 2 * step + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    product *= d * c;
    if (Math.abs(d * c - 1) < EPSILON) break;
  }
  return product;
}

/**
 * P(first > second) of two independent gamma variables, exactly: the share first/(first + second) follows a beta law
 * once the scales are divided out.
 */
export function probabilityGreater(first: GammaLaw, second: GammaLaw): number {
  return betaBelow(second.shape, first.shape, first.scale / (first.scale + second.scale));
}
