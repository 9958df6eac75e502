import { describe, expect, it } from 'vitest';
import type { IndicatorReading } from './indication.ts';
import { leadChange } from './lead-change.ts';
import { sketchCase, sketchIndicator } from './picture.fixture.ts';
import { posterior } from './posterior-of.ts';

const open = (indicator: string): IndicatorReading => ({
  indicator,
  state: 'open',
  credibility: 0,
  witnesses: [],
  absences: [],
  documents: 0,
});

function changeWith(...likelihoods: Readonly<Record<string, number>>[]) {
  const indicators = likelihoods.map((likelihood, at) => sketchIndicator(`i${at}`, { likelihood }));
  const judged = sketchCase({ indicators });
  return leadChange(
    judged,
    indicators.map(({ id }) => open(id)),
    posterior(judged, []),
  );
}

// Priors: parades .5, something else .3, crosses .2.
describe('what would make the second hypothesis lead', () => {
  it('is the strongest outcome of an open sign, seen or not, when that is enough', () => {
    const change = changeWith(
      { crosses: 0.5, parades: 0.5, 'something-else': 0.6 },
      { crosses: 0.1, parades: 0.9, 'something-else': 0.2 },
    );
    expect(change).toMatchObject({
      leader: 'parades',
      second: 'something-else',
      newLeader: 'something-else',
    });
    expect(change.lead).toBeCloseTo(0.5 / 0.3, 12);
    expect(change.steps).toMatchObject([{ indicator: 'i1', outcome: 'not-seen' }]);
    expect(change.steps[0]?.factor).toBeCloseTo((1 - 0.9 * 0.2) / (1 - 0.9 * 0.9), 12);
  });

  it('is as many as it takes, and no more', () => {
    const step = { crosses: 0.1, parades: 0.4, 'something-else': 0.6 };
    expect(changeWith(step, step, step).steps.map(({ indicator }) => indicator)).toEqual(['i0', 'i1']);
  });

  it('is not enough when the leader would still lead', () => {
    const change = changeWith({ crosses: 0.5, parades: 0.5, 'something-else': 0.55 });
    expect(change).toMatchObject({ steps: [{ indicator: 'i0' }], newLeader: 'parades' });
  });

  it('passes over what would help a third more', () => {
    const change = changeWith(
      { crosses: 0.9, parades: 0.1, 'something-else': 0.35 },
      { crosses: 0.1, parades: 0.3, 'something-else': 0.6 },
    );
    expect(change).toMatchObject({ steps: [{ indicator: 'i1' }], newLeader: 'something-else' });
  });

  it('names the third when that one gains more', () => {
    expect(changeWith({ crosses: 0.9, parades: 0.1, 'something-else': 0.2 })).toMatchObject({
      second: 'something-else',
      newLeader: 'crosses',
    });
  });

  it('has no step where nothing is open', () => {
    const judged = sketchCase();
    expect(leadChange(judged, [], posterior(judged, []))).toMatchObject({ steps: [], newLeader: 'parades' });
  });
});
