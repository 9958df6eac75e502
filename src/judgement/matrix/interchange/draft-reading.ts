import type { Finding } from '../../../base/index.ts';
import type { DraftMatrix } from '../settle-matrix.ts';

/** What one format gave. */
export interface ReadDraft {
  readonly draft: DraftMatrix;
  readonly findings: readonly Finding[];
}
