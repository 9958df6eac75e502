import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logOdds } from '../base/index.ts';
import type { Case } from './case.ts';
import { everyOutletCounted } from './every-outlet-counted.ts';
import type { Indication, IndicatorReading, Witness } from './indication.ts';
import { sketchCase, sketchIndicator } from './picture.fixture.ts';
import type { Posterior } from './posterior.ts';
import { posterior } from './posterior-of.ts';

const witness = (origin: string, credibility: number, known = '2031-02-01', counted = true): Witness => ({
  origin,
  indications: [indication(origin, credibility, known)],
  credibility,
  independence: counted ? 'established' : 'not-established',
  counted,
});

const indication = (
  origin: string,
  credibility: number,
  known: string,
  indicator = 'bridging',
): Indication => ({
  indicator,
  sense: 'seen',
  document: origin.slice(2),
  version: '',
  origin,
  record: { kind: 'event', index: 0 },
  passage: [0, 1],
  known,
  credibility,
});

const seen = (indicator: string, ...witnesses: Witness[]): IndicatorReading => ({
  indicator,
  state: 'seen',
  credibility: 0,
  witnesses,
  absences: [],
  documents: witnesses.length,
});

const absent = (indicator: string, detection: number): IndicatorReading => ({
  ...seen(indicator),
  state: 'absent',
  detection,
  since: '2031-03-31',
});

/** Priors .2, .5, .3; P(seen) .8, .2, .1; so P̄ = .29. */
const CASE = sketchCase();

describe('the posterior', () => {
  it('is the prior when nothing is known', () => {
    const { probability, yes, priorYes, contributions, profile } = posterior(CASE, []);
    expect(profile).toBe('vigilia-bayes-1');
    expect(probability['crosses']).toBeCloseTo(0.2, 12);
    expect(yes).toBeCloseTo(0.2, 12);
    expect(priorYes).toBeCloseTo(0.2, 12);
    expect(contributions).toEqual([]);
  });

  it('multiplies by r·P(seen) + (1 − r)·P̄ for a sign that is seen', () => {
    const { probability } = posterior(CASE, [seen('bridging', witness('o-a', 0.5))]);
    const weights = [0.2 * (0.4 + 0.145), 0.5 * (0.1 + 0.145), 0.3 * (0.05 + 0.145)];
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    expect(probability['crosses']).toBeCloseTo((weights[0] ?? 0) / total, 12);
    expect(probability['parades']).toBeCloseTo((weights[1] ?? 0) / total, 12);
  });

  it('multiplies by 1 − d·P(seen) for a sign that is absent', () => {
    const { yes, contributions } = posterior(CASE, [absent('bridging', 0.9)]);
    const weights = [0.2 * (1 - 0.72), 0.5 * (1 - 0.18), 0.3 * (1 - 0.09)];
    expect(yes).toBeCloseTo((weights[0] ?? 0) / weights.reduce((sum, weight) => sum + weight, 0), 12);
    expect(contributions).toMatchObject([{ indicator: 'bridging', sense: 'absent', day: '2031-03-31' }]);
    expect(contributions[0]).not.toHaveProperty('origin');
  });

  it('gives each witness what it adds to the pool, in order of day, whatever the order of strength', () => {
    const { contributions, yes } = posterior(CASE, [
      seen('bridging', witness('o-b', 0.9, '2031-02-05'), witness('o-a', 0.5, '2031-02-01')),
    ]);
    expect(contributions.map(({ origin }) => origin)).toEqual(['o-a', 'o-b']);
    const pooled = posterior(CASE, [seen('bridging', witness('o-c', 0.95))]);
    expect(yes).toBeCloseTo(pooled.yes, 12);
    const alone = posterior(CASE, [seen('bridging', witness('o-a', 0.5))]);
    expect(contributions[0]?.move).toBeCloseTo(alone.contributions[0]?.move ?? 0, 12);
  });

  it('hears no witness that is not counted, and no indicator that is open', () => {
    const readings = [seen('bridging', witness('o-a', 0.5), witness('o-b', 0.9, '2031-02-01', false))];
    expect(posterior(CASE, readings).contributions).toHaveLength(1);
    expect(posterior(CASE, [{ ...absent('bridging', 0.9), state: 'open' }]).contributions).toEqual([]);
  });

  it('stands at 1 or 0, unmoved, when every hypothesis or none answers yes', () => {
    for (const answersYes of [true, false]) {
      const judged = sketchCase({
        hypotheses: CASE.hypotheses.map((hypothesis) => ({ ...hypothesis, answersYes })),
      });
      const { yes, priorYes, contributions } = posterior(judged, [seen('bridging', witness('o-a', 0.9))]);
      expect([yes, priorYes, contributions[0]?.move]).toEqual([Number(answersYes), Number(answersYes), 0]);
    }
  });

  it('refuses an indicator that the case lacks: a mistake of the program', () => {
    expect(() => posterior(CASE, [absent('elsewhere', 0.5)])).toThrow('no indicator "elsewhere"');
  });
});

