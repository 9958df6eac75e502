/** Heuer's consistency of a piece of evidence with a hypothesis; a blank cell is `undefined`, which is neither N nor NA. */
export type Consistency = 'CC' | 'C' | 'N' | 'I' | 'II' | 'NA';

/** One rating by one analyst. */
export interface Rating {
  readonly evidence: string;
  readonly hypothesis: string;
  readonly analyst: string;
  readonly consistency: Consistency;
  readonly note?: string;
}

/** One row of the matrix after all analysts. */
export interface EvidenceRow {
  readonly evidence: string;
  /** Mean inconsistency weight over raters per hypothesis (I 1, II 2, else 0); absent where nobody rated. */
  readonly inconsistency: Readonly<Record<string, number>>;
  /** Consensus cell per hypothesis, rounded toward neutral. */
  readonly consensus: Readonly<Record<string, Consistency>>;
  /** Population standard deviation of the row's mean ratings on 1 (II) … 5 (CC); zero means that it tells nothing apart. */
  readonly diagnosticity: number;
  /** Share of a vote that the row keeps: 1 divided by the number of rows with its origin. */
  readonly share: number;
}

/**
 * Analysis of competing hypotheses. Ranks by least inconsistency; never a probability.
 * A hypothesis that nobody rated is left out of `inconsistency` and `ranking`: unknown is not consistent.
 */
export interface ConsistencyMatrix {
  readonly profile: 'linear';
  readonly version: 1;
  readonly rows: readonly EvidenceRow[];
  /** Σ share × inconsistency per hypothesis. */
  readonly inconsistency: Readonly<Record<string, number>>;
  /** Hypothesis ids, least inconsistent first; equals share a place in `ties`. */
  readonly ranking: readonly string[];
  readonly ties: readonly (readonly string[])[];
  /** Evidence whose removal changes who leads, or makes two hypotheses tie or change places. */
  readonly linchpins: readonly string[];
}
