import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brier, brierTwoPart, orderedBrier } from './brier.ts';

const RUNS = { numRuns: 60 };
/** Probabilities of so many options that add up to 1. */
const spread = (options: number) =>
  fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: options, maxLength: options })
    .filter((parts) => parts.some((part) => part > 0))
    .map((parts) => {
      const sum = parts.reduce((total, part) => total + part, 0);
      return parts.map((part) => part / sum);
    });

const RULES = [
  { name: 'plain', rule: brier },
  { name: 'on a scale', rule: orderedBrier },
];

describe.each(RULES)('the Brier score, $name', ({ rule }) => {
  it('is 0 for a perfect forecast and never below; 1 is the worst', () => {
    fc.assert(
      fc.property(spread(4), fc.nat(3), (made, outcome) => {
        const perfect = [0, 1, 2, 3].map((option) => (option === outcome ? 1 : 0));
        expect(rule(perfect, outcome)).toBe(0);
        expect(rule(made, outcome)).toBeGreaterThanOrEqual(0);
        expect(rule(made, outcome)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      RUNS,
    );
  });

  it('is proper: who believes one thing and says another loses in expectation', () => {
    fc.assert(
      fc.property(spread(4), spread(4), (belief, said) => {
        const expected = (made: readonly number[]): number =>
          belief.reduce((sum, chance, outcome) => sum + chance * rule(made, outcome), 0);
        expect(expected(belief)).toBeLessThanOrEqual(expected(said) + 1e-12);
      }),
      RUNS,
    );
  });
});

describe('the forms of the Brier score', () => {
  it('are one-part, (p − o)² for yes and no, and two-part, twice that', () => {
    expect(brier([0.9, 0.1], 0)).toBeCloseTo(0.01, 12);
    expect(brierTwoPart([0.9, 0.1], 0)).toBeCloseTo(0.02, 12);
  });

  it('on a scale charge less for a near miss than for a far one; plain does not', () => {
    const near = [0, 0, 1, 0];
    const far = [1, 0, 0, 0];
    expect(orderedBrier(near, 3)).toBeLessThan(orderedBrier(far, 3));
    expect(brier(near, 3)).toBe(brier(far, 3));
  });

  it('are the same for two options on a scale as for yes and no', () => {
    expect(orderedBrier([0.3, 0.7], 1)).toBeCloseTo(brier([0.3, 0.7], 1), 12);
  });

  it('take an option that was not listed for 0', () => {
    expect(brier([0.5, null, 0.5], 1)).toBeCloseTo((0.25 + 1 + 0.25) / 2, 12);
    expect(orderedBrier([1], 0)).toBe(0);
  });
});
