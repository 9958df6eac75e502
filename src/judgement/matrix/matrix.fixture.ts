import type { Consistency } from './consistency.ts';
import { type Matrix, type MatrixRow, plainRow } from './matrix.ts';

/**
 * A matrix from a table: one row a line, `E1 C I NA` for hypotheses h1, h2, h3; cells of several raters are joined by `/`, `-` is blank.
 * `more` gives what else is known of a row.
 */
export function sketchMatrix(
  table: string,
  more: (id: string) => Partial<MatrixRow> = () => ({}),
  changes: Partial<Matrix> = {},
): Matrix {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u));
  const width = Math.max(...lines.map((line) => line.length - 1));
  return {
    hypotheses: Array.from({ length: width }, (_, at) => ({ id: `h${at + 1}` })),
    relations: [],
    rows: lines.map(([id = '']) => ({ ...plainRow(id), ...more(id) })),
    ratings: lines.flatMap(([evidence = '', ...cells]) =>
      cells.flatMap((cell, at) =>
        (cell === '-' ? [] : cell.split('/')).map((consistency, rater) => ({
          evidence,
          hypothesis: `h${at + 1}`,
          analyst: `analyst ${rater + 1}`,
          consistency: consistency as Consistency,
        })),
      ),
    ),
    setAside: [],
    ...changes,
  };
}

/** Heuer, Psychology of Intelligence Analysis, ch. 8, figure 15: "Will Iraq retaliate?" (conformance case A1). */
export const HEUER = `
  E1 C C C
  E2 C C I
  E3 C C I
  E4 I C C
  E5 I C C
  E6 II C C`;
