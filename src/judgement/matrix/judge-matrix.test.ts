import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyConsistency, anyMatrix } from './any-matrix.fixture.ts';
import { judgeMatrix } from './judge-matrix.ts';
import { HEUER, sketchMatrix } from './matrix.fixture.ts';
import { type Matrix, plainRow } from './matrix.ts';
import { PROFILES, type ProfileName } from './profile.ts';

const judge = (...given: Parameters<typeof sketchMatrix>) => judgeMatrix(sketchMatrix(...given));
const linear = (...given: Parameters<typeof sketchMatrix>) => judge(...given).profiles.linear;

describe('Heuer’s figure 15', () => {
  it.each([
    ['heuer-count', { h1: 3, h2: 0, h3: 2 }],
    ['linear', { h1: 4, h2: 0, h3: 2 }],
    ['linear-weighted', { h1: 4, h2: 0, h3: 2 }],
    ['squared', { h1: 6, h2: 0, h3: 2 }],
  ] satisfies [ProfileName, object][])('A1: %s gives %o and ranks H2, H3, H1', (profile, expected) => {
    const { inconsistency, ranking, ties } = judge(HEUER).profiles[profile];
    expect(inconsistency).toEqual(expected);
    expect(ranking).toEqual(['h2', 'h3', 'h1']);
    expect(ties).toEqual([]);
  });

  it('A3: E6 alone is a linchpin; without it H1 ties with H3', () => {
    const { leftOut } = linear(HEUER);
    const effects = leftOut.filter(({ effect }) => effect);
    expect(effects).toEqual([
      {
        part: 'row',
        id: 'E6',
        inconsistency: [2, 0, 2],
        effect: { leaders: ['h2'], flips: [], ties: [['h3', 'h1']], brokenTies: [] },
      },
    ]);
  });

  it('needs two changed cells before another hypothesis is ahead of H2 in the count of minuses: one makes a tie at most', () => {
    expect(judge(HEUER).profiles['heuer-count'].fewestChanges).toMatchObject({
      leader: 'h2',
      rival: 'h3',
      atLeast: 3,
      exact: true,
    });
    expect(linear(HEUER).fewestChanges).toMatchObject({
      leader: 'h2',
      changes: [expect.objectContaining({ hypothesis: 'h2', to: 'II' }), expect.anything()],
      atLeast: 2,
      exact: true,
    });
  });
});

describe('rows', () => {
  it('that tell nothing apart are marked', () => {
    const rows = judge('E1 C C\nE2 I I\nE3 C I').rows;
    expect(rows.map(({ evidence, nonDiagnostic }) => [evidence, nonDiagnostic])).toEqual([
      ['E1', true],
      ['E2', true],
      ['E3', false],
    ]);
  });

  it('show where their raters are apart, and not where they agree or nearly do', () => {
    const { rows } = judge('E1 II/CC C/CC N/N');
    expect(rows[0]?.disputed).toEqual([
      {
        hypothesis: 'h1',
        votes: { II: 1, CC: 1 },
        disagreement: { spread: expect.closeTo(2.828427, 6), band: 'extreme' },
        group: { spread: 2, band: 'extreme' },
      },
      expect.objectContaining({
        hypothesis: 'h2',
        disagreement: { spread: expect.closeTo(Math.SQRT1_2, 6), band: 'mild' },
      }),
    ]);
  });

  it('of low credibility and relevance weigh half, of high twice (A4)', () => {
    const weighted = (grade: 'low' | 'high') =>
      judge(HEUER, (id) => (id === 'E6' ? { credibility: grade, relevance: grade } : {})).profiles[
        'linear-weighted'
      ].inconsistency['h1'];
    expect(weighted('low')).toBe(3);
    expect(weighted('high')).toBe(6);
  });
});

describe('raters', () => {
  it('are averaged; a blank cell, N and NA differ', () => {
    const { rows, profiles } = judge('E II/C N NA -');
    expect(profiles.linear.inconsistency).toEqual({ h1: 1, h2: 0, h3: 0 });
    expect(rows[0]?.consensus).toEqual({ h1: 'N', h2: 'N', h3: 'NA' });
    expect(profiles.squared.consistency).toEqual({ h1: 0, h2: 0, h3: 0 });
  });

  it('are left out one at a time: the one who holds the order alone is a linchpin', () => {
    const { leftOut } = linear('E1 II/I C/C\nE2 C/C I/II\nE3 C/C I/C');
    const raters = leftOut.filter(({ part }) => part === 'rater');
    expect(raters.map(({ id, inconsistency, effect }) => [id, inconsistency, effect?.leaders])).toEqual([
      ['analyst 1', [1, 2], undefined],
      ['analyst 2', [2, 2], ['h1', 'h2']],
    ]);
  });

  it('who left a hypothesis blank are told: it may look less inconsistent than it is', () => {
    expect(judge('E1 C I\nE2 C -').findings).toMatchObject([
      { code: 'matrix/blank', message: expect.stringMatching(/^h2 is rated in 1 rows, another in 2/u) },
    ]);
    const unrated = judge('E1 C I -');
    expect(unrated.findings).toMatchObject([{ message: 'nobody rated h3: it is not ranked.' }]);
    expect(unrated.profiles.linear.ranking).toEqual(['h1', 'h2']);
  });
});

