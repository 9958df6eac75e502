import fc from 'fast-check';
import { CONSISTENCIES, type Consistency } from './consistency.ts';
import { type Matrix, plainRow } from './matrix.ts';

/** Any rating. */
export const anyConsistency: fc.Arbitrary<Consistency> = fc.constantFrom(...CONSISTENCIES);

/** Small matrices of three hypotheses: up to six rows, some of one origin or source, up to three raters, blanks, any grades. */
export const anyMatrix: fc.Arbitrary<Matrix> = fc
  .array(
    fc.record({
      origin: fc.option(fc.constantFrom('o1', 'o2'), { nil: undefined }),
      source: fc.option(fc.constantFrom('s1', 's2'), { nil: undefined }),
      credibility: fc.constantFrom('low' as const, 'medium' as const, 'high' as const),
      cells: fc.array(fc.array(fc.option(anyConsistency, { nil: undefined }), { maxLength: 3 }), {
        minLength: 3,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => ({
    hypotheses: ['h1', 'h2', 'h3'].map((id) => ({ id })),
    relations: [],
    rows: rows.map(({ origin, source, credibility }, at) => ({
      ...plainRow(`E${at + 1}`),
      credibility,
      ...(origin ? { origin } : {}),
      ...(source ? { source } : {}),
    })),
    ratings: rows.flatMap(({ cells }, row) =>
      cells.flatMap((votes, column) =>
        votes.flatMap((consistency, rater) =>
          consistency
            ? [
                {
                  evidence: `E${row + 1}`,
                  hypothesis: `h${column + 1}`,
                  analyst: `rater ${rater + 1}`,
                  consistency,
                },
              ]
            : [],
        ),
      ),
    ),
    setAside: [],
  }));
