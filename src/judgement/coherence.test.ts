import { describe, expect, it } from 'vitest';
import { coherenceDoubts } from './coherence.ts';
import { sketchCase, sketchIndicator } from './picture.fixture.ts';

const codes = (...likelihoods: Readonly<Record<string, number>>[]) =>
  coherenceDoubts(
    sketchCase({
      indicators: likelihoods.map((likelihood, at) => sketchIndicator(`i${at}`, { likelihood })),
    }),
    1,
  ).map(({ code, path }) => [code, ...path].join(' '));

describe('the numbers of a case', () => {
  it('raise no doubt when signs tell apart and every hypothesis risks something', () => {
    expect(codes({ crosses: 0.8, parades: 0.2, 'something-else': 0.1 })).toEqual([]);
  });

  it('raise a doubt about an indicator expected alike everywhere', () => {
    expect(
      codes(
        { crosses: 0.8, parades: 0.2, 'something-else': 0.1 },
        { crosses: 0.4, parades: 0.4, 'something-else': 0.405 },
      ),
    ).toEqual(['coherence/equal-likelihood indicators 1 likelihood']);
  });

  it('take an indicator expected alike that is a denial as it is meant', () => {
    const same = { crosses: 0.9, parades: 0.9, 'something-else': 0.9 };
    const doubts = coherenceDoubts(
      sketchCase({
        indicators: [
          sketchIndicator('bridging'),
          sketchIndicator('denial', { likelihood: same, seen: [{ record: 'statement', kind: ['denial'] }] }),
        ],
      }),
      1,
    );
    expect(doubts).toEqual([]);
  });

  it('raise a doubt about a hypothesis that nothing could hurt', () => {
    // Its chance is the mean of the others': seen or not, it neither gains nor loses.
    expect(codes({ crosses: 0.8, parades: 0.24, 'something-else': 0.1 })).toEqual([]);
    expect(codes({ crosses: 0.8, parades: 0.38, 'something-else': 0.1 })).toEqual([
      'coherence/unhurt hypotheses 1',
    ]);
  });

  it('raise a doubt about priors that had to be scaled', () => {
    expect(coherenceDoubts(sketchCase(), 1.2)).toMatchObject([
      { code: 'coherence/priors', message: expect.stringContaining('add up to 1.2,') },
    ]);
  });
});
