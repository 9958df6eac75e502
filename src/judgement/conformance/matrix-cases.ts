import { judgeMatrix } from '../matrix/judge-matrix.ts';
import type { MatrixRow } from '../matrix/matrix.ts';
import type { ProfileName, ScoringProfile } from '../matrix/profile.ts';
import { ratingGrid } from '../matrix/rating-grid.ts';
import type { Grade } from '../matrix/row-standing.ts';
import { scoreboard } from '../matrix/scoreboard.ts';
import { type CaseCells, caseMatrix } from './case-matrix.ts';
import { raterCases } from './rater-cases.ts';
import type { WorkedCase, WorkedValue } from './worked-case.ts';

const HEUER = 'Heuer, Psychology of Intelligence Analysis, ch. 8, figure 15';

const FIGURE_15: CaseCells = {
  E1: [['C'], ['C'], ['C']],
  E2: [['C'], ['C'], ['I']],
  E3: [['C'], ['C'], ['I']],
  E4: [['I'], ['C'], ['C']],
  E5: [['I'], ['C'], ['C']],
  E6: [['II'], ['C'], ['C']],
};

/** The worked cases of the matrix: scores, diagnosticity, sensitivity, weights, cells of several raters. */
export function matrixCases(): WorkedCase[] {
  return [scores(), diagnosticity(), leaveOneOut(), weights(), ...raterCases()];
}

function scores(): WorkedCase {
  const { profiles } = judgeMatrix(caseMatrix(FIGURE_15));
  const inconsistency = (profile: ProfileName, expected: string): WorkedValue => ({
    name: `${profile} H1/H2/H3`,
    expected,
    got: Object.values(profiles[profile].inconsistency).join('/'),
  });
  return {
    id: 'A1',
    what: 'inconsistency and ranking of three hypotheses over six rows',
    source: HEUER,
    derived: true,
    values: [
      { name: 'ranking', expected: 'H2, H3, H1', got: profiles.linear.ranking.join(', ') },
      inconsistency('heuer-count', '3/0/2'),
      inconsistency('linear', '4/0/2'),
      inconsistency('squared', '6/0/2'),
      {
        name: 'squared consistency H1/H2/H3',
        expected: '3/6/4',
        got: Object.values(profiles.squared.consistency ?? {}).join('/'),
      },
    ],
  };
}

function diagnosticity(): WorkedCase {
  const { rows } = judgeMatrix(caseMatrix(FIGURE_15));
  const expected = [0, 0.942809, 0.942809, 0.942809, 0.942809, Math.SQRT2];
  return {
    id: 'A2',
    what: 'diagnosticity of the rows of A1',
    source: HEUER,
    derived: true,
    values: rows.map((row, at) => ({
      name: row.evidence,
      expected: expected[at] ?? Number.NaN,
      got: row.diagnosticity,
      digits: 6,
    })),
  };
}

function leaveOneOut(): WorkedCase {
  const { leftOut } = judgeMatrix(caseMatrix(FIGURE_15)).profiles.linear;
  const without = (id: string) => leftOut.find((left) => left.part === 'row' && left.id === id);
  const total = (id: string, expected: string): WorkedValue => ({
    name: `without ${id}`,
    expected,
    got: without(id)?.inconsistency.join('/') ?? '',
  });
  return {
    id: 'A3',
    what: 'A1 with each row left out, profile linear',
    source: HEUER,
    derived: true,
    values: [
      total('E2', '4/0/1'),
      total('E3', '4/0/1'),
      total('E4', '3/0/2'),
      total('E5', '3/0/2'),
      total('E6', '2/0/2'),
      {
        name: 'linchpins',
        expected: 'E6',
        got: leftOut.flatMap(({ id, effect }) => (effect ? [id] : [])).join(', '),
      },
      {
        name: 'ties without E6',
        expected: 'H3=H1',
        got:
          without('E6')
            ?.effect?.ties.map((pair) => pair.join('='))
            .join(', ') ?? '',
      },
      {
        name: 'rows without which H2 does not lead alone',
        expected: 0,
        got: leftOut.filter(({ effect }) => effect && effect.leaders.join() !== 'H2').length,
      },
    ],
  };
}

function weights(): WorkedCase {
  const graded = (grades: Readonly<Record<string, Partial<MatrixRow>>>) =>
    caseMatrix(FIGURE_15, (id) => grades[id] ?? {});
  const parc = (grades: Readonly<Record<string, Partial<MatrixRow>>>, hypothesis: string): number =>
    judgeMatrix(graded(grades)).profiles['linear-weighted'].inconsistency[hypothesis] ?? Number.NaN;
  const burton = (grade: Grade): number =>
    scoreboard(ratingGrid(graded({ E6: { credibility: grade } })), BURTON_PROFILE).totals[0] ?? Number.NaN;
  const all = { credibility: 'high', relevance: 'high' } as const;
  const none = { credibility: 'low', relevance: 'low' } as const;
  const high = { credibility: 'high' } as const;
  return {
    id: 'A4',
    what: 'A1 with credibility and relevance',
    source: 'weights of PARC ACH 2 and of Burton, Open Source ACH',
    derived: true,
    values: [
      {
        name: 'E6 credibility low, H1',
        expected: 3.414214,
        got: parc({ E6: { credibility: 'low' } }, 'H1'),
        digits: 6,
      },
      { name: 'E6 both low, H1', expected: 3, got: parc({ E6: none }, 'H1'), digits: 6 },
      { name: 'E6 both high, H1', expected: 6, got: parc({ E6: all }, 'H1'), digits: 6 },
      {
        name: 'E2, E3 credibility high, H3',
        expected: 2.828427,
        got: parc({ E2: high, E3: high }, 'H3'),
        digits: 6,
      },
      { name: 'Burton, E6 low, H1', expected: 3, got: burton('low'), digits: 6 },
      { name: 'Burton, E6 high, H1', expected: 6, got: burton('high'), digits: 6 },
    ],
  };
}

const LINEAR_POINTS: ScoringProfile['points'] = { II: 2, I: 1, N: 0, NA: 0, C: 0, CC: 0 };
/** Only for comparison: it sums raters, and weighs credibility 2, 1, ½. */
const BURTON_PROFILE: ScoringProfile = {
  name: 'burton',
  version: 1,
  points: LINEAR_POINTS,
  power: 1,
  weight: ({ credibility }) => ({ low: 0.5, medium: 1, high: 2 })[credibility],
};
