import { performance } from 'node:perf_hooks';
import { judgeMatrix, type Matrix, type Rating } from '../src/judgement/index.ts';
import { diagnosticityOf } from '../src/judgement/matrix/diagnosticity.ts';
import { PROFILES } from '../src/judgement/matrix/profile.ts';
import { type ProfileResult, profileResult } from '../src/judgement/matrix/profile-result.ts';
import { ratingGrid } from '../src/judgement/matrix/rating-grid.ts';
import { median } from './timed-process.ts';

const HYPOTHESES = 20;
const RATERS = 10;
const ROUNDS = 15;
const RATINGS = ['II', 'I', 'N', 'C', 'CC', 'NA'] as const;

/** Prints how long a matrix of 1,000 rows takes, beside one of a tenth, and what reprints do to it and to a plain ACH. */
export function benchMatrix(): void {
  for (const rows of [100, 1000]) {
    const matrix = generatedMatrix(rows);
    console.log(
      `matrix of ${rows} rows, ${HYPOTHESES} hypotheses, ${RATERS} raters (${matrix.ratings.length} ratings)`,
    );
    line('one profile: scores, diagnosticity, every row, origin, source and rater left out', () =>
      linearResult(matrix),
    );
    line('four profiles, with agreement of raters and fewest changes of cells', () => judgeMatrix(matrix));
  }
  reprints();
}

/** From the ratings on. */
function linearResult(matrix: Matrix): ProfileResult {
  const grid = ratingGrid(matrix);
  for (let row = 0; row < grid.rows.length; row++) diagnosticityOf(grid, row);
  const linear = PROFILES.find(({ name }) => name === 'linear');
  if (!linear) throw new Error('no profile linear');
  return profileResult(grid, linear, () => true);
}

function line(what: string, run: () => unknown): void {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const [start, before] = [performance.now(), process.cpuUsage()];
    run();
    const { user, system } = process.cpuUsage(before);
    return { wall: performance.now() - start, cpu: (user + system) / 1000 };
  });
  const [first] = rounds;
  const later = rounds.slice(1);
  const wall = median(later.map((round) => round.wall));
  const cpu = median(later.map((round) => round.cpu));
  console.log(
    `  ${what.padEnd(82)} ${wall.toFixed(1).padStart(7)} ms, ${cpu.toFixed(1)} ms of processor time; first ${(first?.wall ?? 0).toFixed(0)} ms`,
  );
}

/** Every rating given, so that nothing is spared; 300 origins and 40 sources to a thousand rows. The numbers follow from the places. */
function generatedMatrix(rows: number): Matrix {
  const names = (prefix: string, count: number): string[] =>
    Array.from({ length: count }, (_, at) => `${prefix}${at}`);
  const [evidence, hypotheses, analysts] = [
    names('E', rows),
    names('H', HYPOTHESES),
    names('rater ', RATERS),
  ];
  const ratings: Rating[] = [];
  let state = 7;
  for (const row of evidence)
    for (const hypothesis of hypotheses)
      for (const analyst of analysts) {
        state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
        const consistency = RATINGS[(state >> 8) % RATINGS.length] ?? 'N';
        ratings.push({ evidence: row, hypothesis, analyst, consistency });
      }
  return {
    hypotheses: hypotheses.map((id) => ({ id })),
    relations: [],
    rows: evidence.map((id, at) => ({
      id,
      kind: 'evidence',
      credibility: 'medium',
      relevance: 'medium',
      origin: `origin ${at % Math.ceil(rows * 0.3)}`,
      source: `source ${at % Math.ceil(rows * 0.04)}`,
    })),
    ratings,
    setAside: [],
  };
}

/** Four reports against each of two hypotheses, one of them a wire item; then three outlets print the wire item again. */
function reprints(): void {
  const report = (id: string, against: string, origin: string) => ({ id, against, origin });
  const before = [
    ...[1, 2, 3, 4].map((at) => report(`A${at}`, 'H1', `A${at}`)),
    ...[1, 2, 3].map((at) => report(`B${at}`, 'H2', `B${at}`)),
    report('wire', 'H2', 'wire'),
  ];
  const after = [...before, ...[1, 2, 3].map((at) => report(`reprint ${at}`, 'H2', 'wire'))];
  console.log('one wire item against H2 among eight reports, then three reprints of it');
  for (const [name, inconsistencyOf] of [
    ['plain ACH, every row counted', plainInconsistency],
    ['linear, origins counted once', (matrix: Matrix) => linearResult(matrix).inconsistency],
  ] as const) {
    const [was, is] = [before, after].map((reports) => shares(inconsistencyOf(matrixOf(reports))));
    console.log(`  ${name.padEnd(34)} ${was} → ${is}`);
  }
}

function matrixOf(
  reports: readonly { readonly id: string; readonly against: string; readonly origin: string }[],
): Matrix {
  return {
    hypotheses: [{ id: 'H1' }, { id: 'H2' }],
    relations: [],
    rows: reports.map(({ id, origin }) => ({
      id,
      origin,
      kind: 'evidence',
      credibility: 'medium',
      relevance: 'medium',
    })),
    ratings: reports.flatMap(({ id, against }) =>
      ['H1', 'H2'].map(
        (hypothesis): Rating => ({
          evidence: id,
          hypothesis,
          analyst: 'ann',
          consistency: hypothesis === against ? 'I' : 'C',
        }),
      ),
    ),
    setAside: [],
  };
}

/** As tools do that know no origins: I 1, II 2, summed over the rows. */
function plainInconsistency({ hypotheses, ratings }: Matrix): Record<string, number> {
  return Object.fromEntries(
    hypotheses.map(({ id }) => [
      id,
      ratings.reduce(
        (sum, { hypothesis, consistency }) =>
          sum + (hypothesis === id ? ({ II: 2, I: 1, N: 0, NA: 0, C: 0, CC: 0 } as const)[consistency] : 0),
        0,
      ),
    ]),
  );
}

/** Each hypothesis by how much of all inconsistency the others have: what such tools show as if it were a chance. */
function shares(inconsistency: Readonly<Record<string, number>>): string {
  const values = Object.values(inconsistency);
  const sum = values.reduce((all, value) => all + value, 0);
  return values.map((value) => Math.round(100 * (1 - value / sum))).join('/');
}
