import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sketchCount, sketchQuestion } from './ledger.fixture.ts';
import { baselineScore, LOG_FLOOR, logScore, peerDifferences } from './log-score.ts';
import { brier } from './brier.ts';

const RUNS = { numRuns: 60 };
const chance = fc.integer({ min: 1, max: 999 }).map((thousandths) => thousandths / 1000);

describe('the log score', () => {
  it('is held at 0.1 % and 99.9 %, so that 0 and 1 cost and gain a finite score', () => {
    expect(logScore(0)).toBe(Math.log(LOG_FLOOR));
    expect(logScore(1)).toBe(Math.log(1 - LOG_FLOOR));
    expect(logScore(0.5)).toBe(Math.log(0.5));
  });

  it('is proper within these ends', () => {
    fc.assert(
      fc.property(chance, chance, (belief, said) => {
        const expected = (made: number): number =>
          belief * logScore(made) + (1 - belief) * logScore(1 - made);
        expect(expected(belief)).toBeGreaterThanOrEqual(expected(said) - 1e-12);
      }),
      RUNS,
    );
  });
});

describe('the baseline score', () => {
  const choice = sketchQuestion('who', { kind: 'choice', options: ['a', 'b', 'c', 'd'] });

  it('is 0 for who knows nothing and rises with the probability of what came true', () => {
    expect(baselineScore(sketchQuestion('port'), logScore(0.5), 0, 2)).toBeCloseTo(0, 12);
    expect(baselineScore(choice, logScore(0.25), 2, 4)).toBeCloseTo(0, 12);
    expect(baselineScore(choice, logScore(0.3), 2, 4)).toBeGreaterThan(0);
    expect(baselineScore(choice, logScore(0.2), 2, 4)).toBeLessThan(0);
  });

  it('gives an open end of a numeric question 5 % and the bins between the rest', () => {
    const count = sketchCount('ships');
    expect(baselineScore(count, logScore(0.05), 0, 3)).toBeCloseTo(0, 12);
    expect(baselineScore(count, logScore(0.9), 1, 3)).toBeCloseTo(0, 12);
    expect(baselineScore(count, logScore(0.05), 2, 3)).toBeCloseTo(0, 12);
  });

  it('is 0 where only one option was listed: nothing was said', () => {
    expect(baselineScore(choice, logScore(1), 0, 1)).toBe(0);
  });
});

describe('peer differences', () => {
  it('add up to 0, and a forecaster alone has 0', () => {
    fc.assert(
      fc.property(fc.array(chance, { minLength: 1, maxLength: 8 }), (made) => {
        const differences = peerDifferences(made.map(logScore));
        expect(differences.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
      }),
      RUNS,
    );
    expect(peerDifferences([-1])).toEqual([0]);
  });

  it('rank two forecasts of yes as the Brier score does', () => {
    fc.assert(
      fc.property(chance, chance, (one, other) => {
        const [difference = 0] = peerDifferences([logScore(one), logScore(other)]);
        expect(Math.sign(difference)).toBe(
          Math.sign(brier([other, 1 - other], 0) - brier([one, 1 - one], 0)) || 0,
        );
      }),
      RUNS,
    );
  });
});
