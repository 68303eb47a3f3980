import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBelow, gammaBelow, gammaQuantile, logGamma, probabilityGreater } from './gamma.ts';

describe('gamma and beta laws', () => {
  it('gives the figures of printed tables', () => {
    expect(logGamma(5)).toBeCloseTo(Math.log(24), 12);
    expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.sqrt(Math.PI)), 12);
    expect(gammaBelow(1, 2)).toBeCloseTo(1 - Math.exp(-2), 12);
    // χ² with 5 degrees of freedom: 20 % below 2.3425, 95 % below 11.0705.
    expect(2 * gammaQuantile(0.2, 2.5)).toBeCloseTo(2.3425, 4);
    expect(2 * gammaQuantile(0.95, 2.5)).toBeCloseTo(11.0705, 4);
    expect(betaBelow(2, 3, 0.5)).toBeCloseTo(0.6875, 12);
  });

  it('finds the value below which a share lies, for any share and any shape', () => {
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    const shape = fc.double({ min: 0.05, max: 50_000, noNaN: true });
    fc.assert(
      fc.property(probability, shape, (p, a) => {
        expect(gammaBelow(a, gammaQuantile(p, a))).toBeCloseTo(p, 8);
      }),
      { numRuns: 300 },
    );
  });

  it('says one half when two rates are known equally well and are equal', () => {
    const rate = { shape: 7, scale: 2 };
    expect(probabilityGreater(rate, rate)).toBeCloseTo(0.5, 12);
  });

  it('gives chances that add up to one, whichever rate is named first', () => {
    const law = fc.record({
      shape: fc.double({ min: 0.5, max: 3000, noNaN: true }),
      scale: fc.double({ min: 0.01, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(law, law, (a, b) => {
        expect(probabilityGreater(a, b) + probabilityGreater(b, a)).toBeCloseTo(1, 9);
      }),
    );
  });

  it('agrees with the exponential case, which has a closed form', () => {
    expect(probabilityGreater({ shape: 1, scale: 3 }, { shape: 1, scale: 1 })).toBeCloseTo(0.75, 12);
  });
});