describe('origins', () => {
  const wire = (id: string) =>
    id === 'E9' ? {} : { origin: 'agency', source: id === 'E1' ? 'Wire' : 'Echo' };

  it('weigh at most as one row, however many rows they have', () => {
    expect(linear('E1 II C C\nE2 II C C\nE3 II C C\nE9 C I C', wire).inconsistency).toEqual({
      h1: 2,
      h2: 1,
      h3: 0,
    });
    expect(linear('E1 II C C\nE2 C I C\nE9 C I C', wire).inconsistency).toEqual({ h1: 2, h2: 2, h3: 0 });
  });

  it('stand when one of their rows or sources is left out, and fall as a whole', () => {
    const { leftOut } = linear('E1 II C\nE2 II C\nE9 C I', wire);
    expect(
      leftOut.map(({ part, id, inconsistency, effect }) => [part, id, inconsistency, effect?.leaders]),
    ).toEqual([
      ['row', 'E1', [2, 1], undefined],
      ['row', 'E2', [2, 1], undefined],
      ['row', 'E9', [2, 0], undefined],
      ['origin', 'agency', [0, 1], ['h1']],
      ['source', 'Wire', [2, 1], undefined],
      ['source', 'Echo', [2, 1], undefined],
    ]);
  });

  it('are not levelled by a row of theirs that says the same of all', () => {
    expect(linear('E1 II C\nE2 I I', wire).inconsistency).toEqual({ h1: 2, h2: 0 });
  });
});

describe('hypotheses', () => {
  it('that repeat another are counted with it, and differing ratings of one rater are told', () => {
    const { hypotheses, folded, profiles, findings } = judge('E1 I C -\nE2 C - II\nE3 C C I', undefined, {
      relations: [{ kind: 'duplicate', from: 'h3', to: 'h2' }],
    });
    expect(hypotheses).toEqual(['h1', 'h2']);
    expect(folded).toEqual([{ hypothesis: 'h3', into: 'h2' }]);
    expect(profiles.linear.inconsistency).toEqual({ h1: 1, h2: 2 });
    expect(findings).toMatchObject([
      {
        code: 'matrix/duplicate-differs',
        message: expect.stringMatching(/^analyst 1 rates E3 I with h3 and C with h2/u),
      },
    ]);
  });

  it('of which one is the wider do not compete, and what speaks more against the wider is told', () => {
    const { profiles, findings } = judge('E1 C I\nE2 II C\nE3 C I', undefined, {
      relations: [{ kind: 'subsumes', from: 'h1', to: 'h2' }],
    });
    expect(profiles.linear.leftOut.filter(({ effect }) => effect)).toEqual([]);
    expect(profiles.linear.fewestChanges).toBeUndefined();
    expect(findings).toMatchObject([
      {
        code: 'matrix/wider-more-inconsistent',
        message: expect.stringMatching(/yet E2 speaks more against h1/u),
      },
    ]);
  });

  it.each([
    [
      'in a circle',
      [
        ['subsumes', 'h1', 'h2'],
        ['subsumes', 'h2', 'h1'],
      ],
    ],
    [
      'in a circle of duplicates',
      [
        ['duplicate', 'h1', 'h2'],
        ['duplicate', 'h2', 'h1'],
      ],
    ],
    [
      'exclusive and wider at once',
      [
        ['exclusive', 'h2', 'h1'],
        ['subsumes', 'h1', 'h2'],
      ],
    ],
  ] as const)('related %s are a finding', (_name, relations) => {
    const { findings } = judge('E1 C C', undefined, {
      relations: relations.map(([kind, from, to]) => ({ kind, from, to })),
    });
    expect(findings).toMatchObject([{ code: 'matrix/relation' }]);
  });

  it('called like a member of every object are hypotheses like others', () => {
    const matrix = sketchMatrix('E1 I C');
    const renamed: Matrix = {
      ...matrix,
      hypotheses: [{ id: '__proto__' }, { id: 'h2' }],
      ratings: matrix.ratings.map((rating) =>
        rating.hypothesis === 'h1' ? { ...rating, hypothesis: '__proto__' } : rating,
      ),
    };
    const { rows, profiles } = judgeMatrix(renamed);
    expect(Object.entries(rows[0]?.consensus ?? {})).toEqual([
      ['__proto__', 'I'],
      ['h2', 'C'],
    ]);
    expect(profiles.linear.ranking).toEqual(['h2', '__proto__']);
  });
});

