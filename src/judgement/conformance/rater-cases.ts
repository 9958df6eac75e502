import { consensusOf, disagreementOf, groupDisagreementOf } from '../matrix/cell-agreement.ts';
import type { Consistency } from '../matrix/consistency.ts';
import { judgeMatrix } from '../matrix/judge-matrix.ts';
import { tallyOf } from '../matrix/rating-grid.ts';
import { type CaseCells, caseMatrix } from './case-matrix.ts';
import type { WorkedCase, WorkedValue } from './worked-case.ts';

const OPEN_SYNTHESIS = 'open-synthesis, tests of its metrics';

/** The worked cases of cells and rows with several raters: A5 to A8. */
export function raterCases(): WorkedCase[] {
  return [cells(), rowsOfRaters(), disagreement(), groups()];
}

function cells(): WorkedCase {
  const column = (...votes: Consistency[]): CaseCells =>
    Object.fromEntries(votes.map((vote, at) => [`E${at + 1}`, [[vote]]]));
  const squared = (given: CaseCells) => judgeMatrix(caseMatrix(given)).profiles.squared;
  const inconsistency = (votes: readonly Consistency[], expected: number): WorkedValue => ({
    name: `inconsistency of the column ${votes.join(' ')}`,
    expected,
    got: squared(column(...votes)).inconsistency['H1'] ?? Number.NaN,
  });
  return {
    id: 'A5',
    what: 'columns under squared distance, NA as neutral',
    source: OPEN_SYNTHESIS,
    derived: false,
    values: [
      inconsistency(['CC', 'NA', 'I', 'I'], 2),
      inconsistency(['I', 'I', 'N', 'I'], 3),
      inconsistency(['N', 'NA', 'CC', 'II'], 4),
      {
        name: 'consistency of the column CC C I',
        expected: 5,
        got: squared(column('CC', 'C', 'I')).consistency?.['H1'] ?? Number.NaN,
      },
      {
        // One of the mean's distance from neutral is left, and its square is one.
        name: 'inconsistency of one cell of NA and II, whose mean is 2',
        expected: 1,
        got: squared({ E1: [['NA', 'II']] }).inconsistency['H1'] ?? Number.NaN,
      },
      { name: 'consensus of I and II', expected: 'I', got: consensusOf(tallyOf(['I', 'II'])) ?? '' },
      { name: 'consensus of C and CC', expected: 'C', got: consensusOf(tallyOf(['C', 'CC'])) ?? '' },
    ],
  };
}

function rowsOfRaters(): WorkedCase {
  const row = (name: string, expected: number, ...votes: (readonly Consistency[])[]): WorkedValue => ({
    name,
    expected,
    got: judgeMatrix(caseMatrix({ E1: votes })).rows[0]?.diagnosticity ?? Number.NaN,
    digits: 6,
  });
  return {
    id: 'A6',
    what: 'diagnosticity of rows',
    source: OPEN_SYNTHESIS,
    derived: false,
    values: [
      row('C, I', 1, ['C'], ['I']),
      row('CC, II', 2, ['CC'], ['II']),
      row('N, N', 0, ['N'], ['N']),
      row('C, C, I', 0.942809, ['C'], ['C'], ['I']),
      row('CC, N, II', 1.632993, ['CC'], ['N'], ['II']),
      row('CC and I, N and NA, blank', 0.25, ['CC', 'I'], ['N', 'NA'], []),
      row('blank', 0, []),
    ],
  };
}

function disagreement(): WorkedCase {
  const of = (votes: readonly Consistency[], spread: number, band: string): WorkedValue[] => [
    {
      name: votes.join(', '),
      expected: spread,
      got: disagreementOf(tallyOf(votes))?.spread ?? Number.NaN,
      digits: 6,
    },
    { name: `${votes.join(', ')}: band`, expected: band, got: disagreementOf(tallyOf(votes))?.band ?? '' },
  ];
  return {
    id: 'A7',
    what: 'disagreement of the raters of a cell',
    source: OPEN_SYNTHESIS,
    derived: false,
    values: [
      ...of(['N', 'I'], Math.SQRT1_2, 'mild'),
      ...of(['I', 'C'], Math.SQRT2, 'mild'),
      ...of(['II', 'CC'], 2.828427, 'extreme'),
      ...of(['NA', 'NA', 'I'], 0.57735, 'mild'),
      { name: 'consensus of NA, NA, I', expected: 'NA', got: consensusOf(tallyOf(['NA', 'NA', 'I'])) ?? '' },
      ...of(['C'], 0, 'consensus'),
      { name: 'no vote', expected: 'none', got: disagreementOf(tallyOf([]))?.band ?? 'none' },
    ],
  };
}

function groups(): WorkedCase {
  const of = (votes: readonly Consistency[], spread: number, band: string): WorkedValue[] => [
    {
      name: votes.join(', '),
      expected: spread,
      got: groupDisagreementOf(tallyOf(votes))?.spread ?? Number.NaN,
      digits: 4,
    },
    {
      name: `${votes.join(', ')}: band`,
      expected: band,
      got: groupDisagreementOf(tallyOf(votes))?.band ?? '',
    },
  ];
  return {
    id: 'A8',
    what: 'disagreement of a group',
    source: 'Burton, Open Source ACH',
    derived: true,
    values: [
      ...of(['C', 'CC'], 0.25, 'consensus'),
      ...of(['C', 'I'], 1.5, 'strong'),
      ...of(['II', 'CC'], 2, 'extreme'),
    ],
  };
}
