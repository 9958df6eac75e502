import type { Consistency } from '../matrix/consistency.ts';
import { type Matrix, type MatrixRow, plainRow } from '../matrix/matrix.ts';

/** Rows by hypotheses H1, H2 …; a cell holds the ratings of its raters, and an empty one is blank. */
export type CaseCells = Readonly<Record<string, readonly (readonly Consistency[])[]>>;

/** The matrix of a worked case; `more` gives the grades of a row. */
export function caseMatrix(cells: CaseCells, more: (id: string) => Partial<MatrixRow> = () => ({})): Matrix {
  const width = Math.max(...Object.values(cells).map((row) => row.length));
  return {
    hypotheses: Array.from({ length: width }, (_, at) => ({ id: `H${at + 1}` })),
    relations: [],
    rows: Object.keys(cells).map((id) => ({ ...plainRow(id), ...more(id) })),
    ratings: Object.entries(cells).flatMap(([evidence, row]) =>
      row.flatMap((votes, at) =>
        votes.map((consistency, rater) => ({
          evidence,
          hypothesis: `H${at + 1}`,
          analyst: `rater ${rater + 1}`,
          consistency,
        })),
      ),
    ),
    setAside: [],
  };
}