describe('an empty matrix', () => {
  it('ranks nothing and has no findings', () => {
    const { profiles, findings } = judgeMatrix({
      hypotheses: [],
      relations: [],
      rows: [],
      ratings: [],
      setAside: [],
    });
    expect(profiles.squared).toMatchObject({ inconsistency: {}, ranking: [], ties: [], leftOut: [] });
    expect(findings).toEqual([]);
  });
});

describe('laws', () => {
  const RUNS = { numRuns: 60 };
  const rankings = (matrix: Matrix) =>
    Object.values(judgeMatrix(matrix).profiles).map(({ ranking, ties }) => [ranking, ties]);

  it('the order of rows and ratings changes no figure', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const turned = judgeMatrix({
          ...matrix,
          rows: matrix.rows.toReversed(),
          ratings: matrix.ratings.toReversed(),
        });
        const straight = judgeMatrix(matrix);
        expect(turned.rows.toReversed()).toEqual(straight.rows);
        for (const { name } of PROFILES) {
          const { leftOut: _, fewestChanges: one, ...figures } = straight.profiles[name];
          const { leftOut: __, fewestChanges: other, ...turnedFigures } = turned.profiles[name];
          expect(turnedFigures).toEqual(figures);
          expect(other?.atLeast).toBe(one?.atLeast);
        }
      }),
      RUNS,
    );
  });

  it('a row rated the same everywhere moves nothing, whatever its origin', () => {
    fc.assert(
      fc.property(
        anyMatrix,
        anyConsistency,
        fc.constantFrom(undefined, 'o1'),
        (matrix, consistency, origin) => {
          fc.pre(judgeMatrix(matrix).profiles.linear.ranking.length === 3);
          const flat = { ...plainRow('E9'), ...(origin ? { origin } : {}) };
          const more = ['h1', 'h2', 'h3'].map((hypothesis) => ({
            evidence: 'E9',
            hypothesis,
            analyst: 'rater 1',
            consistency,
          }));
          const wider = { ...matrix, rows: [...matrix.rows, flat], ratings: [...matrix.ratings, ...more] };
          expect(judgeMatrix(wider).rows.at(-1)?.nonDiagnostic).toBe(true);
          expect(rankings(wider)).toEqual(rankings(matrix));
        },
      ),
      RUNS,
    );
  });

  it('copies of rows, from the same origin, move nothing', () => {
    fc.assert(
      fc.property(anyMatrix, fc.integer({ min: 1, max: 3 }), (matrix, copies) => {
        const originOf = (row: Matrix['rows'][number]) => ({ ...row, origin: row.origin ?? `own ${row.id}` });
        const ids = Array.from({ length: copies }, (_, at) => `copy ${at}`);
        const copied: Matrix = {
          ...matrix,
          rows: matrix.rows.flatMap((row) => [
            originOf(row),
            ...ids.map((id) => ({ ...originOf(row), id: `${row.id} ${id}` })),
          ]),
          ratings: matrix.ratings.flatMap((rating) => [
            rating,
            ...ids.map((id) => ({ ...rating, evidence: `${rating.evidence} ${id}` })),
          ]),
        };
        for (const { name } of PROFILES)
          expect(judgeMatrix(copied).profiles[name].inconsistency).toEqual(
            judgeMatrix(matrix).profiles[name].inconsistency,
          );
      }),
      RUNS,
    );
  });

  it('leaving out at one walk gives what a matrix without the part gives', () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const judged = judgeMatrix(matrix);
        for (const { name } of PROFILES)
          for (const { part, id, inconsistency } of judged.profiles[name].leftOut) {
            const left = part === 'rater' ? withoutRater(matrix, id) : withoutRows(matrix, part, id);
            const anew = judgeMatrix(left).profiles[name].inconsistency;
            expect(inconsistency, `${name} without ${part} ${id}`).toEqual(
              judged.hypotheses.map((hypothesis) => anew[hypothesis] ?? null),
            );
          }
      }),
      RUNS,
    );
  });
});

function withoutRows(matrix: Matrix, part: 'row' | 'origin' | 'source', id: string): Matrix {
  const rows = matrix.rows.filter((row) => (part === 'row' ? row.id : row[part]) !== id);
  const kept = new Set(rows.map((row) => row.id));
  return { ...matrix, rows, ratings: matrix.ratings.filter(({ evidence }) => kept.has(evidence)) };
}

function withoutRater(matrix: Matrix, rater: string): Matrix {
  return { ...matrix, ratings: matrix.ratings.filter(({ analyst }) => analyst !== rater) };
}
