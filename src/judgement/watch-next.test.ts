import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IndicatorReading } from './indication.ts';
import { sketchCase, sketchIndicator } from './picture.fixture.ts';
import { posterior } from './posterior-of.ts';
import { watchNext } from './watch-next.ts';

const open = (indicator: string, state: IndicatorReading['state'] = 'open'): IndicatorReading => ({
  indicator,
  state,
  credibility: 0,
  witnesses: [],
  absences: [],
  documents: 0,
});

const probability = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const likelihood = fc.record({ crosses: probability, parades: probability, 'something-else': probability });

describe('what to watch next', () => {
  it('puts the more telling sign first, and leaves out what is settled', () => {
    const judged = sketchCase({
      indicators: [
        sketchIndicator('weak', { likelihood: { crosses: 0.5, parades: 0.4, 'something-else': 0.4 } }),
        sketchIndicator('strong', { likelihood: { crosses: 0.95, parades: 0.05, 'something-else': 0.05 } }),
        sketchIndicator('seen'),
        sketchIndicator('missed'),
      ],
    });
    const readings = [open('weak'), open('strong'), open('seen', 'seen'), open('missed', 'not-looked-for')];
    expect(watchNext(judged, readings, posterior(judged, [])).map(({ indicator }) => indicator)).toEqual([
      'strong',
      'missed',
      'weak',
    ]);
  });

  it('is one bit for a sign that settles an even question, noticed for certain', () => {
    const judged = sketchCase({
      hypotheses: sketchCase()
        .hypotheses.slice(0, 2)
        .map((hypothesis) => ({ ...hypothesis, prior: 0.5 })),
      indicators: [
        sketchIndicator('sure', { likelihood: { crosses: 1 - 1e-12, parades: 1e-12 }, detection: 1 }),
      ],
    });
    const [next] = watchNext(judged, [open('sure')], posterior(judged, []));
    expect(next?.bits).toBeCloseTo(1, 6);
    expect(next?.ifSeen).toBeCloseTo(1, 6);
    expect(next?.ifNotSeen).toBeCloseTo(0, 6);
  });

  it('expects no bits of a sign as likely under every hypothesis, or that nobody would notice', () => {
    const flat = sketchIndicator('flat', {
      likelihood: { crosses: 0.4, parades: 0.4, 'something-else': 0.4 },
    });
    const judged = sketchCase({ indicators: [flat, sketchIndicator('hidden', { detection: 0 })] });
    for (const next of watchNext(judged, [open('flat'), open('hidden')], posterior(judged, []))) {
      expect(next.bits).toBeCloseTo(0, 12);
      expect(next.ifNotSeen).toBeCloseTo(0.2, 12);
    }
  });

  it('law: no news is expected to move the probability; bits are never negative nor above what is unknown', () => {
    fc.assert(
      fc.property(likelihood, fc.double({ min: 0, max: 1, noNaN: true }), (chances, detection) => {
        const judged = sketchCase({ indicators: [sketchIndicator('i', { likelihood: chances, detection })] });
        const now = posterior(judged, []);
        const [next] = watchNext(judged, [open('i')], now);
        const reported = judged.hypotheses.reduce(
          (sum, { id, prior }) => sum + prior * detection * (judged.indicators[0]?.likelihood[id] ?? 0),
          0,
        );
        expect(reported * (next?.ifSeen ?? 0) + (1 - reported) * (next?.ifNotSeen ?? 0)).toBeCloseTo(
          now.yes,
          9,
        );
        expect(next?.bits).toBeGreaterThanOrEqual(0);
        expect(next?.bits).toBeLessThanOrEqual(1);
      }),
    );
  });
});
