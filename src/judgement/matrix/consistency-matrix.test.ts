import { describe, expect, it } from 'vitest';
import type { Case } from '../case.ts';
import { sketchCase, sketchIndicator } from '../picture.fixture.ts';
import { consistencyMatrix } from './consistency-matrix.ts';
import { HEUER, sketchMatrix } from './matrix.fixture.ts';

const CASE: Case = sketchCase({
  hypotheses: ['h1', 'h2', 'h3'].map((id) => ({
    id,
    claim: { en: '', it: '' },
    prior: 1 / 3,
    answersYes: false,
  })),
  indicators: ['E6', 'E2'].map((id) => sketchIndicator(id)),
});
const { ratings } = sketchMatrix(HEUER);

describe('the matrix of a case', () => {
  it('has indicators in the order of the case, then other evidence by name, and names its linchpins', () => {
    const matrix = consistencyMatrix(ratings.toReversed(), CASE, () => ({}));
    expect(matrix.rows.map(({ evidence }) => evidence)).toEqual(['E6', 'E2', 'E1', 'E3', 'E4', 'E5']);
    expect(matrix).toMatchObject({
      profile: 'linear',
      version: 2,
      inconsistency: { h1: 4, h2: 0, h3: 2 },
      ranking: ['h2', 'h3', 'h1'],
      ties: [],
      linchpins: ['E6'],
    });
  });

  it('weighs rows as the first line says that grades them', () => {
    const graded = ratings.map((rating, at) =>
      rating.evidence === 'E6' && rating.hypothesis !== 'h1'
        ? { ...rating, row: { credibility: at % 2 ? ('low' as const) : ('high' as const) } }
        : rating,
    );
    const { profiles } = consistencyMatrix(graded, CASE, () => ({}));
    expect(profiles['linear-weighted'].inconsistency['h1']).toBeCloseTo(2 + 2 * Math.SQRT2, 6);
    expect(profiles.linear.inconsistency['h1']).toBe(4);
  });

  it('weighs evidence of one origin as one, and tells what falls with a source', () => {
    const basis = (id: string) =>
      id === 'E4' || id === 'E5' || id === 'E6' ? { origin: 'o-agency', source: 'Wire' } : {};
    const { inconsistency, linchpins, profiles } = consistencyMatrix(ratings, CASE, basis);
    expect(inconsistency).toEqual({ h1: 2, h2: 0, h3: 2 });
    // No row alone carries the order any more: the others of its origin say enough.
    expect(linchpins).toEqual([]);
    const wire = profiles.linear.leftOut.find(({ part }) => part === 'source');
    expect(wire).toMatchObject({ id: 'Wire', inconsistency: [0, 0, 2], effect: { ties: [['h2', 'h1']] } });
  });
});
