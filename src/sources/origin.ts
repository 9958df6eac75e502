import type { OriginAct } from './act/origin-act.ts';
import type { Link } from './link.ts';

/** The first utterance behind a set of documents: ten reprints and a translation are one origin. */
export interface Origin {
  /** `o-` and the id of its first document. */
  readonly id: string;
  /** The earliest of its documents that depend on no other of them: what the others go back to; ties go by id. */
  readonly first: string;
  /** Ids of all its documents, by date and id. */
  readonly documents: readonly string[];
  /** The named original, when it is not among the documents. */
  readonly declared?: string;
  /** Why its documents belong together; empty for a single document. */
  readonly links: readonly Link[];
  /** What analysts said that made it as it is: joins of its documents, and splits that keep some of them apart from others. */
  readonly acts?: readonly OriginAct[];
  /**
   * Links from or to documents of other origins, which could not be followed without joining what an analyst keeps apart. The two
   * documents themselves no analyst spoke of: they are not established as independent.
   */
  readonly unfollowed?: readonly Link[];
}

/**
 * Whether two documents are two witnesses. Only `established` counts as two; a lineage that nobody recorded is `not-established`.
 */
export type Independence =
  | 'same-origin'
  | 'declared-reprint'
  | 'translation'
  | 'same-named-source'
  | 'not-established'
  | 'established';
