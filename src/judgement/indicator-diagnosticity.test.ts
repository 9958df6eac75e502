import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorDiagnosticity } from './indicator-diagnosticity.ts';
import { sketchCase, sketchIndicator } from './picture.fixture.ts';

const bits = (likelihood: Readonly<Record<string, number>>) =>
  indicatorDiagnosticity(sketchCase(), sketchIndicator('i', { likelihood }));

describe('the diagnosticity of an indicator', () => {
  it('is nothing for a sign expected alike', () => {
    expect(bits({ crosses: 0.7, parades: 0.7, 'something-else': 0.7 })).toBeCloseTo(0, 12);
  });

  it('is the entropy of the split for a sign that only one hypothesis allows', () => {
    const entropy = -(0.5 * Math.log2(0.5)) * 2;
    expect(bits({ crosses: 0, parades: 1, 'something-else': 0 })).toBeCloseTo(entropy, 12);
  });

  it('lies between nothing and one bit', () => {
    const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(chance, chance, chance, (a, b, c) => {
        const value = bits({ crosses: a, parades: b, 'something-else': c });
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 50 },
    );
  });
});
