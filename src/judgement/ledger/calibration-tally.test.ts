import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CalibrationTally } from './calibration-tally.ts';
import { wilsonInterval } from './wilson-interval.ts';

const RUNS = { numRuns: 60 };
const entry = fc.record({
  probability: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
  isTrue: fc.boolean(),
  weight: fc.integer({ min: 1, max: 20 }).map((twentieths) => twentieths / 20),
});
const entries = fc.array(entry, { minLength: 1, maxLength: 40 });

function calibrationOf(
  all: readonly { probability: number; isTrue: boolean; weight: number }[],
  bins?: number,
) {
  const tally = new CalibrationTally(bins);
  for (const [question, { probability, isTrue, weight }] of all.entries())
    tally.add(probability, isTrue, weight, question);
  return tally.calibration();
}

describe('the parts of the Brier score', () => {
  it('add up to it exactly, with the terms within bins, for any number of bins', () => {
    fc.assert(
      fc.property(entries, fc.integer({ min: 1, max: 30 }), (all, bins) => {
        const murphy = calibrationOf(all, bins).murphy;
        const weight = all.reduce((sum, one) => sum + one.weight, 0);
        const brier =
          all.reduce((sum, one) => sum + one.weight * (one.probability - Number(one.isTrue)) ** 2, 0) /
          weight;
        expect(murphy?.brier).toBeCloseTo(brier, 10);
        const sum =
          (murphy?.reliability ?? 0) -
          (murphy?.resolution ?? 0) +
          (murphy?.uncertainty ?? 0) +
          (murphy?.withinVariance ?? 0) -
          (murphy?.withinCovariance ?? 0);
        expect(sum).toBeCloseTo(brier, 10);
      }),
      RUNS,
    );
  });

  it('have no reliability term where every bin came true as often as it said', () => {
    const all = [1, 2, 3, 4, 5].map((one) => ({ probability: 0.2, isTrue: one === 1, weight: 1 }));
    const { murphy } = calibrationOf(all);
    expect(murphy?.reliability).toBeCloseTo(0, 12);
    expect(murphy?.skill).toBeCloseTo(0, 12);
  });

  it('are none where there is no forecast, and no skill where all went one way', () => {
    expect(calibrationOf([]).murphy).toBeNull();
    expect(calibrationOf([{ probability: 0.4, isTrue: true, weight: 1 }]).murphy?.skill).toBeNull();
  });
});

describe('discrimination', () => {
  it('is the chance that what came true had the higher forecast, ties counting half', () => {
    fc.assert(
      fc.property(entries, (all) => {
        const pairs = all.flatMap((one) =>
          all
            .filter((other) => one.isTrue && !other.isTrue)
            .map((other) => ({
              weight: one.weight * other.weight,
              won: (Math.sign(one.probability - other.probability) + 1) / 2,
            })),
        );
        const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0);
        const { area } = calibrationOf(all).discrimination;
        if (weight === 0) expect(area).toBeNull();
        else
          expect(area).toBeCloseTo(pairs.reduce((sum, { weight: w, won }) => sum + w * won, 0) / weight, 9);
      }),
      RUNS,
    );
  });

  it('does not depend on the level of the forecasts', () => {
    const at = (shift: number) =>
      calibrationOf([
        { probability: 0.1 + shift, isTrue: false, weight: 1 },
        { probability: 0.2 + shift, isTrue: true, weight: 1 },
      ]).discrimination.area;
    expect([at(0), at(0.7)]).toEqual([1, 1]);
  });
});

describe('a bin', () => {
  it('takes a forecast on its lower edge, and 1 in the last', () => {
    const lows = [0, 0.1, 0.3, 0.7, 1].map(
      (probability) => calibrationOf([{ probability, isTrue: true, weight: 1 }]).bins[0]?.low,
    );
    expect(lows).toEqual([0, 0.1, 0.3, 0.7, 0.9]);
  });

  it('counts a thousand forecasts of one question as one, so that its interval stays wide', () => {
    const tally = new CalibrationTally();
    for (let forecast = 0; forecast < 1000; forecast++) tally.add(0.95, true, 0.001, 7);
    const [bin] = tally.calibration().bins;
    expect(bin?.forecasts).toBe(1000);
    expect(bin?.questions).toBeCloseTo(1, 9);
    expect(bin?.interval.low).toBeLessThan(0.25);
  });
});

describe('the interval of Wilson', () => {
  it('is that of published tables: 0 of 10 and 5 of 10', () => {
    const none = wilsonInterval(0, 10);
    const half = wilsonInterval(0.5, 10);
    expect([none.low, none.high].map((end) => end.toFixed(4))).toEqual(['0.0000', '0.2775']);
    expect([half.low, half.high].map((end) => end.toFixed(4))).toEqual(['0.2366', '0.7634']);
  });

  it('holds the rate, lies within 0 and 1, and narrows as cases are added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 500 }), (twentieths, count) => {
        const rate = twentieths / 20;
        const { low, high } = wilsonInterval(rate, count);
        const wider = wilsonInterval(rate, count / 2);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(rate + 1e-12);
        expect(high).toBeGreaterThanOrEqual(rate - 1e-12);
        expect(high - low).toBeLessThanOrEqual(wider.high - wider.low + 1e-12);
      }),
      RUNS,
    );
    expect(wilsonInterval(0.5, 0)).toEqual({ low: 0, high: 1 });
  });
});
