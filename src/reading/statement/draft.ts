import type { CueMeaning } from '../language/language-rules.ts';
import type { TokenRange } from '../scene.ts';

/** A source, content and manner, before it is written down as a record. */
export interface Draft {
  readonly meaning: CueMeaning;
  readonly cue: readonly TokenRange[];
  readonly source?: TokenRange;
  /** The part of the source that names who speaks, without the clauses that say more of him. */
  readonly speaker?: TokenRange;
  readonly content: readonly TokenRange[];
  readonly negated: boolean;
  /** The cue tells of the past, so that a conditional in the content stands for a future. */
  readonly past?: true;
  readonly hedge?: TokenRange;
  /** The rule that drew it, and the one that found the source, as `ATTRIBUTION_REASONS` names them; a reporting verb with the nearest phrase if absent. */
  readonly rule?: string;
  readonly sourceRule?: string;
  /** The draft whose speaker goes on speaking here: coordinated cues, speech taken up again. */
  readonly continues?: Draft;
  /** Nobody whom the text names is meant by the missing subject ("si ritiene che", "it is feared that", "ritengo che"). */
  readonly impersonal?: true;
}

/** First token of a draft: of its cue, or of a quotation without one. */
export function startOf(draft: Draft): number {
  return draft.cue[0]?.from ?? draft.content[0]?.from ?? 0;
}