describe('every outlet counted', () => {
  it('counts three copies three times where the posterior counts one', () => {
    const copies = ['o-a', 'o-a', 'o-a'].map((origin, at) => ({
      ...indication(origin, 0.85, '2031-02-01'),
      document: `d${at}`,
    }));
    const readings = [seen('bridging', witness('o-a', 0.85))];
    const naive = everyOutletCounted(CASE, readings, copies);
    const ours = posterior(CASE, readings);
    expect(naive.profile).toBe('every-outlet-1');
    expect(naive.contributions.map(({ document }) => document)).toEqual(['d0', 'd1', 'd2']);
    expect(logOdds(naive.yes) - logOdds(naive.priorYes)).toBeGreaterThan(
      2 * (logOdds(ours.yes) - logOdds(ours.priorYes)),
    );
  });

  it('takes the same absences', () => {
    const readings = [absent('bridging', 0.9)];
    expect(everyOutletCounted(CASE, readings, []).probability).toEqual(posterior(CASE, readings).probability);
  });
});

const probability = fc.double({ min: 0.02, max: 0.98, noNaN: true });
const likelihood = fc.record({ crosses: probability, parades: probability, 'something-else': probability });
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2031-02-${String(number).padStart(2, '0')}`);
const anyWitnesses = fc
  .array(fc.tuple(fc.double({ min: 0, max: 0.99, noNaN: true }), day), { minLength: 1, maxLength: 4 })
  .map((all) => all.map(([r, known], at) => witness(`o-${at}`, r, known)));
const anyNews = fc.array(
  fc.record({
    likelihood,
    witnesses: anyWitnesses,
    detection: fc.double({ min: 0, max: 1, noNaN: true }),
    isSeen: fc.boolean(),
  }),
  { maxLength: 6 },
);

type News = typeof anyNews extends fc.Arbitrary<infer Each> ? Each : never;

function given(news: News): [Case, IndicatorReading[]] {
  const indicators = news.map(({ likelihood: chances }, at) =>
    sketchIndicator(`i${at}`, { likelihood: chances }),
  );
  const readings = news.map(({ witnesses, detection, isSeen }, at) =>
    isSeen ? seen(`i${at}`, ...witnesses) : absent(`i${at}`, detection),
  );
  return [sketchCase({ indicators }), readings];
}

const total = ({ probability: all }: Posterior) => Object.values(all).reduce((sum, value) => sum + value, 0);

describe('laws', () => {
  it('the posterior sums to one and P(yes) is its part of it', () => {
    fc.assert(
      fc.property(anyNews, (news) => {
        const result = posterior(...given(news));
        expect(total(result)).toBeCloseTo(1, 12);
        expect(result.yes).toBeCloseTo(result.probability['crosses'] ?? 0, 12);
      }),
    );
  });

  it('the moves add up to the whole move', () => {
    fc.assert(
      fc.property(anyNews, (news) => {
        const { contributions, yes, priorYes } = posterior(...given(news));
        const moved = contributions.reduce((sum, { move }) => sum + move, 0);
        expect(moved).toBeCloseTo(logOdds(yes) - logOdds(priorYes), 7);
      }),
    );
  });

  it('the order of the readings does not matter, to the last bit', () => {
    fc.assert(
      fc.property(anyNews, (news) => {
        const [judged, readings] = given(news);
        expect(posterior(judged, [...readings].reverse())).toEqual(posterior(judged, readings));
      }),
    );
  });

  it('a sign as likely under every hypothesis moves nothing', () => {
    fc.assert(
      fc.property(anyNews, probability, (news, same) => {
        const [judged, readings] = given(
          news.map((one) => ({
            ...one,
            likelihood: { crosses: same, parades: same, 'something-else': same },
          })),
        );
        expect(posterior(judged, readings).yes).toBeCloseTo(0.2, 9);
      }),
    );
  });

  it('a report that is not believed moves nothing, and an absence that would not have been noticed neither', () => {
    fc.assert(
      fc.property(anyNews, (news) => {
        const [judged, readings] = given(
          news.map((one) => ({
            ...one,
            witnesses: one.witnesses.map((each) => ({ ...each, credibility: 0 })),
            detection: 0,
          })),
        );
        expect(posterior(judged, readings).yes).toBeCloseTo(0.2, 9);
      }),
    );
  });

  it('one more independent witness never turns the direction of a sign', () => {
    fc.assert(
      fc.property(likelihood, anyWitnesses, (chances, witnesses) => {
        const judged = sketchCase({ indicators: [sketchIndicator('i0', { likelihood: chances })] });
        const moves = posterior(judged, [seen('i0', ...witnesses)]).contributions.map(({ move }) => move);
        expect(moves.every((move) => move >= -1e-9) || moves.every((move) => move <= 1e-9)).toBe(true);
      }),
    );
  });
});
