import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorReading } from './indication.ts';
import { sketchCase, sketchIndicator } from './picture.fixture.ts';
import { posteriorBand } from './posterior-band.ts';
import { posterior } from './posterior-of.ts';

const stands = (indicator: string, credibility: number): IndicatorReading => ({
  indicator,
  state: credibility >= 0.5 ? 'seen' : 'doubtful',
  credibility,
  witnesses: [
    {
      origin: 'o-a',
      indications: [
        {
          indicator,
          sense: 'seen',
          document: 'a',
          version: '',
          origin: 'o-a',
          record: { kind: 'event', index: 0 },
          passage: [0, 1],
          known: '2031-02-01',
          credibility,
        },
      ],
      credibility,
      independence: 'established',
      counted: true,
    },
  ],
  absences: [],
  documents: 1,
});

const absent = (indicator: string, detection: number): IndicatorReading => ({
  ...stands(indicator, 0),
  state: 'absent',
  witnesses: [],
  detection,
});

describe('the band of a posterior', () => {
  it('is the number itself where nothing was stated as a range', () => {
    const readings = [stands('bridging', 0.7)];
    const { yes } = posterior(sketchCase(), readings);
    const band = posteriorBand(sketchCase(), readings);
    expect(band.yes.low).toBeCloseTo(yes, 9);
    expect(band.yes.high).toBeCloseTo(yes, 9);
    expect(band).toMatchObject({ profile: 'pairwise-bounds-1', ranged: 0, stated: 6 });
  });

  it('takes the highest likelihood of one and the lowest of the rest for a sign that is fully believed', () => {
    const judged = sketchCase({
      indicators: [
        sketchIndicator('bridging', {
          ranges: { crosses: { low: 0.6, high: 0.9 }, parades: { low: 0.1, high: 0.3 } },
        }),
      ],
    });
    const { yes, ranged } = posteriorBand(judged, [stands('bridging', 1)]);
    // Priors .2, .5, .3; something else stays at .1.
    expect(yes.high).toBeCloseTo((0.2 * 0.9) / (0.2 * 0.9 + 0.5 * 0.1 + 0.3 * 0.1), 9);
    expect(yes.low).toBeCloseTo((0.2 * 0.6) / (0.2 * 0.6 + 0.5 * 0.3 + 0.3 * 0.1), 9);
    expect(ranged).toBe(2);
  });

  it('gives the rest of the prior to whom the news hurts most, or least', () => {
    const [crosses, parades, other] = sketchCase().hypotheses;
    if (!crosses || !parades || !other) throw new Error('the sketch has three hypotheses');
    const judged = sketchCase({
      hypotheses: [
        { ...crosses, range: { low: 0.1, high: 0.3 } },
        { ...parades, range: { low: 0.4, high: 0.6 } },
        { ...other, range: { low: 0.2, high: 0.4 } },
      ],
    });
    const { yes } = posteriorBand(judged, [stands('bridging', 1)]);
    expect(yes.high).toBeCloseTo((0.3 * 0.8) / (0.3 * 0.8 + 0.4 * 0.2 + 0.3 * 0.1), 9);
    expect(yes.low).toBeCloseTo((0.1 * 0.8) / (0.1 * 0.8 + 0.6 * 0.2 + 0.3 * 0.1), 9);
  });
});

const chance = fc.double({ min: 0.05, max: 0.95, noNaN: true });
const range = fc.tuple(chance, chance).map(([a, b]) => ({ low: Math.min(a, b), high: Math.max(a, b) }));
const sign = fc.record({
  ranges: fc.record({ crosses: range, parades: range, 'something-else': range }),
  r: fc.double({ min: 0, max: 1, noNaN: true }),
  isSeen: fc.boolean(),
});
const within = fc.double({ min: 0, max: 1, noNaN: true });

describe('laws', () => {
  it('whatever is chosen from the ranges, each probability lies in its band', () => {
    const answers = fc.constantFrom([true, false, false], [true, true, false]);
    fc.assert(
      fc.property(
        fc.array(sign, { minLength: 1, maxLength: 4 }),
        fc.tuple(range, range),
        fc.tuple(within, within),
        fc.array(within, { minLength: 12, maxLength: 12 }),
        answers,
        (signs, [a, b], [shareA, shareB], shares, yes) => {
          // Two priors in the lower third, so that the rest can always make up to one.
          const priors = [a, b].map(({ low, high }) => ({ low: low / 3, high: high / 3 }));
          const rest = { low: 0.05, high: 0.999 };
          const at = ({ low, high }: { low: number; high: number }, share: number) =>
            low + share * (high - low);
          const chosen = [shareA, shareB].map((share, place) => at(priors[place] ?? rest, share));
          const all = [...chosen, 1 - chosen.reduce((sum, prior) => sum + prior, 0)];
          const hypotheses = sketchCase().hypotheses.map((one, place) => ({
            ...one,
            prior: all[place] ?? 0,
            range: priors[place] ?? rest,
            answersYes: yes[place] ?? false,
          }));
          const indicators = signs.map(({ ranges }, place) =>
            sketchIndicator(`i${place}`, {
              ranges,
              likelihood: Object.fromEntries(
                Object.entries(ranges).map(([id, one], h) => [id, at(one, shares[place * 3 + h] ?? 0)]),
              ),
            }),
          );
          const judged = sketchCase({ hypotheses, indicators });
          const readings = signs.map(({ r, isSeen }, place) =>
            isSeen ? stands(`i${place}`, r) : absent(`i${place}`, r),
          );
          const result = posterior(judged, readings);
          const band = posteriorBand(judged, readings);
          for (const [id, value] of [...Object.entries(result.probability), ['yes', result.yes] as const]) {
            const { low, high } = id === 'yes' ? band.yes : (band.probability[id] ?? { low: 1, high: 0 });
            expect(value).toBeGreaterThanOrEqual(low);
            expect(value).toBeLessThanOrEqual(high);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
