import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from './case.ts';
import type { Consistency, Rating } from './consistency.ts';
import { consistencyMatrix } from './consistency-matrix.ts';
import { sketchCase } from './picture.fixture.ts';

/** One row a line: `E1 C I NA`; cells of several raters are joined by `/`, `-` is blank. */
function ratings(table: string): Rating[] {
  return table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [evidence = '', ...cells] = line.trim().split(/\s+/u);
      return cells.flatMap((cell, at) =>
        (cell === '-' ? [] : cell.split('/')).map((consistency, rater) => ({
          evidence,
          hypothesis: `h${at + 1}`,
          analyst: `analyst ${rater + 1}`,
          consistency: consistency as Consistency,
        })),
      );
    });
}

function caseOf(hypotheses: number): Case {
  const ids = Array.from({ length: hypotheses }, (_, at) => `h${at + 1}`);
  const claim = { en: '', it: '' };
  return sketchCase({
    hypotheses: ids.map((id) => ({ id, claim, prior: 1 / hypotheses, answersYes: false })),
    indicators: [],
  });
}

const alone = () => undefined;
const matrix = (table: string, hypotheses = 3, originOf: (evidence: string) => string | undefined = alone) =>
  consistencyMatrix(ratings(table), caseOf(hypotheses), originOf);

/** Heuer, Psychology of Intelligence Analysis, ch. 8, figure 15: "Will Iraq retaliate?" (conformance case A1). */
const HEUER = `
  E1 C C C
  E2 C C I
  E3 C C I
  E4 I C C
  E5 I C C
  E6 II C C`;

describe('Heuer’s figure 15', () => {
  it('A1: ranks H2, H3, H1 by linear inconsistency 4/0/2', () => {
    const { inconsistency, ranking, ties } = matrix(HEUER);
    expect(inconsistency).toEqual({ h1: 4, h2: 0, h3: 2 });
    expect(ranking).toEqual(['h2', 'h3', 'h1']);
    expect(ties).toEqual([]);
  });

  it('A2: diagnosticity 0, four times 0.942809, 1.414214', () => {
    const values = matrix(HEUER).rows.map(({ diagnosticity }) => diagnosticity);
    const expected = [0, 0.942809, 0.942809, 0.942809, 0.942809, Math.SQRT2];
    for (const [at, value] of expected.entries()) expect(values[at]).toBeCloseTo(value, 6);
  });

  it('A3: only E6 is a linchpin: without it H1 ties with H3', () => {
    expect(matrix(HEUER).linchpins).toEqual(['E6']);
    const without = (row: string) =>
      matrix(
        HEUER.split('\n')
          .filter((line) => !line.includes(row))
          .join('\n'),
      ).inconsistency;
    expect(without('E2')).toEqual({ h1: 4, h2: 0, h3: 1 });
    expect(without('E4')).toEqual({ h1: 3, h2: 0, h3: 2 });
    expect(without('E6')).toEqual({ h1: 2, h2: 0, h3: 2 });
    expect(
      matrix(
        HEUER.split('\n')
          .filter((line) => !line.includes('E6'))
          .join('\n'),
      ).ties,
    ).toEqual([['h1', 'h3']]);
  });
});

describe('cells of several raters', () => {
  it.each([
    ['E C I', 1],
    ['E CC II', 2],
    ['E N N', 0],
    ['E C C I', 0.942809],
    ['E CC N II', 1.632993],
    ['E CC/I N/NA -', 0.25],
  ])('A6: diagnosticity of %s is %d', (row, expected) => {
    expect(matrix(row).rows[0]?.diagnosticity).toBeCloseTo(expected, 6);
  });

  it.each([
    ['N/I', 'N'],
    ['N/C', 'N'],
    ['I/II', 'I'],
    ['C/CC', 'C'],
    ['CC/CC/C', 'CC'],
    ['II/II/I', 'II'],
    ['NA/NA/I', 'NA'],
    ['NA/I', 'I'],
    ['II/CC', 'N'],
  ])('A5, A7: the consensus of %s is %s, halves toward neutral', (cell, consensus) => {
    expect(matrix(`E ${cell}`).rows[0]?.consensus).toEqual({ h1: consensus });
  });

  it('A5: the columns of open-synthesis, linear where it squares: 2, 3 and 2 (squared, the last is 4)', () => {
    const { inconsistency } = matrix('E1 CC I N\nE2 NA I NA\nE3 I N CC\nE4 I I II');
    expect(inconsistency).toEqual({ h1: 2, h2: 3, h3: 2 });
  });

  it('A5: the mean of NA and II is 2, NA counting as neutral', () => {
    expect(matrix('E NA/II N').rows[0]?.diagnosticity).toBe(0.5);
  });

  it('averages inconsistency over the raters; blank, N and NA differ', () => {
    const { rows, inconsistency } = matrix('E II/C N NA -', 4);
    expect(rows[0]?.inconsistency).toEqual({ h1: 1, h2: 0, h3: 0 });
    expect(rows[0]?.consensus).toEqual({ h1: 'N', h2: 'N', h3: 'NA' });
    expect(inconsistency).toEqual({ h1: 1, h2: 0, h3: 0 });
  });

  it('does not rank a hypothesis that nobody rated', () => {
    expect(matrix('E I C -').ranking).toEqual(['h2', 'h1']);
  });
});

