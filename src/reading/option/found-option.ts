import type { TokenRange } from '../scene.ts';

/** An explanation by its tokens, and why it was taken for one. */
export interface FoundRange extends TokenRange {
  /** Name of the rule, as in the vocabulary of reasons. */
  readonly rule: string;
  /** The words that put it forward. */
  readonly by: TokenRange;
}
