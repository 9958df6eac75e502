import type { Rating } from './consistency.ts';
import type { RowStanding } from './row-standing.ts';

/** A competing explanation, a column of the matrix. */
export interface MatrixHypothesis {
  readonly id: string;
  /** In words; the id where there are none. */
  readonly claim?: string;
}

/**
 * How two hypotheses stand to each other. `exclusive`: not both can hold · `subsumes`: `from` is the wider, it holds whenever `to` does ·
 * `duplicate`: `from` says the same as `to`. Hypotheses without a relation are taken for exclusive, as the method asks.
 */
export interface HypothesisRelation {
  readonly kind: 'exclusive' | 'subsumes' | 'duplicate';
  readonly from: string;
  readonly to: string;
}

/** A piece of evidence, an assumption or an absence: a row of the matrix. */
export interface MatrixRow extends RowStanding {
  readonly id: string;
  /** In words; the id where there are none. */
  readonly text?: string;
  /** Rows with one origin weigh together at most as one; a row without stands alone. */
  readonly origin?: string;
  /** Who published or said it. */
  readonly source?: string;
  readonly note?: string;
  /** ISO date, and what other programs keep with a row. */
  readonly date?: string;
  readonly type?: string;
  readonly code?: string;
  readonly link?: string;
}

/** A matrix whose ratings all name one of its rows and hypotheses, each cell rated at most once by a rater. */
export interface Matrix {
  readonly title?: string;
  readonly hypotheses: readonly MatrixHypothesis[];
  readonly relations: readonly HypothesisRelation[];
  readonly rows: readonly MatrixRow[];
  readonly ratings: readonly Rating[];
  /** Ratings that do not count, because their row or hypothesis is not there or they rate a cell again; kept so that nothing is lost. */
  readonly setAside: readonly Rating[];
}

/** A row of which nothing is known but its id. */
export function plainRow(id: string): MatrixRow {
  return { id, kind: 'evidence', credibility: 'medium', relevance: 'medium' };
}
