/** One figure of a worked case: what the source prints, and what Vigilia computes. */
export interface WorkedValue {
  readonly name: string;
  readonly expected: number | string;
  readonly got: number | string;
  /** Decimals within which two numbers must agree; without it they must be equal. */
  readonly digits?: number;
}

/** A published worked case, computed anew. */
export interface WorkedCase {
  /** Such as `A1`. */
  readonly id: string;
  /** What is computed, in one line. */
  readonly what: string;
  /** Where the figures come from. */
  readonly source: string;
  /** True when the expected figures were recomputed from a stated formula, not printed by the source itself. */
  readonly derived: boolean;
  readonly values: readonly WorkedValue[];
}
