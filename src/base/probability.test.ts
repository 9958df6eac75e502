import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds, logSumExp } from './probability.ts';
import { bandOf, probabilityScale } from './probability-scale.ts';
import { PROBABILITY_SCALES } from './vocabulary/probability-scales.ts';

describe('log space', () => {
  it('turns odds into probabilities and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true }), (p) => {
        expect(1 / (1 + Math.exp(-logOdds(p)))).toBeCloseTo(p, 9);
      }),
    );
  });

  it('sums without overflow', () => {
    expect(logSumExp([1000, 1000])).toBeCloseTo(1000 + Math.log(2), 9);
    expect(logSumExp([-1000, -1000])).toBeCloseTo(-1000 + Math.log(2), 9);
    expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY);
    expect(logSumExp([Number.NEGATIVE_INFINITY, 0])).toBe(0);
  });
});

describe('scales of probability words', () => {
  it.each([
    ['icd203', 0.03, 'almost no chance'],
    ['icd203', 0.05, 'very unlikely'],
    ['icd203', 0.2, 'unlikely'],
    ['icd203', 0.5, 'roughly even odds'],
    ['icd203', 0.55, 'likely'],
    ['icd203', 0.999, 'almost certain'],
    ['phia', 0.08, 'highly unlikely'],
    ['kent', 0.75, 'probable'],
  ])('%s calls %d “%s”', (scale, probability, words) => {
    expect(bandOf(probabilityScale(scale), probability).words.en).toBe(words);
  });

  it('have rising bands, and words in both languages', () => {
    for (const scale of PROBABILITY_SCALES) {
      scale.bands.forEach((band, index) => {
        expect(band.low).toBeLessThan(band.high);
        expect(band.low).toBeGreaterThanOrEqual(scale.bands[index - 1]?.high ?? 0);
        expect(band.words.en).not.toBe('');
        expect(band.words.it).not.toBe('');
      });
      expect(scale.source).not.toBe('');
    }
  });

  it('never name a larger probability with a lower band', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    for (const scale of PROBABILITY_SCALES) {
      fc.assert(
        fc.property(probability, probability, (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          return scale.bands.indexOf(bandOf(scale, low)) <= scale.bands.indexOf(bandOf(scale, high));
        }),
      );
    }
  });

  it('are refused by unknown name, with the known ones', () => {
    expect(() => probabilityScale('kant')).toThrow(/icd203, phia, kent/u);
  });
});