describe('origins', () => {
  it('weigh at most as one, however many rows they have', () => {
    const copies = (evidence: string) => (evidence === 'E9' ? undefined : 'o-agency');
    const { rows, inconsistency } = matrix('E1 II C C\nE2 II C C\nE3 II C C\nE9 C I C', 3, copies);
    expect(rows.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3, 1]);
    expect(inconsistency['h1']).toBeCloseTo(2, 12);
    expect(inconsistency['h2']).toBe(1);
  });

  it('make a tie that the last bits of a sum do not hide', () => {
    const copies = (evidence: string) => (evidence === 'E9' ? undefined : 'o-agency');
    expect(matrix('E1 I C\nE2 I C\nE3 I C\nE9 C I', 2, copies).ties).toEqual([['h1', 'h2']]);
  });
});

describe('linchpins', () => {
  it('are rows whose removal breaks a tie for the lead', () => {
    expect(matrix('E1 I C\nE2 C I', 2).linchpins).toEqual(['E1', 'E2']);
  });

  it('are none where every row says the same of all', () => {
    expect(matrix('E1 I I\nE2 C C', 2).linchpins).toEqual([]);
  });
});

describe('laws', () => {
  const cell = fc.constantFrom<Consistency>('CC', 'C', 'N', 'I', 'II', 'NA');
  const anyRatings = fc.uniqueArray(
    fc.record({
      evidence: fc.constantFrom('E1', 'E2', 'E3', 'E4'),
      hypothesis: fc.constantFrom('h1', 'h2', 'h3'),
      analyst: fc.constantFrom('ann', 'bob'),
      consistency: cell,
    }),
    { selector: ({ evidence, hypothesis, analyst }) => `${evidence} ${hypothesis} ${analyst}` },
  );
  const origin = (evidence: string) => (evidence < 'E3' ? 'o' : undefined);

  it('the order of the ratings does not matter', () => {
    fc.assert(
      fc.property(anyRatings, (all) => {
        expect(consistencyMatrix([...all].reverse(), caseOf(3), origin)).toEqual(
          consistencyMatrix(all, caseOf(3), origin),
        );
      }),
    );
  });

  it('a row that says the same of every hypothesis tells nothing and changes no order', () => {
    fc.assert(
      fc.property(anyRatings, cell, (all, consistency) => {
        const flat = ['h1', 'h2', 'h3'].map((hypothesis) => ({
          evidence: 'E9',
          hypothesis,
          analyst: 'ann',
          consistency,
        }));
        const without = consistencyMatrix(all, caseOf(3), alone);
        fc.pre(without.ranking.length === 3);
        const together = consistencyMatrix([...all, ...flat], caseOf(3), alone);
        expect(together.rows.at(-1)?.diagnosticity).toBe(0);
        expect(together.ranking).toEqual(without.ranking);
      }),
    );
  });

  it('a copy of a row, from the same origin, moves nothing', () => {
    fc.assert(
      fc.property(anyRatings, (all) => {
        const copied = all
          .filter(({ evidence }) => evidence === 'E1')
          .map((rating) => ({ ...rating, evidence: 'E1-copy' }));
        const originOf = (evidence: string) => (evidence.startsWith('E1') ? 'o' : undefined);
        const [before, after] = [all, [...all, ...copied]].map((each) =>
          consistencyMatrix(each, caseOf(3), originOf),
        );
        expect(after?.ranking).toEqual(before?.ranking);
        for (const [id, value] of Object.entries(before?.inconsistency ?? {})) {
          expect(after?.inconsistency[id]).toBeCloseTo(value, 9);
        }
      }),
    );
  });
});
